using System.Runtime.Intrinsics;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets.Plain;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Which lines of a file of a program are read straight into records, and which are left to the reader of all sheets.</summary>
public class PlainLineTests
{
    private static PlainRecords? Of(string heading, TableSchema? schema = null, char separator = ',')
    {
        var header = new HeaderFinder(schema ?? ProjectTable.Schema, new Headings(schema ?? ProjectTable.Schema, null)).Find([
            new SheetRow("T", 1, heading.Split(separator)),
        ])!;
        return PlainRecords.Of(header, schema ?? ProjectTable.Schema, separator);
    }

    private static ProjectRecord? Read(
        string line,
        string heading = "case,as_of,source,item,support_vnd,beneficiary",
        char separator = ',',
        bool isInSection = false
    ) => Of(heading.Replace(',', separator), separator: separator)!.Read(line, isInSection);

    [Theory]
    [InlineData("case,as_of,source,item,support_vnd", true)]
    [InlineData("support_vnd,item,source,as_of,case,note,factor", true)]
    [InlineData("as_of,source,item,support_vnd", false)]
    [InlineData("case,source,item,support_vnd", false)]
    [InlineData("case,as_of,item,support_vnd", false)]
    [InlineData("case,as_of,source,support_vnd", false)]
    [InlineData("case,as_of,source,item", false)]
    [InlineData("case,as_of,source,item,support_vnd,title", false)] // beside the record
    [InlineData("case,as_of,source,item,support_vnd,ordinal", false)]
    [InlineData("case,as_of,source,item,support_vnd,Ghi chú", false)] // not a program's
    [InlineData("case,as_of,source,item,support_vnd,x", true)]
    [InlineData("case,as_of,source,item,support_vnd,,", true)]
    public void A_heading_of_codes_with_all_that_a_record_needs(string heading, bool isPlain) => Assert.Equal(isPlain, Of(heading) is not null);

    [Fact]
    public void A_table_is_that_of_project_records()
    {
        const string Heading = "case,as_of,source,item,support_vnd";
        var all = ProjectTable.Schema.Columns.Take(ProjectColumn.All.Count).ToList();
        Assert.NotNull(Of(Heading, new TableSchema(all.ToValueList())));
        Assert.Null(Of(Heading, new TableSchema(all.SkipLast(1).ToValueList())));
        Assert.Null(Of(Heading, new TableSchema(all.SkipLast(1).Append(ProjectTable.Find("title")).ToValueList())));
        Assert.Null(Of(Heading, new TableSchema(Enumerable.Reverse(all).ToValueList())));
        var schema = ProjectTable.Schema;
        var row = new SheetRow("T", 1, Heading.Split(','));
        var header = new HeaderFinder(schema, new Headings(schema, null)).Find([row])!;
        Assert.Null(PlainRecords.Of(header with { Rows = [row, row] }, schema, ','));
    }

