using KhuyenCong.Domain.Decisions;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Phiếu chấm điểm: the points that one juror gives one product.</summary>
/// <remarks>TT26-2014/annex-4.</remarks>
/// <param name="Product">The product, by name or number; letter case, spaces and the way accents are encoded make no other name.</param>
/// <param name="Group">Its group.</param>
/// <param name="Juror">The juror, by name or number.</param>
/// <param name="Market">Market and development of production.</param>
/// <param name="Economic">Economic, technical, social and environmental.</param>
/// <param name="Culture">Culture and aesthetics.</param>
/// <param name="Other">Other.</param>
public sealed record ScoreSheet(string Product, ProductGroup Group, string Juror, Points Market, Points Economic, Points Culture, Points Other)
{
    /// <summary>Tổng điểm: the points of the sheet.</summary>
    public Points Total => Market + Economic + Culture + Other;
}

/// <summary>Số lượng được cấp: how many products the council awards, in one group or over all.</summary>
/// <param name="Count">The number of certificates, not negative.</param>
/// <param name="Group">The group; null for all groups together.</param>
public sealed record AwardNumber(int Count, ProductGroup? Group = null);

/// <summary>Bình chọn: the score sheets of a vote.</summary>
/// <example><code>
/// var sheet = new ScoreSheet("Gốm", ProductGroup.Handicraft, "A", Points.Of(28), Points.Of(28), Points.Of(7), Points.Of(7));
/// var request = new VoteRequest { Level = VoteLevel.Province, Date = new LocalDate(2016, 6, 30), Sheets = [sheet] };
/// var vote = PromotionRules.National.AssessVote(request);
/// Console.WriteLine($"{vote.Products[0].Product}: rank {vote.Products[0].Rank}, mean {vote.Products[0].Mean}"); // Gốm: rank 1, mean 70
/// </code></example>
public sealed record VoteRequest
{
    /// <summary>Cấp: the level.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày: the day of the result, in whose year the certificates are issued.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Các phiếu: the score sheets, in the order in which they should be counted.</summary>
    public required ValueList<ScoreSheet> Sheets { get; init; }

    /// <summary>Ban Giám khảo: the jurors appointed; when empty, those who handed in a sheet.</summary>
    public ValueList<string> Jury { get; init; }

    /// <summary>Số lượng do Hội đồng quyết định: the council's numbers of awards, one over all or at most one for each group; none while it has not decided.</summary>
    public ValueList<AwardNumber> Awards { get; init; }
}

/// <summary>Lý do không tính phiếu: why a score sheet is not counted.</summary>
public enum SheetProblem
{
    /// <summary>Thiếu tên sản phẩm hoặc giám khảo: product or juror is blank.</summary>
    Blank = 1,

    /// <summary>Vượt khung điểm: a criterion has fewer than no points or more than its cap.</summary>
    OutOfBounds = 2,

    /// <summary>Không thuộc Ban Giám khảo: the juror was not appointed.</summary>
    NotAJuror = 3,

    /// <summary>Khác nhóm: an earlier sheet puts the product into another group.</summary>
    OtherGroup = 4,

    /// <summary>Trùng phiếu: an earlier sheet of the same juror for the same product counts.</summary>
    Duplicate = 5,
}

/// <summary>Phiếu không được tính: a score sheet that is not counted, and why.</summary>
/// <param name="Index">Its position in the request, from 0.</param>
/// <param name="Problem">Why.</param>
/// <param name="Text">Why, in both languages.</param>
public sealed record RejectedSheet(int Index, SheetProblem Problem, LocalizedText Text);

/// <summary>Tình trạng được cấp: how a product stands to the council's number of awards.</summary>
public enum AwardStanding
{
    /// <summary>Không đủ điểm: its mean is below the mark.</summary>
    BelowMark = 0,

    /// <summary>Hội đồng quyết định: it reaches the mark, and the council has given no number.</summary>
    CouncilDecides = 1,

    /// <summary>Trong số lượng: it reaches the mark and is within the number.</summary>
    WithinNumber = 2,

    /// <summary>Bằng điểm tại giới hạn: a tie lies across the limit of the number.</summary>
    TiedAtLimit = 3,

    /// <summary>Ngoài số lượng: it reaches the mark and lies beyond the number.</summary>
    BeyondNumber = 4,

    /// <summary>Chưa xác định: missing sheets can change whether it reaches the mark, or its place against the number.</summary>
    Open = 5,
}

/// <summary>Kết quả của một sản phẩm: mean, place and standing of one product.</summary>
public sealed record ProductStanding
{
    /// <summary>Sản phẩm: the product.</summary>
    public required string Product { get; init; }

    /// <summary>Nhóm: its group.</summary>
    public required ProductGroup Group { get; init; }

    /// <summary>Thứ hạng: its place over all groups by the sheets counted; equal means share a place and the next place is left out.</summary>
    public required int Rank { get; init; }

    /// <summary>Bằng điểm: whether another product has the same mean.</summary>
    public required bool IsTied { get; init; }

    /// <summary>Điểm bình quân: the exact mean of the sheets counted.</summary>
    public required MeanScore Mean { get; init; }

    /// <summary>Đạt điểm: whether the mean of the whole jury reaches the mark; null while a missing sheet can change that.</summary>
    public required bool? MeetsPassMark { get; init; }

    /// <summary>Giám khảo chưa chấm: the jurors without a counted sheet for it.</summary>
    public required ValueList<string> MissingJurors { get; init; }

    /// <summary>Kết luận về điểm: whether the mean of the whole jury reaches the mark; undetermined while missing sheets could change it.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Tình trạng được cấp: how it stands to the number of awards.</summary>
    public required AwardStanding Award { get; init; }

    /// <summary>The mean of the whole jury if the missing sheets give no points.</summary>
    internal MeanScore Lowest { get; init; }

    /// <summary>The mean of the whole jury if the missing sheets give all points.</summary>
    internal MeanScore Highest { get; init; }
}

/// <summary>Kết quả bình chọn: the products in the order of their means, and what the vote as a whole lacks.</summary>
public sealed class VoteDecision : Decision
{
    internal VoteDecision(Decision answer)
        : base(answer) { }

    /// <summary>Các sản phẩm: the products, the highest mean first; equal means in the order of their names.</summary>
    public ValueList<ProductStanding> Products { get; internal init; }

    /// <summary>Phiếu không được tính: the sheets that were not counted, in their order.</summary>
    public ValueList<RejectedSheet> Rejected { get; internal init; }

    /// <summary>Ban Giám khảo: the jurors.</summary>
    public ValueList<string> Jury { get; internal init; }

    /// <summary>Giấy chứng nhận có giá trị đến: the last day of certificates issued in the year of the vote; null when the level holds no votes.</summary>
    public LocalDate? CertificatesValidUntil { get; internal init; }

    /// <summary>Cấp được dự tiếp: the level that a certificate of this vote opens; null above the nation.</summary>
    public VoteLevel? NextLevel { get; internal init; }
}
