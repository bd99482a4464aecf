using KhuyenCong.Domain.Drafts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Bản dự thảo tệp quy định: a schedule file drafted from the text of a resolution, and everything that a person has to look at.</summary>
public sealed class ScheduleDraft
{
    internal ScheduleDraft(string json, ValueList<TextFinding> unplaced, ValueList<TextFinding> open)
    {
        Json = json;
        Unplaced = unplaced;
        Open = open;
    }

    /// <summary>Tệp: the schedule as JSON of format 2; each level notes its line.</summary>
    public string Json { get; }

    /// <summary>Câu chưa xếp được: every sentence with a rate or an amount that stands in no level, with the reason.</summary>
    public ValueList<TextFinding> Unplaced { get; }

    /// <summary>Điều văn bản không nói: what the text does not say and what was written in its place.</summary>
    public ValueList<TextFinding> Open { get; }

    /// <summary>Dự thảo: the schedule that the Vietnamese text of a resolution or decision states.</summary>
    /// <param name="text">The text.</param>
    /// <param name="province">The province; that of the text's head where it is not given.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ScheduleDraft Of(string text, string? province = null) => ScheduleDrafter.Draft(text, province);
}
