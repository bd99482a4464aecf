using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>docs/draft-schedule.md: the head of a drafted file: its id, its number, who issued it and from when, and what is asked where the text does not say.</summary>
public class DraftHeadTests
{
    private const string Level = "\nĐiều 1. Ứng dụng máy móc: 50% chi phí, không quá 100 triệu đồng/cơ sở.";

    [Theory]
    [InlineData("Nghị quyết số 8/2024/NQ-HĐND", "Đồng Tháp", "NQ8-2024-DongThap", "Hội đồng nhân dân tỉnh Đồng Tháp", "2024-01-01")]
    [InlineData("Quyết định số 08/2024/QĐ-UBND", "An Giang", "QD08-2024-AnGiang", "Ủy ban nhân dân tỉnh An Giang", "2024-01-01")]
    [InlineData("Nghị quyết", "Đồng Tháp", "NQ-DongThap", "Hội đồng nhân dân tỉnh Đồng Tháp", "2012-07-05")]
    [InlineData("Văn bản", "Đồng Tháp", "QD-DongThap", "Ủy ban nhân dân tỉnh Đồng Tháp", "2012-07-05")]
    [InlineData("Văn bản", null, "QD-ChuaRo", "chưa rõ", "2012-07-05")]
    [InlineData("Nghị quyết", null, "NQ-ChuaRo", "Hội đồng nhân dân chưa rõ", "2012-07-05")]
    [InlineData("Nghị quyết số 8/2024/NQ-HĐND", "Tỉnh 9 zA az", "NQ8-2024-Tinh9ZaAz", "Hội đồng nhân dân Tỉnh 9 zA az", "2024-01-01")]
    [InlineData("Nghị quyết số 8/2024/NQ-HĐND", "***", "NQ8-2024-Tinh", "Hội đồng nhân dân ***", "2024-01-01")]
    [InlineData("Nghị quyết số 8/2025/NQ-HĐND\nHuế, ngày 02 tháng 01 năm 2025", "Huế", "NQ8-2025-Hue", "Hội đồng nhân dân thành phố Huế", "2025-01-02")]
    [InlineData("Nghị quyết số 8/2024/NQ-HĐND", " Hải Phòng ", "NQ8-2024-HaiPhong", "Hội đồng nhân dân thành phố Hải Phòng", "2024-01-01")]
    public void The_head_says_what_the_text_says(string head, string? province, string id, string issuedBy, string earliest)
    {
        var draft = ScheduleDraft.Of(head + Level, province);
        using var json = JsonDocument.Parse(draft.Json);
        var schedule = json.RootElement.GetProperty("schedules")[0];
        var instrument = schedule.GetProperty("instrument");
        Assert.Equal((id, issuedBy), (instrument.GetProperty("id").GetString(), instrument.GetProperty("issuedBy").GetString()));
        Assert.Equal(id.StartsWith("NQ", StringComparison.Ordinal) ? "resolution" : "decision", instrument.GetProperty("kind").GetString());
        Assert.Equal(earliest, schedule.GetProperty("from").GetProperty("notBefore").GetString());
        Assert.Equal(province is null ? "chưa rõ" : province.Trim(), json.RootElement.GetProperty("province").GetString());
        Assert.Empty(ScheduleFile.Read(Encoding.UTF8.GetBytes(draft.Json), LawBook.National).Errors);
        // What is asked: of the whole text, in both languages.
        var asked = draft.Open.Where(o => o.Line == 0).ToList();
        Assert.All(asked, o => Assert.Equal((0, 0, "open", ""), (o.Start, o.Column, o.Code, o.Text)));
        Assert.Equal(province is null, asked.Exists(o => o.Explanation.English == "no province is said: \"chưa rõ\" is written"));
        Assert.Equal(!head.Contains('/'), asked.Exists(o => o.Explanation.English == "the number of the text was not found: it is left out"));
        Assert.Equal(
            head == "Văn bản",
            asked.Exists(o => o.Explanation.English == "it is not clear whether it is a resolution or a decision: \"decision\" is written")
        );
        Assert.Contains(asked, o => o.Explanation.English.StartsWith("the first day in force was not found: not before ", StringComparison.Ordinal));
    }

    [Theory]
    // Thừa Thiên Huế became a centrally-run city on 1 January 2025.
    [InlineData("2024-12-31", "Hội đồng nhân dân tỉnh Huế")]
    [InlineData("2025-01-01", "Hội đồng nhân dân thành phố Huế")]
    public void A_province_has_the_title_of_the_day_on_which_the_text_begins(string day, string issuedBy)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var begins = $"\nNghị quyết này có hiệu lực kể từ ngày {date.Day} tháng {date.Month} năm {date.Year}.";
        using var json = JsonDocument.Parse(ScheduleDraft.Of("Nghị quyết số 8/2024/NQ-HĐND" + Level + begins, "Huế").Json);
        var schedule = json.RootElement.GetProperty("schedules")[0];
        Assert.Equal(day, schedule.GetProperty("from").GetString());
        Assert.Equal(issuedBy, schedule.GetProperty("instrument").GetProperty("issuedBy").GetString());
    }

    /// <summary>The year of the number goes before that of the signing.</summary>
    [Theory]
    [InlineData("Nghị quyết số 8/2024/NQ-HĐND", "NQ8-2024-AnGiang")]
    [InlineData("Nghị quyết", "NQ-2023-AnGiang")]
    public void The_id_has_the_year_of_the_number_or_of_the_signing(string head, string id)
    {
        using var json = JsonDocument.Parse(ScheduleDraft.Of("An Giang, ngày 29 tháng 12 năm 2023\n" + head + Level, "An Giang").Json);
        var instrument = json.RootElement.GetProperty("schedules")[0].GetProperty("instrument");
        Assert.Equal((id, "2023-12-29"), (instrument.GetProperty("id").GetString(), instrument.GetProperty("date").GetString()));
    }

    [Fact]
    public void Nothing_is_drafted_from_nothing() => Assert.Throws<ArgumentNullException>(() => ScheduleDraft.Of(null!));
}
