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

    /// <summary>The row that a record falls into: a key that sorts, and "~" for what is not known, which sorts last.</summary>
    internal static string KeyOf(ReportDimension dimension, ProjectRecord record, LocalDate date) =>
        dimension switch
        {
            ReportDimension.Year => Sorted(date.Year),
            ReportDimension.Content => record.Content is { } content ? Sorted((int)content) : NotKnown,
            ReportDimension.Item => record.Item is { } item ? Sorted((int)item) : NotKnown,
            ReportDimension.Source => record.Source is { } source ? Sorted((int)source) : NotKnown,
            ReportDimension.Level => record.Level is { } level ? Sorted((int)level) : NotKnown,
            ReportDimension.Place => PlaceKey(record),
            ReportDimension.BeneficiaryKind => record.BeneficiaryKind is { } kind ? Sorted((int)kind) : NotKnown,
            ReportDimension.ProductLevel => record.ProductLevel is { } level ? Sorted((int)level) : NotKnown,
            _ => Sorted((int)record.Status),
        };

    internal static LocalizedText NameOf(ReportDimension dimension, string key)
    {
        if (key == NotKnown)
            return dimension == ReportDimension.Source ? new("nhiều nguồn hoặc không rõ", "mixed or not known") : Unknown;
        if (dimension == ReportDimension.Place)
            return new(key, key);
        var number = int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
        return dimension switch
        {
            ReportDimension.Content => ((PromotionContent)number).ToText(),
            ReportDimension.Item => ((SupportItem)number).Info().Name,
            ReportDimension.Source => ((FundingSource)number).ToText(),
            ReportDimension.Level => ((ManagementLevel)number).ToText(),
            ReportDimension.BeneficiaryKind => ((BeneficiaryKind)number).ToText(),
            ReportDimension.Status => ((RecordStatus)number).ToText(),
            ReportDimension.ProductLevel => ((VoteLevel)number).ToText(),
            _ => new(key, key),
        };
    }

    internal const string NotKnown = "~";

    private static readonly string[] SmallKeys = Enumerable.Range(0, 100).Select(Text).ToArray();

    private static string Sorted(int number) => unchecked((uint)number) < (uint)SmallKeys.Length ? SmallKeys[number] : Text(number);

    private static string Text(int number) => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

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
