using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>The papers of TT36-2013, stage by stage, in the order of its articles.</summary>
internal static class DossierTable
{
    private const PaperForm Either = PaperForm.OriginalOrValidCopy;

    private static readonly ProjectKind[] ClusterWorks =
    [
        ProjectKind.ClusterInfrastructure,
        ProjectKind.TreatmentAtCluster,
        ProjectKind.TreatmentRepairAtCluster,
    ];

    private static readonly ProjectKind[] TreatmentWorks =
    [
        ProjectKind.TreatmentAtCluster,
        ProjectKind.TreatmentRepairAtCluster,
        ProjectKind.TreatmentAtEstablishment,
        ProjectKind.TreatmentRepairAtEstablishment,
    ];

    private static readonly ProjectKind[] EstablishmentInvestments =
    [
        ProjectKind.DemonstrationModel,
        ProjectKind.Machinery,
        ProjectKind.TechnologyTransfer,
        ProjectKind.TreatmentAtEstablishment,
        ProjectKind.TreatmentRepairAtEstablishment,
    ];

    private static readonly ProjectKind[] PlannedActivities =
    [
        ProjectKind.ManagementTraining,
        ProjectKind.StudyTour,
        ProjectKind.StudyTickets,
        ProjectKind.Trademark,
    ];

    // Enterprise set-up and interest support have lists of their own; the Agency names the papers of what is not listed.
    private static readonly ProjectKind[] OfArticle14 = ProjectKinds
        .All.Except([ProjectKind.EnterpriseSetup, ProjectKind.RelocationInterest, ProjectKind.Other, ProjectKind.FairParticipationAbroad])
        .ToArray();

    private static readonly ProjectKind[] OfArticle13 = OfArticle14.Except([ProjectKind.Contest]).ToArray();

    private static readonly Paper Contract = new("project-contract", new("hợp đồng thực hiện đề án", "the contract on the project"));
    private static readonly Paper ProjectDocument = new("project-document", new("đề án khuyến công", "the project document"));
    private static readonly Paper Annex2 = new(
        "annex-2-documents",
        new("tài liệu kèm theo từng dạng đề án (Phụ lục 2)", "the documents that annex 2 asks for")
    );
    private static readonly Paper SupportContract = new(
        "support-contract",
        new("hợp đồng hỗ trợ giữa đơn vị thực hiện và chủ đầu tư", "the contract between unit and investor")
    );

    // The form attached to article 23 is 3a, a report on progress; point a of its clause 3 names 3b, and the point is followed.
    private static readonly Paper ProgressReport = new(
        "progress-report",
        new("báo cáo tiến độ có xác nhận của Sở Công Thương", "the progress report confirmed by the Department"),
        Template: "3b"
    );
    private static readonly Citation Confirmation = Cite("23", "3", "a");
    private static readonly Paper ImplementationPlan = new(
        "implementation-plan",
        new("kế hoạch tổ chức thực hiện đề án", "the plan of carrying out the project")
    );
    private static readonly Paper CompletionReport = new(
        "completion-report",
        new("báo cáo khối lượng hoàn thành và kinh phí thực hiện", "the report on work completed and money spent"),
        Template: "3b"
    );
    private static readonly Paper Expenses = new(
        "expense-list-with-vouchers",
        new("bảng kê kèm chứng từ chi cho toàn bộ kinh phí", "the list of expenses with vouchers for the whole cost"),
        Either
    );
    private static readonly Paper ContractClosure = new(
        "contract-closure",
        new("biên bản thanh lý hợp đồng", "the minutes closing the contract"),
        Template: "6"
    );

    private static readonly Paper ServiceContract = new(
        "contract-acceptance-and-closure",
        new("hợp đồng, biên bản nghiệm thu và thanh lý hợp đồng", "contract, acceptance and closure with the supplier"),
        Either
    );

