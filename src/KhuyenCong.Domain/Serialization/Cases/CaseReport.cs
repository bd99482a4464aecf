namespace KhuyenCong.Domain.Serialization;

/// <summary>Sai khác: one thing that a case expects and the library does not answer.</summary>
/// <param name="Path">What of the answer, such as "ceiling" or "findings[0].verdict".</param>
/// <param name="Expected">What the case expects, as JSON.</param>
/// <param name="Actual">What the library answers, as JSON.</param>
/// <param name="Provision">The code of the provision behind the answer, or null where there is none.</param>
/// <param name="Text">All of it in one sentence, in both languages.</param>
public sealed record CaseFailure(string Path, string Expected, string Actual, string? Provision, LocalizedText Text);

/// <summary>Kết quả của một vụ việc: whether the answer is what the case expects.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Question">The code of the question.</param>
/// <param name="Failures">What differs; empty where the case passed.</param>
public sealed record CaseResult(string Name, string Question, ValueList<CaseFailure> Failures)
{
    /// <summary>Đạt: whether the answer is what the case expects.</summary>
    public bool IsPassed => Failures.Count == 0;
}
