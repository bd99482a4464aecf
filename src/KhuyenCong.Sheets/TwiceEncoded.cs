using System.Buffers;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Texts in UTF-8 that some program took for another encoding and encoded once more: "ThÃ´ng tÆ°" for "Thông tư".</summary>
internal sealed class TwiceEncoded
{
    // Of a few letters nothing is told; and hardly any other text is UTF-8 all through when it is read so.
    private const int Fewest = 2;
    private const int OfAHundred = 20;

    private readonly Dictionary<char, byte> _bytes = [];

    private TwiceEncoded(int codePage)
    {
        Name = $"UTF-8 → Windows-{codePage} → UTF-8";
        var letters = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        // What the code page leaves open stays a control character; so do both with programs that read it as Latin-1.
        for (var value = 0x80; value <= 0xFF; value++)
            _bytes[(char)value] = _bytes[letters.GetString([(byte)value])[0]] = (byte)value;
    }

    private static readonly Lazy<TwiceEncoded[]> Known = new(() => [new TwiceEncoded(1252), new TwiceEncoded(1258)]);

    /// <summary>How the text came about.</summary>
    internal string Name { get; }

    /// <summary>What is said of a text that was read so.</summary>
    internal LocalizedText Note =>
        new(
            $"chữ bị mã hóa hai lần ({Name}), đã khôi phục; chữ không khôi phục được thì nêu theo từng ô",
            $"the text was encoded twice ({Name}) and was restored; letters that could not be are named cell by cell"
        );

    /// <summary>How a text was encoded twice; null for one that was not.</summary>
    internal static TwiceEncoded? Of(string text) =>
        Known
            .Value.Select(form => (Form: form, Counts: form.Count(text)))
            .Where(f => f.Counts.Good >= Fewest && f.Counts.Bad * 100 <= f.Counts.Good * OfAHundred)
            .OrderByDescending(f => f.Counts.Good)
            .FirstOrDefault()
            .Form;

    /// <summary>The text as it was; what was lost on the way stays a character that is none.</summary>
    internal string Restored(string text)
    {
        var restored = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            if (c >= 0x80 && _bytes.TryGetValue(c, out var value))
            {
                bytes.Add(value);
                continue;
            }

            Flush();
            restored.Append(c);
        }

        Flush();
        return VietnameseText.Compose(restored.ToString());

        void Flush()
        {
            restored.Append(Encoding.UTF8.GetString([.. bytes]));
            bytes.Clear();
        }
    }

    // Letters of several bytes that come out, and letters that were none or are of no byte.
    private (int Good, int Bad) Count(string text)
    {
        var (good, bad) = (0, 0);
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            if (c >= 0x80 && _bytes.TryGetValue(c, out var value))
            {
                bytes.Add(value);
                continue;
            }

            Flush();
            bad += !char.IsAscii(c) && char.IsLetter(c) ? 1 : 0;
        }

        Flush();
        return (good, bad);

        void Flush()
        {
            ReadOnlySpan<byte> rest = bytes.ToArray();
            while (!rest.IsEmpty)
            {
                var status = Rune.DecodeFromUtf8(rest, out _, out var used);
                good += status == OperationStatus.Done ? 1 : 0;
                bad += status == OperationStatus.Done ? 0 : 1;
                rest = rest[used..];
            }

            bytes.Clear();
        }
    }
}
