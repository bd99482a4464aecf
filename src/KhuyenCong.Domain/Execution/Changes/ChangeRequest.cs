using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Đề nghị điều chỉnh: a request to change or stop an approved project. A null fact is unknown.</summary>
/// <remarks>TT36-2013/11.</remarks>
/// <example><code>
/// var request = new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.IncreaseSupport] };
/// Console.WriteLine(PromotionRules.National.AssessChange(new LocalDate(2016, 6, 30), request).By); // MinisterOfIndustryAndTrade
/// </code></example>
public sealed record ChangeRequest
{
    /// <summary>Nguồn kinh phí: whose money the project uses.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Các loại điều chỉnh: everything that the request would change; at least one.</summary>
    public required ValueList<ChangeKind> Changes { get; init; }

    /// <summary>Hình thức đề án: single or group.</summary>
    public ProjectForm Form { get; init; } = ProjectForm.Single;

    /// <summary>Do Sở đăng ký hoặc thẩm định cấp cơ sở: whether the Department registered or appraised the project; read only for group projects.</summary>
    public bool? IsDepartmentProject { get; init; }

    /// <summary>Cấp quyết định: who has decided on the change, or null to ask who may.</summary>
    public Authority? DecidedBy { get; init; }
}

/// <summary>Thẩm quyền với từng điều chỉnh: who decides on one of the changes asked for.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="By">Who decides; null while it is not known who registered or appraised a group project.</param>
/// <param name="Citation">The provision.</param>
public sealed record ChangeAuthority(ChangeKind Kind, Authority? By, Citation Citation);

/// <summary>Kết quả về thẩm quyền điều chỉnh: who decides on a change, as a whole and part by part.</summary>
public sealed class ChangeDecision : Decision
{
    internal ChangeDecision(Decision answer, Authority? by, ValueList<ChangeAuthority> parts)
        : base(answer) => (By, Parts) = (by, parts);

    /// <summary>Cấp quyết định: who decides on the request as a whole: the highest authority of its parts; null while undetermined.</summary>
    public Authority? By { get; }

    /// <summary>Từng phần: who decides on each part; empty while undetermined.</summary>
    public ValueList<ChangeAuthority> Parts { get; }
}
