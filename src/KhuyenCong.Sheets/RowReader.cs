using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Reads the rows of one table: tells data from headings, totals, sections and remarks, and reads each cell that is used.</summary>
internal sealed partial class RowReader
{
    private readonly TableSchema _schema;
    private readonly Header _header;
    private readonly bool _isText;
    private readonly bool _declaresSeparator;
    private readonly bool _isList;
    private readonly bool _isOfProjects;
    private readonly CellReader[] _readers;
    private readonly Sections _sections;
    private readonly int _ordinal;
    private readonly int _identity;
    private readonly int _title;
    private readonly int _item;
    private readonly int _source;
    private readonly int _date;
    private readonly int _year;
    private readonly int _beneficiary;
    private readonly int _content;
    private readonly int _subject;
    private readonly int[] _names;
    private readonly int _national;
    private readonly int _local;
    private readonly int _support;
    private bool _hasData;
    private string _lastNumber = "";
    private bool _isGroup;
    private string _groupNumber = "";
    private bool _isBelowProject;
    private bool _hasNumber;
    private bool _isEmptySection;
    private bool _isBehindTotal;
    private bool _isInParts;
    private IReadOnlyList<string>? _numbering;
    private SheetRow? _above;
    private SummaryTable? _summary;

    /// <param name="schema">The table.</param>
    /// <param name="header">Its heading in the sheet.</param>
    /// <param name="units">The units of its columns.</param>
    /// <param name="book">The file.</param>
    /// <param name="above">The reader of the rows above, where the heading is a further one of its sheet; else null.</param>
    /// <param name="source">The source that the title of a further table names, which ends the sections of another one; else null.</param>
    internal RowReader(TableSchema schema, Header header, ColumnUnit[] units, SheetBook book, RowReader? above, string? source = null)
    {
        (_schema, _header, _isText) = (schema, header, book.IsText);
        _declaresSeparator = book.Lines.Count > 0 && Separators.Declared(book.Lines[0]) is not null;
        _readers = [.. schema.Columns.Select((c, i) => new CellReader(c, header.Fits[i] == HeadingFit.Code, units[i]))];
        _ordinal = schema.IndexOf(ColumnRole.Ordinal);
        _identity = schema.IndexOf(ColumnRole.Identity);
        _title = schema.IndexOf(ColumnRole.Title);
        _item = schema.IndexOf(ColumnRole.Item);
        _source = schema.IndexOf(ColumnRole.Source);
        _date = schema.IndexOf(ColumnRole.GoverningDate);
        _year = schema.IndexOf(ColumnRole.Year);
        _beneficiary = schema.IndexOf(ColumnRole.Beneficiary);
        _content = schema.IndexOf(ColumnRole.Content);
        _national = schema.IndexOf(ColumnRole.NationalPart);
        _local = schema.IndexOf(ColumnRole.LocalPart);
        _support = schema.IndexOf(ColumnRole.Support);
        _subject = schema.IndexOf("subject");
        _names = [.. new[] { _title, _item, _beneficiary, _content, _identity, _subject }.Where(n => n >= 0 && header.ColumnOf[n] >= 0)];
        _isOfProjects = _title >= 0 || _beneficiary >= 0 || _source >= 0;
        // What is counted in a column of numbers, or has ids, is a list too where people wrote it.
        _isList = _isOfProjects || (!header.IsByCode && (_identity >= 0 || _ordinal >= 0));
        _sections =
            above is not null && (source is null || above._sections.Source is null || above._sections.Source == source)
                ? above._sections
                : new Sections(_source < 0 ? null : schema.Columns[_source].Codes, _item < 0 ? null : schema.Columns[_item].Codes);
    }

    /// <summary>Whether a section has begun.</summary>
    internal bool IsInSection => _sections.IsOpen;

    /// <summary>Whether the row that was read last is one of a table of sums.</summary>
    internal bool IsInSummary => _summary is not null;

    /// <summary>The title of a further table names its year.</summary>
    internal void EndYears() => _sections.EndYears();

