using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Sheets;

/// <summary>What is said of files, sheets and rows.</summary>
internal static class TableTexts
{
    internal static readonly LocalizedText Blank = new("dòng trống", "a blank row");
    internal static readonly LocalizedText Above = new("dòng phía trên tiêu đề cột", "a row above the heading");
    internal static readonly LocalizedText Separator = new("dòng khai báo dấu phân cách", "the line that declares the separator");
    internal static readonly LocalizedText Heading = new("dòng tiêu đề cột", "the heading");
    internal static readonly LocalizedText HeadingAgain = new("dòng tiêu đề cột lặp lại", "the heading again");

    internal static LocalizedText? FurtherTable(bool isOther, TableHead now, TableHead before, params LocalizedText?[] further)
    {
        var said = new List<LocalizedText>();
        if (now.Unit is { } unit && unit != before.Unit)
            said.Add(MoneyUnits.NameOf(unit));
        if (now.Date is { } date && date != before.Date)
            said.Add(DayOf(date));
        if (now.Source is { } source && source != before.Source)
            said.Add(NameOf(source));
        var heading = isOther ? Heading : HeadingAgain;
        var parts = new List<LocalizedText> { heading };
        if (said.Count > 0)
            parts.Add(
                new($"các dòng dưới: {string.Join(", ", said.Select(s => s.Vietnamese))}", $"the rows below: {string.Join(", ", said.Select(s => s.English))}")
            );
        parts.AddRange(further.OfType<LocalizedText>());
        return parts.Count == 1 ? null : new(string.Join("; ", parts.Select(p => p.Vietnamese)), string.Join("; ", parts.Select(p => p.English)));
    }

    /// <summary>Units that differ from that of the whole table.</summary>
    internal static LocalizedText DifferingUnits(long ofTable, long? above, List<(string Column, long Unit)> columns)
    {
        var whole = MoneyUnits.NameOf(ofTable);
        var vietnamese = columns.Select(c => $"cột {c.Column} ghi {MoneyUnits.NameOf(c.Unit).Vietnamese}");
        var english = columns.Select(c => $"column {c.Column} says {MoneyUnits.NameOf(c.Unit).English}");
        if (above is { } unit)
        {
            vietnamese = vietnamese.Prepend($"phần phía trên bảng ghi {MoneyUnits.NameOf(unit).Vietnamese}");
            english = english.Prepend($"what stands above the table says {MoneyUnits.NameOf(unit).English}");
        }

        return new(
            $"các đơn vị tính khác nhau: đơn vị chung của bảng là {whole.Vietnamese}, {string.Join(", ", vietnamese)}; mỗi cột đọc theo đơn vị ghi gần cột nhất",
            $"the units differ: that of the table is {whole.English}, {string.Join(", ", english)}; each column is read in the unit that stands nearest to it"
        );
    }

    /// <summary>Several units above one table, the nearest first.</summary>
    internal static LocalizedText SeveralUnits(IReadOnlyList<long> nearestFirst)
    {
        var names = nearestFirst.Reverse().Select(MoneyUnits.NameOf).ToList();
        return new(
            $"phần phía trên bảng ghi nhiều đơn vị tính: {string.Join(", ", names.Select(n => n.Vietnamese))}; đọc theo đơn vị ghi gần bảng nhất: {names[^1].Vietnamese}",
            $"several units stand above the table: {string.Join(", ", names.Select(n => n.English))}; the nearest to it is taken: {names[^1].English}"
        );
    }

    /// <summary>Two units of one column.</summary>
    internal static LocalizedText TwoUnits(IReadOnlyList<long> units) =>
        new(
            $"hai đơn vị cho một số tiền: {MoneyUnits.NameOf(units[0]).Vietnamese} và {MoneyUnits.NameOf(units[1]).Vietnamese}; cần một đơn vị, hoặc đơn vị ghi trong ô, ví dụ 300 triệu",
            $"two units for one amount: {MoneyUnits.NameOf(units[0]).English} and {MoneyUnits.NameOf(units[1]).English}; one is needed, or one in the cell, such as 300 triệu"
        );

    internal static LocalizedText HiddenRows(int rows) =>
        new(
            $"có {rows} dòng đang ẩn (giấu, lọc hoặc thu gọn); vẫn được đọc như các dòng khác",
            $"{rows} hidden rows (by hand, filter or folding) are read as the others"
        );

    internal static LocalizedText HiddenColumns(List<string> columns) =>
        new(
            $"cột đang ẩn: {string.Join(", ", columns)}; vẫn được đọc như các cột khác",
            $"hidden columns are read as the others: {string.Join(", ", columns)}"
        );

