using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Mức độ bao quát: how much of a text was read.</summary>
internal enum TextCoverage : byte
{
    /// <summary>Không nêu: it is not said.</summary>
    NotStated = 0,

    /// <summary>Toàn bộ: the whole text, so that what it does not state has no level in it.</summary>
    Whole = 1,

    /// <summary>Một phần: a part, so that what was not seen may stand in the rest.</summary>
    Part = 2,

    /// <summary>Chưa đọc: none of it; only that it exists is known.</summary>
    None = 3,
}

/// <summary>Nguồn: where the levels of a schedule were read.</summary>
/// <param name="Address">The address or the place of the text.</param>
/// <param name="Coverage">How much of the source was read.</param>
/// <param name="Confidence">How far it is trusted, in the host's words, such as "high"; "" where it is not said.</param>
/// <param name="SeenOn">The day on which it was read; null where it is not said.</param>
internal sealed record ScheduleSource(string Address, TextCoverage Coverage, string Confidence, LocalDate? SeenOn);

/// <summary>Nội dung theo văn bản khác: items for which a schedule points to another text and states no level itself.</summary>
/// <param name="Codes">The codes of the items; none for all that the schedule does not state.</param>
/// <param name="Text">The text that it points to, in both languages.</param>
/// <param name="Citation">The provision that points.</param>
internal sealed record SettledElsewhere(ValueList<string> Codes, LocalizedText Text, Citation Citation);
