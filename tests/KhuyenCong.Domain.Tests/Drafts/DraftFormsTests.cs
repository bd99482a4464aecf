using System.Text.Json;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>The forms in which drafts write a level: digits and words together, tables, footnotes, annexes; and sentences that tell of money without stating a level.</summary>
public class DraftFormsTests
{
    private static string Codes(string text) =>
        string.Join("|", TextChecker.Check(text, Said.In2016, LawBook.National).Select(f => $"{f.Kind.ToCode()} {f.Code}"));

    [Theory]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: tối đa 50% (năm mươi phần trăm) chi phí nhưng không quá 200 (hai trăm) triệu đồng/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: tối đa năm mươi (50) phần trăm chi phí nhưng không quá hai trăm (200) triệu đồng/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: năm mươi phần trăm (50%) chi phí, không quá hai trăm triệu đồng (200.000.000đ)/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá hai trăm triệu đồng (200 triệu đồng)/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: hỗ trợ một nửa chi phí, cao nhất 200 triệu đồng/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến[1]: 50% chi phí, không quá 200 triệu đồng²/cơ sở.")]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá 200 triệu đồng[2]/cơ sở.")]
    [InlineData("STT\tNội dung\tTỷ lệ\tMức tối đa\n1\tỨng dụng máy móc, thiết bị tiên tiến\t50%\t200 triệu đồng/cơ sở\n")]
    public void A_level_is_read_in_digits_and_words(string text) => Assert.Equal("agrees machinery", Codes(text));

    [Theory]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: tối đa 50% chi phí nhưng không quá 250 (hai trăm năm mươi) triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "1. Ứng dụng máy móc, thiết bị tiên tiến: tối đa 50% chi phí nhưng không quá 200 (hai trăm năm mươi) triệu đồng/cơ sở.",
        "agrees machinery|fault words-differ"
    )]
    [InlineData(
        "1. Ứng dụng máy móc, thiết bị tiên tiến: năm mươi phần trăm (60%) chi phí, không quá 200 triệu đồng/cơ sở.",
        "agrees machinery|fault words-differ"
    )]
    [InlineData("1. Ứng dụng máy móc, thiết bị tiên tiến: 50% (năm phần trăm) chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery|fault words-differ")]
    [InlineData(
        "1. Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá hai trăm triệu đồng (250.000.000đ)/cơ sở.",
        "agrees machinery|fault words-differ"
    )]
    public void Digits_and_words_that_differ_are_told(string text, string codes) =>
        Assert.Equal(codes.Split('|').Order(StringComparer.Ordinal), Codes(text).Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void The_words_of_a_rate_and_those_of_its_cap_are_each_told_where_they_stand() =>
        Assert.Equal(
            [
                "1:19 fault words-differ [50%] The rate in figures and in words differ: (năm phần trăm).",
                "1:58 fault words-differ [200 triệu đồng (hai triệu đồng)/cơ sở] The amount in figures and in words differ: (hai triệu đồng).",
            ],
            Said.Of("Ứng dụng máy móc: 50% (năm phần trăm) chi phí, không quá 200 triệu đồng (hai triệu đồng)/cơ sở.").Where(l => l.Contains("fault"))
        );

    [Theory]
    [InlineData("Trước đây mức hỗ trợ ứng dụng máy móc là 150 triệu đồng/cơ sở, nay tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.")]
    [InlineData(
        "Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nNăm 2015 tỉnh đã chi 1.250 triệu đồng hỗ trợ ứng dụng máy móc cho 12 cơ sở."
    )]
    [InlineData("Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nMức cũ là 150 triệu đồng.")]
    public void Money_that_was_paid_and_the_level_of_before_are_none_of_the_draft(string text)
    {
        var codes = Codes(text).Split('|');
        Assert.Contains("agrees machinery", codes);
        Assert.DoesNotContain(codes, c => c.StartsWith("differs", StringComparison.Ordinal) || c.StartsWith("fault", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sản phẩm được cấp giấy chứng nhận phải đạt từ 70/100 điểm trở lên.", "agrees pass-mark")] // TT26-2014/17/1
    [InlineData("Sản phẩm được cấp giấy chứng nhận phải đạt từ 60/100 điểm trở lên.", "differs pass-mark")]
    public void A_mark_out_of_a_hundred_is_the_mark(string text, string codes) => Assert.Equal(codes, Codes(text));

    [Fact]
    public void What_an_annex_numbers_is_no_clause_of_the_last_article()
    {
        var draft = ScheduleDraft.Of(
            "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA\nSố: 12/2021/NQ-HĐND\nSơn La, ngày 08 tháng 12 năm 2021\nĐiều 1. Ban hành Quy định mức chi khuyến công (Phụ lục kèm theo).\n"
                + "Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2022.\nPHỤ LỤC\nMỨC CHI KHUYẾN CÔNG\n"
                + "1. Ứng dụng máy móc, thiết bị tiên tiến: 50% chi phí, không quá 200 (hai trăm) triệu đồng/cơ sở.\n"
        );
        using var json = JsonDocument.Parse(draft.Json);
        var level = json.RootElement.GetProperty("schedules")[0].GetProperty("levels")[0];
        Assert.Equal(200_000_000, level.GetProperty("cap").GetInt64());
        Assert.False(level.TryGetProperty("article", out _));
    }
}
