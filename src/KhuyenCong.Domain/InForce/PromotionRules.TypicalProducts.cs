using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Sản phẩm công nghiệp nông thôn tiêu biểu: questions about typical rural industrial products.</content>
public sealed partial class PromotionRules
{
    /// <summary>Xem xét đăng ký bình chọn: whether a product may enter the vote of a level.</summary>
    /// <param name="request">The facts; the law is that of its date, and for the certificate that of its day of issue.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public EntryDecision AssessEntry(EntryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EntryRules.Assess(TypicalProductsOn(request.Date), TypicalProductsOn(request.LowerCertificate?.Issued), request, _book.Readings);
    }

    /// <summary>Xem xét Hội đồng và Ban Giám khảo: whether they are made up by the book.</summary>
    /// <param name="request">The facts.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public Decision AssessCouncil(CouncilRequest request) => CouncilRules.Assess(TypicalProductsOn(request?.Date), request!);

    /// <summary>Tính kết quả bình chọn: means, places, ties and what certificates of the vote would be worth.</summary>
    /// <param name="request">The score sheets.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    /// <exception cref="OverflowException">The certificates would end after the year 9999.</exception>
    public VoteDecision AssessVote(VoteRequest request) => VoteRules.Assess(TypicalProductsOn(request?.Date), request!, _book.Readings);

    /// <summary>Xem xét Giấy chứng nhận: whether a certificate is in force on a day, and what it gives.</summary>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="certificate">The certificate.</param>
    /// <exception cref="ArgumentException">The certificate contradicts itself.</exception>
    /// <exception cref="OverflowException">The certificate would end after the year 9999.</exception>
    public CertificateDecision AssessCertificate(LocalDate asOf, Certificate certificate) =>
        CertificateRules.Assess(TypicalProductsOn(certificate?.Issued), certificate!, asOf, _book.Readings, TypicalProductsOn(asOf));

    /// <summary>Xem xét khiếu nại: whether a complaint and its answer are in time.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="request">The dates; the law is that of the announcement, or of the day of the question while that is unknown.</param>
    /// <exception cref="ArgumentException">The dates are out of order.</exception>
    /// <exception cref="OverflowException">A time limit would end after the year 9999.</exception>
    public ComplaintDecision AssessComplaint(IWorkingCalendar calendar, ComplaintRequest request) =>
        ComplaintRules.Assess(TypicalProductsOn(request?.Announced ?? request?.Date), calendar, request!, TypicalProductsOn(request?.Date)?.Caveats ?? default);

    /// <summary>Xem xét tiền thưởng: the ceiling of prize money by level and date.</summary>
    /// <remarks>Prizes of the lower levels are the province's (<see cref="In"/>), by its law of the day.</remarks>
    /// <param name="request">The question.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    /// <exception cref="OverflowException">The ceiling does not fit in 64 bits.</exception>
    public PrizeDecision AssessPrize(PrizeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var support = SnapshotOf(request.Date)?.Support;
        var isNational = request.Level is VoteLevel.Region or VoteLevel.Nation;
        var local = isNational ? null : _province?.ProceduresOn(request.Date);
        var levels = new PrizeLevels(Prize(support?.PrizeRegion), Prize(support?.PrizeNation), local?.Prizes ?? [])
        {
            LocalSetter = support is null ? null : Norm.Stated(Authority.ProvincialCommittee.ToText(), support.LocalLevels),
            Caveats = [.. local?.PrizeNotes ?? [], .. WhatStands.On(request.Date, PrizeTexts(request, support))],
        };
        return PrizeRules.Assess(levels, request, TypicalProductsOn(request.Date));
    }

    // What the circular on votes says of prizes; before it, and for prizes from national money, what the circular on money does.
    private ValueList<LegalInstrument> PrizeTexts(PrizeRequest request, SupportNorms? support)
    {
        var votes = TypicalProductsOn(request.Date);
        var isNational = request.Level is VoteLevel.Region or VoteLevel.Nation;
        return [.. votes?.RestsOn ?? [], .. (isNational || votes is null) && support is not null ? support.RestsOn : []];
    }

    private static Norm<Vnd> Prize(Norm<SupportLevel>? level) =>
        level switch
        {
            null => NationalLaw.PrizeBefore2014,
            { HasValue: true, Value.Cap: { } cap } => new Norm<Vnd>(level.Status, level.Citation, cap),
            _ => Norm.NotEncoded<Vnd>(level.Citation),
        };

    private TypicalProductNorms? TypicalProductsOn(LocalDate? date) => date is { } day ? SnapshotOf(day)?.TypicalProducts : null;
}
