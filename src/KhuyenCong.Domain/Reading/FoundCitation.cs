using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reading;

/// <summary>Tình trạng viện dẫn: what a citation is worth on a date.</summary>
public enum CitationStatus
{
    /// <summary>Đang có hiệu lực: the instrument is in force, and no amendment of it is known.</summary>
    InForce = 1,

    /// <summary>Đã được sửa đổi: the instrument is in force and was amended.</summary>
    Amended = 2,

    /// <summary>Đã bị thay thế: another instrument has taken its place.</summary>
    Superseded = 3,

    /// <summary>Chưa có hiệu lực: it is not in force yet.</summary>
    NotYetInForce = 4,

    /// <summary>Chưa rõ ngày có hiệu lực: the instrument is known, the day on which it came into force is not.</summary>
    StartUnknown = 5,

    /// <summary>Không rõ văn bản nào: the citation may mean several instruments.</summary>
    Ambiguous = 6,

    /// <summary>Không biết: no known instrument or provision is cited.</summary>
    Unknown = 7,
}

/// <summary>Viện dẫn tìm thấy: a citation found in a text.</summary>
/// <remarks>Positions are those of the text as given: characters in the sense of .NET, so that a letter with separate marks counts as several.</remarks>
public sealed record FoundCitation
{
    /// <summary>Vị trí: the position of its first character in the text, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>Độ dài: the number of its characters.</summary>
    public required int Length { get; init; }

    /// <summary>Dòng: the line on which it starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Cột: the column at which it starts, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Nguyên văn: the citation as it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>Tình trạng: what it is worth on the date.</summary>
    public required CitationStatus Status { get; init; }

    /// <summary>Viện dẫn: the provision meant; null when it is ambiguous or unknown.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Các văn bản có thể: the known instruments that it means or may mean; several when it is ambiguous, none when nothing near is known.</summary>
    public ValueList<LegalInstrument> Candidates { get; init; }

    /// <summary>Giải thích: the status in words, in both languages.</summary>
    public required LocalizedText Explanation { get; init; }
}