    /// <summary>The date of rows that state none.</summary>
    internal string? DateOfHeading { get; init; }

    /// <summary>Whether the date was given beside the sheet, so that no section changes it.</summary>
    internal bool IsDateGiven { get; init; }

    /// <summary>The source of rows of a table that has no column of sources.</summary>
    internal string? SourceOfHeading { get; init; }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ahead">The rows below it, from 0; null where they cannot be looked at.</param>
    internal SheetEntry Read(SheetRow row, Func<int, SheetRow?>? ahead = null)
    {
        if (row.Number < _header.FirstRow)
            return PassedOver(
                row,
                row.IsBlank ? TableTexts.Blank
                    : row.Number == 1 && _declaresSeparator ? TableTexts.Separator
                    : TableTexts.Above
            );
        if (row.Number <= _header.LastRow)
            return PassedOver(row, TableTexts.Heading);
        if (row.Problem is not null)
            return Broken(row, row.Problem);
        if (row.IsBlank)
        {
            _summary = _summary is { EndsAtBlank: true } ? null : _summary;
            return PassedOver(row, TableTexts.Blank);
        }

        if (WhatIsNoData(row, ahead) is { } noData)
        {
            // A section, a total or a heading parts what stands below it from the projects above; remarks and details do not.
            if (noData.Status == RowStatus.PassedOver && !ReferenceEquals(noData.Reason, TableTexts.Remark))
                _above = null;
            return noData;
        }

        return Data(row);
    }

    /// <summary>Whether a row below a heading holds units alone: "(triệu đồng)", "(1.000đ)", beside "(người)".</summary>
    internal static bool IsUnitRow(SheetRow row)
    {
        var texts = row.Cells.Where(c => c.Length > 0).ToList();
        return texts.Exists(t => MoneyUnits.UnitAlone(t) is not null)
            && texts.TrueForAll(t => MoneyUnits.UnitAlone(t) is not null || MoneyUnits.IsOtherUnitAlone(t));
    }

    private SheetEntry PassedOver(SheetRow row, LocalizedText reason) => new(_schema, row, RowStatus.PassedOver, null, reason);

