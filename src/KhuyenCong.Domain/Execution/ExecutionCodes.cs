namespace KhuyenCong.Domain.Execution;

/// <summary>Mã và tên: the codes and names of steps, changes, deadlines, acts and levels.</summary>
public static partial class ExecutionCodes
{
    /// <summary>Tên loại điều chỉnh: the kind of change in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this ChangeKind kind) =>
        (int)kind >= 1 && (int)kind <= ChangeMessages.Names.Length
            ? ChangeMessages.Names[(int)kind - 1]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined ChangeKind is required.");

    /// <summary>Tên bước: the step in both languages.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this StepKind step) =>
        (int)step >= 1 && (int)step <= LifeMessages.Steps.Length
            ? LifeMessages.Steps[(int)step - 1]
            : throw new ArgumentOutOfRangeException(nameof(step), step, "A defined StepKind is required.");

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
    public static LocalizedText ToText(this DeadlineKind kind) =>
        (int)kind >= 1 && (int)kind <= DeadlineMessages.Names.Length
            ? DeadlineMessages.Names[(int)kind - 1]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined DeadlineKind is required.");
}
