using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The texts of members in both languages are those of the comments: this test writes them into the library and holds them there.</summary>
public partial class MemberTextsTests
{
    private const string Path = "src/KhuyenCong.Domain/Serialization/Json/MemberTexts.cs";

    [Fact]
    public void The_texts_of_members_are_those_of_the_comments()
    {
        var comments = XDocument
            .Load(System.IO.Path.ChangeExtension(PublicSurfaceTests.Library.Location, ".xml"))
            .Descendants("member")
            .ToLookup(m => (string)m.Attribute("name")!, m => m);
        var page = new StringBuilder();
        var without = new List<string>();
        foreach (var (key, type, member) in Wanted().DistinctBy(w => w.Key).OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            if (TextOf(comments, type, member) is var (vietnamese, english))
                page.Append(System.Globalization.CultureInfo.InvariantCulture, $"        [\"{key}\"] = new({Quoted(vietnamese)}, {Quoted(english)}),\n");
            else
                without.Add(key);
        }

        Approval.Verify(Path, Head + page + Foot);
        Assert.True(without.Count == 0, string.Join("\n", without));
    }

    private static IEnumerable<(string Key, Type Type, string Member)> Wanted()
    {
        foreach (var type in RequestTypes())
        {
            foreach (var member in JsonTypes.MembersOf(type))
                yield return ($"{type.Name}.{member.Property}", type, member.Property);
        }

        foreach (var member in JsonAnswers.Known.SelectMany(s => s.Members))
        {
            var parts = member.Property.Split('.');
            yield return (member.Property, PublicSurfaceTests.Library.GetTypes().First(t => t.Name == parts[0]), parts[1]);
        }

        foreach (var type in JsonTypes.LeafTypes.Where(t => t.IsEnum))
        {
            foreach (var name in Enum.GetNames(type))
                yield return ($"{type.Name}.{name}", type, name);
        }
    }

