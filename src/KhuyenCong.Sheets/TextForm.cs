using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>How the bytes of a text file are read.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Recode">What is still to be done to each line.</param>
internal sealed record TextForm(Encoding Encoding, string Name, Func<string, string> Recode)
{
    // Words that stand in nearly every sheet, with their marks: what reads as them was meant so. Plain words read alike in every encoding.
    private static readonly string[] Words =
    [
        "đề",
        "án",
        "hỗ",
        "trợ",
        "công",
        "phí",
        "đơn",
        "vị",
        "tổng",
        "nguồn",
        "năm",
        "số",
        "xã",
        "huyện",
        "tỉnh",
        "thiết",
        "bị",
        "địa",
        "phương",
        "ngày",
        "khuyến",
        "sản",
        "xuất",
        "ứng",
        "dụng",
        "máy",
        "móc",
        "nội",
        "điểm",
        "hưởng",
        "thụ",
        "đối",
        "đồng",
        "triệu",
        "tỷ",
        "cộng",
        "nghề",
        "đào",
        "tạo",
        "thành",
        "lập",
        "nghiệp",
        "mô",
        "hình",
        "trình",
        "diễn",
        "nhãn",
        "hiệu",
        "đăng",
        "ký",
        "hội",
        "chợ",
        "triển",
        "lãm",
        "tư",
        "vấn",
        "đầu",
        "quốc",
        "nước",
        "chú",
        "thực",
        "hiện",
        "phê",
        "duyệt",
        "không",
        "xây",
        "dựng",
        "tên",
        "cơ",
        "sở",
        "nhóm",
        "phẩm",
        "giám",
        "khảo",
        "thị",
        "trường",
        "kỹ",
        "thuật",
        "và",
        "các",
        "tiên",
        "tiến",
        "nông",
        "thôn",
        "hạng",
        "mục",
        "quyết",
        "toán",
    ];

    private static readonly HashSet<string> Known = new(Words.Select(VietnameseText.Compose), StringComparer.Ordinal);

    private static readonly Lazy<TextForm[]> OneByte = new(() =>
    {
        // Not registered for the whole process: a library leaves its host alone.
        var windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        return
        [
            new(windows1258, "Windows-1258", VietnameseText.Compose),
            new(Encoding.Latin1, "TCVN3 (ABC)", LegacyText.FromTcvn3),
            new(Encoding.Latin1, "VNI", LegacyText.FromVni),
        ];
    });

    internal static readonly TextForm Utf8 = new(new UTF8Encoding(), "UTF-8", Composed);

    /// <summary>What is said of a text of this form, or null where it needs no word.</summary>
    internal LocalizedText? Note { get; private init; }

    /// <summary>Whether the text of the file is taken letter for letter.</summary>
    internal bool IsUnicode => Note is null && Name.StartsWith("UTF", StringComparison.Ordinal);

    /// <summary>The form of a text by its first bytes.</summary>
    /// <param name="sample">The first bytes.</param>
    /// <param name="isWhole">Whether the file has no more bytes.</param>
    /// <exception cref="SheetException">The bytes are no text, or none that can be told.</exception>
    internal static TextForm Of(ReadOnlySpan<byte> sample, bool isWhole)
    {
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || sample.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            throw new SheetException(new("Tệp ở dạng UTF-32; hãy lưu lại ở dạng UTF-8.", "The file is UTF-32; save it as UTF-8."));
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new(Encoding.Unicode, "UTF-16", Composed);
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new(Encoding.BigEndianUnicode, "UTF-16 (big-endian)", Composed);
        if (WithoutMark(sample) is { } wide)
            return wide;
        if (IsUtf8(sample, isWhole))
            return OfTwice(Utf8.Encoding.GetString(sample)) ?? Utf8;
        return Best(sample);
    }

    private static TextForm? OfTwice(string text) =>
        TwiceEncoded.Of(text) is { } twice ? new(Utf8.Encoding, twice.Name, twice.Restored) { Note = twice.Note } : null;

    /// <summary>Whether a text was encoded twice, or holds letters that only a font of TCVN3 or VNI makes sense of; how it is to be read.</summary>
    internal static TextForm? OfLegacyText(IEnumerable<string> texts)
    {
        var all = string.Join(' ', texts);
        if (OfTwice(all) is { } twice)
            return twice;
        var plain = Score(all);
        return OneByte
            .Value.Skip(1)
            .Select(form => (Form: form, Score: Score(form.Recode(all))))
            .Where(f => f.Score > plain + 3)
            .OrderByDescending(f => f.Score)
            .FirstOrDefault()
            .Form;
    }

    private static string Composed(string line) => line.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? VietnameseText.Compose(line) : line;

    // Every second byte of a Latin text in UTF-16 is nothing.
    private static TextForm? WithoutMark(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }

        if (odd > sample.Length / 5 && even <= sample.Length / 50)
            return new(Encoding.Unicode, "UTF-16", Composed);
        return even > sample.Length / 5 && odd <= sample.Length / 50 ? new(Encoding.BigEndianUnicode, "UTF-16 (big-endian)", Composed) : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> sample, bool isWhole)
    {
        while (sample.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(sample, out _, out var used);
            if (status != System.Buffers.OperationStatus.Done)
                return status == System.Buffers.OperationStatus.NeedMoreData && !isWhole;
            sample = sample[used..];
        }

        return true;
    }

    private static TextForm Best(ReadOnlySpan<byte> sample)
    {
        var bytes = sample.ToArray();
        var scored = OneByte
            .Value.Select(form => (Form: form, Score: Score(form.Recode(form.Encoding.GetString(bytes)))))
            .OrderByDescending(f => f.Score)
            .ToList();
        // Nearly all of a file in UTF-8 with a broken letter reads as UTF-8; the row of the broken letter is named.
        if (Score(Composed(Utf8.Encoding.GetString(bytes))) is var utf8 && utf8 > scored[0].Score)
            return Utf8;
        return scored[0].Score > scored[1].Score
            ? scored[0].Form
            : throw new SheetException(
                new(
                    "Không nhận ra bảng mã của tệp (không phải UTF-8, UTF-16, Windows-1258, TCVN3 hay VNI); hãy lưu lại ở dạng UTF-8.",
                    "The encoding of the file is not known (not UTF-8, UTF-16, Windows-1258, TCVN3 or VNI); save it as UTF-8."
                )
            );
    }

    // How many words of the list a text has.
    private static int Score(string text)
    {
        var score = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (Known.Contains(text[start..i].ToLowerInvariant()))
                score++;
            start = i + 1;
        }

        return score;
    }
}