    internal static readonly LocalizedText Numbers = new("dòng đánh số cột", "the row of the numbers of the columns");
    internal static readonly LocalizedText Rule = new("dòng kẻ", "a drawn line");
    internal static readonly LocalizedText Units = new("dòng đơn vị tính", "the row of units");
    internal static readonly LocalizedText Total = new("dòng tổng", "a total");
    internal static readonly LocalizedText Parent = new(
        "dòng mục: số tiền là tổng của các dòng đánh số bên dưới",
        "a section: its amounts are those of the numbered rows below"
    );
    internal static readonly LocalizedText Nameless = new(
        "dòng có số tiền nhưng không có tên đề án, nội dung hay đơn vị thụ hưởng; nếu là dòng tổng thì ghi 'Tổng cộng'",
        "amounts without the name of a project, item or beneficiary; if the row is a total, write 'Tổng cộng'"
    );
    internal static readonly LocalizedText Detail = new(
        "dòng có số tiền, có vẻ là chi tiết của dòng trên: nếu là đề án riêng thì ghi số thứ tự, tên đề án và đơn vị thụ hưởng, nếu là chi tiết thì bỏ số tiền",
        "amounts that seem to detail the row above: if this is a project of its own, give it a number, a title and a beneficiary; if not, take its amounts away"
    );
    internal static readonly LocalizedText EmptySection = new(
        "dòng mục có số tiền nhưng không có đề án nào bên dưới; nếu là đề án thì ghi số thứ tự 1, 2, 3 hoặc đơn vị thụ hưởng, nếu là dòng tổng thì ghi 'Tổng cộng'",
        "a section with amounts and no project below it; if this is a project, number it 1, 2, 3 or name its beneficiary, if it is a total, write 'Tổng cộng'"
    );
    internal static readonly LocalizedText Unnumbered = new(
        "dòng có số tiền nhưng không có số thứ tự, đơn vị thụ hưởng; nếu là đề án thì ghi số thứ tự, nếu là dòng tổng thì ghi 'Tổng cộng', nếu không phải thì bỏ số tiền",
        "amounts without a number or a beneficiary; if this is a project, number it, if it is a total, write 'Tổng cộng', if neither, take its amounts away"
    );
    internal static readonly LocalizedText SeveralProjects = new(
        "dòng là số liệu cộng của nhiều đề án (cột số đề án); cần danh mục mỗi đề án một dòng",
        "the row sums up several projects (its number of projects says so); a list with a row for each project is needed"
    );
    internal static readonly LocalizedText Remark = new(
        "dòng ghi chú hoặc chữ ký, không có số thứ tự, đơn vị, số tiền",
        "a remark or signature, without number, beneficiary or amount"
    );
    internal static readonly LocalizedText OtherSheet = new("trang tính không có bảng cần đọc", "the sheet has no table of this kind");
    internal static readonly LocalizedText HiddenSheet = new("trang tính ẩn", "a hidden sheet");

    internal static readonly LocalizedText NoText = new(
        "có ký tự điều khiển hoặc ký tự hỏng; cần chữ thường",
        "holds control characters or broken ones; plain text is needed"
    );
    internal static readonly LocalizedText Formula = new(
        "công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại",
        "a formula without a result; open the file in Excel and save it"
    );
    internal static readonly LocalizedText SharedAmount = new(
        "số tiền ghi chung cho nhiều dòng (ô gộp); cần số riêng của từng dòng",
        "one amount for several rows (a merged cell); each row needs its own"
    );
    internal static readonly LocalizedText SharedByColumns = new(
        "số tiền ghi chung cho nhiều cột (ô gộp ngang); cần số riêng của từng cột, hoặc tách ô và ghi vào đúng cột",
        "one amount for several columns (a merged cell); each column needs its own, or unmerge the cell and write it in the column that is meant"
    );
    internal static readonly LocalizedText TickBesideAmount = new("đánh dấu nguồn mà nguồn kia ghi số tiền", "a tick where the other source has an amount");
    internal static readonly LocalizedText ErrorValue = new("lỗi của bảng tính; hãy sửa công thức", "an error of the spreadsheet; repair the formula");
    internal static readonly LocalizedText WantedCount = new("cần số nguyên từ 0 đến 1.000.000", "a whole number from 0 to 1,000,000 is needed");
    internal static readonly LocalizedText ANumber = new("một số, ví dụ 1,5 hoặc 1500", "a number, such as 1.5 or 1500");
    internal static readonly LocalizedText WantedNumber = new("cần một số, ví dụ 1,5", "a number is needed, such as 1.5");
    internal static readonly LocalizedText WantedAnswer = new("cần 'có' hoặc 'không'", "'yes' or 'no' is needed");
    internal static readonly LocalizedText Missing = new("chưa có", "is missing");

