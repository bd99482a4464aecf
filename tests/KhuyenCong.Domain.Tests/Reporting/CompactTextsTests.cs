using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>How the names of many establishments are held: as bytes, found by a hash and told apart by themselves.</summary>
public class CompactTextsTests
{
    [Fact]
    public void A_text_comes_back_as_it_was()
    {
        // Nothing, letters of one to three bytes, half of a pair, as long as a block and longer.
        string[] all =
        [
            "a",
            "",
            "Cơ sở mẫu",
            "\u007F\u0080\u3FFF\u4000\uFFFF",
            "\uD83D",
            "\0",
            new('x', 65_531),
            new('ệ', 70_000),
            new('x', 65_532),
            "",
            "last",
        ];
        var texts = new CompactTexts();
        foreach (var one in all)
            texts.Add(texts.Encode(one));
        Assert.Equal(all, Enumerable.Range(0, texts.Count).Select(i => texts[i]));
    }

    [Fact]
    public void A_text_takes_the_place_of_another()
    {
        var texts = new CompactTexts();
        foreach (var one in new[] { "2014-0002", "b", "c" })
            texts.Add(texts.Encode(one));
        texts.Replace(0, texts.Encode("2014-0001"));
        texts.Replace(1, texts.Encode("longer"));
        Assert.Equal(["2014-0001", "longer", "c"], Enumerable.Range(0, texts.Count).Select(i => texts[i]));
    }

    [Fact]
    public void Establishments_are_numbered_as_a_dictionary_of_their_keys_would()
    {
        var random = new Random(22);
        var (register, numbers) = (new EstablishmentRegister(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 20_000; i++)
            {
                var key = $"cơ sở {random.Next(9_000)}|{(random.Next(2) == 0 ? "tỉnh mẫu" : "")}";
                if (!numbers.TryGetValue(key, out var number))
                    numbers.Add(key, number = numbers.Count);
                Assert.Equal(number, register.NumberOf(key));
            }

            Assert.All(numbers, known => Assert.Equal(known.Key, register[known.Value]));
            register.Clear();
            numbers.Clear();
        }
    }

    [Fact]
    public void Names_of_one_hash_are_two_establishments()
    {
        // Found by search: the first two numbers whose letters have the same hash of 32 bits.
        var byHash = new Dictionary<uint, string>();
        var (one, other) = ("", "");
        for (var i = 0; other.Length == 0; i++)
        {
            var text = $"{i:x}";
            var hash = 2166136261u;
            foreach (var c in text)
                hash = unchecked((hash ^ c) * 16777619u);
            if (!byHash.TryAdd(hash, text))
                (one, other) = (byHash[hash], text);
        }

        var register = new EstablishmentRegister();
        Assert.Equal(0, register.NumberOf(one));
        Assert.Equal(1, register.NumberOf(other));
        Assert.Equal((one, other), (register[0], register[1]));
    }

    [Fact]
    public void A_list_in_blocks_is_a_list()
    {
        var list = new BlockList<int>();
        for (var i = 0; i < 10_000; i++)
            list.Add(i);
        list[9_999]++;
        Assert.Equal(Enumerable.Range(0, 9_999).Append(10_000), Enumerable.Range(0, list.Count).Select(i => list[i]));
        list.Clear();
        Assert.Equal(0, list.Count);
    }
}
