using System.Text;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Files from elsewhere: broken, huge, or written to deceive.</summary>
public class FileTests
{
    private static readonly string Record = DecisionRecords.Write(
        DecisionRecords.OfSupport(
            new LocalDate(2016, 6, 30),
            new SupportRequest
            {
                Item = SupportItem.Machinery,
                Source = FundingSource.National,
                Cost = Vnd.Million(600),
            }
        )
    );

    private const string Report =
        """{"id":"r","title":{"vi":"Báo cáo","en":"Report"},"figures":[{"id":"a","name":{"vi":"Số","en":"Number"},"unit":"vnd","value":1}],"sums":[]}""";

    private const string Schedule = """
        {"province":"Tỉnh thử","schedules":[{"instrument":{"id":"QD1-2020-Thu","kind":"decision","number":"1/2020/QĐ-UBND","date":"2019-12-20","issuedBy":"UBND"},
        "from":"2020-01-01","levels":[{"item":"machinery","rate":50,"cap":300000000,"unit":"establishment","paidBy":"province","article":"4"}]}]}
        """;

    public static TheoryData<string> Readers => new("schedule", "record", "report");

    [Theory]
    [MemberData(nameof(Readers))]
    public void Json_that_was_changed_anywhere_is_read_or_refused(string reader)
    {
        var good = Encoding.UTF8.GetBytes(
            reader switch
            {
                "schedule" => Schedule,
                "record" => Record,
                _ => Report,
            }
        );
        var random = new Random(11);
        byte[] odd = [0, (byte)'"', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)',', (byte)'-', (byte)'9', (byte)'\\', (byte)'u', 0xC3, 0xFF, (byte)'e'];
        var refused = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = good.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = odd[random.Next(odd.Length)];
            if (i % 3 == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            refused += IsRefused(reader, bytes) ? 1 : 0;
        }

        Assert.InRange(refused, 1_000, 3_000);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Json_of_the_wrong_form_is_refused(string reader)
    {
        string[] texts =
        [
            "",
            " ",
            "null",
            "true",
            "0",
            "\"\"",
            "[]",
            "{}",
            "{\"a\":1}",
            "[{}]",
            "{\"province\":null}",
            "{\"province\":{},\"schedules\":{}}",
            "{\"schedules\":[null,1,[]]}",
            "{\"id\":1,\"figures\":null}",
            "{\"figures\":[[],{},null]}",
            "\uFEFF{}",
            "{\"a\":\"\\ud800\"}",
            "{\"province\":\"\\udc00\",\"schedules\":[]}",
            new string('[', 100_000),
            string.Concat(Enumerable.Repeat("{\"a\":", 5_000)),
            "{\"province\":\"" + new string('x', 1_000_000) + "\"}",
            "{\"province\":\"a\",\"schedules\":[" + string.Join(",", Enumerable.Repeat("{}", 20_000)) + "]}",
        ];
        Assert.All(texts, text => Assert.True(IsRefused(reader, Encoding.UTF8.GetBytes(text)), text.Length > 60 ? text[..60] : text));
    }

    [Fact]
    public void The_unchanged_files_are_read()
    {
        Assert.False(IsRefused("schedule", Encoding.UTF8.GetBytes(Schedule)));
        Assert.False(IsRefused("record", Encoding.UTF8.GetBytes(Record)));
        Assert.False(IsRefused("report", Encoding.UTF8.GetBytes(Report)));
    }

    [Theory]
    [InlineData("mаchinery", 1)]
    [InlineData("machinеry", 6)]
    [InlineData("mediа", 4)]
    public void A_look_alike_letter_never_passes_for_its_twin(string code, int position)
    {
        Assert.False(SupportItems.TryParse(code, out _));
        Assert.False(CodeReaders.Items.TryRead(code, out _, out var problem));
        Assert.Equal((CodeProblemKind.LookAlikeLetter, position), (problem!.Kind, problem.Position));
        Assert.False(Vocabulary.TryParse(code, out EstablishmentKind _));
        Assert.False(Citation.TryParse("ТТLT26-2014/6/2/c", out _, out _));
        Assert.False(Citation.TryParse("TTLT26-2014/6/2/с", out _, out _));
    }

    [Theory]
    [InlineData("１")]
    [InlineData("٢")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1 000")]
    [InlineData("0x10")]
    [InlineData("99999999999999999999")]
    [InlineData("1.0000001")]
    [InlineData("−1")]
    public void Digits_that_only_look_like_digits_are_no_number(string text)
    {
        Assert.False(Fields.TryWhole(text, out _));
        Assert.False(Rate.TryParseTimes(text, out _));
    }

    // Refused: by a problem list, or by the exception that the reader documents.
    private static bool IsRefused(string reader, byte[] utf8)
    {
        if (reader == "schedule")
            return !ScheduleFile.Read(utf8, LawBook.National).IsUsable;
        var text = Encoding.UTF8.GetString(utf8);
        try
        {
            if (reader == "record")
                return !DecisionRecords.Verify(DecisionRecords.Read(text)).IsIntact;
            KhuyenCongJson.ReadDeclaredReport(text);
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