    private SheetEntry? WhatIsNoData(SheetRow row, Func<int, SheetRow?>? ahead)
    {
        if (!_header.IsByCode && (_hasData ? _numbering?.SequenceEqual(row.Cells) == true : IsNumbering(row)))
        {
            _numbering = row.Cells;
            return PassedOver(row, TableTexts.Numbers);
        }

        if (!_hasData && IsUnitRow(row))
            return PassedOver(row, TableTexts.Units);
        if (_header.Has(row))
            return PassedOver(row, TableTexts.HeadingAgain);
        if (!_header.IsByCode && IsRule(row))
            return PassedOver(row, TableTexts.Rule);
        if (_isList && IsOfSummary(row))
            return PassedOver(row, _summary!.Reason);
        if (_isText && IsSeparatedOtherwise(row))
            return Broken(row, TableTexts.OtherSeparator);
        if (!_isList)
            return null;
        var own = Cells(row);
        var texts = own.Where(c => !IsAmount(c)).Select(c => row[c]).ToList();
        // A number that was never computed is one all the same.
        if (IsUncomputed(row, _ordinal))
            texts.Insert(0, "1");
        // What stands in columns that are not understood does not hide a section: "II. Khuyến công địa phương".
        var understood = own.Where(c => !IsAmount(c) && Array.IndexOf(_header.ColumnOf, c) >= 0).Select(c => row[c]).ToList();
        if (understood.Count < texts.Count && Sections.IsMarked(understood))
            texts = understood;
        var isOfSeveral = IsTotalOfSeveral(row, texts);
        var hasBeneficiary = !isOfSeveral && IsSaid(row, _beneficiary);
        var isOfSomebody = !isOfSeveral && IsOfSomebody(row);
        var isBehindTotal = _isBehindTotal;
        var isPart = !isOfSomebody && (isBehindTotal || _isBelowProject) && IsPartOfSum(row, texts, isBehindTotal ? ahead : null);
        (_isBehindTotal, _isInParts) = (isPart && isBehindTotal, isPart);
        if (isPart)
            return isBehindTotal ? PassedOver(row, TableTexts.Total) : Broken(row, TableTexts.Detail);
        if (texts.Take(2).Any(t => (!isOfSomebody && IsTotal(t)) || (!(HasOrdinals ? hasBeneficiary : isOfSomebody) && IsTotalWithoutNumber(row, t))))
        {
            _isBehindTotal = true;
            return PassedOver(row, TableTexts.Total);
        }

        var isParent =
            !_header.IsByCode
            && (IsPlaceAbove(row, texts, ahead) || (IsParent(row, ahead) && (!isOfSomebody || (hasBeneficiary && IsSumOfParts(row, ahead!)))));
        _isEmptySection = !isOfSomebody && !isParent && IsEmptySection(row, texts, ahead);
        if (_isEmptySection)
            return Broken(row, TableTexts.EmptySection);
        // A row whose amount is merged with that of the row above is a project of its own.
        string? source = null;
        var isSection =
            (isParent || ((!isOfSomebody || own.Count == 1) && texts.Count is 1 or 2))
            && !SharesAmount(row)
            && _sections.TryEnter([.. texts.Take(2)], HasAmount(row), _header.IsByCode, isParent, out source);
        if (isSection || isParent)
        {
            _isBelowProject = false;
            return PassedOver(row, isParent && HasAmount(row) ? TableTexts.Parent : SectionYear.Told(source, _sections.YearOfLast));
        }

        if (_header.IsByCode)
            return null;
        if (IsRemark(row, own.Count))
            return PassedOver(row, TableTexts.Remark);
        return HasAmount(row) ? NoProject(row, isOfSomebody, ahead) : null;
    }

    // Below a list its sums may stand in a table of their own.
    private bool IsOfSummary(SheetRow row)
    {
        if (_header.IsByCode || _summary?.Has(row) == true)
            return _summary is not null;
        _summary = SummaryTable.IsHeading(_schema, row, isCounted: false) ? new(row) : null;
        return _summary is not null;
    }

    // An establishment of the project above, which names none itself: a project of a group with the share of each.
    private bool IsOfGroup(SheetRow row) =>
        _isGroup
        && IsSaid(row, _beneficiary)
        && row[_header.ColumnOf[_ordinal]].Length == 0
        && !IsUncomputed(row, _ordinal)
        && _names.Length > 1
        && Array.TrueForAll(_names, n => n == _beneficiary || row[_header.ColumnOf[n]].Length == 0);

    private bool IsOfSomebody(SheetRow row) => IsSaid(row, _beneficiary) || IsSaid(row, _date) || IsSaid(row, _source) || IsSaid(row, _year);

    private bool IsSaid(SheetRow row, int column) => Own(row, column) is { Length: > 0 } said && !MoneyCells.IsNothing(said) && !IsTotal(said);

    // "Tổng cộng: 12 đề án" with "12 cơ sở" among the beneficiaries.
    private bool IsTotalOfSeveral(SheetRow row, List<string> texts) =>
        !_header.IsByCode
        && Own(row, _beneficiary) is { Length: > 0 } several
        && SeveralOf().IsMatch(VietnameseText.Key(several))
        && !IsSaid(row, _date)
        && !IsSaid(row, _source)
        && !IsSaid(row, _year)
        && texts.Take(2).Any(t => IsTotal(t) || IsTotalWithoutNumber(row, t));

    // A line drawn with signs between the rows of a text.
    private static bool IsRule(SheetRow row) =>
        row.Cells.Any(c => c.Length > 2)
        && row.Cells.All(c => c.Length == 0 || (c.Length > 1 && c.All(sign => sign is '-' or '=' or '_' or '+' or ':' or '─' or '═')));

