namespace KhuyenCong.Domain;

/// <summary>Ngôn ngữ: the language in which a text is given.</summary>
public enum Language
{
    /// <summary>Tiếng Việt: Vietnamese, the language of the law.</summary>
    Vietnamese = 0,

    /// <summary>Tiếng Anh: English.</summary>
    English = 1,
}
