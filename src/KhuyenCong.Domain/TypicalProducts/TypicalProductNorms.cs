using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Khung điểm: the most points for each criterion of the score sheet.</summary>
/// <remarks>TT26-2014/annex-4.</remarks>
/// <param name="Market">Market and development of production.</param>
/// <param name="Economic">Economic, technical, social and environmental.</param>
/// <param name="Culture">Culture and aesthetics.</param>
/// <param name="Other">Other.</param>
internal sealed record CriterionCaps(int Market, int Economic, int Culture, int Other)
{
    /// <summary>Tổng điểm tối đa: the most points of a sheet.</summary>
    public int Total => Market + Economic + Culture + Other;
}

/// <summary>Kỳ bình chọn: how often and in which years votes are usually held.</summary>
/// <param name="EveryYears">The number of years from one vote to the next.</param>
/// <param name="InOddYears">Whether the usual years are odd; null where no years are called usual.</param>
/// <param name="Exception">Who may set other years.</param>
public sealed record VoteCycle(int EveryYears, bool? InOddYears, LocalizedText Exception)
{
    /// <summary>Năm thường lệ: whether a year is a usual one.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Whether it is; null where no years are called usual.</returns>
    public bool? IsUsual(int year) => InOddYears is { } odd ? year % 2 != 0 == odd : null;
}

/// <summary>Ban Giám khảo: the make-up of the jury.</summary>
/// <param name="IsOdd">Whether the number of jurors is odd.</param>
/// <param name="AtLeast">The fewest jurors: a head, a deputy and members.</param>
internal sealed record JuryNorm(bool IsOdd, int AtLeast)
{
    /// <summary>Đúng số lượng: whether a jury may have that many members.</summary>
    public bool Allows(int jurors) => jurors >= AtLeast && (jurors % 2 != 0) == IsOdd;
}

/// <summary>Báo cáo hằng năm: who reports to whom every year; the text names no day.</summary>
internal sealed record YearlyReport(LocalizedText By, LocalizedText To, Citation Citation);

/// <summary>An authority that a provision names as the one that recognises a product.</summary>
internal sealed record IssuerNorm(Authority By, Citation Citation)
{
    /// <summary>Its name in the texts of the day.</summary>
    public LocalizedText Name { get; init; } = By.ToText();
}

/// <summary>What is asked of a product or its entrant, one condition each.</summary>
internal enum EntryTest
{
    RuralEstablishment,
    Group,
    Form,
    OwnMade,
    NoCopy,
    Rights,
    Standards,
    MassProduction,
    Demand,
}

/// <summary>A condition with its provision.</summary>
internal sealed record EntryCondition(EntryTest Test, Citation Citation);

/// <summary>A form of product, whether it may enter, and the provision that says so.</summary>
internal sealed record FormNorm(ProductForm Form, bool MayEnter, Citation Citation);

/// <summary>A paper of the dossier, by the code of its fact.</summary>
internal sealed record EntryPaper(string Fact, LocalizedText Name, Citation Citation);

/// <summary>An entitlement and the ranks of the levels whose certificates give it.</summary>
internal sealed record EntitlementNorm(Entitlement Entitlement, int FromRank, int ToRank);

/// <summary>Ảnh sản phẩm: the photographs in a dossier.</summary>
/// <param name="Count">The number of photographs, each from another side.</param>
/// <param name="ShortSideMillimetres">The least length of the short side, in millimetres.</param>
/// <param name="LongSideMillimetres">The least length of the long side, in millimetres.</param>
internal sealed record PhotoNorm(int Count, int ShortSideMillimetres, int LongSideMillimetres);

/// <summary>Quy định theo cấp: what the circular says of one level of voting.</summary>
public sealed record LevelNorms
{
    /// <summary>Cấp: the level.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Cơ quan chủ trì: who holds the vote.</summary>
    public required Norm<LocalizedText> Organiser { get; init; }

    /// <summary>Người thành lập Hội đồng: who sets up the council.</summary>
    public required Norm<LocalizedText> CouncilFounder { get; init; }

    /// <summary>Người thay đổi thành viên Hội đồng: who adds members to the council or replaces them.</summary>
    public required Norm<LocalizedText> CouncilChanger { get; init; }

    /// <summary>Số thành viên Hội đồng: the sizes that the council may have, in members.</summary>
    public required Norm<ValueList<int>> CouncilSizes { get; init; }

