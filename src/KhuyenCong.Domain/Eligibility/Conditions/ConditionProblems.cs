namespace KhuyenCong.Domain.Eligibility;

/// <summary>What is malformed about questions on conditions, in words.</summary>
internal static class ConditionProblems
{
    internal static IEnumerable<ShapeProblem> Of(FundingConditionRequest request)
    {
        var bad = FundingConditionShape.BadFields(request);
        foreach (var problem in EligibilityProblems.Of(request.Establishment, "Establishment."))
            yield return problem;
        if ((bad & EligibilityFacts.Source) != 0)
            yield return new("Source", "condition.source", FormTexts.SourceNotListed((int)request.Source!.Value));
        if ((bad & EligibilityFacts.ApprovedBy) != 0)
            yield return new("ApprovedBy", "condition.approved-by", FormTexts.NotListed("Cơ quan phê duyệt", "The approver", (int)request.ApprovedBy!.Value));
        if ((bad & EligibilityFacts.Counterpart) != 0)
            yield return new(
                "Counterpart",
                "condition.counterpart",
                new("Kinh phí, mức hỗ trợ và vốn đối ứng không được âm.", "Cost, support and counterpart must not be negative.")
            );
    }

    internal static IEnumerable<ShapeProblem> Of(ContentConditionRequest request)
    {
        if (request.Activity is < ConditionedActivity.OverseasFair or > ConditionedActivity.Consultancy)
            yield return new("Activity", "content.activity", FormTexts.NotListed("Hoạt động", "The activity", (int)request.Activity));
        if (request.Source is not (null or FundingSource.National or FundingSource.Local))
            yield return new("Source", "content.source", FormTexts.SourceNotListed((int)request.Source!.Value));
        if ((request.Yes & request.No) != ContentFacts.None)
            yield return new(
                "No",
                "content.facts",
                new(
                    $"Thông tin không thể vừa đúng vừa không đúng: {(request.Yes & request.No).ToText().Vietnamese}.",
                    $"A fact cannot both hold and not hold: {(request.Yes & request.No).ToText().English}."
                )
            );
        if (request.Field is < ConsultancyField.InvestmentProject or > ConsultancyField.Other)
            yield return new("Field", "content.consultancy-field", FormTexts.NotListed("Lĩnh vực tư vấn", "The consultancy field", (int)request.Field!.Value));
        if (request.Year is < EligibilityShape.FirstYear or > EligibilityShape.LastYear)
            yield return new(
                "Year",
                "content.year",
                new(
                    $"Năm hỗ trợ {request.Year} không hợp lệ; phải từ {EligibilityShape.FirstYear} đến {EligibilityShape.LastYear}.",
                    $"The year {request.Year} is not allowed; it must lie from {EligibilityShape.FirstYear} to {EligibilityShape.LastYear}."
                )
            );
    }
}