    private bool HasOrdinals => _ordinal >= 0 && _header.ColumnOf[_ordinal] >= 0;

    // "Tổng số: 3 đề án", "Cộng huyện Mẫu Sơn" where the projects of the list are numbered.
    private bool IsTotalWithoutNumber(SheetRow row, string text) =>
        text.Length <= 80
        && !_header.IsByCode
        && (HasOrdinals ? Own(row, _ordinal) is { } number && (number.Length == 0 || number == text) : !IsItem(text))
        && TotalInWords().IsMatch(VietnameseText.Compose(text).ToLowerInvariant())
        && !LikeTotal().IsMatch(VietnameseText.Key(text));

    // A row that is damaged keeps what it says of itself, so that it can be found; nothing of it is read.
    private SheetEntry Broken(SheetRow row, LocalizedText reason)
    {
        var draft = new Draft(_schema, row, row, _header);
        for (var i = 0; i < _readers.Length; i++)
        {
            if (_header.ColumnOf[i] is >= 0 and var at && (i == _identity || (_header.Fits[i] == HeadingFit.Code && _schema.Columns[i].IsRawByCode)))
                draft.Fields[i] = row[at];
        }

        return new SheetEntry(_schema, row, RowStatus.Refused, draft.Fields, reason);
    }

    private SheetEntry Data(SheetRow row)
    {
        _hasData = true;
        if (IsNumbered(row))
        {
            var number = NumberOf(row);
            (_hasNumber, _isBelowProject) = (true, true);
            (_lastNumber, _isGroup, _groupNumber) = IsSaid(row, _beneficiary) ? (number, false, "") : ("", true, HasAmount(row) ? number : "");
        }

        if (_isText && (row.Count < _header.Width || Width(row) > _header.Texts.Length))
            return Broken(row, TableTexts.Fields(Width(row), _header.Width));
        var said = _above = Repeats.Resolved(row, _above, _schema, _header);
        var draft = new Draft(_schema, row, said, _header);
        for (var i = 0; i < _readers.Length; i++)
        {
            if (_header.ColumnOf[i] is not (>= 0 and var at))
                continue;
            if ((row.Origin(at) & CellOrigin.FromLeft) == 0)
                _readers[i].Read(said, at, i, draft, _header.UnitOf(row));
            else if (_schema.Columns[i].Kind == FieldKind.Money && row[at].Any(char.IsAsciiDigit))
                draft.Reject(i, TableTexts.SharedByColumns);
        }

        foreach (var share in _header.Shares)
        {
            if (row[share.At].Any(char.IsAsciiDigit) && !HeaderFinder.IsShare(row, share.At))
                draft.Notes.Add(ShareColumn.NoShare(row.Address(share.At), Printable.Short(row[share.At])));
        }

        Complete(draft);
        for (var i = 0; i < _schema.Columns.Count; i++)
        {
            if (_schema.Columns[i].IsRequired && draft.Fields[i].Length == 0 && !draft.Has(i) && !IsTold(draft, i))
                draft.Reject(i, TableTexts.Needs(_readers[i].Wanted, TableTexts.Missing));
        }

        return draft.ToRow();
    }

    // What stands in for a column tells why the column is blank.
    private bool IsTold(Draft draft, int column) =>
        (column == _item && Field(draft, _content).Length > 0) || (column == _date && _year >= 0 && draft.Has(_year));

    // A row of a text file has as many fields as the heading; blank ones behind them are none.
    private int Width(SheetRow row)
    {
        var width = row.Count;
        while (width > _header.Texts.Length && row[width - 1].Length == 0)
            width--;
        return width;
    }

    private static string Field(Draft draft, int column) => column < 0 ? "" : draft.Fields[column];

    // The text that a row has itself in a column of the schema.
    private string Own(SheetRow row, int column) => column < 0 || _header.ColumnOf[column] is not (>= 0 and var at) ? "" : Own(row, row[at], at);

    private static string Own(SheetRow row, string text, int at) => (row.Origin(at) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) == 0 ? text : "";

