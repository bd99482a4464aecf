using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Execution.DossierStage;
using static KhuyenCong.Domain.Execution.PaperCondition;
using static KhuyenCong.Domain.Execution.PaperForm;
using static KhuyenCong.Domain.Programmes.ProjectKind;

namespace KhuyenCong.Domain.Texts;

/// <content>Hồ sơ: the papers, stage by stage, in the order of the articles; a paper a row.</content>
internal static partial class Circular36Of2013
{
    /// <summary>The papers, with those that a text on money adds and where it names them.</summary>
    internal static DossierNorms Dossiers(Citation leadBody, params DossierLine[] kept) =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013, leadBody.Instrument],
            LocalRestsOn = [Instruments.Circular46Of2012, leadBody.Instrument],
            Lines = [.. Appraisal(), .. FirstAdvances(), .. Rests(), .. RestsByKind(), .. SettlementFile(), .. OfForceMajeure(), .. kept],
            SetsForDepartment = Norm.Stated(3, At("10", "1", "a")),
            SetsForAgency = Norm.Stated(1, At("10", "2", "a")),
            OtherProjects = At("16", "2"),
            LeadBody = leadBody,
            Local = Circular46Of2012.ProvincialProcedure,
            UnreadAnnexes =
            [
                new(BaseAppraisal, Norm.NotEncoded<ValueList<Paper>>(At("annex-2"))),
                new(MinistryAppraisal, Norm.NotEncoded<ValueList<Paper>>(At("annex-2"))),
                new(Settlement, Norm.NotEncoded<ValueList<Paper>>(At("annex-4"))),
            ],
        };

    /// <summary>The papers since there are no districts: only the minutes of clause 18.4 name one.</summary>
    internal static DossierNorms WithoutDistricts(DossierNorms before)
    {
        var minutes = MinutesWithoutDistricts();
        return before with
        {
            Lines = before
                .Lines.Select(line => Array.Find(minutes, paper => paper.Code == line.Paper.Code) is { } paper ? line with { Paper = paper } : line)
                .ToValueList(),
        };
    }

    // csharpier-ignore-start
    // Điều 5, 6, 8, 10, 11, 23. Hồ sơ đăng ký, thẩm định, phê duyệt, điều chỉnh
    private static DossierLine[] Appraisal() =>
        [
            Line(BaseAppraisal,     At("10", "1", "a"), Always,                   All,                           P("request-letter", "công văn đề nghị của đơn vị thực hiện", "the implementing unit's letter of request")),
            Line(BaseAppraisal,     At("10", "1", "a"), Always,                   All,                           ProjectDocument),
            Line(BaseAppraisal,     At("5", "6"),       Always,                   All,                           P("estimate", "dự toán kinh phí chi tiết", "the detailed estimate", template: "1")),
            Line(BaseAppraisal,     At("10", "1", "a"), UnitIsNotBeneficiary,     All,                           P("beneficiary-request", "văn bản đề nghị hỗ trợ của đơn vị thụ hưởng", "the beneficiary's request for support")),
            Line(BaseAppraisal,     At("10", "1", "a"), IfAny,                    All,                           Annex2),
            Line(MinistryAppraisal, At("6", "1", "a"),  Always,                   All,                           P("registration-report", "báo cáo đăng ký", "the registration report")),
            Line(MinistryAppraisal, At("6", "1", "b"),  Always,                   All,                           P("project-summary-table", "biểu tổng hợp các đề án", "the table of projects", template: "2")),
            Line(MinistryAppraisal, At("6", "1", "b"),  Always,                   All,                           ProjectDocument),
            Line(MinistryAppraisal, At("10", "2", "a"), IsOfOneProvince,          All,                           P("base-appraisal-sheet", "phiếu thẩm định cấp cơ sở", "the sheet of base-level appraisal", template: "4a/4b")),
            Line(MinistryAppraisal, At("10", "2", "a"), IfAny,                    All,                           Annex2),
            Line(PlanApproval,      At("8", "3"),       Always,                   All,                           P("agency-submission", "tờ trình của Cục Công nghiệp địa phương", "the Local Industry Agency's submission")),
            Line(PlanApproval,      At("8", "3"),       CouncilMet,               All,                           P("ministry-appraisal-minutes", "biên bản thẩm định cấp Bộ", "the minutes of ministry-level appraisal")),
            Line(PlanApproval,      At("8", "3"),       Always,                   All,                           P("draft-decision", "dự thảo quyết định kèm biểu tổng hợp", "the draft decision with the table of projects")),
            Line(GroupPlan,         At("23", "3"),      Always,                   All,                           P("approved-group-plan", "kế hoạch thực hiện đề án nhóm được Sở Công Thương phê duyệt", "the plan of the group project approved by the Department of Industry and Trade", template: "11")),
            Line(Change,            At("11", "1"),      Always,                   All,                           P("change-request", "văn bản đề nghị nêu rõ lý do", "the written request with its reasons")),
            Line(Change,            At("11", "1"),      IsWithinOneProvince,      All,                           P("department-confirmation", "xác nhận hoặc văn bản đề nghị của Sở Công Thương", "the confirmation or request of the Department of Industry and Trade")),
        ];

    // Điều 13. Tạm ứng kinh phí lần một
    private static DossierLine[] FirstAdvances() =>
        [
            Line(FirstAdvance,      At("13"),           Always,                   OfArticle13,                   Contract),
            Line(FirstAdvance,      At("13", "1", "b"), Always,                   ClusterWorks,                  SupportContract),
            Line(FirstAdvance,      At("13", "1", "b"), ContractorIsHired,        ClusterWorks,                  P("contractor-contract", "hợp đồng giữa chủ đầu tư và nhà thầu", "the contract between investor and contractor")),
            Line(FirstAdvance,      At("13", "1", "b"), Always,                   ClusterWorks,                  ProgressReport) with { Also = Confirmation },
            Line(FirstAdvance,      At("13", "2", "a"), Always,                   [VocationalTraining],          P("training-plan", "kế hoạch tổ chức đào tạo nghề, truyền nghề", "the plan of the vocational training or craft transmission", template: "11")),
            Line(FirstAdvance,      At("13", "2", "b"), Always,                   PlannedActivities,             ImplementationPlan),
            Line(FirstAdvance,      At("13", "2", "b"), IsConference,             [Workshop],                    ImplementationPlan),
            Line(FirstAdvance,      At("13", "2", "c"), Always,                   [ClusterPlan],                 SupportContract),
            Line(FirstAdvance,      At("13", "2", "d"), Always,                   EstablishmentInvestments,      ProgressReport) with { Also = Confirmation },
        ];

    // Điều 13 khoản 3, điều 14, điều 15 khoản 1. Tạm ứng sau nghiệm thu
    private static DossierLine[] Rests() =>
        [
            Line(Rest,              At("13", "3", "b"), Always,                   [EnterpriseSetup],             Contract),
            Line(Rest,              At("13", "3", "b"), Always,                   [EnterpriseSetup],             Minutes("5b")),
            Line(Rest,              At("13", "3", "b"), Always,                   [EnterpriseSetup],             CompletionReport),
            Line(Rest,              At("13", "3", "b"), Always,                   [EnterpriseSetup],             P("business-registration", "Giấy chứng nhận đăng ký kinh doanh", "the certificate of business registration", ValidCopy)),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          Contract),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          Minutes("5a")),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          CompletionReport),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          P("credit-contract", "hợp đồng tín dụng", "the credit contract", ValidCopy)),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          P("interest-proof", "chứng từ trả lãi trong hai năm đầu", "proof of the interest paid in the first two years")),
            Line(Rest,              At("15", "1"),      Always,                   [RelocationInterest],          P("works-contracts-and-closure", "hợp đồng và thanh lý hợp đồng với nhà thầu về xây dựng, mua máy móc thiết bị", "contracts with the contractors on building and machinery, and their closure", ValidCopy)),
            Line(Rest,              At("14"),           Always,                   OfArticle14,                   Minutes("5a/5b/5c")),
            Line(Rest,              At("14"),           Always,                   OfArticle14,                   P("summary-report", "báo cáo tổng hợp kết quả thực hiện", "the report on the results")),
            Line(Rest,              At("14"),           Always,                   OfArticle14,                   CompletionReport),
        ];

    // Điều 14. Tài liệu theo từng dạng đề án
    private static DossierLine[] RestsByKind() =>
        [
            Line(Rest,              At("14", "1"),      Always,                   [VocationalTraining],          P("certificate-decision", "quyết định cấp chứng chỉ, chứng nhận", "the decision granting certificates", Either)),
            Line(Rest,              At("14", "1"),      Always,                   [VocationalTraining],          P("signed-trainee-list", "danh sách học viên có chữ ký", "the signed list of trainees", Either)),
            Line(Rest,              At("14", "1"),      Always,                   [VocationalTraining],          P("employed-trainee-list", "danh sách lao động được sử dụng sau đào tạo (có xác nhận)", "the confirmed list of trainees employed after the training", Either)),
            Line(Rest,              At("14", "1"),      IfAny,                    [VocationalTraining],          P("meal-and-travel-vouchers", "hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn, tiền đi lại của học viên", "vouchers or the signed list for meals and travel of trainees", Either)),
            Line(Rest,              At("14", "2", "a"), Always,                   [Consultancy],                 ServiceContract),
            Line(Rest,              At("14", "2", "a"), Always,                   [Consultancy],                 P("consultancy-product", "sản phẩm hoặc kết quả tư vấn", "the product of the consultancy", Either)),
            Line(Rest,              At("14", "2", "a"), Always,                   [Consultancy],                 Expenses),
            Line(Rest,              At("14", "2", "b"), Always,                   [ManagementTraining],          P("signed-trainee-list", "danh sách học viên có chữ ký", "the signed list of trainees", Either)),
            Line(Rest,              At("14", "2", "b"), Always,                   [ManagementTraining],          P("training-material", "giáo trình, tài liệu đào tạo", "the training material", Either)),
            Line(Rest,              At("14", "2", "b"), IfAny,                    [ManagementTraining],          P("meal-vouchers", "hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn của học viên", "vouchers or the signed list for meals of trainees", Either)),
            Line(Rest,              At("14", "2", "c"), Always,                   [Workshop],                    P("signed-delegate-list", "danh sách đại biểu có chữ ký", "the signed list of delegates", Either)),
            Line(Rest,              At("14", "2", "c"), Always,                   [Workshop],                    P("event-material", "tài liệu hội nghị, hội thảo", "the material of the event", Either)),
            Line(Rest,              At("14", "2", "c"), IfAny,                    [Workshop],                    DelegateVouchers),
            Line(Rest,              At("14", "3"),      Always,                   [DemonstrationModel],          P("supported-part-vouchers", "hóa đơn, chứng từ của hạng mục được hỗ trợ", "invoices and vouchers of the supported item of work", Either)),
            Line(Rest,              At("14", "3"),      Always,                   [DemonstrationModel],          P("confirmed-delegate-list", "danh sách đại biểu dự hội nghị mô hình trình diễn có chữ ký, có xác nhận của đơn vị thực hiện và đơn vị thụ hưởng", "the signed list of delegates, confirmed by the implementing unit and the beneficiary", Either)),
            Line(Rest,              At("14", "3"),      Always,                   [DemonstrationModel],          P("model-presentation", "tài liệu giới thiệu mô hình", "the presentation of the model", Either)),
            Line(Rest,              At("14", "3"),      IfAny,                    [DemonstrationModel],          DelegateVouchers),
            Line(Rest,              At("14", "4"),      Always,                   [TechnologyTransfer],          ServiceContract),
            Line(Rest,              At("14", "5"),      Always,                   [Machinery],                   ServiceContract),
            Line(Rest,              At("14", "6"),      Always,                   [CleanerProductionAssessment], P("approved-assessment", "báo cáo đánh giá được phê duyệt và tài liệu liên quan", "the approved assessment with its documents", Either)),
            Line(Rest,              At("14", "7"),      Always,                   [Trademark],                   P("trademark-certificate", "Giấy chứng nhận đăng ký thương hiệu, nhãn hiệu", "the trademark certificate", Either)),
            Line(Rest,              At("14", "7"),      IsCollectiveMark,         [Trademark],                   P("mark-rules", "quy chế sử dụng nhãn hiệu tập thể", "the rules on the use of the collective mark", Either)),
            Line(Rest,              At("14", "7"),      Always,                   [Trademark],                   P("brand-strategy", "chiến lược hoặc kế hoạch xây dựng, quảng bá thương hiệu", "the strategy or plan for building and promoting the brand", Either)),
            Line(Rest,              At("14", "7"),      Always,                   [Trademark],                   Expenses),
            Line(Rest,              At("14", "8"),      Always,                   [Media],                       ServiceContract),
            Line(Rest,              At("14", "8"),      Always,                   [Media],                       P("product-list", "danh sách các sản phẩm", "the list of products", Either)),
            Line(Rest,              At("14", "8"),      IfAny,                    [Media],                       P("product-samples", "sản phẩm mẫu", "samples of the products", Either)),
            Line(Rest,              At("14", "8"),      IsWebsite,                [Media],                       P("website-licence", "giấy phép hoạt động trang thông tin điện tử", "the licence of the website", Either)),
            Line(Rest,              At("14", "9"),      Always,                   [Association],                 P("association-decision-and-charter", "quyết định thành lập và điều lệ hoạt động của hội, hiệp hội", "the founding decision and charter of the association", Either)),
            Line(Rest,              At("14", "9"),      Always,                   [Association],                 P("member-list", "danh sách hội viên", "the list of members", Either)),
            Line(Rest,              At("14", "9"),      Always,                   [Association],                 Expenses),
            // Abroad there is no Department of the place that could confirm the list (reading R10).
            Line(Rest,              At("14", "10"),     Always,                   [FairOrganisation],            BoothList),
            Line(Rest,              At("14", "10"),     IfAny,                    [FairOrganisationAbroad],      BoothList),
            Line(Rest,              At("14", "10"),     Always,                   [FairOrganisation],            BoothContract),
            Line(Rest,              At("14", "10"),     Always,                   [FairOrganisationAbroad],      BoothContract),
            Line(Rest,              At("14", "11"),     Always,                   [FairParticipation],           P("supported-exhibitor-list", "danh sách cơ sở được hỗ trợ có xác nhận của Sở Công Thương", "the list of supported exhibitors, confirmed by the Department of Industry and Trade", Original)),
            Line(Rest,              At("14", "11"),     Always,                   [FairParticipation],           BoothContract),
            Line(Rest,              At("14", "11"),     Always,                   [FairParticipation],           P("booth-invoice", "hóa đơn tiền thuê gian hàng", "the invoice for the booth", Either)),
            Line(Rest,              At("14", "12"),     Always,                   [LinkageCluster],              P("linkage-approval", "quyết định phê duyệt cụm liên kết", "the approval of the linkage cluster", Either)),
            Line(Rest,              At("14", "12"),     Always,                   [LinkageCluster],              Expenses),
            Line(Rest,              At("14", "13"),     Always,                   [ClusterPlan],                 P("plan-approval", "quyết định phê duyệt quy hoạch chi tiết", "the approval of the detailed plan", Either)),
            Line(Rest,              At("14", "13"),     Always,                   [ClusterPlan],                 Expenses),
            Line(Rest,              At("14", "14"),     Always,                   Works,                         P("works-acceptance", "biên bản nghiệm thu hoàn thành hạng mục, công trình đưa vào sử dụng kèm bảng xác định giá trị khối lượng hoàn thành", "the investor's acceptance of the completed works with the table of their value", Either)),
            Line(Rest,              At("14", "14"),     Always,                   TreatmentWorks,                P("output-standard", "văn bản xác nhận kết quả đầu ra của hệ thống xử lý ô nhiễm đạt chuẩn quy định", "confirmation that the output of the treatment meets the standard", Either)),
            Line(Rest,              At("14", "14"),     InvestorIsEnterprise,     ClusterWorks,                  P("audit-report", "báo cáo kiểm toán quyết toán hạng mục, công trình được hỗ trợ của đơn vị kiểm toán độc lập", "the independent auditor's report on the final account of the supported works", Either)),
            Line(Rest,              At("14", "15"),     Always,                   [Contest],                     P("contest-decisions", "quyết định thành lập Ban Tổ chức, Ban Giám khảo", "the decisions on committee and jury", Either)),
            Line(Rest,              At("14", "15"),     Always,                   [Contest],                     P("prize-decision", "quyết định kèm danh sách đạt giải", "the decision with the list of winners", Either)),
        ];

    // Điều 18, 19, 21. Thanh lý hợp đồng, quyết toán
    private static DossierLine[] SettlementFile() =>
        [
            Line(Settlement,        At("19", "1", "a"), NoInvoice,                All,                           Minutes("5a")),
            Line(Settlement,        At("19", "1", "b"), IfAnyWithoutInvoice,      All,                           P("payment-request-table", "biểu đề nghị thanh toán", "the table of payment asked for", template: "9")),
            Line(Settlement,        At("19", "1", "c"), NoInvoice,                All,                           P("settlement-table", "biểu chi tiết quyết toán kinh phí", "the detailed table of settlement", template: "7")),
            Line(Settlement,        At("19", "1", "d"), NoInvoiceNoPercentage,    All,                           P("voucher-list", "bảng kê chứng từ đề nghị quyết toán kèm chứng từ chi", "the list of vouchers for the settlement with the vouchers", template: "8a")),
            Line(Settlement,        At("19", "1", "d"), PercentageWithoutInvoice, All,                           P("full-cost-voucher-list", "bảng kê chứng từ đề nghị quyết toán gồm cả nguồn kinh phí khác, kèm toàn bộ chứng từ chi", "the list of vouchers for the settlement, other money included, with all vouchers", template: "8b")),
            Line(Settlement,        At("19", "2", "a"), Invoice,                  All,                           Minutes("5b/5c")),
            Line(Settlement,        At("19", "2", "b"), Invoice,                  All,                           P("financial-invoice", "hóa đơn tài chính", "the financial invoice")),
            Line(Settlement,        At("19"),           Always,                   All,                           P("advance-dossiers", "hồ sơ của các lần tạm ứng", "the papers of the advances")),
            Line(Settlement,        At("21", "4"),      OnDepartmentTerritory,    All,                           P("department-confirmation-of-work-and-money", "xác nhận của Sở Công Thương về khối lượng công việc, kinh phí thực hiện", "the confirmation of the work done and the money spent by the Department of Industry and Trade")),
            Line(Settlement,        At("18"),           Always,                   All,                           ContractClosure),
            Line(Settlement,        At("19", "3"),      IsLastContractOfYear,     All,                           P("reconciliation-table", "bảng đối chiếu kinh phí", "the reconciliation of money", template: "10")),
        ];

    // Điều 18 khoản 4. Trường hợp bất khả kháng
    private static DossierLine[] OfForceMajeure() =>
        [
            Line(ForceMajeure,      At("18", "4"),      Always,                   All,                           P("explanation", "văn bản giải trình của đơn vị thực hiện", "the implementing unit's written explanation")),
            Line(ForceMajeure,      At("18", "4"),      AnyMinutes,               All,                           P("work-done-minutes", WorkDone.Vietnamese + "Sở Công Thương, Ủy ban nhân dân cấp huyện hoặc cấp xã (một trong các cơ quan, cách hiểu R22)", WorkDone.English + "the Department of Industry and Trade, the district or the commune People's Committee (any one of them, reading R22)")),
            Line(ForceMajeure,      At("18", "4"),      AllMinutes,               All,                           P("work-done-minutes-of-all", WorkDone.Vietnamese + "Sở Công Thương, Ủy ban nhân dân cấp huyện và cấp xã (tất cả các cơ quan, cách hiểu R22)", WorkDone.English + "the Department of Industry and Trade, the district and the commune People's Committee (all of them, reading R22)")),
            Line(ForceMajeure,      At("18", "4"),      Always,                   All,                           P("work-done-vouchers", "chứng từ chi cho khối lượng đã thực hiện", "vouchers for the work done")),
        ];

    // The same minutes since there are no districts
    private static Paper[] MinutesWithoutDistricts() =>
        [
            P("work-done-minutes", WorkDone.Vietnamese + "Sở Công Thương hoặc Ủy ban nhân dân cấp xã (một trong các cơ quan, cách hiểu R22)", WorkDone.English + "the Department of Industry and Trade or the commune People's Committee (any one of them, reading R22)"),
            P("work-done-minutes-of-all", WorkDone.Vietnamese + "Sở Công Thương và Ủy ban nhân dân cấp xã (tất cả các cơ quan, cách hiểu R22)", WorkDone.English + "the Department of Industry and Trade and the commune People's Committee (all of them, reading R22)"),
        ];

    private static LocalizedText WorkDone => new("biên bản nghiệm thu xác nhận khối lượng đã thực hiện của ", "minutes accepting the work done, by ");

    private static ValueList<ProjectKind> All => ProjectKinds.All;
    private static ValueList<ProjectKind> ClusterWorks => [ClusterInfrastructure, TreatmentAtCluster, TreatmentRepairAtCluster];
    private static ValueList<ProjectKind> TreatmentWorks => [TreatmentAtCluster, TreatmentRepairAtCluster, TreatmentAtEstablishment, TreatmentRepairAtEstablishment];
    private static ValueList<ProjectKind> Works => [ClusterInfrastructure, .. TreatmentWorks];
    private static ValueList<ProjectKind> EstablishmentInvestments => [DemonstrationModel, Machinery, TechnologyTransfer, TreatmentAtEstablishment, TreatmentRepairAtEstablishment];
    private static ValueList<ProjectKind> PlannedActivities => [ManagementTraining, StudyTour, StudyTickets, Trademark];

    // Enterprise set-up and interest support have lists of their own; the Agency names the papers of what is not listed.
    private static ValueList<ProjectKind> OfArticle14 => ProjectKinds.All.Except([EnterpriseSetup, RelocationInterest, Other, FairParticipationAbroad]).ToValueList();
    private static ValueList<ProjectKind> OfArticle13 => OfArticle14.Except([Contest]).ToValueList();

    // Papers of several rows
    private static Paper Contract => P("project-contract", "hợp đồng thực hiện đề án", "the contract on the project");
    private static Paper ProjectDocument => P("project-document", "đề án khuyến công", "the project document");
    private static Paper Annex2 => P("annex-2-documents", "tài liệu kèm theo từng dạng đề án (Phụ lục 2)", "the documents that annex 2 asks for");
    private static Paper SupportContract => P("support-contract", "hợp đồng hỗ trợ giữa đơn vị thực hiện và chủ đầu tư", "the contract between the implementing unit and the investor");
    private static Paper ImplementationPlan => P("implementation-plan", "kế hoạch tổ chức thực hiện đề án", "the plan of carrying out the project");
    private static Paper CompletionReport => P("completion-report", "báo cáo khối lượng hoàn thành và kinh phí thực hiện", "the report on work completed and money spent", template: "3b");
    private static Paper Expenses => P("expense-list-with-vouchers", "bảng kê chứng từ thanh toán kèm chứng từ chi tương ứng 100% số kinh phí thực hiện", "the list of payments with vouchers for 100% of the money spent on the project", Either);
    internal static Paper ContractClosure => P("contract-closure", "biên bản thanh lý hợp đồng", "the minutes closing the contract", template: "6");
    private static Paper ServiceContract => P("contract-acceptance-and-closure", "hợp đồng, biên bản nghiệm thu và thanh lý hợp đồng", "contract, acceptance and closure with the supplier", Either);
    private static Paper BoothList => P("booth-list", "danh sách đơn vị thuê gian hàng có xác nhận của Sở Công Thương nơi tổ chức", "the list of those who rent booths, confirmed by the Department of Industry and Trade of the host province", Original);
    private static Paper BoothContract => P("booth-contract", "hợp đồng thuê gian hàng", "the booth contract", Either);
    private static Paper DelegateVouchers => P("delegate-vouchers", "hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn, tiền thuê chỗ nghỉ, tiền đi lại của đại biểu không hưởng lương từ ngân sách nhà nước", "vouchers or the signed list for meals, lodging and travel of delegates who are not on the state payroll", Either);

    // The form attached to article 23 is 3a, a report on progress; point a of its clause 3 names 3b, and the point is followed.
    private static Paper ProgressReport => P("progress-report", "báo cáo tiến độ có xác nhận của Sở Công Thương", "the progress report confirmed by the Department of Industry and Trade", template: "3b");
    private static Citation Confirmation => At("23", "3", "a");

    private static Paper Minutes(string template) => P("base-acceptance-minutes", "biên bản nghiệm thu cơ sở", "the minutes of base-level acceptance", template: template);

    private const PaperForm Either = OriginalOrValidCopy;
    // csharpier-ignore-end

    private static Paper P(string code, string vietnamese, string english, PaperForm form = Unstated, string? template = null) =>
        new(code, new(vietnamese, english), form, template);

    private static DossierLine Line(DossierStage stage, Citation citation, PaperCondition condition, ValueList<ProjectKind> kinds, Paper paper) =>
        new(stage, paper, citation, condition, kinds);
}
