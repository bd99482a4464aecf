using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain;

// Danh mục đơn vị tính: the codes and names of the units of support.
public static partial class ProgrammeCodes
{
    private sealed record Info(string Code, LocalizedText Name);

    // In the order of the enum.
    private static readonly Info[] Table =
    [
        new("", new("đề nghị", "request")),
        new("enterprise", new("doanh nghiệp", "enterprise")),
        new("model", new("mô hình", "model")),
        new("establishment", new("cơ sở", "establishment")),
        new("person", new("người", "person")),
        new("time", new("lần", "time")),
        new("product", new("sản phẩm", "product")),
        new("trademark", new("thương hiệu", "trademark")),
        new("association", new("hội, hiệp hội", "association")),
        new("linkage-cluster", new("cụm liên kết", "linkage cluster")),
        new("cluster", new("cụm công nghiệp", "industrial cluster")),
        new("year", new("năm", "year")),
        new("project", new("đề án", "project")),
        new("course", new("khóa", "course")),
        new("class", new("lớp", "class")),
        new("worker", new("lao động", "worker")),
        new("workshop", new("hội thảo", "workshop")),
        new("contest", new("cuộc thi", "contest")),
        new("hectare", new("ha", "hectare")),
        new("booth", new("gian hàng", "booth")),
        new("website", new("trang thông tin điện tử", "website")),
        new("beneficiary", new("đối tượng được hỗ trợ", "beneficiary")),
        new("establishment-year", new("cơ sở/năm", "establishment and year")),
        new("enterprise-year", new("doanh nghiệp/năm", "enterprise and year")),
        new("own", new("đơn vị", "unit")),
    ];

    internal static int Count => Table.Length;

    /// <summary>Mã: the stable code of a unit, "" for none.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a defined one.</exception>
    public static string ToCode(this SupportUnit unit) => Of(unit).Code;

    /// <summary>Tên: the unit in both languages.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a defined one.</exception>
    public static LocalizedText ToText(this SupportUnit unit) => Of(unit).Name;

    /// <summary>Tìm theo mã: the unit with a stable code.</summary>
    /// <param name="code">The code; "" is no unit.</param>
    /// <param name="unit">The unit when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out SupportUnit unit)
    {
        var index = Array.FindIndex(Table, i => i.Code == code);
        unit = index < 0 ? default : (SupportUnit)index;
        return index >= 0;
    }

    private static Info Of(SupportUnit unit) =>
        unchecked((uint)unit) < (uint)Table.Length
            ? Table[(int)unit]
            : throw new ArgumentOutOfRangeException(nameof(unit), unit, "A defined SupportUnit is required.");
}
