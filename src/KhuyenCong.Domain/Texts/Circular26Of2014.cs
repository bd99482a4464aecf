using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using static KhuyenCong.Domain.Execution.CompetenceAct;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 26/2014/TT-BCT: votes for typical products, as it was first made.</summary>
internal static class Circular26Of2014
{
    // Điều, khoản, điểm of the text: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore
    internal const string Structure =
        "1:1,2 2: 3:1abcd,2abc 4:1,2,3,4 5:1,2,3,4 6:1,2,3,4 7:1abcd,2 8:1abcd,2 9:1abc,2abc,3abc,4abc 10:1,2,3 11:1,2,3"
        + " 12:1abc,2abcd,3abc,4abc 13:1,2 14:1ab,2ab 15:1,2,3 16:1,2,3 17:1,2,3,4 18:1,2,3 19:1,2 20:1,2,3"
        + " 21:1,2ab,3,4,5ab 22:1,2,3,4 23:1abcd,2abcdegh,3abcdeg 24:1,2 25:1,2";

    internal static readonly LocalizedText Department = new("Sở Công Thương", "the Department of Industry and Trade");
    internal static readonly LocalizedText ProvinceCommittee = new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee");
    internal static readonly LocalizedText CompetentAuthority = new("cấp có thẩm quyền", "the competent authority");
    internal static readonly LocalizedText Holder = new("cơ sở có Giấy chứng nhận", "the establishment that holds a certificate");
    private static readonly LocalizedText DistrictCommittee = new("Ủy ban nhân dân cấp huyện", "the district People's Committee");
    private static readonly LocalizedText Agency = new("Cục Công nghiệp địa phương", "the Local Industry Agency");
    private static readonly LocalizedText HeadOfAgency = new("Cục trưởng Cục Công nghiệp địa phương", "the head of the Local Industry Agency");
    private static readonly LocalizedText Ministry = new("Bộ Công Thương", "the Ministry of Industry and Trade");
    private static readonly LocalizedText Minister = new("Bộ trưởng Bộ Công Thương", "the Minister of Industry and Trade");
    private static readonly LocalizedText Council = new("Hội đồng bình chọn", "the council of the vote");
    private static readonly LocalizedText CouncilChair = new("Chủ tịch Hội đồng bình chọn", "the chair of the council of the vote");

    // Prizes and the support for votes of region and nation.
    private static readonly Citation NationalMoney = new(Instruments.JointCircular26Of2014, "6", "2", "g");

    // csharpier-ignore-start
    // Điều 3 khoản 1 điểm c. Khu vực: the 63 provinces and cities of 2014
    private static ValueList<ProvinceOf2014> Provinces =>
    [
        .. In(VoteRegion.North,
            "Hà Tĩnh", "Nghệ An", "Thanh Hóa", "Ninh Bình", "Thái Bình", "Nam Định", "Hà Nam", "Hưng Yên", "Hải Dương", "Hải Phòng",
            "Quảng Ninh", "Hà Nội", "Vĩnh Phúc", "Bắc Ninh", "Bắc Giang", "Phú Thọ", "Yên Bái", "Lào Cai", "Cao Bằng", "Hà Giang", "Lạng Sơn",
            "Thái Nguyên", "Bắc Kạn", "Tuyên Quang", "Hòa Bình", "Sơn La", "Điện Biên", "Lai Châu"),
        .. In(VoteRegion.CentralAndHighlands,
            "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa",
            "Ninh Thuận", "Đắk Lắk", "Đắk Nông", "Gia Lai", "Kon Tum", "Lâm Đồng"),
        .. In(VoteRegion.South,
            "Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Tây Ninh", "Bình Phước", "Bình Thuận", "Thành phố Hồ Chí Minh", "Long An",
            "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "Cần Thơ", "Hậu Giang", "Sóc Trăng", "Kiên Giang", "An Giang",
            "Bạc Liêu", "Cà Mau"),
    ];
    // csharpier-ignore-end

    private static IEnumerable<ProvinceOf2014> In(VoteRegion region, params string[] names) => names.Select(name => new ProvinceOf2014(name, region));

