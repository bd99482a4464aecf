using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/decision-records.md: what differs between two records, and the one cause that explains it.</summary>
public class RecordDifferenceTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    private static readonly DecisionRecord Made = new()
    {
        Kind = "support",
        LibraryVersion = "1.0.0",
        LawFingerprint = "f",
        AsOf = Day,
        Facts = [new("a", "1"), new("b", "")],
        Norms = [new("n", "50%", "stated", "TTLT26-2014/6/2/c")],
        Readings = [new("R1", "x")],
        Verdict = "satisfied",
        Missing = [],
        Workings = [new("w", "1")],
        Findings = [new("r", "satisfied", "TTLT26-2014/6/2/c", "text", "", new("vi", "en"))],
    };

    public static TheoryData<string> Changes => new(Table.Keys);

    private static readonly Dictionary<string, (Func<DecisionRecord, DecisionRecord> Change, string Outcomes, string Causes)> Table = new()
    {
        ["nothing"] = (r => r, "", ""),
        // The same case, law and library: what differs was altered.
        ["workings"] = (Worked, "w: 1 → 2", "Altered w 1>2"),
        // An id may hold an arrow of its own.
        ["workings with an arrow"] = (r => r with { Workings = [new("w", "A → B: 2")] }, "w: 1 → A → B: 2", "Altered w 1>A → B: 2"),
        ["verdict"] = (r => r with { Verdict = "undetermined" }, "verdict: satisfied → undetermined", "Altered verdict satisfied>undetermined"),
        ["missing"] = (r => r with { Missing = ["x", "y"] }, "missing:  → x;y", "Altered missing >x;y"),
        ["a working taken out"] = (r => r with { Workings = [] }, "w: 1 → ", "Altered w 1>"),
        ["a rule's verdict"] = (
            r => r with { Findings = [r.Findings[0] with { Verdict = "undetermined" }] },
            "rules: r:satisfied → r:undetermined",
            "Altered rules r:satisfied>r:undetermined"
        ),
        ["norm"] = (Normed, "", "Altered n 50% (stated, TTLT26-2014/6/2/c)>60% (stated, TTLT26-2014/6/2/c)"),
        ["words"] = (Worded, "", "Altered findings[0].en (r) en>other"),
        // Another law.
        ["fingerprint"] = (Lawed, "", "Law fingerprint f>g"),
        ["norm, fingerprint"] = (r => Lawed(Normed(r)), "", "Law n 50% (stated, TTLT26-2014/6/2/c)>60% (stated, TTLT26-2014/6/2/c)"),
        ["workings, fingerprint"] = (r => Lawed(Worked(r)), "w: 1 → 2", "Law fingerprint f>g"),
        ["words, fingerprint"] = (r => Lawed(Worded(r)), "", "Law fingerprint f>g; Library findings[0].en (r) en>other"),
        ["words, norm, fingerprint"] = (r => Lawed(Normed(Worded(r))), "", "Law n 50% (stated, TTLT26-2014/6/2/c)>60% (stated, TTLT26-2014/6/2/c)"),
        // Another library.
        ["version"] = (Versioned, "", "Library version 1.0.0>2.0.0"),
        ["workings, version"] = (r => Versioned(Worked(r)), "w: 1 → 2", "Library version 1.0.0>2.0.0"),
        ["words, version"] = (r => Versioned(Worded(r)), "", "Library version 1.0.0>2.0.0; Library findings[0].en (r) en>other"),
        ["norm, version"] = (
            r => Versioned(Normed(r)),
            "",
            "Law n 50% (stated, TTLT26-2014/6/2/c)>60% (stated, TTLT26-2014/6/2/c); Library version 1.0.0>2.0.0"
        ),
        // Another case: what follows from it is no cause of its own.
        ["fact"] = (Asked, "", "Fact a 1>2"),
        ["fact, workings"] = (r => Asked(Worked(r)), "w: 1 → 2", "Fact a 1>2"),
        ["fact, words"] = (r => Asked(Worded(r)), "", "Fact a 1>2"),
        ["fact, fingerprint"] = (r => Asked(Lawed(r)), "", "Fact a 1>2"),
        ["fact, norm"] = (r => Asked(Normed(r)), "", "Fact a 1>2; Law n 50% (stated, TTLT26-2014/6/2/c)>60% (stated, TTLT26-2014/6/2/c)"),
        ["a fact taken out and one added"] = (r => r with { Facts = [new("c", "3"), new("b", "")] }, "", "Fact a 1>; Fact c >3"),
        ["a fact that is not known"] = (r => r with { Facts = [new("a", "1")] }, "", ""),
        ["day"] = (r => r with { AsOf = Day.PlusDays(1) }, "", "Fact as_of 2016-06-01>2016-06-02"),
        ["day, fact"] = (r => Asked(r) with { AsOf = Day.PlusDays(1) }, "", "Fact as_of 2016-06-01>2016-06-02; Fact a 1>2"),
        ["reading"] = (r => r with { Readings = [new("R1", "y")] }, "", "Reading R1 x>y"),
        ["reading, workings, words"] = (r => Worded(Worked(r)) with { Readings = [] }, "w: 1 → 2", "Reading R1 x>"),
        ["every word of a finding"] = (
            r => r with { Findings = [new("r", "satisfied", "c", "host", "R1", new("v2", "e2"))] },
            "",
            "Altered findings[0].citation (r) TTLT26-2014/6/2/c>c; Altered findings[0].evidence (r) text>host; Altered findings[0].reading (r) >R1; Altered findings[0].vi (r) vi>v2; Altered findings[0].en (r) en>e2"
        ),
    };

    private static DecisionRecord Worked(DecisionRecord r) => r with { Workings = [new("w", "2")] };

    private static DecisionRecord Normed(DecisionRecord r) => r with { Norms = [r.Norms[0] with { Value = "60%" }] };

    private static DecisionRecord Worded(DecisionRecord r) => r with { Findings = [r.Findings[0] with { Text = new("vi", "other") }] };

    private static DecisionRecord Lawed(DecisionRecord r) => r with { LawFingerprint = "g" };

    private static DecisionRecord Versioned(DecisionRecord r) => r with { LibraryVersion = "2.0.0" };

    private static DecisionRecord Asked(DecisionRecord r) => r with { Facts = [new("a", "2"), new("b", "")] };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_difference_has_its_cause_and_no_other(string what)
    {
        var (change, outcomes, causes) = Table[what];
        var diff = DecisionRecords.Diff(Made, change(Made));
        Assert.Equal(outcomes, string.Join("; ", diff.Outcomes.Select(o => $"{o.Code}: {o.Value}")));
        Assert.Equal(causes, string.Join("; ", diff.Causes.Select(c => $"{c.Cause} {c.Code} {c.Before}>{c.After}")));
        Assert.Equal(outcomes.Length == 0 && causes.Length == 0, diff.IsSame);
        // The other way round the same differs.
        Assert.Equal(diff.Outcomes.Select(o => o.Code).Order(), DecisionRecords.Diff(change(Made), Made).Outcomes.Select(o => o.Code).Order());
    }

    [Theory]
    [InlineData(ChangeCause.Fact, "thông tin", "fact")]
    [InlineData(ChangeCause.Law, "quy định", "law")]
    [InlineData(ChangeCause.Reading, "cách hiểu", "reading")]
    [InlineData(ChangeCause.Library, "thư viện", "library")]
    [InlineData(ChangeCause.Altered, "không rõ nguyên nhân, bản ghi đã bị sửa", "no cause, a record was altered")]
    [InlineData(ChangeCause.NotKnownHere, "chưa có trong thư viện này", "not known here")]
    public void A_change_is_said_with_its_cause(ChangeCause cause, string vietnamese, string english) =>
        Assert.Equal(new($"{vietnamese}: a từ “1” thành “2”", $"{english}: a from '1' to '2'"), new RecordChange(cause, "a", "1", "2").Text);

    private static readonly SupportRequest Machinery = new()
    {
        Item = SupportItem.Machinery,
        Source = FundingSource.National,
        Cost = Vnd.Million(500),
        Requested = Vnd.Million(250),
    };

    [Fact]
    public void Under_a_book_that_is_handed_in_another_reading_is_a_reading_and_no_alteration()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var check = DecisionRecords.Verify(record, LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly }));
        Assert.True(check is { IsIntact: true, IsReproduced: true });
        Assert.Equal("Reading R1", check.Diff.Causes.Select(c => $"{c.Cause} {c.Code}").Single());
    }

    [Fact]
    public void A_question_of_another_kind_is_asked_of_the_book_that_is_handed_in_too()
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
        var capital = LawBook.National.With(Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails });
        Assert.Equal("satisfied", DecisionRecords.Of(Day, enterprise).Verdict);
        Assert.Equal("not-satisfied", DecisionRecords.Of(Day, enterprise, capital).Verdict);
        Assert.Equal(capital.Readings, DecisionRecords.ReadingsOf(DecisionRecords.Of(Day, enterprise, capital)));
    }

    [Fact]
    public void A_record_of_a_malformed_question_is_refused_by_its_facts()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery with { Units = 2 });
        var forged = record with { Facts = [.. record.Facts.Select(f => f.Code == "units" ? f with { Value = "0" } : f)] };
        var refused = Assert.Throws<FormatException>(() => DecisionRecords.Again(forged));
        Assert.StartsWith("facts: ", refused.Message);
        Assert.IsAssignableFrom<ArgumentException>(refused.InnerException);
        var told = KhuyenCongJson.ProblemOf(refused).Vietnamese;
        var own = KhuyenCongJson.ProblemOf(refused.InnerException!);
        Assert.Equal("facts: " + (own.Vietnamese == "Nội dung không đúng quy cách." ? "bản ghi có dữ kiện không hợp lệ." : own.Vietnamese), told);
    }

    [Fact]
    public void A_record_under_a_malformed_plan_says_what_is_wrong_in_both_languages()
    {
        var plan = new Domain.Programmes.Programme
        {
            Name = "a",
            Source = FundingSource.National,
            FirstYear = 2016,
            LastYear = 2016,
        };
        var record = DecisionRecords.Of(Day, plan);
        var forged = record with { Facts = [.. record.Facts.Select(f => f.Code == "last_year" ? f with { Value = "2015" } : f)] };
        var told = KhuyenCongJson.ProblemOf(Assert.Throws<FormatException>(() => DecisionRecords.Again(forged)));
        Assert.StartsWith("facts: ", told.Vietnamese);
        Assert.Contains("năm cuối 2015 trước năm đầu 2016", told.Vietnamese);
    }

    [Fact]
    public void The_law_of_a_book_of_the_host_has_the_same_fingerprint()
    {
        var national = DecisionRecords.OfSupport(Day, Machinery);
        var hosts = DecisionRecords.OfSupport(Day, Machinery, new Wrapped());
        Assert.Equal(national, hosts);
        Assert.True(DecisionRecords.Verify(hosts, new Wrapped()).IsReproduced);
        // Before the first law there are no norms to list.
        Assert.Equal(CanonicalJson.Digest(""), DecisionRecords.OfSupport(new(2010, 1, 1), Machinery, new Wrapped()).LawFingerprint);
        Assert.Equal(CanonicalJson.Digest(""), DecisionRecords.OfSupport(new(2010, 1, 1), Machinery).LawFingerprint);
    }

    private sealed class Wrapped : ILawBook
    {
        public Readings Readings => LawBook.National.Readings;

        public LocalDate VerifiedThrough => LawBook.National.VerifiedThrough;

        public bool Covers(LocalDate date) => LawBook.National.Covers(date);

        public bool TryAt(LocalDate date, [NotNullWhen(true)] out LawSnapshot? snapshot) => LawBook.National.TryAt(date, out snapshot);

        public LawSnapshot At(LocalDate date) => LawBook.National.At(date);
    }

    [Fact]
    public void Nothing_is_recorded_read_or_compared_where_there_is_nothing()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Of(Day, null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Read(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Write(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.ReadingsOf(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Again(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Verify(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Diff(null!, record));
        Assert.Throws<ArgumentNullException>(() => DecisionRecords.Diff(record, null!));
        Assert.Equal(["support", "eligibility"], DecisionRecords.Kinds.Take(2));
    }

    [Fact]
    public void Every_fact_of_a_support_question_has_its_text()
    {
        var request = new SupportRequest
        {
            Item = SupportItem.PollutionTreatmentEstablishment,
            Source = FundingSource.Local,
            PaidBy = PayingLevel.District,
            LocalFacts = [new("workers", "5"), new("difficult-area", "yes")],
            UnitCosts = [new(50), new(90)],
            Units = 2,
            PriorityFactor = Rate.Thousandths(1_250),
            Ground = PriorityGround.Both,
            Requested = new(7),
            TreatmentWork = TreatmentWork.NewConstruction,
        };
        (string, string)[] expected =
        [
            ("item", "pollution-treatment-establishment"),
            ("source", "local"),
            ("cost", ""),
            ("unit_costs", "50|90"),
            ("units", "2"),
            ("priority_factor", "1.25"),
            ("ground", "both"),
            ("requested", "7"),
            ("treatment_work", "new-construction"),
            ("paid_by", "district"),
            ("local.workers", "5"),
            ("local.difficult-area", "yes"),
        ];
        Assert.Equal(expected, SupportRecordFields.Of(request).Select(f => (f.Code, f.Value)));
        Assert.Equal(request, SupportRecordFields.Read(SupportRecordFields.Of(request)));
        var own = new SupportRequest
        {
            Item = default,
            OwnItem = "vote",
            Source = FundingSource.Local,
            PaidBy = PayingLevel.NotStated,
            Units = int.MaxValue,
            Cost = new(long.MaxValue),
        };
        var fields = SupportRecordFields.Of(own);
        Assert.Equal(
            [("item", ""), ("own_item", "vote"), ("units", "2147483647"), ("cost", "9223372036854775807")],
            new[] { "item", "own_item", "units", "cost" }.Select(c => (c, fields.Single(f => f.Code == c).Value))
        );
        Assert.DoesNotContain(fields, f => f.Code == "paid_by");
        Assert.Equal(own with { PaidBy = null }, SupportRecordFields.Read(fields));
        // A record of an older version may lack what nobody asked for then.
        var older = SupportRecordFields.Read([new("item", "machinery"), new("source", "national")]);
        Assert.Equal(new SupportRequest { Item = SupportItem.Machinery, Source = FundingSource.National }, older);
    }

    [Theory]
    [InlineData("item", "machine")]
    [InlineData("item", "")]
    [InlineData("source", "")]
    [InlineData("source", "National")]
    [InlineData("cost", "-1")]
    [InlineData("cost", "5e8")]
    [InlineData("cost", "9223372036854775808")]
    [InlineData("unit_costs", "1|")]
    [InlineData("unit_costs", "1|x")]
    [InlineData("units", "2147483648")]
    [InlineData("units", "x")]
    [InlineData("priority_factor", "x")]
    [InlineData("ground", "x")]
    [InlineData("requested", " 1")]
    [InlineData("treatment_work", "New")]
    [InlineData("paid_by", "ward")]
    public void A_fact_of_a_support_question_that_is_none_is_named(string code, string value)
    {
        var fields = SupportRecordFields.Of(Machinery).Where(f => f.Code != code).Append(new(code, value));
        var refused = Assert.Throws<FormatException>(() => SupportRecordFields.Read(fields));
        Assert.Equal($"facts.{code}: missing, or not a value of this field.", refused.Message);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(1_500, 2)]
    public void The_limit_of_the_factor_is_a_norm_where_a_factor_raises(int? thousandths, int norms)
    {
        var factor = thousandths is { } t ? Rate.Thousandths(t) : (Rate?)null;
        var record = DecisionRecords.OfSupport(Day, Machinery with { PriorityFactor = factor, Ground = PriorityGround.Area });
        Assert.Equal(norms, record.Norms.Count);
        Assert.Equal("support.machinery", record.Norms[0].Code);
        if (norms == 2)
            Assert.Equal(("support.priority-factor", "1.5", "stated"), (record.Norms[1].Code, record.Norms[1].Value, record.Norms[1].Status));
    }

    [Fact]
    public void A_norm_of_a_province_is_written_with_rate_multiple_cap_and_unit()
    {
        var province = Provinces.MadeUp.Province(
            Provinces.MadeUp.Schedule(
                "NQ1-2010-P",
                "2010-01-01",
                """
                { "levels": [ { "item": "machinery", "rate": "none", "cap": 100000000 }, { "item": "trademark", "rate": 35 },
                  { "item": "demonstration-model", "rate": 33.3333, "cap": 90000000 }, { "item": "technology-line", "times": 1.5, "of": "demonstration-model", "raisesRate": true } ],
                  "extraItems": [ { "code": "vote", "name": { "vi": "a", "en": "b" }, "rate": 50, "cap": 80000000, "unit": "time" } ] }
                """
            )
        );
        Assert.Equal("support.machinery -% / 100000000 / establishment", Norm(SupportItem.Machinery, null));
        Assert.Equal("support.trademark 35% / - / trademark", Norm(SupportItem.Trademark, null));
        Assert.Equal("support.vote 50% / 80000000 / time", Norm(default, "vote"));
        // Half as much again of 33.3333% cannot be written as a rate of four decimals.
        Assert.StartsWith("support.technology-line 33.3333% x 1.5 / ", Norm(SupportItem.TechnologyLine, null));

        string Norm(SupportItem item, string? own)
        {
            var request = new SupportRequest
            {
                Item = item,
                OwnItem = own,
                Source = FundingSource.Local,
                Cost = Vnd.Million(10),
            };
            var norm = DecisionRecords.OfSupport(Day, request, province: province).Norms[0];
            return $"{norm.Code} {norm.Value}";
        }
    }
}
