using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Tệp không dùng được: a file that cannot be used as a table; the text says what it is and what to do.</summary>
/// <param name="problem">What is wrong, in both languages.</param>
/// <param name="inner">What the reader of the format said, or null.</param>
public sealed class SheetException(LocalizedText problem, Exception? inner = null) : Exception(problem?.English, inner)
{
    /// <summary>Lỗi: what is wrong, in both languages.</summary>
    public LocalizedText Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));
}
