namespace KhuyenCong.Domain.Execution;

/// <summary>Việc cần thẩm quyền: what somebody has to be competent for.</summary>
/// <remarks>
/// Who decides on changes to a national project depends on the change and is asked by <see cref="ChangeRequest"/>. The default value is no act.
/// </remarks>
public enum CompetenceAct : byte
{
    /// <summary>Phê duyệt chương trình khuyến công: approve a programme.</summary>
    ApproveProgramme = 1,

    /// <summary>Phê duyệt kế hoạch khuyến công hằng năm: approve the plan of a year.</summary>
    ApprovePlan = 2,

    /// <summary>Phê duyệt đề án, nhiệm vụ: approve a project or task.</summary>
    ApproveProject = 3,

    /// <summary>Quy định quy trình: lay down the procedure of plans and projects.</summary>
    SetProcedure = 4,

    /// <summary>Quy định phương thức xét chọn hoặc đấu thầu: lay down selection or tender.</summary>
    SetSelection = 5,

    /// <summary>Quyết định đấu thầu: order a tender of a kind that otherwise goes by selection.</summary>
    OrderTender = 6,

    /// <summary>Hướng dẫn thời gian gửi hồ sơ khác: set another day for filing.</summary>
    SetFilingDay = 7,

    /// <summary>Thẩm định cấp cơ sở: appraise at the base.</summary>
    AppraiseAtBase = 8,

    /// <summary>Thẩm định cấp Bộ: appraise at ministry level.</summary>
    AppraiseAtMinistry = 9,

    /// <summary>Thành lập Hội đồng thẩm định: set up a council of appraisal.</summary>
    FoundAppraisalCouncil = 10,

    /// <summary>Ký hợp đồng thực hiện đề án: sign the contract on a project.</summary>
    SignContract = 11,

    /// <summary>Phê duyệt kế hoạch thực hiện đề án nhóm: approve the plan of a group project.</summary>
    ApproveGroupPlan = 12,

    /// <summary>Xác nhận khối lượng, kinh phí thực hiện: confirm the work done and the money spent.</summary>
    ConfirmReport = 13,

    /// <summary>Quyết định tỷ lệ, hồ sơ tạm ứng khác: set another ratio or other papers of advances.</summary>
    SetAdvanceRatio = 14,

    /// <summary>Nghiệm thu cơ sở: accept at the base.</summary>
    AcceptAtBase = 15,

    /// <summary>Thanh lý hợp đồng, quyết toán: close the contract and settle.</summary>
    Settle = 16,

    /// <summary>Phê duyệt quyết toán của đơn vị dự toán thuộc Bộ: approve the settlement of a budget unit of the Ministry.</summary>
    SettleAssigned = 17,

    /// <summary>Quyết toán do bất khả kháng: settle the work done for force majeure.</summary>
    SettleForForceMajeure = 18,

    /// <summary>Thẩm định quyết toán năm: appraise the settlement of the year.</summary>
    AppraiseYearSettlement = 19,

    /// <summary>Hướng dẫn lập, quản lý, sử dụng kinh phí: guide how the funds are budgeted, managed and used.</summary>
    GuideFunds = 20,

    /// <summary>Ban hành Quy chế quản lý kinh phí khuyến công địa phương: issue the regulation on local funds.</summary>
    IssueFundRegulation = 21,

    /// <summary>Quy định mức hỗ trợ: set the levels of support.</summary>
    SetLevels = 22,

    /// <summary>Phê duyệt mức kinh phí ưu tiên hỗ trợ: approve the raised levels for priority.</summary>
    SetPriorityLevels = 23,

    /// <summary>Quyết định hình thức hỗ trợ: decide on the forms of support.</summary>
    SetForms = 24,

    /// <summary>Quy định nội dung, hình thức hỗ trợ khác: lay down further contents and forms of support.</summary>
    AddItems = 25,

    /// <summary>Quy định điều kiện hỗ trợ: lay down the conditions of support.</summary>
    SetConditions = 26,

    /// <summary>Phê duyệt chi quản lý chương trình, đề án: approve what management costs go for.</summary>
    ApproveManagementCost = 27,

    /// <summary>Sửa đổi danh mục ngành, nghề: change the list of sectors.</summary>
    AmendSectors = 28,

    /// <summary>Quy định về công nghệ, sản phẩm mới của đề án địa phương: lay down what is new for local demonstration models.</summary>
    SetNewTechnologyRule = 29,

    /// <summary>Lựa chọn cơ sở gây ô nhiễm được hỗ trợ di dời: select the polluters whose relocation is supported.</summary>
    SelectPolluters = 30,

