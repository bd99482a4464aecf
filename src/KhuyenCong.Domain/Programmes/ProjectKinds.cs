namespace KhuyenCong.Domain.Programmes;

/// <summary>Danh mục dạng đề án: the codes and names of the kinds of project, and the kind of each support item.</summary>
internal static class ProjectKinds
{
    // In the order of the enum.
    internal static readonly CodeTable<ProjectKind> Table = CodeTable<ProjectKind>.InOrder(
        ("vocational-training", new("đào tạo nghề, truyền nghề", "vocational training and craft transmission")),
        ("consultancy", new("tư vấn", "consultancy")),
        ("management-training", new("đào tạo", "training")),
        ("workshop", new("tập huấn, hội nghị, hội thảo, diễn đàn", "workshops, conferences and forums")),
        ("study-tour", new("tham quan, khảo sát", "study tour")),
        ("study-tickets", new("vé máy bay khảo sát tại nước ngoài", "air tickets of a study trip abroad")),
        ("trademark", new("xây dựng, đăng ký thương hiệu", "building and registering a trademark")),
        ("association", new("thành lập hiệp hội, hội ngành nghề", "founding an association")),
        ("linkage-cluster", new("hình thành cụm liên kết doanh nghiệp công nghiệp", "forming a linkage cluster of industrial enterprises")),
        ("cleaner-production-assessment", new("đánh giá sản xuất sạch hơn", "cleaner-production assessment")),
        ("fair-organisation", new("tổ chức hội chợ triển lãm trong nước", "organising a domestic fair or exhibition")),
        ("fair-organisation-abroad", new("tổ chức hội chợ triển lãm tại nước ngoài", "organising a fair or exhibition abroad")),
        ("fair-participation", new("tham gia hội chợ triển lãm trong nước", "joining a domestic fair or exhibition")),
        ("fair-participation-abroad", new("tham gia hội chợ triển lãm tại nước ngoài", "joining a fair or exhibition abroad")),
        ("media", new("truyền thông, dữ liệu, trang thông tin điện tử", "media, data and websites")),
        ("cluster-plan", new("lập quy hoạch chi tiết cụm công nghiệp", "detailed planning of an industrial cluster")),
        ("demonstration-model", new("mô hình trình diễn kỹ thuật", "technical demonstration model")),
        ("machinery", new("ứng dụng máy móc thiết bị tiên tiến", "advanced machinery")),
        ("technology-transfer", new("chuyển giao công nghệ tiên tiến", "transfer of advanced technology")),
        (
            "treatment-at-establishment",
            new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cơ sở", "new construction of pollution treatment at an establishment")
        ),
        (
            "treatment-repair-at-establishment",
            new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở", "repair and upgrade of pollution treatment at an establishment")
        ),
        (
            "treatment-at-cluster",
            new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp", "new construction of pollution treatment at an industrial cluster")
        ),
        (
            "treatment-repair-at-cluster",
            new(
                "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp",
                "repair and upgrade of pollution treatment at an industrial cluster"
            )
        ),
        ("cluster-infrastructure", new("đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "building the infrastructure of an industrial cluster")),
        ("enterprise-setup", new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise")),
        ("relocation-interest", new("hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời", "interest support for relocated polluters")),
        ("contest", new("cuộc thi, cuộc vận động", "contests and campaigns")),
        ("other", new("đề án, nhiệm vụ khác", "another project or task"))
    );

    internal static readonly ValueList<ProjectKind> All = Table.Values.ToValueList();

    internal static bool IsDefined(ProjectKind kind) => Table.IsDefined(kind);
}
