using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    // What asks for a second look: controls, marks that turn the text or belong to the letter before them, letters that were lost, errors of a spreadsheet.
    private static readonly char[] AlwaysDoubtful =
    [
        '?',
        '#',
        '\uFFFD',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
        .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Concat(Enumerable.Range(0x300, 0x70)).Select(c => (char)c),
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
    private readonly (int From, int To)[] _fields = new (int, int)[Columns];
    private readonly int[] _marks;
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
    private bool _isPlain;

    private PlainRecords(char separator, int[] columnOfField)
    {
        (_separator, _columnOfField) = (separator, columnOfField);
        // A separator behind each field but the last, two quotes for some, a few separators inside them.
        _marks = new int[(columnOfField.Length * 4) + Vector256<ushort>.Count];
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
    internal ProjectRecord? Read(ReadOnlySpan<char> line, bool isInSection)
    {
        if (!IsSplit(line) || !HasItem(line, isInSection))
            return null;
        _isPlain = true;
        var record = Record(line);
        return _isPlain ? record : null;
    }

    /// <summary>The id of the project of a line; false where the line may have to be read in another way.</summary>
    internal bool TryCase(ReadOnlySpan<char> line, out ReadOnlySpan<char> id)
    {
        var isSplit = IsSplit(line);
        id = isSplit ? Field(line, Case) : default;
        return isSplit && id is not ['\'', ..];
    }

    // The places of the fields; false where there are not as many as columns, one that must be there is blank, or a letter asks for a second look.
    private bool IsSplit(ReadOnlySpan<char> line) =>
        Marks(line) is >= 0 and var marks && Split(line, marks) && !Field(line, Case).IsEmpty && !Field(line, AsOf).IsEmpty && !Field(line, Source).IsEmpty;

    // The places of separators and quotes in their order; their number, or -1 where there are too many or a letter asks for a second look.
    private int Marks(ReadOnlySpan<char> line)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(line);
        var (separator, quote) = (Vector256.Create((ushort)_separator), Vector256.Create((ushort)'"'));
        var (count, at, odd) = (0, 0, Vector256<ushort>.Zero);
        for (; at + Vector256<ushort>.Count <= letters.Length; at += Vector256<ushort>.Count)
        {
            var some = Vector256.Create(letters[at..]);
            odd |= Odd(some);
            var found = (Vector256.Equals(some, separator) | Vector256.Equals(some, quote)).ExtractMostSignificantBits();
            if (found != 0 && count + Vector256<ushort>.Count > _marks.Length)
                return -1;
            for (; found != 0; found &= found - 1)
                _marks[count++] = at + BitOperations.TrailingZeroCount(found);
        }

        if ((odd != Vector256<ushort>.Zero && line[..at].IndexOfAny(_doubtful) >= 0) || line[at..].IndexOfAny(_doubtful) >= 0)
            return -1;
        for (; at < line.Length; at++)
        {
            if (line[at] != _separator && line[at] != '"')
                continue;
            if (count == _marks.Length)
                return -1;
            _marks[count++] = at;
        }

        return count;
    }

    // All but what most lines are made of; what is not odd is not doubtful.
    internal static Vector256<ushort> Odd(Vector256<ushort> letters) =>
        ~(Between(letters, ' ', '~') | Between(letters, '\u00A0', '\u02FF') | Between(letters, '\u1E00', '\u1EFF'))
        | Vector256.Equals(letters, Vector256.Create((ushort)'?'))
        | Vector256.Equals(letters, Vector256.Create((ushort)'#'));

    private static Vector256<ushort> Between(Vector256<ushort> letters, char first, char last) =>
        Vector256.LessThanOrEqual(letters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    // Quotes around a whole field, without quotes inside; all others are the other reader's.
    private bool Split(ReadOnlySpan<char> line, int marks)
    {
        var (start, mark) = (0, 0);
        for (var i = 0; i < _columnOfField.Length; i++)
        {
            var (from, to) = (start, -1);
            if (mark < marks && _marks[mark] == start && line[start] == '"')
            {
                // Separators up to the next quote are letters of the field.
                do mark++;
                while (mark < marks && line[_marks[mark]] != '"');
                if (mark == marks)
                    return false;
                (from, to) = (start + 1, _marks[mark++]);
            }

            var end = mark < marks ? _marks[mark++] : line.Length;
            var isEnd = end == line.Length || line[end] == _separator;
            if (!isEnd || (to >= 0 && to + 1 != end) || end == line.Length != (i == _columnOfField.Length - 1))
                return false;
            if (_columnOfField[i] is >= 0 and var column)
                _fields[column] = (from, to < 0 ? end : to);
            start = end + 1;
        }

        return true;
    }

    // A content may stand alone.
    private bool HasItem(ReadOnlySpan<char> line, bool isInSection) => !Field(line, Item).IsEmpty || (!isInSection && !Field(line, ContentAt).IsEmpty);

    // The columns in their order; the note is no part of a record, and the item answers for the content.
    private ProjectRecord Record(ReadOnlySpan<char> line)
    {
        var at = -1;
        var record = new ProjectRecord
        {
            Case = Text(line, ++at) ?? "",
            AsOf = Day(line, ++at) ?? default,
            Source = Code(line, ++at, _sources),
            Province = Shared(line, ++at),
            Item = Code(line, ++at, _items),
            Beneficiary = Text(line, ++at),
            TotalCost = Money(line, ++at),
            Support = Money(line, ++at),
            Establishments = Count(line, ++at),
            Status = Code(line, at += 2, _statuses) ?? RecordStatus.Approved,
            Level = Code(line, ++at, _levels),
            Place = Shared(line, ++at),
            BeneficiaryId = Text(line, at += 2),
            BeneficiaryKind = Code(line, ++at, _kinds),
            Subject = Text(line, ++at),
            Submitted = Day(line, ++at),
            ContractedOn = Day(line, ++at),
            AcceptedOn = Day(line, ++at),
            SettledOn = Day(line, ++at),
            CentralSupport = Money(line, ++at),
            ProvinceSupport = Money(line, ++at),
            DistrictSupport = Money(line, ++at),
            CommuneSupport = Money(line, ++at),
            OtherStateSupport = Money(line, ++at),
            Counterpart = Money(line, ++at),
            Planned = Money(line, ++at),
            Approved = Money(line, ++at),
            Contracted = Money(line, ++at),
            Advanced = Money(line, ++at),
            Accepted = Money(line, ++at),
            Settled = Money(line, ++at),
            Returned = Money(line, ++at),
            CarriedOver = Money(line, ++at),
            ManagementCost = Money(line, ++at),
            WorkersTrained = Count(line, ++at),
            Classes = Count(line, ++at),
            Models = Count(line, ++at),
            Machines = Count(line, ++at),
            Products = Count(line, ++at),
            ProductLevel = Code(line, ++at, _productLevels),
            CertificateIssued = Day(line, ++at),
            Factor = Code(line, ++at, _factors),
            Ground = Code(line, ++at, _grounds) ?? PriorityGround.None,
        };
        return Code(line, ContentAt, _contents) is { } content ? record with { Content = content } : record;
    }

    // Without the spaces around it.
    private ReadOnlySpan<char> Field(ReadOnlySpan<char> line, int column)
    {
        var (from, to) = _fields[column];
        return line[from..to].Trim();
    }

    private string? Text(ReadOnlySpan<char> line, int column) => Plain(line, column) is { Length: > 0 } text ? text.ToString() : null;

    // What stands behind an apostrophe may be a text that was kept from being run.
    private ReadOnlySpan<char> Plain(ReadOnlySpan<char> line, int column)
    {
        var text = Field(line, column);
        _isPlain &= text is not ['\'', ..];
        return text;
    }

    // Names of places stand in many rows.
    private string? Shared(ReadOnlySpan<char> line, int column)
    {
        var text = Plain(line, column);
        if (text.Length == 0)
            return null;
        if (!_texts.TryFind(text, out var shared))
            _texts.Add(shared = text.ToString(), shared);
        return shared;
    }

    private T? Code<T>(ReadOnlySpan<char> line, int column, Codes<T> codes)
    {
        var text = Field(line, column);
        if (text.Length == 0)
            return default;
        if (!codes.TryRead(text, out var value))
            _isPlain = false;
        return value;
    }

    private LocalDate? Day(ReadOnlySpan<char> line, int column)
    {
        var text = Field(line, column);
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
            && day <= DateTime.DaysInMonth((int)year, (int)month)
        )
            return new LocalDate((int)year, (int)month, (int)day);
        _isPlain = false;
        return null;
    }

    private Vnd? Money(ReadOnlySpan<char> line, int column) => Whole(line, column, LongestAmount) is { } dong ? new Vnd(dong) : null;

    private int? Count(ReadOnlySpan<char> line, int column) => (int?)Whole(line, column, LongestCount);

    private long? Whole(ReadOnlySpan<char> line, int column, int longest)
    {
        var text = Field(line, column);
        if (text.Length == 0)
            return null;
        if (text.Length <= longest && TryDigits(text, out var value))
            return value;
        _isPlain = false;
        return null;
    }

    // Of a few digits, which fit.
    private static bool TryDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
            value = unchecked((value * 10) + (c - '0'));
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
