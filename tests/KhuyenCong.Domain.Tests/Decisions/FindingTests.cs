using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Decisions;

public class FindingTests
{
    private static readonly RuleId Rule = new("test.rule", "số {n0:int}", "number {n0:int}");
    private static readonly Citation Provision = new(Instruments.JointCircular26Of2014, "6");
    private static readonly Finding One = Rule.Finds(Verdict.Satisfied, Provision, new MessageArguments(1), Evidence.Text, ReadingId.R1);

    public static TheoryData<Finding> Others =>
        [
            new RuleId("test.other", "số {n0:int}", "number {n0:int}").Finds(
                Verdict.Satisfied,
                Provision,
                new MessageArguments(1),
                Evidence.Text,
                ReadingId.R1
            ),
            Rule.Finds(Verdict.NotSatisfied, Provision, new MessageArguments(1), Evidence.Text, ReadingId.R1),
            Rule.Finds(Verdict.Satisfied, null, new MessageArguments(1), Evidence.Text, ReadingId.R1),
            Rule.Finds(Verdict.Satisfied, Provision, new MessageArguments(2), Evidence.Text, ReadingId.R1),
            Rule.Finds(Verdict.Satisfied, Provision, new MessageArguments(1), Evidence.Reported, ReadingId.R1),
            Rule.Finds(Verdict.Satisfied, Provision, new MessageArguments(1), Evidence.Text, ReadingId.R2),
            default,
        ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Findings_differ_when_any_part_does(Finding other)
    {
        Assert.True(One != other);
        Assert.False(One.Equals((object)other));
        Assert.NotEqual(FindingList.Of(One), FindingList.Of(other));
        Assert.NotEqual(FindingList.Of(One), FindingList.Of(One, other));
    }

    [Fact]
    public void Findings_of_the_same_parts_are_equal()
    {
        var same = Rule.Finds(Verdict.Satisfied, new Citation(Instruments.JointCircular26Of2014, "6"), new MessageArguments(1), Evidence.Text, ReadingId.R1);
        Assert.True(One == same);
        Assert.Equal(One.GetHashCode(), same.GetHashCode());
        Assert.Equal(FindingList.Of(One, same), FindingList.Of(same, One));
        Assert.Equal(FindingList.Of(One).GetHashCode(), FindingList.Of(same).GetHashCode());
        Assert.False(One.Equals("text"));
    }

    [Theory]
    [InlineData(Verdict.Satisfied, "", "")]
    [InlineData(Verdict.NotSatisfied, "Cần giảm 1.000 đồng.", "Lower it by VND 1,000.")]
    [InlineData(Verdict.Undetermined, "Cần bổ sung chi phí.", "The cost is needed.")]
    [InlineData(Verdict.AuthorityDecides, "Cần bổ sung chi phí.", "The cost is needed.")]
    public void What_comes_next_goes_by_the_verdict_and_has_the_slots_of_the_message(Verdict verdict, string vietnamese, string english)
    {
        var rule = new RuleId(
            "test.remedy",
            "Vượt {n0:money}.",
            "{n0:money} above.",
            remedy: new("Cần giảm {n0:money}.", "Lower it by {n0:money}."),
            needed: new("Cần bổ sung chi phí.", "The cost is needed.")
        );
        var finding = rule.Finds(verdict, Provision, new MessageArguments(1_000));
        Assert.Equal((vietnamese, english), (finding.Remedy(Language.Vietnamese), finding.Remedy(Language.English)));
        var line = english.Length == 0 ? "VND 1,000 above." : $"VND 1,000 above. {english}";
        Assert.Equal(line + " [Joint Circular 26/2014/TTLT-BTC-BCT, Article 6]", new Decision(verdict, FindingList.Of(finding)).Explain(Language.English));
        // Where nothing is said apart, the message says it.
        Assert.Equal("", Rule.Finds(verdict, Provision, new MessageArguments(1)).Remedy(Language.Vietnamese));
    }

    [Fact]
    public void What_fails_is_told_once_and_not_where_the_case_is_satisfied_all_the_same()
    {
        var findings = FindingList.Of(One, Rule.Finds(Verdict.NotSatisfied, Provision), Rule.Finds(Verdict.NotSatisfied, null));
        Assert.Equal(["test.rule"], new Decision(Verdict.Undetermined, findings).Failed);
        Assert.Empty(new Decision(Verdict.Satisfied, findings).Failed);
    }

    [Fact]
    public void A_table_is_verified_through_the_earliest_day_of_its_texts()
    {
        var day = new LocalDate(2020, 1, 1);
        Assert.Equal(day, Through(day.PlusDays(1), null, day));
        Assert.Null(Through(null, null));
        Assert.Null(Through());

        static LocalDate? Through(params LocalDate?[] seen) =>
            (
                JointCircular26Of2014.Levels(Readings.Default) with
                {
                    RestsOn = seen.Select(day => Instruments.JointCircular26Of2014 with { LastSeenInForce = day }).ToValueList(),
                }
            ).VerifiedThrough;
    }

    [Fact]
    public void A_default_finding_says_nothing()
    {
        Finding nothing = default;
        Assert.Equal("", nothing.Message(Language.Vietnamese));
        Assert.Equal("", nothing.Remedy(Language.Vietnamese));
        Assert.True(nothing.TryFormat([], Language.English, out var written));
        Assert.Equal(0, written);
        Assert.Equal(new LocalizedText("", ""), nothing.Message());
    }

    [Fact]
    public void A_list_has_its_own_findings_first_and_the_standing_ones_after()
    {
        var list = new FindingList([One], [default]);
        Assert.Equal([One, default], list);
        Assert.Equal(2, list.Count);
        Assert.Equal(default, list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FindingList)[0]);
        Assert.Empty(default(FindingList));
    }

    [Fact]
    public void An_explanation_fits_a_buffer_of_its_size_and_no_smaller_one()
    {
        var decision = new Decision(Verdict.Satisfied, FindingList.Of(One, One));
        var expected = "số 1\nsố 1"u8.ToArray();
        var buffer = new byte[expected.Length];
        Assert.True(decision.TryExplain(buffer, Language.Vietnamese, out var written));
        Assert.Equal(expected, buffer[..written]);
        for (var size = 0; size < expected.Length; size++)
            Assert.False(decision.TryExplain(new byte[size], Language.Vietnamese, out _));
        Assert.Equal(
            "number 1 [Joint Circular 26/2014/TTLT-BTC-BCT, Article 6]\nnumber 1 [Joint Circular 26/2014/TTLT-BTC-BCT, Article 6]",
            decision.Explain(Language.English)
        );
    }

    [Fact]
    public void A_standing_finding_names_an_amending_instrument_that_is_not_known_by_its_id()
    {
        var instrument = Instruments.JointCircular26Of2014 with { Amendments = [new Amendment("TT99-2099", new LocalDate(2015, 1, 1), IsRead: false)] };
        Assert.Empty(WhatStands.On(new LocalDate(2014, 12, 31), [instrument]));
        var finding = Assert.Single(WhatStands.On(new LocalDate(2015, 1, 1), [instrument]));
        Assert.Contains("TT99-2099", finding.Message(Language.Vietnamese));
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
    }
}
