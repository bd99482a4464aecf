using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Validation;

/// <summary>Bộ kiểm tra về sản phẩm tiêu biểu: the base of the validators for typical products; they list what the rules would throw at.</summary>
/// <typeparam name="T">The type of the request.</typeparam>
public abstract class TypicalProductValidator<T> : ShapeValidator<T>
{
    private readonly Func<T, IEnumerable<ShapeProblem>> _problems;

    private protected TypicalProductValidator(Func<T, IEnumerable<ShapeProblem>> problems)
    {
        _problems = problems;
        RuleFor(request => request).Custom((request, context) =>
        {
            foreach (var problem in problems(request))
                context.AddFailure(new ValidationFailure(problem.Field, problem.Text.Vietnamese) { ErrorCode = problem.Code, CustomState = problem.Text });
        });
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(T request) => !_problems(request).Any();
}

/// <summary>Kiểm tra đăng ký bình chọn: the shape of an <see cref="EntryRequest"/>.</summary>
public sealed class EntryRequestValidator : TypicalProductValidator<EntryRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public EntryRequestValidator()
        : base(TypicalProductShape.Of)
    {
    }
}

/// <summary>Kiểm tra Hội đồng: the shape of a <see cref="CouncilRequest"/>.</summary>
public sealed class CouncilRequestValidator : TypicalProductValidator<CouncilRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CouncilRequestValidator()
        : base(TypicalProductShape.Of)
    {
    }
}

/// <summary>Kiểm tra bình chọn: the shape of a <see cref="VoteRequest"/>; sheets outside the bounds are the vote's own answer, not a failure.</summary>
public sealed class VoteRequestValidator : TypicalProductValidator<VoteRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public VoteRequestValidator()
        : base(TypicalProductShape.Of)
    {
    }
}

/// <summary>Kiểm tra Giấy chứng nhận: the shape of a <see cref="Certificate"/>.</summary>
public sealed class CertificateValidator : TypicalProductValidator<Certificate>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CertificateValidator()
        : base(TypicalProductShape.Of)
    {
    }
}

/// <summary>Kiểm tra tiền thưởng: the shape of a <see cref="PrizeRequest"/>.</summary>
public sealed class PrizeRequestValidator : TypicalProductValidator<PrizeRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public PrizeRequestValidator()
        : base(TypicalProductShape.Of)
    {
    }
}

/// <summary>Kiểm tra khiếu nại: the order of the dates of a <see cref="ComplaintRequest"/>.</summary>
public sealed class ComplaintRequestValidator : TypicalProductValidator<ComplaintRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ComplaintRequestValidator()
        : base(TypicalProductShape.Of)
    {
    }
}