    // A formula whose value the file does not hold.
    private bool IsUncomputed(SheetRow row, int column) =>
        column >= 0 && _header.ColumnOf[column] is >= 0 and var at && row.Kind(at) == CellKind.Formula && row[at].Length == 0;

    private bool IsAmount(int at) =>
        Array.IndexOf(_header.ColumnOf, at) is >= 0 and var i && _schema.Columns[i].Kind is FieldKind.Money or FieldKind.Count or FieldKind.Number;

    private bool HasAmount(SheetRow row)
    {
        for (var i = 0; i < _schema.Columns.Count; i++)
        {
            if (
                _schema.Columns[i].Kind == FieldKind.Money
                && (IsUncomputed(row, i) || (!MoneyCells.IsNothing(Own(row, i)) && _readers[i].IsTick(Own(row, i)) is null))
            )
                return true;
        }

        return false;
    }

    // "(1)", "2", "A", "4 = 5 + 6" below the heading.
    internal static bool IsNumbering(SheetRow row)
    {
        var cells = row.Cells.Where(c => c.Length > 0).ToList();
        return cells.Count >= 3 && cells.TrueForAll(c => c.Length <= 20 && ColumnNumber().IsMatch(c));
    }

    // A few words without number, id or amount, and without a source or a date that could be read.
    private bool IsRemark(SheetRow row, int texts) =>
        texts <= 3
        && !IsUncomputed(row, _ordinal)
        && (Own(row, _ordinal).Length == 0 || (texts == 2 && IsBullet(Own(row, _ordinal))) || (IsWords(Own(row, _ordinal)) && !IsItem(Own(row, _title))))
        && Own(row, _identity).Length == 0
        && !row.Cells.Select((c, at) => Own(row, c, at).Any(char.IsAsciiDigit) && IsAmount(at) && !(texts == 1 && IsSentence(c))).Contains(true)
        && !SharesAmount(row)
        && (texts == 1 || !HasSource(row))
        && (texts == 1 || !DateCells.TryRead(Own(row, _date), CellKind.Text, true, out var day) || day.Length == 0);

    // An amount that is merged with those of the rows above is that of a project here too.
    private bool SharesAmount(SheetRow row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            if ((row.Origin(at) & CellOrigin.FromAbove) != 0 && row[at].Length > 0 && IsAmount(at))
                return true;
        }

