using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Says of what is written in another language, or in the letters of an old font, that it is not read: silence would look like agreement.</summary>
internal static class DraftForeign
{
    // English words of the items beside a rate or an amount; Vietnamese has none of them.
    private static readonly Regex EnglishItem = DraftText.Of(
        "(?<![a-z])(?:machinery|machines|equipment|demonstration models?|cleaner production|trademarks?|brands?|consultanc(?:y|ies)|consulting|trade fairs?|exhibitions?|industrial clusters?|pollution|relocation|air ?fares?|enterprises?|establishments?|certificates?|advances?)(?![a-z])"
    );
    private static readonly Regex EnglishNumber = DraftText.Of(
        "[0-9] ?%|per cent|percent|(?:vnd|dong) ?[0-9]|[0-9] ?(?:million|billion|thousand)(?![a-z])|[0-9] (?:points|working days|workers|members)(?![a-z])"
    );
    private static readonly Regex EnglishWords = DraftText.Of("(?<![a-z])(?:the|of|shall|must|for|not|at most|up to|support|by|is|are|per|with)(?![a-z])");

    // Letters of TCVN3 within words ("øng dông m¸y mãc"), and the doubled vowels of VNI ("öùng duïng maùy moùc").
    private static readonly Regex OldLetters = DraftText.Of(
        @"(?<=\p{L})[®¬©ª«¨µ¸¶·¹¾»¼½Æ¦§£¤¥¡¢](?=\p{L}|\s|$)|(?<=\s|^)[®§](?=\p{L})|[AEIOUYaeiouyöôÖÔ][ùøûõïâáàåãäêéèüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÜË](?=[a-z\s]|$)"
    );

    // Letters that no old font has.
    private static readonly Regex Unicode = DraftText.Of("[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]");
    private const int FewestOldLetters = 4;

    private const int FewestEnglishWords = 2;

    // A sentence in English names Vietnamese texts and places, with few marks.
    private const int LettersForOneMark = 20;

    internal static void Check(DraftNotes notes)
    {
        var isOld = false;
        foreach (var paragraph in notes.Text.Paragraphs)
        {
            isOld = isOld || CheckLetters(notes, paragraph);
            foreach (var sentence in notes.Text.SentencesOf(paragraph))
                CheckLanguage(notes, sentence);
        }
    }

    private static bool CheckLetters(DraftNotes notes, DraftParagraph paragraph)
    {
        var words = notes.Text.Composed.Substring(paragraph.Start, paragraph.End - paragraph.Start);
        if (Unicode.IsMatch(words) || !HasAtLeast(OldLetters, words, FewestOldLetters))
            return false;
        notes.Add(
            TextFindingKind.Undetermined,
            "old-letters",
            null,
            paragraph.Start,
            paragraph.End,
            new(
                "Chữ của bảng mã cũ (TCVN3 hoặc VNI), không đọc được; chuyển sang Unicode rồi đối chiếu lại.",
                "The letters are those of an old font (TCVN3 or VNI) and cannot be read; convert the text to Unicode and check again."
            )
        );
        return true;
    }

    private static bool HasAtLeast(Regex form, string text, int number) => DraftText.Matches(form, text, 0).Take(number).Count() == number;

    private static void CheckLanguage(DraftNotes notes, DraftSentence sentence)
    {
        var plain = notes.Text.PlainOf(sentence);
        if (!EnglishItem.IsMatch(plain) || !EnglishNumber.IsMatch(plain) || !HasAtLeast(EnglishWords, plain, FewestEnglishWords))
            return;
        var marks = plain.Where((c, i) => c != notes.Text.Small[sentence.Start + i]).Count();
        if (marks * LettersForOneMark > plain.Length)
            return;
        notes.Add(
            TextFindingKind.Undetermined,
            "english",
            null,
            notes.Text.Trimmed(sentence),
            sentence.End,
            new(
                "Câu tiếng Anh có số, không đối chiếu được; chỉ đối chiếu bản tiếng Việt.",
                "A sentence in English with numbers is not held against the law; check the Vietnamese text."
            )
        );
    }
}