    /// <summary>Thành lập Trung tâm Khuyến công quốc gia ở vùng: set up a regional centre.</summary>
    FoundRegionalCentre = 31,

    /// <summary>Thành lập Trung tâm Khuyến công cấp tỉnh: set up the provincial centre.</summary>
    FoundProvincialCentre = 32,

    /// <summary>Thành lập chi nhánh của Trung tâm Khuyến công: set up a branch of the provincial centre.</summary>
    FoundBranch = 33,

    /// <summary>Thành lập mạng lưới cộng tác viên khuyến công: set up the network of collaborators.</summary>
    FoundCollaboratorNetwork = 34,

    /// <summary>Quy định thù lao cộng tác viên khuyến công: set the pay of collaborators.</summary>
    SetCollaboratorPay = 35,

    /// <summary>Phê duyệt kế hoạch bình chọn: approve the plan of a vote.</summary>
    ApproveVotePlan = 36,

    /// <summary>Thành lập Hội đồng bình chọn: set up the council of a vote.</summary>
    FoundVoteCouncil = 37,

    /// <summary>Bổ sung, thay thế thành viên Hội đồng bình chọn: add or replace members of the council.</summary>
    ChangeVoteCouncil = 38,

    /// <summary>Thành lập Ban Giám khảo: set up the jury.</summary>
    FoundJury = 39,

    /// <summary>Quyết định phương thức bình chọn sản phẩm không thể gửi đến: decide how a product that cannot be brought is voted for.</summary>
    DecideWayOfVoting = 40,

    /// <summary>Quyết định khung điểm chi tiết: decide on finer scales of points.</summary>
    DecidePointScales = 41,

    /// <summary>Quyết định cơ cấu, số lượng sản phẩm được cấp Giấy chứng nhận: decide how many products are certified.</summary>
    SetAwardNumber = 42,

    /// <summary>Phê duyệt sản phẩm đăng ký bình chọn cấp cao hơn: approve the products entered at the level above.</summary>
    ApproveEntriesAbove = 43,

    /// <summary>Công nhận, cấp Giấy chứng nhận: recognise products and issue certificates.</summary>
    IssueCertificate = 44,

    /// <summary>Thu hồi Giấy chứng nhận: withdraw a certificate.</summary>
    WithdrawCertificate = 45,

    /// <summary>Giải quyết khiếu nại về kết quả bình chọn: settle a complaint about the result of a vote.</summary>
    SettleComplaint = 46,

    /// <summary>Quyết định thời gian trao Giấy chứng nhận: decide when certificates are handed over.</summary>
    DecideAwardTime = 47,

    /// <summary>Quyết định năm tổ chức bình chọn khác: set another year of a vote.</summary>
    SetVoteYear = 48,

    /// <summary>Quy định mức hỗ trợ tổ chức bình chọn: set the support of a vote.</summary>
    SetVoteSupport = 49,

    /// <summary>Quy định mức thưởng: set the prizes.</summary>
    SetPrizes = 50,

    /// <summary>Ban hành quy chế bình chọn của địa phương: issue local rules on votes.</summary>
    IssueVoteRules = 51,
}

/// <summary>Cấp: the level of government or of a vote at which an act stands.</summary>
public enum CompetenceLevel : byte
{
    /// <summary>Cấp xã: the commune.</summary>
    Commune = 1,

    /// <summary>Cấp huyện: the district, until 2025-06-30.</summary>
    District = 2,

    /// <summary>Cấp tỉnh: the province.</summary>
    Province = 3,

    /// <summary>Cấp khu vực: the region of a vote.</summary>
    Region = 4,

    /// <summary>Cấp quốc gia: the nation.</summary>
    Nation = 5,
}

