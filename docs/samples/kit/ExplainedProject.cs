using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using NodaTime;

namespace SampleKit;

/// <summary>A row of a list of projects, explained.</summary>
public static class ExplainedProject
{
    /// <summary>Why a row cannot be explained; null where it can.</summary>
    public static LocalizedText? Refusal(ProjectRow row) =>
        row.Record is not { } record
            ? new(
                $"Không đọc được dòng {row.Number}: {row.Entry.Explain(Language.Vietnamese)}",
                $"Row {row.Number} cannot be read: {row.Entry.Explain(Language.English)}"
            )
        : record.Source is not { } source
            ? new(
                $"Dòng {row.Number}: nguồn kinh phí hỗn hợp; cần tách phần khuyến công quốc gia và phần khuyến công địa phương.",
                $"Row {row.Number}: mixed money; the national and the local part are to be told apart."
            )
        : record.Item is null && (source == FundingSource.National || !Fields.IsCode(row.ItemCode))
            ? new($"Dòng {row.Number}: nội dung không thuộc hạng mục có mức hỗ trợ.", $"Row {row.Number}: the content is no item with a support level.")
        : null;

    /// <summary>The page of a row that can be explained: by the rules of its money and province, on its own day unless another is given.</summary>
    public static ExplainedPage Of(ProjectRow row, Func<FundingSource, string?, PromotionRules> rulesOf, LocalDate? asOf, string file, Language language)
    {
        var record = row.Record!;
        var source = record.Source!.Value;
        var request = new SupportRequest
        {
            Item = record.Item ?? default,
            OwnItem = record.Item is null ? row.ItemCode : null,
            Source = source,
            Cost = record.TotalCost,
            Units = record.Establishments,
            PriorityFactor = record.Factor,
            Ground = record.Ground,
            Requested = record.Support,
        };
        var conditions = new FundingConditionRequest
        {
            Establishment = default,
            Source = source,
            ContentListed = record.Item is null ? null : true,
            Cost = record.TotalCost,
            Support = record.Support,
            Counterpart = record.Counterpart,
        };
        var explanation = Explanation.Of(asOf ?? record.AsOf, request, rulesOf(source, record.Province), [conditions]);
        // For local money the province whose law answered stands among the facts already.
        var told = explanation.Sections.SelectMany(s => s.Lines).Select(l => (l.Label.In(language), l.Text.In(language)));
        return new ExplainedPage(explanation, language) { About = [.. About(row, record, asOf, file, language).Except(told)] };
    }

    private static IEnumerable<(string, string)> About(ProjectRow row, ProjectRecord record, LocalDate? asOf, string file, Language language)
    {
        string Say(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(language);
        yield return (Say("Đề án", "Project"), row.Entry.Known("title") ?? row.Entry.Known("case") ?? record.Case);
        if (record.Beneficiary is { } beneficiary)
            yield return (Say("Đơn vị thụ hưởng", "Beneficiary"), beneficiary);
        if (record.Province is { } province)
            yield return (Say("Tỉnh, thành phố", "Province"), province);
        yield return (Say("Nguồn thông tin", "Source"), Say($"{Path.GetFileName(file)}, dòng {row.Number}", $"{Path.GetFileName(file)}, row {row.Number}"));
        if (!row.HasDay && asOf is null)
            yield return (
                Say("Lưu ý", "Note"),
                Say(
                    $"danh mục chỉ ghi {row.Entry["as_of"]}; tính theo ngày đầu kỳ, dùng --as-of để tính theo ngày phê duyệt",
                    $"the list says {row.Entry["as_of"]} only; judged by the first day, give --as-of for the day of approval"
                )
            );
        foreach (var note in row.Notes.AsEnumerable())
            yield return (Say("Lưu ý", "Note"), note.In(language));
    }
}
