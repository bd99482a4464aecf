using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.Priority;

public class PriorityExplanationTests
{
    private static readonly PriorityStanding First = Assess(Plain with { EthnicMinorityArea = true }).Standing;
    private static readonly PriorityStanding Last = Assess(Plain).Standing;
    private static readonly PriorityStanding Outside = Assess(Plain with { CleanerProduction = true }).Standing;
    private static readonly PriorityStanding Second = Assess(Plain with { PoorDistrict = true }).Standing;
    private static readonly PriorityStanding Undecided = Assess(Plain with { CleanerProduction = null }).Standing;
    private static readonly PriorityStanding Open = Assess(Plain with { PoorDistrict = null }).Standing;

    [Fact]
    public void Every_explanation_of_priority_is_approved()
    {
        var page = new ExplanationPage("Priority");
        page.Case("no ground at all", Assess(Plain));
        page.Case("nothing known", Assess(Unknown));
        page.Case(
            "several facts",
            Assess(
                Plain with
                {
                    EthnicMinorityArea = true,
                    PoorDistrict = true,
                    ProductCertificate = true,
                    CertificateValidThrough = Day,
                    AgroProcessing = true,
                    KeyProject = true,
                }
            )
        );
        page.Case("half local materials and 50 workers", Assess(Plain with { LocalMaterials = new MaterialShare(50, 100), Workers = 50 }));
        page.Case("more than half local materials and 49 workers", Assess(Plain with { LocalMaterials = new MaterialShare(51, 100), Workers = 49 }));
        page.Case(
            "certificate out of date the day before",
            Assess(Plain with { ProductCertificate = true, CertificateValidThrough = Day.PlusDays(-1), LocalMaterials = null, Workers = null })
        );
        page.Case("certificate without its last day", Assess(Plain with { ProductCertificate = true }));
        page.Case("poor district or not", Assess(Plain with { PoorDistrict = null, AgroProcessing = true }));
        page.Case("cleaner production", Assess(Plain with { CleanerProduction = true }));
        page.Case("cleaner production or not, key project or not", Assess(Plain with { CleanerProduction = null, KeyProject = null }));
        page.Case("key project with local money", Assess(Plain with { KeyProject = true, Source = FundingSource.Local }));
        page.Case("key project before Circular 36/2013", Assess(Plain with { KeyProject = true, AsOf = new LocalDate(2014, 2, 9) }));
        page.Case("after Decree 235/2025", Assess(Plain with { AsOf = new LocalDate(2025, 10, 15) }));
        page.Case(
            "certificate or not, out of date the day before",
            Assess(Plain with { ProductCertificate = null, CertificateValidThrough = Day.PlusDays(-1) })
        );
        page.Case("mechanical industry that does not serve agriculture", Assess(Plain with { MechanicalIndustry = true }));
        page.Case("under the decree alone", Assess(Plain with { AsOf = new LocalDate(2013, 2, 9), PoorDistrict = true, CleanerProduction = true }));
        page.Case("under the decree alone, no ground", Assess(Plain with { AsOf = new LocalDate(2013, 2, 9) }));
        page.Case("before Decree 45/2012", PriorityRules.Assess(null, Plain with { AsOf = new LocalDate(2012, 7, 4) }));
        page.Case("after the last check", InForceOn(Plain with { AsOf = new LocalDate(2025, 12, 30) }));
        page.Verify(typeof(PriorityMessages));
    }

