using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Giấy chứng nhận: a certificate of a typical rural industrial product. What is null is not known.</summary>
/// <remarks>TT26-2014/17.</remarks>
/// <example><code>
/// var certificate = new Certificate { Level = VoteLevel.Nation, Issued = new LocalDate(2016, 8, 1), IsWithdrawn = false };
/// var decision = PromotionRules.National.AssessCertificate(new LocalDate(2018, 5, 1), certificate);
/// Console.WriteLine($"{decision.Verdict} until {decision.ValidUntil:uuuu-MM-dd}"); // Satisfied until 2018-12-31
/// </code></example>
public sealed record Certificate
{
    /// <summary>Cấp: the level at which it was given.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày cấp: the day of issue.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>Người cấp: who issued it, where that is stated; null where it is not, and then it is taken to be whom the circular names.</summary>
    public Authority? IssuedBy { get; init; }

    /// <summary>Đã thu hồi: whether it was withdrawn by the day asked about; a known <see cref="WithdrawnOn"/> answers by itself.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>Ngày thu hồi: the day from which it is withdrawn.</summary>
    public LocalDate? WithdrawnOn { get; init; }
}

/// <summary>Quyền lợi: something the holder of a certificate in force is entitled to.</summary>
/// <remarks>TT26-2014/21.</remarks>
/// <param name="Code">The stable code.</param>
/// <param name="Text">What it is, in the library's own words.</param>
/// <param name="Citation">The provision.</param>
public sealed record Entitlement(string Code, LocalizedText Text, Citation Citation);

/// <summary>Kết quả xem xét Giấy chứng nhận: whether a certificate is in force, until when, and what it gives.</summary>
public sealed class CertificateDecision : Decision
{
    internal CertificateDecision(Decision answer, LocalDate? validUntil, ValueList<Entitlement> entitlements)
        : base(answer) => (ValidUntil, Entitlements) = (validUntil, entitlements);

    /// <summary>Có giá trị đến: the last day of the certificate's term; null when it is not known.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>Quyền lợi: the entitlements; none unless the certificate is in force.</summary>
    public ValueList<Entitlement> Entitlements { get; }

    /// <summary>Căn cứ ưu tiên: the priority ground that the certificate gives: the sector, while it is in force (ND45-2012/6/2/b).</summary>
    public PriorityGround PriorityGround => Verdict == Verdict.Satisfied ? PriorityGround.Sector : PriorityGround.None;
}