    /// <summary>Chủ tịch Hội đồng: whose leadership the chair of the council comes from.</summary>
    public required Norm<LocalizedText> CouncilChair { get; init; }

    /// <summary>Phó Chủ tịch Hội đồng: whose leadership the first vice-chair comes from.</summary>
    public required Norm<LocalizedText> CouncilViceChair { get; init; }

    /// <summary>Người cấp Giấy chứng nhận: who approves the result and issues the certificates.</summary>
    public required Norm<LocalizedText> Issuer { get; init; }

    /// <summary>Every authority that a provision names for it; the head of the Agency acts for it.</summary>
    internal ValueList<IssuerNorm> Issuers { get; init; } = [];

    /// <summary>Người thu hồi Giấy chứng nhận: who withdraws a certificate, on a submission of the council.</summary>
    public required Norm<LocalizedText> Withdrawer { get; init; }

    /// <summary>Cấp liền dưới: the level whose certificate a product needs; absent at the lowest.</summary>
    public required Norm<VoteLevel> LowerLevel { get; init; }

    /// <summary>Người đề nghị: whose written proposal a product needs to enter this level; absent at the lowest.</summary>
    public required Norm<LocalizedText> Proposer { get; init; }

    /// <summary>Khi cấp dưới không tổ chức: who sends the entry in writing where the level below held no vote, so that its certificate is not needed; absent but at the province.</summary>
    public required Norm<LocalizedText> WithoutLowerVote { get; init; }

    /// <summary>Người phê duyệt danh sách: who approves the products chosen by the council to enter the level above; absent at the highest.</summary>
    public required Norm<LocalizedText> ListApprover { get; init; }

    /// <summary>Nơi lưu hồ sơ: who keeps the papers of the vote.</summary>
    public required Norm<LocalizedText> RecordKeeper { get; init; }

    /// <summary>Kỳ bình chọn: when votes are usually held.</summary>
    public required Norm<VoteCycle> Cycle { get; init; }

    /// <summary>Cơ quan quy định mức hỗ trợ tổ chức: who sets the support for holding the vote; governed by the circular on money at region and nation.</summary>
    public required Norm<LocalizedText> SupportSetter { get; init; }

    /// <summary>Cơ quan quy định mức thưởng: who sets the prize money; governed by the circular on money at region and nation.</summary>
    public required Norm<LocalizedText> PrizeSetter { get; init; }

    /// <summary>The papers that this level asks for beside those of the lowest.</summary>
    internal ValueList<EntryPaper> Papers { get; init; } = [];

    /// <summary>Các năm thường lệ: the usual years of votes at the level between two years, both included.</summary>
    /// <param name="from">The first year, from 1 to 9999.</param>
    /// <param name="to">The last year, from 1 to 9999.</param>
    /// <returns>The years in order; none where no year is called usual.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year lies outside 1 to 9999.</exception>
    public ValueList<int> UsualYears(int from, int to)
    {
        if (from is < 1 or > 9999 || to is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(from), from is < 1 or > 9999 ? from : to, "A year from 1 to 9999 is required.");
        return Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(year => Cycle.Value.IsUsual(year) == true).ToValueList();
    }
}

/// <summary>Định mức bình chọn: what the circular on typical rural industrial products states, for one period of law.</summary>
/// <remarks>TT26-2014. Every number stands once, here, with its provision.</remarks>
internal sealed record TypicalProductNorms : NormTable
{
    /// <summary>Các cấp bình chọn: the four levels, the lowest first (TT26-2014/3/1).</summary>
    public required ValueList<LevelNorms> Levels { get; init; }

    /// <summary>Các cấp theo văn bản: the levels on which votes are held, the lowest first (TT26-2014/6/2).</summary>
    public required Norm<ValueList<VoteLevel>> HeldLevels { get; init; }

    /// <summary>Tỉnh, thành phố của các khu vực: the provinces and their regions as the circular lists them (TT26-2014/3/1/c).</summary>
    /// <remarks>They are those of before 2025-07-01, and no amendment that was read lists others; <see cref="RegionOf"/> answers for the provinces of today.</remarks>
    public required Norm<ValueList<ProvinceOf2014>> Provinces { get; init; }

