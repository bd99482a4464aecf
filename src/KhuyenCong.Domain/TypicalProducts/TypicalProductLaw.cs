using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy định theo thời gian: what Circular 26/2014/TT-BCT and its amendments state, by date.</summary>
public static class TypicalProductLaw
{
    private static readonly LocalizedText DistrictCommittee = new("Ủy ban nhân dân cấp huyện", "the district People's Committee");
    private static readonly LocalizedText CommuneCommittee = new("Ủy ban nhân dân cấp xã", "the commune People's Committee");
    private static readonly LocalizedText ProvinceCommittee = new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee");
    private static readonly LocalizedText Department = new("Sở Công Thương", "the Department of Industry and Trade");
    private static readonly LocalizedText Agency = new("Cục Công nghiệp địa phương", "the Local Industry Agency");
    private static readonly LocalizedText HeadOfAgency = new("Cục trưởng Cục Công nghiệp địa phương", "the head of the Local Industry Agency");
    private static readonly LocalizedText Ministry = new("Bộ Công Thương", "the Ministry of Industry and Trade");
    private static readonly LocalizedText Minister = new("Bộ trưởng Bộ Công Thương", "the Minister of Industry and Trade");
    private static readonly LocalizedText CompetentAuthority = new("cấp có thẩm quyền", "the competent authority");

    private static readonly Norm<VoteCycle> LocalCycle = Norm.Stated(new VoteCycle(2, InOddYears: true, CompetentAuthority), At("14", "1", "a"));
    private static readonly Norm<VoteCycle> CentralCycle = Norm.Stated(new VoteCycle(2, InOddYears: false, Minister), At("14", "2", "a"));

