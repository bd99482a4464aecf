using System.Text.Json;
using KhuyenCong.Domain.Serialization;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>What a draft repeals or amends, in the words that drafts have for it, and what only looks like it.</summary>
public class DraftRepealTests
{
    private const string Replaced = "Joint Circular 26/2014/TTLT-BTC-BCT was superseded by Circular 28/2018/TT-BTC from 2018-05-11.";

    [Theory]
    [InlineData(
        "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.",
        "1:1 fault repeal-not-in-force [Thông tư liên tịch số 26/2014/TTLT-BTC-BCT] " + Replaced
    )]
    [InlineData(
        "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT bị bãi bỏ.",
        "1:1 fault repeal-not-in-force [Thông tư liên tịch số 26/2014/TTLT-BTC-BCT] " + Replaced
    )]
    [InlineData(
        "Các văn bản sau đây hết hiệu lực: Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        "1:35 fault repeal-not-in-force [Thông tư liên tịch số 26/2014/TTLT-BTC-BCT] " + Replaced
    )]
    [InlineData(
        "1. Bãi bỏ các văn bản sau:\na) Thông tư số 28/2018/TT-BTC;\nb) Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        "3:4 fault repeal-not-in-force [Thông tư liên tịch số 26/2014/TTLT-BTC-BCT] " + Replaced
    )]
    [InlineData(
        "Nghị quyết số 10/2019/NQ-HĐND của Hội đồng nhân dân thành phố Đà Nẵng hết hiệu lực.",
        "1:1 undetermined repeal-unknown [Nghị quyết số 10/2019/NQ-HĐND] This instrument is not held by the library; check the text itself."
    )]
    [InlineData("Thông tư số 28/2018/TT-BTC hết hiệu lực thi hành.", "")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT đã hết hiệu lực.", "")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT hết hiệu lực từ ngày 11 tháng 5 năm 2018.", "")]
    [InlineData("Đề án được phê duyệt trước ngày Thông tư liên tịch số 26/2014/TTLT-BTC-BCT hết hiệu lực.", "")]
    [InlineData(
        "Nghị quyết số 1/2015/NQ-HĐND hết hiệu lực. Mức cũ theo Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        "1:1 undetermined repeal-unknown [Nghị quyết số 1/2015/NQ-HĐND] This instrument is not held by the library; check the text itself."
    )]
    public void A_text_that_is_said_to_lapse_is_held_against_the_state_of_the_law(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text, LocalDatePattern.Iso.Parse("2020-07-10").Value)));

    [Theory]
    [InlineData("Quyết định số 07/2015/QĐ-UBND hết hiệu lực kể từ ngày Quyết định số 12/2025/QĐ-UBND có hiệu lực.", "07/2015/QĐ-UBND")]
    [InlineData("Bãi bỏ các văn bản sau:\na) Nghị quyết số 1/2015/NQ-HĐND;\nb) Nghị quyết số 2/2016/NQ-HĐND.", "1/2015/NQ-HĐND 2/2016/NQ-HĐND")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT đã được thay thế bởi Thông tư số 28/2018/TT-BTC.", "")]
    [InlineData("Bãi bỏ khoản 2 Điều 3 Nghị quyết số 11/2019/NQ-HĐND.", "")]
    public void A_drafted_file_repeals_what_the_text_repeals_as_a_whole(string text, string numbers)
    {
        using var json = JsonDocument.Parse(ScheduleDraft.Of(text, "Sơn La").Json);
        var schedule = json.RootElement.GetProperty("schedules")[0];
        var repeals = schedule.TryGetProperty("repeals", out var list) ? list.EnumerateArray().Select(n => n.GetString()) : [];
        Assert.Equal(numbers, string.Join(" ", repeals));
    }

    [Theory]
    [InlineData(
        "NGHỊ QUYẾT\nSửa đổi, bổ sung một số điều của Nghị quyết số 08/2024/NQ-HĐND của Hội đồng nhân dân tỉnh Đồng Tháp",
        "it amends 08/2024/NQ-HĐND: "
    )]
    [InlineData("Điều 1. Sửa đổi khoản 3 Điều 2 Nghị quyết số 10/2019/NQ-HĐND như sau:", "it amends 10/2019/NQ-HĐND: ")]
    [InlineData("Bãi bỏ khoản 2 Điều 3 Nghị quyết số 11/2019/NQ-HĐND.", "it amends 11/2019/NQ-HĐND: ")]
    [InlineData("Căn cứ Luật số 76/2025/QH15 sửa đổi, bổ sung một số điều của Luật số 64/2020/QH14;", null)]
    [InlineData("Bổ sung kinh phí theo Quyết định số 12/2020/QĐ-UBND.", null)]
    public void A_drafted_file_is_said_to_be_one_of_an_amending_text(string text, string? said)
    {
        var open = ScheduleDraft.Of(text, "Sơn La").Open.Select(r => r.Explanation.English).ToList();
        Assert.Equal(said is null ? 0 : 1, open.Count(o => o.StartsWith(said ?? "it amends", StringComparison.Ordinal)));
    }
}
