namespace KhuyenCong.Domain.Priority;

/// <summary>Whether the requests of this folder are well formed; nothing here is a legal answer.</summary>
internal static class PriorityShape
{
    internal static IEnumerable<ShapeProblem> Of(PriorityRequest request)
    {
        if (request.Source is not (FundingSource.National or FundingSource.Local))
            yield return new("Source", "priority.source", FormTexts.SourceNotListed((int)request.Source));
        if (request.Workers is { } workers and < 0)
            yield return new(
                "Workers",
                "priority.workers",
                new($"Số lao động {workers} không hợp lệ; phải từ 0.", $"The number of workers {workers} is not allowed; it must be 0 or more.")
            );
        if (request.LocalMaterials is { IsValid: false } share)
            yield return new(
                "LocalMaterials",
                "priority.local-materials",
                new(
                    $"Giá trị nguyên liệu tại chỗ {share.Local} trong tổng {share.All} không hợp lệ; phải từ 0 đến tổng giá trị, và tổng giá trị phải lớn hơn 0.",
                    $"Local materials of {share.Local} in {share.All} are not allowed; 0 ≤ local ≤ all, and all above 0, is required."
                )
            );
    }

    internal static IEnumerable<ShapeProblem> Of(AllocationRequest request)
    {
        foreach (var problem in OfMoney(request))
            yield return problem;
        if (request.Source is not (FundingSource.National or FundingSource.Local))
            yield return new("Source", "allocation.source", FormTexts.SourceNotListed((int)request.Source));
        if (request.Sharing is < SharingRule.LeaveToAuthority or > SharingRule.GivenOrder)
            yield return new("Sharing", "allocation.sharing", FormTexts.NotListed("Cách phân bổ", "The sharing rule", (int)request.Sharing));
        foreach (var problem in ShapeProblem.OfIds(request.Claims.Select(c => c?.Id), "Claims", "allocation.id"))
            yield return problem;
        foreach (var problem in request.Claims.SelectMany((claim, i) => claim is null ? [] : OfClaim(claim, i)))
            yield return problem;
    }

    private static IEnumerable<ShapeProblem> OfMoney(AllocationRequest request)
    {
        var (budget, management, setAside) = (request.Budget, request.ManagementSetAside, request.OutsideOrderSetAside);
        var negative = ShapeProblem.Among(
            Negative("Budget", "allocation.budget", budget),
            Negative("ManagementSetAside", "allocation.management", management),
            Negative("OutsideOrderSetAside", "allocation.outside-order", setAside)
        );
        if (negative.Any() || (management <= budget && setAside <= budget - management))
            return negative;
        return
        [
            new(
                "OutsideOrderSetAside",
                "allocation.set-aside",
                new($"Kinh phí dành riêng vượt tổng kinh phí {budget.ToString(Language.Vietnamese)}.", $"More is set aside than the budget of {budget}.")
            ),
        ];
    }

    private static ShapeProblem? Negative(string field, string code, Vnd amount) =>
        amount < Vnd.Zero ? new(field, code, FormTexts.Negative("Số tiền", "The amount", amount)) : null;

    private static IEnumerable<ShapeProblem> OfClaim(AllocationClaim claim, int i)
    {
        if (claim.Standing is null)
            yield return new(
                $"Claims[{i}].Standing",
                "allocation.standing",
                new($"Đề nghị “{claim.Id}” thiếu thứ tự ưu tiên.", $"The claim '{claim.Id}' has no standing.")
            );
        if (claim.Standing is { OutsideOrder: not true, Missing.Count: 0 } and ({ Best: null } or { Worst: null }))
            yield return new(
                $"Claims[{i}].Standing",
                "allocation.place",
                new(
                    $"Đề nghị “{claim.Id}” thiếu vị trí trong thứ tự ưu tiên; cần nêu vị trí cao nhất và thấp nhất, hoặc thông tin còn thiếu.",
                    $"The claim '{claim.Id}' has no place in the order; give its best and worst place, or what is missing."
                )
            );
        if (claim.Requested <= Vnd.Zero)
            yield return new(
                $"Claims[{i}].Requested",
                "allocation.requested",
                new(
                    $"Số đề nghị {claim.Requested.ToString(Language.Vietnamese)} của “{claim.Id}” không hợp lệ; phải lớn hơn 0 đồng.",
                    $"The request {claim.Requested.Dong} of '{claim.Id}' must be above 0."
                )
            );
        if (claim.LowestCeiling < Vnd.Zero || claim.HighestCeiling < claim.LowestCeiling)
            yield return new(
                $"Claims[{i}].HighestCeiling",
                "allocation.ceiling-bounds",
                new(
                    $"Mức hỗ trợ tối đa của “{claim.Id}” từ {claim.LowestCeiling.ToString(Language.Vietnamese)} đến {claim.HighestCeiling?.ToString(Language.Vietnamese)} không hợp lệ; mức thấp nhất phải từ 0 đồng và không quá mức cao nhất.",
                    $"The ceiling of '{claim.Id}' from {claim.LowestCeiling.Dong} to {claim.HighestCeiling?.Dong} is not allowed; 0 ≤ lowest ≤ highest is required."
                )
            );
        if (claim.Ceiling < Vnd.Zero)
            yield return new(
                $"Claims[{i}].Ceiling",
                "allocation.ceiling",
                new(
                    $"Mức hỗ trợ tối đa {claim.Ceiling?.ToString(Language.Vietnamese)} của “{claim.Id}” không hợp lệ; không được âm.",
                    $"The ceiling {claim.Ceiling?.Dong} of '{claim.Id}' must not be negative."
                )
            );
    }
}
