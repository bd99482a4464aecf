using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Explanations;

/// <summary>What each reading is about and how each of its options reads, in words.</summary>
internal static class ReadingTexts
{
    private sealed record Entry(LocalizedText Question, params LocalizedText[] Options);

    private static readonly LocalizedText AgencyDecides = new("Cục Công nghiệp địa phương quyết định", "the Local Industry Agency decides");

    // In the order of the ids; the options in the order of their values.
    private static readonly Entry[] Table =
    [
        new(
            new("phạm vi của hệ số ưu tiên", "what the priority factor raises"),
            new("cả tỷ lệ và mức trần", "rate and cap"),
            new("chỉ mức trần", "the cap alone")
        ),
        new(
            new("1,5 lần của dây chuyền công nghệ", "what the 1.5 times of a technology line raises"),
            new("cả tỷ lệ và mức trần", "rate and cap"),
            new("chỉ mức trần", "the cap alone")
        ),
        new(
            new("cơ sở tính chi quản lý đề án", "the base of the share for project management"),
            new("dự toán đề án được duyệt", "the project estimate as approved"),
            new("chỉ kinh phí hỗ trợ", "the support alone")
        ),
        new(
            new("mức trần cho một cơ sở", "how often a level per establishment is given"),
            new("cho từng đề án", "for each project"),
            new("cho từng năm", "once a year"),
            new("một lần duy nhất", "once only")
        ),
        new(
            new("tiêu chí doanh nghiệp nhỏ và vừa", "the test of a small or medium enterprise"),
            new("một tiêu chí là đủ", "either test suffices"),
            new("tiêu chí tổng nguồn vốn làm căn cứ", "capital prevails")
        ),
        new(
            new("năm thứ nhất của Giấy chứng nhận", "the first year of a certificate"),
            new("năm cấp", "the year of issue"),
            new("năm sau năm cấp", "the year after")
        ),
        new(
            new("giới hạn tạm ứng", "until when the limit on advances binds"),
            new("chỉ trước nghiệm thu cơ sở", "before acceptance only"),
            new("đến khi quyết toán", "until settlement")
        ),
        new(
            new("mức xử lý ô nhiễm đối với xây dựng mới", "whether the pollution levels cover new construction"),
            new("chỉ áp dụng cho sửa chữa, nâng cấp", "repair and upgrade only"),
            new("áp dụng cả cho xây dựng mới", "new construction too")
        ),
        new(
            new("mức quốc gia đối với mức địa phương", "whether national levels bind local ones"),
            new("không ràng buộc, chỉ nêu để rà soát", "guidance only"),
            new("ràng buộc", "binding")
        ),
        new(
            new("tạm ứng cho hội chợ tại nước ngoài", "whether the rule on advances for fairs includes those abroad"),
            new("như hội chợ trong nước", "as for domestic ones"),
            AgencyDecides
        ),
        new(
            new("hệ số ưu tiên đối với các điểm g, k, s", "whether the priority factor reaches points g, k and s"),
            new("không áp dụng cho các điểm này", "it does not reach them"),
            new("áp dụng cho mọi mức", "it reaches all levels")
        ),
        new(new("tạm ứng cho vé máy bay khảo sát", "whether study-trip tickets are a tour"), new("như tham quan, khảo sát", "as for a tour"), AgencyDecides),
        new(
            new("tạm ứng cho sửa chữa, nâng cấp hệ thống xử lý ô nhiễm", "whether construction of treatment includes repair and upgrade"),
            new("như xây dựng mới", "as for new construction"),
            AgencyDecides
        ),
        new(
            new("nghị định về doanh nghiệp nhỏ và vừa", "which decree on small and medium enterprises applies"),
            new("nghị định đang có hiệu lực", "the decree in force"),
            new("tiếp tục áp dụng Nghị định 56/2009/NĐ-CP", "Decree 56/2009/NĐ-CP stays")
        ),
        new(
            new("ngày áp dụng của một đề án", "which date governs a project"),
            new("ngày phê duyệt", "the day of approval"),
            new("ngày ký hợp đồng", "the day of the contract"),
            new("ngày chi tiền", "the day of payment")
        ),
        new(
            new("hai năm đầu của khoản vay", "from when the first two years of a loan run"),
            new("từ lần giải ngân đầu", "from the first drawdown"),
            new("từ từng lần giải ngân", "from each drawdown"),
            new("từ ngày hợp đồng", "from the day of the contract")
        ),
        new(
            new("hiệu quả của máy móc", "whether any one effect of machinery suffices"),
            new("một hiệu quả là đủ", "any one suffices"),
            new(
                "đạt cả năng suất, chất lượng và hiệu quả sử dụng, hoặc một trong các hiệu quả còn lại",
                "productivity, quality and efficiency together, or one of the others"
            )
        ),
        new(
            new("người phê duyệt ở địa phương", "who approves local programmes, plans and projects"),
            new("bất kỳ cơ quan, người nào được nêu", "any of those that a provision names"),
            new("chỉ Chủ tịch Ủy ban nhân dân", "the chair only"),
            new("chỉ Ủy ban nhân dân", "the Committee only")
        ),
        new(
            new("hiệu quả của chuyển giao công nghệ", "whether any one effect of a transfer suffices"),
            new("một hiệu quả là đủ", "any one suffices"),
            new("cả năng lực và chất lượng", "capacity and quality together")
        ),
        new(
            new("lò gạch bị loại trừ áp dụng sản xuất sạch hơn", "whether an excluded kiln with cleaner production is served"),
            new("không được hưởng chính sách", "not served"),
            new("được hưởng chính sách", "served")
        ),
        new(
            new("lãi của khoản vay quá hạn", "which interest falls out when a loan is overdue"),
            new("cả khoản vay", "that of the whole loan"),
            new("từ ngày quá hạn đầu tiên", "from the first overdue day on"),
            new("chỉ phần lãi của nợ gốc quá hạn", "that of the overdue principal only")
        ),
        new(
            new("biên bản trong trường hợp bất khả kháng", "whose minutes are needed after force majeure"),
            new("của một cơ quan là đủ", "those of one body suffice"),
            new("của tất cả các cơ quan", "those of all")
        ),
        new(
            new("“phục vụ nông nghiệp, nông thôn”", "what “serving agriculture and rural areas” limits"),
            new("cả cơ khí và hóa chất", "mechanical industry and chemicals"),
            new("chỉ hóa chất", "chemicals only")
        ),
        new(
            new("Giấy chứng nhận cấp huyện sau ngày 01/07/2025", "a district certificate after 2025-07-01"),
            new("được dùng khi còn giá trị", "it opens the provincial vote while it runs"),
            new("không được dùng", "it no longer does")
        ),
    ];

    /// <summary>What a reading is about.</summary>
    internal static LocalizedText QuestionOf(ReadingId id) => Table[(int)id - 1].Question;

    /// <summary>An option in words, by its place among the options.</summary>
    internal static LocalizedText OptionOf(ReadingId id, int place) => Table[(int)id - 1].Options[place];
}
