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
        Assert.Contains("Đề nghị 250.000.000 đồng", json);
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
            PriorityFactor = PriorityFactorReach.CapOnly,
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
        var capOnly = LawBook.National.With(Readings.Default with { PriorityFactor = PriorityFactorReach.CapOnly });
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
        var levels = SupportTables.JointCircular26Of2014(Readings.Default) with { Source = FundingSource.Local };
        var record = DecisionRecords.OfSupport(Day, Machinery with { Source = FundingSource.Local }, local: levels);
        Assert.True(DecisionRecords.Verify(record, local: levels).IsReproduced);
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
    [InlineData("\"R1\":\"rate-and-cap\"", "\"R1\":\"rate\"")]
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

    private static string Value(ValueList<RecordField> fields, string code) => fields.Single(f => f.Code == code).Value;

    private static DecisionRecord Reseal(DecisionRecord record)
    {
        var json = DecisionRecords.Write(record);
        var start = json.IndexOf(",\"digest\":", StringComparison.Ordinal);
        return record with { Digest = CanonicalJson.Digest(json.Remove(start, ",\"digest\":\"\"".Length + record.Digest.Length)) };
    }
}