    /// <summary>Khu vực của tỉnh: the region of a province or city on a date; a unit of after 2025-07-01 has the region that all its parts had, null where they lay in several.</summary>
    /// <exception cref="ArgumentNullException">There is no unit.</exception>
    public VoteRegion? RegionOf(ProvinceUnit unit, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (date < ProvinceUnit.MergedFrom)
            return Listed(unit)?.Region;
        var regions = unit.On(date).MadeOf.Select(part => Listed(part)?.Region).Distinct().ToList();
        return regions.Count == 1 ? regions[0] : null;
    }

    private ProvinceOf2014? Listed(ProvinceUnit unit) => Provinces.Value.FirstOrDefault(p => ProvinceUnit.TryFind(p.Name, out var listed) && listed == unit);

    /// <summary>Khung điểm: the most points for each criterion (TT26-2014/annex-4).</summary>
    public required Norm<CriterionCaps> Criteria { get; init; }

    /// <summary>Ban Giám khảo: how many jurors there may be (TT26-2014/11/2).</summary>
    public required Norm<JuryNorm> Jury { get; init; }

    /// <summary>Người thành lập Ban Giám khảo: who sets up the jury (TT26-2014/11/1).</summary>
    public required Norm<LocalizedText> JuryFounder { get; init; }

    /// <summary>Chấm điểm theo phiếu: whether every juror scores every product on a sheet of the juror's own (TT26-2014/16/2).</summary>
    public required Norm<bool> SheetOfEachJuror { get; init; }

    /// <summary>Điểm bình quân tối thiểu: the mean that a certificate needs, in points (TT26-2014/17/1).</summary>
    public required Norm<Threshold> PassMark { get; init; }

    /// <summary>Thời hạn Giấy chứng nhận: the year, counted from that of issue, at whose end a certificate ends (TT26-2014/17/3).</summary>
    public required Norm<int> CertificateYears { get; init; }

    /// <summary>Người trình thu hồi: who submits the withdrawal of a certificate to the authority (TT26-2014/20/3).</summary>
    public required Norm<LocalizedText> WithdrawalProposer { get; init; }

    /// <summary>Giấy chứng nhận cấp trước: the day before which certificates were given that go on to the end of their term (TT38-2025/37/3); absent before that day.</summary>
    public required Norm<LocalDate> OldCertificates { get; init; }

    /// <summary>Số bộ hồ sơ: the number of sets of papers (TT26-2014/12).</summary>
    public required Norm<int> DossierSets { get; init; }

    /// <summary>Ảnh sản phẩm: the photographs (TT26-2014/12/1/b).</summary>
    public required Norm<PhotoNorm> Photos { get; init; }

    /// <summary>Thời hiệu khiếu nại: working days after the announcement (TT26-2014/20/1).</summary>
    public required Norm<int> ComplaintDays { get; init; }

    /// <summary>Thời hạn giải quyết: working days after the receipt of a complaint (TT26-2014/20/2).</summary>
    public required Norm<int> AnswerDays { get; init; }

    /// <summary>Báo cáo hằng năm: who reports to whom every year (TT26-2014/22/2, TT26-2014/23).</summary>
    public required ValueList<YearlyReport> YearlyReports { get; init; }

    internal ValueList<EntryCondition> Conditions { get; init; } = [];

    internal ValueList<FormNorm> Forms { get; init; } = [];

    /// <summary>The papers that every level asks for, beside the photographs.</summary>
    internal ValueList<EntryPaper> Papers { get; init; } = [];

    internal ValueList<EntitlementNorm> Rights { get; init; } = [];

    /// <summary>Quyền lợi của một cấp: what a certificate of a level entitles to while it is in force (TT26-2014/21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public ValueList<Entitlement> EntitlementsOf(VoteLevel level)
    {
        var rank = level.Rank();
        return Rights.Where(r => rank >= r.FromRank && rank <= r.ToRank).Select(r => r.Entitlement).ToValueList();
    }

    /// <summary>Quy định của một cấp: what is said of a level in this period; null when votes are not held at it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public LevelNorms? Find(VoteLevel level)
    {
        var found = Levels[level.Rank() - 1];
        return found.Level == level ? found : null;
    }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => TypicalProductEntries.Of(this);

    /// <summary>Cấp trên: the level that follows a level in this period; null above the nation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public LevelNorms? Above(VoteLevel level) => level.Rank() < Levels.Count ? Levels[level.Rank()] : null;
}