    private static readonly Paper BoothList = new(
        "booth-list",
        new("danh sách đơn vị thuê gian hàng có xác nhận của Sở", "the confirmed list of those who rent booths"),
        PaperForm.Original
    );
    private static readonly Paper BoothContract = new("booth-contract", new("hợp đồng thuê gian hàng", "the booth contract"), Either);

    private static readonly Paper DelegateVouchers = new(
        "delegate-vouchers",
        new(
            "hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn, tiền thuê chỗ nghỉ, tiền đi lại của đại biểu không hưởng lương từ ngân sách nhà nước",
            "vouchers or the signed list for meals, lodging and travel of delegates who are not on the state payroll"
        ),
        Either
    );

    internal static IEnumerable<DossierLine> Circular36Of2013() =>
        Appraisal().Concat(Advances()).Concat(AfterAcceptance()).Concat(RestByKind()).Concat(Settlement()).Concat(ForceMajeure());

    /// <summary>The vouchers that the contracting body keeps, whoever pays (TTLT26-2014/8/3/b).</summary>
    internal static IEnumerable<DossierLine> JointCircular26Of2014()
    {
        var kept = new Citation(Instruments.JointCircular26Of2014, "8", "3", "b");
        yield return Line(
            DossierStage.LeadBodyRecords,
            kept,
            new(
                "contract-with-estimate",
                new(
                    "hợp đồng thực hiện nhiệm vụ kèm dự toán chi tiết kinh phí được cấp có thẩm quyền phê duyệt",
                    "the contract with the detailed estimate as approved"
                )
            )
        );
        yield return Line(
            DossierStage.LeadBodyRecords,
            kept,
            new(
                "acceptance-minutes",
                new(
                    "biên bản nghiệm thu, gồm cả khối lượng thực hiện bằng kinh phí đơn vị cam kết đầu tư (nếu có)",
                    "the minutes of acceptance, with the work paid by the unit's own money, if any"
                )
            )
        );
        yield return Line(DossierStage.LeadBodyRecords, kept, ContractClosure with { Template = null });
        yield return Line(
            DossierStage.LeadBodyRecords,
            kept,
            new("payment-order-or-voucher", new("ủy nhiệm chi hoặc phiếu chi", "the payment order or the payment voucher"))
        );
        yield return Line(
            DossierStage.LeadBodyRecords,
            kept,
            new("other-records", new("tài liệu liên quan khác theo quy định của Bộ Công Thương", "other documents that the Ministry asks for")),
            PaperCondition.IfAny
        );
    }

