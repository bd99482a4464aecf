using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>Records of every kind of decision.</summary>
public class DecisionRecordKindTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    public static TheoryData<string> Kinds => new(DecisionRecords.Kinds);

    [Fact]
    public void Every_question_of_the_front_door_is_recorded_but_those_that_rest_on_objects_of_the_host()
    {
        string[] ofHost = ["AssessComplaint"];
        var asked = typeof(PromotionRules)
            .GetMethods()
            .Where(m => m.Name.StartsWith("Assess", StringComparison.Ordinal) && !ofHost.Contains(m.Name))
            .Select(m => m.Name)
            .Concat([nameof(PromotionRules.PlanPayments), nameof(PromotionRules.Replay)])
            // A budget is shared out among projects, or among claims.
            .Concat([nameof(PromotionRules.Allocate), nameof(PromotionRules.Allocate) + " claims"])
            .Distinct()
            .ToList();
        Assert.Equal(asked.Count, DecisionRecords.Kinds.Count);
        Assert.Equal(DecisionRecords.Kinds.Count, DecisionRecords.Kinds.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Questions of anything at all: what is answered is recorded, written, read back, and comes out the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_question_is_recorded_read_back_and_answered_the_same(string kind)
    {
        var type = TypeOf(kind);
        var (recorded, verdicts) = (0, new HashSet<string>());
        for (var seed = 0; seed < 400; seed++)
        {
            var anything = new Anything(seed, seed < 300 ? 0 : 0.05);
            var asOf = anything.Of<LocalDate>();
            if (asOf.Year is < 1950 or > 2100 || anything.Question(type) is not { } question)
                continue;
            DecisionRecord record;
            try
            {
                record = DecisionRecords.Of(asOf, question);
            }
            catch (Exception problem) when (problem is ArgumentException or OverflowException)
            {
                continue;
            }

            recorded++;
            verdicts.Add(record.Verdict);
            var json = DecisionRecords.Write(record);
            var read = DecisionRecords.Read(json);
            Assert.Equal(record, read);
            Assert.Equal(json, DecisionRecords.Write(read));
            var check = DecisionRecords.Verify(read);
            Assert.True(
                check is { IsIntact: true, IsReproduced: true, Diff.IsSame: true },
                $"{kind} {seed}: {string.Join("; ", check.Diff.Outcomes.Select(o => o.ToString()))} {string.Join("; ", check.Diff.Causes.Select(c => c.Text.English))}"
            );
        }

        Assert.True(recorded >= 10, $"{recorded} of 400 questions of {kind} were answered");
        Assert.NotEmpty(verdicts);
    }

    [Fact]
    public void Facts_are_named_by_where_they_stand_and_numbers_and_codes_are_those_of_data_files()
    {
        var record = DecisionRecords.Of(
            Day,
            new EligibilityRequest
            {
                PlanBuiltIn = 2015,
                Establishment = new Establishment
                {
                    Kind = EstablishmentKind.Enterprise,
                    LawfullyEstablished = true,
                    DirectProducer = true,
                    Sector = IndustrySector.FoodProcessing,
                    Size = new EnterpriseSize { Capital = Vnd.Million(5_000), Labour = 40 },
                    Place = new ProductionPlace
                    {
                        Kind = PlaceKind.Ward,
                        City = CityClass.Class1,
                        Conversion = WardConversion.Effective(new(2012, 3, 4)),
                    },
                },
            }
        );
        Assert.Equal(("eligibility", "satisfied"), (record.Kind, record.Verdict));
        Assert.Equal("2015", Value(record, "plan_built_in"));
        Assert.Equal("enterprise", Value(record, "establishment.kind"));
        Assert.Equal("yes", Value(record, "establishment.lawfully_established"));
        Assert.Equal("5000000000", Value(record, "establishment.size.capital"));
        Assert.Equal("", Value(record, "establishment.size.revenue"));
        Assert.Equal("2012-03-04", Value(record, "establishment.place.conversion"));
        Assert.Contains(record.Norms, n => n.Citation.StartsWith("TT46-2012/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_that_holds_its_day_has_the_day_of_the_record_and_is_asked_for_another()
    {
        var vote = new PrizeRequest
        {
            Level = VoteLevel.Nation,
            Date = Day,
            Products = 1,
            Asked = Vnd.Million(10),
        };
        var record = DecisionRecords.Of(Day, vote);
        Assert.DoesNotContain(record.Facts, f => f.Code == "date");
        Assert.Equal("10000000", record.Workings.Single(w => w.Code == "ceiling").Value);
        Assert.Equal(Day, record.AsOf);
        var later = DecisionRecords.Again(record, asOf: new(2020, 1, 1));
        Assert.Equal(new LocalDate(2020, 1, 1), later.AsOf);
        Assert.Contains(DecisionRecords.Diff(record, later).Causes, c => c is { Cause: ChangeCause.Fact, Code: "as_of" });
    }

    [Fact]
    public void Another_reading_or_day_says_what_it_changes()
    {
        var enterprise = new EligibilityRequest
        {
            Establishment = new Establishment
            {
                Kind = EstablishmentKind.Enterprise,
                LawfullyEstablished = true,
                DirectProducer = true,
                Sector = IndustrySector.FoodProcessing,
                CleanerProduction = false,
                Size = new EnterpriseSize { Capital = Vnd.Million(150_000), Labour = 250 },
                Place = new ProductionPlace { Kind = PlaceKind.Commune },
            },
        };
        var record = DecisionRecords.Of(Day, enterprise);
        Assert.Equal("satisfied", record.Verdict);
        var capital = LawBook.National.With(Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails });
        var reading = DecisionRecords.Diff(record, DecisionRecords.Again(record, capital));
        Assert.Contains(reading.Outcomes, o => o is { Code: "verdict", Value: "satisfied → not-satisfied" });
        Assert.Contains(reading.Causes, c => c is { Cause: ChangeCause.Reading, Code: "R5" });
        var day = DecisionRecords.Diff(record, DecisionRecords.Again(record, asOf: new(2019, 6, 1)));
        Assert.Contains(day.Outcomes, o => o is { Code: "verdict", Value: "satisfied → not-satisfied" });
        Assert.Equal(record, DecisionRecords.Again(record));
    }

    [Fact]
    public void A_budget_is_recorded_line_by_line()
    {
        BudgetProject Project(string id, long millions) =>
            new(
                id,
                Tests.Priority.PriorityCases.Plain,
                new SupportRequest
                {
                    Item = SupportItem.Machinery,
                    Source = FundingSource.National,
                    Cost = Vnd.Million(millions * 2),
                    Requested = Vnd.Million(millions),
                }
            );
        var plan = new BudgetPlan
        {
            AsOf = Day,
            Budget = Vnd.Million(150),
            Projects = [Project("a", 100), Project("b", 100)],
            Sharing = SharingRule.GivenOrder,
        };
        var record = DecisionRecords.Of(Day, plan);
        Assert.Equal(["a: full 100000000 0", "b: part 50000000 0"], record.Workings.Select(w => w.Value));
        Assert.True(DecisionRecords.Verify(DecisionRecords.Read(DecisionRecords.Write(record))).IsReproduced);
        var local = plan with { Province = new Anything(1, 0).Of<Province>() };
        Assert.Throws<ArgumentException>(() => DecisionRecords.Of(Day, local));
    }

    [Theory]
    [InlineData("establishment.size.capital", "5e9")]
    [InlineData("establishment.kind", "company")]
    [InlineData("establishment.lawfully_established", "true")]
    [InlineData("establishment.size", "x")]
    [InlineData("establishment.size.capital.x", "1")]
    [InlineData("plan_built_in", "99999999999")]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r", "1")]
    [InlineData("establishment..x", "1")]
    public void A_value_that_is_none_of_its_field_is_refused_by_name(string code, string value)
    {
        var record = DecisionRecords.Of(
            Day,
            new EligibilityRequest { Establishment = new Establishment { Size = new EnterpriseSize { Capital = Vnd.Million(1) } } }
        );
        var forged = record with { Facts = [.. record.Facts.Where(f => f.Code != code), new(code, value)] };
        Assert.Contains("facts.", Assert.Throws<FormatException>(() => DecisionRecords.Verify(forged)).Message);
    }

    [Fact]
    public void An_unknown_question_or_kind_is_refused_and_the_known_ones_are_named()
    {
        Assert.Contains("eligibility", Assert.Throws<ArgumentException>(() => DecisionRecords.Of(Day, "machinery")).Message);
        var record = DecisionRecords.Of(Day, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Media });
        Assert.Contains("eligibility", Assert.Throws<FormatException>(() => DecisionRecords.Verify(record with { Kind = "other" })).Message);
    }

    private static Type TypeOf(string kind) =>
        kind == "support" ? typeof(SupportRequest)
        : kind == "allocation" ? typeof(BudgetPlan)
        : RecordKinds.Find(kind)!.Question;

    private static string Value(DecisionRecord record, string code) => record.Facts.Single(f => f.Code == code).Value;
}
