using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Random files without fault, faults planted in them: an audit finds each with its money and provision, and nothing else.</summary>
public class PlantedFaultTests
{
    /// <summary>What has to be found: rule, severity, records, đồng at stake, provision.</summary>
    private sealed record Expected(string Rule, string Severity, string Cases, long? AtStake, string Provision);

    private delegate IEnumerable<Expected> Plant(List<ProjectRecord> file, int at, Random random);

    private static readonly LocalDate JointCircularFrom = new(2014, 4, 8);
    private static readonly LocalDate JointCircularUntil = new(2018, 5, 10);

    private static readonly Plant[] Plants =
    [
        SettledBeforeAccepted,
        AcceptedBeforeApproved,
        SettledBeforeContracted,
        SettledAboveContract,
        AcceptedAboveApproved,
        SourcesDoNotAddUp,
        RestNotInvested,
        MoreInvested,
        TooMuchReturned,
        NotReturned,
        CarriedOverTooMuch,
        PaidTwice,
        PaidTwiceByALostZero,
        PaidTwiceByToneMark,
        TwoSources,
        PerhapsTwoSources,
        PerhapsSame,
        WrongBudget,
        TooManyAbroad,
        FoundedAgain,
        DuplicateRow,
        TwoStates,
        Ceiling,
    ];

    [Fact]
    public void A_file_without_fault_has_no_finding()
    {
        for (var seed = 0; seed < 100; seed++)
            Assert.Empty(Reports.Audit(File(new Random(seed), 60)).Findings);
    }

    [Fact]
    public void Every_planted_fault_is_found_and_none_besides()
    {
        var planted = new HashSet<string>();
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var file = File(random, 60);
            var expected = new List<Expected>();
            // Each in a record of its own.
            var places = Enumerable.Range(0, 60).OrderBy(_ => random.Next()).ToList();
            foreach (var (plant, i) in Plants.OrderBy(_ => random.Next()).Take(6).Select((p, i) => (p, i)))
                expected.AddRange(plant(file, places[i], random));
            var found = AuditRules
                .Audit(file.OrderBy(_ => random.Next()))
                .Findings.Select(f => new Expected(
                    f.Rule.Code,
                    f.Severity.ToString(),
                    string.Join(",", f.Cases.Order(StringComparer.Ordinal)),
                    f.AtStake?.Dong,
                    f.Finding.Citation?.Code ?? ""
                ));
            Assert.Equal($"{seed}\n{Lines(expected)}", $"{seed}\n{Lines(found)}");
            planted.UnionWith(expected.Select(e => e.Rule + e.Severity));
        }

        Assert.True(planted.Count > 15, string.Join(", ", planted));