    internal static LocalizedText TickOfOther(string source) =>
        new(
            $"đánh dấu trái với nguồn kinh phí của dòng ({NameOf(source).Vietnamese}); cần một nguồn",
            $"the tick contradicts the source of the row ({NameOf(source).English}); one source is needed"
        );

    internal static LocalizedText Section(string? source) =>
        source is null
            ? new("dòng mục hoặc ghi chú", "a section or a remark")
            : new(
                source switch
                {
                    "national" => "dòng mục: các dòng dưới thuộc khuyến công quốc gia",
                    "local" => "dòng mục: các dòng dưới thuộc khuyến công địa phương",
                    _ => "dòng mục: các dòng dưới thuộc nhiều nguồn",
                },
                $"a section: the rows below are of {source} money"
            );

    internal static LocalizedText Fields(int fields, int columns) =>
        fields < columns
            ? new(
                $"dòng có {fields} trường, bảng có {columns} cột: dòng có thể bị cắt",
                $"{fields} fields under {columns} columns: the row may have been cut off"
            )
            : new(
                $"dòng có {fields} trường, bảng có {columns} cột: có thể thiếu ngoặc kép quanh ô",
                $"{fields} fields under {columns} columns: quotes around a cell may be missing"
            );

    internal static readonly LocalizedText OtherSeparator = new(
        "dòng dùng dấu phân cách khác với bảng",
        "the row is separated by another character than the table"
    );

    internal static LocalizedText Needs(LocalizedText wanted, LocalizedText? problem) =>
        problem is null
            ? new($"cần {wanted.Vietnamese}", $"needs {wanted.English}")
            : new($"{problem.Vietnamese}; cần {wanted.Vietnamese}", $"{problem.English}; needs {wanted.English}");

    internal static LocalizedText Lost(string address, string value) =>
        new($"ô {address} ghi '{value}' đã mất chữ (dấu ? thay chữ)", $"cell {address} says '{value}' and has lost letters (a ? stands for each)");

    internal static LocalizedText LostRead(string address, string value, string code) =>
        new(
            $"ô {address} ghi '{value}' đã mất chữ, hiểu là “{NameOf(code).Vietnamese}”",
            $"cell {address} says '{value}' and has lost letters; taken for {code}"
        );

    // What a code of items or money stands for; other codes as they are.
    private static LocalizedText NameOf(string code) =>
        Vocabulary.TryParse(code, out SupportItem item) ? item.Info().Name
        : Vocabulary.TryParse(code, out FundingSource source) ? source.ToText()
        : new(code, code);

    internal static LocalizedText OnlyYear(string field) =>
        field.Length == 4
            ? new($"chỉ biết năm {field}", $"only the year {field} is known")
            : new($"chỉ biết tháng {field[5..]}/{field[..4]}", $"only the month {field} is known");

    internal static LocalizedText ItemOfSection(string item) =>
        new($"hạng mục {item} lấy theo dòng mục phía trên", $"the item {item} is that of the section above");

    internal static LocalizedText NoItem(string text) =>
        new($"chưa nhận ra hạng mục trong '{Printable.Short(text)}'", $"no item is recognised in '{Printable.Short(text)}'");

    internal static LocalizedText LegacyFont(string name) =>
        new($"chữ gõ theo bảng mã {name}, đã chuyển sang Unicode", $"the text was typed in a font of {name} and was turned into Unicode");

    internal static LocalizedText SourceOfHeading(string source) =>
        new(
            $"nguồn kinh phí của các dòng không thuộc mục nào: {NameOf(source).Vietnamese}, lấy từ phần đầu hoặc tên trang tính",
            $"source of the rows of no section: {NameOf(source).English}, from the head or the name of the sheet"
        );

    internal static LocalizedText DateOfHeading(string field, bool isGiven)
    {
        var text = DayOf(field);
        return isGiven
            ? new($"ngày áp dụng của các dòng: {text.Vietnamese} (do người dùng chọn)", $"governing date of the rows: {field} (given)")
            : new(
                $"ngày áp dụng của các dòng: {text.Vietnamese}, lấy từ phần đầu hoặc tên trang tính",
                $"governing date of the rows: {field}, from the head or the name of the sheet"
            );
    }

    // A date, month or year as each language writes it.
    private static LocalizedText DayOf(string field) =>
        new(
            field.Length == 10 ? $"{field[8..]}/{field[5..7]}/{field[..4]}"
                : field.Length == 7 ? $"{field[5..]}/{field[..4]}"
                : field,
            field
        );

