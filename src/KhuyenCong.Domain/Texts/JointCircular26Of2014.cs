using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.Execution.BudgetStepKind;
using static KhuyenCong.Domain.Execution.CompetenceAct;
using static KhuyenCong.Domain.SupportUnit;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: the money, in the order of its articles.</summary>
internal static class JointCircular26Of2014
{
    // Điều, khoản, điểm of the text: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore
    internal const string Structure =
        "1: 2:1,2,3 3:1,2,3 4:1,2 5:1,2,3,4,5,6,7abcd,8abc,9abcdđ,10 6:1abcdđegh,2abcdđeghiklmnopqrst,3ab 7:1,2,3,4"
        + " 8:1ab,2ab,3abc 9:1,2,3 10:1,2";

    // Điều 3. Nguồn kinh phí, điều 7. Điều kiện: what records are held against, of national and of local money
    internal static MoneyPrinciples MoneyPrinciples() =>
        new()
        {
            NationalByCentralBudget = Norm.Stated(true, At("3", "1")),
            LocalByLocalBudget = Norm.Stated(true, At("3", "2")),
            Approval = Norm.Stated(true, At("7", "2")),
            RestInvested = Norm.Stated(true, At("7", "3")),
            OneContentOnce = Norm.Stated(true, At("7", "4")),
        };

    // Điều 4. Nguyên tắc sử dụng kinh phí khuyến công: how local projects are selected is the locality's
    internal static TenderNorms Tender() =>
        Circular36Of2013.Tender() with
        {
            LocalRestsOn = [Instruments.JointCircular26Of2014, Instruments.Circular46Of2012],
            Local = At("4", "2"),
        };

