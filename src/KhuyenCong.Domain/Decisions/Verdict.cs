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
internal static class VerdictCodes
{
    internal static readonly CodeTable<Verdict> Table = CodeTable<Verdict>.Named(
        new("chưa xác định", "undetermined"),
        new("đáp ứng", "satisfied"),
        new("không đáp ứng", "not satisfied"),
        new("do cơ quan có thẩm quyền quyết định", "for the authority to decide")
    );
}
