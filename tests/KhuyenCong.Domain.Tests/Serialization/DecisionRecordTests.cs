using System.Globalization;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Serialization;

public class DecisionRecordTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    private static readonly SupportRequest Machinery = new()
    {
        Item = SupportItem.Machinery,
        Source = FundingSource.National,
        Cost = Vnd.Million(500),
        Requested = Vnd.Million(250),
    };

    [Fact]
    public void A_record_is_written_read_back_and_verified()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var json = DecisionRecords.Write(record);
        Assert.Equal(record, DecisionRecords.Read(json));
        Assert.Equal(json, DecisionRecords.Write(DecisionRecords.Read(json)));
        var check = DecisionRecords.Verify(DecisionRecords.Read(json));
        Assert.True(check is { IsIntact: true, IsReproduced: true, Diff.IsSame: true });
    }

    [Fact]
    public void The_record_holds_facts_norms_with_citations_readings_version_and_fingerprint()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        Assert.Equal("not-satisfied", record.Verdict);
        Assert.Equal("500000000", Value(record.Facts, "cost"));
        Assert.Equal("", Value(record.Facts, "units"));
        Assert.Equal(new RecordedNorm("support.machinery", "50% / 200000000 / establishment", "stated", "TTLT26-2014/6/2/c"), Assert.Single(record.Norms));
        Assert.Equal(("200000000", "50000000"), (Value(record.Workings, "ceiling"), Value(record.Workings, "excess")));
        Assert.Equal((24, "rate-and-cap"), (record.Readings.Count, Value(record.Readings, "R1")));
        Assert.Equal((64, 64), (record.LawFingerprint.Length, record.Digest.Length));
        Assert.Equal(DecisionRecords.LibraryVersion, record.LibraryVersion);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_culture()
    {
        var expected = DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery));
        var before = CultureInfo.CurrentCulture;
        try
        {
            var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            hostile.NumberFormat.NegativeSign = "~";
            hostile.NumberFormat.NumberGroupSeparator = "'";
            hostile.DateTimeFormat.DateSeparator = "!";
            CultureInfo.CurrentCulture = hostile;
            Assert.Equal(expected, DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery)));
            Assert.True(DecisionRecords.Verify(DecisionRecords.Read(expected)) is { IsIntact: true, IsReproduced: true });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_canonical_form_of_a_known_decision_does_not_change_unnoticed()
    {
        var json = DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery));
        Assert.StartsWith("{\"as_of\":\"2016-06-01\",\"digest\":\"", json);
        Assert.Contains(
            "\"facts\":{\"cost\":\"500000000\",\"ground\":\"none\",\"item\":\"machinery\",\"priority_factor\":\"\",\"requested\":\"250000000\",\"source\":\"national\",\"treatment_work\":",
            json
        );
        Assert.Contains("\"kind\":\"support\",\"law_fingerprint\":\"", json);
        Assert.Contains("Số đề nghị 250.000.000 đồng", json);
        Assert.DoesNotContain("\n", json);
    }

    [Theory]
    [InlineData("\"excess\":\"50000000\"", "\"excess\":\"\"")]
    [InlineData("\"verdict\":\"not-satisfied\",\"workings\"", "\"verdict\":\"satisfied\",\"workings\"")]
    [InlineData("\"cost\":\"500000000\"", "\"cost\":\"600000000\"")]
    [InlineData("TTLT26-2014/6/2/c", "TTLT26-2014/6/2/d")]
    [InlineData("250.000.000", "150.000.000")]
    public void An_altered_record_is_detected(string before, string after)
    {
        var json = DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery));
        Assert.Contains(before, json);
        Assert.False(DecisionRecords.Verify(DecisionRecords.Read(json.Replace(before, after))).IsIntact);
    }

    [Fact]
    public void An_alteration_with_a_new_digest_is_found_by_asking_again()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var forged = Reseal(record with { Verdict = "satisfied" });
        var check = DecisionRecords.Verify(forged);
        Assert.True(check.IsIntact);
        Assert.False(check.IsReproduced);
        Assert.Equal(new RecordChange(ChangeCause.Altered, "verdict", "satisfied", "not-satisfied"), Assert.Single(check.Diff.Causes));
    }

    public static TheoryData<string> Alterations => new(Altered.Keys);

    private static readonly Dictionary<string, Func<DecisionRecord, DecisionRecord>> Altered = new()
    {
        ["findings[0].evidence"] = r => r with { Findings = Changed(r.Findings, f => f with { Evidence = "host" }) },
        ["findings[0].en"] = r => r with { Findings = Changed(r.Findings, f => f with { Text = new(f.Text.Vietnamese, "Anything goes.") }) },
        ["findings[0].vi"] = r => r with { Findings = Changed(r.Findings, f => f with { Text = new("Gì cũng được.", f.Text.English) }) },
        ["findings[0].citation"] = r => r with { Findings = Changed(r.Findings, f => f with { Citation = "TTLT26-2014/6/2/d" }) },
        ["findings[0].reading"] = r => r with { Findings = Changed(r.Findings, f => f with { Reading = "R1" }) },
        ["support.machinery"] = r => r with { Norms = [r.Norms[0] with { Value = "60% / 200000000 / establishment" }] },
        ["extra"] = r => r with { Facts = [.. r.Facts, new("extra", "1")] },
        ["units"] = r => r with { Facts = r.Facts.Where(f => f.Code != "units").ToValueList() },
        ["R18"] = r => r with { Readings = r.Readings.Where(f => f.Code != "R18").ToValueList() },
    };

    [Theory]
    [MemberData(nameof(Alterations))]
    public void What_the_answer_does_not_hold_cannot_be_altered_with_a_new_digest_either(string what)
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var check = DecisionRecords.Verify(Reseal(Altered[what](record)));
        Assert.True(check.IsIntact);
        Assert.False(check.IsReproduced);
        var cause = Assert.Single(check.Diff.Causes);
        Assert.Equal(ChangeCause.Altered, cause.Cause);
        Assert.StartsWith(what, cause.Code);
        Assert.NotEqual(cause.Before, cause.After);
    }

    [Fact]
    public void Another_version_may_word_a_finding_otherwise_and_both_wordings_are_named()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var older = Reseal(Altered["findings[0].en"](record) with { LibraryVersion = "0.0.1" });
        var check = DecisionRecords.Verify(older);
        Assert.True(check is { IsIntact: true, IsReproduced: true });
        Assert.Equal(["version", "findings[0].en (support.level-by-cap)"], check.Diff.Causes.Select(c => c.Code));
        Assert.Equal(
            (ChangeCause.Library, "Anything goes.", record.Findings[0].Text.English),
            (check.Diff.Causes[1].Cause, check.Diff.Causes[1].Before, check.Diff.Causes[1].After)
        );
    }

    [Fact]
    public void What_a_newer_version_knows_is_named_and_the_rest_is_read()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery) with { LibraryVersion = "9.0.0" };
        var reading = DecisionRecords.Verify(Reseal(record with { Readings = [.. record.Readings, new("R99", "x")] }));
        Assert.True(reading is { IsIntact: true, IsReproduced: false });
        Assert.Equal(new RecordChange(ChangeCause.NotKnownHere, "R99", "x", ""), Assert.Single(reading.Diff.Causes));
        Assert.Equal("not known here: R99 from 'x' to ''", reading.Diff.Causes[0].Text.English);

        var fact = DecisionRecords.Verify(Reseal(record with { Facts = [.. record.Facts, new("zeta", "1")] }));
        Assert.True(fact is { IsIntact: true, IsReproduced: false });
        Assert.Contains(new RecordChange(ChangeCause.NotKnownHere, "zeta", "1", ""), fact.Diff.Causes);

        // Of an older version, which asked for less.
        var older = record with
        {
            LibraryVersion = "0.0.1",
            Readings = record.Readings.Where(r => r.Code != "R18").ToValueList(),
        };
        Assert.True(DecisionRecords.Verify(Reseal(older)) is { IsIntact: true, IsReproduced: true });
    }

    [Theory]
    [InlineData("findings")]
    [InlineData("missing")]
    [InlineData("norms")]
    public void No_list_can_be_taken_out(string list)
    {
        var json = DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery) with { Findings = [], Norms = [] });
        Assert.Contains($"\"{list}\":[],", json);
        Assert.Contains(list, Assert.Throws<FormatException>(() => DecisionRecords.Read(json.Replace($"\"{list}\":[],", ""))).Message);
    }

    [Fact]
    public void The_levels_of_a_province_are_part_of_what_a_local_decision_is_verified_by()
    {
        var question = Machinery with { Source = FundingSource.Local, Requested = Vnd.Million(100) };
        var record = DecisionRecords.OfSupport(Day, question, province: Support.Schedules.AsTheNation);
        Assert.NotEqual(record.LawFingerprint, DecisionRecords.OfSupport(Day, question).LawFingerprint);
        var forged = Reseal(record with { Norms = [record.Norms[0] with { Value = "60% / 200000000 / establishment" }] });
        Assert.False(DecisionRecords.Verify(forged, province: Support.Schedules.AsTheNation).IsReproduced);
    }

    [Fact]
    public void Every_fact_and_reading_survives_the_way_there_and_back()
    {
        var request = new SupportRequest
        {
            Item = SupportItem.Trademark,
            Source = FundingSource.National,
            UnitCosts = [Vnd.Million(50), Vnd.Million(90)],
            Units = 2,
            PriorityFactor = Rate.Thousandths(1250),
            Ground = PriorityGround.Both,
        };
        var readings = Readings.Default with
        {
            PriorityFactor = FactorReach.CapOnly,
            PerEstablishment = EstablishmentLimit.Once,
            MachineryEffects = MachineryEffects.ThreeTogetherOrAnother,
        };
        var record = DecisionRecords.Read(DecisionRecords.Write(DecisionRecords.OfSupport(Day, request, LawBook.National.With(readings))));
        Assert.True(DecisionRecords.Verify(record) is { IsIntact: true, IsReproduced: true });
        Assert.Equal(
            ("cap-only", "once", "three-together-or-another"),
            (Value(record.Readings, "R1"), Value(record.Readings, "R4"), Value(record.Readings, "R17"))
        );
        Assert.Contains(record.Norms, n => n.Code == "support.priority-factor" && n.Value == "1.5");
    }

    [Fact]
    public void A_difference_is_explained_by_fact_by_law_by_reading_or_by_library()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery);
        var fact = DecisionRecords.Diff(record, DecisionRecords.OfSupport(Day, Machinery with { Cost = Vnd.Million(300) }));
        Assert.Equal(new RecordChange(ChangeCause.Fact, "cost", "500000000", "300000000"), Assert.Single(fact.Causes));
        Assert.Contains(fact.Outcomes, o => o.Code == "ceiling" && o.Value == "200000000 → 150000000");

        var law = DecisionRecords.Diff(record, DecisionRecords.OfSupport(new(2018, 5, 11), Machinery));
        Assert.Equal(["Fact as_of", "Law support.machinery"], law.Causes.Select(c => $"{c.Cause} {c.Code}"));
        Assert.Contains("TT28-2018/8/4", law.Causes[1].After);
        Assert.Contains(law.Outcomes, o => o.Code == "verdict" && o.Value == "not-satisfied → satisfied");

        var raised = Machinery with { PriorityFactor = Rate.Thousandths(1500), Ground = PriorityGround.Area, Cost = Vnd.Million(200) };
        var capOnly = LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly });
        var reading = DecisionRecords.Diff(DecisionRecords.OfSupport(Day, raised), DecisionRecords.OfSupport(Day, raised, capOnly));
        Assert.Equal("R1", Assert.Single(reading.Causes).Code);
        Assert.Equal(ChangeCause.Reading, reading.Causes[0].Cause);

        var library = DecisionRecords.Diff(record with { LibraryVersion = "0.0.1" }, record);
        Assert.Equal(ChangeCause.Library, Assert.Single(library.Causes).Cause);
        Assert.Empty(library.Outcomes);

        var elsewhere = DecisionRecords.Diff(record with { LawFingerprint = "0" }, record);
        Assert.Equal((ChangeCause.Law, "fingerprint"), (Assert.Single(elsewhere.Causes).Cause, elsewhere.Causes[0].Code));
        Assert.All(law.Causes.Concat(reading.Causes), c => Assert.NotEqual(c.Text.Vietnamese, c.Text.English));
    }

    [Fact]
    public void A_local_decision_is_verified_with_the_levels_it_was_made_with()
    {
        var record = DecisionRecords.OfSupport(Day, Machinery with { Source = FundingSource.Local }, province: Support.Schedules.AsTheNation);
        Assert.True(DecisionRecords.Verify(record, province: Support.Schedules.AsTheNation).IsReproduced);
        Assert.False(DecisionRecords.Verify(record).IsReproduced);
        Assert.Contains(DecisionRecords.Verify(record).Diff.Causes, c => c.Cause == ChangeCause.Law);
    }

    [Fact]
    public void A_date_before_the_law_is_recorded_too()
    {
        var record = DecisionRecords.OfSupport(new(2010, 1, 1), Machinery);
        Assert.Equal(("undetermined", "norm"), (record.Verdict, Assert.Single(record.Missing)));
        Assert.True(DecisionRecords.Verify(record) is { IsIntact: true, IsReproduced: true });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("[]")]
    public void Anything_else_is_refused(string json) => Assert.Throws<FormatException>(() => DecisionRecords.Read(json));

    [Theory]
    [InlineData("\"kind\":\"support\"", "\"kind\":\"other\"")]
    [InlineData("\"item\":\"machinery\"", "\"item\":\"machine\"")]
    [InlineData("\"cost\":\"500000000\"", "\"cost\":\"5e8\"")]
    public void A_record_of_unknown_values_cannot_be_asked_again(string before, string after) =>
        Assert.Throws<FormatException>(() =>
            DecisionRecords.Verify(DecisionRecords.Read(DecisionRecords.Write(DecisionRecords.OfSupport(Day, Machinery)).Replace(before, after)))
        );

    [Theory]
    [InlineData("a\"b\\c\nd\u0001", "\"a\\\"b\\\\c\\nd\\u0001\"")]
    [InlineData("Đề án 😀", "\"Đề án 😀\"")]
    public void Canonical_texts_have_the_fewest_escapes(string text, string json) => Assert.Equal(json, CanonicalJson.Text(text));

    [Fact]
    public void A_lone_surrogate_is_escaped() => Assert.Equal("\"\\ud83d\"", CanonicalJson.Text("\ud83d"));

    private static ValueList<RecordedFinding> Changed(ValueList<RecordedFinding> findings, Func<RecordedFinding, RecordedFinding> change) =>
        findings.Select((f, i) => i == 0 ? change(f) : f).ToValueList();

    private static string Value(ValueList<RecordField> fields, string code) => fields.Single(f => f.Code == code).Value;

    private static DecisionRecord Reseal(DecisionRecord record)
    {
        var json = DecisionRecords.Write(record);
        var start = json.IndexOf(",\"digest\":", StringComparison.Ordinal);
        return record with { Digest = CanonicalJson.Digest(json.Remove(start, ",\"digest\":\"\"".Length + record.Digest.Length)) };
    }
}
