using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy tắc bình chọn: counts the score sheets of a vote, exactly.</summary>
/// <remarks>TT26-2014/7, 11, 14, 16, 17 and annex 4; reading R6 for the certificates.</remarks>
internal static class VoteRules
{
    /// <summary>Tính kết quả bình chọn: means, places, ties and what certificates of the vote would be worth.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">The award numbers are negative, or repeat or mix their groups, a juror is blank, or an enum value is not a defined one.</exception>
    /// <exception cref="OverflowException">The certificates would end after the year 9999.</exception>
    public static VoteDecision Assess(TypicalProductNorms? norms, VoteRequest request, Readings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ShapeProblem.Refuse(TypicalProductShape.Of(request), nameof(request));
        if (norms is null)
            return new VoteDecision(Checklist.NotCovered());
        var checklist = new Checklist();
        var count = SheetCount.Count(norms, request);
        var products = AwardNumbers.Apply(Rank(norms, count), request.Awards);
        var level = norms.Find(request.Level);
        if (level is null)
            checklist.FailLevel(norms, request.Level, request.Date);
        else
            CheckYear(checklist, level, request.Date.Year);
        CheckSheets(checklist, norms, count, products);
        CheckResult(checklist, norms, products);
        NodaTime.LocalDate? validUntil = level is null ? null : CertificateRules.NoteTerm(checklist, norms, request.Date.Year, readings);
        return new VoteDecision(checklist.ToDecision(norms.Caveats))
        {
            Products = products,
            Rejected = count.Rejected,
            Jury = count.Jury,
            CertificatesValidUntil = validUntil,
            NextLevel = level is null ? null : norms.Above(request.Level)?.Level,
        };
    }

    private static void CheckYear(Checklist checklist, LevelNorms level, int year)
    {
        var (cycle, named) = (level.Cycle.Value, CertificateRules.YearText(year));
        var (rule, verdict, arguments) = cycle.IsUsual(year) switch
        {
            true => (TypicalProductMessages.UsualYear, Verdict.Satisfied, new MessageArguments(T0: named, T1: level.Level.ToText())),
            false => (TypicalProductMessages.UnusualYear, Verdict.AuthorityDecides, new MessageArguments(T0: named, T1: cycle.Exception)),
            null => (
                TypicalProductMessages.AnyYear,
                Verdict.AuthorityDecides,
                new MessageArguments(cycle.EveryYears, T0: level.Level.ToText(), T1: cycle.Exception)
            ),
        };
        checklist.Note(rule, verdict, level.Cycle, arguments);
    }

    private static void CheckSheets(Checklist checklist, TypicalProductNorms norms, SheetCount count, ValueList<ProductStanding> products)
    {
        if (count.Rejected.Count > 0)
            checklist.Note(TypicalProductMessages.SheetsRejected, Verdict.Undetermined, norms.Criteria, new(N0: count.Rejected.Count));
        if (products.Count == 0)
        {
            checklist.Lacks("sheets");
            checklist.Note(TypicalProductMessages.NoSheets, Verdict.Undetermined, norms.SheetOfEachJuror.Citation);
            return;
        }

        CouncilRules.CheckJury(checklist, norms, count.Jury.Count);
        var incomplete = products.Count(p => p.MissingJurors.Count > 0);
        if (incomplete == 0)
            return;
        checklist.Lacks("sheets");
        checklist.Note(TypicalProductMessages.SheetsMissing, Verdict.Undetermined, norms.SheetOfEachJuror.Citation, new(N0: incomplete));
    }

    private static void CheckResult(Checklist checklist, TypicalProductNorms norms, ValueList<ProductStanding> products)
    {
        var passed = products.Count(p => p.MeetsPassMark == true);
        if (passed > 0)
            checklist.Note(TypicalProductMessages.CouncilDecides, Verdict.AuthorityDecides, norms.PassMark, new(N0: passed));
        var tied = products.Count(p => p.Award == AwardStanding.TiedAtLimit);
        if (tied > 0)
            checklist.Note(TypicalProductMessages.TieAtLimit, Verdict.AuthorityDecides, norms.PassMark.Citation, new(N0: tied));
    }

    private static List<ProductStanding> Rank(TypicalProductNorms norms, SheetCount count)
    {
        var jury = count.Jury;
        var standings = new List<ProductStanding>(count.Products.Count);
        foreach (var tied in count.Products.GroupBy(MeanOf).OrderByDescending(g => g.Key).Select(g => g.ToList()))
        {
            var rank = standings.Count + 1;
            standings.AddRange(tied.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => Standing(norms, p, jury, rank, isTied: tied.Count > 1)));
        }

        return standings;
    }

    /// <summary>The mean of the whole jury lies between that with no points and that with all points on the missing sheets.</summary>
    private static ProductStanding Standing(TypicalProductNorms norms, SheetCount.Product product, ValueList<string> jury, int rank, bool isTied)
    {
        var mark = norms.PassMark;
        var mean = MeanOf(product);
        var missing = jury.Where(j => !product.Jurors.Contains(SheetCount.KeyOf(j))).ToValueList();
        var jurors = mean.Sheets + missing.Count;
        var lowest = new MeanScore(mean.Total, jurors);
        var highest = new MeanScore(mean.Total + new Points(norms.Criteria.Value.Total * Points.Unit * missing.Count), jurors);
        bool? meets =
            lowest.Meets(mark.Value) ? true
            : highest.Meets(mark.Value) ? null
            : false;
        var outcome = Checklist.Outcome(meets);
        return new ProductStanding
        {
            Product = product.Name,
            Group = product.Group,
            Rank = rank,
            IsTied = isTied,
            Mean = mean,
            Lowest = lowest,
            Highest = highest,
            MeetsPassMark = meets,
            MissingJurors = missing,
            Finding = TypicalProductMessages.PassMark.Finds(outcome, mark, new(N0: mark.Value.Value, T0: outcome.ToText(), T1: mean.ToText())),
            Award = AwardStanding.Open,
        };
    }

    private static MeanScore MeanOf(SheetCount.Product product) => new(product.Total, product.Jurors.Count);
}