internal static partial class ExecutionCodes
{
    internal static readonly CodeTable<CompetenceAct> Acts = CodeTable<CompetenceAct>.Named(
        new("phê duyệt chương trình khuyến công", "approve the programme"),
        new("phê duyệt kế hoạch khuyến công hằng năm", "approve the plan of a year"),
        new("phê duyệt đề án, nhiệm vụ khuyến công", "approve a project or task"),
        new("quy định quy trình xây dựng, thực hiện kế hoạch, đề án", "lay down the procedure of plans and projects"),
        new("quy định phương thức xét chọn hoặc đấu thầu", "lay down selection or tender"),
        new("quyết định đấu thầu đề án thuộc diện xét chọn", "order a tender of a kind that goes by selection"),
        new("hướng dẫn thời gian gửi hồ sơ khác", "set another day for filing"),
        new("thẩm định cấp cơ sở", "appraise at base level"),
        new("thẩm định cấp Bộ", "appraise at ministry level"),
        new("thành lập Hội đồng thẩm định", "set up a council of appraisal"),
        new("ký hợp đồng thực hiện đề án", "sign the contract on a project"),
        new("phê duyệt kế hoạch thực hiện đề án nhóm", "approve the plan of a group project"),
        new("xác nhận khối lượng công việc, kinh phí thực hiện", "confirm the work done and the money spent"),
        new("quyết định tỷ lệ, hồ sơ tạm ứng khác", "set another ratio or other papers of advances"),
        new("nghiệm thu cơ sở", "accept at base level"),
        new("thanh lý hợp đồng, quyết toán kinh phí", "close the contract and settle"),
        new("phê duyệt quyết toán của đơn vị dự toán trực thuộc Bộ Công Thương", "approve the settlement of a budget unit of the Ministry"),
        new("quyết toán theo khối lượng đã thực hiện do bất khả kháng", "settle the work done for force majeure"),
        new("thẩm định quyết toán năm", "appraise the settlement of the year"),
        new("hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công", "guide how the funds are budgeted, managed and used"),
        new("ban hành Quy chế quản lý kinh phí khuyến công địa phương", "issue the regulation on local funds"),
        new("quy định mức hỗ trợ", "set the levels of support"),
        new("phê duyệt mức kinh phí ưu tiên hỗ trợ", "approve the raised levels for priority"),
        new("quyết định hình thức hỗ trợ", "decide on the forms of support"),
        new("quy định nội dung, hình thức hỗ trợ khác", "lay down further contents and forms of support"),
        new("quy định điều kiện hỗ trợ", "lay down the conditions of support"),
        new("phê duyệt nội dung, kinh phí quản lý chương trình, đề án", "approve what management costs go for"),
        new("sửa đổi, bổ sung danh mục ngành, nghề", "change the list of sectors"),
        new("quy định về công nghệ, sản phẩm mới của mô hình trình diễn", "lay down what is new for demonstration models"),
        new("lựa chọn cơ sở gây ô nhiễm được hỗ trợ di dời", "select the polluters whose relocation is supported"),
        new("thành lập Trung tâm Khuyến công quốc gia ở vùng", "set up a regional centre"),
        new("thành lập Trung tâm Khuyến công cấp tỉnh", "set up the provincial centre"),
        new("thành lập chi nhánh của Trung tâm Khuyến công cấp tỉnh", "set up a branch of the provincial centre"),
        new("thành lập mạng lưới cộng tác viên khuyến công", "set up the network of collaborators"),
        new("quy định thù lao của cộng tác viên khuyến công", "set the pay of collaborators"),
        new("phê duyệt kế hoạch bình chọn", "approve the plan of a vote"),
        new("thành lập Hội đồng bình chọn", "set up the council of a vote"),
        new("bổ sung, thay thế thành viên Hội đồng bình chọn", "add or replace members of the council of a vote"),
        new("thành lập Ban Giám khảo", "set up the jury"),
        new("quyết định phương thức bình chọn sản phẩm không thể gửi đến", "decide how a product that cannot be brought is voted for"),
        new("quyết định khung điểm chi tiết", "decide on finer scales of points"),
        new("quyết định cơ cấu, số lượng sản phẩm được cấp Giấy chứng nhận", "decide how many products are certified"),
        new("phê duyệt sản phẩm đăng ký bình chọn ở cấp cao hơn", "approve the products entered at the level above"),
        new("công nhận, cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu", "recognise products and issue certificates"),
        new("thu hồi Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu", "withdraw a certificate"),
        new("giải quyết khiếu nại về kết quả bình chọn", "settle a complaint about the result of a vote"),
        new("quyết định thời gian trao Giấy chứng nhận", "decide when certificates are handed over"),
        new("quyết định năm tổ chức bình chọn khác", "set another year of a vote"),
        new("quy định mức hỗ trợ tổ chức bình chọn", "set the support of a vote"),
        new("quy định mức thưởng", "set the prizes"),
        new("ban hành quy chế bình chọn của địa phương", "issue local rules on votes")
    );

    internal static readonly CodeTable<CompetenceLevel> Levels = CodeTable<CompetenceLevel>.Named(
        new("cấp xã", "commune level"),
        new("cấp huyện", "district level"),
        new("cấp tỉnh", "provincial level"),
        new("cấp khu vực", "regional level"),
        new("cấp quốc gia", "national level")
    );
}
