using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Priority;

/// <summary>Quy tắc ưu tiên: the grounds of priority of a project, its standing, and the ranking of projects.</summary>
/// <remarks>ND45-2012/6; TT46-2012/6; TT36-2013/7.</remarks>
internal static class PriorityRules
{
    /// <summary>Xét ưu tiên: the grounds and the standing of one project.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">The source is not defined, the number of workers is negative, or the local materials are not a part of all materials.</exception>
    /// <exception cref="OverflowException">A hundred times an amount of materials does not fit in 64 bits.</exception>
    public static PriorityDecision Assess(PriorityNorms? norms, PriorityRequest request)
    {
        ShapeProblem.Refuse(PriorityShape.Of(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        return norms is not null && norms.Areas.TryGet(out var areas) && norms.Sectors.TryGet(out var sectors)
            ? Encoded(norms, request, areas, sectors)
            : NotEncoded(norms, request);
    }

    /// <summary>Xếp nhóm: the projects in the groups in which money is given; equals stay together, in the given order.</summary>
    /// <exception cref="ArgumentException">An id is blank or given twice, or a standing is missing.</exception>
    public static PriorityRanking Rank(IEnumerable<KeyValuePair<string, PriorityStanding>> standings)
    {
        var all = (standings ?? throw new ArgumentNullException(nameof(standings))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, standing) in all.Select(p => (p.Key, p.Value)))
        {
            if (string.IsNullOrWhiteSpace(id) || !seen.Add(id) || standing is null)
                throw new ArgumentException($"The project '{id}' needs an id of its own and a standing.", nameof(standings));
        }

        return new PriorityRanking(
            all.Where(p => p.Value.Place is not null)
                .GroupBy(p => p.Value.Earliest, p => p.Key)
                .OrderBy(g => g.Key)
                .Select(g => new PriorityGroup(g.Key, g.ToValueList()))
                .ToValueList(),
            all.Where(p => p.Value.OutsideOrder == true).Select(p => p.Key).ToValueList(),
            all.Where(p => p.Value.OutsideOrder != true && p.Value.Place is null).Select(p => p.Key).ToValueList()
        );
    }

    /// <summary>Dữ kiện, ba giá trị: what is known of a fact under the norms.</summary>
    internal static bool? Knows(PriorityNorms norms, PriorityRequest request, PriorityFact fact) =>
        fact switch
        {
            PriorityFact.UplandIslandOrBorder => request.UplandIslandOrBorder,
            PriorityFact.EthnicMinorityArea => request.EthnicMinorityArea,
            PriorityFact.PoorDistrict => request.PoorDistrict,
            PriorityFact.NewRuralCommune => request.NewRuralCommune,
            PriorityFact.DifficultArea => request.DifficultArea,
            PriorityFact.TypicalProduct => IsTypicalProduct(norms, request),
            PriorityFact.KeyProduct => request.KeyProduct,
            PriorityFact.ExportProduct => request.ExportContract | request.ProducesForExport,
            PriorityFact.LocalMaterials => request.LocalMaterials is { } share && norms.LocalMaterials.TryGet(out var part) ? share.Meets(part) : null,
            PriorityFact.LabourIntensive => norms.Workers.TryGet(out var workers) ? workers.IsMetBy(request.Workers) : null,
            PriorityFact.AgriculturalMechanicsOrChemistry => request.AgriculturalMechanicsOrChemistry,
            PriorityFact.AgroProcessing => request.AgroProcessing,
            PriorityFact.SupportingIndustry => request.SupportingIndustry,
            PriorityFact.CleanerProduction => request.CleanerProduction,
            PriorityFact.KeyProject => request.KeyProject,
            PriorityFact.MechanicalIndustry => request.MechanicalIndustry,
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A defined PriorityFact is required."),
        };

    // No answer to the question of a certificate makes one that has expired count. Where no text ties a typical product to a certificate,
    // a product without one may be typical all the same.
    private static bool? IsTypicalProduct(PriorityNorms norms, PriorityRequest request)
    {
        bool? hasCertificateInForce =
            request.ProductCertificate == false || request.CertificateValidThrough < request.AsOf ? false
            : request.CertificateValidThrough is null ? null
            : request.ProductCertificate;
        return hasCertificateInForce == false && !norms.TypicalProduct.HasValue ? null : hasCertificateInForce;
    }

    private static PriorityDecision Encoded(PriorityNorms norms, PriorityRequest request, ValueList<PriorityRank> areas, ValueList<PriorityRank> sectors)
    {
        var area = Ranked.Of(norms, request, areas);
        var sector = Ranked.Of(norms, request, sectors);

        // Cleaner production is a priority sector (ND45-2012/6/2/a), though it has no rank among them.
        var sectorGround = Ranked.Of(norms, request, sectors.Append(new PriorityRank(norms.CleanerProduction, [PriorityFact.CleanerProduction])).ToValueList());
        var place = norms.OrderOf(request) is { HasValue: true } ? StandingOf(norms, request, area, sector) : OpenStanding;
        var met = PriorityCodes
            .Facts.Values.Where(f => (f == PriorityFact.CleanerProduction || norms.Names(f)) && Knows(norms, request, f) == true)
            .ToValueList();
        ValueList<string> missing =
            area.Verdict == Verdict.Satisfied || sectorGround.Verdict == Verdict.Satisfied
                ? []
                : Codes(norms, request, area.Unknown.Concat(sectorGround.Unknown));

        var findings = new List<Finding>();
        PriorityMessages.Facts(findings, norms, request, met);
        PriorityMessages.Area(findings, norms, area.Verdict, Codes(norms, request, area.Unknown));
        PriorityMessages.Sector(findings, norms, request, sectorGround.Verdict, Codes(norms, request, sectorGround.Unknown));
        PriorityMessages.Standing(findings, norms, request, place);
        findings.AddRange(norms.CaveatsOf(request.Source));
        return new PriorityDecision(area.Verdict, sectorGround.Verdict, place, met, FindingList.Of(findings.ToArray()), missing);
    }

    private static PriorityStanding StandingOf(PriorityNorms norms, PriorityRequest request, in Ranked area, in Ranked sector)
    {
        var keysCount = norms.KeyProjectsFirst.TryGet(out var first) && first && request.Source == FundingSource.National;
        var best = new PriorityPlace(keysCount && request.KeyProject != false ? 1 : 2, area.Best, sector.Best);
        var worst = new PriorityPlace(keysCount && request.KeyProject == true ? 1 : 2, area.Worst, sector.Worst);
        if (request.CleanerProduction == true)
            return new PriorityStanding(best, worst, true, []);
        IEnumerable<PriorityFact> unknown = area.UnknownAbove.Concat(sector.UnknownAbove);
        if (request.CleanerProduction is null)
            unknown = unknown.Append(PriorityFact.CleanerProduction);
        if (keysCount && request.KeyProject is null)
            unknown = unknown.Append(PriorityFact.KeyProject);
        return new PriorityStanding(best, worst, request.CleanerProduction, Codes(norms, request, unknown));
    }

    private static PriorityDecision NotEncoded(PriorityNorms? norms, PriorityRequest request)
    {
        var notEncoded = PriorityMessages.NotEncoded.Finds(Verdict.Undetermined, norms?.Areas.Citation, new(N0: MessageArguments.Date(request.AsOf)));
        var findings = FindingList.Of([notEncoded, .. norms?.CaveatsOf(request.Source) ?? default]);
        return new PriorityDecision(Verdict.Undetermined, Verdict.Undetermined, OpenStanding, [], findings, [MissingCodes.Norm]);
    }

    // Where no order is known, there is no place.
    private static PriorityStanding OpenStanding { get; } = new(null, null, null, [MissingCodes.Norm]);

    /// <summary>The codes of what is missing: the fact, or the norm that a known fact would have to be held against.</summary>
    private static ValueList<string> Codes(PriorityNorms norms, PriorityRequest request, IEnumerable<PriorityFact> facts) =>
        facts.Distinct().OrderBy(f => (int)f).Select(f => IsNormMissing(norms, request, f) ? MissingCodes.Norm : f.ToCode()).Distinct().ToValueList();

    private static bool IsNormMissing(PriorityNorms norms, PriorityRequest request, PriorityFact fact) =>
        fact switch
        {
            PriorityFact.TypicalProduct => !norms.TypicalProduct.HasValue && request.ProductCertificate == false,
            PriorityFact.LocalMaterials => !norms.LocalMaterials.HasValue && request.LocalMaterials is not null,
            PriorityFact.LabourIntensive => !norms.Workers.HasValue && request.Workers is not null,
            _ => false,
        };

    /// <summary>The rank that the known facts give, and the unknown ones that could change it.</summary>
    private readonly record struct Ranked(int Best, int Worst, bool IsMet, ValueList<PriorityFact> Unknown, ValueList<PriorityFact> UnknownAbove)
    {
        internal Verdict Verdict =>
            IsMet ? Verdict.Satisfied
            : Unknown.Count > 0 ? Verdict.Undetermined
            : Verdict.NotSatisfied;

        internal static Ranked Of(PriorityNorms norms, PriorityRequest request, ValueList<PriorityRank> ranks)
        {
            var unknown = new List<PriorityFact>();
            var best = 0;
            var worst = 0;
            for (var i = 0; i < ranks.Count && worst == 0; i++)
            {
                var open = ranks[i].Facts.Where(f => Knows(norms, request, f) is null).ToList();
                var met = ranks[i].Facts.Any(f => Knows(norms, request, f) == true);
                if (met)
                    worst = i + 1;
                else
                    unknown.AddRange(open);
                if (best == 0 && (met || open.Count > 0))
                    best = i + 1;
            }

            var none = ranks.Count + 1;
            var all = unknown.ToValueList();
            return new Ranked(best == 0 ? none : best, worst == 0 ? none : worst, worst != 0, worst != 0 ? [] : all, all);
        }
    }
}
