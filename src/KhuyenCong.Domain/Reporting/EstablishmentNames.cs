using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Establishments that are told apart by their keys and perhaps are one.</summary>
/// <param name="Numbers">Their numbers.</param>
/// <param name="Cases">A record of each.</param>
/// <param name="Why">What speaks for it.</param>
internal sealed record PerhapsSame(ValueList<int> Numbers, ValueList<string> Cases, LocalizedText Why)
{
    internal Finding Finding => RecordMessages.PerhapsSame.Finds(Verdict.Undetermined, null, new(Numbers.Count, T0: string.Join(", ", Cases), T1: Why));
}

/// <summary>The names under which numbered establishments were met: finds those with one name of which not both have a registration number.</summary>
/// <remarks>A hash, a number and a case for each establishment, some thirty bytes; for one that is met under several names or provinces, for each of them.</remarks>
internal sealed class EstablishmentNames
{
    private static readonly LocalizedText OneId = new("cùng tên, chỉ một bên có mã số", "same name, only one with a registration number");
    private static readonly LocalizedText OneProvince = new("cùng tên, có bên không ghi tỉnh", "same name, one without a province");
    private static readonly LocalizedText OneLongForm = new(
        "tên chỉ khác cách viết tắt hoặc dấu câu",
        "names that differ by abbreviations or punctuation only"
    );
    private static readonly LocalizedText Merged = new("cùng tên, tỉnh đã sáp nhập", "same name, in provinces that were merged");

    private readonly record struct Met(ulong Name, int Number, int Province, bool HasId);

    // Of each establishment, by its number: the hash of its first name in its long form, the place of the province with whether there is a registration number; a case.
    private readonly BlockList<ulong> _longForms = new();
    private readonly BlockList<int> _places = new();
    private readonly CompactTexts _cases = new();
    private readonly Dictionary<Met, string> _more = [];
    private readonly Dictionary<string, int> _provinces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly List<string> _provinceNames = [];

    /// <summary>Notes a record of an establishment, its key and folded name; numbers start at 0 and are met in their order.</summary>
    internal void Meet(ProjectRecord record, int number, string key, string name)
    {
        var longForm = name.Length == 0 ? 0 : EstablishmentKey.LongFormHash(name);
        var met = new Met(longForm, number, ProvinceNumber(record), EstablishmentKey.IsId(key));
        if (number == _longForms.Count)
        {
            _longForms.Add(longForm);
            _places.Add((met.Province << 1) | (met.HasId ? 1 : 0));
            _cases.Add(_cases.Encode(record.Case));
        }
        else if (met == First(number))
        {
            if (string.CompareOrdinal(record.Case, _cases[number]) < 0)
                _cases.Replace(number, _cases.Encode(record.Case));
        }
        else
        {
            _more[met] = _more.TryGetValue(met, out var other) ? Earlier(other, record.Case) : record.Case;
        }
    }

    /// <summary>Those that perhaps are one, in the order in which they were met.</summary>
    internal List<PerhapsSame> Find()
    {
        var more = _more.ToArray();
        var names = new ulong[_longForms.Count + more.Length];
        var places = new int[names.Length];
        for (var place = 0; place < names.Length; place++)
            (names[place], places[place]) = (place < _longForms.Count ? _longForms[place] : more[place - _longForms.Count].Key.Name, place);
        Array.Sort(names, places);
        var found = new List<PerhapsSame>();
        for (var from = 0; from < names.Length; )
        {
            var to = from + 1;
            while (to < names.Length && names[to] == names[from])
                to++;
            if (to > from + 1 && names[from] != 0)
                found.AddRange(OfOneName(places.Skip(from).Take(to - from).Select(MetAt).OrderBy(m => m.Met.Number).ToList()));
            from = to;
        }

        return found.OrderBy(p => p.Numbers[0]).ToList();

        (Met Met, string Case) MetAt(int place) =>
            place < _longForms.Count ? (First(place), _cases[place]) : (more[place - _longForms.Count].Key, more[place - _longForms.Count].Value);
    }

    private Met First(int number) => new(_longForms[number], number, _places[number] >> 1, (_places[number] & 1) == 1);

    // The same whatever the order of the records.
    private static string Earlier(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? left : right;

    private IEnumerable<PerhapsSame> OfOneName(List<(Met Met, string Case)> met)
    {
        var group = Enumerable.Range(0, met.Count).ToArray();
        var why = new Dictionary<int, List<LocalizedText>>();
        // Two with numbers are two: only those without are held against all others.
        for (var i = 0; i < met.Count; i++)
        {
            for (var j = 0; !met[i].Met.HasId && j < met.Count; j++)
            {
                if (i == j || met[i].Met.Number == met[j].Met.Number || Link(met[i].Met, met[j].Met) is not { } text)
                    continue;
                var (from, to) = (Math.Max(group[i], group[j]), Math.Min(group[i], group[j]));
                for (var k = 0; k < group.Length; k++)
                    group[k] = group[k] == from ? to : group[k];
                if (!why.TryGetValue(i, out var texts))
                    why.Add(i, texts = []);
                texts.Add(text);
            }
        }

        return Enumerable
            .Range(0, met.Count)
            .GroupBy(i => group[i])
            .Where(g => g.Skip(1).Any())
            .Select(g =>
            {
                var members = g.GroupBy(i => met[i].Met.Number).Select(same => same.First()).ToList();
                return new PerhapsSame(
                    members.Select(i => met[i].Met.Number).ToValueList(),
                    members.Select(i => met[i].Case).ToValueList(),
                    LocalizedText.Join(g.SelectMany(i => why.TryGetValue(i, out var texts) ? texts : []).Distinct())
                );
            });
    }

    private LocalizedText? Link(Met left, Met right)
    {
        if (left.Province != right.Province)
        {
            var (first, second) = (_provinceNames[left.Province], _provinceNames[right.Province]);
            if (first.Length == 0 || second.Length == 0)
                return OneProvince;
            return AreMerged(first, second) ? Merged : null;
        }

        // Two of one province without numbers are two because their names are.
        return left.HasId != right.HasId ? OneId : OneLongForm;
    }

    private static bool AreMerged(string first, string second) =>
        ProvinceUnit.TryFind(first, out var one) && ProvinceUnit.TryFind(second, out var other) && (one.MergedInto == other || other.MergedInto == one);

    private int ProvinceNumber(ProjectRecord record)
    {
        var spelling = record.Province ?? "";
        if (_spellings.TryGetValue(spelling, out var number))
            return number;
        var province = EstablishmentKey.Province(record);
        if (!_provinces.TryGetValue(province, out number))
        {
            _provinces.Add(province, number = _provinceNames.Count);
            _provinceNames.Add(province);
        }

        _spellings.Add(spelling, number);
        return number;
    }
}

/// <summary>A hash that is the same on every system and in every run: FNV-1a over the characters, mixed so that every bit counts.</summary>
internal static class StableHash
{
    /// <summary>Where a hash of several pieces begins.</summary>
    internal const ulong Start = 14695981039346656037UL;

    internal static ulong Of(string text) => End(Next(Start, text, 0, text.Length));

    /// <summary>The hash behind one character more.</summary>
    internal static ulong Next(ulong hash, char c) => unchecked((hash ^ c) * 1099511628211UL);

    /// <summary>The hash behind a piece of a text.</summary>
    internal static ulong Next(ulong hash, string text, int from, int to)
    {
        for (var at = from; at < to; at++)
            hash = Next(hash, text[at]);
        return hash;
    }

    /// <summary>The hash behind the last piece.</summary>
    internal static ulong End(ulong hash) => hash ^ (hash >> 32);
}