    private static IEnumerable<DossierLine> Appraisal()
    {
        yield return Line(
            DossierStage.BaseAppraisal,
            Cite("10", "1", "a"),
            new("request-letter", new("công văn đề nghị của đơn vị thực hiện", "the unit's letter of request"))
        );
        yield return Line(DossierStage.BaseAppraisal, Cite("10", "1", "a"), ProjectDocument);
        yield return Line(
            DossierStage.BaseAppraisal,
            Cite("5", "6"),
            new("estimate", new("dự toán kinh phí chi tiết", "the detailed estimate"), Template: "1")
        );
        yield return Line(
            DossierStage.BaseAppraisal,
            Cite("10", "1", "a"),
            new("beneficiary-request", new("văn bản đề nghị hỗ trợ của đơn vị thụ hưởng", "the beneficiary's request for support")),
            PaperCondition.UnitIsNotBeneficiary
        );
        yield return Line(DossierStage.BaseAppraisal, Cite("10", "1", "a"), Annex2, PaperCondition.IfAny);
        yield return Line(DossierStage.MinistryAppraisal, Cite("6", "1", "a"), new("registration-report", new("báo cáo đăng ký", "the registration report")));
        yield return Line(
            DossierStage.MinistryAppraisal,
            Cite("6", "1", "b"),
            new("project-summary-table", new("biểu tổng hợp các đề án", "the table of projects"), Template: "2")
        );
        yield return Line(DossierStage.MinistryAppraisal, Cite("6", "1", "b"), ProjectDocument);
        yield return Line(
            DossierStage.MinistryAppraisal,
            Cite("10", "2", "a"),
            new("base-appraisal-sheet", new("phiếu thẩm định cấp cơ sở", "the sheet of base-level appraisal"), Template: "4a/4b"),
            PaperCondition.IsOfOneProvince
        );
        yield return Line(DossierStage.MinistryAppraisal, Cite("10", "2", "a"), Annex2, PaperCondition.IfAny);
        yield return Line(DossierStage.PlanApproval, Cite("8", "3"), new("agency-submission", new("tờ trình của Cục", "the Agency's submission")));
        yield return Line(
            DossierStage.PlanApproval,
            Cite("8", "3"),
            new("ministry-appraisal-minutes", new("biên bản thẩm định cấp Bộ", "the minutes of ministry-level appraisal")),
            PaperCondition.CouncilMet
        );
        yield return Line(
            DossierStage.PlanApproval,
            Cite("8", "3"),
            new("draft-decision", new("dự thảo quyết định kèm biểu tổng hợp", "the draft decision with the table of projects"))
        );
        yield return Line(
            DossierStage.GroupPlan,
            Cite("23", "3"),
            new(
                "approved-group-plan",
                new("kế hoạch thực hiện đề án nhóm được Sở Công Thương phê duyệt", "the plan of the group project approved by the Department"),
                Template: "11"
            )
        );
        yield return Line(
            DossierStage.Change,
            Cite("11", "1"),
            new("change-request", new("văn bản đề nghị nêu rõ lý do", "the written request with its reasons"))
        );
        yield return Line(
            DossierStage.Change,
            Cite("11", "1"),
            new("department-confirmation", new("xác nhận hoặc văn bản đề nghị của Sở Công Thương", "the Department's confirmation or request")),
            PaperCondition.IsWithinOneProvince
        );
    }

    private static IEnumerable<DossierLine> Advances()
    {
        yield return Line(DossierStage.FirstAdvance, Cite("13"), Contract, kinds: OfArticle13);
        yield return Line(DossierStage.FirstAdvance, Cite("13", "1", "b"), SupportContract, kinds: ClusterWorks);
        yield return Line(
            DossierStage.FirstAdvance,
            Cite("13", "1", "b"),
            new("contractor-contract", new("hợp đồng giữa chủ đầu tư và nhà thầu", "the contract between investor and contractor")),
            PaperCondition.ContractorIsHired,
            ClusterWorks
        );
        yield return Line(DossierStage.FirstAdvance, Cite("13", "1", "b"), ProgressReport, kinds: ClusterWorks) with
        {
            Also = Confirmation,
        };
        yield return Line(
            DossierStage.FirstAdvance,
            Cite("13", "2", "a"),
            new("training-plan", new("kế hoạch tổ chức đào tạo", "the plan of the training"), Template: "11"),
            kinds: ProjectKind.VocationalTraining
        );
        yield return Line(DossierStage.FirstAdvance, Cite("13", "2", "b"), ImplementationPlan, kinds: PlannedActivities);
        yield return Line(DossierStage.FirstAdvance, Cite("13", "2", "b"), ImplementationPlan, PaperCondition.IsConference, ProjectKind.Workshop);
        yield return Line(DossierStage.FirstAdvance, Cite("13", "2", "c"), SupportContract, kinds: ProjectKind.ClusterPlan);
        yield return Line(DossierStage.FirstAdvance, Cite("13", "2", "d"), ProgressReport, kinds: EstablishmentInvestments) with
        {
            Also = Confirmation,
        };
    }