    [Theory]
    [InlineData("a,2016-06-30,national,machinery,5,A", "a 5 A")]
    [InlineData(" a , 2016-06-30 ,national, machinery , 5 , A ", "a 5 A")]
    [InlineData("\"a\",\"2016-06-30\",\"national\",\"machinery\",\"5\",\"A\"", "a 5 A")]
    [InlineData("a,2016-06-30,national,machinery,5,\"A, B\"", "a 5 A, B")]
    [InlineData("\"a,b\",2016-06-30,national,machinery,5,\"A,B\"", "a,b 5 A,B")]
    [InlineData("a,2016-06-30,national,machinery,5,\"\"", "a 5 ")]
    [InlineData("a,2016-06-30,national,machinery,,", "a  ")]
    [InlineData("a,2016-06-30,national,machinery,5,Công ty trách nhiệm hữu hạn một thành viên Mẫu, xã Ấ", null)] // a field too many
    [InlineData(
        "a,2016-06-30,national,machinery,5,Công ty trách nhiệm hữu hạn một thành viên Mẫu xã Ấ",
        "a 5 Công ty trách nhiệm hữu hạn một thành viên Mẫu xã Ấ"
    )]
    [InlineData("a,2016-06-30,national,machinery,5", null)] // a field too few
    [InlineData("", null)]
    [InlineData("a,2016-06-30,national,machinery,5,\"A", null)] // open
    [InlineData("a,2016-06-30,national,machinery,5,\"A\" ", null)]
    [InlineData("a,2016-06-30,national,machinery,\"5\" ,A", null)]
    [InlineData("a,2016-06-30,national,machinery,5, \"A\"", null)]
    [InlineData("a,2016-06-30,national,machinery,5,A\"B", null)] // inside
    [InlineData("a,2016-06-30,national,machinery,5,\"A\"B", null)]
    [InlineData("a,2016-06-30,national,machinery,5,\"A\"\"B\"", null)] // a quote inside quotes
    [InlineData("a\",2016-06-30,national,machinery,5,A", null)]
    [InlineData(",2016-06-30,national,machinery,5,A", null)] // what must be there
    [InlineData("a,,national,machinery,5,A", null)]
    [InlineData("a,2016-06-30,,machinery,5,A", null)]
    [InlineData("a,2016-06-30,national,,5,A", null)]
    [InlineData("a,2016-06-30,national,x,5,A", null)] // what is no code
    [InlineData("a,2016-06-30,x,machinery,5,A", null)]
    [InlineData("a,2016-06-30,national,machinery,x,A", null)]
    [InlineData("a,30/06/2016,national,machinery,5,A", null)]
    public void A_line_is_plain_or_not(string line, string? told)
    {
        Assert.Equal(told, Told(Read(line)));
        // The same with another separator.
        Assert.Equal(told?.Replace(',', '\t'), Told(Read(line.Replace(',', '\t'), separator: '\t')));

        static string? Told(ProjectRecord? record)
        {
            if (record is null)
                return null;
            Assert.Equal((new LocalDate(2016, 6, 30), FundingSource.National, SupportItem.Machinery), (record.AsOf, record.Source!.Value, record.Item!.Value));
            return $"{record.Case} {record.Support?.Dong} {record.Beneficiary}";
        }
    }

    [Theory]
    [InlineData("", "", false, false)]
    [InlineData("machinery", "", true, true)]
    [InlineData("machinery", "1", true, true)]
    [InlineData("", "1", true, false)] // a section may give the item
    public void A_content_stands_for_an_item_where_no_section_does(string item, string content, bool isPlain, bool isPlainInSection)
    {
        const string Heading = "case,as_of,source,item,support_vnd,content";
        foreach (var isInSection in new[] { false, true })
        {
            var record = Read($"a,2016-06-30,national,{item},5,{content}", Heading, isInSection: isInSection);
            Assert.Equal(isInSection ? isPlainInSection : isPlain, record is not null);
            if (record is not null)
                Assert.Equal((item.Length > 0, content.Length > 0 || item.Length > 0), (record.Item is not null, record.Content is not null));
        }
    }

