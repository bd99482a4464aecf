using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.TypicalProducts;
using static KhuyenCong.Domain.SupportItem;

namespace KhuyenCong.Domain.Reporting;

public sealed partial record ReportForm
{
    private static readonly LocalizedText Known = new(
        "Theo mẫu trong hệ thống báo cáo của một Sở Công Thương (2024); có thể là biểu kèm Thông tư số 41/2016/TT-BCT (từ ngày 15/02/2017, đã được thay thế), chưa đối chiếu với văn bản.",
        "After templates of one department's reporting system (2024); perhaps the form of circular 41/2016/TT-BCT (from 2017-02-15, replaced since), not held against the text."
    );

    private static readonly LocalizedText TrainingIsOne = new(
        "dữ liệu không tách đào tạo nghề cho lao động mới và đào tạo nâng cao tay nghề",
        "the data do not tell training of new workers from raising of skills"
    );

    private static readonly LocalizedText BusinessTrainingIsOne = new(
        "dữ liệu không tách đào tạo khởi sự doanh nghiệp và đào tạo nâng cao năng lực quản lý",
        "the data do not tell training in starting a business from training in running one"
    );

    private static readonly LocalizedText MediaIsOne = new(
        "dữ liệu không tách ấn phẩm và chương trình truyền hình, truyền thanh",
        "the data do not tell publications from broadcasts"
    );

    private static readonly LocalizedText NoVillages = new("dữ liệu không nêu làng nghề", "the data do not name craft villages");
    private static readonly LocalizedText NotCounted = new("dữ liệu không có số này", "the data have no such number");
    private static readonly LocalizedText NoGroups = new("dữ liệu không chia theo nhóm sản phẩm", "the data are not divided by group of products");