    private static IEnumerable<DossierLine> AfterAcceptance()
    {
        yield return Line(DossierStage.Rest, Cite("13", "3", "b"), Contract, kinds: ProjectKind.EnterpriseSetup);
        yield return Line(DossierStage.Rest, Cite("13", "3", "b"), Minutes("5b"), kinds: ProjectKind.EnterpriseSetup);
        yield return Line(DossierStage.Rest, Cite("13", "3", "b"), CompletionReport, kinds: ProjectKind.EnterpriseSetup);
        yield return Line(
            DossierStage.Rest,
            Cite("13", "3", "b"),
            new("business-registration", new("giấy chứng nhận đăng ký kinh doanh", "the certificate of business registration"), PaperForm.ValidCopy),
            kinds: ProjectKind.EnterpriseSetup
        );
        yield return Line(DossierStage.Rest, Cite("15", "1"), Contract, kinds: ProjectKind.RelocationInterest);
        yield return Line(DossierStage.Rest, Cite("15", "1"), Minutes("5a"), kinds: ProjectKind.RelocationInterest);
        yield return Line(DossierStage.Rest, Cite("15", "1"), CompletionReport, kinds: ProjectKind.RelocationInterest);
        yield return Line(
            DossierStage.Rest,
            Cite("15", "1"),
            new("credit-contract", new("hợp đồng tín dụng", "the credit contract"), PaperForm.ValidCopy),
            kinds: ProjectKind.RelocationInterest
        );
        yield return Line(
            DossierStage.Rest,
            Cite("15", "1"),
            new("interest-proof", new("chứng từ trả lãi trong hai năm đầu", "proof of the interest paid in the first two years")),
            kinds: ProjectKind.RelocationInterest
        );
        yield return Line(
            DossierStage.Rest,
            Cite("15", "1"),
            new(
                "works-contracts-and-closure",
                new("hợp đồng và thanh lý về xây dựng, mua máy móc", "contracts and closures on building and machines"),
                PaperForm.ValidCopy
            ),
            kinds: ProjectKind.RelocationInterest
        );
        yield return Line(DossierStage.Rest, Cite("14"), Minutes("5a/5b/5c"), kinds: OfArticle14);
        yield return Line(
            DossierStage.Rest,
            Cite("14"),
            new("summary-report", new("báo cáo tổng hợp kết quả thực hiện", "the report on the results")),
            kinds: OfArticle14
        );
        yield return Line(DossierStage.Rest, Cite("14"), CompletionReport, kinds: OfArticle14);
    }