    [Theory]
    [InlineData("2016-06-30", true)]
    [InlineData("2016-02-29", true)]
    [InlineData("2015-02-29", false)]
    [InlineData("1901-12-31", false)]
    [InlineData("1902-01-01", true)]
    [InlineData("9997-12-31", true)]
    [InlineData("9998-01-01", false)]
    [InlineData("2016-00-10", false)]
    [InlineData("2016-13-10", false)]
    [InlineData("2016-01-00", false)]
    [InlineData("2016-01-32", false)]
    [InlineData("2016/01-10", false)]
    [InlineData("2016-01/10", false)]
    [InlineData("2016-1-010", false)]
    [InlineData("2016-01-1", false)]
    [InlineData("2016-01-011", false)]
    [InlineData("x016-01-01", false)]
    [InlineData("2016-x1-01", false)]
    [InlineData("2016-01-x1", false)]
    [InlineData("2016", false)]
    public void A_day_is_one_in_its_stable_form(string day, bool isPlain)
    {
        Assert.Equal(isPlain, Read($"a,{day},national,machinery,5,A") is not null);
        var settled = Read($"a,2016-06-30,national,machinery,5,{day}", "case,as_of,source,item,support_vnd,settled_on");
        Assert.Equal(isPlain ? day : null, settled?.SettledOn is { } on ? $"{on:uuuu-MM-dd}" : null);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("007", 7L)]
    [InlineData("999999999999999", 999_999_999_999_999L)]
    [InlineData("1000000000000000", null)] // sixteen digits
    [InlineData("-5", null)]
    [InlineData("1/2", null)]
    [InlineData("1:2", null)]
    [InlineData("1.000", null)]
    [InlineData("5 ", 5L)]
    public void An_amount_is_of_fifteen_digits_at_most(string amount, long? dong) =>
        Assert.Equal(dong, Read($"a,2016-06-30,national,machinery,{amount},A")?.Support?.Dong);

    [Theory]
    [InlineData("5", 5)]
    [InlineData("999999", 999_999)]
    [InlineData("1000000", null)] // seven digits
    [InlineData("x", null)]
    public void A_count_is_of_six_digits_at_most(string count, int? number) =>
        Assert.Equal(number, Read($"a,2016-06-30,national,machinery,5,{count}", "case,as_of,source,item,support_vnd,workers")?.WorkersTrained);

    [Fact]
    public void Every_column_of_a_line_is_that_of_its_record()
    {
        var columns = ProjectColumn.All;
        var values = columns
            .Select(
                (c, i) =>
                    c.Code switch
                    {
                        "source" => "local",
                        "item" => "machinery",
                        "content" => "4",
                        "status" => "settled",
                        "level" => "province",
                        "beneficiary_kind" => "enterprise",
                        "product_level" => "province",
                        "factor" => "1.5",
                        "ground" => "area",
                        _ => c.Kind switch
                        {
                            ColumnKind.Date => $"20{10 + (i % 10)}-0{1 + (i % 9)}-{10 + (i % 10)}",
                            ColumnKind.Money => $"{1_000 + i}",
                            ColumnKind.Count => $"{100 + i}",
                            _ => $"text {i}",
                        },
                    }
            )
            .ToArray();
        var record = Of(string.Join(',', columns.Select(c => c.Code)))!.Read(string.Join(',', values), false);
        Assert.NotNull(record);
        Assert.Equal(ProjectColumn.Read(values, out _), record);
        // One column after another left out.
        for (var i = 0; i < values.Length; i++)
        {
            if (columns[i].Code is "case" or "as_of" or "source" or "item")
                continue;
            var fewer = values.ToArray();
            fewer[i] = "";
            record = Of(string.Join(',', columns.Select(c => c.Code)))!.Read(string.Join(',', fewer), false);
            Assert.NotNull(record);
            Assert.Equal(ProjectColumn.Read(fewer, out _), record);
        }
    }

    [Fact]
    public void A_letter_that_asks_for_a_second_look_is_seen_wherever_it_stands()
    {
        foreach (var length in new[] { 0, 1, 15, 16, 17, 40 })
        {
            foreach (var letter in "?#\uFFFD\uFFFE\uFFFF\u0000\u0008\u000B\u001F\u007F\u009F\u202A\u202E\u2066\u2069\u0300\u036F\t")
            {
                var name = new string('x', length);
                Assert.Null(Read($"{name}{letter},2016-06-30,national,machinery,5,A"));
                Assert.Null(Read($"a,2016-06-30,national,machinery,5,{letter}{name}"));
            }

            foreach (var letter in "~!\u00A0Ấđ\u2013\u2065\u206A\u2029\u202F\u02FF\u0370\u1E00\u1EFF")
                Assert.NotNull(Read($"b{new string('x', length)}{letter}c,2016-06-30,national,machinery,5,A"));
        }
    }

