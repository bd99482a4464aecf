using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets;

/// <summary>Reads the cells of one column.</summary>
internal sealed partial class CellReader(SheetColumn column, bool isByCode, ColumnUnit unit)
{
    private const int MostRemembered = 4_096;

    private bool _isScaleSaid;

    // The same few codes stand in most rows.
    private readonly Dictionary<string, (bool IsRead, string Code, CodeProblem? Problem)> _codes = new(StringComparer.Ordinal);

    /// <summary>The form wanted, to be named in a refusal.</summary>
    internal LocalizedText Wanted =>
        column.Kind switch
        {
            FieldKind.Money => MoneyCells.Wanted,
            FieldKind.Date => DateCells.WantedDay,
            FieldKind.DateOrYear => DateCells.WantedDayOrYear,
            _ => column.Name,
        };

    /// <summary>Reads a cell into the draft of its row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">The column of the sheet.</param>
    /// <param name="place">The column of the table.</param>
    /// <param name="draft">The row as far as it is read.</param>
    /// <param name="ofRow">The unit that the row states for its amounts, or null.</param>
    internal void Read(SheetRow row, int at, int place, RowReader.Draft draft, long? ofRow = null)
    {
        var text = row[at];
        var kind = row.Kind(at);
        if (kind == CellKind.Formula && text.Length == 0 && column.Role != ColumnRole.Ordinal)
            draft.Reject(place, TableTexts.Formula);
        else if (text.Length == 0 || (!isByCode && MoneyCells.IsNothing(text)))
            return;
        else if (Printable.HasNoText(text))
            draft.Reject(place, TableTexts.NoText);
        else if (text[0] == '#' && ErrorValues().IsMatch(text))
            draft.Reject(place, TableTexts.ErrorValue);
        else if (isByCode && column.IsRawByCode)
            draft.Fields[place] = text;
        else if (!isByCode && column.Code != "note" && Repeats.IsMark(text, column))
            draft.Reject(place, Repeats.Problem(column));
        else if ((row.Origin(at) & CellOrigin.SharedByRows) != 0 && column.Kind is FieldKind.Money or FieldKind.Count)
            draft.Reject(place, TableTexts.SharedAmount);
        else
            Read(text, kind, place, draft, new(kind is CellKind.Number or CellKind.Date ? row.Look(at) : default, ofRow));
    }

    /// <summary>The code that a text stands for.</summary>
    internal bool TryCode(string text, out string code, out CodeProblem? problem)
    {
        if (!_codes.TryGetValue(text, out var known))
        {
            known.IsRead = column.Codes!(text, out known.Code, out known.Problem);
            if (_codes.Count < MostRemembered && text.Length <= 200)
                _codes[text] = known;
        }

        (code, problem) = (known.Code, known.Problem);
        return known.IsRead;
    }

    /// <summary>The code that a text stands for, also where its lost letters leave only one; the problem then says that they are lost.</summary>
    internal bool TryCodeOrLost(string text, out string code, out CodeProblem? problem) =>
        TryCode(text, out code, out problem)
        || (problem is { Kind: CodeProblemKind.LostLetters, Candidates.Count: 1 } && TryCode(problem.Candidates[0], out code, out _));

    /// <summary>What is said of a text that stands for no code.</summary>
    internal LocalizedText Unknown(CodeProblem? problem) =>
        problem is null ? TableTexts.Needs(column.Name, null)
        : problem.Candidates.Count > 0 ? Unended(problem.Message)
        : TableTexts.Needs(new($"{column.Name.Vietnamese}, theo tên hoặc mã", $"{column.Name.English}, by name or code"), Unended(problem.Message));

