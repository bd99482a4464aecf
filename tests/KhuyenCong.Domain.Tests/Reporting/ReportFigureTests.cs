using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Rates, printed numbers and codes of reports, on both sides of what they hold.</summary>
public class ReportFigureTests
{
    [Theory]
    [InlineData(1, 2, "50%", "50%")]
    [InlineData(0, 2, "0%", "0%")]
    [InlineData(1, 3, "33,3333%", "33.3333%")]
    [InlineData(7, 2, "350%", "350%")]
    [InlineData(2_146, 1, "214600%", "214600%")]
    [InlineData(2_147, 1, "214700%", "214700%")]
    [InlineData(21_471, 10, "214710%", "214710%")]
    [InlineData(2_147_000_001, 1_000_000, "214700,0001%", "214700.0001%")]
    [InlineData(long.MaxValue, 1, "922337203685477580700%", "922337203685477580700%")]
    [InlineData(1, 0, null, null)]
    [InlineData(0, 0, null, null)]
    [InlineData(-1, 2, null, null)]
    [InlineData(1, -2, null, null)]
    public void A_completion_is_said_in_percent_however_large(long done, long of, string? vietnamese, string? english)
    {
        var text = new Completion(done, of, 1, 0).ToText();
        Assert.Equal(vietnamese, text?.Vietnamese);
        Assert.Equal(english, text?.English);
    }

    [Theory]
    [InlineData(2_146, 1, 2_146_000_000)]
    [InlineData(2_146_999_999, 1_000_000, 2_146_999_999)]
    [InlineData(2_147, 1, null)]
    [InlineData(long.MaxValue, 1, null)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, null)]
    public void A_completion_is_a_rate_where_one_holds_it(long done, long of, int? millionths)
    {
        var isRate = new Completion(done, of, 1, 0).TryGetRate(out var rate);
        Assert.Equal(millionths is not null, isRate);
        Assert.Equal(millionths ?? 0, rate.Millionths);
    }

    [Fact]
    public void Completions_add_up_and_refuse_what_64_bits_do_not_hold()
    {
        Assert.Equal(new Completion(11, 22, 33, 44), new Completion(1, 2, 3, 4) + new Completion(10, 20, 30, 40));
        Assert.Throws<OverflowException>(() => new Completion(long.MaxValue, 0, 0, 0) + new Completion(1, 0, 0, 0));
        Assert.Throws<OverflowException>(() => new Completion(0, long.MaxValue, 0, 0) + new Completion(0, 1, 0, 0));
    }

    [Theory]
    [InlineData("466", 1, 466L, null, null)]
    [InlineData("1.960", 1, 1_960L, null, true)]
    [InlineData("30,5", 1_000_000, 30_500_000L, null, true)]
    [InlineData("3.248,75", 1_000_000, 3_248_750_000L, null, true)]
    [InlineData("3,248.75", 1_000_000, 3_248_750_000L, null, false)]
    [InlineData("2.52", 1_000_000_000, 2_520_000_000L, null, false)]
    [InlineData("3.248", 1_000_000, 3_248_000_000L, 3_248_000L, null)]
    [InlineData("127,685", 1_000_000, 127_685_000L, 127_685_000_000L, null)]
    [InlineData("0,5", 10, 5L, null, true)]
    [InlineData("0,50", 10, 5L, null, true)]
    [InlineData("9.223.372.036.854.775.807", 1, long.MaxValue, null, true)]
    public void A_printed_number_is_read_by_its_marks(string text, long scale, long value, long? other, bool? isVietnamese)
    {
        Assert.True(PrintedNumber.TryParse(text, scale, out var number));
        Assert.Equal((text, scale, value, other), (number.ToString(), number.Scale, number.Value, number.OtherValue));
        Assert.Equal(isVietnamese, number.IsVietnamese);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1", 0)]
    [InlineData("1,", 10)]
    [InlineData(".5", 10)]
    [InlineData("0,05", 10)]
    [InlineData("1.0001", 1)]
    [InlineData("1234.567.890", 1)]
    [InlineData("0.123.456", 1)]
    [InlineData("12x", 1)]
    [InlineData("1,x", 10)]
    [InlineData("-5", 1)]
    [InlineData("9223372036854775808", 1)]
    [InlineData("9223372036854775807", 10)]
    [InlineData("922337203685477580,8", 10)]
    public void What_is_no_number_of_the_unit_is_not_read(string? text, long scale) => Assert.False(PrintedNumber.TryParse(text, scale, out _));

    [Theory]
    [InlineData("machinery", "machinery")]
    [InlineData("own-item", "own-item")]
    [InlineData("a", "a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", null)]
    [InlineData("-own-item", null)]
    [InlineData("own-item-", null)]
    [InlineData("-", null)]
    [InlineData("Own-item", null)]
    [InlineData("own-item2", null)]
    [InlineData("own{item", null)]
    [InlineData("own`item", null)]
    [InlineData("", null)]
    public void An_item_of_a_province_is_small_letters_and_hyphens_between_them(string text, string? code)
    {
        Assert.Equal(code is not null, ReportCodes.ReadItem(text, out var read, out var problem));
        Assert.Equal(code ?? "", read);
        Assert.Equal(code is null, problem is not null);
        if (text.Length > 0)
            Assert.Equal(code is not null, ReportCodes.Item(text) is not null);
    }

    [Theory]
    [InlineData("national", "national")]
    [InlineData("địa phương", "local")]
    [InlineData("mixed", "mixed")]
    [InlineData("hỗn hợp", "mixed")]
    [InlineData("Lồng ghép", "mixed")]
    [InlineData("KCQG và KCĐP", "mixed")]
    [InlineData("ngân sách trung ương, ngân sách tỉnh", "mixed")]
    [InlineData("Trung ương và địa phương", "mixed")]
    [InlineData("quốc gia VÀ địa phương", "mixed")]
    [InlineData("TW + địa phương", "mixed")]
    [InlineData("TW; TW", null)]
    [InlineData("TW và tư nhân", null)]
    [InlineData("TW và", null)]
    [InlineData("tư nhân", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_source_is_one_of_two_or_both(string? text, string? code)
    {
        Assert.Equal(code is not null, ReportCodes.ReadSource(text, out var read, out var problem));
        Assert.Equal(code ?? "", read);
        Assert.Equal(
            code is not null ? null
                : string.IsNullOrEmpty(text) ? CodeProblemKind.Blank
                : CodeProblemKind.Unknown,
            problem?.Kind
        );
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("9", "9")]
    [InlineData("0", null)]
    [InlineData(":", null)]
    [InlineData("1x", null)]
    [InlineData("x", null)]
    [InlineData(null, null)]
    public void A_column_of_contents_takes_their_numbers(string? text, string? code)
    {
        Assert.Equal(code is not null, ReportCodes.ReadContent(text, out var read, out var problem));
        Assert.Equal((code ?? "", code is null), (read, problem is not null));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    [InlineData("0", null)]
    [InlineData("12", null)]
    [InlineData("x", null)]
    [InlineData(":", null)]
    [InlineData("/", null)]
    public void A_content_is_a_number_of_one_digit_in_a_record(string text, int? content) => Assert.Equal(content, (int?)ReportCodes.Content(text));

    [Theory]
    [InlineData("1", 1_000_000)]
    [InlineData("1.5", 1_500_000)]
    [InlineData("1.500001", null)]
    [InlineData("0.999999", null)]
    [InlineData("abc", null)]
    public void A_factor_lies_between_1_and_the_largest_of_the_law(string text, int? millionths) =>
        Assert.Equal(millionths, ReportCodes.Factor(text)?.Millionths);
}
