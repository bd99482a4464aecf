using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using static KhuyenCong.Domain.Execution.BudgetStepKind;
using static KhuyenCong.Domain.Execution.CompetenceAct;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị định 45/2012/NĐ-CP: the decree on industrial promotion, in the order of its articles.</summary>
internal static class Decree45Of2012
{
    // Điều, khoản, điểm of the text: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore
    internal const string Structure =
        "1:1,2abc 2:1,2,3,4,5,6 3:1,2,3,4 4:1,2,3,4,5,6,7abc,8abc,9abcdđ 5:1abcdđeg,2 6:1,2ab,3 7:1,2 8:1,2,3 9:1,2 10:"
        + " 11:1,2 12:1abc,2ab 13:1abc,2ab 14:1,2,3,4,5 15:1abcdđeg,2,3,4 16:1abcdđeghi,2 17:1,2 18: 19:1,2";

    // csharpier-ignore-start
    // Điều 1. Phạm vi và đối tượng; điều 9. Các tổ chức dịch vụ khuyến công khác
    // The decree names the subjects and the sectors; who is small, from when the years of a ward run and which kilns are out stand in its details.
    internal static EligibilityNorms Eligibility() =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.JointCircular125Of2009],
            RuralKinds = Norm.Stated(
                CodeSet<EstablishmentKind>.Of(
                    EstablishmentKind.Enterprise,
                    EstablishmentKind.Cooperative,
                    EstablishmentKind.CooperativeGroup,
                    EstablishmentKind.HouseholdBusiness
                ),
                At("1", "2", "a")
            ),
            DirectProduction      = Norm.Stated(true, At("1", "2", "a")),
            RuralDetails          = Norm.NotEncoded<bool>(At("1", "2", "a")),
            Size                  = null,
            Places = new PlacesByCityClass
            {
                Places                   = Norm.Stated(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.Township), At("1", "2", "a")),
                CitiesWithServedWards    = Norm.Stated(CodeSet<CityClass>.Of(CityClass.Town, CityClass.Class3, CityClass.Class2), At("1", "2", "a")),
                CitiesWithConvertedWards = Norm.Stated(CodeSet<CityClass>.Of(CityClass.Class1), At("1", "2", "a")),
                YearsSinceConversion     = Norm.NotEncoded<int>(At("1", "2", "a")),
            },
            CleanerProduction     = Norm.Stated(true, At("1", "2", "b")),
            ServiceBodies         = Norm.Stated(CodeSet<EstablishmentKind>.Of(EstablishmentKind.ServiceBody), At("1", "2", "c")),
            ClusterInvestors      = Norm.Absent<CodeSet<EstablishmentKind>>(At("1", "2")),
            SustainableProduction = Norm.Absent<bool>(At("1", "2")),
            Artisans              = Norm.Absent<bool>(At("1", "2")),
            Sectors               = Sectors(),
            LawfulServiceBodies   = Norm.Absent<bool>(At("9", "1")),
            AbleServiceBodies     = Norm.Stated(true, At("9", "1")),
            Items                 = Norm.NotEncoded<ValueList<OpenedItems>>(JointCircular125Of2009.Whole),
        };

    // Điều 2. Giải thích từ ngữ: programme, plan, project; what a key project is stands in a circular
    internal static PlanNorms Plans(CompetenceNorms competences) =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012],
            LocalRestsOn = [Instruments.Decree45Of2012],
            Competences = competences,
            ProgrammesRestOn = [Instruments.Decree45Of2012],
            UsualProgrammeYears = Norm.Stated(5, At("2", "1")),
            Plan = At("2", "2"),
            ProjectContents = At("2", "3"),
            NationalProjectContents = null,
            LocalProjects = null,
            KeyProjectContents = Norm.NotEncoded<Threshold>(At("2", "3")),
            KeyProjectYears = Norm.NotEncoded<Threshold>(At("2", "3")),
        };

    // Điều 1 khoản 2, điều 4. Nội dung hoạt động khuyến công: who may receive what
    internal static ValueList<OpenedItems> Items() =>
        [
            new(ItemRecipient.Founder, Capacities.Founder,
                [SupportItem.EnterpriseSetup], At("4", "2")),
            new(ItemRecipient.Association, Capacities.Association,
                [SupportItem.AssociationRegion, SupportItem.AssociationNation, SupportItem.LinkageCluster], At("4", "7", "a")),
            new(ItemRecipient.Cluster, Capacities.Cluster | Capacities.ClusterInvestor,
                [SupportItem.PollutionTreatmentCluster, SupportItem.ClusterPlan, SupportItem.ClusterInfrastructure], At("4", "7", "b")),
            new(ItemRecipient.Organiser, Capacities.ServiceBody,
                [SupportItem.DomesticFairOrganisation, SupportItem.OverseasFairOrganisation, SupportItem.Media, SupportItem.ManagementProject], At("1", "2", "c")),
            new(ItemRecipient.Centre, Capacities.Centre,
                [SupportItem.CentreEquipment], At("4", "9", "c")),
            new(ItemRecipient.ManagingAgency, Capacities.None,
                [SupportItem.VoteRegion, SupportItem.VoteNation, SupportItem.ManagementAgency], At("4", "9")),
        ];

    // The chair selects on an assessment of the pollution: with the selection nothing else is open, without it what is known not to hold is a no.
    internal static ContentCondition OfTheChair(Citation citation, ContentFacts fact) =>
        ContentCondition.Of(citation, ConditionTest.Decided, fact) with { DecidedBy = Authority.ProvincialChair, MetBy = ContentFacts.SelectedByChair };

    internal static ContentCondition RelocationAim() => OfTheChair(At("4", "7", "c"), ContentFacts.MovesIntoZoneOrCluster);

    // Điều 5. Danh mục ngành, nghề được hưởng chính sách khuyến công
    internal static SectorNorms Sectors() =>
        new()
        {
            Served = Norm.Stated(
                CodeSet<IndustrySector>.Of(
                    IndustrySector.FoodProcessing,
                    IndustrySector.ConsumerGoods,
                    IndustrySector.ChemicalsAndMaterials,
                    IndustrySector.Engineering,
                    IndustrySector.Handicrafts,
                    IndustrySector.CleanerProduction
                ),
                At("5", "1")
            ),
            ServedInDifficultAreas      = Norm.Stated(CodeSet<IndustrySector>.Of(IndustrySector.Mining), At("5", "1", "e")),
            ExcludedKilns               = Norm.Absent<CodeSet<IndustrySector>>(At("5", "1")),
            KilnsOutWithCleanerProduction = Norm.Absent<bool>(At("5", "1")),
        };
    // csharpier-ignore-end

    // Điều 6. Nguyên tắc ưu tiên: areas and sectors are named, an order and thresholds are not.
    internal static PriorityNorms Priority(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012],
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(
                        At("6", "1"),
                        [
                            PriorityFact.UplandIslandOrBorder,
                            PriorityFact.EthnicMinorityArea,
                            PriorityFact.PoorDistrict,
                            PriorityFact.NewRuralCommune,
                            PriorityFact.DifficultArea,
                        ]
                    ),
                ],
                At("6", "1")
            ),
            Sectors = PrioritySectors(At("6", "2"), readings),
            CleanerProduction = At("6", "2", "a"),
            Order = Norm.NotEncoded<LocalizedText>(At("6")),
            TypicalProduct = Norm.NotEncoded<bool>(At("2", "4")),
            LocalMaterials = Norm.NotEncoded<Threshold>(At("6", "2", "b")),
            Workers = Norm.NotEncoded<Threshold>(At("6", "2", "b")),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(At("6")),
            KeyProjectsFirst = Norm.Absent<bool>(At("6")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("6")),
        };

    // csharpier-ignore-start
    /// <summary>The ranks of clause 2; reading R23: whether only mechanical industry that serves agriculture and rural areas counts.</summary>
    internal static Norm<ValueList<PriorityRank>> PrioritySectors(Citation list, Readings readings) =>
        Norm.Stated<ValueList<PriorityRank>>(
            [
                new(At("6", "2", "b"), [PriorityFact.TypicalProduct, PriorityFact.KeyProduct, PriorityFact.ExportProduct, PriorityFact.LocalMaterials, PriorityFact.LabourIntensive]),
                new(At("6", "2", "a"), readings.ServingAgriculture == ServingAgricultureReach.ChemicalsOnly
                    ? [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry, PriorityFact.MechanicalIndustry]
                    : [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry]),
            ],
            list
        );

    // Điều 14. Kinh phí khuyến công, lập dự toán: the steps of a year's budget; the rest stands in a text that is not held
    internal static BudgetNorms Budget(Citation unread)
    {
        ValueList<BudgetStep> Local(Authority by, Authority? finance) =>
            [new(Estimate, by, null, At("14", "2")), new(SendToFinance, by, finance, At("14", "3")), new(Submit, by, null, At("14", "2"))];
        return new BudgetNorms
        {
            RestsOn = [Instruments.Decree45Of2012, unread.Instrument],
            National =
            [
                new(Estimate,      Authority.MinisterOfIndustryAndTrade, null,                        At("14", "1")),
                new(SendToFinance, Authority.MinisterOfIndustryAndTrade, Authority.MinistryOfFinance, At("14", "3")),
                new(Submit,        Authority.MinisterOfIndustryAndTrade, null,                        At("14", "1")),
            ],
            Province = Local(Authority.ProvincialCommittee, Authority.FinanceDepartment),
            District = Local(Authority.DistrictCommittee, null),
            Commune = Local(Authority.CommuneCommittee, null),
            LeftToProvince = null,
            Unread = unread,
            LocalEstimate = At("14", "2"),
            WithoutDistrictsFrom = null,
        };
    }
    // csharpier-ignore-end

    // Điều 2, 14, 16. The entries of a ledger that the decree knows; those of national money between them stand in decisions that are not held
    internal static LedgerNorms Ledger() =>
        LedgerNorms.Of([
            .. OfBoth(LedgerOperation.Plan, At("2", "2")),
            .. OfBoth(LedgerOperation.Approve, At("2", "3")),
            .. OfBoth(LedgerOperation.CarryOver, CarryOver),
            .. OfBoth(LedgerOperation.CarryIn, CarryOver),
            .. LedgerNorms.OfProcedure.SelectMany(operation =>
                (LedgerLine[])
                    [
                        new(
                            FundingSource.National,
                            operation,
                            operation is LedgerOperation.ChangeSupport or LedgerOperation.Contract or LedgerOperation.Accept
                                ? Decision08Of2008.Whole
                                : Decision5918Of2009.Whole
                        ),
                        new(FundingSource.Local, operation, LocalProcedure),
                    ]
            ),
        ]);

    private static LedgerLine[] OfBoth(LedgerOperation operation, Citation citation) =>
        [new(FundingSource.National, operation, citation), new(FundingSource.Local, operation, citation)];

    /// <summary>Programmes, plans and projects of a province are its Committee's to draw up, approve and carry out.</summary>
    internal static Citation LocalProcedure => At("16", "1", "b");

    internal static Citation LocalEstimate => At("14", "2");

    /// <summary>What is not spent goes on into the next year.</summary>
    internal static Citation CarryOver => At("14", "4");

    /// <summary>The duty under which a province reports, whose figures a reconciliation adds up.</summary>
    internal static Citation ProvincialReport => At("16", "1", "i");

    /// <summary>What a plan is, and who approves the local one.</summary>
    internal static Citation Plan => At("2", "2");

    // Điều 15, 16, 17. Reports and reviews without a day; the dates of national plans stand in a circular
    internal static DeadlineNorms Deadlines() =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012],
            FileWithDepartment = Norm.NotEncoded<YearlyDate>(Plan),
            FileWithAgency = Norm.NotEncoded<YearlyDate>(Plan),
            MonthlyReport = Norm.NotEncoded<Threshold>(Plan),
            CentreMonthlyReport = Norm.NotEncoded<Threshold>(Plan),
            PeriodReports = null,
            CentrePeriodReports = null,
            MinistryReport = At("15", "1", "g"),
            ProvincialReport = ProvincialReport,
            LocalProcedure = LocalProcedure,
            AgencyReport = null,
            YearlyReview = At("17", "1"),
            SettlementFile = Norm.NotEncoded<Threshold>(Plan),
            Settlement = Norm.NotEncoded<YearlyDate>(Plan),
        };

    // csharpier-ignore-start
    // Điều 2, 5, 7, 8, 10, 14, 16. Thẩm quyền: who acts
    internal static CompetenceLine[] Competences() =>
        [
            new(ApprovePlan,              FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, At("2", "2")),
            new(ApproveProject,           FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, At("2", "2")),
            new(ApprovePlan,              FundingSource.Local,    null, Authority.ProvincialChair,            At("2", "2")) { Reading = ReadingId.R18 },
            new(ApproveProject,           FundingSource.Local,    null, Authority.ProvincialChair,            At("2", "2")) { Reading = ReadingId.R18 },
            new(AmendSectors,             null,                   null, Authority.PrimeMinister,              At("5", "2")),
            new(FoundRegionalCentre,      null,                   null, Authority.MinisterOfIndustryAndTrade, At("7", "2")),
            new(FoundProvincialCentre,    null,                   null, Authority.ProvincialCommittee,        At("8", "1")),
            new(FoundBranch,              null,                   null, Authority.ProvincialCommittee,        At("8", "2")),
            new(FoundCollaboratorNetwork, null,                   null, Authority.ProvincialCommittee,        At("8", "3")),
            new(SetCollaboratorPay,       null,                   null, Authority.ProvincialChair,            At("10")),
            new(GuideFunds,               null,                   null, Authority.MinistryOfFinance,          At("14", "5")),
            new(ApproveProgramme,         FundingSource.Local,    null, Authority.ProvincialCommittee,        At("16", "1", "b")) { Reading = ReadingId.R18 },
            new(ApprovePlan,              FundingSource.Local,    null, Authority.ProvincialCommittee,        At("16", "1", "b")) { Reading = ReadingId.R18 },
            new(ApproveProject,           FundingSource.Local,    null, Authority.ProvincialCommittee,        At("16", "1", "b")) { Reading = ReadingId.R18 },
            new(SetForms,                 FundingSource.Local,    null, Authority.ProvincialCommittee,        At("16", "1", "c")),
        ];

    // Điều 2, điều 15. The national programme, until another decree names the Ministry
    internal static CompetenceLine[] NationalProgramme() =>
        [
            new(ApproveProgramme, FundingSource.National, null, Authority.PrimeMinister, At("2", "1")),
            new(ApproveProgramme, FundingSource.National, null, Authority.PrimeMinister, At("15", "1", "b")),
        ];

    // Điều 16. The decree alone names the Committee for the local programme; whether its chair may act is not said.
    internal static CompetenceLine[] LocalProgramme() =>
        [new(ApproveProgramme, FundingSource.Local, null, Authority.ProvincialChair, At("16", "1", "b")) { Status = CompetenceStatus.OpenToProvince, Reading = ReadingId.R18 }];
    // csharpier-ignore-end

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Decree45Of2012, article, clause, point);
}