    // csharpier-ignore-start
    /// <summary>Kinh phí: form 03, funds in million đồng, local money before national money.</summary>
    public static ReportForm Funds { get; } = new(
        "03",
        new("Báo cáo kinh phí khuyến công", "Funds of industrial promotion"),
        Known,
        [FormColumn.Local, FormColumn.National],
        [
            Money("", "Tổng số kinh phí", "Total funds"),
            Blank("1", "Đào tạo nghề cho lao động mới", "Vocational training of new workers", TrainingIsOne),
            Blank("2", "Đào tạo nâng cao tay nghề", "Raising the skills of workers", TrainingIsOne),
            Blank("3", "Đào tạo khởi sự doanh nghiệp", "Training in starting a business", BusinessTrainingIsOne),
            Blank("4", "Đào tạo nâng cao năng lực quản lý", "Training in running a business", BusinessTrainingIsOne),
            Money("5", "Hội thảo, tập huấn kỹ thuật chuyên đề", "Workshops", Workshop),
            Money("6", "Tham quan, khảo sát trong nước", "Study tours at home", DomesticStudyTour),
            Money("7", "Tham quan, khảo sát ngoài nước", "Study tours abroad", StudyTour, OverseasStudyAirfare),
            Money("8", "Thành lập cơ sở công nghiệp nông thôn", "Setting up rural establishments", EnterpriseSetup),
            Money("9", "Mô hình trình diễn kỹ thuật", "Demonstration models", DemonstrationModel, ModelReplication),
            Money("10", "Chuyển giao công nghệ, ứng dụng máy móc, thiết bị tiên tiến", "Technology transfer and advanced machinery", Machinery, TechnologyLine),
            Money("11", "Mô hình thí điểm về áp dụng sản xuất sạch hơn", "Cleaner-production pilots", CleanerProductionPilot),
            Money("12", "Tổ chức bình chọn sản phẩm tiêu biểu", "Votes on typical products", SupportItem.VoteRegion, VoteNation),
            Money("13", "Tổ chức hội chợ, triển lãm", "Organising fairs and exhibitions", DomesticFairOrganisation, OverseasFairOrganisation),
            Money("14", "Cơ sở tham gia hội chợ, triển lãm", "Establishments joining fairs", DomesticFairParticipation, OverseasFairParticipation),
            Money("15", "Cơ sở xây dựng, đăng ký thương hiệu", "Trademarks of establishments", Trademark),
            Blank("16", "Làng nghề xây dựng, đăng ký thương hiệu", "Trademarks of craft villages", NoVillages),
            Money("17", "Thuê tư vấn lập dự án đầu tư, tiếp thị và các tư vấn khác", "Consultancy", Consultancy),
            Blank("18", "Xuất bản bản tin, ấn phẩm", "Publications", MediaIsOne),
            Blank("19", "Chương trình truyền hình, truyền thanh", "Broadcasts", MediaIsOne),
            Money("20", "Thành lập hiệp hội ngành nghề", "Founding of associations", AssociationRegion, AssociationNation),
            Money("21", "Lập quy hoạch chi tiết cụm công nghiệp", "Detailed plans of industrial clusters", ClusterPlan),
            Money("22", "Đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "Infrastructure of industrial clusters", ClusterInfrastructure),
            Money("23", "Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công", "Capacity of the promotion system", ManagementAgency, ManagementProject, StaffTraining, CentreEquipment, CollaboratorPay),
            Money("24", "Nội dung khác", "Other contents", PrizeRegion, PrizeNation, LinkageCluster, RelocationInterest, PollutionTreatmentEstablishment, PollutionTreatmentCluster, TrainingMaterial, OverseasForum, Contest, Website, Showroom, TradePromotion, CleanerProductionAssessment, RelocationConsultancy, InvestmentAttraction, InternationalCooperation),
        ]
    );

    /// <summary>Kết quả: form 04, results, national money before local money.</summary>
    public static ReportForm Results { get; } = new(
        "04",
        new("Báo cáo kết quả công tác khuyến công", "Results of industrial promotion"),
        Known,
        [FormColumn.National, FormColumn.Local],
        [
            Blank("1", "Lao động mới được đào tạo", "New workers trained", TrainingIsOne, Workers),
            Blank("1.1", "Trong đó: có việc làm sau đào tạo", "Of them with work after training", NotCounted, Workers),
            Blank("2", "Lao động được đào tạo nâng cao tay nghề", "Workers with raised skills", TrainingIsOne, Workers),
            Blank("3", "Học viên đào tạo khởi sự doanh nghiệp", "Trainees in starting a business", BusinessTrainingIsOne, Trainees),
            Blank("4", "Học viên đào tạo nâng cao năng lực quản lý", "Trainees in running a business", BusinessTrainingIsOne, Trainees),
            Blank("5", "Hội thảo, tập huấn kỹ thuật chuyên đề", "Workshops", NotCounted, new("hội nghị", "workshop")),
            Blank("6", "Đoàn tham quan, khảo sát trong nước", "Study tours at home", NotCounted, new("đoàn", "group")),
            Blank("6.1", "Lượt người tham gia", "People on them", NotCounted, People),
            Blank("7", "Đoàn tham quan, khảo sát ngoài nước", "Study tours abroad", NotCounted, new("đoàn", "group")),
            Blank("7.1", "Lượt người tham gia", "People on them", NotCounted, People),
            Count("8", new("Cơ sở được hỗ trợ thành lập", "Establishments supported in setting up"), Establishment, FormFigure.Establishments, EnterpriseSetup),
            Count("9", new("Mô hình trình diễn kỹ thuật", "Demonstration models"), new("mô hình", "model"), FormFigure.Models, DemonstrationModel, ModelReplication),
            Capital("9.1", DemonstrationModel, ModelReplication),
            Count("10", new("Cơ sở tiếp nhận chuyển giao công nghệ, ứng dụng máy móc, thiết bị tiên tiến", "Establishments with technology transfer or advanced machinery"), Establishment, FormFigure.Establishments, Machinery, TechnologyLine),
            Capital("10.1", Machinery, TechnologyLine),
            Count("11", new("Mô hình thí điểm về áp dụng sản xuất sạch hơn", "Cleaner-production pilots"), new("mô hình", "model"), FormFigure.Models, CleanerProductionPilot),
            Count("12", new("Sản phẩm tiêu biểu được bình chọn có hỗ trợ từ kinh phí khuyến công", "Typical products voted with support"), new("sản phẩm", "product"), FormFigure.Products, SupportItem.VoteRegion, VoteNation),
            Blank("13", "Hội chợ, triển lãm được tổ chức", "Fairs and exhibitions held", NotCounted, new("hội chợ", "fair")),
            Blank("13.1", "Gian hàng", "Booths", NotCounted, new("gian hàng", "booth")),
            Count("14", new("Cơ sở được hỗ trợ tham gia hội chợ, triển lãm", "Establishments joining fairs"), Establishment, FormFigure.Establishments, DomesticFairParticipation, OverseasFairParticipation),
            Count("15", new("Cơ sở được hỗ trợ xây dựng, đăng ký thương hiệu", "Establishments with trademarks"), Establishment, FormFigure.Establishments, Trademark),
            Count("16", new("Cơ sở được hỗ trợ thuê tư vấn", "Establishments with consultancy"), Establishment, FormFigure.Establishments, Consultancy),
            Blank("17", "Bản tin, ấn phẩm", "Publications", MediaIsOne, new("ấn phẩm", "publication")),
            Blank("18", "Chương trình truyền hình, truyền thanh", "Broadcasts", MediaIsOne, new("chương trình", "broadcast")),
            Count("19", new("Hiệp hội ngành nghề được thành lập", "Associations founded"), new("hiệp hội", "association"), FormFigure.Projects, AssociationRegion, AssociationNation),
            Count("20", new("Cụm công nghiệp được hỗ trợ lập quy hoạch chi tiết", "Clusters with support for a detailed plan"), Cluster, FormFigure.Projects, ClusterPlan),
            Count("21", new("Cụm công nghiệp được hỗ trợ xây dựng kết cấu hạ tầng", "Clusters with support for infrastructure"), Cluster, FormFigure.Projects, ClusterInfrastructure),
            Count("22", new("Lớp đào tạo, bồi dưỡng về khuyến công", "Courses about industrial promotion"), new("lớp", "class"), FormFigure.Classes, StaffTraining),
            Count("22.1", new("Lượt người được đào tạo, bồi dưỡng", "People on them"), People, FormFigure.Workers, StaffTraining),
            Blank("23", "Cán bộ làm việc tại các trung tâm khuyến công và tư vấn phát triển công nghiệp", "Staff of promotion centres", NotCounted, new("người", "person")),
        ]
    );

    /// <summary>Bình chọn: form 14, votes, the centre before the province.</summary>
    public static ReportForm Votes { get; } = new(
        "14",
        new("Báo cáo kết quả bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "Results of the votes on typical products"),
        new(
            "Theo mẫu trong hệ thống báo cáo của một Sở Công Thương (2024), chưa đối chiếu với văn bản; bốn nhóm sản phẩm theo Điều 5 Thông tư số 26/2014/TT-BCT.",
            "After a template of one department's reporting system (2024), not held against a text; the four groups are those of TT26-2014/5."
        ),
        [FormColumn.CentralVote, FormColumn.ProvinceVote],
        [
            Blank("1", "Sản phẩm đăng ký tham gia bình chọn", "Products entered", NotCounted, Product),
            .. Groups("1", NotCounted),
            new("2", new("Tổng sản phẩm được cấp Giấy chứng nhận", "Products certified"), Product) { Figure = FormFigure.Products },
            .. Groups("2", NoGroups),
        ]
    );
    // csharpier-ignore-end

    /// <summary>Tất cả biểu: all forms, in the order of their codes.</summary>
    public static ValueList<ReportForm> All { get; } = [Funds, Results, Votes];

    /// <summary>Tìm theo mã: the form with a code.</summary>
    /// <param name="code">The code, such as "03".</param>
    /// <param name="form">The form when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out ReportForm? form) => (form = All.FirstOrDefault(f => f.Code == code)) is not null;

    private static LocalizedText Million => new("triệu đồng", "million đồng");

    private static LocalizedText Establishment => new("cơ sở", "establishment");

    private static LocalizedText Cluster => new("cụm", "cluster");

    private static LocalizedText Product => new("sản phẩm", "product");

    private static LocalizedText Workers => new("lao động", "worker");

    private static LocalizedText Trainees => new("học viên", "trainee");

    private static LocalizedText People => new("lượt người", "person");

    private static FormRow Money(string number, string vietnamese, string english, params SupportItem[] items) =>
        new(number, new(vietnamese, english), Million)
        {
            IsMoney = true,
            Figure = FormFigure.Funds,
            Items = new(items),
        };

    private static FormRow Capital(string number, params SupportItem[] items) =>
        new(number, new("Tổng số vốn đầu tư thu hút được", "Investment attracted"), Million)
        {
            IsMoney = true,
            Figure = FormFigure.Counterpart,
            Items = new(items),
        };

    private static FormRow Count(string number, LocalizedText name, LocalizedText unit, FormFigure figure, params SupportItem[] items) =>
        new(number, name, unit) { Figure = figure, Items = new(items) };

    private static FormRow Blank(string number, string vietnamese, string english, LocalizedText reason, LocalizedText? unit = null) =>
        new(number, new(vietnamese, english), unit ?? Million) { Blank = reason, IsMoney = unit is null };

    // The four groups of TT26-2014/5, in their order.
    private static IEnumerable<FormRow> Groups(string number, LocalizedText reason) =>
        EnumValues
            .Of<ProductGroup>()
            .Where(g => g != default)
            .Select((group, at) => new FormRow($"{number}.{at + 1}", group.ToText(), Product) { Blank = reason });
}
