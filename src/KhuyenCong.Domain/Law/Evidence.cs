namespace KhuyenCong.Domain.Law;

/// <summary>Căn cứ của số liệu: what was read of the text behind a number.</summary>
public enum Evidence : byte
{
    /// <summary>Không có số: there is no number, so there is nothing to vouch for.</summary>
    None = 0,

    /// <summary>Đã đọc văn bản: the statutory text itself was read.</summary>
    Text = 1,

    /// <summary>Theo nguồn công bố: published summaries or quotations were read, not the whole text.</summary>
    Reported = 2,

    /// <summary>Do đơn vị sử dụng cung cấp: the host supplied the number with its own citation.</summary>
    Host = 3,
}
