namespace KhuyenCong.Domain.Execution;

/// <summary>Mã mục lục ngân sách: the type and item under which the money is booked.</summary>
/// <param name="Type">Loại: the type, three digits.</param>
/// <param name="Item">Khoản: the item, three digits.</param>
internal sealed record BudgetCode(string Type, string Item)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type}-{Item}";
}