    private static IEnumerable<DossierLine> RestByKind()
    {
        yield return Rest(
            "1",
            new("certificate-decision", new("quyết định cấp chứng chỉ, chứng nhận", "the decision granting certificates"), Either),
            ProjectKind.VocationalTraining
        );
        yield return Rest(
            "1",
            new("signed-trainee-list", new("danh sách học viên có chữ ký", "the signed list of trainees"), Either),
            ProjectKind.VocationalTraining
        );
        yield return Rest(
            "1",
            new("employed-trainee-list", new("danh sách lao động được sử dụng sau đào tạo có xác nhận", "the confirmed list of trainees employed"), Either),
            ProjectKind.VocationalTraining
        );
        yield return Rest(
            "1",
            new(
                "meal-and-travel-vouchers",
                new(
                    "hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn, tiền đi lại của học viên",
                    "vouchers or the signed list for meals and travel of trainees"
                ),
                Either
            ),
            ProjectKind.VocationalTraining,
            PaperCondition.IfAny
        );
        yield return Rest("2", "a", ServiceContract, ProjectKind.Consultancy);
        yield return Rest(
            "2",
            "a",
            new("consultancy-product", new("sản phẩm hoặc kết quả tư vấn", "the product of the consultancy"), Either),
            ProjectKind.Consultancy
        );
        yield return Rest("2", "a", Expenses, ProjectKind.Consultancy);
        yield return Rest(
            "2",
            "b",
            new("signed-trainee-list", new("danh sách học viên có chữ ký", "the signed list of trainees"), Either),
            ProjectKind.ManagementTraining
        );
        yield return Rest(
            "2",
            "b",
            new("training-material", new("giáo trình, tài liệu đào tạo", "the training material"), Either),
            ProjectKind.ManagementTraining
        );
        yield return Rest(
            "2",
            "b",
            new(
                "meal-vouchers",
                new("hóa đơn, chứng từ thanh toán hoặc danh sách ký nhận tiền ăn của học viên", "vouchers or the signed list for meals of trainees"),
                Either
            ),
            ProjectKind.ManagementTraining,
            PaperCondition.IfAny
        );
        yield return Rest(
            "2",
            "c",
            new("signed-delegate-list", new("danh sách đại biểu có chữ ký", "the signed list of delegates"), Either),
            ProjectKind.Workshop
        );
        yield return Rest("2", "c", new("event-material", new("tài liệu hội nghị, hội thảo", "the material of the event"), Either), ProjectKind.Workshop);
        yield return Rest("2", "c", DelegateVouchers, ProjectKind.Workshop, PaperCondition.IfAny);
        yield return Rest(
            "3",
            new("supported-part-vouchers", new("hóa đơn, chứng từ hạng mục được hỗ trợ", "invoices of the supported part"), Either),
            ProjectKind.DemonstrationModel
        );
        yield return Rest(
            "3",
            new(
                "confirmed-delegate-list",
                new(
                    "danh sách đại biểu có chữ ký, có xác nhận của đơn vị thực hiện và đơn vị thụ hưởng",
                    "the signed list of delegates, confirmed by the implementing unit and the beneficiary"
                ),
                Either
            ),
            ProjectKind.DemonstrationModel
        );
        yield return Rest(
            "3",
            new("model-presentation", new("tài liệu giới thiệu mô hình", "the presentation of the model"), Either),
            ProjectKind.DemonstrationModel
        );
        yield return Rest("3", DelegateVouchers, ProjectKind.DemonstrationModel, PaperCondition.IfAny);
        yield return Rest("4", ServiceContract, ProjectKind.TechnologyTransfer);
        yield return Rest("5", ServiceContract, ProjectKind.Machinery);
        yield return Rest(
            "6",
            new("approved-assessment", new("báo cáo đánh giá được phê duyệt và tài liệu liên quan", "the approved assessment with its documents"), Either),
            ProjectKind.CleanerProductionAssessment
        );
        yield return Rest(
            "7",
            new("trademark-certificate", new("giấy chứng nhận đăng ký thương hiệu, nhãn hiệu", "the trademark certificate"), Either),
            ProjectKind.Trademark
        );
        yield return Rest(
            "7",
            new("mark-rules", new("quy chế sử dụng nhãn hiệu tập thể", "the rules on the use of the collective mark"), Either),
            ProjectKind.Trademark,
            PaperCondition.IsCollectiveMark
        );
        yield return Rest(
            "7",
            new("brand-strategy", new("chiến lược hoặc kế hoạch quảng bá thương hiệu", "the strategy or plan of the brand"), Either),
            ProjectKind.Trademark
        );
        yield return Rest("7", Expenses, ProjectKind.Trademark);
        yield return Rest("8", ServiceContract, ProjectKind.Media);
        yield return Rest("8", new("product-list", new("danh sách các sản phẩm", "the list of products"), Either), ProjectKind.Media);
        yield return Rest("8", new("product-samples", new("sản phẩm mẫu", "samples of the products"), Either), ProjectKind.Media, PaperCondition.IfAny);
        yield return Rest(
            "8",
            new("website-licence", new("giấy phép hoạt động trang thông tin điện tử", "the licence of the website"), Either),
            ProjectKind.Media,
            PaperCondition.IsWebsite
        );
        yield return Rest(
            "9",
            new("association-decision-and-charter", new("quyết định thành lập và điều lệ", "the founding decision and charter"), Either),
            ProjectKind.Association
        );
        yield return Rest("9", new("member-list", new("danh sách hội viên", "the list of members"), Either), ProjectKind.Association);
        yield return Rest("9", Expenses, ProjectKind.Association);
        // Abroad there is no Department of the place that could confirm the list (reading R10).
        yield return Rest("10", BoothList, ProjectKind.FairOrganisation);
        yield return Rest("10", BoothList, ProjectKind.FairOrganisationAbroad, PaperCondition.IfAny);
        yield return Rest("10", BoothContract, ProjectKind.FairOrganisation);
        yield return Rest("10", BoothContract, ProjectKind.FairOrganisationAbroad);
        yield return Rest(
            "11",
            new(
                "supported-exhibitor-list",
                new("danh sách cơ sở được hỗ trợ có xác nhận của Sở", "the confirmed list of supported exhibitors"),
                PaperForm.Original
            ),
            ProjectKind.FairParticipation
        );
        yield return Rest("11", BoothContract, ProjectKind.FairParticipation);
        yield return Rest("11", new("booth-invoice", new("hóa đơn tiền thuê gian hàng", "the invoice for the booth"), Either), ProjectKind.FairParticipation);
        yield return Rest(
            "12",
            new("linkage-approval", new("quyết định phê duyệt cụm liên kết", "the approval of the linkage cluster"), Either),
            ProjectKind.LinkageCluster
        );
        yield return Rest("12", Expenses, ProjectKind.LinkageCluster);
        yield return Rest(
            "13",
            new("plan-approval", new("quyết định phê duyệt quy hoạch chi tiết", "the approval of the detailed plan"), Either),
            ProjectKind.ClusterPlan
        );
        yield return Rest("13", Expenses, ProjectKind.ClusterPlan);
        foreach (var line in RestOfWorks())
            yield return line;
        yield return Rest(
            "15",
            new("contest-decisions", new("quyết định thành lập Ban Tổ chức, Ban Giám khảo", "the decisions on committee and jury"), Either),
            ProjectKind.Contest
        );
        yield return Rest(
            "15",
            new("prize-decision", new("quyết định kèm danh sách đạt giải", "the decision with the list of winners"), Either),
            ProjectKind.Contest
        );
    }