        return false;
    }

    // "NGƯỜI LẬP BIỂU" in the column of numbers is none; "(Ký, ghi rõ họ tên)" is none either.
    private static bool IsWords(string text) => text.Contains(' ') && !text.Any(char.IsAsciiDigit);

    // "Hà Nội, ngày 15 tháng 2 năm 2022" in a column of amounts is none.
    private static bool IsSentence(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => char.IsLetter(w[0])) >= 4;

    private bool IsItem(string title) => title.Length > 0 && _item >= 0 && _readers[_item].TryCode(title, out _, out _);

    // "2,Xây dựng mô hình …,KCQG,500" in a file separated by semicolons: a number, and as many fields as the table has.
    private bool IsSeparatedOtherwise(SheetRow row) =>
        row.Count == 1
        && _header.Width > 3
        && Separated().Match(row[0]) is { Success: true } match
        && row[0].Count(c => c == match.Groups["mark"].Value[0]) >= _header.Width - 1;

    private bool HasSource(SheetRow row) => Own(row, _source) is { Length: > 0 } text && _readers[_source].TryCode(text, out _, out _);

    // "Tổng công ty" is a corporation.
    private static bool IsTotal(string text) =>
        text.Length <= 80 && VietnameseText.Key(text) is var key && Totals().IsMatch(key) && !key.StartsWith("tong cong ty ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^((so |cong )?(trang truoc )?(mang|chuyen) (sang|trang)( tu)?( trang)?( truoc| sau)?( \d+)?|(cong|tong)( so)?( cuoi)? trang( nay| truoc)?( \d+)?|tong( cong| so| kinh phi| chung)?|cong|total|sum|cong( nhom| muc| phan| nguon| cac| va| de an| khuyen cong| quoc gia| dia phuong| kcqg| kcdp| toan tinh| [ivx]+| [a-z]| \d+)+|luy ke.*|tong( cong)? (i|a|1|nhom|muc|phan|cac|nguon|khuyen cong|kcqg|kcdp).*|tong cong .*)$"
    )]
    private static partial Regex Totals();

    [GeneratedRegex(@"^[\s*+–-]*(cộng|tổng|tong|tiểu cộng|toàn (tỉnh|huyện|ngành|quốc|vùng)|cả (tỉnh|năm|nước|vùng)|sub[- ]?total|grand total|total)\b")]
    private static partial Regex TotalInWords();

    // What begins like a total and is none: "Tổng kết", "Cộng đồng làng nghề".
    [GeneratedRegex(
        @"^(tong (ket|cong ty|cty|cuc|doi|dai ly|quan|dieu tra|kho|thau|bien tap|giam doc|duyet|dai|ve sinh|hop (?!chung|toan|cac|kinh phi|kp|so lieu))|cong (dong|tac|huong|hoa))\b"
    )]
    private static partial Regex LikeTotal();

    [GeneratedRegex(@"^\(?([A-Za-z]|[0-9]{1,2}|[IVX]{1,4})\)?(\s?=[0-9()+\-*/ ]+)?$")]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^[0-9]{1,5}( (co so|don vi|doanh nghiep|dn|hop tac xa|htx|ho|ho kinh doanh|to hop tac|doi tuong)( (cnnt|cong nghiep nong thon|thu huong|san xuat))?)?$"
    )]
    private static partial Regex SeveralOf();

    [GeneratedRegex(@"^[0-9]{1,4}(?<mark>[,;|\t])")]
    private static partial Regex Separated();

    /// <summary>The row as far as it is read.</summary>
    /// <param name="schema">The table.</param>
    /// <param name="row">The row as it stands in the sheet.</param>
    /// <param name="said">The row with what its marks repeat.</param>
    /// <param name="header">The heading.</param>
    internal sealed class Draft(TableSchema schema, SheetRow row, SheetRow said, Header header)
    {
        private List<CellProblem>? _problems;

        internal SheetRow Row => said;

        internal string[] Fields { get; } = [.. Enumerable.Repeat("", schema.Columns.Count)];

        internal bool HasOwnId { get; set; }

        internal List<LocalizedText> Notes => field ??= [];

        private HashSet<int>? _ticked;

        internal void Tick(int column, bool isTicked)
        {
            if (isTicked)
                (_ticked ??= []).Add(column);
        }

        internal bool IsTicked(int column) => _ticked is not null && _ticked.Contains(column);

        internal bool Has(int column) => _problems is not null && _problems.Exists(p => p.Column == schema.Columns[column].Code);

        internal string Address(int column) => header.ColumnOf[column] is >= 0 and var at ? row.Address(at) : "";

        internal void Reject(int column, LocalizedText problem, int? meant = null)
        {
            var at = header.ColumnOf[column];
            (_problems ??= []).Add(
                new(
                    schema.Columns[meant ?? column].Code,
                    Address(column),
                    at >= 0 ? new(Printable.Short(header.Texts[at]), Printable.Short(header.Texts[at])) : schema.Columns[column].Name,
                    at >= 0 ? Printable.Short(row[at]) : "",
                    problem
                )
            );
        }

        internal void Withdraw(int column) => _problems?.RemoveAll(p => p.Column == schema.Columns[column].Code);

        internal SheetEntry ToRow()
        {
            var isRead = _problems is null or { Count: 0 };
            return new SheetEntry(schema, row, isRead ? RowStatus.Read : RowStatus.Refused, Fields, null)
            {
                Problems = isRead ? [] : _problems!.ToValueList(),
                Notes = Notes.ToValueList(),
                HasOwnId = HasOwnId,
            };
        }
    }
}
