using System.Globalization;
using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>The culture of the thread changes nothing: neither a text nor what can be read.</summary>
/// <remarks>Invariant globalization knows no cultures by name; these carry the separators, signs and calendars that have broken programs.</remarks>
public class CultureTests
{
    public static TheoryData<string> Cultures => new("vi-VN", "tr-TR", "ar-SA");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_text_is_the_same_in_every_culture(string name)
    {
        var expected = Under(CultureInfo.InvariantCulture, Everything);
        Assert.True(expected.Length > 50_000);
        Assert.Equal(expected, Under(Like(name), Everything));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void What_can_be_read_is_the_same_in_every_culture(string name) =>
        Under(
            Like(name),
            () =>
            {
                Assert.True(Rate.TryParseTimes("1.5", out var rate));
                Assert.Equal(1_500_000, rate.Millionths);
                Assert.False(Rate.TryParseTimes("1,5", out _));
                Assert.True(ReportPeriod.TryParse("2016-Q3", out var period));
                Assert.Equal(new LocalDate(2016, 7, 1), period.Start);
                Assert.True(SupportItems.TryParse("media", out _));
                // The Turkish capital of i is not I: lower-casing by culture would lose these.
                Assert.Equal(SupportItem.Media, CodeReaders.Items.Read("MEDIA"));
                Assert.Equal(SupportItem.ClusterInfrastructure, CodeReaders.Items.Read("CLUSTER-INFRASTRUCTURE"));
                Assert.Equal("TTLT26-2014/6/2/đ", Citation.Parse("TTLT26-2014/6/2/đ").Code);
                Assert.Equal(2, CitationChecker.Check("Thông tư 46/2012/TT-BCT và Nghị định 45/2012/NĐ-CP", new LocalDate(2016, 6, 30)).Count);
                return "";
            }
        );

    // All norms, a decision on every item under every law, and its record.
    private static string Everything()
    {
        var text = new StringBuilder();
        foreach (var entry in LawBook.National.Snapshots.SelectMany(s => s.Entries()))
            text.Append(entry.Code)
                .Append(' ')
                .Append(entry.Value.Vietnamese)
                .Append(' ')
                .Append(entry.Value.English)
                .Append(' ')
                .AppendLine(entry.Citation.Text.Vietnamese);
        foreach (var item in SupportItems.All)
        {
            foreach (var date in new LocalDate[] { new(2012, 1, 1), new(2016, 6, 30), new(2022, 6, 30), new(2026, 1, 1) })
            {
                var request = new SupportRequest
                {
                    Item = item.Item,
                    Source = FundingSource.National,
                    Cost = new Vnd(1_234_567_891),
                    Units = 3,
                    PriorityFactor = Rate.Thousandths(1_250),
                    Ground = PriorityGround.Both,
                    Requested = new Vnd(987_654_321),
                };
                var decision = PromotionRules.National.AssessSupport(date, request);
                text.AppendLine(decision.Explain(Language.Vietnamese))
                    .AppendLine(decision.Explain(Language.English))
                    .AppendLine($"{decision} {decision.Ceiling} {decision.Excess} {decision.Provision} {date:uuuu-MM-dd}");
                text.AppendLine(DecisionRecords.Write(DecisionRecords.OfSupport(date, request)));
            }
        }

        return text.Append(new Vnd(-1_234_567))
            .Append(' ')
            .Append(new Vnd(-1_234_567).ToString(Language.Vietnamese))
            .Append(' ')
            .Append(Rate.Thousandths(-1_255))
            .ToString();
    }

    private static string Under(CultureInfo culture, Func<string> run)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo Like(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = name == "ar-SA" ? ("٫", "٬") : (",", ".");
        (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator) = (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator);
        numbers.NegativeSign =
            name == "ar-SA" ? "\u061C-"
            : name == "tr-TR" ? "−"
            : "-";
        numbers.NumberGroupSizes = name == "tr-TR" ? [3, 2] : [3];
        numbers.PercentSymbol = name == "ar-SA" ? "٪" : "%";
        numbers.NativeDigits = name == "ar-SA" ? ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"] : numbers.NativeDigits;
        culture.DateTimeFormat.DateSeparator = name == "vi-VN" ? "-" : ".";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        if (name == "ar-SA")
            culture.DateTimeFormat.Calendar = culture.OptionalCalendars.FirstOrDefault(c => c is not GregorianCalendar) ?? culture.Calendar;
        return culture;
    }
}
