using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Execution;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Tên loại điều chỉnh: the kind of change in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this ChangeKind kind) => ChangeMessages.Kinds.Name(kind);

    /// <summary>Tên bước: the step in both languages.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this StepKind step) => LifeMessages.Steps.Name(step);

    /// <summary>Tên bước: what is done, in both languages.</summary>
    /// <param name="kind">The kind of step.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this BudgetStepKind kind) => BudgetMessages.Kinds.Name(kind);

    /// <summary>Tên đợt thanh toán: the payment in both languages.</summary>
    /// <param name="kind">The kind of payment.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this InstalmentKind kind) => PaymentMessages.Kinds.Name(kind);

    /// <summary>Tên việc đến hạn: what is due, in both languages.</summary>
    /// <param name="kind">The kind of deadline.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this DeadlineKind kind) => DeadlineMessages.Kinds.Name(kind);

    /// <summary>Mã việc: the code of an act, such as "approve-project".</summary>
    /// <param name="act">The act.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The act is not a defined one.</exception>
    public static string ToCode(this CompetenceAct act) => ExecutionCodes.Acts.Code(act);

    /// <summary>Tên việc: the act in both languages.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The act is not a defined one.</exception>
    public static LocalizedText ToText(this CompetenceAct act) => ExecutionCodes.Acts.Name(act);

    /// <summary>Tìm việc theo mã: the act with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="act">The act when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out CompetenceAct act) => ExecutionCodes.Acts.TryParse(code, out act);

    /// <summary>Mã cấp: the code of a level, such as "commune".</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this CompetenceLevel level) => ExecutionCodes.Levels.Code(level);

    /// <summary>Tên cấp: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this CompetenceLevel level) => ExecutionCodes.Levels.Name(level);

    /// <summary>Tìm cấp theo mã: the level with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out CompetenceLevel level) => ExecutionCodes.Levels.TryParse(code, out level);
}
