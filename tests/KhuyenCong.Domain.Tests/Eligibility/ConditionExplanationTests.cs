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
        Ask("without an undertaking, a payment known", Given.Project with { Undertaken = null, PaidFromOtherStateMoney = true }, In2016);
        Ask("undertaken, payments not known", Given.Project with { PaidFromOtherStateMoney = null }, In2016);
        Ask("no producer", Given.Project with { WithoutProducer = true, Establishment = default }, In2016);
        foreach (var by in new[] { Authority.MinisterOfIndustryAndTrade, Authority.CommuneCommittee, Authority.Department })
        {
            foreach (var source in new FundingSource?[] { FundingSource.National, FundingSource.Local, null })
                Ask($"approved by {by}, money {source?.ToString() ?? "unknown"}", Given.Project with { ApprovedBy = by, Source = source }, In2016);
        }

        foreach (var own in new[] { 299, 300 })
        {
            Ask(
                $"{own} million of the rest of 300 million",
                Given.Project with
                {
                    Cost = Vnd.Million(400),
                    Support = Vnd.Million(100),
                    Counterpart = Vnd.Million(own),
                },
                In2016
            );
        }

        Ask(
            "brick kiln with cleaner production",
            Given.Project with
            {
                Establishment = Household with { ExcludedBrickKiln = true, CleanerProduction = true },
            },
            In2016
        );
        foreach (var source in new[] { FundingSource.National, FundingSource.Local })
        {
            foreach (var date in new[] { BeforeMoney2014, Money2014, Money2018 })
            {
                var money = new MoneySourceRequest { Source = source, WiderMeaning = false };
                page.Case($"{source} money, of meaning in the province, {date:uuuu-MM-dd}", PromotionRules.National.AssessMoneySource(date, money));
            }
        }

        page.Verify(typeof(FundingConditionMessages));
    }

    [Fact]
    public void Every_explanation_of_content_conditions_is_approved()
    {
        var page = new ExplanationPage("ContentConditions");
        void Ask(string name, ContentConditionRequest request, LocalDate date, Readings? readings = null)
        {
            var rules = readings is null ? PromotionRules.National : new PromotionRules(LawBook.National.With(readings));
            var decision = (ContentConditionDecision)rules.AssessContentConditions(date, request);
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

        Ask("a new product only", model with { Yes = NewProductOnly }, In2016);
        Ask("a model that meets both, source unknown", model with { Source = null, Yes = BeatsLocalTechnology | ProvinceAccepts }, In2016);
        Ask("a model that meets neither, source unknown", model with { Source = null, Yes = UsedInDistrict, No = ProvinceAccepts }, In2016);

        var replication = new ContentConditionRequest { Activity = ConditionedActivity.ModelReplication, Yes = OperatesEffectively | Outstanding };
        var setup = new ContentConditionRequest { Activity = ConditionedActivity.EnterpriseSetup, Yes = DifficultArea };
        var marketing = new ContentConditionRequest { Activity = ConditionedActivity.Consultancy, Field = Domain.Eligibility.ConsultancyField.Marketing };
        foreach (var date in new[] { BeforeMoney2014, Money2014, BeforeMoney2018, Money2018 })
        {
            foreach (var source in new FundingSource?[] { FundingSource.National, FundingSource.Local, null })
            {
                var money = source?.ToString() ?? "unknown";
                Ask(
                    $"a replication that pays for machinery, money {money}",
                    replication with
                    {
                        Yes = replication.Yes | PaysForMachinery,
                        Source = source,
                    },
                    date
                );
                Ask($"a set-up in a difficult area, money {money}", setup with { Source = source }, date);
                Ask($"consultancy on marketing, money {money}", marketing with { Source = source }, date);
            }
        }

        Ask(
            "consultancy on a joint venture",
            marketing with
            {
                Field = Domain.Eligibility.ConsultancyField.JointVenture,
                Source = FundingSource.National,
            },
            In2016
        );
        Ask("a transfer that raises capacity", Transfer(RaisesCapacity), In2016);
        Ask(
            "a transfer that raises capacity, both together",
            Transfer(RaisesCapacity),
            In2016,
            Readings.Default with
            {
                TransferEffects = TransferEffects.Both,
            }
        );
        Ask("a selected polluter", new() { Activity = ConditionedActivity.PolluterRelocation, Yes = SelectedByChair }, In2016);
        Ask("who does not pollute", new() { Activity = ConditionedActivity.PolluterRelocation, No = Pollutes }, In2016);

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

    private static ContentConditionRequest Transfer(ContentFacts effect) =>
        new()
        {
            Activity = ConditionedActivity.TechnologyTransfer,
            Yes = AdvancedTechnology | SavesResources | OnEncouragedList | LawfulTransfer | effect,
            No = MakesNewProduct,
        };
}
