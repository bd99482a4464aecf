using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets.Tests;

/// <summary>One cell of every kind: what is read, and what is said of a cell that cannot be.</summary>
public class CellReaderTests
{
    private const string Number = "cần một số, ví dụ 1,5";
    private const string Count = "cần số nguyên từ 0 đến 1.000.000";
    private const string Answer = "cần 'có' hoặc 'không'";
    private const string Formula = "công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại";
    private const string NoText = "có ký tự điều khiển hoặc ký tự hỏng; cần chữ thường";
    private const string Error = "lỗi của bảng tính; hãy sửa công thức";
    private const string Shared = "số tiền ghi chung cho nhiều dòng (ô gộp); cần số riêng của từng dòng";

    private static SheetColumn Column(FieldKind kind) => new("x", new("cột", "column"), kind) { Codes = OneCode };

    // "A" is a code, "a" a name of it; other texts are not.
    private static bool OneCode(string text, out string code, out CodeProblem? problem)
    {
        (code, problem) = ("", null);
        if (text is "A" or "a")
            code = "A";
        else if (text == "?")
            problem = new(CodeProblemKind.LostLetters, 0, ["A"], new("mất chữ.", "lost."));
        else if (text == "??")
            problem = new(CodeProblemKind.LostLetters, 0, ["A", "B"], new("mất chữ.", "lost."));
        else if (text == "?b")
            problem = new(CodeProblemKind.LostLetters, 0, ["B"], new("mất chữ.", "lost."));
        else if (text == "b")
            problem = new(CodeProblemKind.Unknown, 0, ["A"], new("không nhận ra.", "unknown."));
        else if (text == "c")
            problem = new(CodeProblemKind.Unknown, 0, [], new("không nhận ra.", "unknown."));
        return code.Length > 0;
    }