    internal static LocalizedText NoHeading(string sheet, IReadOnlyList<SheetRow> rows, TableSchema schema)
    {
        var first = rows.FirstOrDefault(r => !r.IsBlank);
        var seen = first is null ? "" : Seen(first.Cells);
        var wanted = schema.Columns.Where(c => c.MustBeThere).DefaultIfEmpty(schema.Columns[0]).ToList();
        return new(
            $"Không thấy dòng tiêu đề của bảng ở trang '{Printable.Short(sheet)}'. Cần các cột như: {Names(wanted, Language.Vietnamese)}."
                + (first is null ? "" : $" Dòng {first.Number} ghi: {seen}."),
            $"No heading of the table is found in sheet '{Printable.Short(sheet)}'. Columns such as these are needed: {Names(wanted, Language.English)}."
                + (first is null ? "" : $" Row {first.Number} says: {seen}.")
        );
    }

    internal static LocalizedText Turned(string sheet, string column) =>
        new(
            $"Ở trang '{Printable.Short(sheet)}' tên các cột đứng dọc ở cột {column}, mỗi đề án một cột; cần mỗi đề án một dòng. Hãy chép bảng rồi dán theo kiểu hoán vị (Transpose); nếu trang không phải danh mục thì ẩn trang.",
            $"In sheet '{Printable.Short(sheet)}' the headings stand one below another in column {column}, with a column for each project; a row for each project is needed. Copy the table and paste it with Transpose; if the sheet is no list, hide it."
        );

    internal static LocalizedText Lacking(string sheet, Header header, List<SheetColumn> lacking) =>
        new(
            $"Bảng ở trang '{Printable.Short(sheet)}' (tiêu đề ở dòng {header.FirstRow}) thiếu cột: {Names(lacking, Language.Vietnamese)}. Tiêu đề đã thấy: {Seen(header.Texts)}.",
            $"The table in sheet '{Printable.Short(sheet)}' (heading in row {header.FirstRow}) lacks: {Names(lacking, Language.English)}. Headings seen: {Seen(header.Texts)}."
        );

    internal static LocalizedText ColumnTwice(string sheet, Header header, (int First, int Second, int Column) twice, TableSchema schema)
    {
        var column = schema.Columns[twice.Column];
        var first = $"{SheetRow.ColumnName(twice.First)}{header.LastRow} '{Printable.Short(header.Texts[twice.First])}'";
        var second = $"{SheetRow.ColumnName(twice.Second)}{header.LastRow} '{Printable.Short(header.Texts[twice.Second])}'";
        return new(
            $"Ở trang '{Printable.Short(sheet)}' hai cột cùng được hiểu là '{column.Name.Vietnamese}' ({column.Code}): {first} và {second}. Hãy bỏ bớt một cột, hoặc chỉ rõ bằng bảng chỉ cột.",
            $"In sheet '{Printable.Short(sheet)}' two columns mean '{column.Name.English}' ({column.Code}): {first} and {second}. Take one away, or say which by a column map."
        );
    }

    internal static LocalizedText UnclearAmount(string sheet, Header header, int at)
    {
        var place = $"{SheetRow.ColumnName(at)}{header.LastRow} '{Printable.Short(header.Texts[at])}'";
        return new(
            $"Ở trang '{Printable.Short(sheet)}' chưa rõ cột {place} là tổng kinh phí hay kinh phí hỗ trợ, và không có cột nào khác ghi hai số này. Hãy ghi tiêu đề là 'Tổng kinh phí' hoặc 'Kinh phí hỗ trợ', hoặc chỉ rõ bằng bảng chỉ cột (total_cost_vnd, support_vnd, hoặc \"\" nếu không dùng).",
            $"In sheet '{Printable.Short(sheet)}' it is not clear whether the column {place} is the total cost or the support, and no other column holds either. Write 'Tổng kinh phí' or 'Kinh phí hỗ trợ' as its heading, or say which by a column map (total_cost_vnd, support_vnd, or \"\" for neither)."
        );
    }

    internal static LocalizedText NumbersWithoutHeading(string column) =>
        new($"cột {column} không có tiêu đề, hiểu là số thứ tự", $"column {column} has no heading and is taken for the numbers of the list");

    private static string Names(List<SheetColumn> columns, Language language) => string.Join(", ", columns.Select(c => $"{c.Name.In(language)} ({c.Code})"));

    private static string Seen(IReadOnlyList<string> cells) =>
        string.Join(" | ", cells.Where(c => c.Length > 0).Take(12).Select(Printable.Short)) + (cells.Count(c => c.Length > 0) > 12 ? " | …" : "");
}
