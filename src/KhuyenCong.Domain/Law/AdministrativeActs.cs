namespace KhuyenCong.Domain.Law;

/// <summary>Nghị quyết về đơn vị hành chính cấp tỉnh: the resolutions by which provinces were merged and became centrally-run cities.</summary>
internal static class AdministrativeActs
{
    /// <summary>63 provinces and cities become 34.</summary>
    internal static LegalInstrument Merger => Instruments.Resolution202Of2025;

    /// <summary>Huế became a city before places were asked by province.</summary>
    internal static LegalInstrument FirstCity => Instruments.Resolution175Of2024;

    /// <summary>Each city with the resolution that made it one.</summary>
    internal static IEnumerable<KeyValuePair<string, LegalInstrument>> Cities =>
        [
            new("Huế", FirstCity),
            new("Đồng Nai", Instruments.Resolution30Of2026),
            new("Quảng Ninh", Instruments.Resolution36Of2026),
            new("Bắc Ninh", Instruments.Resolution39Of2026),
        ];
}
