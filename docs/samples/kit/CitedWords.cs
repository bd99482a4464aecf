using KhuyenCong.Domain.Reading;

namespace SampleKit;

/// <summary>Words of a text and the provisions they name, as one line has them.</summary>
public static class CitedWords
{
    /// <summary>The code of the provision; those that it may be, where it is one of several.</summary>
    public static string CodeOf(FoundCitation citation) =>
        citation.Citation?.Code ?? (citation.Candidates.Count == 0 ? "-" : string.Join("|", citation.Candidates.Select(c => c.Id)));

    /// <summary>The words in quotation marks, on one line.</summary>
    public static string Quoted(string text) =>
        $"\"{TextTable.Printable(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}\"";
}
