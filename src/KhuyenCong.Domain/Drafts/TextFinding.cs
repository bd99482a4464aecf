using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Kết quả đối chiếu: what a sentence of a draft is worth against the law of the day.</summary>
public enum TextFindingKind
{
    /// <summary>Phù hợp: it says what the provision says.</summary>
    Agrees = 1,

    /// <summary>Khác quy định: it says something else.</summary>
    Differs = 2,

    /// <summary>Chưa xác định: it cannot be decided; the explanation says why.</summary>
    Undetermined = 3,

    /// <summary>Lỗi của dự thảo: the draft contradicts itself, the calendar or the state of the law.</summary>
    Fault = 4,
}

/// <summary>Mã kết quả đối chiếu: the stable codes of the kinds of finding.</summary>
internal static class TextFindingKinds
{
    internal static readonly string[] Codes = ["agrees", "differs", "undetermined", "fault"];
}

/// <summary>Kết quả đối chiếu một câu: one thing found in a draft.</summary>
/// <remarks>Positions are those of the text as given: characters in the sense of .NET, so that a letter with separate marks counts as several.</remarks>
public sealed record TextFinding
{
    /// <summary>Vị trí: the position of its first character in the text, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>Dòng: the line on which it starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Cột: the column at which it starts, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Kết quả: what it is worth.</summary>
    public required TextFindingKind Kind { get; init; }

    /// <summary>Mã: what was held against the law: the code of an item, of an act or of a rule, or the code of the fault.</summary>
    public required string Code { get; init; }

    /// <summary>Viện dẫn: the provision it was held against; null where there is none.</summary>
    public Citation? Provision { get; init; }

    /// <summary>Nguyên văn: the words of the draft, with single spaces.</summary>
    public required string Text { get; init; }

    /// <summary>Giải thích: what the provision says, and what differs.</summary>
    public required LocalizedText Explanation { get; init; }
}
