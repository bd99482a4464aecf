using System.Buffers;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Sheets.Plain;

/// <summary>
/// Reads the lines of a file that a program wrote straight into records: codes, dates and amounts in their stable forms. A line that is
/// anything else is left to the reader of all sheets, which alone judges; what both read is the same.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PlainRecords
{
    private const int LongestAmount = 15;
    private const int LongestCount = 6;

    // What asks for a second look: controls, marks that turn the text, letters that were lost, errors of a spreadsheet.
    private static readonly char[] AlwaysDoubtful =
    [
        '?',
        '#',
        '\uFFFD',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
        .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c),
    ];

    private static readonly int Columns = ProjectColumn.All.Count;
    private static readonly int Case = ProjectColumn.IndexOf("case");
    private static readonly int AsOf = ProjectColumn.IndexOf("as_of");
    private static readonly int Source = ProjectColumn.IndexOf("source");
    private static readonly int Item = ProjectColumn.IndexOf("item");
    private static readonly int SupportAt = ProjectColumn.IndexOf("support_vnd");

    private static readonly int ContentAt = ProjectColumn.IndexOf("content");

    private readonly char _separator;
    private readonly SearchValues<char> _doubtful;
    private readonly int[] _columnOfField;
    private readonly (int Start, int Length)[] _fields = new (int, int)[Columns];
    private readonly SpanTable<string> _texts = new();
    private readonly Codes<FundingSource?> _sources = new("source", r => r.Source);
    private readonly Codes<SupportItem?> _items = new("item", r => r.Item);
    private readonly Codes<PromotionContent?> _contents = new("content", r => r.Content);
    private readonly Codes<RecordStatus?> _statuses = new("status", r => r.Status);
    private readonly Codes<ManagementLevel?> _levels = new("level", r => r.Level);
    private readonly Codes<BeneficiaryKind?> _kinds = new("beneficiary_kind", r => r.BeneficiaryKind);
    private readonly Codes<VoteLevel?> _productLevels = new("product_level", r => r.ProductLevel);
    private readonly Codes<Rate?> _factors = new("factor", r => r.Factor);
    private readonly Codes<PriorityGround?> _grounds = new("ground", r => r.Ground);
    private string _line = "";
    private bool _isPlain;

    private PlainRecords(char separator, int[] columnOfField)
    {
        (_separator, _columnOfField) = (separator, columnOfField);
        _doubtful = SearchValues.Create(separator == '\t' ? AlwaysDoubtful : [.. AlwaysDoubtful, '\t']);
    }

    /// <summary>The reader of a table, or null where its heading is not one that a program wrote for project records.</summary>
    internal static PlainRecords? Of(Header header, TableSchema schema, char separator)
    {
        if (header.Depth > 1 || !header.IsByCode || schema.Columns.Count < Columns)
            return null;
        var columnOfField = new int[header.Width];
        Array.Fill(columnOfField, -1);
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (i < Columns && schema.Columns[i].Code != ProjectColumn.All[i].Code)
                return null;
            if (header.ColumnOf[i] < 0)
                continue;
            // Numbers, titles and years beside the record are the other reader's.
            if (i >= Columns)
                return null;
            columnOfField[header.ColumnOf[i]] = i;
        }

        return Array.TrueForAll([Case, AsOf, Source, Item, SupportAt], i => header.ColumnOf[i] >= 0) ? new PlainRecords(separator, columnOfField) : null;
    }

    /// <summary>The record of a line, or null where the line is not plain.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isInSection">Whether the line stands below a section, which may give it an item.</param>
    internal ProjectRecord? Read(string line, bool isInSection)
    {
        if (line.AsSpan().IndexOfAny(_doubtful) >= 0 || !Split(line) || !HasItem(isInSection))
            return null;
        _isPlain = true;
        var record = Record();
        return _isPlain ? record : null;
    }

    // The places of the fields without spaces around them; false where there are not as many as columns, or one that must be there is blank.
    private bool Split(string line)
    {
        _line = line;
        var start = 0;
        for (var i = 0; i < _columnOfField.Length; i++)
        {
            var isQuoted = start < line.Length && line[start] == '"';
            var (from, to, end) = (start, 0, 0);
            if (isQuoted)
            {
                (from, to) = (start + 1, line.IndexOf('"', start + 1));
                end = to + 1;
                // Quotes inside quotes are the other reader's.
                if (to < 0 || (end < line.Length && line[end] != _separator))
                    return false;
            }
            else
            {
                end = to = line.IndexOf(_separator, start) is >= 0 and var next ? next : line.Length;
                if (line.AsSpan(from, to - from).Contains('"'))
                    return false;
            }

            if (end == line.Length != (i == _columnOfField.Length - 1))
                return false;
            if (_columnOfField[i] is >= 0 and var column)
                _fields[column] = Trimmed(from, to);
            start = end + 1;
        }

        return _fields[Case].Length > 0 && _fields[AsOf].Length > 0 && _fields[Source].Length > 0;
    }

    // A content may stand alone.
    private bool HasItem(bool isInSection) => _fields[Item].Length > 0 || (!isInSection && _fields[ContentAt].Length > 0);

    private (int Start, int Length) Trimmed(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(_line[from]))
            from++;
        while (to > from && char.IsWhiteSpace(_line[to - 1]))
            to--;
        return (from, to - from);
    }

    // The columns in their order; the note is no part of a record, and the item answers for the content.
    private ProjectRecord Record()
    {
        var at = -1;
        var record = new ProjectRecord
        {
            Case = Text(++at) ?? "",
            AsOf = Day(++at) ?? default,
            Source = Code(++at, _sources),
            Province = Shared(++at),
            Item = Code(++at, _items),
            Beneficiary = Text(++at),
            TotalCost = Money(++at),
            Support = Money(++at),
            Establishments = Count(++at),
            Status = Code(at += 2, _statuses) ?? RecordStatus.Approved,
            Level = Code(++at, _levels),
            Place = Shared(++at),
            BeneficiaryId = Text(at += 2),
            BeneficiaryKind = Code(++at, _kinds),
            Subject = Text(++at),
            Submitted = Day(++at),
            ContractedOn = Day(++at),
            AcceptedOn = Day(++at),
            SettledOn = Day(++at),
            CentralSupport = Money(++at),
            ProvinceSupport = Money(++at),
            DistrictSupport = Money(++at),
            CommuneSupport = Money(++at),
            OtherStateSupport = Money(++at),
            Counterpart = Money(++at),
            Planned = Money(++at),
            Approved = Money(++at),
            Contracted = Money(++at),
            Advanced = Money(++at),
            Accepted = Money(++at),
            Settled = Money(++at),
            Returned = Money(++at),
            CarriedOver = Money(++at),
            ManagementCost = Money(++at),
            WorkersTrained = Count(++at),
            Classes = Count(++at),
            Models = Count(++at),
            Machines = Count(++at),
            Products = Count(++at),
            ProductLevel = Code(++at, _productLevels),
            CertificateIssued = Day(++at),
            Factor = Code(++at, _factors),
            Ground = Code(++at, _grounds) ?? PriorityGround.None,
        };
        return Code(ContentAt, _contents) is { } content ? record with { Content = content } : record;
    }

    private ReadOnlySpan<char> Field(int column) => _line.AsSpan(_fields[column].Start, _fields[column].Length);

    private string? Text(int column) => Field(column) is { Length: > 0 } text ? text.ToString() : null;

    // Names of places stand in many rows.
    private string? Shared(int column)
    {
        var text = Field(column);
        if (text.Length == 0)
            return null;
        if (!_texts.TryFind(text, out var shared))
            _texts.Add(shared = text.ToString(), shared);
        return shared;
    }

    private T? Code<T>(int column, Codes<T> codes)
    {
        var text = Field(column);
        if (text.Length == 0)
            return default;
        if (!codes.TryRead(text, out var value))
            _isPlain = false;
        return value;
    }

    private LocalDate? Day(int column)
    {
        var text = Field(column);
        if (text.Length == 0)
            return null;
        if (
            text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && TryDigits(text[..4], out var year)
            && TryDigits(text[5..7], out var month)
            && TryDigits(text[8..], out var day)
            && year is > 1901 and < 9998
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month)
        )
            return new LocalDate((int)year, (int)month, (int)day);
        _isPlain = false;
        return null;
    }

    private Vnd? Money(int column) => Whole(column, LongestAmount) is { } dong ? new Vnd(dong) : null;

    private int? Count(int column) => (int?)Whole(column, LongestCount);

    private long? Whole(int column, int longest)
    {
        var text = Field(column);
        if (text.Length == 0)
            return null;
        if (text.Length <= longest && TryDigits(text, out var value))
            return value;
        _isPlain = false;
        return null;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>The values of the codes of one column, each asked once of the reader of records.</summary>
    private sealed class Codes<T>(string code, Func<ProjectRecord, T> value)
    {
        private readonly SheetColumn _column = ProjectTable.Find(code);
        private readonly SpanTable<T> _known = new();

        internal bool TryRead(ReadOnlySpan<char> text, out T? read)
        {
            if (_known.TryFind(text, out read))
                return true;
            var asked = text.ToString();
            if (!TryCode(asked, out var known))
                return false;
            var fields = new string[Columns];
            (fields[Case], fields[AsOf], fields[ProjectColumn.IndexOf(code)]) = ("a", "2000-01-01", known);
            if (ProjectColumn.Read(fields, out _) is not { } record)
                return false;
            read = value(record);
            // An item of a province's own is none of the list, which its row has to say.
            if (read is null && code == "item")
                return false;
            _known.Add(asked, read);
            return true;
        }

        // Factors are numbers and no codes.
        private bool TryCode(string text, out string known)
        {
            known = text;
            return _column.Codes is { } codes ? codes(text, out known, out _) : text.All(c => char.IsAsciiDigit(c) || c == '.');
        }
    }
}