    /// <summary>The requests with everything that they hold.</summary>
    internal static IEnumerable<Type> RequestTypes()
    {
        var open = new Queue<Type>(Questions.All.Select(q => q.Request));
        var seen = new HashSet<Type>();
        while (open.TryDequeue(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            type = JsonTypes.ItemOf(type) ?? type;
            if (JsonTypes.LeafOf(type) is not null || !seen.Add(type))
                continue;
            foreach (var member in JsonTypes.MembersOf(type))
                open.Enqueue(member.Type);
        }

        return seen;
    }

    private static (string, string)? TextOf(ILookup<string, XElement> comments, Type type, string member)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            var name = at.FullName!.Replace('+', '.');
            var comment =
                comments[$"P:{name}.{member}"]
                    .Concat(comments[$"F:{name}.{member}"])
                    .Concat(comments[$"M:{name}.{member}"])
                    .FirstOrDefault()
                    ?.Element("summary")
                ?? comments[$"T:{name}"].FirstOrDefault()?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == member);
            if (comment is null)
                continue;
            var text = Spaces().Replace(Plain(comment).Trim(), " ").TrimEnd('.');
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon >= 0 && !type.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == member)))
                return (text[..colon], text[(colon + 2)..]);
            return Terms.TryGetValue(member, out var term) ? (term, char.ToLowerInvariant(text[0]) + text[1..]) : null;
        }

        return null;
    }

    // Comments on parameters are in English alone; this is what they are called in Vietnamese.
    private static readonly Dictionary<string, string> Terms = new()
    {
        ["Agency"] = "Chi phí quản lý của cơ quan",
        ["All"] = "Tổng giá trị nguyên liệu",
        ["Allocation"] = "Phương án phân bổ",
        ["Amount"] = "Số tiền",
        ["Answers"] = "Kết quả từng đề án",
        ["AtStake"] = "Số còn có thể được cấp",
        ["Best"] = "Vị trí cao nhất có thể",
        ["By"] = "Cơ quan, người thực hiện",
        ["Ceiling"] = "Mức trần",
        ["Citation"] = "Viện dẫn",
        ["Citations"] = "Các viện dẫn",
        ["Code"] = "Mã",
        ["Count"] = "Số lượng",
        ["Culture"] = "Điểm văn hóa, thẩm mỹ",
        ["Date"] = "Ngày",
        ["Dates"] = "Các thời hạn",
        ["Decision"] = "Kết quả xem xét",
        ["DependsOn"] = "Còn tùy thuộc dữ kiện",
        ["DueUnderContract"] = "Giá trị được tạm ứng theo tiến độ và hợp đồng",
        ["Economic"] = "Điểm kinh tế, kỹ thuật, xã hội, môi trường",
        ["End"] = "Ngày kết thúc",
        ["English"] = "Câu chữ tiếng Anh",
        ["EstablishmentId"] = "Mã cơ sở",
        ["Estimate"] = "Dự toán",
        ["Findings"] = "Các nhận định",
        ["FigureId"] = "Mã số liệu",
        ["From"] = "Từ ngày",
        ["Group"] = "Nhóm",
        ["Id"] = "Mã",
        ["Index"] = "Vị trí của phiếu",
        ["IsAtHand"] = "Đã có",
        ["Item"] = "Hạng mục",
        ["Juror"] = "Giám khảo",
        ["Kind"] = "Loại",
        ["Level"] = "Cấp",
        ["Local"] = "Giá trị nguyên liệu tại chỗ",
        ["Management"] = "Chi phí quản lý",
        ["Market"] = "Điểm thị trường, phát triển sản xuất",
        ["Missing"] = "Còn thiếu",
        ["Name"] = "Tên",
        ["Need"] = "Sự cần thiết",
        ["Other"] = "Khác",
        ["Outcome"] = "Kết quả",
        ["OutsideOrder"] = "Ngoài thứ tự ưu tiên",
        ["Papers"] = "Giấy tờ",
        ["PlanYear"] = "Năm kế hoạch",
        ["Priority"] = "Dữ kiện ưu tiên",
        ["Problem"] = "Lý do",
        ["Product"] = "Sản phẩm",
        ["Projects"] = "Các đề án",
        ["Provision"] = "Viện dẫn",
        ["Requested"] = "Số đề nghị",
        ["Rule"] = "Mã quy tắc",
        ["Source"] = "Nguồn kinh phí",
        ["Standing"] = "Thế đứng trong thứ tự ưu tiên",
        ["Start"] = "Ngày bắt đầu",
        ["Stated"] = "Số đã báo cáo",
        ["Status"] = "Tình trạng",
        ["Support"] = "Kinh phí hỗ trợ",
        ["To"] = "Nơi nhận",
        ["Value"] = "Giá trị",
        ["Vietnamese"] = "Câu chữ tiếng Việt",
        ["Worst"] = "Vị trí thấp nhất có thể",
        ["Year"] = "Năm",
        ["YearlyRate"] = "Lãi suất năm",
    };

    // A member that the comment points to is named as it is in JSON.
    private static string Plain(XElement comment) =>
        string.Concat(
            comment
                .Nodes()
                .Select(n =>
                    n switch
                    {
                        XText text => text.Value,
                        XElement e when e.Attribute("cref") is { } cref => Camel(cref.Value[(cref.Value.LastIndexOf('.') + 1)..]),
                        XElement e when e.Attribute("name") is { } name => Camel(name.Value),
                        XElement e => e.Value,
                        _ => "",
                    }
                )
        );

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private const string Head = """
        namespace KhuyenCong.Domain.Serialization;

        /// <summary>What the members of requests and answers mean, in both languages: written from the comments by the test that holds them there.</summary>
        internal static class MemberTexts
        {
            internal static LocalizedText? Find(string type, string member) => Texts.TryGetValue(type + "." + member, out var text) ? text : null;

            // csharpier-ignore-start
            private static readonly Dictionary<string, LocalizedText> Texts = new(StringComparer.Ordinal)
            {

        """;

    private const string Foot = """
            };
            // csharpier-ignore-end
        }

        """;
}
