using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Eligibility.ContentFacts;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.Eligibility;

public class ConditionExplanationTests
{
    private static readonly LocalDate BeforeMoney2014 = new(2014, 4, 7);
    private static readonly LocalDate Money2014 = new(2014, 4, 8);
    private static readonly LocalDate BeforeAmendment = new(2017, 9, 28);
    private static readonly LocalDate Amendment = new(2017, 9, 29);
    private static readonly LocalDate BeforeMoney2018 = new(2018, 5, 10);
    private static readonly LocalDate Money2018 = new(2018, 5, 11);
    private static readonly LocalDate BeforeDecree235 = new(2025, 10, 14);
    private static readonly LocalDate Decree235 = new(2025, 10, 15);

    private static readonly EarlierSupport Fair = new("A", SupportItem.OverseasFairParticipation, 2016);

    [Fact]
    public void Every_explanation_of_funding_conditions_is_approved()
    {
        var page = new ExplanationPage("FundingConditions");
        void Ask(string name, FundingConditionRequest request, LocalDate date)
        {
            var decision = PromotionRules.National.AssessFundingConditions(date, request);
            page.Case($"{name}, {date:uuuu-MM-dd}: failed [{string.Join(" ", decision.Failed)}]", decision);
        }

        foreach (var date in new[] { BeforeMoney2014, Money2014, BeforeAmendment, Amendment, BeforeMoney2018, Money2018, Decree235 })
            Ask("all met", Given.Project, date);
        Ask("nothing known", default, In2016);
        Ask(
            "nothing met",
            new FundingConditionRequest
            {
                Establishment = Household with { Sector = IndustrySector.None },
                ContentListed = false,
                Approved = false,
                CounterpartSecured = false,
                PaidFromOtherStateMoney = true,
            },
            In2016
        );
        Ask("brick kiln", Given.Project with { Establishment = Household with { Sector = null, ExcludedBrickKiln = true } }, In2016);
        Ask(
            "mining in an area of unknown kind",
            Given.Project with
            {
                Establishment = Household with { Sector = IndustrySector.Mining, Place = default },
            },
            In2016
        );
        page.Verify(typeof(FundingConditionMessages));
    }

    [Fact]
    public void Every_explanation_of_content_conditions_is_approved()
    {
        var page = new ExplanationPage("ContentConditions");
        void Ask(string name, ContentConditionRequest request, LocalDate date, Readings? readings = null)
        {
            var rules = readings is null ? PromotionRules.National : new PromotionRules(LawBook.National.With(readings));
            var decision = rules.AssessContentConditions(date, request);
            var missing = string.Join(" | ", decision.Results.Select(r => string.Join(" ", r.Missing.ToCodes())));
            page.Case($"{name}, {date:uuuu-MM-dd}: failed [{string.Join(" ", decision.Failed)}], missing by condition [{missing}]", decision);
        }

        foreach (var activity in Enum.GetValues<ConditionedActivity>())
        {
            Ask($"{activity}, nothing known", new() { Activity = activity }, In2016);
            Ask(
                $"{activity}, all facts hold, national money",
                new()
                {
                    Activity = activity,
                    Source = FundingSource.National,
                    Yes = ~None,
                },
                In2016
            );
            Ask(
                $"{activity}, no fact holds, local money",
                new()
                {
                    Activity = activity,
                    Source = FundingSource.Local,
                    No = ~None,
                },
                In2016
            );
        }

        var fairs = new ContentConditionRequest
        {
            Activity = ConditionedActivity.OverseasFair,
            EstablishmentId = "A",
            Year = 2016,
            EarlierSupports = [Fair],
        };
        Ask("one fair before", fairs, In2016);
        Ask("two fairs before", fairs with { EarlierSupports = [Fair, Fair] }, In2016);
        Ask("two fairs before, establishment and year unknown", fairs with { EstablishmentId = null, Year = null, EarlierSupports = [Fair, Fair] }, In2016);
        Ask(
            "one fair of each of two, establishment unknown",
            fairs with
            {
                EstablishmentId = null,
                EarlierSupports = [Fair, Fair with { EstablishmentId = "B" }],
            },
            In2016
        );
        Ask("one fair in each of two years, year unknown", fairs with { Year = null, EarlierSupports = [Fair, Fair with { Year = 2015 }] }, In2016);
        Ask("two fairs before", fairs with { EarlierSupports = [Fair, Fair] }, Decree235);

        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            Source = FundingSource.National,
            Yes = RaisesProductivity | RaisesQuality | CutsPollution,
            No = UsedInDistrict,
        };
        foreach (var date in new[] { BeforeAmendment, Amendment, BeforeDecree235, Decree235 })
            Ask("a model that raises everything", model, date);
        Ask("a model that is outstanding", model with { Yes = BeatsLocalTechnology }, In2016);
        Ask("a model used in the district, source unknown", model with { Source = null, Yes = BeatsLocalTechnology | UsedInDistrict, No = None }, In2016);
        Ask("a model accepted by the province", model with { Source = FundingSource.Local, Yes = ProvinceAccepts | BeatsLocalTechnology, No = None }, In2016);

        var replication = new ContentConditionRequest { Activity = ConditionedActivity.ModelReplication, Yes = OperatesEffectively | Outstanding };
        foreach (var date in new[] { BeforeMoney2014, Money2014, BeforeMoney2018, Money2018 })
        {
            Ask("a replication that pays for machinery", replication with { Yes = replication.Yes | PaysForMachinery }, date);
            Ask("a set-up in a difficult area", new() { Activity = ConditionedActivity.EnterpriseSetup, Yes = DifficultArea }, date);
            Ask("consultancy on marketing", new() { Activity = ConditionedActivity.Consultancy, Field = Domain.Eligibility.ConsultancyField.Marketing }, date);
        }

        Ask(
            "consultancy on a joint venture",
            new() { Activity = ConditionedActivity.Consultancy, Field = Domain.Eligibility.ConsultancyField.JointVenture },
            In2016
        );

        var machine = new ContentConditionRequest
        {
            Activity = ConditionedActivity.Machinery,
            Yes = SingleSetOrSameKind | ForProductionOrTreatment | NewMachinery | RaisesQuality,
            No = CutsPollution | MakesNewProduct,
        };
        var together = Readings.Default with { MachineryEffects = MachineryEffects.ThreeTogetherOrAnother };
        Ask("machinery that raises quality", machine, In2016);
        Ask("machinery that raises quality, three effects together", machine, In2016, together);
        Ask(
            "machinery that raises all three, three effects together",
            machine with
            {
                Yes = machine.Yes | RaisesProductivity | RaisesEfficiency,
            },
            In2016,
            together
        );
        Ask("machinery that cuts pollution, three effects together", machine with { Yes = machine.Yes | CutsPollution, No = None }, In2016, together);
        Ask("machinery, before the circular", machine, new LocalDate(2013, 2, 9));
        Ask("machinery, after the last check", machine, new LocalDate(2025, 12, 30));
        page.Verify(typeof(ContentConditionMessages));
    }
}
