using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>Ghi chú theo hạng mục: a finding that belongs to every answer on an item under a table.</summary>
/// <param name="Item">The item.</param>
/// <param name="Finding">The finding.</param>
public sealed record SupportNote(SupportItem Item, Finding Finding);
