namespace KhuyenCong.Domain.Decisions;

/// <summary>Mức độ: how much a finding about data says.</summary>
public enum Severity
{
    /// <summary>Cần kiểm tra: the data alone do not show a breach, or can be used all the same; somebody has to look.</summary>
    Warning = 1,

    /// <summary>Sai: the data show a breach, contradict themselves, or cannot be used.</summary>
    Error = 2,
}
