using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KhuyenCong.Domain.Support;

/// <summary>Dữ kiện theo quy định của tỉnh: a fact of a case that the levels of a province may turn on, such as the registered capital of an enterprise.</summary>
/// <param name="Code">The code of the fact: one of the list in docs/provinces.md, or one that the schedule declares.</param>
/// <param name="Value">The value as a text: "yes" or "no", a whole number without signs, or a code.</param>
public sealed record LocalFact(string Code, string Value);

/// <summary>Loại dữ kiện: what kind of value a fact has.</summary>
internal enum LocalFactKind : byte
{
    /// <summary>Có hoặc không: "yes" or "no".</summary>
    YesNo = 0,

    /// <summary>Số tiền: whole đồng.</summary>
    Amount = 1,

    /// <summary>Số lượng: a whole number.</summary>
    Count = 2,

    /// <summary>Mã: a code, such as that of a rank.</summary>
    Code = 3,
}

/// <summary>Dữ kiện: what a fact is called and which kind of value it has.</summary>
internal sealed record LocalFactInfo(string Code, LocalFactKind Kind, LocalizedText Name);

/// <summary>Danh mục dữ kiện: the facts that levels of provinces turn on and that every schedule may use; a schedule may declare others.</summary>
internal static class LocalFacts
{
    internal const string Received = "received";
    internal const string SupportedBefore = "supported-before";
    internal const string FormerProvince = "former-province";

    internal static LocalFactInfo OfFormerProvince { get; } =
        new(FormerProvince, LocalFactKind.Code, new("tỉnh cũ của địa bàn trước ngày 01/07/2025", "former province of the place before 2025-07-01"));

    internal static LocalFactInfo AlreadyReceived { get; } =
        new(Received, LocalFactKind.Amount, new("số tiền đã nhận trong phạm vi mức trần", "what was received already under the same cap"));

    /// <summary>Các dữ kiện: all of them.</summary>
    public static ValueList<LocalFactInfo> All { get; } =
    [
        new("registered-capital", LocalFactKind.Amount, new("vốn đăng ký", "registered capital")),
        new("vote-result", LocalFactKind.Code, new("kết quả bình chọn", "result of the vote")),
        new("area-m2", LocalFactKind.Count, new("diện tích (m²)", "area (m²)")),
        new("workers", LocalFactKind.Count, new("số lao động", "number of workers")),
        new("difficult-area", LocalFactKind.YesNo, new("thuộc địa bàn có điều kiện kinh tế - xã hội khó khăn", "in a difficult area")),
        new("district-group", LocalFactKind.Code, new("nhóm địa bàn theo quy định của tỉnh", "group of districts by the province's rules")),
        new(
            "certificate",
            LocalFactKind.YesNo,
            new("có Giấy chứng nhận sản phẩm tiêu biểu còn thời hạn", "holding a certificate of a typical product in force")
        ),
        new("industrial-zone", LocalFactKind.YesNo, new("nằm trong khu công nghiệp", "inside an industrial zone")),
        new("beneficiary-kind", LocalFactKind.Code, new("loại đối tượng được hỗ trợ", "kind of beneficiary")),
        OfFormerProvince,
        AlreadyReceived,
        new(SupportedBefore, LocalFactKind.YesNo, new("đã được hỗ trợ nội dung này", "supported for the same before")),
    ];

    /// <summary>Tìm theo mã: the fact with a code.</summary>
    public static bool TryFind(string? code, [NotNullWhen(true)] out LocalFactInfo? info)
    {
        info = All.FirstOrDefault(i => i.Code == code);
        return info is not null;
    }

    /// <summary>Whether a value is well formed for a fact of the list; of a fact that a schedule declares, that it is no blank.</summary>
    internal static bool IsWellFormed(LocalFact? fact) =>
        fact is { Code.Length: > 0 }
        && !string.IsNullOrWhiteSpace(fact.Value)
        && (
            !TryFind(fact.Code, out var info)
            || info.Kind switch
            {
                LocalFactKind.YesNo => fact.Value is "yes" or "no",
                LocalFactKind.Amount or LocalFactKind.Count => TryNumber(fact.Value, out _),
                _ => true,
            }
        );

    internal static bool TryNumber(string? text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    internal static string? ValueOf(ValueList<LocalFact>? facts, string code)
    {
        foreach (var fact in (facts ?? default).AsSpan())
        {
            if (fact.Code == code)
                return fact.Value;
        }

        return null;
    }
}