    [Fact]
    public void Most_letters_are_not_odd()
    {
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var isPlain = c is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u02FF') or (>= '\u1E00' and <= '\u1EFF') && c is not ('?' or '#');
            Assert.Equal(isPlain ? Vector256<ushort>.Zero : Vector256<ushort>.AllBitsSet, PlainRecords.Odd(Vector256.Create((ushort)c)));
        }
    }

    [Theory]
    [InlineData(4, ",,,,,,,,\",x,y,,z", true)] // twenty places are taken, sixteen may follow
    [InlineData(5, ",,,,,,,,\",x,y,,z", false)]
    [InlineData(4, ",,,,,,,,,,,,,,,,\",x,y,,z", false)]
    [InlineData(4, "xxxxxxxx,,,,,,,,,,,\",x,y,,z", true)] // the last place is taken
    [InlineData(4, "xxxxxxxx,,,,,,,,,,,,\",x,y,,z", false)]
    [InlineData(5, "xxxxxxxxxxxxxxxx,,\",x,y,,z", true)] // nothing in the third block
    public void Separators_inside_quotes_are_letters_as_long_as_there_is_room_for_their_places(int commas, string rest, bool isPlain)
    {
        // Five columns: room for thirty-six places; a quote and fifteen commas fill the first block of sixteen letters.
        var start = "\"" + new string(',', 15) + new string('x', 16 - commas) + new string(',', commas);
        var plain = Of("case,as_of,source,item,support_vnd")!;
        Assert.Equal(isPlain, plain.TryCase(start + rest, out var id));
        Assert.Equal(isPlain ? (start + rest)[1..(start.Length + rest.IndexOf('"'))] : "", id.ToString());
        // The next line is read as if nothing had been.
        Assert.True(plain.TryCase("a,x,y,,z", out _));
    }

    [Fact]
    public void The_id_of_a_line_is_told_though_its_other_fields_are_not_plain()
    {
        var plain = Of("case,as_of,source,item,support_vnd")!;
        Assert.True(plain.TryCase(" a ,x,y,,z", out var id));
        Assert.Equal("a", id.ToString());
        Assert.False(plain.TryCase("a,x,y", out id));
        Assert.True(id.IsEmpty);
        Assert.False(plain.TryCase("a,,y,,", out _));
        Assert.False(plain.TryCase(",x,y,,", out _));
        Assert.False(plain.TryCase("a,x,,,", out _));
    }

    [Fact]
    public void Values_that_are_repeated_are_those_that_occur_more_than_once()
    {
        using var values = new RepeatedValues();
        foreach (var value in new ulong[] { 3, 1, 3, ulong.MaxValue, 0, 1, 1, 2 })
            values.Add(value);
        Assert.Equal([1UL, 3UL], values.Find().Order().ToArray());
        // In runs on the disk, each of which is read in several parts.
        foreach (var (run, count) in new[] { (2, 7), (2, 8), (4_096, 9_000), (5_000, 12_000), (5_000, 10_000) })
        {
            using var many = new RepeatedValues(run);
            for (var i = 0; i < count; i++)
                many.Add(unchecked((ulong)(i + 1) * 0x9E3779B97F4A7C15UL));
            many.Add(unchecked(3 * 0x9E3779B97F4A7C15UL));
            many.Add(ulong.MaxValue);
            many.Add(ulong.MaxValue);
            many.Add(ulong.MaxValue);
            Assert.Equal(new[] { unchecked(3 * 0x9E3779B97F4A7C15UL), ulong.MaxValue }.Order(), many.Find().Order());
        }

        using var none = new RepeatedValues();
        Assert.Empty(none.Find());
        none.Add(0);
        Assert.Empty(none.Find());
    }
}
