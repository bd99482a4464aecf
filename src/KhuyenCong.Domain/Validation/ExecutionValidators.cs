using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra đề nghị tạm ứng: the shape of an <see cref="AdvanceRequest"/>.</summary>
internal sealed class AdvanceRequestValidator : ProblemValidator<AdvanceRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public AdvanceRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi đấu thầu, xét chọn: the shape of a <see cref="TenderRequest"/>.</summary>
internal sealed class TenderRequestValidator : ProblemValidator<TenderRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public TenderRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra đề nghị điều chỉnh: the shape of a <see cref="ChangeRequest"/>.</summary>
internal sealed class ChangeRequestValidator : ProblemValidator<ChangeRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ChangeRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi về lịch: the shape of a <see cref="CalendarRequest"/>.</summary>
internal sealed class CalendarRequestValidator : ProblemValidator<CalendarRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CalendarRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi về hồ sơ: the shape of a <see cref="DossierRequest"/>.</summary>
internal sealed class DossierRequestValidator : ProblemValidator<DossierRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public DossierRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra đề án: the shape of a <see cref="Project"/>.</summary>
internal sealed class ProjectValidator : ProblemValidator<Project>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ProjectValidator()
        : base(ExecutionShape.Of) { }
}
