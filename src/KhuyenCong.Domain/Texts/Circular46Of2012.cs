using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Execution.CompetenceAct;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 46/2012/TT-BCT: the details of the decree, in the order of its articles.</summary>
internal static class Circular46Of2012
{
    // Điều, khoản, điểm of the text: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore
    internal const string Structure =
        "1: 2:1,2,3,4 3:1abcdđ,2 4:1abcd,2ab,3ab,4ab,5ab,6,7,8,9abc,10 5:1,2 6:1abcd,2abcdđ,3abc 7:1,2 8:1ab,2ab,3ab"
        + " 9:1abc,2,3 10:1,2 11:1,2";

    /// <summary>What every table of subjects rests on.</summary>
    internal static LegalInstrument[] SubjectsRestOn => [Instruments.Decree45Of2012, Instruments.Circular46Of2012];

    // csharpier-ignore-start
    // Điều 3. Quy định chi tiết về đối tượng áp dụng; điều 7. Quy định chi tiết về tổ chức dịch vụ khuyến công
    internal static EligibilityNorms Eligibility(Readings readings)
    {
        var size = SmallEnterpriseActs.Decree56Of2009(readings);
        var decree = Decree45Of2012.Eligibility();
        return decree with
        {
            RestsOn = [.. SubjectsRestOn, size.Labour.Citation.Instrument],
            DirectProduction    = Norm.Stated(true, At("3", "1")),
            RuralDetails        = Norm.Stated(true, At("3", "1")),
            Size                = new SizeNorms { Test = size },
            Places = (PlacesByCityClass)decree.Places with
            {
                CitiesWithConvertedWards = Norm.Stated(CodeSet<CityClass>.Of(CityClass.Class1), At("3", "1", "đ")),
                YearsSinceConversion     = Norm.Stated(5, At("3", "1", "đ")),
            },
            CleanerProduction   = Norm.Stated(true, At("3", "2")),
            Items               = Norm.Stated(Items(), At("4")),
            Sectors             = Sectors(readings),
            LawfulServiceBodies = Norm.Stated(true, At("7", "1")),
            AbleServiceBodies   = Norm.Stated(true, At("7", "2")),
        };
    }

    // Điều 4. Quy định chi tiết một số nội dung hoạt động khuyến công: who may receive what
    private static ValueList<OpenedItems> Items() =>
        [
            new(ItemRecipient.RuralEstablishment, Capacities.RuralEstablishment,
                [
                    SupportItem.DemonstrationModel,
                    SupportItem.ModelReplication,
                    SupportItem.Machinery,
                    SupportItem.DomesticFairParticipation,
                    SupportItem.OverseasFairParticipation,
                    SupportItem.OverseasStudyAirfare,
                    SupportItem.PrizeRegion,
                    SupportItem.PrizeNation,
                    SupportItem.Trademark,
                    SupportItem.Consultancy,
                    SupportItem.RelocationInterest,
                    SupportItem.PollutionTreatmentEstablishment,
                ],
                At("4")),
            new(ItemRecipient.CleanerProducer, Capacities.CleanerProduction, [SupportItem.CleanerProductionPilot], At("4", "5")),
            .. Decree45Of2012.Items(),
        ];

    // Điều 4 khoản 1 điểm b: what counts together against the supports abroad of a year
    internal static ValueList<SupportItem> OverseasItems => [SupportItem.OverseasFairParticipation, SupportItem.OverseasForum];

