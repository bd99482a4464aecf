using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy tắc Giấy chứng nhận: how long a certificate holds and what it entitles to.</summary>
/// <remarks>TT26-2014/17, 20, 21, 22; TT38-2025/37/3; reading R6.</remarks>
internal static class CertificateRules
{
    /// <summary>Ngày hết hạn: the last day of the term of a certificate issued in a year.</summary>
    /// <exception cref="ArgumentNullException">There are no norms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of issue lies outside 1 to 9999.</exception>
    /// <exception cref="OverflowException">The term ends after the year 9999.</exception>
    public static LocalDate ValidUntil(TypicalProductNorms norms, int yearOfIssue, Readings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(norms);
        if (yearOfIssue is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(yearOfIssue), yearOfIssue, "A year from 1 to 9999 is required.");
        var first = (readings ?? Readings.Default).CertificateYear == CertificateFirstYear.YearOfIssue ? 0 : 1;
        var last = yearOfIssue + first + norms.CertificateYears.Value - 1;
        return last <= 9999
            ? new LocalDate(last, 12, 31)
            : throw FormTexts.TooLarge(
                new("Năm cấp Giấy chứng nhận", "The year of issue"),
                new(YearText(yearOfIssue), YearText(yearOfIssue)),
                new($"phải đến năm {YearText(9999 - last + yearOfIssue)}", $"a year up to {YearText(9999 - last + yearOfIssue)} is required")
            );
    }

    /// <summary>Xem xét Giấy chứng nhận: whether a certificate is in force on a day.</summary>
    /// <remarks>Its term goes by the norms on the day of issue, what it gives and asks, and what stands of them, by those on the day asked about.</remarks>
    /// <exception cref="ArgumentNullException">There is no certificate.</exception>
    /// <exception cref="ArgumentException">The certificate was withdrawn before it was issued.</exception>
    /// <exception cref="OverflowException">The term ends after the year 9999.</exception>
    public static CertificateDecision Assess(
        TypicalProductNorms? norms,
        Certificate certificate,
        LocalDate date,
        Readings? readings = null,
        TypicalProductNorms? normsOnDate = null
    )
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ShapeProblem.Refuse(TypicalProductShape.Of(certificate), nameof(certificate));
        var now = normsOnDate ?? norms;
        var checklist = new Checklist();
        var validUntil = CheckTerm(checklist, norms, certificate, date, readings);
        CheckWithdrawal(checklist, now, certificate, date);
        // What was given before the levels changed goes on to the end of its term.
        if (now is not null && now.OldCertificates.TryGet(out var day) && date >= day && certificate.Issued < day)
            checklist.Note(TypicalProductMessages.OldCertificate, Verdict.Satisfied, now.OldCertificates, new(N0: MessageArguments.Date(day)));
        var verdict = checklist.Verdict;
        if (verdict == Verdict.Satisfied && now?.YearlyReports[0] is { } report)
            checklist.Note(TypicalProductMessages.YearlyReport, Verdict.Satisfied, report.Citation, new(T0: report.To));
        return new CertificateDecision(
            checklist.ToDecision(normsOnDate?.Caveats ?? default),
            validUntil,
            verdict == Verdict.Satisfied && now is not null ? now.EntitlementsOf(certificate.Level) : []
        );
    }

    private static LocalDate? CheckTerm(Checklist checklist, TypicalProductNorms? norms, Certificate certificate, LocalDate date, Readings? readings)
    {
        if (certificate.Issued is not { } issued || norms is null)
        {
            checklist.Lacks(certificate.Issued is null ? "certificate-issued" : "certificate-validity");
            checklist.Note(TypicalProductMessages.CertificateUnknown, Verdict.Undetermined, norms?.CertificateYears.Citation ?? FirstTexts.OnVotes.Whole);
            return null;
        }

        if (norms.Find(certificate.Level) is not { } level)
        {
            checklist.FailLevel(norms, certificate.Level, issued);
            return null;
        }

        CheckIssuer(checklist, level, certificate);
        var validUntil = NoteTerm(checklist, norms, issued.Year, readings);
        checklist.Test(
            TypicalProductMessages.CertificateInForce,
            date >= issued && date <= validUntil,
            "certificate-issued",
            norms.CertificateYears,
            new(N0: MessageArguments.Date(date)),
            ReadingId.R6
        );
        return validUntil;
    }

    /// <summary>Says to what day certificates of a year are valid.</summary>
    internal static LocalDate NoteTerm(Checklist checklist, TypicalProductNorms norms, int year, Readings? readings)
    {
        var validUntil = ValidUntil(norms, year, readings);
        checklist.Note(
            TypicalProductMessages.CertificateValidity,
            Verdict.Satisfied,
            norms.CertificateYears,
            new(N0: MessageArguments.Date(validUntil), T0: YearText(year)),
            ReadingId.R6
        );
        return validUntil;
    }

    // A year is not a quantity: it is written without separators.
    internal static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static void CheckIssuer(Checklist checklist, LevelNorms level, Certificate certificate)
    {
        if (certificate.IssuedBy is not { } by)
            return;
        var named = level.Issuers.FirstOrDefault(i => i.By == by);
        checklist.Test(
            TypicalProductMessages.CertificateIssuer,
            named is not null,
            "certificate-issuer",
            named?.Citation ?? level.Issuer.Citation,
            new(T1: named?.Name ?? level.Issuer.Value),
            level.Issuer.Evidence
        );
    }

    private static void CheckWithdrawal(Checklist checklist, TypicalProductNorms? now, Certificate certificate, LocalDate date)
    {
        bool? isWithdrawn = certificate.WithdrawnOn is { } withdrawn ? date >= withdrawn : certificate.IsWithdrawn;
        checklist.Test(
            isWithdrawn == true ? TypicalProductMessages.CertificateWithdrawn : TypicalProductMessages.CertificateNotWithdrawn,
            !isWithdrawn,
            "certificate-withdrawn",
            now?.WithdrawalProposer.Citation ?? FirstTexts.OnVotes.Whole
        );
    }
}