    private static IEnumerable<DossierLine> RestOfWorks()
    {
        var works = ClusterWorks.Concat(TreatmentWorks).Distinct().ToArray();
        yield return Line(
            DossierStage.Rest,
            Cite("14", "14"),
            new(
                "works-acceptance",
                new("biên bản nghiệm thu đưa vào sử dụng kèm bảng khối lượng", "the investor's acceptance of the works with their value"),
                Either
            ),
            kinds: works
        );
        yield return Line(
            DossierStage.Rest,
            Cite("14", "14"),
            new("output-standard", new("xác nhận kết quả đầu ra đạt chuẩn", "confirmation that the output meets the standard"), Either),
            kinds: TreatmentWorks
        );
        yield return Line(
            DossierStage.Rest,
            Cite("14", "14"),
            new("audit-report", new("báo cáo kiểm toán quyết toán", "the audit of the works"), Either),
            PaperCondition.InvestorIsEnterprise,
            ClusterWorks
        );
    }

    private static IEnumerable<DossierLine> Settlement()
    {
        yield return Line(DossierStage.Settlement, Cite("19", "1", "a"), Minutes("5a"), PaperCondition.NoInvoice);
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "1", "b"),
            new("payment-request-table", new("biểu đề nghị thanh toán", "the table of payment asked for"), Template: "9"),
            PaperCondition.IfAnyWithoutInvoice
        );
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "1", "c"),
            new("settlement-table", new("biểu chi tiết quyết toán", "the detailed table of settlement"), Template: "7"),
            PaperCondition.NoInvoice
        );
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "1", "d"),
            new("voucher-list", new("bảng kê chứng từ kèm chứng từ chi", "the list of vouchers with the vouchers"), Template: "8a"),
            PaperCondition.NoInvoiceNoPercentage
        );
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "1", "d"),
            new(
                "full-cost-voucher-list",
                new("bảng kê và chứng từ cho toàn bộ chi phí, cả nguồn khác", "the list and vouchers for the whole cost, other money included"),
                Template: "8b"
            ),
            PaperCondition.PercentageWithoutInvoice
        );
        yield return Line(DossierStage.Settlement, Cite("19", "2", "a"), Minutes("5b/5c"), PaperCondition.Invoice);
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "2", "b"),
            new("financial-invoice", new("hóa đơn tài chính", "the financial invoice")),
            PaperCondition.Invoice
        );
        yield return Line(DossierStage.Settlement, Cite("19"), new("advance-dossiers", new("hồ sơ của các lần tạm ứng", "the papers of the advances")));
        yield return Line(
            DossierStage.Settlement,
            Cite("21", "4"),
            new(
                "department-confirmation-of-work-and-money",
                new(
                    "xác nhận của Sở Công Thương về khối lượng công việc, kinh phí thực hiện",
                    "the Department's confirmation of the work done and the money spent"
                )
            ),
            PaperCondition.OnDepartmentTerritory
        );
        yield return Line(DossierStage.Settlement, Cite("18"), ContractClosure);
        yield return Line(
            DossierStage.Settlement,
            Cite("19", "3"),
            new("reconciliation-table", new("bảng đối chiếu kinh phí", "the reconciliation of money"), Template: "10"),
            PaperCondition.IsLastContractOfYear
        );
    }

    private static IEnumerable<DossierLine> ForceMajeure()
    {
        yield return Line(
            DossierStage.ForceMajeure,
            Cite("18", "4"),
            new("explanation", new("văn bản giải trình của đơn vị thực hiện", "the unit's written explanation"))
        );
        yield return Line(
            DossierStage.ForceMajeure,
            Cite("18", "4"),
            new(
                "work-done-minutes",
                new(
                    "biên bản nghiệm thu xác nhận khối lượng đã thực hiện của Sở Công Thương, Ủy ban nhân dân cấp huyện hoặc cấp xã (một trong các cơ quan)",
                    "minutes accepting the work done, by the Department, the district or the commune People's Committee (any one of them)"
                )
            ),
            PaperCondition.AnyMinutes
        );
        yield return Line(
            DossierStage.ForceMajeure,
            Cite("18", "4"),
            new(
                "work-done-minutes-of-all",
                new(
                    "biên bản nghiệm thu xác nhận khối lượng đã thực hiện của Sở Công Thương, Ủy ban nhân dân cấp huyện và cấp xã (tất cả các cơ quan)",
                    "minutes accepting the work done, by the Department, the district and the commune People's Committee (all of them)"
                )
            ),
            PaperCondition.AllMinutes
        );
        yield return Line(
            DossierStage.ForceMajeure,
            Cite("18", "4"),
            new("work-done-vouchers", new("chứng từ chi cho khối lượng đã thực hiện", "vouchers for the work done"))
        );
    }

    private static Paper Minutes(string template) =>
        new("base-acceptance-minutes", new("biên bản nghiệm thu cơ sở", "the minutes of base acceptance"), Template: template);

    private static Citation Cite(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);

    private static DossierLine Rest(string clause, Paper paper, ProjectKind kind, PaperCondition condition = PaperCondition.Always) =>
        Line(DossierStage.Rest, Cite("14", clause), paper, condition, kind);

    private static DossierLine Rest(string clause, string point, Paper paper, ProjectKind kind, PaperCondition condition = PaperCondition.Always) =>
        Line(DossierStage.Rest, Cite("14", clause, point), paper, condition, kind);

    private static DossierLine Line(
        DossierStage stage,
        Citation citation,
        Paper paper,
        PaperCondition condition = PaperCondition.Always,
        params ProjectKind[] kinds
    ) => new(stage, paper, citation, condition, kinds.Length == 0 ? ProjectKinds.All : kinds.ToValueList());
}
