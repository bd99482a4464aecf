using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Đợt tạm ứng tiếp theo dự kiến: a following tranche of a project of several years.</summary>
/// <param name="Year">The year in which it is due.</param>
/// <param name="DueUnderContract">What progress, estimate and contract allow to have been advanced by then, in đồng, earlier advances included.</param>
public sealed record PlannedTranche(int Year, Vnd DueUnderContract);

/// <summary>Yêu cầu lập kế hoạch thanh toán: the approved project whose instalments are planned.</summary>
/// <remarks>TT36-2013/12–16, 18, 19.</remarks>
/// <example><code>
/// var request = new PaymentPlanRequest
/// {
///     Source = FundingSource.National,
///     Kind = ProjectKind.VocationalTraining,
///     Support = Vnd.Million(200),
///     PlanYear = 2016,
/// };
/// var plan = PromotionRules.National.PlanPayments(new LocalDate(2016, 1, 15), request);
/// Console.WriteLine(string.Join("; ", plan.Instalments.Select(i =&gt; i.Amount))); // VND 140,000,000; VND 60,000,000; VND 0
/// </code></example>
public sealed record PaymentPlanRequest
{
    /// <summary>Nguồn kinh phí: whose money is paid.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Dạng đề án: the kind of project.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Kinh phí hỗ trợ: the support under the contract, in đồng; above zero.</summary>
    public required Vnd Support { get; init; }

    /// <summary>Năm kế hoạch: the year of the plan, from which settlement is counted; for a project of several years the last one.</summary>
    public required int PlanYear { get; init; }

    /// <summary>Các đợt tiếp theo: following tranches of a project of several years, in the order of their years; none for others.</summary>
    public ValueList<PlannedTranche> Following { get; init; } = [];

    /// <summary>Được nghiệm thu: the support that base acceptance confirmed, in đồng; null while nothing was accepted yet, so that the whole support is planned.</summary>
    public Vnd? Accepted { get; init; }

    /// <summary>Tỷ lệ hỗ trợ: the share of the real cost that the support may be, or null where the support is no percentage.</summary>
    public Rate? SupportRate { get; init; }

    /// <summary>Kinh phí thực hiện: the real cost, or the one planned, in đồng; null when unknown.</summary>
    public Vnd? RealCost { get; init; }

    /// <summary>Tỷ lệ do Cục quyết định: another ratio of the first advance set by the head of the Agency (TT36-2013/16), or null.</summary>
    public Rate? AgencyRatio { get; init; }

    /// <summary>Các ngày nghiệm thu cơ sở: the days of base acceptance, done or planned; the last one counts.</summary>
    public ValueList<LocalDate> AcceptedOn { get; init; } = [];

    /// <summary>Dữ kiện về hồ sơ: the facts on which single papers depend.</summary>
    public PaperFacts Papers { get; init; } = new();

    internal AdvanceRequest Ask(AdvanceStage stage, Vnd advanced) =>
        new()
        {
            Source = Source,
            Kind = Kind,
            Stage = stage,
            Support = Support,
            Advanced = advanced,
            Accepted = stage == AdvanceStage.Accepted ? Accepted : null,
            SupportRate = SupportRate,
            RealCost = RealCost,
            // Another ratio is set for the first advance; the rest follows acceptance as it does for all.
            AgencyRatio = stage == AdvanceStage.BeforeAcceptance ? AgencyRatio : null,
            // A plan supposes that the progress asked for is reached.
            WorkDone = Rate.One,
            InvestmentDone = Rate.One,
        };
}
