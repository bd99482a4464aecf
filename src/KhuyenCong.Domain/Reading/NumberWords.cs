using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Reading;

/// <summary>Numbers of articles, clauses and points that are written as words: "Điều sáu", "khoản thứ hai", "Article Six".</summary>
internal static class NumberWords
{
    private const string Ones = "mot|hai|ba|bon|nam(?! [0-9])|sau(?! day)|bay|tam|chin";
    private const string BehindTens = "mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin";
    private const string English =
        "twenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|nineteen|eighteen|seventeen|sixteen|fifteen|fourteen|thirteen|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one";

    /// <summary>The words in small letters without marks; an amount of money or a count is no number of a provision.</summary>
    internal const string Pattern =
        "(?:(?:(?:hai|ba|bon) )?muoi(?: (?:"
        + BehindTens
        + "))?|nhat|"
        + Ones
        + "|"
        + English
        + ")(?![a-z])(?! (?:nghin|ngan|tram|trieu|ty|dong|muoi|phan tram|loai|so)(?![a-z]))";

    private static readonly Dictionary<string, int> Marked = new(StringComparer.Ordinal)
    {
        ["nhất"] = 1,
        ["một"] = 1,
        ["mốt"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["năm"] = 5,
        ["lăm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["bẩy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
        ["mười"] = 10,
        ["mươi"] = 10,
    };

    private static readonly Dictionary<string, int> Plain = Marked
        .Select(word => (Plain: PlainOf(word.Key), Number: word.Value))
        .Distinct()
        .ToDictionary(word => word.Plain, word => word.Number, StringComparer.Ordinal);

    private static readonly string[] EnglishOnes = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] EnglishTens =
    [
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    /// <summary>The number that words say; false for words that look so only without their marks: "sau" is "after", "sáu" is six.</summary>
    /// <param name="words">The words with their marks.</param>
    /// <param name="isPlain">Whether the text has no marks.</param>
    /// <param name="number">The number.</param>
    internal static bool TryRead(string words, bool isPlain, out int number)
    {
        number = 0;
        foreach (var word in Regex.Split(string.Concat(words.Select(VietnameseText.Lower)), "[- ]"))
        {
            if (Array.IndexOf(EnglishOnes, word) is >= 0 and var one)
                number += one + 1;
            else if (Array.IndexOf(EnglishTens, word) is >= 0 and var teen)
                number += teen + 10;
            else if (word == "twenty")
                number = 20;
            else if (!Marked.TryGetValue(word, out var value) && !(isPlain && Plain.TryGetValue(word, out value)))
                return false;
            else if (value == 10)
                number = Math.Max(number, 1) * 10;
            else
                number += value;
        }

        return true;
    }

    private static string PlainOf(string word) => string.Concat(word.Select(VietnameseText.Plain));
}
