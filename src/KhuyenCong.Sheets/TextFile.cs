using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Tệp văn bản: the text of a file in any of the encodings that sheets are read in; what is no text is refused by name.</summary>
public static class TextFile
{
    private const int Largest = 64 << 20;

    /// <summary>Đọc văn bản: the text of a file: UTF-8 with and without a mark, UTF-16, Windows-1258, TCVN3 or VNI.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The text; that of UTF-8 and UTF-16 letter for letter as it stands.</returns>
    /// <exception cref="SheetException">The file is no text, or one that cannot be told, or larger than 64 MB.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ArgumentException">The path is no path.</exception>
    public static string Read(string path) => Read(path, out _);

    /// <summary>Đọc văn bản: the text of a file, and what is to be said of its letters.</summary>
    /// <param name="path">The path.</param>
    /// <param name="note">What was done to the letters, as with a text that was encoded twice; null where nothing was.</param>
    /// <returns>The text; that of UTF-8 and UTF-16 letter for letter as it stands.</returns>
    /// <exception cref="SheetException">The file is no text, or one that cannot be told, or larger than 64 MB.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ArgumentException">The path is no path.</exception>
    public static string Read(string path, out LocalizedText? note)
    {
        if (new FileInfo(path).Length > Largest)
            throw new SheetException(new("Tệp lớn hơn 64 MB; hãy chia nhỏ văn bản.", "The file is larger than 64 MB; split the text."));
        var bytes = File.ReadAllBytes(path);
        if (NameOf(bytes) is { } name)
        {
            throw new SheetException(
                new(
                    $"Tệp là {name.Vietnamese}, không phải văn bản; hãy lưu lại ở dạng .docx hoặc .txt.",
                    $"The file is {name.English}, no text; save it as .docx or .txt."
                )
            );
        }

        var form = TextForm.Of(bytes, isWhole: true);
        var text = form.Encoding.GetString(bytes).TrimStart('\uFEFF');
        if (text.IndexOf('\0') >= 0)
            throw new SheetException(new("Tệp có ký tự rỗng nên không phải văn bản.", "The file holds null characters and is no text."));
        note = form.Note;
        return form.IsUnicode ? text : form.Recode(text);
    }

    // The signatures of what people take for texts.
    private static LocalizedText? NameOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) ? new("tệp nén (hoặc Word, Excel)", "a zip archive (or Word, Excel)")
        : bytes.StartsWith("%PDF"u8) ? new("PDF", "a PDF")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? new("Word hoặc Excel đời cũ (.doc, .xls)", "an old Word or Excel file (.doc, .xls)")
        : bytes.StartsWith("{\\rtf"u8) ? new("RTF", "an RTF file")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            ? new("ảnh", "a picture")
        : null;
}
