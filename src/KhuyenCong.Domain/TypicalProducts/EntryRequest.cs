using KhuyenCong.Domain.Decisions;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Hình thức sản phẩm: one product, or a set of products and of which kind.</summary>
/// <remarks>TT26-2014/3/2, 4/1. All products of a set are made by one establishment.</remarks>
public enum ProductForm
{
    /// <summary>Một sản phẩm: a single product.</summary>
    Single = 1,

    /// <summary>Bộ theo vật liệu: a set of one design and one use in several materials (TT26-2014/3/2/a).</summary>
    SetOfMaterials = 2,

    /// <summary>Bộ theo mẫu mã: a set of several designs with one use from one material (TT26-2014/3/2/b).</summary>
    SetOfDesigns = 3,

    /// <summary>Bộ ghép: a set of different products that are put together for more use (TT26-2014/3/2/c).</summary>
    SetToCombine = 4,

    /// <summary>Bộ khác: a set of none of these kinds, which cannot enter.</summary>
    OtherSet = 5,
}

/// <summary>Sản phẩm đăng ký: the facts of a product that the circular asks about. What is null is not known.</summary>
/// <remarks>TT26-2014/3/2, 4, 5.</remarks>
public sealed record ProductFacts
{
    /// <summary>Nhóm: the group.</summary>
    public ProductGroup? Group { get; init; }

    /// <summary>Hình thức: a single product or a set.</summary>
    public ProductForm? Form { get; init; }

    /// <summary>Tự sản xuất: whether the entrant makes it itself.</summary>
    public bool? IsOwnMade { get; init; }

    /// <summary>Sao chép: whether it is a copy.</summary>
    public bool? IsCopy { get; init; }

    /// <summary>Tôn trọng quyền sở hữu trí tuệ: whether its production respects intellectual and industrial property.</summary>
    public bool? RespectsRights { get; init; }

    /// <summary>Đạt tiêu chuẩn: whether its production keeps the rules on quality, safety and environment.</summary>
    public bool? MeetsStandards { get; init; }

    /// <summary>Sản xuất hàng loạt: whether it can be mass-produced.</summary>
    public bool? IsMassProducible { get; init; }

    /// <summary>Nhu cầu thị trường: whether it meets market demand.</summary>
    public bool? MeetsDemand { get; init; }
}

/// <summary>Hồ sơ: the papers that were handed in. What is null is not known.</summary>
/// <remarks>TT26-2014/12.</remarks>
public sealed record DossierFacts
{
    /// <summary>Số bộ hồ sơ: the number of sets.</summary>
    public int? Sets { get; init; }

    /// <summary>Phiếu đăng ký: the entry form (annex 1).</summary>
    public bool? EntryForm { get; init; }

    /// <summary>Đăng ký kinh doanh: a copy of the business registration.</summary>
    public bool? BusinessRegistration { get; init; }

    /// <summary>Bản thuyết minh: the description of the product (annex 2).</summary>
    public bool? Description { get; init; }

    /// <summary>Số ảnh: the number of colour photographs, each from another side.</summary>
    public int? Photos { get; init; }

    /// <summary>Cạnh ngắn của ảnh: the short side of the smallest photograph, in millimetres.</summary>
    public int? PhotoShortSideMillimetres { get; init; }

    /// <summary>Cạnh dài của ảnh: the long side of the smallest photograph, in millimetres.</summary>
    public int? PhotoLongSideMillimetres { get; init; }

    /// <summary>Bản sao Giấy chứng nhận: a copy of the certificate of the level below.</summary>
    public bool? CertificateCopy { get; init; }

    /// <summary>Danh sách trích ngang: the list of the products proposed (annex 5).</summary>
    public bool? ProductList { get; init; }
}

/// <summary>Câu hỏi đăng ký bình chọn: may this product enter the vote of a level? What is null is not known.</summary>
/// <example><code>
/// var request = new EntryRequest { Level = VoteLevel.Province, Date = new LocalDate(2016, 6, 30), IsRuralEstablishment = false };
/// Console.WriteLine(PromotionRules.National.AssessEntry(request).Verdict); // NotSatisfied
/// </code></example>
public sealed record EntryRequest
{
    /// <summary>Cấp: the level to be entered.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày: the day on which certificates have to be in force.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Là cơ sở công nghiệp nông thôn: whether the entrant is a rural establishment; the eligibility feature answers that.</summary>
    public bool? IsRuralEstablishment { get; init; }

    /// <summary>Sản phẩm: the product.</summary>
    public ProductFacts Product { get; init; } = new();

    /// <summary>Có Giấy chứng nhận cấp dưới: whether there is a certificate of the level below; a given <see cref="LowerCertificate"/> answers by itself.</summary>
    public bool? HasLowerCertificate { get; init; }

    /// <summary>Giấy chứng nhận cấp dưới: the certificate.</summary>
    public Certificate? LowerCertificate { get; init; }

    /// <summary>Cấp thấp nhất có tổ chức: whether the lowest level held a vote; it matters only for the province.</summary>
    public bool? LowestVoteWasHeld { get; init; }

    /// <summary>Có văn bản đề nghị: whether the body below proposes the product in writing.</summary>
    public bool? IsProposed { get; init; }

    /// <summary>Hồ sơ: the papers.</summary>
    public DossierFacts Dossier { get; init; } = new();
}

/// <summary>Kết quả đăng ký bình chọn: whether a product may enter, and whether its papers are complete.</summary>
public sealed class EntryDecision : Decision
{
    internal EntryDecision(Decision answer, Decision dossier, CertificateDecision? certificate)
        : base(answer) => (Dossier, LowerCertificate) = (dossier, certificate);

    /// <summary>Hồ sơ: the checklist of the papers, a separate answer.</summary>
    public Decision Dossier { get; }

    /// <summary>Giấy chứng nhận cấp dưới: what was found of the certificate of the level below; null where none is needed or given.</summary>
    public CertificateDecision? LowerCertificate { get; }
}
