using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

// Rows with amounts that would count twice, or that are sums of several projects.
internal sealed partial class RowReader
{
    private SheetEntry? NoProject(SheetRow row, bool isOfSomebody, Func<int, SheetRow?>? ahead)
    {
        if ((_isOfProjects || _names.Length > 0) && Array.TrueForAll(_names, n => row[_header.ColumnOf[n]].Length == 0))
            return Broken(row, TableTexts.Nameless);
        // Its number and names are those of the row above, the amounts its own: by source, or by part.
        if (
            _names.Length > 0
            && !HasOwn(row, _ordinal)
            && !Array.Exists(_names, n => n != _subject && HasOwn(row, n))
            && Array.Exists(_names, n => IsFromAbove(row, n))
        )
            return Broken(row, TableTexts.Detail);
        if (IsOfSeveralProjects(row))
            return Broken(row, TableTexts.SeveralProjects);
        if (!HasOrdinals && NumberOf(row).Length == 0)
            return null;
        if (_hasData && IsDetail(row, isOfSomebody))
            return Broken(row, TableTexts.Detail);
        var isAmongNumbers = _hasNumber || (ahead?.Invoke(0) is { } below && IsNumbered(below));
        return !isOfSomebody && HasOrdinals && isAmongNumbers && IsUnnumbered(row) ? Broken(row, TableTexts.Unnumbered) : null;
    }

    private bool IsDetail(SheetRow row, bool isOfSomebody)
    {
        var number = NumberOf(row);
        return number.Length > 0 ? (!isOfSomebody && IsPart(number, _lastNumber)) || IsPart(number, _groupNumber)
            : IsBullet(Own(row, _ordinal)) ? _isBelowProject
            : isOfSomebody ? IsOfGroup(row)
            : Own(row, _title) is ['-' or '–' or '+' or '•', _, ..];
    }

    private bool HasOwn(SheetRow row, int column) => Own(row, column).Length > 0 || IsUncomputed(row, column);

    private bool IsFromAbove(SheetRow row, int column) => (row.Origin(_header.ColumnOf[column]) & CellOrigin.FromAbove) != 0;

    private static bool IsBullet(string mark) => mark is "-" or "–" or "—" or "+" or "*" or "•";

    // The sum of a section without a row of its own: in a list of projects numbered "I", "II" each would be lost.
    private bool IsEmptySection(SheetRow row, List<string> texts, Func<int, SheetRow?>? ahead) =>
        ahead is not null
        && !_header.IsByCode
        && HasSum(row)
        && _sections.IsWithoutSource(texts, out var isLettered)
        && ((_isEmptySection && isLettered) || IsEndOf(texts, ahead(0) is { IsBlank: true } ? ahead(1) : ahead(0)));

    private bool IsEndOf(List<string> section, SheetRow? below)
    {
        if (below is null)
            return true;
        var texts = Cells(below).Where(c => !IsAmount(c)).Select(c => below[c]).ToList();
        return texts.Take(2).Any(t => IsTotal(t) || TotalInWords().IsMatch(VietnameseText.Compose(t).ToLowerInvariant())) || Sections.IsBeside(section, texts);
    }

    private bool HasSum(SheetRow row)
    {
        for (var i = 0; i < _schema.Columns.Count; i++)
        {
            if (_schema.Columns[i].Kind == FieldKind.Money && (IsUncomputed(row, i) || Own(row, i).Any(c => c is >= '1' and <= '9')))
                return true;
        }

        return false;
    }

    // "Số đề án: 12" in a table of sums by content or province.
    private bool IsOfSeveralProjects(SheetRow row)
    {
        for (var at = 0; at < _header.Texts.Length; at++)
        {
            if (NumberOfProjects().IsMatch(VietnameseText.Key(_header.Names[at])) && !_header.ColumnOf.Contains(at) && Several().IsMatch(Own(row, row[at], at)))
                return true;
        }

        return false;
    }

    private bool IsUnnumbered(SheetRow row) =>
        row[_header.ColumnOf[_ordinal]].Length == 0 && !IsUncomputed(row, _ordinal) && Own(row, _identity).Length == 0 && !SharesAmount(row);

    // "Huyện Mẫu Sơn" with its sum above the numbered projects of the place.
    private bool IsPlaceAbove(SheetRow row, List<string> texts, Func<int, SheetRow?>? ahead) =>
        ahead is not null
        && HasOrdinals
        && texts is [{ Length: <= 60 } only]
        && (Own(row, _ordinal) is var number && (number.Length == 0 || number == only))
        && HasSum(row)
        && Place().IsMatch(VietnameseText.Compose(only).ToLowerInvariant())
        && (ahead(0) is { IsBlank: true } ? ahead(1) : ahead(0)) is { } below
        && IsNumbered(below);

    // "Trong đó: KCQG" or "- KCQG" with its amount below a total or a project, and the sources that follow it; below a total two sources one below another
    // too. They are parts of that row, and no section.
    private bool IsPartOfSum(SheetRow row, List<string> texts, Func<int, SheetRow?>? ahead)
    {
        if (_header.IsByCode || texts is not [var text] || !HasSum(row))
            return false;
        var isSource = _sections.IsSource(text.TrimStart('-', '–', '+', '•', ' '));
        // What a dash marks below a total may be a project of its own.
        if (text is ['-' or '–' or '+' or '•', _, ..])
            return isSource || ahead is null;
        return VietnameseText.Key(text).StartsWith("trong do", StringComparison.Ordinal)
            || (
                isSource
                && (
                    _isInParts
                    || (
                        ahead?.Invoke(0) is { } below
                        && HasSum(below)
                        && Cells(below).FindAll(c => !IsAmount(c)) is [var other]
                        && _sections.IsSource(below[other])
                    )
                )
            );
    }

    [GeneratedRegex(@"^(huyện|thị xã|thành phố|tp|tx|quận|xã|phường|thị trấn|đặc khu|h)\b[.:]?\s*\w")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(so|so luong|sl) (de an|da|du an|nhiem vu)$")]
    private static partial Regex NumberOfProjects();

    [GeneratedRegex(@"^0*([2-9]|[1-9][0-9]{1,3}|[1-9]\.?[0-9]{3})( (đề án|ĐA))?$")]
    private static partial Regex Several();
}
