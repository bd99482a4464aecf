using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy tắc Giấy chứng nhận: how long a certificate holds and what it entitles to.</summary>
/// <remarks>TT26-2014/17, 20, 21; reading R6.</remarks>
public static class CertificateRules
{
    private static readonly Entitlement Logo = Of("logo", "in hoặc dán logo của chương trình bình chọn", "to print or stick the logo of the vote", "1");
    private static readonly Entitlement NationalPrize = Of(
        "prize-national",
        "tiền thưởng từ kinh phí khuyến công quốc gia",
        "prize money from national funds",
        "2",
        "a"
    );
    private static readonly Entitlement LocalPrize = Of(
        "prize-local",
        "tiền thưởng từ kinh phí khuyến công địa phương",
        "prize money from local funds",
        "2",
        "b"
    );
    private static readonly Entitlement Priority = Of("priority", "ưu tiên xét hỗ trợ kinh phí khuyến công", "priority for industrial promotion support", "3");
    private static readonly Entitlement Advice = Of(
        "advice",
        "tư vấn, tiếp cận chính sách ưu đãi đầu tư",
        "advice on and access to other investment incentives",
        "4"
    );
    private static readonly Entitlement LocalPublicity = Of(
        "publicity-local",
        "giới thiệu trên phương tiện truyền thông địa phương",
        "publicity in local media",
        "5",
        "a"
    );
    private static readonly Entitlement CentralPublicity = Of(
        "publicity-central",
        "giới thiệu trên phương tiện truyền thông trung ương",
        "publicity in central media",
        "5",
        "b"
    );

    private static readonly ValueList<Entitlement> OfLocalLevels = [Logo, LocalPrize, Priority, Advice, LocalPublicity];
    private static readonly ValueList<Entitlement> OfCentralLevels = [Logo, NationalPrize, Priority, Advice, LocalPublicity, CentralPublicity];

    /// <summary>Quyền lợi của một cấp: what a certificate of a level entitles to while it is in force.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The entitlements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static ValueList<Entitlement> EntitlementsOf(VoteLevel level) => level.Rank() >= VoteLevel.Region.Rank() ? OfCentralLevels : OfLocalLevels;

    /// <summary>Ngày hết hạn: the last day of the term of a certificate issued in a year.</summary>
    /// <param name="norms">The norms on the day of issue.</param>
    /// <param name="yearOfIssue">The year of issue.</param>
    /// <param name="readings">The readings; R6 says whether the year of issue is year 1.</param>
    /// <returns>31 December of the last year.</returns>
    /// <exception cref="ArgumentNullException">There are no norms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of issue lies outside 1 to 9999.</exception>
    /// <exception cref="OverflowException">The term ends after the year 9999.</exception>
    public static LocalDate ValidUntil(TypicalProductNorms norms, int yearOfIssue, Readings? readings = null)
    {
        if (norms is null)
            throw new ArgumentNullException(nameof(norms));
        if (yearOfIssue is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(yearOfIssue), yearOfIssue, "A year from 1 to 9999 is required.");
        var first = (readings ?? Readings.Default).CertificateYear == CertificateFirstYear.YearOfIssue ? 0 : 1;
        var last = yearOfIssue + first + norms.CertificateYears.Value - 1;
        return last <= 9999 ? new LocalDate(last, 12, 31) : throw new OverflowException("The certificate would end after the year 9999.");
    }

    /// <summary>Xem xét Giấy chứng nhận: whether a certificate is in force on a day.</summary>
    /// <param name="norms">The norms on the day of issue; null when that day is unknown or lies before the law covered.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="date">The day asked about.</param>
    /// <param name="readings">The readings; the default ones if null.</param>
    /// <param name="standing">What stands of the norms on the day asked about.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">There is no certificate.</exception>
    /// <exception cref="ArgumentException">The certificate is said not to be withdrawn and has a day of withdrawal.</exception>
    /// <exception cref="OverflowException">The term ends after the year 9999.</exception>
    public static CertificateDecision Assess(
        TypicalProductNorms? norms,
        Certificate certificate,
        LocalDate date,
        Readings? readings = null,
        ValueList<Finding> standing = default
    )
    {
        if (certificate is null)
            throw new ArgumentNullException(nameof(certificate));
        TypicalProductShape.Require(TypicalProductShape.Of(certificate), nameof(certificate));
        var checklist = new Checklist();
        var validUntil = CheckTerm(checklist, norms, certificate, date, readings);
        CheckWithdrawal(checklist, certificate, date);
        var verdict = checklist.Verdict;
        return new CertificateDecision(
            verdict,
            checklist.Findings(standing),
            checklist.Missing,
            validUntil,
            verdict == Verdict.Satisfied ? EntitlementsOf(certificate.Level) : []
        );
    }

    private static LocalDate? CheckTerm(Checklist checklist, TypicalProductNorms? norms, Certificate certificate, LocalDate date, Readings? readings)
    {
        if (certificate.Issued is not { } issued || norms is null)
        {
            checklist.Lacks(certificate.Issued is null ? "certificate-issued" : "certificate-validity");
            checklist.Note(TypicalProductMessages.CertificateUnknown, Verdict.Undetermined, Of("17", "3"));
            return null;
        }

        if (norms.Find(certificate.Level) is null)
        {
            checklist.FailLevel(norms, certificate.Level, issued);
            return null;
        }

        var years = norms.CertificateYears;
        var validUntil = ValidUntil(norms, issued.Year, readings);
        checklist.Note(
            TypicalProductMessages.CertificateValidity,
            Verdict.Satisfied,
            years.Citation,
            new MessageArguments(N0: MessageArguments.Date(validUntil), T0: VoteRules.YearText(issued.Year)),
            years.Evidence,
            ReadingId.R6
        );
        checklist.Test(
            TypicalProductMessages.CertificateInForce,
            date >= issued && date <= validUntil,
            "certificate-issued",
            years.Citation,
            new MessageArguments(N0: MessageArguments.Date(date)),
            years.Evidence,
            ReadingId.R6
        );
        return validUntil;
    }

    private static void CheckWithdrawal(Checklist checklist, Certificate certificate, LocalDate date)
    {
        bool? isWithdrawn = certificate.WithdrawnOn is { } withdrawn ? date >= withdrawn : certificate.IsWithdrawn;
        checklist.Test(TypicalProductMessages.CertificateNotWithdrawn, !isWithdrawn, "certificate-withdrawn", Of("20", "3"));
    }

    private static Entitlement Of(string code, string vietnamese, string english, string clause, string? point = null) =>
        new(code, new LocalizedText(vietnamese, english), new Citation(Instruments.Circular26Of2014, "21", clause, point));

    private static Citation Of(string article, string clause) => new(Instruments.Circular26Of2014, article, clause);
}