    private void Read(string text, CellKind kind, int place, RowReader.Draft draft, Shown shown)
    {
        switch (column.Kind)
        {
            case FieldKind.Code:
                Code(text, place, draft);
                break;
            case FieldKind.Money:
                Money(text, kind, place, draft, shown);
                break;
            case FieldKind.Date or FieldKind.DateOrYear:
                if (DateCells.TryRead(text, kind, column.Kind == FieldKind.DateOrYear, out var day, draft.Row.Is1904))
                    draft.Fields[place] = column.Kind == FieldKind.DateOrYear ? shown.Look.Shown(day) : day;
                else
                    draft.Reject(place, TableTexts.Needs(Wanted, null));
                break;
            case FieldKind.Count:
                Take(Count(text), place, draft, TableTexts.WantedCount);
                break;
            case FieldKind.Number:
                if (!isByCode && !IsFactor && kind == CellKind.Text && OneMark().Match(text) is { Success: true } two)
                    draft.Reject(place, TableTexts.Needs(TableTexts.ANumber, TwoNumbers(two)));
                else
                    Take(kind == CellKind.Number && IsPercent(shown) ? Percent(text) : Number(text), place, draft, TableTexts.WantedNumber);
                break;
            case FieldKind.Answer:
                Take(Answer(text), place, draft, TableTexts.WantedAnswer);
                break;
            default:
                draft.Fields[place] = OneLine(text);
                if (LostLetter().IsMatch(text))
                    draft.Notes.Add(TableTexts.Lost(draft.Address(place), Printable.Short(text)));
                break;
        }
    }

    /// <summary>What is said of an amount beside its column.</summary>
    /// <param name="Look">How its number is shown.</param>
    /// <param name="UnitOfRow">The unit that the row states, or null.</param>
    private readonly record struct Shown(NumberLook Look, long? UnitOfRow);

    private void Money(string text, CellKind kind, int place, RowReader.Draft draft, Shown shown)
    {
        if (IsTick(text) is { } isTicked)
        {
            draft.Tick(place, isTicked);
            return;
        }

        if (!TryMoney(text, kind, shown, out var amount, out var problem))
        {
            draft.Reject(place, problem!);
            return;
        }

        draft.Fields[place] = amount;
        if (shown.Look.Scale > 1 && UnitOf(shown) > 1 && !_isScaleSaid)
        {
            _isScaleSaid = true;
            draft.Notes.Add(NumberLook.ReadAsStored(draft.Address(place), text, shown.Look.Scale, UnitOf(shown)!.Value));
        }
    }

    private long? UnitOf(Shown shown) => unit.Unit ?? shown.UnitOfRow ?? shown.Look.Unit;

    private static LocalizedText? Differing(long? one, long? other) =>
        one is { } first && other is { } second && first != second ? TableTexts.TwoUnits([first, second]) : null;

    private bool TryMoney(string text, CellKind kind, Shown shown, out string amount, out LocalizedText? problem)
    {
        amount = "";
        var scale = shown.Look.Scale;
        problem =
            MoneyCells.IsNothing(text) || (kind != CellKind.Number && MoneyCells.HasUnit(text)) ? null
            : shown.Look.IsShare ? TableTexts.Needs(MoneyCells.Wanted, NumberLook.ShownAsShare)
            : (Differing(unit.Unit, shown.UnitOfRow) ?? Differing(unit.Unit ?? shown.UnitOfRow, shown.Look.Unit)) is { } two ? two
            : unit.Problem is not null ? unit.Problem
            : scale > 1 && UnitOf(shown) is > 1 and var other && other != scale ? TableTexts.Needs(MoneyCells.Wanted, NumberLook.ShownOtherwise(scale, other))
            : null;
        if (problem is not null)
            return false;
        // What is stored in đồng and shown in the unit of the heading is that many đồng.
        var unitOfText = scale > 1 && UnitOf(shown) == scale ? 1 : UnitOf(shown);
        if (MoneyCells.TryRead(text, kind, unitOfText, out amount, out problem, unit.Marks))
            return true;
        problem = TableTexts.Needs(MoneyCells.Wanted, problem);
        return false;
    }

    /// <summary>Whether a text is a tick below a source of money, which then stands for the source, or says that it is not this one; null for any other.</summary>
    // "ü" and "þ" are the ticks of a font of signs.
    internal bool? IsTick(string text) =>
        column.Role is not (ColumnRole.NationalPart or ColumnRole.LocalPart) || text.Length > 5 ? null
        : text is "v" or "V" or "√" or "×" or "ü" or "þ" ? true
        : Answer(text) is { Length: > 0 } answer ? answer == "yes"
        : null;

