using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Vấn đề của tệp dữ liệu: one thing that is wrong with a schedule file, with its place.</summary>
/// <param name="Severity">Whether it makes the file unusable.</param>
/// <param name="Code">The stable code, such as "rate-above-100".</param>
/// <param name="Path">The JSON path, such as "$.schedules[0].levels[2].rate".</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Message">What is wrong and what is allowed, in both languages.</param>
public sealed record ScheduleProblem(Severity Severity, string Code, string Path, int Line, LocalizedText Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}: {Path}: {Message.English} [{Code}]";
}
