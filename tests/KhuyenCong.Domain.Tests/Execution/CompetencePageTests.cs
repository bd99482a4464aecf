using System.Globalization;
using System.Text;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>docs/competence.md and docs/vi/tham-quyen.md are what the tables say.</summary>
public class CompetencePageTests
{
    /// <summary>A line with the first day on which it stands and the day from which it no longer does.</summary>
    private sealed record Dated(CompetenceLine Line, LocalDate From, LocalDate? Until);

    // The first act of each group.
    private static readonly (CompetenceAct First, LocalizedText Name)[] Groups =
    [
        (CompetenceAct.ApproveProgramme, new("Chương trình, kế hoạch, đề án", "Programmes, plans and projects")),
        (CompetenceAct.SignContract, new("Thực hiện đề án", "Carrying out a project")),
        (CompetenceAct.GuideFunds, new("Kinh phí, mức và hình thức hỗ trợ", "Money, levels and forms of support")),
        (CompetenceAct.AmendSectors, new("Đối tượng, ngành nghề", "Who and what is served")),
        (CompetenceAct.FoundRegionalCentre, new("Tổ chức khuyến công", "Bodies of industrial promotion")),
        (CompetenceAct.ApproveVotePlan, new("Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "Votes for typical rural industrial products")),
    ];

    [Fact]
    public void The_English_page_is_what_the_tables_say() => Approval.Verify("docs/competence.md", Page(Language.English));

    [Fact]
    public void The_Vietnamese_page_is_what_the_tables_say() => Approval.Verify("docs/vi/tham-quyen.md", Page(Language.Vietnamese));

    [Fact]
    public void Every_act_stands_on_the_page() => Assert.Equal(Enum.GetValues<CompetenceAct>(), All().Select(d => d.Line.Act).Distinct().Order());

    private static string Page(Language language)
    {
        var page = new StringBuilder();
        page.Append(In(language, "# Ai có thẩm quyền\n\n", "# Who may do what\n\n"));
        page.Append(
            In(
                language,
                "Trang này được lập tự động từ các bảng của thư viện, không sửa bằng tay. `PromotionRules.AssessCompetence` trả lời từng câu hỏi theo ngày, kèm căn cứ.\n\n"
                    + "- **Được nêu**: điều khoản nêu cơ quan, người đó; nhiều dòng cùng một việc là nhiều cơ quan đều có thẩm quyền (xem cách hiểu R18 tại [cách hiểu](cach-hieu.md)).\n"
                    + "- **Tùy quy định của tỉnh**: văn bản của trung ương để ngỏ; câu trả lời là chưa xác định, không phải là không có thẩm quyền.\n"
                    + "- **Chưa có văn bản**: thư viện chưa có nội dung văn bản áp dụng tại thời điểm đó.\n\n",
                "Generated from the tables of the library; do not edit by hand. `PromotionRules.AssessCompetence` answers single questions by date, with the provisions.\n\n"
                    + "- **named**: the provision names the body; several lines of one act are several bodies that may act (reading R18 in [readings](readings.md)).\n"
                    + "- **open to the province**: the national texts leave it open; the answer is undetermined and never \"not lawful\".\n"
                    + "- **text not held**: it stands in a text that the library does not hold.\n\n"
            )
        );
        var all = All();
        foreach (var (group, index) in Groups.Select((g, i) => (g, i)))
        {
            var last = index + 1 < Groups.Length ? Groups[index + 1].First : (CompetenceAct)byte.MaxValue;
            page.Append($"## {group.Name.In(language)}\n\n");
            page.Append(
                In(
                    language,
                    "| Việc | Nguồn | Cấp | Cơ quan, người có thẩm quyền | Từ ngày | Đến hết ngày | Căn cứ | Ghi chú |\n|---|---|---|---|---|---|---|---|\n",
                    "| Act | Money | Level | Who | From | To | Provision | Remark |\n|---|---|---|---|---|---|---|---|\n"
                )
            );
            foreach (var dated in all.Where(d => d.Line.Act >= group.First && d.Line.Act < last))
                page.Append(Row(dated, language));
            page.Append('\n');
        }

        Changes(page, language);
        return page.ToString();
    }

    private static string Row(Dated dated, Language language)
    {
        var line = dated.Line;
        var source = line.Source switch
        {
            null => "",
            FundingSource.National => In(language, "quốc gia", "national"),
            _ => In(language, "địa phương", "local"),
        };
        var who = line.By is { } by ? (line.Name ?? Vocabulary.ToText(by)).In(language) : "–";
        var until = dated.Until is { } end ? Day(end.PlusDays(-1), language) : "";
        return $"| {line.Act.ToText().In(language)} | {source} | {line.Level?.ToText().In(language)} | {who} | {Day(dated.From, language)} | {until} | `{line.Citation.Code}` | {Remark(line, language)} |\n";
    }

    private static string Remark(CompetenceLine line, Language language)
    {
        var remarks = new List<string>();
        if (line.Reading != ReadingId.None)
            remarks.Add($"{line.Reading}");
        if (line.Evidence == Evidence.Reported)
            remarks.Add(In(language, "theo nguồn công bố", "as reported"));
        var status = line.Status switch
        {
            CompetenceStatus.OpenToProvince => In(language, "tùy quy định của tỉnh", "open to the province"),
            CompetenceStatus.OpenToText or CompetenceStatus.NotEncoded => In(language, "chưa có văn bản", "text not held"),
            CompetenceStatus.LeftToProvince => In(language, "do Ủy ban nhân dân cấp tỉnh quy định", "laid down by the provincial People's Committee"),
            CompetenceStatus.LeftToAuthority => In(language, "cấp có thẩm quyền, không nêu cụ thể", "the competent authority, not named"),
            _ => "",
        };
        if (status.Length > 0)
            remarks.Add(status);
        return string.Join("; ", remarks);
    }

    private static void Changes(StringBuilder page, Language language)
    {
        page.Append(In(language, "## Điều chỉnh đề án khuyến công quốc gia\n\n", "## Changes to national projects\n\n"));
        page.Append(
            In(
                language,
                "Từ ngày 10/02/2014; hỏi bằng `AssessChange`. Đề án địa phương: do tỉnh quy định.\n\n| Điều chỉnh | Thẩm quyền | Đề án nhóm của Sở | Căn cứ |\n|---|---|---|---|\n",
                "From 2014-02-10; asked by `AssessChange`. Local projects: the province's rules.\n\n| Change | Who | Group projects of a Department | Provision |\n|---|---|---|---|\n"
            )
        );
        var norms = NationalLaw.Changes.Values[^1];
        foreach (var line in norms.Competences)
        {
            var group = line.ByDepartmentInGroups ? $"{Vocabulary.ToText(Authority.Department).In(language)} (`{norms.Groups!.Code}`)" : "";
            page.Append($"| {line.Kind.ToText().In(language)} | {Vocabulary.ToText(line.By).In(language)} | {group} | `{line.Citation.Code}` |\n");
        }
    }

    private static List<Dated> All()
    {
        var timeline = NationalLaw.Competences;
        var all = new List<Dated>();
        for (var i = 0; i < timeline.Values.Count; i++)
        {
            foreach (var line in timeline.Values[i].Lines.Where(l => i == 0 || !timeline.Values[i - 1].Lines.Contains(l)))
            {
                var end = Enumerable
                    .Range(i + 1, timeline.Values.Count - i - 1)
                    .Where(j => !timeline.Values[j].Lines.Contains(line))
                    .Select(j => (int?)j)
                    .FirstOrDefault();
                all.Add(new Dated(line, timeline.Starts[i], end is { } e ? timeline.Starts[e] : null));
            }
        }

        return all.OrderBy(d => d.Line.Act)
            .ThenBy(d => d.Line.Source is null ? 0 : (int)d.Line.Source)
            .ThenByDescending(d => d.Line.Level is null ? 9 : (int)d.Line.Level)
            .ThenBy(d => d.From)
            .ThenBy(d => d.Line.By)
            .ToList();
    }

    private static string Day(LocalDate day, Language language) =>
        day.ToString(language == Language.Vietnamese ? "dd/MM/uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string In(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
