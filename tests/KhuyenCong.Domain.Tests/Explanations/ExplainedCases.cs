using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Explanations;

/// <summary>Cases of every kind of answer, explained.</summary>
internal static class ExplainedCases
{
    private static readonly LocalDate In2016 = new(2016, 6, 30);
    private static readonly LocalDate In2022 = new(2022, 6, 30);

    internal static PromotionRules DongThap { get; } =
        PromotionRules.National.In(KnownProvinces.TryFind("Đồng Tháp", out var province) ? province : throw new InvalidOperationException());

    internal static SupportRequest National(SupportItem item, long? cost = null, long? requested = null) =>
        new()
        {
            Item = item,
            Source = FundingSource.National,
            Cost = cost is { } c ? Vnd.Million(c) : null,
            Requested = requested is { } r ? Vnd.Million(r) : null,
        };

    internal static SupportRequest Local(SupportItem item, long? cost = null, long? requested = null) =>
        National(item, cost, requested) with
        {
            Source = FundingSource.Local,
        };

    internal static IEnumerable<(string Name, Explanation Explanation)> All()
    {
        yield return ("within the cap", Explanation.Of(In2022, National(SupportItem.Machinery, 700, 300)));
        yield return ("above the share of the cost", Explanation.Of(In2016, National(SupportItem.Machinery, 300, 160)));
        yield return (
            "two establishments, a factor",
            Explanation.Of(
                In2016,
                National(SupportItem.Machinery, requested: 400) with
                {
                    UnitCosts = [Vnd.Million(500), Vnd.Million(250)],
                    PriorityFactor = Rate.Thousandths(1_500),
                    Ground = PriorityGround.Area,
                }
            )
        );
        yield return ("a pooled cost of three", Explanation.Of(In2022, National(SupportItem.Machinery, 1_500, 700) with { Units = 3 }));
        yield return ("the cost is not known", Explanation.Of(In2022, National(SupportItem.Machinery, requested: 200)));
        yield return ("a technology line", Explanation.Of(In2022, National(SupportItem.TechnologyLine, 400)));
        yield return (
            "new pollution treatment",
            Explanation.Of(In2016, National(SupportItem.PollutionTreatmentCluster, 1_000) with { TreatmentWork = TreatmentWork.NewConstruction })
        );
        yield return ("prizes, without a cost", Explanation.Of(In2016, National(SupportItem.PrizeRegion) with { Units = 12 }));
        yield return ("before the money rules", Explanation.Of(new(2013, 6, 30), National(SupportItem.Machinery, 400)));
        yield return ("local money, no province", Explanation.Of(In2022, Local(SupportItem.Machinery, 400, 200)));
        yield return ("local money of a province", Explanation.Of(new(2025, 6, 30), Local(SupportItem.Machinery, 637, 301), DongThap));
        yield return (
            "the authority decides on the condition",
            Explanation.Of(
                In2016,
                National(SupportItem.DemonstrationModel, 900, 500),
                beside:
                [
                    new ContentConditionRequest
                    {
                        Activity = ConditionedActivity.NewTechnologyModel,
                        Source = FundingSource.National,
                        No = ContentFacts.UsedInDistrict,
                    },
                ]
            )
        );
        yield return (
            "malformed",
            Explanation.Of(
                In2022,
                National(SupportItem.Machinery, requested: 200) with
                {
                    Cost = new Vnd(-1),
                    Units = 0,
                    PriorityFactor = Rate.Thousandths(3_000),
                }
            )
        );
        yield return (
            "much is known beside",
            Explanation.Of(
                In2016,
                National(SupportItem.Machinery, 500, 200),
                beside:
                [
                    new EligibilityRequest
                    {
                        Establishment = new Establishment
                        {
                            Kind = EstablishmentKind.Cooperative,
                            Place = new() { Kind = PlaceKind.Commune },
                        },
                    },
                    new CompetenceRequest { Act = CompetenceAct.SignContract, Source = FundingSource.National },
                    new FundingConditionRequest
                    {
                        Establishment = new Establishment { CleanerProduction = true },
                        Source = FundingSource.National,
                        ContentListed = true,
                        Approved = true,
                        Undertaken = true,
                        Cost = Vnd.Million(500),
                        Support = Vnd.Million(200),
                        Counterpart = Vnd.Million(200),
                    },
                ]
            )
        );
    }
}