        static string Lines(IEnumerable<Expected> lines) => string.Join("\n", lines.Select(l => l.ToString()).Order(StringComparer.Ordinal));
    }

    private static List<ProjectRecord> File(Random random, int count) => Enumerable.Range(0, count).Select(i => Sound(random, i)).ToList();

    /// <summary>A settled project of its own establishment whose figures are all known and right.</summary>
    private static ProjectRecord Sound(Random random, int number)
    {
        var isNational = random.Next(2) == 0;
        var support = Vnd.Million(10 + random.Next(20));
        var total = support + support + Vnd.Million(random.Next(100));
        var asOf = new LocalDate(2013 + random.Next(11), 1 + random.Next(12), 1 + random.Next(28));
        var accepted = support - new Vnd(random.Next(1_000_000));
        var settled = accepted - new Vnd(random.Next(1_000_000));
        var advanced = support - Vnd.Million(random.Next(5));
        return new ProjectRecord
        {
            Case = $"c{number:00}",
            AsOf = asOf,
            Status = RecordStatus.Settled,
            Source = isNational ? FundingSource.National : FundingSource.Local,
            Province = "Hậu Giang",
            Item = SupportItem.Machinery,
            Beneficiary = $"Cơ sở Hoà {number}",
            BeneficiaryId = $"01001{number:00000}",
            Subject = "máy ép",
            Submitted = asOf.PlusDays(-random.Next(30)),
            ContractedOn = asOf.PlusDays(10),
            AcceptedOn = asOf.PlusDays(100),
            SettledOn = asOf.PlusDays(120),
            TotalCost = total,
            Support = support,
            CentralSupport = isNational ? support : Vnd.Zero,
            ProvinceSupport = isNational ? Vnd.Zero : support,
            DistrictSupport = Vnd.Zero,
            CommuneSupport = Vnd.Zero,
            OtherStateSupport = Vnd.Zero,
            Counterpart = total - support,
            Approved = support,
            Contracted = support,
            Accepted = accepted,
            Settled = settled,
            Advanced = advanced,
            Returned = advanced > settled ? advanced - settled : Vnd.Zero,
            CarriedOver = support - advanced,
        };
    }

    private static bool IsJointCircular(ProjectRecord record) => record.AsOf >= JointCircularFrom && record.AsOf <= JointCircularUntil;

    /// <summary>A provision of the money rules while they are in force, else none.</summary>
    private static string Money(ProjectRecord record, string provision) => IsJointCircular(record) ? "TTLT26-2014/" + provision : "";

    /// <summary>A provision of the procedure of national money while it is in force, else none.</summary>
    private static string Procedure(ProjectRecord record, string provision) =>
        record.Source == FundingSource.National && record.AsOf >= new LocalDate(2014, 2, 10) ? "TT36-2013/" + provision : "";

    private static string ByPrinciple(ProjectRecord record) => IsJointCircular(record) ? "Error" : "Warning";

    private static IEnumerable<Expected> SettledBeforeAccepted(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { SettledOn = file[at].AcceptedOn!.Value.PlusDays(-1 - random.Next(50)) };
        yield return new("audit.dates-out-of-order", "Error", file[at].Case, null, Procedure(file[at], "18/1"));
    }

    private static IEnumerable<Expected> AcceptedBeforeApproved(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { ContractedOn = null, AcceptedOn = file[at].AsOf.PlusDays(-1) };
        yield return new("audit.dates-out-of-order", "Error", file[at].Case, null, Money(file[at], "7/2"));
    }

    private static IEnumerable<Expected> SettledBeforeContracted(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { AcceptedOn = null, SettledOn = file[at].ContractedOn!.Value.PlusDays(-1) };
        yield return new("audit.dates-out-of-order", "Error", file[at].Case, null, Procedure(file[at], "12/2"));
    }

    private static IEnumerable<Expected> SettledAboveContract(List<ProjectRecord> file, int at, Random random)
    {
        var contracted = file[at].Settled!.Value - new Vnd(1 + random.Next(1_000));
        file[at] = file[at] with { Approved = contracted, Contracted = contracted, Accepted = null, CarriedOver = null };
        yield return new("audit.amounts-do-not-balance", "Error", file[at].Case, (file[at].Settled!.Value - contracted).Dong, Procedure(file[at], "12/2"));
    }

    private static IEnumerable<Expected> AcceptedAboveApproved(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { Contracted = null, Accepted = file[at].Approved!.Value + new Vnd(7) };
        yield return new("audit.amounts-do-not-balance", "Error", file[at].Case, 7, Procedure(file[at], "12/2"));
    }

    private static IEnumerable<Expected> SourcesDoNotAddUp(List<ProjectRecord> file, int at, Random random)
    {
        var difference = random.Next(2) == 0 ? 1 : -1;
        var record = file[at];
        file[at] =
            record.Source == FundingSource.National
                ? record with
                {
                    CentralSupport = record.CentralSupport!.Value + new Vnd(difference),
                }
                : record with
                {
                    ProvinceSupport = record.ProvinceSupport!.Value + new Vnd(difference),
                };
        yield return new("audit.amounts-do-not-balance", "Error", record.Case, 1, "");
    }

    private static IEnumerable<Expected> RestNotInvested(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { Counterpart = file[at].Counterpart!.Value - new Vnd(5) };
        yield return new("audit.amounts-do-not-balance", ByPrinciple(file[at]), file[at].Case, 5, Money(file[at], "7/3"));
    }

    private static IEnumerable<Expected> MoreInvested(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { Counterpart = file[at].Counterpart!.Value + new Vnd(5) };
        yield return new("audit.amounts-do-not-balance", "Warning", file[at].Case, 5, "");
    }

    private static IEnumerable<Expected> TooMuchReturned(List<ProjectRecord> file, int at, Random random)
    {
        var settledIsKnown = random.Next(2) == 0;
        var record = file[at] with { Settled = settledIsKnown ? file[at].Advanced!.Value - Vnd.Million(3) : null, Accepted = null };
        var most = settledIsKnown ? Vnd.Million(3) : record.Advanced!.Value;
        file[at] = record with { Returned = most + new Vnd(11), CarriedOver = null };
        yield return new("audit.amounts-do-not-balance", "Error", record.Case, 11, Procedure(record, "12/6"));
    }

    private static IEnumerable<Expected> NotReturned(List<ProjectRecord> file, int at, Random random)
    {
        var record = file[at];
        file[at] = record with { Settled = record.Advanced!.Value - Vnd.Million(3), Accepted = null, Returned = Vnd.Million(2), CarriedOver = null };
        yield return new("audit.amounts-do-not-balance", "Error", record.Case, 1_000_000, Procedure(record, "12/6"));
    }

    private static IEnumerable<Expected> CarriedOverTooMuch(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { CarriedOver = file[at].Approved!.Value - file[at].Advanced!.Value + new Vnd(13) };
        yield return new("audit.amounts-do-not-balance", "Warning", file[at].Case, 13, "ND45-2012/14/4");
    }

    private static IEnumerable<Expected> PaidTwice(List<ProjectRecord> file, int at, Random random) =>
        Again(file, at, "audit.paid-twice", r => r with { AsOf = r.AsOf.PlusYears(-1), Submitted = null });

    private static IEnumerable<Expected> PaidTwiceByALostZero(List<ProjectRecord> file, int at, Random random) =>
        Again(file, at, "audit.paid-twice", r => r with { AsOf = r.AsOf.PlusYears(-1), Submitted = null, BeneficiaryId = r.BeneficiaryId!.TrimStart('0') });

    private static IEnumerable<Expected> PaidTwiceByToneMark(List<ProjectRecord> file, int at, Random random)
    {
        file[at] = file[at] with { BeneficiaryId = null };
        return Again(
            file,
            at,
            "audit.paid-twice",
            r => r with { AsOf = r.AsOf.PlusYears(-1), Submitted = null, Beneficiary = r.Beneficiary!.Replace("Hoà", "Hòa"), Province = "tỉnh Hậu Giang" }
        );
    }

    private static IEnumerable<Expected> TwoSources(List<ProjectRecord> file, int at, Random random) =>
        Again(file, at, "audit.two-sources", r => OfOtherSource(r) with { AsOf = r.AsOf.PlusYears(-1), Submitted = null });

    /// <summary>A second support of the same thing, earlier: the principle of the later day is broken.</summary>
    private static IEnumerable<Expected> Again(List<ProjectRecord> file, int at, string rule, Func<ProjectRecord, ProjectRecord> second)
    {
        var record = file[at];
        file.Add(second(record) with { Case = record.Case + "x" });
        yield return new(rule, ByPrinciple(record), $"{record.Case},{record.Case}x", record.Support!.Value.Dong, Money(record, "7/4"));
    }

    private static IEnumerable<Expected> PerhapsTwoSources(List<ProjectRecord> file, int at, Random random)
    {
        var record = file[at];
        file.Add(OfOtherSource(record) with { Case = record.Case + "x", Subject = null });
        yield return new("audit.possibly-two-sources", "Warning", $"{record.Case},{record.Case}x", record.Support!.Value.Dong, Money(record, "7/4"));
    }

    private static IEnumerable<Expected> PerhapsSame(List<ProjectRecord> file, int at, Random random)
    {
        var record = file[at];
        file.Add(record with { Case = record.Case + "x", BeneficiaryId = null, Subject = "máy khác" });
        yield return new("records.perhaps-same", "Warning", $"{record.Case},{record.Case}x", null, "");
    }

    private static IEnumerable<Expected> WrongBudget(List<ProjectRecord> file, int at, Random random)
    {
        var record = file[at];
        file[at] = record with { CentralSupport = record.ProvinceSupport, ProvinceSupport = record.CentralSupport };
        var provision = Money(record, record.Source == FundingSource.National ? "3/1" : "3/2");
        yield return new("audit.wrong-budget", ByPrinciple(record), record.Case, record.Support!.Value.Dong, provision);
    }

    private static IEnumerable<Expected> TooManyAbroad(List<ProjectRecord> file, int at, Random random)
    {
        // In force from 2013-02-10; all three are dated within one year.
        var first = file[at] with
        {
            AsOf = new(file[at].AsOf.Year, 3, 1),
            Submitted = null,
            ContractedOn = null,
            AcceptedOn = null,
            SettledOn = null,
            Item = SupportItem.OverseasFairParticipation,
            Subject = "1",
        };
        file[at] = first;
        for (var i = 2; i <= 3; i++)
            file.Add(
                first with
                {
                    Case = $"{first.Case}x{i}",
                    Subject = $"{i}",
                    AsOf = first.AsOf.PlusDays(i),
                    Item = i == 3 ? SupportItem.OverseasForum : first.Item,
                }
            );
        // The one beyond the second is at stake.
        yield return new("audit.overseas-supports", "Error", $"{first.Case},{first.Case}x2,{first.Case}x3", first.Support!.Value.Dong, "TT46-2012/4/1/b");
    }

    private static IEnumerable<Expected> FoundedAgain(List<ProjectRecord> file, int at, Random random)
    {
        var support = file[at].Support!.Value.Dong;
        var record = file[at] with { Item = SupportItem.AssociationRegion, Subject = "hội một", TotalCost = new(support * 4), Counterpart = new(support * 3) };
        file[at] = record;
        file.Add(record with { Case = record.Case + "x", Subject = "hội hai", AsOf = record.AsOf.PlusDays(1) });
        yield return new("audit.repeated", "Warning", $"{record.Case},{record.Case}x", record.Support!.Value.Dong, "");
    }

    private static IEnumerable<Expected> DuplicateRow(List<ProjectRecord> file, int at, Random random)
    {
        file.Add(file[at]);
        yield return new("records.duplicate-row", "Warning", $"{file[at].Case},{file[at].Case}", null, "");
    }

    private static IEnumerable<Expected> TwoStates(List<ProjectRecord> file, int at, Random random)
    {
        // The earlier state would be found above the contract.
        file.Add(
            file[at] with
            {
                Status = RecordStatus.InProgress,
                SettledOn = null,
                Settled = null,
                Returned = null,
                Accepted = file[at].Contracted!.Value + new Vnd(1),
            }
        );
        yield return new("records.several-states", "Warning", $"{file[at].Case},{file[at].Case}", null, "");
    }

    private static IEnumerable<Expected> Ceiling(List<ProjectRecord> file, int at, Random random)
    {
        // Half of the cost, which is small enough for the cap not to matter; national levels only.
        var record = file[at];
        var half = new Vnd(record.Support!.Value.Dong - 3);
        file[at] = record with { TotalCost = half + half, Counterpart = record.Support!.Value - new Vnd(6) };
        if (record.Source == FundingSource.National && record.AsOf >= JointCircularFrom)
            yield return new("audit.above-ceiling", "Error", record.Case, 3, IsJointCircular(record) ? "TTLT26-2014/6/2/c" : "TT28-2018/8/4");
    }

    private static ProjectRecord OfOtherSource(ProjectRecord record) =>
        record with
        {
            Source = record.Source == FundingSource.National ? FundingSource.Local : FundingSource.National,
            CentralSupport = record.ProvinceSupport,
            ProvinceSupport = record.CentralSupport,
        };
}
