using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets;

/// <summary>How surely a heading means a column.</summary>
internal enum HeadingFit
{
    None = 0,

    /// <summary>The heading holds a phrase that means the column.</summary>
    Within = 1,

    /// <summary>The heading is one that means the column.</summary>
    Whole = 2,

    /// <summary>The heading is the code of the column in data files.</summary>
    Code = 3,

    /// <summary>A column map says so.</summary>
    Given = 4,
}

/// <summary>The headings that mean the columns of a table.</summary>
internal sealed class HeadingIndex
{
    internal HeadingIndex(ValueList<SheetColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            foreach (var code in columns[i].OtherCodes.Append(columns[i].Code))
                Codes.TryAdd(code, i);
            foreach (var heading in columns[i].Headings.Prepend(columns[i].Name.English).Prepend(columns[i].Name.Vietnamese))
                Add(heading, i);
        }
    }

    /// <summary>Codes of columns.</summary>
    internal Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of whole headings.</summary>
    internal Dictionary<string, int> Whole { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that may stand inside a longer heading.</summary>
    internal List<(string[] Words, int Column)> Within { get; } = [];

    private void Add(string heading, int column)
    {
        var key = VietnameseText.Key(heading);
        Whole.TryAdd(key, column);
        if (heading.StartsWith('~'))
            Within.Add((key.Split(' '), column));
    }
}

/// <summary>Finds what column a heading means.</summary>
internal sealed partial class Headings(TableSchema schema, ColumnMap? map)
{
    // Stands for a lost letter in keys.
    private const char Lost = '\u02AC';

    private readonly HeadingIndex _index = schema.Headings;
    private readonly SpanTable<(int Column, HeadingFit Fit)> _found = new();

    /// <summary>The column that a heading means, and how surely.</summary>
    internal (int Column, HeadingFit Fit) Find(string heading)
    {
        if (heading.Length is 0 or > 400)
            return (-1, HeadingFit.None);
        if (!_found.TryFind(heading, out var found))
            _found.Add(heading, found = Look(heading));
        return found;
    }

    private (int Column, HeadingFit Fit) Look(string heading)
    {
        if (map is not null && map.TryFind(heading, out var mapped))
            return (mapped.Length == 0 ? -1 : schema.IndexOf(mapped), HeadingFit.Given);
        if (_index.Codes.TryGetValue(heading, out var byCode) || _index.Codes.TryGetValue(heading.ToLowerInvariant(), out byCode))
            return (byCode, HeadingFit.Code);
        var key = KeyOf(heading);
        if (key.Contains(Lost))
            return Fitting(key);
        // "Mức hỗ trợ (%)", "Tổng số (người)", "Ngày tạm ứng" name no amounts of money.
        var hasOtherUnit = MoneyUnits.IsOfOtherUnit(heading);
        if (
            (_index.Whole.TryGetValue(key, out var whole) || _index.Whole.TryGetValue(VietnameseText.Key(heading), out whole))
            && !(hasOtherUnit && IsMoney(whole))
        )
            return (whole, IsSecond(whole, heading, key) ? HeadingFit.Within : HeadingFit.Whole);
        // "Quyết định phê duyệt" over "Số" has no day.
        if (NumberBelow().IsMatch(key))
            return (-1, HeadingFit.None);
        if (
            (OfMoney().IsMatch(key) || Array.Exists(Gives, end => key.EndsWith(end, StringComparison.Ordinal)))
            && Counterpart().Match(key) is { Success: true } money
            && IsSomebody(money.Groups["of"].Value)
            && money.Groups["money"].Length + money.Groups["gives"].Length > 0
        )
            return schema.IndexOf("counterpart_vnd") is >= 0 and var counterpart ? (counterpart, HeadingFit.Within) : (-1, HeadingFit.None);
        return FirstOfTwo(heading) is >= 0 and var first && !(hasOtherUnit && IsMoney(first))
            ? (first, HeadingFit.Within)
            : Within(key, isMoney: !hasOtherUnit && !MoneyUnits.IsOfNoAmount(key));
    }

    // Of "Tỉnh (cũ)" and "Tỉnh" the latter is the province, of "Số quyết định" and "Ngày quyết định" the latter has the day, of "Thời gian" and "Năm" the
    // latter the year.
    private bool IsSecond(int column, string heading, string key) =>
        schema.Columns[column] is var found
        && (
            (found.Kind == FieldKind.Text && IsOfBefore(heading))
            || (found.Role == ColumnRole.GoverningDate && NumberOfDecision().IsMatch(key))
            || (found.Role == ColumnRole.Year && key.StartsWith("thoi gian", StringComparison.Ordinal))
        );

    private static bool IsOfBefore(string heading) =>
        heading.Contains('(') && VietnameseText.Compose(heading).ToLowerInvariant() is var text && (text.Contains("(cũ") || text.Contains("(trước"));

    private bool IsMoney(int column) => schema.Columns[column].Kind == FieldKind.Money;

    // "Tên đề án/ Đơn vị thụ hưởng": what stands first in the cell gives the column.
    private int FirstOfTwo(string heading) =>
        heading.IndexOfAny(['/', '\\', '+', '&']) is not -1 and var end && _index.Whole.TryGetValue(VietnameseText.Key(heading[..end]), out var first)
            ? first
            : -1;

    /// <summary>Whether a heading is that of money.</summary>
    internal static bool IsOfMoney(string heading) => OfMoney().IsMatch(VietnameseText.Key(heading));

    /// <summary>The heading of the money of the province.</summary>
    internal const string MoneyOfProvince = "Ngân sách địa phương";

    /// <summary>The heading of the money of somebody.</summary>
    internal static string MoneyOf(string somebody) => $"Vốn của {somebody}";

