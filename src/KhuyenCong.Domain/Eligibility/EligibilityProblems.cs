namespace KhuyenCong.Domain.Eligibility;

/// <summary>What is malformed about questions of eligibility and about establishments, in words.</summary>
internal static class EligibilityProblems
{
    private static readonly (EligibilityFacts Fact, string Field, string Code, Func<Establishment, LocalizedText> Text)[] Table =
    [
        (EligibilityFacts.Kind, "Kind", "kind", e => FormTexts.NotListed("Loại hình", "The kind", (int)e.Kind!.Value)),
        (EligibilityFacts.Capital, "Size.Capital", "capital", e => FormTexts.Negative("Tổng nguồn vốn", "The capital", e.Size.Capital!.Value)),
        (EligibilityFacts.Labour, "Size.Labour", "labour", e => FormTexts.Negative("Số lao động", "The labour", e.Size.Labour!.Value)),
        (EligibilityFacts.Revenue, "Size.Revenue", "revenue", e => FormTexts.Negative("Doanh thu", "The revenue", e.Size.Revenue!.Value)),
        (
            EligibilityFacts.Place,
            "Place.Kind",
            "place",
            e =>
                FormTexts.NotListed(
                    "Loại đơn vị hành chính cấp xã",
                    "The kind of place",
                    (int)e.Place.Kind!.Value,
                    new("xã, thị trấn, phường hoặc đặc khu", "commune, township, ward or special zone")
                )
        ),
        (
            EligibilityFacts.City,
            "Place.City",
            "city",
            e =>
                FormTexts.NotListed(
                    "Loại đô thị",
                    "The class of city",
                    (int)e.Place.City!.Value,
                    new("thị xã, thành phố loại 3, 2, 1 hoặc đô thị loại đặc biệt", "town, class 3, class 2, class 1 or special")
                )
        ),
        (
            EligibilityFacts.ProvinceKind,
            "Place.Province",
            "province-kind",
            e =>
                FormTexts.NotListed(
                    "Loại đơn vị hành chính cấp tỉnh",
                    "The kind of province-level unit",
                    (int)e.Place.Province!.Value,
                    new("tỉnh hoặc thành phố trực thuộc Trung ương", "province or centrally-run city")
                )
        ),
    ];

    internal static IEnumerable<ShapeProblem> Of(EligibilityRequest request)
    {
        var bad = EligibilityShape.BadFields(request);
        if ((bad & EligibilityFacts.PlanBuiltIn) != 0)
            yield return new(
                "PlanBuiltIn",
                "eligibility.plan-built-in",
                new(
                    $"Năm xây dựng kế hoạch {request.PlanBuiltIn} không hợp lệ; phải từ {EligibilityShape.FirstYear} đến {EligibilityShape.LastYear}.",
                    $"The year {request.PlanBuiltIn} in which the plan is built is not allowed; it must lie from {EligibilityShape.FirstYear} to {EligibilityShape.LastYear}."
                )
            );
        if ((bad & EligibilityFacts.Recipient) != 0)
            yield return new(
                "Recipient",
                "eligibility.recipient",
                new(
                    $"Đối tượng {(int)request.Recipient!.Value} không nhận hỗ trợ ngoài các tư cách được xét; cần người thành lập doanh nghiệp, hội hoặc cụm liên kết, cụm công nghiệp, Trung tâm Khuyến công.",
                    $"The recipient {(int)request.Recipient!.Value} receives nothing besides the capacities that are asked for; founder, association, cluster or centre is required."
                )
            );
        foreach (var problem in Of(request.Establishment, "Establishment."))
            yield return problem;
    }

    /// <summary>The problems of an establishment that stands at a path.</summary>
    internal static IEnumerable<ShapeProblem> Of(Establishment establishment, string path)
    {
        var bad = EligibilityShape.BadFields(establishment);
        foreach (var row in Table.Where(row => (bad & row.Fact) != 0))
            yield return new(path + row.Field, "establishment." + row.Code, row.Text(establishment));
        if (!EligibilityShape.AreSectors(establishment.OtherSectors))
            yield return new(
                path + "OtherSectors",
                "establishment.other-sectors",
                new(
                    "Các ngành nghề khác có giá trị không có trong danh mục; cần chọn giá trị trong danh mục.",
                    "The other sectors hold a value that is not in the list; choose ones that are."
                )
            );
        if ((EligibilityShape.BadFields(establishment with { OtherSectors = default }) & EligibilityFacts.Sector) != 0)
            yield return new(path + "Sector", "establishment.sector", FormTexts.NotListed("Ngành nghề", "The sector", (int)establishment.Sector!.Value));
    }
}