    [Fact]
    public void Every_explanation_of_allocation_is_approved()
    {
        var page = new ExplanationPage("Allocation");
        foreach (var sharing in new[] { SharingRule.LeaveToAuthority, SharingRule.ProRata, SharingRule.GivenOrder })
        {
            Run(page, $"fits exactly, {sharing}", Of(100, sharing, Claim("a", 60, First), Claim("b", 40, First)));
            Run(
                page,
                $"one group too many, {sharing}",
                Of(101, sharing, Claim("a", 60, First), Claim("b", 60, First), Claim("c", 1, First), Claim("d", 1, Last))
            );
            Run(page, $"held for a fact, {sharing}", Of(100, sharing, Claim("a", 60, Open), Claim("b", 60, First)));
        }

        Run(page, "nothing is left", Of(10, SharingRule.LeaveToAuthority, Claim("a", 10, First), Claim("b", 1, Last)));
        Run(page, "above the ceiling, at it, and a ceiling of nothing", Of(500, default, Capped("a", 300, 200), Capped("b", 200, 200), Capped("c", 1, 0)));
        Run(page, "no ceiling known", Of(100, default, Capped("a", 60, null), new AllocationClaim("b", new Vnd(70), null, Open)));
        Run(
            page,
            "two groups too many",
            Of(100, SharingRule.ProRata, Claim("a", 60, First), Claim("b", 60, First), Claim("c", 5, Second), Claim("d", 5, Second), Claim("e", 5, Last))
        );
        Run(page, "only one of a group in full", Of(100, SharingRule.GivenOrder, Claim("a", 100, First), Claim("b", 60, First)));
        Run(page, "two open at one place", Of(100, default, Claim("a", 60, Open), Claim("b", 60, Open), Claim("c", 10, Second)));
        Run(page, "open or known at one place", Of(100, default, Claim("a", 30, Open), Claim("b", 30, Second)));
        Run(
            page,
            "cleaner production or not",
            Of(100, default, Claim("s", 20, Outside), Claim("a", 31, Undecided)) with
            {
                OutsideOrderSetAside = new Vnd(50),
            }
        );
        Run(
            page,
            "cleaner production that fits beside others only if they are none",
            Of(300, default, Claim("s", 100, Outside), Claim("a", 100, Undecided), Claim("b", 21, Undecided)) with
            {
                OutsideOrderSetAside = new Vnd(120),
            }
        );
        foreach (var sharing in new[] { SharingRule.LeaveToAuthority, SharingRule.ProRata, SharingRule.GivenOrder })
            Run(page, $"behind money that is held, {sharing}", Of(60, sharing, Claim("a", 100, Open), Claim("b", 50, Second), Claim("c", 5, Last)));
        Run(page, "a share of less than one đồng", Of(150, SharingRule.ProRata, Claim("a", 100, First), Claim("b", 100, First), Claim("c", 1, First)));
        Run(page, "behind money held for many", Of(5, default, [.. Enumerable.Range(1, 7).Select(i => Claim("a" + i, 1, Open)), Claim("b", 1, Last)]));
        Run(
            page,
            "a ceiling that is bounded",
            Of(
                100,
                default,
                new AllocationClaim("a", new Vnd(90), null, First) { LowestCeiling = new Vnd(10), HighestCeiling = new Vnd(40) },
                Claim("b", 70, Last)
            )
        );
        Run(page, "local money", Of(100, default, Claim("a", 60, First), Claim("b", 60, First)) with { Source = FundingSource.Local });
        Run(page, "before Circular 36/2013", Of(100, default, Claim("a", 60, First), Claim("b", 60, First)), new LocalDate(2014, 2, 9));
        Run(page, "nothing asked for", Of(100, default));
        page.Case("other money than that of the plan", [AllocationMessages.OfOtherMoney(["a", "b"], FundingSource.National)]);
        Run(page, "everything held", Of(100, default, Claim("a", 1, Open)));
        Run(
            page,
            "management and cleaner production",
            Of(200, SharingRule.ProRata, Claim("s", 30, Outside), Claim("t", 10, Outside), Claim("a", 90, First), Claim("b", 90, First)) with
            {
                ManagementSetAside = new Vnd(15),
                OutsideOrderSetAside = new Vnd(50),
            }
        );
        Run(
            page,
            "cleaner production fits exactly",
            Of(50, default, Claim("s", 30, Outside), Claim("t", 20, Outside)) with
            {
                OutsideOrderSetAside = new Vnd(50),
            }
        );
        Run(
            page,
            "cleaner production does not fit",
            Of(60, default, Claim("s", 30, Outside), Claim("t", 21, Outside)) with
            {
                OutsideOrderSetAside = new Vnd(50),
            }
        );
        Run(
            page,
            "cleaner production without a ceiling",
            Of(60, default, new AllocationClaim("s", new Vnd(30), null, Outside), Claim("t", 5, Outside)) with
            {
                OutsideOrderSetAside = new Vnd(50),
            }
        );
        Run(page, "set aside for nobody", Of(60, default, Claim("a", 5, First)) with { OutsideOrderSetAside = new Vnd(50) });
        Run(
            page,
            "under norms that are not encoded",
            Of(60, default, Claim("a", 50, Last), Claim("b", 50, Last), Claim("s", 5, Outside)),
            new LocalDate(2025, 10, 15)
        );
        Run(page, "under no norms", Of(60, default, Claim("a", 50, Last), Claim("b", 50, Last)), null);
        page.Verify(typeof(AllocationMessages));
    }

    private static void Run(ExplanationPage page, string name, AllocationRequest request) => Run(page, name, request, Day);

    private static void Run(ExplanationPage page, string name, AllocationRequest request, LocalDate? date)
    {
        var run = AllocationRules.Allocate(date is { } day ? NormsOn(day) : null, request);
        page.Case($"{name}: given {run.Given.Dong}, left to authority {run.LeftToAuthority.Dong}, held {run.Held.Dong}, remainder {run.Remainder.Dong}", run);
        foreach (var step in run.Steps)
            page.Case(
                $"{name}, step {step.Place?.ToCode() ?? "outside the order"} {string.Join("+", step.Ids)}: asked {step.Asked.Dong} of {step.Available.Dong}, "
                    + $"given {step.Given.Dong}, withheld {step.Withheld.Dong}{(step.IsHeld ? " for facts" : "")}",
                []
            );
        foreach (var line in run.Lines)
            page.Case($"{name}, {line.Claim.Id}: {line.Outcome.ToCode()} {line.Amount.Dong}, group {line.Group}, at stake {line.AtStake.Dong}", line.Findings);
    }

    private static PriorityDecision InForceOn(PriorityRequest request) => KhuyenCong.Domain.PromotionRules.National.AssessPriority(request);

    private static AllocationRequest Of(long budget, SharingRule sharing, params AllocationClaim[] claims) =>
        new()
        {
            Source = FundingSource.National,
            Budget = new Vnd(budget),
            Sharing = sharing,
            Claims = claims.ToValueList(),
        };

    private static AllocationClaim Claim(string id, long requested, PriorityStanding standing) => new(id, new Vnd(requested), new Vnd(requested), standing);

    private static AllocationClaim Capped(string id, long requested, long? ceiling) => new(id, new Vnd(requested), ceiling is { } c ? new Vnd(c) : null, First);
}
