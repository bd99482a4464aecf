using FluentValidation;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra câu hỏi về đối tượng: the shape of an <see cref="EligibilityRequest"/>.</summary>
internal sealed class EligibilityRequestValidator : ShapeValidator<EligibilityRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public EligibilityRequestValidator()
    {
        Shape(
            r => r.PlanBuiltIn,
            r => (EligibilityShape.BadFields(r) & EligibilityFacts.PlanBuiltIn) == 0,
            "eligibility.plan-built-in",
            r =>
                new(
                    $"Năm xây dựng kế hoạch {r.PlanBuiltIn} không hợp lệ; phải từ {EligibilityShape.FirstYear} đến {EligibilityShape.LastYear}.",
                    $"The year {r.PlanBuiltIn} in which the plan is built is not allowed; it must lie from {EligibilityShape.FirstYear} to {EligibilityShape.LastYear}."
                )
        );
        Shape(
            r => r.Recipient,
            r => (EligibilityShape.BadFields(r) & EligibilityFacts.Recipient) == 0,
            "eligibility.recipient",
            r =>
                new(
                    $"Đối tượng {(int)r.Recipient!.Value} không nhận hỗ trợ ngoài các tư cách được xét; cần người thành lập doanh nghiệp, hội hoặc cụm liên kết, cụm công nghiệp, Trung tâm Khuyến công.",
                    $"The recipient {(int)r.Recipient!.Value} receives nothing besides the capacities that are asked for; founder, association, cluster or centre is required."
                )
        );
        RuleFor(r => r.Establishment).SetValidator(new EstablishmentValidator());
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(EligibilityRequest request) => EligibilityShape.BadFields(request) == EligibilityFacts.None;
}

/// <summary>Kiểm tra cơ sở: the shape of an <see cref="Establishment"/>.</summary>
internal sealed class EstablishmentValidator : ShapeValidator<Establishment>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public EstablishmentValidator()
    {
        Field(
            e => e.Kind,
            EligibilityFacts.Kind,
            "establishment.kind",
            e =>
                new(
                    $"Loại hình {(int)e.Kind!.Value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The kind {(int)e.Kind!.Value} is not in the list; choose one that is."
                )
        );
        Field(
            e => e.Size.Capital,
            EligibilityFacts.Capital,
            "establishment.capital",
            e =>
                new(
                    $"Tổng nguồn vốn {e.Size.Capital!.Value.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"The capital {e.Size.Capital!.Value.ToString(Language.English)} is not allowed; it must not be negative."
                )
        );
        Field(
            e => e.Size.Labour,
            EligibilityFacts.Labour,
            "establishment.labour",
            e => new($"Số lao động {e.Size.Labour} không hợp lệ; không được âm.", $"The labour {e.Size.Labour} is not allowed; it must not be negative.")
        );
        Field(
            e => e.Size.Revenue,
            EligibilityFacts.Revenue,
            "establishment.revenue",
            e =>
                new(
                    $"Doanh thu {e.Size.Revenue!.Value.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"The revenue {e.Size.Revenue!.Value.ToString(Language.English)} is not allowed; it must not be negative."
                )
        );
        Place();
        Sectors();
    }

    private void Place()
    {
        Field(
            e => e.Place.Kind,
            EligibilityFacts.Place,
            "establishment.place",
            e =>
                new(
                    $"Loại đơn vị hành chính cấp xã {(int)e.Place.Kind!.Value} không có trong danh mục; chỉ nhận xã, thị trấn, phường hoặc đặc khu.",
                    $"The kind of place {(int)e.Place.Kind!.Value} is not in the list; use commune, township, ward or special zone."
                )
        );
        Field(
            e => e.Place.City,
            EligibilityFacts.City,
            "establishment.city",
            e =>
                new(
                    $"Loại đô thị {(int)e.Place.City!.Value} không có trong danh mục; chỉ nhận thị xã, thành phố loại 3, 2, 1 hoặc đô thị loại đặc biệt.",
                    $"The class of city {(int)e.Place.City!.Value} is not in the list; use town, class 3, class 2, class 1 or special."
                )
        );
        Field(
            e => e.Place.Province,
            EligibilityFacts.ProvinceKind,
            "establishment.province-kind",
            e =>
                new(
                    $"Loại đơn vị hành chính cấp tỉnh {(int)e.Place.Province!.Value} không có trong danh mục; chỉ nhận tỉnh hoặc thành phố trực thuộc Trung ương.",
                    $"The kind of province-level unit {(int)e.Place.Province!.Value} is not in the list; use province or centrally-run city."
                )
        );
    }

    private void Sectors()
    {
        Shape(
            e => e.OtherSectors,
            e => EligibilityShape.AreSectors(e.OtherSectors),
            "establishment.other-sectors",
            _ =>
                new(
                    "Các ngành nghề khác có giá trị không có trong danh mục; cần chọn giá trị trong danh mục.",
                    "The other sectors hold a value that is not in the list; choose ones that are."
                )
        );
        Shape(
            e => e.Sector,
            e => (EligibilityShape.BadFields(e with { OtherSectors = default }) & EligibilityFacts.Sector) == 0,
            "establishment.sector",
            e =>
                new(
                    $"Ngành nghề {(int)e.Sector!.Value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The sector {(int)e.Sector!.Value} is not in the list; choose one that is."
                )
        );
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(Establishment request) => EligibilityShape.BadFields(request) == EligibilityFacts.None;

    private void Field<TProperty>(
        System.Linq.Expressions.Expression<Func<Establishment, TProperty>> field,
        EligibilityFacts flag,
        string code,
        Func<Establishment, LocalizedText> message
    ) => Shape(field, e => (EligibilityShape.BadFields(e) & flag) == 0, code, message);
}
