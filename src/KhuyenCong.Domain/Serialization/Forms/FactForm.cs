namespace KhuyenCong.Domain.Serialization;

/// <summary>Loại câu trả lời: in what form a missing fact is answered.</summary>
public enum FactAnswer : byte
{
    /// <summary>Có hoặc không: yes or no.</summary>
    YesNo = 1,

    /// <summary>Chọn một: one of the choices.</summary>
    Choice = 2,

    /// <summary>Số tiền: an amount of money.</summary>
    Amount = 3,

    /// <summary>Số nguyên: a whole number.</summary>
    Number = 4,

    /// <summary>Tỷ lệ: a share or a factor.</summary>
    Share = 5,

    /// <summary>Ngày: a day.</summary>
    Date = 6,

    /// <summary>Ngày hoặc không bao giờ: a day, or never.</summary>
    DateOrNever = 7,

    /// <summary>Chữ: a text.</summary>
    Text = 8,

    /// <summary>Dữ liệu: a list or an object, given as JSON.</summary>
    Data = 9,
}

/// <summary>Lựa chọn: one possible answer.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in both languages.</param>
public sealed record FactChoice(string Code, LocalizedText Name);

/// <summary>Câu hỏi về một dữ kiện: a missing fact as a form asks for it, and the request with the answer in it.</summary>
/// <remarks>A code of <see cref="Decisions.Decision.Missing"/> is either a fact, with a form here, or something that only the law or a province can supply.</remarks>
/// <param name="Code">The code, as <see cref="Decisions.Decision.Missing"/> gives it.</param>
/// <param name="Text">What is asked, in both languages.</param>
/// <param name="Answer">In what form it is answered.</param>
/// <param name="Choices">The choices; empty for other forms.</param>
public sealed partial record FactForm(string Code, LocalizedText Text, FactAnswer Answer, ValueList<FactChoice> Choices);
