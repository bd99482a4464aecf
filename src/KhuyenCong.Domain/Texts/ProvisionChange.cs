using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>A provision that another text added or ended on its own first day.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="By">The text that did it.</param>
/// <param name="IsEnd">Whether it was ended; else it was added.</param>
internal sealed record ProvisionChange(Citation Provision, LegalInstrument By, bool IsEnd);