    private static readonly LevelNorms District = new()
    {
        Level = VoteLevel.District,
        Organiser = Norm.Stated(DistrictCommittee, At("3", "1", "a")),
        CouncilFounder = Norm.Stated(ChairOf(DistrictCommittee), At("8", "1", "a")),
        CouncilSizes = Norm.Stated<ValueList<int>>([5, 7], At("9", "1")),
        CouncilChair = Norm.Stated(DistrictCommittee, At("9", "1", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText("Phòng Kinh tế và Hạ tầng hoặc Phòng Kinh tế", "the district office of economy (and infrastructure)"),
            At("9", "1", "b")
        ),
        Issuer = Norm.Stated(ChairOf(DistrictCommittee), At("17", "2")),
        Proposer = Norm.Absent<LocalizedText>(At("12", "1")),
        RecordKeeper = Norm.Stated(DistrictCommittee, At("13", "1")),
        Cycle = LocalCycle,
    };

    private static readonly LevelNorms Province = new()
    {
        Level = VoteLevel.Province,
        Organiser = Norm.Stated(ProvinceCommittee, At("3", "1", "b")),
        CouncilFounder = Norm.Stated(ChairOf(ProvinceCommittee), At("8", "1", "b")),
        CouncilSizes = Norm.Stated<ValueList<int>>([7, 9], At("9", "2")),
        CouncilChair = Norm.Stated(ProvinceCommittee, At("9", "2", "a")),
        CouncilViceChair = Norm.Stated(Department, At("9", "2", "b")),
        Issuer = Norm.Stated(ChairOf(ProvinceCommittee), At("17", "2")),
        Proposer = Norm.Stated(DistrictCommittee, At("12", "2", "c")),
        RecordKeeper = Norm.Stated(Department, At("13", "1")),
        Cycle = LocalCycle,
    };

    private static readonly LevelNorms Region = new()
    {
        Level = VoteLevel.Region,
        Organiser = Norm.Stated(Agency, At("3", "1", "c")),
        CouncilFounder = Norm.Stated(HeadOfAgency, At("8", "1", "c")),
        CouncilSizes = Norm.Stated<ValueList<int>>([9, 11], At("9", "3")),
        CouncilChair = Norm.Stated(Agency, At("9", "3", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText("Sở Công Thương nơi tổ chức bình chọn", "the Department of Industry and Trade of the host province"),
            At("9", "3", "b")
        ),
        Issuer = Norm.Stated(HeadOfAgency, At("17", "2")),
        Proposer = Norm.Stated(ProvinceCommittee, At("12", "3", "c")),
        RecordKeeper = Norm.Stated(Agency, At("13", "2")),
        Cycle = CentralCycle,
    };

    private static readonly LevelNorms Nation = new()
    {
        Level = VoteLevel.Nation,
        Organiser = Norm.Stated(Ministry, At("3", "1", "d")),
        CouncilFounder = Norm.Stated(Minister, At("8", "1", "d")),
        CouncilSizes = Norm.Stated<ValueList<int>>([11, 13], At("9", "4")),
        CouncilChair = Norm.Stated(Ministry, At("9", "4", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText(
                "Cục Công nghiệp địa phương và Ủy ban nhân dân hoặc Sở Công Thương nơi tổ chức bình chọn",
                "the Local Industry Agency, and the People's Committee or Department of the host province"
            ),
            At("9", "4", "b")
        ),
        Issuer = Norm.Stated(Minister, At("17", "2")),
        Proposer = Norm.Stated(HeadOfAgency, At("12", "4", "c")),
        RecordKeeper = Norm.Stated(Agency, At("13", "2")),
        Cycle = CentralCycle,
    };

    private static readonly TypicalProductNorms From2014 = new()
    {
        RestsOn = [Instruments.Circular26Of2014],
        Levels = [District, Province, Region, Nation],
        Provinces = Norm.Stated(VoteRegions.Provinces, At("3", "1", "c")),
        Criteria = Norm.Reported(new CriterionCaps(Market: 40, Economic: 40, Culture: 10, Other: 10), At("annex-4")),
        OddJury = Norm.Stated(true, At("11", "2")),
        PassMark = Norm.Stated(Threshold.AtLeast(70), At("17", "1")),
        CertificateYears = Norm.Stated(3, At("17", "3")),
        DossierSets = Norm.Stated(1, At("12")),
        Photos = Norm.Stated(new PhotoNorm(Count: 3, ShortSideMillimetres: 100, LongSideMillimetres: 150), At("12", "1", "b")),
        ComplaintDays = Norm.Stated(15, At("20", "1")),
        AnswerDays = Norm.Stated(10, At("20", "2")),
    };

    // TT14-2018 was not read; that the pass mark stayed is known from its use in 2023.
    private static readonly TypicalProductNorms From2018 = From2014 with { PassMark = Norm.Reported(From2014.PassMark.Value, From2014.PassMark.Citation) };

    private static readonly TypicalProductNorms From2025 = From2018 with
    {
        RestsOn = [Instruments.Circular26Of2014, Instruments.Circular38Of2025],
        Levels =
        [
            District with
            {
                Level = VoteLevel.Commune,
                Organiser = ByCircular38(CommuneCommittee),
                CouncilFounder = ByCircular38(ChairOf(CommuneCommittee)),
                CouncilSizes = Norm.Reported(District.CouncilSizes.Value, District.CouncilSizes.Citation),
                CouncilChair = ByCircular38(CommuneCommittee),
                CouncilViceChair = Norm.NotEncoded<LocalizedText>(new Citation(Instruments.Circular38Of2025)),
                Issuer = ByCircular38(ChairOf(CommuneCommittee)),
                RecordKeeper = ByCircular38(CommuneCommittee),
            },
            Province with
            {
                Proposer = ByCircular38(CommuneCommittee),
            },
            Region,
            Nation,
        ],
        Provinces = Norm.NotEncoded<ValueList<ProvinceOf2014>>(At("3", "1", "c")),
    };

    /// <summary>Dòng thời gian: the norms by date, from 2014-10-21.</summary>
    public static Timeline<TypicalProductNorms> ByDate { get; } =
        new(
            (Instruments.Circular26Of2014.InForceFrom!.Value, From2014),
            (Instruments.Circular14Of2018.InForceFrom!.Value, From2018),
            (Instruments.Circular38Of2025.InForceFrom!.Value, From2025)
        );

    /// <summary>Ngày cuối trong năm của một cấp: the last day of a year on which votes are held at a level under the law covered here.</summary>
    /// <remarks>For a question that names only the year: validity of certificates depends on the year of issue alone.</remarks>
    /// <param name="level">The level.</param>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The day; null when the level has no votes in that year or the year is not covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one or the year is out of range.</exception>
    public static LocalDate? LastDayOf(VoteLevel level, int year)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1 to 9999 is required.");
        return ByDate
            .Starts.Where(start => start.Year == year)
            .Select(start => start.PlusDays(-1))
            .Append(new LocalDate(year, 12, 31))
            .Where(day => ByDate.TryAt(day, out var norms) && norms.Find(level) is not null)
            .Select(day => (LocalDate?)day)
            .Max();
    }

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular26Of2014, article, clause, point);

    private static Norm<LocalizedText> ByCircular38(LocalizedText value) => Norm.Reported(value, new Citation(Instruments.Circular38Of2025));

    private static LocalizedText ChairOf(LocalizedText committee) => new("Chủ tịch " + committee.Vietnamese, "the chair of " + committee.English);
}
