using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Chiều phân tổ: what a table of a report is broken down by.</summary>
public enum ReportDimension
{
    /// <summary>Năm: by year, over all years up to the end of the period.</summary>
    Year = 0,

    /// <summary>Nội dung: by content.</summary>
    Content = 1,

    /// <summary>Hạng mục: by support item.</summary>
    Item = 2,

    /// <summary>Nguồn kinh phí: by source.</summary>
    Source = 3,

    /// <summary>Cấp quản lý: by level.</summary>
    Level = 4,

    /// <summary>Địa bàn: by place.</summary>
    Place = 5,

    /// <summary>Loại đối tượng: by kind of beneficiary.</summary>
    BeneficiaryKind = 6,

    /// <summary>Tình trạng: by status.</summary>
    Status = 7,

    /// <summary>Cấp chứng nhận sản phẩm: by the level at which products were certified.</summary>
    ProductLevel = 8,
}

// Chiều phân tổ: names of the dimensions and of their rows.
internal static partial class ReportingCodes
{
    private static readonly LocalizedText Unknown = new("không rõ", "not known");

    internal static readonly CodeTable<ReportDimension> Dimensions = CodeTable<ReportDimension>.Named(
        new("năm", "year"),
        new("nội dung", "content"),
        new("hạng mục", "item"),
        new("nguồn kinh phí", "source"),
        new("cấp quản lý", "level"),
        new("địa bàn", "place"),
        new("loại đối tượng", "kind of beneficiary"),
        new("tình trạng", "status"),
        new("cấp chứng nhận sản phẩm", "level of product certification")
    );

    internal static int Number => Dimensions.Count;

    // The rows of the other dimensions are those of a list: the number of a record's row, and the name of a number.
    private static readonly Dictionary<ReportDimension, (Func<ProjectRecord, int?> NumberOf, Func<int, LocalizedText> NameOf)> Lists = new()
    {
        [ReportDimension.Content] = (r => (int?)r.Content, n => ((PromotionContent)n).ToText()),
        [ReportDimension.Item] = (r => (int?)r.Item, n => ((SupportItem)n).Info().Name),
        [ReportDimension.Source] = (r => (int?)r.Source, n => ((FundingSource)n).ToText()),
        [ReportDimension.Level] = (r => (int?)r.Level, n => ((ManagementLevel)n).ToText()),
        [ReportDimension.BeneficiaryKind] = (r => (int?)r.BeneficiaryKind, n => ((BeneficiaryKind)n).ToText()),
        [ReportDimension.Status] = (r => (int)r.Status, n => ((RecordStatus)n).ToText()),
        [ReportDimension.ProductLevel] = (r => (int?)r.ProductLevel, n => ((VoteLevel)n).ToText()),
    };

    /// <summary>The row that a record falls into: a key that sorts, and "~" for what is not known, which sorts last.</summary>
    internal static string KeyOf(ReportDimension dimension, ProjectRecord record, LocalDate date) =>
        dimension switch
        {
            ReportDimension.Year => Sorted(date.Year),
            ReportDimension.Place => PlaceKey(record),
            _ => Lists[dimension].NumberOf(record) is { } number ? Sorted(number) : NotKnown,
        };

    internal static LocalizedText NameOf(ReportDimension dimension, string key)
    {
        if (key == NotKnown)
            return dimension == ReportDimension.Source ? new("nhiều nguồn hoặc không rõ", "mixed or not known") : Unknown;
        return Lists.TryGetValue(dimension, out var list) ? list.NameOf(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)) : new(key, key);
    }

    internal const string NotKnown = "~";

    private static readonly string[] SmallKeys = Enumerable.Range(0, 100).Select(Text).ToArray();

    private static string Sorted(int number) => unchecked((uint)number) < (uint)SmallKeys.Length ? SmallKeys[number] : Text(number);

    private static string Text(int number) => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The province that a record counts to in a report of a day: the one that its own went into by then, otherwise as the record spells it.</summary>
    /// <remarks>
    /// A place of before the merger keeps the old name in brackets: another of that name may lie in the same province now.
    /// </remarks>
    internal static string? ProvinceOf(ProjectRecord record, bool isOfBefore, LocalDate reportedOn)
    {
        if (!ProvinceUnit.TryFind(record.Province, out var unit) || unit.On(reportedOn) is not { } now || now == unit)
            return record.Province;
        return isOfBefore && !string.IsNullOrWhiteSpace(record.Place) ? $"{now.Name} ({unit.Name})" : now.Name;
    }

    /// <summary>The same for all spellings of a place and its province.</summary>
    internal static string PlaceKey(ProjectRecord record)
    {
        var place = VietnameseText.Folded(record.Place);
        var province = EstablishmentKey.Province(record);
        return place.Length == 0 && province.Length == 0 ? NotKnown : province + "|" + place;
    }

    /// <summary>The place as the record spells it; <see cref="NotKnown"/> for none.</summary>
    internal static string PlaceName(ProjectRecord record)
    {
        var place = record.Place?.Trim() ?? "";
        var province = record.Province?.Trim() ?? "";
        if (place.Length == 0)
            return province.Length == 0 ? NotKnown : province;
        return province.Length == 0 ? place : province + " – " + place;
    }
}