    private static readonly LevelNorms District = new()
    {
        Level = VoteLevel.District,
        Organiser = Norm.Stated(DistrictCommittee, At("3", "1", "a")),
        CouncilFounder = Norm.Stated(ChairOf(DistrictCommittee), At("8", "1", "a")),
        CouncilChanger = Norm.Stated(ChairOf(DistrictCommittee), At("8", "2")),
        CouncilSizes = Norm.Stated<ValueList<int>>([5, 7], At("9", "1")),
        CouncilChair = Norm.Stated(DistrictCommittee, At("9", "1", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText("Phòng Kinh tế và Hạ tầng hoặc Phòng Kinh tế", "the district office of economy (and infrastructure)"),
            At("9", "1", "b")
        ),
        ListApprover = Norm.Stated(DistrictCommittee, At("23", "3", "d")),
        LowerLevel = Norm.Absent<VoteLevel>(At("12", "1")),
        Proposer = Norm.Absent<LocalizedText>(At("12", "1")),
        WithoutLowerVote = Norm.Absent<LocalizedText>(At("12", "1")),
        RecordKeeper = Norm.Stated(DistrictCommittee, At("13", "1")),
        Cycle = Norm.Stated(new VoteCycle(2, InOddYears: true, CompetentAuthority), At("14", "1", "a")),
        Issuer = Norm.Stated(ChairOf(DistrictCommittee), At("17", "2")),
        Issuers = [new(Authority.DistrictChair, At("17", "2")), new(Authority.DistrictCommittee, At("23", "3", "b"))],
        SupportSetter = Norm.Stated(ProvinceCommittee, At("19", "1")),
        Withdrawer = Norm.Stated(ChairOf(DistrictCommittee), At("20", "3")),
        PrizeSetter = Norm.Stated(ProvinceCommittee, At("21", "2", "b")),
    };

    private static readonly LevelNorms Province = District with
    {
        Level = VoteLevel.Province,
        Organiser = Norm.Stated(ProvinceCommittee, At("3", "1", "b")),
        CouncilFounder = Norm.Stated(ChairOf(ProvinceCommittee), At("8", "1", "b")),
        CouncilChanger = Norm.Stated(ChairOf(ProvinceCommittee), At("8", "2")),
        CouncilSizes = Norm.Stated<ValueList<int>>([7, 9], At("9", "2")),
        CouncilChair = Norm.Stated(ProvinceCommittee, At("9", "2", "a")),
        CouncilViceChair = Norm.Stated(Department, At("9", "2", "b")),
        ListApprover = Norm.Stated(ProvinceCommittee, At("10", "2")),
        LowerLevel = Norm.Stated(VoteLevel.District, At("12", "2", "b")),
        Proposer = Norm.Stated(DistrictCommittee, At("12", "2", "c")),
        WithoutLowerVote = Norm.Stated(DistrictCommittee, At("12", "2", "d")),
        Papers = LowerPapers("2"),
        RecordKeeper = Norm.Stated(Department, At("13", "1")),
        Issuer = Norm.Stated(ChairOf(ProvinceCommittee), At("17", "2")),
        Issuers = [new(Authority.ProvincialChair, At("17", "2"))],
        Withdrawer = Norm.Stated(ChairOf(ProvinceCommittee), At("20", "3")),
    };

    private static readonly LevelNorms Region = new()
    {
        Level = VoteLevel.Region,
        Organiser = Norm.Stated(Agency, At("3", "1", "c")),
        CouncilFounder = Norm.Stated(HeadOfAgency, At("8", "1", "c")),
        CouncilChanger = Norm.Stated(HeadOfAgency, At("8", "2")),
        CouncilSizes = Norm.Stated<ValueList<int>>([9, 11], At("9", "3")),
        CouncilChair = Norm.Stated(Agency, At("9", "3", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText("Sở Công Thương nơi tổ chức bình chọn", "the Department of Industry and Trade of the host province"),
            At("9", "3", "b")
        ),
        ListApprover = Norm.Stated(HeadOfAgency, At("10", "2")),
        LowerLevel = Norm.Stated(VoteLevel.Province, At("12", "3", "b")),
        Proposer = Norm.Stated(ProvinceCommittee, At("12", "3", "c")),
        WithoutLowerVote = Norm.Absent<LocalizedText>(At("12", "3", "c")),
        Papers = LowerPapers("3"),
        RecordKeeper = Norm.Stated(Agency, At("13", "2")),
        Cycle = Norm.Stated(new VoteCycle(2, InOddYears: false, Minister), At("14", "2", "a")),
        Issuer = Norm.Stated(HeadOfAgency, At("17", "2")),
        Issuers = [new(Authority.Agency, At("17", "2"))],
        SupportSetter = Norm.GovernedElsewhere<LocalizedText>(At("19", "2"), NationalMoney),
        Withdrawer = Norm.Stated(HeadOfAgency, At("20", "3")),
        PrizeSetter = Norm.GovernedElsewhere<LocalizedText>(At("21", "2", "a"), NationalMoney),
    };

    private static readonly LevelNorms Nation = Region with
    {
        Level = VoteLevel.Nation,
        Organiser = Norm.Stated(Ministry, At("3", "1", "d")),
        CouncilFounder = Norm.Stated(Minister, At("8", "1", "d")),
        CouncilChanger = Norm.Stated(Minister, At("8", "2")),
        CouncilSizes = Norm.Stated<ValueList<int>>([11, 13], At("9", "4")),
        CouncilChair = Norm.Stated(Ministry, At("9", "4", "a")),
        CouncilViceChair = Norm.Stated(
            new LocalizedText(
                "Cục Công nghiệp địa phương và Ủy ban nhân dân hoặc Sở Công Thương nơi tổ chức bình chọn",
                "the Local Industry Agency, and the People's Committee or Department of the host province"
            ),
            At("9", "4", "b")
        ),
        ListApprover = Norm.Absent<LocalizedText>(At("10", "2")),
        LowerLevel = Norm.Stated(VoteLevel.Region, At("12", "4", "b")),
        Proposer = Norm.Stated(HeadOfAgency, At("12", "4", "c")),
        WithoutLowerVote = Norm.Absent<LocalizedText>(At("12", "4", "c")),
        Papers = LowerPapers("4"),
        Issuer = Norm.Stated(Minister, At("17", "2")),
        Issuers = [new(Authority.MinisterOfIndustryAndTrade, At("17", "2"))],
        Withdrawer = Norm.Stated(Minister, At("20", "3")),
    };

    internal static TypicalProductNorms Votes { get; } =
        new()
        {
            RestsOn = [Instruments.Circular26Of2014],
            Levels = [District, Province, Region, Nation],
            HeldLevels = Norm.Stated<ValueList<VoteLevel>>([VoteLevel.District, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation], At("6", "2")),
            Provinces = Norm.Stated(Provinces, At("3", "1", "c")),
            Conditions =
            [
                new(EntryTest.RuralEstablishment, At("1", "2")),
                new(EntryTest.Group, At("5")),
                new(EntryTest.Form, At("4", "1")),
                new(EntryTest.OwnMade, At("4", "2")),
                new(EntryTest.NoCopy, At("4", "3")),
                new(EntryTest.Rights, At("4", "3")),
                new(EntryTest.Standards, At("4", "3")),
                new(EntryTest.MassProduction, At("4", "4")),
                new(EntryTest.Demand, At("4", "4")),
            ],
            Forms =
            [
                new(ProductForm.Single, true, At("4", "1")),
                new(ProductForm.SetOfMaterials, true, At("3", "2", "a")),
                new(ProductForm.SetOfDesigns, true, At("3", "2", "b")),
                new(ProductForm.SetToCombine, true, At("3", "2", "c")),
                new(ProductForm.OtherSet, false, At("3", "2")),
            ],
            Criteria = Norm.Reported(new CriterionCaps(Market: 40, Economic: 40, Culture: 10, Other: 10), At("annex-4")),
            JuryFounder = Norm.Stated(CouncilChair, At("11", "1")),
            // A head, a deputy and members: three at least.
            Jury = Norm.Stated(new JuryNorm(IsOdd: true, AtLeast: 3), At("11", "2")),
            DossierSets = Norm.Stated(1, At("12")),
            Papers =
            [
                new("entry-form", new("phiếu đăng ký bình chọn (Phụ lục số 1)", "the entry form (annex 1)"), At("12", "1", "a")),
                new(
                    "business-registration",
                    new("bản sao hợp lệ Giấy chứng nhận đăng ký kinh doanh", "a valid copy of the business registration"),
                    At("12", "1", "a")
                ),
                new("description", new("bản thuyết minh sản phẩm (Phụ lục số 2)", "the description (annex 2)"), At("12", "1", "b")),
            ],
            Photos = Norm.Stated(new PhotoNorm(Count: 3, ShortSideMillimetres: 100, LongSideMillimetres: 150), At("12", "1", "b")),
            SheetOfEachJuror = Norm.Stated(true, At("16", "2")),
            PassMark = Norm.Stated(Threshold.AtLeast(70), At("17", "1")),
            CertificateYears = Norm.Stated(3, At("17", "3")),
            OldCertificates = Norm.Absent<LocalDate>(At("17", "3")),
            ComplaintDays = Norm.Stated(15, At("20", "1")),
            AnswerDays = Norm.Stated(10, At("20", "2")),
            WithdrawalProposer = Norm.Stated(Council, At("20", "3")),
            Rights =
            [
                new(Right("logo", "in hoặc dán logo của chương trình bình chọn", "to print or stick the logo of the vote", At("21", "1")), 1, 4),
                new(Right("prize-national", "tiền thưởng từ kinh phí khuyến công quốc gia", "prize money from national funds", At("21", "2", "a")), 3, 4),
                new(Right("prize-local", "tiền thưởng từ kinh phí khuyến công địa phương", "prize money from local funds", At("21", "2", "b")), 1, 2),
                new(Right("priority", "ưu tiên xét hỗ trợ kinh phí khuyến công", "priority for industrial promotion support", At("21", "3")), 1, 4),
                new(Right("advice", "tư vấn, tiếp cận chính sách ưu đãi đầu tư", "advice on and access to other investment incentives", At("21", "4")), 1, 4),
                new(Right("publicity-local", "giới thiệu trên phương tiện truyền thông địa phương", "publicity in local media", At("21", "5", "a")), 1, 4),
                new(Right("publicity-central", "giới thiệu trên phương tiện truyền thông Trung ương", "publicity in central media", At("21", "5", "b")), 3, 4),
            ],
            YearlyReports =
            [
                new(
                    Holder,
                    new(
                        "Sở Công Thương và Ủy ban nhân dân cấp huyện nơi tham gia bình chọn",
                        "the Department of Industry and Trade and the district People's Committee where it took part"
                    ),
                    At("22", "2")
                ),
                new(Department, Agency, At("23", "2", "g")),
                new(DistrictCommittee, Department, At("23", "3", "g")),
            ],
        };

    internal static LocalizedText ChairOf(LocalizedText committee) => new("Chủ tịch " + committee.Vietnamese, "the chair of " + committee.English);

    internal static Entitlement Right(string code, string vietnamese, string english, Citation citation) => new(code, new(vietnamese, english), citation);

    private static ValueList<EntryPaper> LowerPapers(string clause) =>
        [
            new(
                "certificate-copy",
                new("bản sao hợp lệ Giấy chứng nhận cấp liền dưới còn giá trị", "a valid copy of the certificate in force of the level below"),
                At("12", clause, "b")
            ),
            new("product-list", new("danh sách trích ngang sản phẩm (Phụ lục số 5)", "the list of products (annex 5)"), At("12", clause, "c")),
        ];

    // csharpier-ignore-start
    // Điều 8, 10, 11, 14 đến 18, 20, 23, 24. Thẩm quyền: of the province, the region, the nation and the council
    internal static CompetenceLine[] Competences() =>
        [
            new(FoundVoteCouncil,    null, CompetenceLevel.Province, Authority.ProvincialChair,            At("8", "1", "b")),
            new(FoundVoteCouncil,    null, CompetenceLevel.Region,   Authority.Agency,                     At("8", "1", "c")),
            new(FoundVoteCouncil,    null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("8", "1", "d")),
            new(ChangeVoteCouncil,   null, CompetenceLevel.Province, Authority.ProvincialChair,            At("8", "2")),
            new(ChangeVoteCouncil,   null, CompetenceLevel.Region,   Authority.Agency,                     At("8", "2")),
            new(ChangeVoteCouncil,   null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("8", "2")),
            new(SettleComplaint,     null, null,                     Authority.VoteCouncil,                At("10", "3")),
            // The article on the jury names the chair; what that on the council says of it stands behind, so that the chair is the body named first.
            new(FoundJury,           null, null,                     Authority.VoteCouncilChair,           At("11", "1")),
            new(FoundJury,           null, null,                     Authority.VoteCouncil,                At("10", "1")),
            new(SetVoteYear,         null, CompetenceLevel.Region,   Authority.MinisterOfIndustryAndTrade, At("14", "2", "a")),
            new(SetVoteYear,         null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("14", "2", "a")),
            new(DecideWayOfVoting,   null, null,                     Authority.VoteCouncilChair,           At("15", "2")),
            new(DecidePointScales,   null, null,                     Authority.VoteCouncilChair,           At("16", "1")),
            new(SetAwardNumber,      null, null,                     Authority.VoteCouncil,                At("17", "1")),
            new(DecideAwardTime,     null, null,                     null,                                 At("18", "2")) { Status = CompetenceStatus.LeftToAuthority },
            new(SettleComplaint,     null, null,                     Authority.VoteCouncil,                At("20", "2")),
            // The council submits; whoever issued the certificate is the authority competent for it.
            new(WithdrawCertificate, null, CompetenceLevel.Province, Authority.ProvincialChair,            At("20", "3")),
            new(WithdrawCertificate, null, CompetenceLevel.Region,   Authority.Agency,                     At("20", "3")),
            new(WithdrawCertificate, null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("20", "3")),
            new(ApproveVotePlan,     null, CompetenceLevel.Region,   Authority.MinisterOfIndustryAndTrade, At("23", "1", "b")),
            new(ApproveVotePlan,     null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("23", "1", "b")),
            new(IssueVoteRules,      null, null,                     Authority.ProvincialCommittee,        At("24", "2")),
        ];

    // Điều 8, 10, 14, 17, 19 đến 21, 23. Thẩm quyền: of the district, and what Circular 38/2025 says otherwise later
    internal static CompetenceLine[] DistrictCompetences() =>
        [
            new(FoundVoteCouncil,    null, CompetenceLevel.District, Authority.DistrictChair,              At("8", "1", "a")),
            new(ChangeVoteCouncil,   null, CompetenceLevel.District, Authority.DistrictChair,              At("8", "2")),
            // Whoever sets up the council changes it, and whoever issues a certificate withdraws it: the Committee too (23.3.b).
            new(ChangeVoteCouncil,   null, CompetenceLevel.District, Authority.DistrictCommittee,          At("8", "2")),
            new(ApproveEntriesAbove, null, CompetenceLevel.District, Authority.DistrictCommittee,          At("10", "2")),
            new(ApproveEntriesAbove, null, CompetenceLevel.Province, Authority.ProvincialCommittee,        At("10", "2")),
            new(ApproveEntriesAbove, null, CompetenceLevel.Region,   Authority.Agency,                     At("10", "2")),
            new(SetVoteYear,         null, CompetenceLevel.District, null,                                 At("14", "1", "a")) { Status = CompetenceStatus.LeftToAuthority },
            new(SetVoteYear,         null, CompetenceLevel.Province, null,                                 At("14", "1", "a")) { Status = CompetenceStatus.LeftToAuthority },
            new(IssueCertificate,    null, CompetenceLevel.District, Authority.DistrictChair,              At("17", "2")),
            new(IssueCertificate,    null, CompetenceLevel.Province, Authority.ProvincialChair,            At("17", "2")),
            new(IssueCertificate,    null, CompetenceLevel.Region,   Authority.Agency,                     At("17", "2")),
            new(IssueCertificate,    null, CompetenceLevel.Nation,   Authority.MinisterOfIndustryAndTrade, At("17", "2")),
            new(SetVoteSupport,      null, CompetenceLevel.District, Authority.ProvincialCommittee,        At("19", "1")),
            new(SetVoteSupport,      null, CompetenceLevel.Province, Authority.ProvincialCommittee,        At("19", "1")),
            new(WithdrawCertificate, null, CompetenceLevel.District, Authority.DistrictChair,              At("20", "3")),
            new(WithdrawCertificate, null, CompetenceLevel.District, Authority.DistrictCommittee,          At("20", "3")),
            new(SetPrizes,           null, CompetenceLevel.District, Authority.ProvincialCommittee,        At("21", "2", "b")),
            new(SetPrizes,           null, CompetenceLevel.Province, Authority.ProvincialCommittee,        At("21", "2", "b")),
            new(ApproveVotePlan,     null, CompetenceLevel.Province, Authority.ProvincialCommittee,        At("23", "2", "b")),
            new(ApproveVotePlan,     null, CompetenceLevel.District, Authority.DistrictCommittee,          At("23", "3", "a")),
            new(FoundVoteCouncil,    null, CompetenceLevel.District, Authority.DistrictCommittee,          At("23", "3", "b")),
            new(IssueCertificate,    null, CompetenceLevel.District, Authority.DistrictCommittee,          At("23", "3", "b")),
            new(ApproveEntriesAbove, null, CompetenceLevel.District, Authority.DistrictCommittee,          At("23", "3", "d")),
        ];
    // csharpier-ignore-end

    /// <summary>Who changes a council, and who withdraws a certificate, of a level that the circular did not know.</summary>
    internal static Citation OfChanges => At("8", "2");
    internal static Citation OfWithdrawal => At("20", "3");

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular26Of2014, article, clause, point);
}
