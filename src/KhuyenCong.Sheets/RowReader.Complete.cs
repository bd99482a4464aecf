using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets;

// What a row does not say itself.
internal sealed partial class RowReader
{
    // What the row does not say itself: the number for the id, the title for the item, the section and the parts for the source, the year for the date.
    private void Complete(Draft draft)
    {
        draft.HasOwnId = _identity >= 0 && draft.Fields[_identity].Length > 0;
        if (_identity >= 0 && draft.Fields[_identity].Length == 0 && !_header.IsByCode && !draft.Has(_identity))
            draft.Fields[_identity] = Field(draft, _ordinal) is { Length: > 0 } number ? number : $"{draft.Row.Number}";
        if (_item >= 0 && draft.Fields[_item].Length == 0)
            CompleteItem(draft);
        CompleteSupport(draft);
        CompletePlace(draft);
        if (_source >= 0 && draft.Fields[_source].Length == 0 && !draft.Has(_source))
            draft.Fields[_source] =
                _sections.Source
                ?? (
                    SourceOfParts(draft) is { Length: > 0 } parts ? parts
                    : _header.ColumnOf[_source] < 0 ? SourceOfHeading ?? ""
                    : ""
                );
        CheckTicks(draft);
        if (_date < 0 || draft.Has(_date))
            return;
        if (draft.Fields[_date].Length == 0)
            CompleteDate(draft);
        // "6 tháng" below "Thời gian thực hiện" tells no year, and none is needed where another one is known.
        if (
            draft.Fields[_date].Length > 0
            && _year >= 0
            && draft.Has(_year)
            && draft.Row[_header.ColumnOf[_year]] is var said
            && (DateCells.IsWithoutYear(said) || DateCells.IsLimit(said))
        )
        {
            draft.Withdraw(_year);
            draft.Notes.Add(DateCells.WithoutYear(draft.Address(_year), said));
        }

        if (draft.Fields[_date].Length is 4 or 7)
            draft.Notes.Add(TableTexts.OnlyYear(draft.Fields[_date]));
    }

    private void CompleteDate(Draft draft)
    {
        if (Field(draft, _year) is { Length: > 0 } year)
        {
            draft.Fields[_date] = year;
            return;
        }

        var note = (LocalizedText?)null;
        draft.Fields[_date] = _sections.Year is { } section ? section.Date(DateOfHeading, IsDateGiven, out note) : DateOfHeading ?? "";
        if (note is not null && draft.Fields[_date].Length > 0)
            draft.Notes.Add(note);
        else if (note is not null)
            draft.Reject(_date, TableTexts.Needs(_readers[_date].Wanted, note));
    }

    private void CompleteItem(Draft draft)
    {
        var title = Field(draft, _title);
        var said = _header.ColumnOf[_item] is >= 0 and var at ? draft.Row[at] : "";
        CodeProblem? problem = null;
        if (title.Length > 0 && _readers[_item].TryCodeOrLost(title, out var code, out problem))
        {
            draft.Withdraw(_item);
            draft.Fields[_item] = code;
            if (problem is not null)
                draft.Notes.Add(TableTexts.LostRead(draft.Address(_title), Printable.Short(title), code));
            return;
        }

        foreach (var text in new[] { said, title })
        {
            if (_content >= 0 && Field(draft, _content).Length == 0 && text.Length > 0 && _readers[_content].TryCodeOrLost(text, out var content, out _))
            {
                draft.Withdraw(_item);
                draft.Fields[_content] = content;
                return;
            }
        }

        if (_sections.Item is { } item && said.Length == 0)
        {
            draft.Fields[_item] = item;
            draft.Notes.Add(TableTexts.ItemOfSection(item));
        }
        else if (title.Length > 0 && said.Length == 0 && Field(draft, _content).Length == 0)
        {
            if (_schema.Columns[_item].IsRequired)
                draft.Reject(_title, _readers[_item].Unknown(problem), _item);
            else
                draft.Notes.Add(TableTexts.NoItem(title));
        }
    }

    // "Địa phương" over "Huyện Mẫu Sơn" is the district and no province.
    private void CompletePlace(Draft draft)
    {
        var (province, district) = (_schema.IndexOf("province"), _schema.IndexOf("district"));
        if (province < 0 || district < 0 || _header.IsByCode || draft.Fields[district].Length > 0 || draft.Fields[province].Length == 0)
            return;
        if (DistrictOrCommune().IsMatch(VietnameseText.Compose(draft.Fields[province]).ToLowerInvariant()))
            (draft.Fields[province], draft.Fields[district]) = ("", draft.Fields[province]);
    }

    // The parts make the support up where the table does not say it, and a sum of them beside them is held against them.
    private void CompleteSupport(Draft draft)
    {
        if (_support < 0 || (_header.ColumnOf[_support] >= 0 && _header.Sum == SumMeaning.None))
            return;
        var parts = SourceSums.PartsOf(_header, _schema);
        if (parts.Exists(p => draft.Has(p) || draft.IsTicked(p)) || parts.TrueForAll(p => draft.Fields[p].Length == 0))
            return;
        var sum = SourceSums.SumOf(draft.Fields, parts) ?? 0;
        var isMadeUp = _header.ColumnOf[_support] < 0 || _header.Sum == SumMeaning.Support;
        if (isMadeUp && draft.Fields[_support].Length == 0 && !draft.Has(_support))
            draft.Fields[_support] = sum.ToString(CultureInfo.InvariantCulture);
        var of = _header.Sum == SumMeaning.Support ? _support : SourceSums.IndexOfCost(_schema);
        if (_header.Sum == SumMeaning.None || sum == 0 || of < 0 || draft.Fields[of].Length == 0)
            return;
        var counterpart = _schema.IndexOf("counterpart_vnd");
        bool? hasOwnMoney = counterpart < 0 || _header.ColumnOf[counterpart] < 0 ? null : IsSome(draft.Fields[counterpart]);
        if (SourceSums.Problem(_header.Sum, long.Parse(draft.Fields[of], CultureInfo.InvariantCulture), sum, hasOwnMoney) is { } problem)
            draft.Reject(of, problem);
    }

    private string SourceOfParts(Draft draft) =>
        (IsOf(draft, _national), IsOf(draft, _local)) switch
        {
            (true, false) => "national",
            (false, true) => "local",
            (true, true) => "mixed",
            _ => "",
        };

    private static bool IsOf(Draft draft, int part) => IsSome(Field(draft, part)) || draft.IsTicked(part);

    // A tick beside an amount of the other source leaves its own amount open; one that names another source than the row does contradicts it.
    private void CheckTicks(Draft draft)
    {
        foreach (var (part, other) in new[] { (_national, _local), (_local, _national) })
        {
            if (!draft.IsTicked(part))
                continue;
            if (IsSome(Field(draft, other)))
                draft.Reject(part, TableTexts.Needs(MoneyCells.Wanted, TableTexts.TickBesideAmount));
            else if (Field(draft, _source) is { Length: > 0 } source && source != SourceOfParts(draft))
                draft.Reject(part, TableTexts.TickOfOther(source));
        }
    }

    private static bool IsSome(string amount) => amount.Length > 0 && amount != "0";

    [GeneratedRegex(@"^(huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|tx|tt)\b[.:]?\s*\w")]
    private static partial Regex DistrictOrCommune();
}
