namespace KhuyenCong.Domain.Execution;

/// <summary>Mã mục lục ngân sách: the type (loại) and the item (khoản), three digits each, under which the money is booked.</summary>
internal sealed record BudgetCode(string Type, string Item)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type}-{Item}";
}
