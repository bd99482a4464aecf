using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra đăng ký bình chọn: the shape of an <see cref="EntryRequest"/>.</summary>
internal sealed class EntryRequestValidator : ProblemValidator<EntryRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public EntryRequestValidator()
        : base(TypicalProductShape.Of) { }
}

/// <summary>Kiểm tra Hội đồng: the shape of a <see cref="CouncilRequest"/>.</summary>
internal sealed class CouncilRequestValidator : ProblemValidator<CouncilRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CouncilRequestValidator()
        : base(TypicalProductShape.Of) { }
}

/// <summary>Kiểm tra bình chọn: the shape of a <see cref="VoteRequest"/>; sheets outside the bounds are the vote's own answer, not a failure.</summary>
internal sealed class VoteRequestValidator : ProblemValidator<VoteRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public VoteRequestValidator()
        : base(TypicalProductShape.Of) { }
}

/// <summary>Kiểm tra Giấy chứng nhận: the shape of a <see cref="Certificate"/>.</summary>
internal sealed class CertificateValidator : ProblemValidator<Certificate>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CertificateValidator()
        : base(TypicalProductShape.Of) { }
}

/// <summary>Kiểm tra tiền thưởng: the shape of a <see cref="PrizeRequest"/>.</summary>
internal sealed class PrizeRequestValidator : ProblemValidator<PrizeRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public PrizeRequestValidator()
        : base(TypicalProductShape.Of) { }
}

/// <summary>Kiểm tra khiếu nại: the order of the dates of a <see cref="ComplaintRequest"/>.</summary>
internal sealed class ComplaintRequestValidator : ProblemValidator<ComplaintRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ComplaintRequestValidator()
        : base(TypicalProductShape.Of) { }
}
