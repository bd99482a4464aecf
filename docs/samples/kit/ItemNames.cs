using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;

namespace SampleKit;

/// <summary>The names of items and of sources of money, as a table has them.</summary>
public static class ItemNames
{
    /// <summary>An item of the law, or one of a province's own.</summary>
    public static string Item(string code, Language language) =>
        code.Length == 0 ? new LocalizedText("ngoài các hạng mục có mức hỗ trợ", "content without a level").In(language)
        : Vocabulary.TryParse(code, out SupportItem item) ? item.Info().Name.In(language)
        : code.Contains(' ') ? code
        : new LocalizedText($"hạng mục riêng “{code}”", $"own item '{code}'").In(language);

    /// <summary>Whose money, in short.</summary>
    public static string Source(FundingSource source, Language language) =>
        (source, language) switch
        {
            (FundingSource.National, Language.Vietnamese) => "KCQG",
            (_, Language.Vietnamese) => "KCĐP",
            (FundingSource.National, _) => "national",
            _ => "local",
        };
}