    // csharpier-ignore-start
    // Điều 5. Nội dung chi, điều 6. Mức chi hoạt động khuyến công: conditions of contents that stand with the money
    internal static ContentConditionNorms ContentConditions(Readings readings)
    {
        var before = Circular46Of2012.ContentConditions(readings);
        return before with
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.JointCircular26Of2014],
            EnterpriseSetup = ContentCondition.All(At("6", "2", "a"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "a"), ConditionTest.Holds, ContentFacts.DifficultArea))),
            ModelReplication = ContentCondition.All(before.ModelReplication.Citation, [
                .. before.ModelReplication.Value,
                .. OfTheLevel(ContentCondition.Of(At("6", "2", "b"), ConditionTest.DoesNotHold, ContentFacts.PaysForMachinery)),
            ]),
            Consultancy = ContentCondition.All(At("6", "2", "i"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "i"), ConditionTest.ListedField, ContentFacts.ConsultancyField))),
            ConsultancyFields = Norm.Stated(
                CodeSet<ConsultancyField>.Of(
                    ConsultancyField.InvestmentProject,
                    ConsultancyField.Marketing,
                    ConsultancyField.Production,
                    ConsultancyField.Finance,
                    ConsultancyField.Accounting,
                    ConsultancyField.Personnel,
                    ConsultancyField.DesignAndPackaging,
                    ConsultancyField.NewTechnology
                ),
                At("6", "2", "i")),
            ConsultancyWithoutLevel = Norm.Stated(
                CodeSet<ConsultancyField>.Of(ConsultancyField.FoundingEnterprise, ConsultancyField.JointVenture, ConsultancyField.Other), At("5", "5")),
        };
    }

    // Clause 2 of article 6 is of national money; for local money the province sets levels and their conditions (clause 3).
    private static ContentCondition[] OfTheLevel(ContentCondition condition) =>
        [condition with { Source = FundingSource.National }, ContentCondition.OfTheProvince(At("6", "3", "a"))];

    // Điều 6. Mức chi hoạt động khuyến công: the levels of national money (clause 2), what clause 1 points to, local money (clause 3)
    internal static SupportNorms Levels(Readings readings) =>
        new()
        {
            Instrument = Instruments.JointCircular26Of2014,
            RestsOn = [Instruments.JointCircular26Of2014],
            InForceFrom = Instruments.JointCircular26Of2014.InForceFrom!.Value,
            Readings = readings,
            Contents = ContentWithoutLevel,
            CleanerProductionPilot          = Norm.GovernedElsewhere<SupportLevel>(At("6", "1", "h"), new Citation(Instruments.JointCircular221Of2012)),
            EnterpriseSetup                 = Level("a", Enterprise, millions: 10, of: CostBase.EnterpriseSetupCost),
            DemonstrationModel              = Level("b", Model, percent: 30, millions: 500, of: CostBase.ModelCost),
            ModelReplication                = Level("b", Model, millions: 100, of: CostBase.ReplicationCost),
            Machinery                       = Level("c", SupportUnit.Establishment, percent: 50, millions: 200),
            TechnologyLine                  = Norm.Absent<SupportLevel>(At("6", "2", "c")),
            DomesticFairOrganisation        = Level("d", None, percent: 100, of: CostBase.FairCost),
            DomesticFairParticipation       = Level("d", None, percent: 80, of: CostBase.BoothRent),
            OverseasFairOrganisation        = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasFairParticipation       = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasStudyAirfare            = Level("e", Person, percent: 100, of: CostBase.AirFare),
            VoteRegion                      = Level("g", Time, millions: 100),
            VoteNation                      = Level("g", Time, millions: 200),
            PrizeRegion                     = Level("g", Product, millions: 5, of: CostBase.NoCost),
            PrizeNation                     = Level("g", Product, millions: 10, of: CostBase.NoCost),
            Trademark                       = Level("h", SupportUnit.Trademark, percent: 50, millions: 35),
            Consultancy                     = Level("i", SupportUnit.Establishment, percent: 50, millions: 35),
            Media                           = Level("k", None, of: CostBase.ContractPrice),
            AssociationRegion               = Level("l", Association, percent: 30, millions: 70, of: CostBase.FoundingCost),
            AssociationNation               = Level("l", Association, percent: 30, millions: 100, of: CostBase.FoundingCost),
            LinkageCluster                  = Level("m", SupportUnit.LinkageCluster, percent: 50, millions: 150),
            RelocationInterest              = Level("n", SupportUnit.Establishment, percent: 50, millions: 500, of: CostBase.Interest),
            PollutionTreatmentEstablishment = Level("o", SupportUnit.Establishment, percent: 30, millions: 300),
            PollutionTreatmentCluster       = Level("p", Cluster, percent: 30, millions: 1_500),
            ClusterPlan                     = Level("q", Cluster, percent: 50, millions: 500),
            ClusterInfrastructure           = Level("r", Cluster, millions: 3_000, of: CostBase.InfrastructureCost),
            ManagementAgency                = Share(Rate.Thousandths(15), Year, CostBase.AssignedFunds),
            ManagementProject               = Share(Rate.Thousandths(25), SupportUnit.Project,
                readings.ProjectManagement == ProjectManagementBase.SupportOnly ? CostBase.ProjectSupport : CostBase.ProjectEstimate),
            PriorityFactorLimit             = Norm.Stated(Rate.Thousandths(1_500), At("6", "2", "t")),
            ItemsWithoutFactor              = readings.FactorItems == PriorityFactorItems.AllLevels ? [] : OutsideFactor,
            LocalLevels                     = At("6", "3"),
            Counted                         = Counted,
        };

    // Clause 2: which costs count, and by what price
    private static readonly LocalizedText TenderElseApproved = new(
        "giá trúng thầu; nếu không đủ điều kiện đấu thầu thì theo giá được cấp có thẩm quyền phê duyệt",
        "the tender price, or where the conditions of a tender are not met the price that the competent authority approved");

    private static readonly Lazy<IReadOnlyDictionary<CostBase, CountedCosts>> Counted = new(() => new Dictionary<CostBase, CountedCosts>
    {
        [CostBase.EnterpriseSetupCost] = new(new("kế hoạch kinh doanh khả thi; dự án thành lập doanh nghiệp; đăng ký thành lập doanh nghiệp",
            "the workable business plan; the project of founding the enterprise; its registration")),
        [CostBase.ModelCost]           = new(new("xây dựng; mua máy móc, thiết bị; tài liệu về quy trình công nghệ và quy trình sản xuất để trình diễn",
            "building; buying machines and equipment; the documents of the technology and production process for the demonstration")),
        [CostBase.ReplicationCost]     = new(new("tài liệu về quy trình công nghệ; hoàn thiện quy trình sản xuất để trình diễn",
            "the documents of the technology; perfecting the production process for the demonstration")),
        [CostBase.FairCost]            = new(new("thuê gian hàng; thông tin tuyên truyền; hoạt động của Ban tổ chức", "the rent of booths; publicity; the work of the organising committee"), TenderElseApproved),
        [CostBase.OverseasFairCost]    = new(new("thuê mặt bằng, thiết kế và dàn dựng gian hàng; trang trí chung khu vực Việt Nam; khai mạc, nếu là hội chợ riêng của Việt Nam; hội thảo, trình diễn sản phẩm; cán bộ tổ chức chương trình",
            "the site, design and building of booths; the decoration of the Vietnamese area; the opening, where the fair is Vietnam's own; workshops and shows of products; the staff who run the programme"), TenderElseApproved),
        [CostBase.ContractPrice]       = new(null, new("giá trúng thầu; nếu đặt hàng, giao nhiệm vụ thì theo đơn giá được cấp có thẩm quyền phê duyệt",
            "the tender price, or where the work is ordered or assigned the unit price that the competent authority approved")),
        [CostBase.InfrastructureCost]  = new(new("san lấp mặt bằng; đường giao thông nội bộ; cấp nước, thoát nước", "levelling the ground; internal roads; water supply and drainage")),
    });

    // Clause 2 point n: the terms of the loan whose interest is supported
    internal static InterestSupportNorms Interest() =>
        new()
        {
            RestsOn    = [Instruments.JointCircular26Of2014],
            Years      = Norm.Stated(2, At("6", "2", "n")),
            Purpose    = Norm.Stated(new LocalizedText("nhà, xưởng, máy móc, thiết bị", "buildings, workshops, machinery, equipment"), At("6", "2", "n")),
            Conditions = Norm.Stated(LoanConditions.All, At("6", "2", "n")),
        };

    // Clause 2 points g, k and s are no levels that point t raises (reading R11).
    private static ValueList<SupportItem> OutsideFactor =>
        [
            SupportItem.VoteRegion,
            SupportItem.VoteNation,
            SupportItem.PrizeRegion,
            SupportItem.PrizeNation,
            SupportItem.Media,
            SupportItem.ManagementAgency,
            SupportItem.ManagementProject,
        ];

    // A content without a level: the text that article 6 clause 1 points to, or article 5, which names the content and no level.
    private static readonly Lazy<Dictionary<SupportItem, Norm<SupportLevel>>> ContentsWithoutLevel = new(() => new()
    {
        [SupportItem.TrainingMaterial]            = Elsewhere("a", Instruments.Circular123Of2009),
        [SupportItem.VocationalTraining]          = Elsewhere("b", Instruments.JointCircular112Of2010, Instruments.JointCircular128Of2012),
        [SupportItem.Workshop]                    = Elsewhere("c", Instruments.Circular97Of2010),
        [SupportItem.StudyTour]                   = Elsewhere("d", Instruments.Circular102Of2012),
        [SupportItem.OverseasForum]               = Elsewhere("d", Instruments.Circular102Of2012),
        [SupportItem.Contest]                     = Elsewhere("đ", Instruments.Circular101Of2009),
        [SupportItem.BusinessTraining]            = Elsewhere("e", Instruments.Circular139Of2010),
        [SupportItem.StaffTraining]               = Elsewhere("e", Instruments.Circular139Of2010),
        [SupportItem.Website]                     = Elsewhere("g", Instruments.JointCircular19Of2012),
        [SupportItem.CleanerProductionAssessment] = Elsewhere("h", Instruments.JointCircular221Of2012),
        [SupportItem.DomesticStudyTour]           = Norm.Absent<SupportLevel>(At("5", "2")),
        [SupportItem.Showroom]                    = Norm.Absent<SupportLevel>(At("5", "4")),
        [SupportItem.TradePromotion]              = Norm.Absent<SupportLevel>(At("5", "4")),
        [SupportItem.InvestmentAttraction]        = Norm.Absent<SupportLevel>(At("5", "7", "b")),
        [SupportItem.RelocationConsultancy]       = Norm.Absent<SupportLevel>(At("5", "7", "c")),
        [SupportItem.InternationalCooperation]    = Norm.Absent<SupportLevel>(At("5", "8")),
        [SupportItem.CentreEquipment]             = Norm.Absent<SupportLevel>(At("5", "9", "c")),
        [SupportItem.CollaboratorPay]             = Norm.GovernedElsewhere<SupportLevel>(At("5", "9", "c"), new Citation(Instruments.Decree45Of2012, "10")),
    });

    private static Norm<SupportLevel> ContentWithoutLevel(SupportItem item) => ContentsWithoutLevel.Value[item];

    private static Norm<SupportLevel> Level(string point, SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
        Norm.Stated(LevelOf(unit, percent, millions, of), At("6", "2", point));

    private static Norm<SupportLevel> Share(Rate rate, SupportUnit unit, CostBase of) =>
        Norm.Stated(new SupportLevel(rate, null, unit) { Base = of }, At("6", "2", "s"));

    private static Norm<SupportLevel> Elsewhere(string point, LegalInstrument text, LegalInstrument? amendedBy = null) =>
        new(NormStatus.GovernedElsewhere, At("6", "1", point), null, new Citation(text)) { ElsewhereAmendedBy = amendedBy };

    /// <summary>The share of the cost in percent and the cap in millions of đồng for one unit; left out where the level names none.</summary>
    internal static SupportLevel LevelOf(SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
        new(percent == 0 ? null : Rate.Percent(percent), millions == 0 ? null : Vnd.Million(millions), unit) { Base = of };

    // Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công; điều 4. Nguyên tắc sử dụng kinh phí khuyến công
    internal static FundingConditionNorms FundingConditions(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.JointCircular26Of2014, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            Minimum           = At("7"),
            ContentAndSector  = Norm.Stated(true, At("7", "1")),
            Approved          = Norm.Stated(true, At("7", "2")),
            NationalApprovers = Norm.Stated<ValueList<Authority>>([Authority.MinisterOfIndustryAndTrade], At("7", "2")),
            LocalApprovers    = Norm.Stated(LocalApprovers(readings.LocalApprover), At("7", "2")),
            Counterpart       = Norm.Stated(true, At("7", "3")),
            NoDoubleFunding   = Norm.Stated(true, At("7", "4")),
            NationalMoney     = Norm.Stated(true, At("4", "1")),
            LocalMoney        = Norm.Stated(true, At("4", "1")),
            Sectors           = Circular46Of2012.Sectors(readings),
        };
    // csharpier-ignore-end

    // The clause names the committees of the three levels; the chair of the province approves the plan that holds the project (ND45-2012/2/2).
    private static ValueList<Authority> LocalApprovers(LocalApprover reading)
    {
        Authority[] committees = [Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        return reading switch
        {
            LocalApprover.ChairOnly => [Authority.ProvincialChair],
            LocalApprover.CommitteeOnly => [.. committees],
            _ => [.. committees, Authority.ProvincialChair],
        };
    }

    // Điều 8. Điểm b khoản 2: how much of the support may be advanced, whatever the source of the money
    internal static Norm<Rate> AdvanceLimit() => Norm.Stated(Rate.Percent(70), At("8", "2", "b"));

    // csharpier-ignore-start
    // Điều 8. Lập, chấp hành dự toán và quyết toán: the steps of a year's budget
    internal static BudgetNorms Budget()
    {
        BudgetStep[] paying =
        [
            new(Draw,               Authority.ImplementingUnit,           Authority.StateTreasury,              At("8", "2", "a")),
            new(ControlAndPay,      Authority.StateTreasury,              null,                                 At("8", "2", "b")),
        ];
        ValueList<BudgetStep> Lower(Authority by) => [new(Estimate, by, null, Decree45Of2012.LocalEstimate), .. paying];
        return new BudgetNorms
        {
            RestsOn = [Instruments.JointCircular26Of2014, Instruments.Decree45Of2012],
            National =
            [
                new(ControlFigures,     Authority.MinistryOfFinance,          Authority.MinisterOfIndustryAndTrade, At("8", "1", "a")),
                new(Estimate,           Authority.MinisterOfIndustryAndTrade, null,                                 At("8", "1", "a")),
                new(SendToFinance,      Authority.MinisterOfIndustryAndTrade, Authority.MinistryOfFinance,          At("8", "1", "a")),
                new(Submit,             Authority.MinistryOfFinance,          Authority.Government,                 At("8", "1", "a")),
                new(BreakDown,          Authority.MinisterOfIndustryAndTrade, Authority.MinistryOfFinance,          At("8", "1", "a")),
                new(AppraiseBreakDown,  Authority.MinistryOfFinance,          null,                                 At("8", "1", "a")),
                new(Assign,             Authority.MinisterOfIndustryAndTrade, Authority.ImplementingUnit,           At("8", "1", "a")),
                .. paying,
                new(SettleYear,         Authority.ImplementingUnit,           Authority.MinisterOfIndustryAndTrade, At("8", "3", "c")),
                new(AppraiseSettlement, Authority.MinistryOfFinance,          null,                                 At("8", "3", "c")),
            ],
            Province =
            [
                new(ControlFigures,     null,                        Authority.Department,          At("8", "1", "b")),
                new(Estimate,           Authority.Department,        null,                          At("8", "1", "b")),
                new(SendToFinance,      Authority.Department,        Authority.FinanceDepartment,   At("8", "1", "b")),
                new(Submit,             Authority.FinanceDepartment, Authority.ProvincialCommittee, At("8", "1", "b")),
                new(BreakDown,          Authority.Department,        Authority.FinanceDepartment,   At("8", "1", "b")),
                new(AppraiseBreakDown,  Authority.FinanceDepartment, null,                          At("8", "1", "b")),
                new(Assign,             Authority.Department,        Authority.ImplementingUnit,    At("8", "1", "b")),
                .. paying,
                new(SettleYear,         Authority.ImplementingUnit,  Authority.Department,          At("8", "3", "c")),
                new(AppraiseSettlement, Authority.FinanceDepartment, null,                          At("8", "3", "c")),
            ],
            District = Lower(Authority.DistrictCommittee),
            Commune = Lower(Authority.CommuneCommittee),
            LeftToProvince = At("8", "1", "b"),
            Unread = null,
            LocalEstimate = Decree45Of2012.LocalEstimate,
            WithoutDistrictsFrom = null,
        };
    }

    // Điểm a khoản 3: under what the money is booked
    internal static Norm<BudgetCode> BudgetCode() => Norm.Stated(new BudgetCode("070", "102"), At("8", "3", "a"));

    // Điểm b khoản 3: the vouchers that the contracting body keeps, whoever pays
    internal static DossierNorms Dossiers() =>
        Circular36Of2013.Dossiers(
            At("8", "3", "b"),
            Kept(PaperCondition.Always, new("contract-with-estimate", new("hợp đồng thực hiện nhiệm vụ kèm dự toán chi tiết kinh phí được cấp có thẩm quyền phê duyệt", "the contract with the detailed estimate as approved"))),
            Kept(PaperCondition.Always, new("acceptance-minutes", new("biên bản nghiệm thu, gồm cả khối lượng thực hiện bằng kinh phí đơn vị cam kết đầu tư (nếu có)", "the minutes of acceptance, with the work paid by the unit's own money, if any"))),
            Kept(PaperCondition.Always, Circular36Of2013.ContractClosure with { Template = null }),
            Kept(PaperCondition.Always, new("payment-order-or-voucher", new("ủy nhiệm chi hoặc phiếu chi", "the payment order or the payment voucher"))),
            Kept(PaperCondition.IfAny, new("other-records", new("tài liệu liên quan khác theo quy định của Bộ Công Thương", "other documents that the Ministry of Industry and Trade asks for")))
        );

    private static DossierLine Kept(PaperCondition condition, Paper paper) => new(DossierStage.LeadBodyRecords, paper, At("8", "3", "b"), condition, ProjectKinds.All);

    // Điểm c khoản 3: who settles the province's own money
    internal static RouteNorms LocalRoute => field ??=
        Circular46Of2012.LocalRoute with
        {
            Settlement = new(Authority.Department, At("8", "3", "c")),
            YearSettlement = new(Authority.Department, At("8", "3", "c")),
        };

    // Điều 4, 6, 7, 8. Thẩm quyền: who acts
    internal static CompetenceLine[] Competences() =>
        [
            new(SetSelection,          FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("4", "2")) { Name = ProgrammeCodes.Ministry },
            new(SetSelection,          FundingSource.Local,    CompetenceLevel.Province, Authority.ProvincialCommittee,        At("4", "2")),
            new(SetSelection,          FundingSource.Local,    CompetenceLevel.District, Authority.DistrictCommittee,          At("4", "2")),
            new(SetSelection,          FundingSource.Local,    CompetenceLevel.Commune,  Authority.CommuneCommittee,           At("4", "2")),
            new(ApproveManagementCost, null,                   null,                     null,                                 At("6", "2", "s")) { Status = CompetenceStatus.LeftToAuthority },
            new(SetPriorityLevels,     FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("6", "2", "t")) { Name = ProgrammeCodes.Ministry },
            new(IssueFundRegulation,   FundingSource.Local,    null,                     Authority.ProvincialCommittee,        At("6", "3", "a")),
            new(SetLevels,             FundingSource.Local,    null,                     Authority.ProvincialCommittee,        At("6", "3", "a")),
            new(AddItems,              FundingSource.Local,    null,                     Authority.ProvincialCouncil,          At("6", "3", "b")),
            new(SetConditions,         FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("7")) { Name = ProgrammeCodes.Ministry },
            new(SetConditions,         FundingSource.Local,    null,                     Authority.ProvincialCommittee,        At("7")),
            new(ApproveProject,        FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("7", "2")) { Name = ProgrammeCodes.Ministry },
            new(ApproveProject,        FundingSource.Local,    CompetenceLevel.Province, Authority.ProvincialCommittee,        At("7", "2")) { Reading = ReadingId.R18 },
            new(ApproveProject,        FundingSource.Local,    CompetenceLevel.District, Authority.DistrictCommittee,          At("7", "2")) { Reading = ReadingId.R18 },
            new(ApproveProject,        FundingSource.Local,    CompetenceLevel.Commune,  Authority.CommuneCommittee,           At("7", "2")) { Reading = ReadingId.R18 },
            // Another committee than that of the level, or the chair of one, may act where the province's rules say so.
            new(ApproveProject,        FundingSource.Local,    CompetenceLevel.Province, Authority.DistrictCommittee,          Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
            },
            new(ApproveProject, FundingSource.Local, CompetenceLevel.Province, Authority.CommuneCommittee, Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
            },
            new(ApproveProject, FundingSource.Local, CompetenceLevel.District, Authority.CommuneCommittee, Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
            },
            new(ApproveProject, FundingSource.Local, CompetenceLevel.Commune, Authority.DistrictCommittee, Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
            },
            new(ApproveProject, FundingSource.Local, null, Authority.DistrictChair, Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
                Reading = ReadingId.R18,
            },
            new(ApproveProject, FundingSource.Local, null, Authority.CommuneChair, Circular46Of2012.ProvincialProcedure)
            {
                Status = CompetenceStatus.OpenToProvince,
                Reading = ReadingId.R18,
            },
            new(Settle,                 FundingSource.Local,    CompetenceLevel.Province, Authority.Department,        At("8", "3", "c")),
            new(Settle,                 FundingSource.Local,    CompetenceLevel.District, null,                        At("8", "3", "c")) { Status = CompetenceStatus.LeftToProvince },
            new(Settle,                 FundingSource.Local,    CompetenceLevel.Commune,  null,                        At("8", "3", "c")) { Status = CompetenceStatus.LeftToProvince },
            new(AppraiseYearSettlement, FundingSource.National, null,                     Authority.MinistryOfFinance, At("8", "3", "c")),
            new(AppraiseYearSettlement, FundingSource.Local,    CompetenceLevel.Province, Authority.FinanceDepartment, At("8", "3", "c")),
            new(AppraiseYearSettlement, FundingSource.Local,    CompetenceLevel.District, null,                        At("8", "3", "c")) { Status = CompetenceStatus.LeftToProvince },
            new(AppraiseYearSettlement, FundingSource.Local,    CompetenceLevel.Commune,  null,                        At("8", "3", "c")) { Status = CompetenceStatus.LeftToProvince },
        ];

    // What stood before it, and stands after it, in a text that is not encoded
    internal static IEnumerable<CompetenceLine> CompetencesIn(Citation unread)
    {
        CompetenceAct[] local = [SetLevels, AddItems, IssueFundRegulation, Settle];
        CompetenceAct[] both = [SetSelection, AppraiseYearSettlement, SetConditions];
        Authority[] lower = [Authority.DistrictCommittee, Authority.CommuneCommittee, Authority.DistrictChair, Authority.CommuneChair];
        return
        [
            .. local.Select(act => new CompetenceLine(act, FundingSource.Local, null, null, unread) { Status = CompetenceStatus.NotEncoded }),
            .. both.Select(act => new CompetenceLine(act, null, null, null, unread) { Status = CompetenceStatus.NotEncoded }),
            new(ApproveManagementCost, null, null, null, unread) { Status = CompetenceStatus.NotEncoded },
            new(SetPriorityLevels, FundingSource.National, null, null, unread) { Status = CompetenceStatus.NotEncoded },
            .. lower.Select(by => new CompetenceLine(ApproveProject, FundingSource.Local, null, by, unread)
            {
                Status = CompetenceStatus.OpenToText,
                Reading = ReadingId.R18,
            }),
        ];
    }
    // csharpier-ignore-end

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.JointCircular26Of2014, article, clause, point);
}
