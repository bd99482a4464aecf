using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Whether questions about interest and management are well formed; nothing here is a legal answer.</summary>
internal static class InterestSupportShape
{
    internal static IEnumerable<ShapeProblem> Problems(InterestSupportRequest request)
    {
        if (request.Loans.Count == 0)
            yield return new("Loans", "interest.loans", new("Cần ít nhất một khoản vay.", "At least one loan is needed."));
        if (request.DayCount is < InterestDayCount.Actual365 or > InterestDayCount.Thirty360)
            yield return new(
                "DayCount",
                "interest.day-count",
                new(
                    $"Cách tính ngày {(int)request.DayCount} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The day count {(int)request.DayCount} is not in the list; choose one that is."
                )
            );
        if (SourceProblem(request.Source, "interest.source") is { } source)
            yield return source;
        if (request.PriorityFactor is { } factor && (factor < Rate.One || factor > SupportShape.LargestPriorityFactor))
        {
            yield return new(
                "PriorityFactor",
                "interest.priority-factor",
                new(
                    $"Hệ số ưu tiên {factor.ToTimesText()} không hợp lệ; phải từ 1 đến {SupportShape.LargestPriorityFactor.ToTimesText()}.",
                    $"The priority factor {factor.ToTimesCode()} is not allowed; it must lie from 1 to {SupportShape.LargestPriorityFactor.ToTimesCode()}."
                )
            );
        }

        if ((request.Ground & ~PriorityGround.Both) != 0)
            yield return new(
                "Ground",
                "interest.ground",
                new(
                    $"Căn cứ ưu tiên {(int)request.Ground} không có trong danh mục; chỉ nhận địa bàn, ngành nghề, cả hai hoặc không có căn cứ.",
                    $"The priority ground {(int)request.Ground} is not in the list; use area, sector, both or none."
                )
            );
        if (request.Requested is { } requested && requested < Vnd.Zero)
            yield return new(
                "Requested",
                "interest.requested",
                new(
                    $"Số đề nghị {requested.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"The request {requested.ToString(Language.English)} is not allowed; it must not be negative."
                )
            );

        foreach (var problem in ShapeProblem.OfIds(request.Loans.Select(l => l?.Id), "Loans", "interest.id"))
            yield return problem;
        for (var i = 0; i < request.Loans.Count; i++)
        {
            if (request.Loans[i] is not { } loan)
                continue;
            foreach (var (field, code, message) in Problems(loan))
                yield return new($"Loans[{i}].{field}", code, message);
        }
    }

    internal static IEnumerable<ShapeProblem> Problems(ManagementCostRequest request)
    {
        if (SourceProblem(request.Source, "management.source") is { } source)
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

    private static ShapeProblem? SourceProblem(FundingSource source, string code) =>
        source is FundingSource.National or FundingSource.Local
            ? null
            : new(
                "Source",
                code,
                new(
                    $"Nguồn kinh phí {(int)source} không có trong danh mục; chỉ nhận quốc gia hoặc địa phương.",
                    $"The source {(int)source} is not in the list; use national or local."
                )
            );

    private static IEnumerable<(string Field, string Code, LocalizedText Message)> Problems(RelocationLoan loan)
    {
        if (loan.Drawdowns.Count == 0)
            yield return ("Drawdowns", "interest.drawdowns", new("Cần ít nhất một lần giải ngân.", "At least one drawdown is needed."));
        foreach (var (field, movements) in new[] { ("Drawdowns", loan.Drawdowns), ("Repayments", loan.Repayments), ("Instalments", loan.Instalments) })
        {
            if (movements.Any(m => m.Amount <= Vnd.Zero))
                yield return (field, "interest.amount", new("Mỗi số tiền phải lớn hơn 0 đồng.", "Every amount must be more than 0."));
        }

        if (loan.InterestPaidOnTime < Vnd.Zero)
            yield return ("InterestPaidOnTime", "interest.paid", new("Số lãi đã trả không được âm.", "The interest paid must not be negative."));
        foreach (var (field, rates) in new[] { ("Rates", loan.Rates), ("ReferenceRates", loan.ReferenceRates) })
        {
            if (!IsInOrder(rates))
                yield return (
                    field,
                    "interest.rates",
                    new(
                        "Lãi suất không được âm và phải theo thứ tự ngày, mỗi ngày chỉ một mức lãi suất.",
                        "Rates must not be negative and must be in the order of their days, each day once."
                    )
                );
        }

        if (!Fits(loan.Drawdowns) || !Fits(loan.Repayments) || !Fits(loan.Instalments))
        {
            yield return (
                "Drawdowns",
                "interest.sum",
                new("Tổng các số tiền vượt giới hạn tính toán của thư viện.", "The amounts do not add up within 64 bits.")
            );
            yield break;
        }

        foreach (var day in loan.Repayments.Select(r => r.Date).Distinct().OrderBy(d => d))
        {
            if (Sum(loan.Repayments, day) <= Sum(loan.Drawdowns, day))
                continue;
            yield return (
                "Repayments",
                "interest.repaid",
                new(
                    $"Đến ngày {Numbers.Date(day, Language.Vietnamese)} số nợ gốc đã trả vượt số đã giải ngân.",
                    $"More is repaid by {Numbers.Date(day, Language.English)} than was drawn."
                )
            );
            yield break;
        }
    }

    private static bool Fits(ValueList<PrincipalMovement> movements)
    {
        var room = long.MaxValue;
        foreach (var movement in movements)
        {
            var amount = Math.Max(0, movement.Amount.Dong);
            if (amount > room)
                return false;
            room -= amount;
        }

        return true;
    }

    private static bool IsInOrder(ValueList<RatePeriod> rates)
    {
        for (var i = 0; i < rates.Count; i++)
        {
            if (rates[i].YearlyRate.Millionths < 0 || (i > 0 && rates[i].From <= rates[i - 1].From))
                return false;
        }

        return true;
    }

    private static Vnd Sum(ValueList<PrincipalMovement> movements, NodaTime.LocalDate through) =>
        movements.Where(m => m.Date <= through).Aggregate(Vnd.Zero, (sum, m) => sum + m.Amount);
}
