using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The page of questions: every member of every request and answer, and every code, in both languages.</summary>
public class QuestionPageTests
{
    [Fact]
    public void The_page_of_questions_is_the_committed_one()
    {
        var page = new StringBuilder();
        page.Append("# Các câu hỏi, dữ kiện và mã – Questions, members and codes\n\n");
        page.Append("Trang này do kiểm thử viết ra từ thư viện. Cách ghi vụ việc: [vi/vu-viec.md](vi/vu-viec.md); JSON: [json.md](json.md).\n");
        page.Append("Written by a test from the library. How cases are written: [cases.md](cases.md); JSON: [json.md](json.md).\n\n");
        page.Append("Dữ kiện có dấu * là bắt buộc; không ghi là chưa biết. A member with * is required; what is left out is not known.\n\n");
        page.Append("| question | tiếng Việt | English | asOf |\n|---|---|---|---|\n");
        foreach (var question in Questions.All)
            page.Append($"| [`{question.Code}`](#{question.Code}) | {question.Text.Vietnamese} | {question.Text.English} | {DayOf(question)} |\n");
        var shared = new List<Type>();
        foreach (var question in Questions.All)
        {
            page.Append($"\n## {question.Code}\n\n{question.Text.Vietnamese} – {question.Text.English}.\n\n`request`:\n\n");
            Table(page, question.Request, shared, question.Day);
            page.Append("\n`expect`:\n\n");
            Table(page, question.Answer, shared, null);
        }

        page.Append("\n# Các đối tượng – Objects\n");
        for (var i = 0; i < shared.Count; i++)
        {
            if (JsonTypes.LeafOf(shared[i]) is not null)
                continue;
            page.Append($"\n## {JsonSchemas.NameOf(shared[i])}\n\n");
            Table(page, shared[i], shared, null);
        }

        page.Append("\n# Các mã – Codes\n");
        foreach (var type in shared.Where(t => JsonTypes.LeafOf(t) is { Codes.Count: > 0 }).OrderBy(JsonSchemas.NameOf, StringComparer.Ordinal))
        {
            page.Append($"\n## {JsonSchemas.NameOf(type)}\n\n| code | tiếng Việt | English |\n|---|---|---|\n");
            foreach (var code in JsonTypes.LeafOf(type)!.Codes)
                page.Append($"| `{code.Code}` | {Cell(code.Name.Vietnamese)} | {Cell(code.Name.English)} |\n");
        }

        Approval.Verify("docs/questions.md", page.ToString());
    }

    [Fact]
    public void The_schema_of_the_contract_is_the_committed_one() =>
        Approval.Verify("docs/khuyencong.schema.json", JsonSchemas.All().Replace("\r\n", "\n") + "\n");

    private static string DayOf(Question question) => question.NeedsDay ? (question.Day is { } day ? $"* (`{day}`)" : "*") : "theo request – by the request";

    private static void Table(StringBuilder page, Type type, List<Type> shared, string? day)
    {
        page.Append("| member | value | tiếng Việt | English |\n|---|---|---|---|\n");
        var isRequest = JsonAnswers.ShapeOf(type) is null;
        foreach (var member in JsonSchemas.MembersOf(type).Where(m => m.Name != day))
        {
            var mark = isRequest && member.IsRequired ? "\\*" : "";
            page.Append($"| `{member.Name}`{mark} | {Value(member.Type, shared)} | {Cell(member.Text!.Vietnamese)} | {Cell(member.Text.English)} |\n");
        }
    }

    private static string Value(Type type, List<Type> shared)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var item =
            type == typeof(FindingList) ? typeof(Finding)
            : JsonTypes.LeafOf(type) is null && type.IsGenericType ? type.GetGenericArguments()[0]
            : null;
        if (item is not null)
            return $"[ {Value(item, shared)} ]";
        var leaf = JsonTypes.LeafOf(type);
        if (leaf is { Codes.Count: 0 })
            return Plain(type);
        if (!shared.Contains(type))
            shared.Add(type);
        var name = JsonSchemas.NameOf(type);
        return leaf is null ? $"{{ [{name}](#{name.ToLowerInvariant()}) }}" : $"[{name}](#{name.ToLowerInvariant()})";
    }

    private static string Plain(Type type) =>
        type.Name switch
        {
            "String" => "chữ – text",
            "Boolean" => "true, false",
            "Int32" or "Int64" => "số nguyên – whole number",
            "Vnd" => "đồng",
            "Rate" => "0.5, \"50%\"",
            "Points" => "điểm – points",
            "LocalDate" => "yyyy-MM-dd",
            "WardConversion" => "yyyy-MM-dd, \"never\"",
            "PriorityPlace" => "\"2.1.3\"",
            "ProvinceUnit" => "tên tỉnh – province",
            "Citation" => "mã điều khoản – provision",
            _ => throw new InvalidOperationException(type.Name),
        };

    private static string Cell(string text) => text.Replace("|", "\\|");
}