    private bool IsSomebody(string key) =>
        key is "co so" or "dn" or "don vi" or "htx" or "co so san xuat"
        || (_index.Whole.TryGetValue(key, out var column) && schema.Columns[column].Role == ColumnRole.Beneficiary);

    /// <summary>What a heading is of stands first: "Vốn của đơn vị thụ hưởng" is no name of anybody, "Số cơ sở được hỗ trợ" neither a name nor an amount.</summary>
    private readonly record struct Subject(bool IsSomebody, bool IsMoney, bool IsNumberOfThings)
    {
        internal static Subject Of(string key) => new(Somebody().IsMatch(key), OfMoney().IsMatch(key), NumberOfThings().IsMatch(key));
    }

    private bool MayMean(Subject subject, int column) =>
        schema.Columns[column].Role == ColumnRole.Beneficiary ? subject.IsSomebody
        : schema.Columns[column].Kind == FieldKind.Text ? !subject.IsMoney && !subject.IsNumberOfThings
        : !IsMoney(column) || !subject.IsNumberOfThings;

    // Vietnamese puts what narrows a name behind it: the phrase that ends last decides, the longest of those.
    private (int Column, HeadingFit Fit) Within(string key, bool isMoney)
    {
        var (column, bestEnd, bestLength) = (-1, 0, 0);
        var (words, subject) = (key.Split(' '), Subject.Of(key));
        foreach (var (phrase, candidate) in _index.Within)
        {
            if ((!isMoney && IsMoney(candidate)) || !MayMean(subject, candidate))
                continue;
            for (var start = words.Length - phrase.Length; start >= 0; start--)
            {
                var end = start + phrase.Length;
                var isBetter = end > bestEnd || (end == bestEnd && phrase.Length > bestLength);
                if (isBetter && words.AsSpan(start, phrase.Length).SequenceEqual(phrase))
                    (column, bestEnd, bestLength) = (candidate, end, phrase.Length);
            }
        }

        return (column, column < 0 ? HeadingFit.None : HeadingFit.Within);
    }

    // Headings whose letters were lost fit those of the same length in all letters that are left, if they are of one column.
    private (int Column, HeadingFit Fit) Fitting(string key)
    {
        var fitting = _index.Whole.Where(w => w.Key.Length == key.Length && Fits(key, w.Key)).Select(w => w.Value).Distinct().ToList();
        return fitting.Count == 1 ? (fitting[0], HeadingFit.Whole) : (-1, HeadingFit.None);
    }

    private static bool Fits(string key, string known)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != known[i] && (key[i] != Lost || known[i] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>The words of a heading without what stands in brackets (units, numbers of columns) and without the unit of its money.</summary>
    private static string KeyOf(string heading)
    {
        var text = new System.Text.StringBuilder(heading.Length);
        var depth = 0;
        foreach (var c in heading)
        {
            depth += c is '(' or '[' ? 1 : 0;
            if (depth == 0)
                text.Append(c);
            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        var isLost = text.ToString().Contains('?');
        var key = VietnameseText.Key(isLost ? text.ToString().Replace('?', Lost) : text.ToString());
        // "Trong đó hỗ trợ" is the support.
        foreach (var division in HeaderFinder.Divisions)
        {
            if (key.StartsWith(division + " ", StringComparison.Ordinal))
                key = key[(division.Length + 1)..];
        }

        foreach (var unit in MoneyUnits.HeadingUnits)
        {
            if (key.EndsWith(" " + unit, StringComparison.Ordinal))
                return Multiples().Replace(key[..^(unit.Length + 1)], "");
        }

        return key;
    }

    [GeneratedRegex(
        "^(ten|ho|cac|danh (sach|muc)|thong tin|don vi|dv|co so|doanh nghiep|dn|cty|cong ty|doi tuong|chu|to chuc|ca nhan|htx|hop tac xa|hkd|nhom|ben|nha may|lang nghe|nguoi (thu huong|duoc ho tro)|thu huong|cssx|beneficiary|name)( |$)"
    )]
    private static partial Regex Somebody();

    private static readonly string[] Gives = [" dong gop", " bo tri", " bo von"];

    // "Vốn của đơn vị thụ hưởng", "Kinh phí cơ sở CNNT đóng góp".
    [GeneratedRegex("^(phan )?(?<money>(von|kinh phi|kp|so tien|tien|dong gop)( (cua|do|tu))? )?(?<of>.+?)(?<gives> (tu )?(dong gop|bo tri|bo von))?$")]
    private static partial Regex Counterpart();

    [GeneratedRegex("^(phan |tong |muc |nguon )?(von|kinh phi|kp|so tien|tien|dong gop|doi ung|gia tri)( |$)")]
    private static partial Regex OfMoney();

    [GeneratedRegex(
        "^(tong )?so (luong )?(co so|don vi|doanh nghiep|dn|ho|htx|hop tac xa|to chuc|ca nhan|nguoi|lao dong|hoc vien|luot|mo hinh|may|thiet bi|lop|san pham|sp|de an|du an|gian hang|cuoc)( |$)"
    )]
    private static partial Regex NumberOfThings();

    [GeneratedRegex("^so (quyet dinh|qd)( phe duyet)?$")]
    private static partial Regex NumberOfDecision();

    [GeneratedRegex("^(quyet dinh|qd)( phe duyet)? (so|so qd|so quyet dinh|so hieu|so van ban)$")]
    private static partial Regex NumberBelow();

    // "… (trăm) triệu đồng", "… 100 triệu đồng"
    [GeneratedRegex(@"( (mot|muoi|chuc|tram|nghin|ngan|10{0,2}|one|ten|hundred|thousand))+$")]
    private static partial Regex Multiples();
}
