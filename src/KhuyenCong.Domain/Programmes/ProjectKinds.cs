namespace KhuyenCong.Domain.Programmes;

/// <summary>Danh mục dạng đề án: the codes and names of the kinds of project, and the kind of each support item.</summary>
internal static class ProjectKinds
{
    // In the order of the enum.
    internal static readonly CodeTable<ProjectKind> Table = CodeTable<ProjectKind>.Named(
        new("đào tạo nghề, truyền nghề", "vocational training and craft transmission"),
        new("tư vấn", "consultancy"),
        new("đào tạo", "training"),
        new("tập huấn, hội nghị, hội thảo, diễn đàn", "workshops, conferences and forums"),
        new("tham quan, khảo sát", "study tour"),
        new("vé máy bay khảo sát tại nước ngoài", "air tickets of a study trip abroad"),
        new("xây dựng, đăng ký thương hiệu", "building and registering a trademark"),
        new("thành lập hiệp hội, hội ngành nghề", "founding an association"),
        new("hình thành cụm liên kết doanh nghiệp công nghiệp", "forming a linkage cluster of industrial enterprises"),
        new("đánh giá sản xuất sạch hơn", "cleaner-production assessment"),
        new("tổ chức hội chợ triển lãm trong nước", "organising a domestic fair or exhibition"),
        new("tổ chức hội chợ triển lãm tại nước ngoài", "organising a fair or exhibition abroad"),
        new("tham gia hội chợ triển lãm trong nước", "joining a domestic fair or exhibition"),
        new("tham gia hội chợ triển lãm tại nước ngoài", "joining a fair or exhibition abroad"),
        new("truyền thông, dữ liệu, trang thông tin điện tử", "media, data and websites"),
        new("lập quy hoạch chi tiết cụm công nghiệp", "detailed planning of an industrial cluster"),
        new("mô hình trình diễn kỹ thuật", "technical demonstration model"),
        new("ứng dụng máy móc thiết bị tiên tiến", "advanced machinery"),
        new("chuyển giao công nghệ tiên tiến", "transfer of advanced technology"),
        new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cơ sở", "new construction of pollution treatment at an establishment"),
        new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở", "repair and upgrade of pollution treatment at an establishment"),
        new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp", "new construction of pollution treatment at an industrial cluster"),
        new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp", "repair and upgrade of pollution treatment at an industrial cluster"),
        new("đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "building the infrastructure of an industrial cluster"),
        new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise"),
        new("hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời", "interest support for relocated polluters"),
        new("cuộc thi, cuộc vận động", "contests and campaigns"),
        new("đề án, nhiệm vụ khác", "another project or task")
    );

    internal static readonly ValueList<ProjectKind> All = Table.Values.ToValueList();

    internal static bool IsDefined(ProjectKind kind) => Table.IsDefined(kind);
}
