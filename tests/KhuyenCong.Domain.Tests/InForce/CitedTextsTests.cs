using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>What is said rests on texts of its day: a provision of a text that is not in force yet, or no more, decides nothing.</summary>
public class CitedTextsTests
{
    // The day of these stands in the question, or each step has its own.
    private static readonly string[] WithDaysOfTheirOwn =
    [
        "programme",
        "plan",
        "entry",
        "council",
        "vote",
        "prize",
        "certificate",
        "complaint",
        "calendar",
        "life",
    ];

    public static TheoryData<string> Kinds => new(DecisionRecords.Kinds.Except(WithDaysOfTheirOwn));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_answer_is_decided_by_a_text_outside_its_days(string kind)
    {
        var type =
            kind == "support" ? typeof(SupportRequest)
            : kind == "allocation" ? typeof(BudgetPlan)
            : RecordKinds.Find(kind)!.Question;
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var answers = 0;
        for (var seed = 0; seed < 3_000 && answers < 600; seed++)
        {
            var anything = new Anything(seed, 0, byName: true);
            var day = anything.Of<LocalDate>();
            if (day.Year is < 1950 or > 2100 || anything.Question(type) is not { } question || !TryAsk(day, question, out var record))
                continue;
            answers++;
            foreach (var finding in record!.Findings.Where(f => f.Citation.Length > 0 && f.Verdict != Verdict.Undetermined.ToCode()))
            {
                if (Citation.Parse(finding.Citation).Instrument.IsInForceOn(day) == false)
                    wrong.Add($"{finding.Rule} {finding.Verdict} {finding.Citation} {day.Year}");
            }
        }

        Assert.True(answers > 100, $"{answers} answers");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_norm_of_a_day_stands_in_a_text_that_is_not_in_force_on_it()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        for (LocalDate? next = Instruments.Decree45Of2012.InForceFrom; next is { } day; )
        {
            Assert.True(LawBook.National.TryAt(day, out var law));
            foreach (var entry in law.Entries().Where(e => e.Status is NormStatus.Stated or NormStatus.Reported))
            {
                if (entry.Citation.Instrument.IsInForceOn(day) == false)
                    wrong.Add($"{entry.Code} {entry.Citation.Code}");
            }

            next = law.Through?.PlusDays(1);
        }

        Assert.Empty(wrong);
    }

    private static bool TryAsk(LocalDate day, object question, out DecisionRecord? record)
    {
        try
        {
            record = DecisionRecords.Of(day, question);
            return true;
        }
        catch (Exception refused) when (refused is ArgumentException or OverflowException)
        {
            record = null;
            return false;
        }
    }
}
