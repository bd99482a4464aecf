namespace KhuyenCong.Domain.Support;

/// <summary>Whether questions about management are well formed; nothing here is a legal answer.</summary>
internal static class ManagementCostShape
{
    internal static IEnumerable<ShapeProblem> Of(ManagementCostRequest request)
    {
        if (SupportProblems.Source(request.Source, "management.source") is { } source)
            yield return source;
        if (request.YearlyFunds <= Vnd.Zero)
            yield return new(
                "YearlyFunds",
                "management.funds",
                new(
                    $"Kinh phí được giao trong năm {request.YearlyFunds?.ToString(Language.Vietnamese)} không hợp lệ; phải lớn hơn 0 đồng.",
                    $"The yearly funds {request.YearlyFunds?.ToString(Language.English)} are not allowed; they must be above 0."
                )
            );
        foreach (var problem in ShapeProblem.OfIds(request.Projects.Select(p => p?.Id), "Projects", "management.id"))
            yield return problem;
        for (var i = 0; i < request.Projects.Count; i++)
        {
            if (request.Projects[i] is { } project && (project.Estimate <= Vnd.Zero || project.Support <= Vnd.Zero))
                yield return new(
                    $"Projects[{i}]",
                    "management.amount",
                    new($"Dự toán và kinh phí hỗ trợ của “{project.Id}” phải lớn hơn 0 đồng.", $"Estimate and support of '{project.Id}' must be above 0.")
                );
        }
    }
}
