using System.Text;
using System.Text.Json.Nodes;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Every value of a good file is replaced by every wrong one, left out, doubled, and joined by a stranger.</summary>
public class JsonStructureTests
{
    private const string Schedule = """
        {"province":"Tỉnh thử","schedules":[
        {"instrument":{"id":"QD1-2020-Thu","kind":"decision","number":"1/2020/QĐ-UBND","date":"2019-12-20","issuedBy":"UBND"},"from":"2020-01-01","until":"2020-12-31",
        "levels":[{"item":"machinery","rate":50,"cap":300000000,"unit":"establishment","paidBy":"province","conditions":["một"],"article":"4","clause":"2","point":"a","note":"n"},
        {"item":"technology-line","times":1.5,"of":"machinery","paidBy":"district"}],
        "extraItems":[{"code":"own-item","name":{"vi":"Riêng","en":"Own"},"rate":30,"cap":1000000,"unit":"time","paidBy":"commune","conditions":[],"article":"5"}],"repeals":["5/2015/QĐ-UBND"]},
        {"instrument":{"id":"QD2-2021-Thu","kind":"resolution","issuedBy":"HĐND"},"from":"2021-01-01","levels":[{"item":"trademark","cap":35000000}]}]}
        """;

    private const string Supplement = """
        {"kind":"supplement","schedules":[{"instrument":{"id":"TT28-2018"},"from":"2019-01-01","until":"2024-12-31",
        "levels":[{"item":"trademark","rate":50,"cap":45000000,"unit":"trademark","article":"8","clause":"9","point":"b"},{"item":"media","rate":100}]}]}
        """;

    private const string Report = """
        {"id":"r","title":{"vi":"Báo cáo","en":"Report"},"source":"s","figures":[{"id":"a","name":{"vi":"Số","en":"Number"},"unit":"vnd","value":3,"precision":"exact"},
        {"id":"b","name":{"vi":"Hai","en":"Two"},"unit":"million-vnd","printed":"1,5","precision":"about"},{"id":"c","name":{"vi":"Ba","en":"Three"},"unit":"billion-vnd","value":1,"precision":"at-least"},
        {"id":"d","name":{"vi":"Bốn","en":"Four"},"unit":"thousand-vnd"}],
        "sums":[{"whole":"a","parts":["b","c"],"distinct":true}]}
        """;

    private static readonly string?[] Wrong =
    [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1.5",
        "1e300",
        "9223372036854775807",
        "150",
        "\"\"",
        "\" \"",
        "\"x y\"",
        "\"machinery\"",
        "\"TT28-2018\"",
        "\"2020-06-31\"",
        "\"2016-01-01\"",
        "[]",
        "[[]]",
        "[1,\"a\",\"a\"]",
        "{}",
        "{\"vi\":1}",
        null,
    ];

    public static TheoryData<string> Files => new("schedule", "supplement", "report", "record");

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_value_in_turn_is_wrong(string file)
    {
        var text = file switch
        {
            "schedule" => Schedule,
            "supplement" => Supplement,
            "report" => Report,
            _ => Record(),
        };
        Assert.True(IsRead(file, text));
        var (read, refused) = (0, 0);
        foreach (var path in Paths(JsonNode.Parse(text)!, []))
        {
            foreach (var wrong in Wrong)
                Count(Changed(text, path, wrong));
            Count(Doubled(text, path));
        }

        Assert.True(refused > read, $"{refused} refused, {read} read");

        void Count(string changed) => _ = IsRead(file, changed) ? read++ : refused++;
    }

    private static bool IsRead(string file, string text)
    {
        try
        {
            switch (file)
            {
                case "report":
                    Assert.NotEmpty(KhuyenCongJson.ReadDeclaredReport(text).Id);
                    return true;
                case "record":
                    var verification = DecisionRecords.Verify(DecisionRecords.Read(text));
                    return verification is { IsIntact: true, IsReproduced: true };
                default:
                    var read = ScheduleFile.Read(Encoding.UTF8.GetBytes(text), LawBook.National);
                    Assert.All(
                        read.Problems,
                        p => Assert.True(p.Path.StartsWith('$') && p.Line > 0 && p.Code.Length > 0 && p.Message.Vietnamese != p.Message.English)
                    );
                    return read.IsUsable;
            }
        }
        catch (FormatException problem)
        {
            Assert.NotEmpty(problem.Message);
            return false;
        }
    }

    private static string Record() =>
        DecisionRecords.Write(
            DecisionRecords.OfSupport(
                new LocalDate(2016, 6, 30),
                new SupportRequest
                {
                    Item = SupportItem.Machinery,
                    Source = FundingSource.National,
                    Cost = Vnd.Million(600),
                    Units = 2,
                    PriorityFactor = Rate.Thousandths(1_200),
                    Ground = PriorityGround.Area,
                    Requested = Vnd.Million(300),
                }
            )
        );

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] here)
    {
        if (here.Length > 0)
            yield return here;
        var inner = node switch
        {
            JsonObject o => o.Select(p => (Key: (object)p.Key, p.Value)),
            JsonArray a => a.Select((v, i) => (Key: (object)i, Value: v)),
            _ => [],
        };
        foreach (var path in inner.SelectMany(i => Paths(i.Value, [.. here, i.Key])))
            yield return path;
    }

    // The value replaced, or, for null, taken away.
    private static string Changed(string text, object[] path, string? value)
    {
        var root = JsonNode.Parse(text)!;
        var parent = path[..^1].Aggregate(root, (node, key) => key is int i ? node[i]! : node[(string)key]!);
        if (parent is JsonArray list)
        {
            if (value is null)
                list.RemoveAt((int)path[^1]);
            else
                list[(int)path[^1]] = JsonNode.Parse(value);
        }
        else if (value is null)
        {
            parent.AsObject().Remove((string)path[^1]);
        }
        else
        {
            parent[(string)path[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    // An element twice in its list; beside a field, one that nobody knows.
    private static string Doubled(string text, object[] path)
    {
        var root = JsonNode.Parse(text)!;
        var parent = path[..^1].Aggregate(root, (node, key) => key is int i ? node[i]! : node[(string)key]!);
        if (parent is JsonArray list)
            list.Add(list[(int)path[^1]]!.DeepClone());
        else
            parent["strange"] = 1;
        return root.ToJsonString();
    }
}