    private static string Told(
        SheetColumn column,
        string text,
        CellKind kind = CellKind.Text,
        CellOrigin origin = CellOrigin.Own,
        bool isByCode = false,
        long? unit = null,
        bool is1904 = false
    )
    {
        var schema = new TableSchema([column]);
        var row = new SheetRow("T", 2, [text], [kind]) { Origins = [origin], Is1904 = is1904 };
        var header = new Header([new SheetRow("T", 1, ["H"])], ["H"], ["H"], [0], [HeadingFit.Whole], 3);
        var draft = new RowReader.Draft(schema, row, row, header);
        new CellReader(column, isByCode, new(unit, null)).Read(row, 0, 0, draft);
        var read = draft.ToRow();
        Assert.Equal(read.Status == RowStatus.Read, read.Problems.Count == 0);
        Assert.All(read.Problems, p => Assert.Equal(("x", "A2", "H", Printable.Short(text)), (p.Column, p.Address, p.Heading.English, p.Value)));
        return read.Status == RowStatus.Read
            ? string.Join(" | ", read.Notes.Select(n => n.Vietnamese).Prepend(read["x"]))
            : "! " + string.Join(" | ", read.Problems.Select(p => p.Problem.Vietnamese));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("-", "")]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("007", "7")]
    [InlineData("12 cơ sở", "12")]
    [InlineData("1.000", "1000")]
    [InlineData("1 000", "1000")]
    [InlineData("1.000.000", "1000000")]
    [InlineData("1000000", "1000000")]
    [InlineData("1000001", "! " + Count)]
    [InlineData("1.000.001", "! " + Count)]
    [InlineData("00000001", "1")]
    [InlineData("000.000.001", "! " + Count)] // nine digits
    [InlineData("99999999", "! " + Count)]
    [InlineData("999.999.999.999", "! " + Count)]
    [InlineData("-1", "! " + Count)]
    [InlineData("1,5", "! " + Count)]
    [InlineData("x", "! " + Count)]
    public void A_count(string text, string told) => Assert.Equal(told, Told(Column(FieldKind.Count), text));

    [Theory]
    [InlineData("", CellKind.Text, "")]
    [InlineData("–", CellKind.Text, "")]
    [InlineData("1,5", CellKind.Text, "1.5")]
    [InlineData("1.5", CellKind.Text, "1.5")]
    [InlineData("1.5", CellKind.Number, "1.5")]
    [InlineData("150%", CellKind.Text, "150")]
    [InlineData("150 %", CellKind.Text, "150")]
    [InlineData("%", CellKind.Text, "! " + Number)]
    [InlineData("1%5", CellKind.Text, "! " + Number)]
    [InlineData("x", CellKind.Text, "! " + Number)]
    [InlineData("-1", CellKind.Text, "! " + Number)]
    public void A_number(string text, CellKind kind, string told) => Assert.Equal(told, Told(Column(FieldKind.Number), text, kind));

    [Theory]
    [InlineData("", "")]
    [InlineData("-", "")]
    [InlineData("có", "yes")]
    [InlineData("CÓ", "yes")]
    [InlineData("yes", "yes")]
    [InlineData("x", "yes")]
    [InlineData("true", "yes")]
    [InlineData("đúng", "yes")]
    [InlineData("✓", "yes")]
    [InlineData("✔", "yes")]
    [InlineData("☑", "yes")]
    [InlineData("không", "no")]
    [InlineData("no", "no")]
    [InlineData("FALSE", "no")]
    [InlineData("sai", "no")]
    [InlineData("☐", "! " + Answer)]
    [InlineData("y", "! " + Answer)]
    public void An_answer(string text, string told) => Assert.Equal(told, Told(Column(FieldKind.Answer), text));

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\n  b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a  b", "a  b")]
    [InlineData("H? tr?", "H? tr? | ô A2 ghi 'H? tr?' đã mất chữ (dấu ? thay chữ)")]
    [InlineData("?a", "?a | ô A2 ghi '?a' đã mất chữ (dấu ? thay chữ)")]
    [InlineData("? 1", "? 1")]
    [InlineData("a\u0007", "! " + NoText)]
    [InlineData("#REF!", "! " + Error)]
    [InlineData("#N/A", "! " + Error)]
    [InlineData("####", "! " + Error)]
    [InlineData("#1", "#1")]
    [InlineData("x #REF!", "x #REF!")]
    [InlineData("#REF! x", "#REF! x")]
    public void A_text(string text, string told) => Assert.Equal(told, Told(Column(FieldKind.Text), text));

    [Theory]
    [InlineData("A", "A")]
    [InlineData("a", "A")]
    [InlineData("?", "A | ô A2 ghi '?' đã mất chữ, hiểu là “A”")] // one code is left
    [InlineData("??", "! mất chữ")]
    [InlineData("?b", "! mất chữ")]
    [InlineData("b", "! không nhận ra")]
    [InlineData("c", "! không nhận ra; cần cột, theo tên hoặc mã")]
    [InlineData("d", "! cần cột")]
    public void A_code(string text, string told) => Assert.Equal(told, Told(Column(FieldKind.Code), text));

    [Theory]
    [InlineData("5", 1_000_000L, "5000000")]
    [InlineData("5", null, "! chưa rõ đơn vị (đồng, nghìn đồng hay triệu đồng); cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ")]
    [InlineData("x", 1L, "! cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ")]
    public void An_amount(string text, long? unit, string told) => Assert.Equal(told, Told(Column(FieldKind.Money), text, unit: unit));

    [Theory]
    [InlineData(FieldKind.Date, "15/02/2022", "2022-02-15")]
    [InlineData(FieldKind.Date, "2022", "! cần ngày dd/MM/yyyy, ví dụ 30/06/2022")]
    [InlineData(FieldKind.DateOrYear, "2022", "2022")]
    [InlineData(FieldKind.DateOrYear, "x", "! cần ngày dd/MM/yyyy, ví dụ 30/06/2022, hoặc năm, ví dụ 2022")]
    public void A_date(FieldKind kind, string text, string told) => Assert.Equal(told, Told(Column(kind), text));

    [Fact]
    public void Days_are_counted_as_the_workbook_of_the_row_counts_them()
    {
        Assert.Equal("2022-02-15", Told(Column(FieldKind.Date), "43145", CellKind.Number, is1904: true));
        Assert.Equal("2018-02-14", Told(Column(FieldKind.Date), "43145", CellKind.Number));
    }

    [Fact]
    public void A_formula_without_a_result_and_an_amount_of_several_rows_are_refused()
    {
        Assert.Equal("! " + Formula, Told(Column(FieldKind.Text), "", CellKind.Formula));
        Assert.Equal("5", Told(Column(FieldKind.Text), "5", CellKind.Formula));
        Assert.Equal("! " + Shared, Told(Column(FieldKind.Money), "5000000", origin: CellOrigin.SharedByRows));
        Assert.Equal("! " + Shared, Told(Column(FieldKind.Count), "5", origin: CellOrigin.SharedByRows | CellOrigin.FromAbove));
        Assert.Equal("5", Told(Column(FieldKind.Number), "5", origin: CellOrigin.SharedByRows));
        Assert.Equal("5", Told(Column(FieldKind.Count), "5", origin: CellOrigin.FromAbove));
        Assert.Equal("5000000", Told(Column(FieldKind.Money), "5000000"));
    }

    [Fact]
    public void A_column_that_its_caller_reads_is_taken_as_it_stands()
    {
        var raw = Column(FieldKind.Count) with { IsRawByCode = true };
        Assert.Equal("x\ny", Told(raw, "x\ny", isByCode: true));
        Assert.Equal("! " + Count, Told(raw, "x\ny"));
        Assert.Equal("! " + Count, Told(Column(FieldKind.Count), "x\ny", isByCode: true));
        Assert.Equal("! " + Error, Told(raw, "#REF!", isByCode: true));
        Assert.Equal("5", Told(raw, "5", origin: CellOrigin.SharedByRows, isByCode: true));
    }

    [Fact]
    public void A_text_is_asked_for_its_code_once()
    {
        var asked = new List<string>();
        var column = Column(FieldKind.Code) with { Codes = Counting };
        var reader = new CellReader(column, false, default);
        foreach (var text in new[] { "A", "A", "c", "c", "A" })
        {
            Assert.Equal(text == "A", reader.TryCode(text, out var code, out var problem));
            Assert.Equal((text == "A" ? "A" : "", text == "c"), (code, problem is not null));
        }

        Assert.Equal(["A", "c"], asked);
        // But not a long one, and not the five thousandth.
        foreach (var text in new[] { new string('x', 200), new string('y', 201) })
        {
            asked.Clear();
            reader.TryCode(text, out _, out _);
            reader.TryCode(text, out _, out _);
            Assert.Equal(text.Length > 200 ? 2 : 1, asked.Count);
        }

        for (var i = 4; i <= 4_096; i++)
            reader.TryCode($"{i}", out _, out _);
        asked.Clear();
        reader.TryCode("4096", out _, out _);
        Assert.Empty(asked);
        reader.TryCode("z", out _, out _);
        reader.TryCode("z", out _, out _);
        Assert.Equal(2, asked.Count);

        bool Counting(string text, out string code, out CodeProblem? problem)
        {
            asked.Add(text);
            return OneCode(text, out code, out problem);
        }
    }

    [Theory]
    [InlineData(FieldKind.Money, "số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ")]
    [InlineData(FieldKind.Date, "ngày dd/MM/yyyy, ví dụ 30/06/2022")]
    [InlineData(FieldKind.DateOrYear, "ngày dd/MM/yyyy, ví dụ 30/06/2022, hoặc năm, ví dụ 2022")]
    [InlineData(FieldKind.Text, "cột")]
    public void The_form_wanted(FieldKind kind, string wanted) => Assert.Equal(wanted, new CellReader(Column(kind), false, default).Wanted.Vietnamese);
}
