namespace KhuyenCong.Domain.Decisions;

/// <summary>Kết luận: what the law answers.</summary>
/// <remarks>The default value is <see cref="Undetermined"/>, so that nothing forgotten ever looks like a yes or a no.</remarks>
public enum Verdict : byte
{
    /// <summary>Chưa xác định: a fact or a norm is missing; it is named.</summary>
    Undetermined = 0,

    /// <summary>Đáp ứng: the law's condition is met.</summary>
    Satisfied = 1,

    /// <summary>Không đáp ứng: it is not met.</summary>
    NotSatisfied = 2,

    /// <summary>Cơ quan có thẩm quyền quyết định: the law hands the question to somebody.</summary>
    AuthorityDecides = 3,
}

/// <summary>Mã kết luận: the stable codes and names of verdicts.</summary>
public static class VerdictCodes
{
    /// <summary>Mã: the code for data files: "satisfied", "not-satisfied", "undetermined", "authority-decides".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is not a defined one.</exception>
    public static string ToCode(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Undetermined => "undetermined",
            Verdict.Satisfied => "satisfied",
            Verdict.NotSatisfied => "not-satisfied",
            Verdict.AuthorityDecides => "authority-decides",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A defined Verdict is required."),
        };

    /// <summary>Tên: the verdict for readers, in both languages.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is not a defined one.</exception>
    public static LocalizedText ToText(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Undetermined => UndeterminedText,
            Verdict.Satisfied => SatisfiedText,
            Verdict.NotSatisfied => NotSatisfiedText,
            Verdict.AuthorityDecides => AuthorityDecidesText,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A defined Verdict is required."),
        };

    private static readonly LocalizedText UndeterminedText = new("chưa xác định", "undetermined");
    private static readonly LocalizedText SatisfiedText = new("đáp ứng", "satisfied");
    private static readonly LocalizedText NotSatisfiedText = new("không đáp ứng", "not satisfied");
    private static readonly LocalizedText AuthorityDecidesText = new("do cơ quan có thẩm quyền quyết định", "for the authority to decide");
}