    /// <summary>The amount that a cell holds, or null where it holds none that can be read.</summary>
    internal long? Amount(SheetRow row, int at) =>
        column.Kind == FieldKind.Money
        && TryMoney(row[at], row.Kind(at), new(row.Kind(at) == CellKind.Number ? row.Look(at) : default, null), out var field, out _)
        && field.Length > 0
            ? long.Parse(field, CultureInfo.InvariantCulture)
            : null;

    private void Code(string text, int place, RowReader.Draft draft)
    {
        if (!TryCodeOrLost(text, out var code, out var problem))
        {
            draft.Reject(place, Unknown(problem));
            return;
        }

        draft.Fields[place] = code;
        if (problem is not null)
            draft.Notes.Add(TableTexts.LostRead(draft.Address(place), Printable.Short(text), code));
    }

    private static void Take(string? field, int place, RowReader.Draft draft, LocalizedText wanted)
    {
        if (field is null)
            draft.Reject(place, wanted);
        else
            draft.Fields[place] = field;
    }

    private static string? Count(string text)
    {
        if (MoneyCells.IsNothing(text))
            return "";
        var match = Counted().Match(text);
        var digits = match.Groups["count"].Value.Replace(".", "").Replace(" ", "");
        return match.Success && digits.Length <= 8 && int.Parse(digits, CultureInfo.InvariantCulture) is <= 1_000_000 and var count
            ? count.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Number(string text)
    {
        if (MoneyCells.IsNothing(text))
            return "";
        var plain = text.EndsWith('%') ? text[..^1].TrimEnd() : text;
        return Decimal().IsMatch(plain) ? plain.Replace(',', '.') : null;
    }

    // A factor of 1.2 is that too where it is shown as "120%", and "1,250" is none of a thousand.
    private bool IsFactor => column.Code == "factor";

    private bool IsPercent(Shown shown) => shown.Look.IsShare && !IsFactor;

    // "1.500" is a thousand and a half to some, one and a half to others.
    private static LocalizedText TwoNumbers(Match match)
    {
        var (head, tail) = (match.Groups["head"].Value, match.Groups["tail"].Value);
        var decimals = tail.TrimEnd('0');
        var small = decimals.Length == 0 ? new LocalizedText(head, head) : new LocalizedText($"{head},{decimals}", $"{head}.{decimals}");
        return new($"đọc được hai cách: {head}{tail} hoặc {small.Vietnamese}", $"can be read as {head}{tail} or as {small.English}");
    }

    // 0.5 that is shown as "50%" is what "50%" is.
    private static string? Percent(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and < 1_000_000
            ? (share * 100).ToString("0.############", CultureInfo.InvariantCulture)
            : null;

    private static string? Answer(string text) =>
        VietnameseText.Key(text) switch
        {
            "yes" or "co" or "x" or "true" or "dung" => "yes",
            "no" or "khong" or "false" or "sai" => "no",
            "" when MoneyCells.IsNothing(text) => "",
            "" when text is "✓" or "✔" or "☑" => "yes",
            _ => null,
        };

    private static string OneLine(string text) =>
        text.IndexOfAny(['\n', '\r', '\t']) < 0 ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static LocalizedText Unended(LocalizedText text) => new(text.Vietnamese.TrimEnd('.'), text.English.TrimEnd('.'));

    [GeneratedRegex(@"^#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|####*)$")]
    private static partial Regex ErrorValues();

    [GeneratedRegex(@"^(?<count>[0-9]{1,3}([. ][0-9]{3})+|[0-9]{1,8})(\s*\p{L}[\p{L} ]{0,30})?$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?<head>[1-9][0-9]{0,2})[.,](?<tail>[0-9]{3})\s*%?$")]
    private static partial Regex OneMark();

    [GeneratedRegex(@"^[0-9]{1,12}([.,][0-9]{1,12})?$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\p{L}\?|\?\p{L}")]
    private static partial Regex LostLetter();
}
