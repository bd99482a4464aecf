using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;
using static KhuyenCong.Domain.Execution.CompetenceAct;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 38/2025/TT-BCT: what its article 28 changes in Circular 26/2014/TT-BCT, clause by clause, and its transition (37.3).</summary>
/// <remarks>
/// Clauses 6, 10 and 18 change words and forms only; clauses 15 and 16 change duties of which nothing is computed, but for the list of products.
/// Points b and c of 12.2 still name the district: which level stands below the province says clause 2, who approves its list clause 16.
/// </remarks>
internal static class Circular38Of2025
{
    // Of the articles that were read.
    internal const string Structure = "28:1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18 37:1,2,3";

    private static readonly LocalizedText CommuneCommittee = new("Ủy ban nhân dân cấp xã", "the commune People's Committee");
    private static readonly LocalizedText ChairOfCommune = Circular26Of2014.ChairOf(CommuneCommittee);

    // Clause 17: the Agency under its new name, in all provisions.
    private static readonly LocalizedText Agency = new(
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
        "the Agency for Innovation, Green Transition and Industrial Promotion"
    );
    private static readonly LocalizedText HeadOfAgency = new("Cục trưởng " + Agency.Vietnamese, "the head of " + Agency.English);

    // Clause 15. A point that the text of 2014 did not have
    internal static ProvisionChange PointH => new(new(Instruments.Circular26Of2014, "23", "2", "h"), Instruments.Circular38Of2025, IsEnd: false);

    internal static TypicalProductNorms Votes(TypicalProductNorms before)
    {
        var (district, province, region, nation) = (before.Levels[0], before.Levels[1], before.Levels[2], before.Levels[3]);
        return before with
        {
            RestsOn = [Instruments.Circular26Of2014, Instruments.Circular38Of2025],
            HeldLevels = Norm.Stated<ValueList<VoteLevel>>([VoteLevel.Commune, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation], By("2")),
            Levels = [Commune(district), Province(province), Region(region), Nation(nation)],
            OldCertificates = Norm.Stated(Instruments.Circular38Of2025.InForceFrom!.Value, new Citation(Instruments.Circular38Of2025, "37", "3")),
            Rights = before.Rights.Select(PrizeByClause13).ToValueList(),
            YearlyReports =
            [
                new(
                    Circular26Of2014.Holder,
                    new(
                        "Sở Công Thương và Ủy ban nhân dân cấp xã nơi tham gia bình chọn",
                        "the Department of Industry and Trade and the commune People's Committee where it took part"
                    ),
                    By("14")
                ),
                new(before.YearlyReports[1].By, Agency, before.YearlyReports[1].Citation),
                new(CommuneCommittee, before.YearlyReports[2].To, before.YearlyReports[2].Citation),
            ],
        };
    }

    private static LevelNorms Commune(LevelNorms district) =>
        district with
        {
            Level = VoteLevel.Commune,
            Organiser = Norm.Stated(CommuneCommittee, By("1")),
            CouncilFounder = Norm.Stated(ChairOfCommune, By("3")),
            CouncilChanger = Norm.Stated(ChairOfCommune, district.CouncilChanger.Citation),
            CouncilSizes = Norm.Stated(district.CouncilSizes.Value, By("4")),
            CouncilChair = Norm.Stated(CommuneCommittee, By("4")),
            CouncilViceChair = Norm.Stated(
                new LocalizedText(
                    "cơ quan chuyên môn theo dõi lĩnh vực công thương thuộc Ủy ban nhân dân cấp xã",
                    "the office of the commune People's Committee that follows industry and trade"
                ),
                By("4")
            ),
            ListApprover = Norm.Stated(CommuneCommittee, By("5")),
            RecordKeeper = Norm.Stated(
                new LocalizedText("đơn vị do Ủy ban nhân dân cấp xã quyết định", "the unit on which the commune People's Committee decides"),
                By("8")
            ),
            Cycle = LocalCycle,
            Issuer = Norm.Stated(ChairOfCommune, By("11")),
            Issuers = [new(Authority.CommuneChair, By("11")), new(Authority.CommuneCommittee, By("16"))],
            Withdrawer = Norm.Stated(ChairOfCommune, district.Withdrawer.Citation),
            SupportSetter = ProvincialCouncil,
            PrizeSetter = Norm.Stated(Circular26Of2014.ProvinceCommittee, By("13")),
        };

    private static LevelNorms Province(LevelNorms province) =>
        province with
        {
            ListApprover = Norm.Stated(province.ListApprover.Value, By("5")),
            LowerLevel = Norm.Stated(VoteLevel.Commune, By("2")),
            Proposer = Norm.Stated(CommuneCommittee, By("16")),
            WithoutLowerVote = Norm.Stated(CommuneCommittee, By("7")),
            RecordKeeper = Norm.Stated(province.RecordKeeper.Value, By("8")),
            Cycle = LocalCycle,
            Issuer = Norm.Stated(province.Issuer.Value, By("11")),
            Issuers = IssuersByClause11(province),
            SupportSetter = ProvincialCouncil,
            PrizeSetter = Norm.Stated(province.PrizeSetter.Value, By("13")),
        };

    private static LevelNorms Region(LevelNorms region) =>
        region with
        {
            Organiser = Norm.Stated(Agency, region.Organiser.Citation),
            CouncilFounder = Norm.Stated(HeadOfAgency, region.CouncilFounder.Citation),
            CouncilChanger = Norm.Stated(HeadOfAgency, region.CouncilChanger.Citation),
            CouncilChair = Norm.Stated(Agency, region.CouncilChair.Citation),
            ListApprover = Norm.Stated(Agency, By("5")),
            RecordKeeper = Norm.Stated(Agency, By("8")),
            Issuer = Norm.Stated(HeadOfAgency, By("11")),
            Issuers = IssuersByClause11(region).Select(i => i with { Name = Agency }).ToValueList(),
            Withdrawer = Norm.Stated(HeadOfAgency, region.Withdrawer.Citation),
        };

