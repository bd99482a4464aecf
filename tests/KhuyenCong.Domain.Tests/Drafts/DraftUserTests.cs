using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Texts of provinces as they come: the head on two lines, short units, totals of several, multiples of multiples, a last day.</summary>
public class DraftUserTests
{
    private const string Head = "HỘI ĐỒNG NHÂN DÂN\nTỈNH SƠN LA\nSố: 15/2026/NQ-HĐND\nSơn La, ngày 10 tháng 7 năm 2026\n";

    [Theory]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 35 tr.đ/cơ sở.", 35_000_000)]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 35 trđ/cơ sở.", 35_000_000)]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 35 tr. đồng/cơ sở.", 35_000_000)]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 1 triệu rưỡi/cơ sở.", 1_500_000)]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 1 tỷ rưỡi đồng/cơ sở.", 1_500_000_000)]
    public void A_short_or_spoken_unit_is_read_with_what_it_is_for(string text, long cap)
    {
        using var json = JsonDocument.Parse(ScheduleDraft.Of(text, "Sơn La").Json);
        var level = Assert.Single(json.RootElement.GetProperty("schedules")[0].GetProperty("levels").EnumerateArray());
        Assert.Equal((cap, "establishment"), (level.GetProperty("cap").GetInt64(), level.GetProperty("unit").GetString()));
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: 50% chi phí, tổng mức hỗ trợ cho 03 cơ sở không quá 900 triệu đồng.", "a total of several, not the level of one")]
    [InlineData(
        "1. Ứng dụng máy móc: bằng 0,8 lần mức hỗ trợ quốc gia.\n2. Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ ứng dụng máy móc.",
        "a multiple of a level that is a multiple itself"
    )]
    public void What_no_file_can_say_is_left_to_be_looked_at(string text, string why)
    {
        var draft = ScheduleDraft.Of(Head + text);
        Assert.Equal(why, Assert.Single(draft.Unplaced).Explanation.English);
        Assert.Empty(ScheduleFile.Read(System.Text.Encoding.UTF8.GetBytes(draft.Json), LawBook.National).Errors);
    }

    [Fact]
    public void The_head_may_name_body_and_province_on_two_lines_and_the_end_a_last_day()
    {
        var draft = ScheduleDraft.Of(Head + "Điều 2. Nghị quyết này có hiệu lực từ ngày 20 tháng 7 năm 2026 đến hết ngày 31 tháng 12 năm 2030.");
        using var json = JsonDocument.Parse(draft.Json);
        Assert.Equal("Sơn La", json.RootElement.GetProperty("province").GetString());
        Assert.Equal("2030-12-31", json.RootElement.GetProperty("schedules")[0].GetProperty("until").GetString());
        Assert.StartsWith("no level was found", Assert.Single(draft.Open).Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_points_for_a_certificate_may_stand_before_it() =>
        Assert.Contains("differs pass-mark [65 điểm trở lên]", Assert.Single(Said.Of("Sản phẩm đạt từ 65 điểm trở lên được cấp Giấy chứng nhận.")));
}
