using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>Short forms for asking support questions in tests; amounts in million đồng.</summary>
internal static class Ask
{
    internal static readonly LocalDate Under2014 = new(2016, 6, 30);
    internal static readonly LocalDate Under2018 = new(2022, 6, 30);

    internal static SupportRequest National(SupportItem item, long? costMillions, long? requestedMillions = null) =>
        new()
        {
            Item = item,
            Source = FundingSource.National,
            Cost = costMillions is { } cost ? Vnd.Million(cost) : null,
            Requested = requestedMillions is { } requested ? Vnd.Million(requested) : null,
        };

    internal static SupportRequest WithFactor(this SupportRequest request, int thousandths, PriorityGround ground = PriorityGround.Area) =>
        request with
        {
            PriorityFactor = Rate.Thousandths(thousandths),
            Ground = ground,
        };

    internal static SupportRequest WithMillionths(this SupportRequest request, int millionths) =>
        request with
        {
            PriorityFactor = new Rate(millionths),
            Ground = PriorityGround.Area,
        };

    internal static SupportDecision On(this SupportRequest request, LocalDate date) => PromotionRules.National.AssessSupport(date, request);

    internal static SupportDecision In2016(this SupportRequest request) => request.On(Under2014);

    internal static SupportDecision In2022(this SupportRequest request) => request.On(Under2018);
}