    // Điều 4: the conditions of contents (readings R17 and R19)
    internal static ContentConditionNorms ContentConditions(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.JointCircular125Of2009],
            OverseasFair = ContentCondition.All(At("4", "1", "b"),
                ContentCondition.Of(At("4", "1", "b"), ConditionTest.YearlyCount, ContentFacts.EarlierSupports)),
            OverseasFairsPerYear = Norm.Stated(Threshold.AtMost(2), At("4", "1", "b")),
            OverseasItems = Norm.Stated(OverseasItems, At("4", "1", "b")),
            // The second dash speaks of a new technology; a new product may be made with the one in use.
            NewTechnologyModel = ContentCondition.All(At("4", "2", "a"), [
                .. NewInDistrict(),
                ContentCondition.Of(At("4", "2", "a"), ConditionTest.Decided, ContentFacts.BeatsLocalTechnology) with { MetBy = ContentFacts.NewProductOnly },
            ]),
            ModelReplication = ContentCondition.All(At("4", "2", "b"),
                ContentCondition.Of(At("4", "2", "b"), ConditionTest.Holds,   ContentFacts.OperatesEffectively),
                ContentCondition.Of(At("4", "2", "b"), ConditionTest.Decided, ContentFacts.Outstanding)),
            TechnologyTransfer = ContentCondition.All(At("4", "3"),
                ContentCondition.Of(At("4", "3", "a"), ConditionTest.Holds, ContentFacts.AdvancedTechnology),
                ContentCondition.Of(At("4", "3", "a"), ConditionTest.Holds, EffectsOf(readings.TransferEffects)) with { Reading = ReadingId.R19 },
                ContentCondition.Of(At("4", "3", "a"), ConditionTest.Holds, ContentFacts.SavesResources),
                ContentCondition.Of(At("4", "3", "a"), ConditionTest.Holds, ContentFacts.OnEncouragedList),
                ContentCondition.Of(At("4", "3", "b"), ConditionTest.Holds, ContentFacts.LawfulTransfer)),
            Machinery = ContentCondition.All(At("4", "4"),
                ContentCondition.Of(At("4", "4", "a"), ConditionTest.Holds, ContentFacts.SingleSetOrSameKind),
                ContentCondition.Of(At("4", "4", "a"), ConditionTest.Holds, ContentFacts.ForProductionOrTreatment),
                ContentCondition.Of(At("4", "4", "b"), ConditionTest.Holds, ContentFacts.NewMachinery),
                ContentCondition.Of(At("4", "4", "b"), ConditionTest.Holds, EffectsOf(readings.MachineryEffects)) with { Reading = ReadingId.R17 }),
            CleanerProductionPilot = ContentCondition.All(At("4", "5", "b"),
                ContentCondition.Of(At("4", "5", "b"), ConditionTest.Holds, ContentFacts.RaisesEfficiency),
                ContentCondition.Of(At("4", "5", "b"), ConditionTest.Holds, ContentFacts.CutsEmissions),
                ContentCondition.Of(At("4", "5", "b"), ConditionTest.Holds, ContentFacts.ProtectsEnvironmentAndHealth)),
            PolluterRelocation = ContentCondition.All(At("4", "6"),
                Decree45Of2012.OfTheChair(At("4", "6"), ContentFacts.SelectedByChair),
                Decree45Of2012.OfTheChair(At("4", "6"), ContentFacts.Pollutes),
                Decree45Of2012.RelocationAim()),
            EnterpriseSetup       = NotEncoded(),
            Consultancy           = NotEncoded(),
            ConsultancyFields     = Norm.NotEncoded<CodeSet<ConsultancyField>>(JointCircular125Of2009.Whole),
            ConsultancyWithoutLevel = Norm.NotEncoded<CodeSet<ConsultancyField>>(JointCircular125Of2009.Whole),
        };

    /// <summary>That nobody in the district uses it yet; for local money the province judges.</summary>
    internal static ContentCondition[] NewInDistrict() =>
        [
            ContentCondition.Of(At("4", "2", "a"), ConditionTest.DoesNotHold, ContentFacts.UsedInDistrict) with { Source = FundingSource.National },
            ContentCondition.OfTheProvince(At("4", "2", "a")),
        ];

    // "A new product, or better capacity, quality": whether the comma joins or parts the last two is the question.
    private static ContentFacts[] EffectsOf(TransferEffects reading) =>
        reading == TransferEffects.AnyOne
            ? [ContentFacts.MakesNewProduct, ContentFacts.RaisesCapacity, ContentFacts.RaisesQuality]
            : [ContentFacts.MakesNewProduct, ContentFacts.RaisesCapacity | ContentFacts.RaisesQuality];

    private static ContentFacts[] EffectsOf(MachineryEffects reading) =>
        reading == MachineryEffects.AnyOne
            ? [ContentFacts.RaisesProductivity, ContentFacts.RaisesQuality, ContentFacts.RaisesEfficiency, ContentFacts.CutsPollution, ContentFacts.MakesNewProduct]
            : [ContentFacts.RaisesProductivity | ContentFacts.RaisesQuality | ContentFacts.RaisesEfficiency, ContentFacts.CutsPollution, ContentFacts.MakesNewProduct];

    // The money before the joint circular of 2014 was not read.
    private static Norm<ValueList<ContentCondition>> NotEncoded() =>
        Norm.NotEncoded<ValueList<ContentCondition>>(JointCircular125Of2009.Whole);

    // Điều 5. Quy định chi tiết một số danh mục ngành, nghề (reading R20: a kiln with cleaner production)
    internal static SectorNorms Sectors(Readings readings) =>
        Decree45Of2012.Sectors() with
        {
            ExcludedKilns                 = Norm.Stated(CodeSet<IndustrySector>.Of(IndustrySector.ChemicalsAndMaterials), At("5", "1")),
            KilnsOutWithCleanerProduction = Norm.Stated(readings.KilnWithCleanerProduction != KilnWithCleanerProduction.Served, At("5", "1")),
        };
    // csharpier-ignore-end

    // Điều 6. Nguyên tắc ưu tiên
    internal static PriorityNorms Priority(Readings readings) =>
        Decree45Of2012.Priority(readings) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],

            // csharpier-ignore-start
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(At("6", "1", "a"), [PriorityFact.UplandIslandOrBorder, PriorityFact.EthnicMinorityArea]),
                    new(At("6", "1", "b"), [PriorityFact.PoorDistrict]),
                    new(At("6", "1", "c"), [PriorityFact.NewRuralCommune]),
                    new(At("6", "1", "d"), [PriorityFact.DifficultArea]),
                ],
                At("6", "1")
            ),
            Sectors = Decree45Of2012.PrioritySectors(At("6", "2"), readings),
            Details =
            [
                new(PriorityFact.TypicalProduct,     At("6", "2", "đ")),
                new(PriorityFact.ExportProduct,      At("6", "2", "a")),
                new(PriorityFact.LocalMaterials,     At("6", "2", "b")),
                new(PriorityFact.LabourIntensive,    At("6", "2", "c")),
                new(PriorityFact.SupportingIndustry, At("6", "2", "d")),
            ],
            LocalMaterials = Norm.Stated(Threshold.MoreThan(50), At("6", "2", "b")),
            Workers        = Norm.Stated(Threshold.AtLeast(50),  At("6", "2", "c")),
            TypicalProduct = Norm.Stated(true,                   At("6", "2", "đ")),
            // csharpier-ignore-end
            Order = Norm.Stated(new LocalizedText("địa bàn trước, ngành nghề sau", "area first, then sector"), At("6", "3", "a")),
            CleanerProductionOrder = Norm.Stated(
                new LocalizedText("hiệu quả và sự cấp thiết của đề án", "effect and urgency of the project"),
                At("6", "3", "b")
            ),
            KeyProjectsFirst = Norm.Absent<bool>(At("6", "3", "a")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("6", "3", "a")),
        };

    // Điều 8. Chương trình, kế hoạch, đề án khuyến công: how local money is planned and carried out is the province's to lay down (3.b)
    internal static Citation ProvincialProcedure => field ??= At("8", "3", "b");

    internal static PlanNorms Plans(PlanNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Circular46Of2012],
            LocalRestsOn = [.. before.LocalRestsOn!.Value, Instruments.Circular46Of2012],
            LocalProjects = ProvincialProcedure,
            ProgrammesRestOn = [.. before.ProgrammesRestOn, Instruments.Circular46Of2012],
        };

    // Which projects go to tender says the circular to which point 3.a leads.
    internal static TenderNorms Tender()
    {
        var unread = Norm.NotEncoded<ValueList<ProjectKind>>(At("8", "3", "a"));
        return new()
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Circular46Of2012],
            Tendered = unread,
            TenderedForOneFair = unread,
            Selection = null,
            Local = ProvincialProcedure,
        };
    }

    // csharpier-ignore-start
    // Point 3.b: Department, then an approver whom a provision names (reading R18: whoever the table of competence names); for a host that says that its
    // province follows it, and never used by itself
    internal static RouteNorms LocalRoute => field ??= LocalRouteUnder(ProvincialProcedure);

    internal static RouteNorms LocalRouteUnder(Citation procedure) =>
        new()
        {
            Name = new("đề án khuyến công địa phương (quy trình thường gặp)", "local project (usual procedure)"),
            Filing         = new(Authority.ImplementingUnit, procedure),
            BaseAppraisal  = new(Authority.Department,       procedure),
            MinistryAppraisal = null,
            Approval       = new(Authority.ProvincialChair,  Decree45Of2012.Plan) { Act = CompetenceAct.ApproveProject },
            Contract       = new(Authority.Department,       procedure),
            Assignment     = new(Authority.Department,       procedure),
            Beginning      = new(Authority.ImplementingUnit, procedure),
            GroupBeginning = new(Authority.ImplementingUnit, procedure),
            Advance        = new(Authority.Department,       procedure),
            Rest           = new(Authority.Department,       procedure),
            Acceptance     = new(Authority.Department,       procedure),
            Settlement     = new(Authority.Department,       procedure),
            YearSettlement = new(Authority.Department,       procedure),
            CarryOver      = new(Authority.Department,       Decree45Of2012.CarryOver),
            ForceMajeure   = null,
            Stop           = new(Authority.ProvincialChair,  procedure),
            MoneyReturn    = new(Authority.ImplementingUnit, procedure),
            Change         = new(Authority.ProvincialChair,  procedure),
        };
    // csharpier-ignore-end

    /// <summary>The entries of local money go by the province's procedure from here on.</summary>
    internal static LedgerNorms Ledger(LedgerNorms before) => before.Under(FundingSource.Local, ProvincialProcedure);

    // Điều 9. Chế độ báo cáo: the Agency's report
    internal static DeadlineNorms Deadlines(DeadlineNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Circular46Of2012],
            AgencyReport = At("9", "2"),
            LocalProcedure = ProvincialProcedure,
        };

    // csharpier-ignore-start
    // Điều 2, 4, 8. Thẩm quyền: who acts
    internal static CompetenceLine[] Competences() =>
        [
            new(ApproveProgramme,     FundingSource.Local,    null, Authority.ProvincialChair,            At("2", "4")) { Reading = ReadingId.R18 },
            new(SetNewTechnologyRule, FundingSource.Local,    null, Authority.ProvincialCommittee,        At("4", "2", "a")),
            new(SelectPolluters,      null,                   null, Authority.ProvincialChair,            At("4", "6")),
            new(ApproveProgramme,     FundingSource.Local,    null, Authority.ProvincialCommittee,        At("8", "1", "b")) { Reading = ReadingId.R18 },
            new(AppraiseAtBase,       FundingSource.National, null, Authority.Department,                 At("8", "2", "a")),
            new(AppraiseAtMinistry,   FundingSource.National, null, Authority.Agency,                     At("8", "2", "a")),
            new(ApprovePlan,          FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, At("8", "2", "a")),
            new(SetProcedure,         FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, At("8", "3", "a")) { Name = ProgrammeCodes.Ministry },
            new(SetProcedure,         FundingSource.Local,    null, Authority.ProvincialCommittee,        At("8", "3", "b")),
            .. OfLocalProcedure.Select(LeftToProvince),
        ];

    internal static CompetenceLine[] NationalProgramme() =>
        [new(ApproveProgramme, FundingSource.National, null, Authority.PrimeMinister, At("8", "1", "a"))];

    // What a province lays down for its own projects where the national circular names a body for national ones.
    private static CompetenceAct[] OfLocalProcedure =>
        [
            AppraiseAtBase,
            OrderTender,
            SetFilingDay,
            FoundAppraisalCouncil,
            SignContract,
            ApproveGroupPlan,
            ConfirmReport,
            SetAdvanceRatio,
            AcceptAtBase,
            SettleForForceMajeure,
        ];

    internal static CompetenceLine LeftToProvince(CompetenceAct act) =>
        new(act, FundingSource.Local, null, null, ProvincialProcedure) { Status = CompetenceStatus.LeftToProvince };
    // csharpier-ignore-end

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular46Of2012, article, clause, point);
}