    private static LevelNorms Nation(LevelNorms nation) =>
        nation with
        {
            CouncilViceChair = Norm.Stated(
                new LocalizedText(
                    Agency.Vietnamese + " và Ủy ban nhân dân hoặc Sở Công Thương nơi tổ chức bình chọn",
                    Agency.English + ", and the People's Committee or Department of the host province"
                ),
                nation.CouncilViceChair.Citation
            ),
            Proposer = Norm.Stated(HeadOfAgency, nation.Proposer.Citation),
            RecordKeeper = Norm.Stated(Agency, By("8")),
            Issuer = Norm.Stated(nation.Issuer.Value, By("11")),
            Issuers = IssuersByClause11(nation),
        };

    // Clause 9: every two years; no year is called usual.
    private static Norm<VoteCycle> LocalCycle => Norm.Stated(new VoteCycle(2, InOddYears: null, Circular26Of2014.CompetentAuthority), By("9"));

    // Clause 12: no longer the Committee.
    private static Norm<LocalizedText> ProvincialCouncil =>
        Norm.Stated(new LocalizedText("Hội đồng nhân dân cấp tỉnh", "the provincial People's Council"), By("12"));

    private static EntitlementNorm PrizeByClause13(EntitlementNorm right) =>
        right.Entitlement.Code == "prize-local" ? right with { Entitlement = right.Entitlement with { Citation = By("13") } } : right;

    private static ValueList<IssuerNorm> IssuersByClause11(LevelNorms level) => level.Issuers.Select(i => i with { Citation = By("11") }).ToValueList();

    // csharpier-ignore-start
    // Điều 28. Thẩm quyền: who acts in votes
    internal static CompetenceLine[] Competences() =>
        [
            new(FoundVoteCouncil,    null, CompetenceLevel.Commune,  Authority.CommuneChair,               By("3")),
            new(ChangeVoteCouncil,   null, CompetenceLevel.Commune,  Authority.CommuneChair,               Circular26Of2014.OfChanges),
            new(ChangeVoteCouncil,   null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           Circular26Of2014.OfChanges),
            new(ApproveEntriesAbove, null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           By("5")),
            new(ApproveEntriesAbove, null, CompetenceLevel.Province, Authority.ProvincialCommittee,        By("5")),
            new(ApproveEntriesAbove, null, CompetenceLevel.Region,   Authority.Agency,                     By("5")),
            new(SetVoteYear,         null, CompetenceLevel.Commune,  null,                                 By("9")) { Status = CompetenceStatus.LeftToAuthority },
            new(SetVoteYear,         null, CompetenceLevel.Province, null,                                 By("9")) { Status = CompetenceStatus.LeftToAuthority },
            new(IssueCertificate,    null, CompetenceLevel.Commune,  Authority.CommuneChair,               By("11")),
            new(IssueCertificate,    null, CompetenceLevel.Province, Authority.ProvincialChair,            By("11")),
            new(IssueCertificate,    null, CompetenceLevel.Region,   Authority.Agency,                     By("11")),
            new(IssueCertificate,    null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, By("11")),
            new(SetVoteSupport,      null, CompetenceLevel.Commune,  Authority.ProvincialCouncil,          By("12")),
            new(SetVoteSupport,      null, CompetenceLevel.Province, Authority.ProvincialCouncil,          By("12")),
            new(SetPrizes,           null, CompetenceLevel.Commune,  Authority.ProvincialCommittee,        By("13")),
            new(SetPrizes,           null, CompetenceLevel.Province, Authority.ProvincialCommittee,        By("13")),
            new(ApproveVotePlan,     null, CompetenceLevel.Province, Authority.ProvincialCommittee,        By("15")),
            new(ApproveVotePlan,     null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           By("16")),
            new(FoundVoteCouncil,    null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           By("16")),
            new(IssueCertificate,    null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           By("16")),
            new(ApproveEntriesAbove, null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           By("16")),
            new(WithdrawCertificate, null, CompetenceLevel.Commune,  Authority.CommuneChair,               Circular26Of2014.OfWithdrawal),
            new(WithdrawCertificate, null, CompetenceLevel.Commune,  Authority.CommuneCommittee,           Circular26Of2014.OfWithdrawal),
        ];
    // csharpier-ignore-end

    // From its first day there are no districts, and the Agency has another name.
    internal static CompetenceNorms Applied(IEnumerable<CompetenceLine> lines) =>
        CompetenceNorms.Of(lines.Where(l => !IsOfDistrict(l)).Select(Renamed), Instruments.Circular38Of2025.InForceFrom);

    private static bool IsOfDistrict(CompetenceLine line) =>
        line.Level == CompetenceLevel.District || line.By is Authority.DistrictCommittee or Authority.DistrictChair;

    // Under its new name in the texts on votes (clause 17); those on money still name the old one, and so does every answer on them.
    private static CompetenceLine Renamed(CompetenceLine line)
    {
        var text = line.Citation.Instrument;
        var isOfVotes = text == Instruments.Circular26Of2014 || text == Instruments.Circular38Of2025;
        return line.By == Authority.Agency && isOfVotes ? line with { Name = Agency } : line;
    }

    private static Citation By(string clause) => new(Instruments.Circular38Of2025, "28", clause);
}
