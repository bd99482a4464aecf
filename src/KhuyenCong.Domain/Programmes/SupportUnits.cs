namespace KhuyenCong.Domain;

// Danh mục đơn vị tính: the codes and names of the units of support.
internal static partial class ProgrammeCodes
{
    // In the order of the enum.
    internal static readonly CodeTable<SupportUnit> Units = CodeTable<SupportUnit>.InOrder(
        ("", new("đề nghị", "request")),
        ("enterprise", new("doanh nghiệp", "enterprise")),
        ("model", new("mô hình", "model")),
        ("establishment", new("cơ sở", "establishment")),
        ("person", new("người", "person")),
        ("time", new("lần", "time")),
        ("product", new("sản phẩm", "product")),
        ("trademark", new("thương hiệu", "trademark")),
        ("association", new("hội, hiệp hội", "association")),
        ("linkage-cluster", new("cụm liên kết", "linkage cluster")),
        ("cluster", new("cụm công nghiệp", "industrial cluster")),
        ("year", new("năm", "year")),
        ("project", new("đề án", "project")),
        ("course", new("khóa", "course")),
        ("class", new("lớp", "class")),
        ("worker", new("lao động", "worker")),
        ("workshop", new("hội thảo", "workshop")),
        ("contest", new("cuộc thi", "contest")),
        ("hectare", new("ha", "hectare")),
        ("booth", new("gian hàng", "booth")),
        ("website", new("trang thông tin điện tử", "website")),
        ("beneficiary", new("đối tượng được hỗ trợ", "beneficiary")),
        ("establishment-year", new("cơ sở/năm", "establishment and year")),
        ("enterprise-year", new("doanh nghiệp/năm", "enterprise and year")),
        ("own", new("đơn vị", "unit"))
    );
}
