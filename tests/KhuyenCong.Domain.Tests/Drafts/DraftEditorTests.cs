using System.Text.Json.Nodes;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Provinces;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Short drafts and all that is to be said of them: what an editor would find, and nothing of what only looks like it.</summary>
public class DraftEditorTests
{
    [Theory]
    [InlineData(
        "Chủ tịch Ủy ban nhân dân tỉnh phê duyệt kế hoạch khuyến công cấp tỉnh.",
        "1:1 agrees approve-plan [Chủ tịch Ủy ban nhân dân tỉnh] The competent body: the chair of the provincial People's Committee."
    )]
    [InlineData(
        "Sở Công Thương phê duyệt thay đổi địa điểm thực hiện đề án.",
        "1:1 differs change-place [Sở Công Thương] The competent body: the Local Industry Agency."
    )]
    [InlineData(
        "Ban giám khảo do Chủ tịch Hội đồng bình chọn thành lập.",
        "1:18 agrees found-jury [Chủ tịch Hội đồng bình chọn] The competent body: the chair of the council of the vote."
    )]
    [InlineData(
        "Sở Công Thương tổ chức thẩm định cấp cơ sở.",
        "1:1 undetermined appraise-at-base [Sở Công Thương] The texts read name no competent body.",
        "2016-06-30",
        true
    )]
    [InlineData(
        "Sở Y tế tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.",
        "1:1 undetermined appraise-at-base [Sở Y tế] The texts read name no competent body.",
        "2010-01-01",
        false
    )]
    [InlineData(
        "Điều 1. Tạm ứng\n1. Mức tạm ứng\na) Tạm ứng 70% kinh phí.\nb) Đề án hội thảo.",
        "3:12 undetermined advance-ratio [70%] The ratio of an advance is that of the kind of project; ask assess-advance."
    )]
    [InlineData("Điều 1. Tạm ứng\n1. Tạm ứng 70% kinh phí\na) Đề án hội thảo.", "2:12 agrees advance-ratio [70%]")]
    public void A_body_or_a_ratio_is_held_against_the_law_of_the_money_and_of_the_projects_that_are_named(
        string text,
        string said,
        string day = "2016-06-30",
        bool isLocal = false
    ) => Assert.Equal(said, string.Join("|", Said.Of(text, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, isLocal)));

    [Theory]
    [InlineData(
        "Vé máy bay: 100% kinh phí khuyến công.",
        "1:13 differs overseas-study-airfare [100%] the rate is of \"funds assigned for the year\", not of \"air fare\""
    )]
    [InlineData("Vé máy bay: 100% giá vé máy bay.", "1:13 agrees overseas-study-airfare [100%]")]
    [InlineData("Vé máy bay: 100% chi phí.", "1:13 agrees overseas-study-airfare [100%]")]
    [InlineData("Tham gia hội chợ trong nước: 80% chi phí.", "1:30 differs domestic-fair-participation [80%] the rate is of \"cost\", not of \"booth rent\"")]
    [InlineData("Tham gia hội chợ trong nước: 80% kinh phí.", "1:30 agrees domestic-fair-participation [80%]")]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cụm.",
        "1:19 differs machinery [50% chi phí, không quá 200 triệu đồng/cụm] the level is per \"cụm\", not per establishment"
    )]
    [InlineData(
        "Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/cụm công nghiệp.",
        "1:39 differs linkage-cluster [50% chi phí, không quá 150 triệu đồng/cụm công nghiệp] the level is per \"cụm công nghiệp\", not per linkage cluster"
    )]
    [InlineData(
        "Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/cơ sở.",
        "1:39 differs linkage-cluster [50% chi phí, không quá 150 triệu đồng/cơ sở] the level is per \"cơ sở\", not per linkage cluster"
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% lãi suất vay, không quá 200 triệu đồng/cơ sở.",
        "1:19 differs machinery [50% lãi suất vay, không quá 200 triệu đồng/cơ sở] the rate is of \"interest that counts\", not of \"cost\""
    )]
    [InlineData(
        "Tham gia hội chợ tại nước ngoài: 100% giá vé máy bay, không quá 50 triệu đồng/đơn vị.",
        "1:34 differs overseas-fair-participation [100% giá vé máy bay, không quá 50 triệu đồng/đơn vị] the rate is of \"air fare\", not of \"cost\"; there is a cap of VND 50,000,000"
    )]
    [InlineData("Tham quan học tập ở nước ngoài: hỗ trợ 100% chi phí vé máy bay.", "1:40 agrees overseas-study-airfare [100%]")]
    [InlineData(
        "Di dời cơ sở gây ô nhiễm: hỗ trợ 50% lãi suất vay, không quá 500 triệu đồng/cơ sở.",
        "1:34 agrees relocation-interest [50% lãi suất vay, không quá 500 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Hỗ trợ xử lý ô nhiễm môi trường khi di dời: 50% lãi suất vay, không quá 500 triệu đồng/cơ sở.",
        "1:45 agrees relocation-interest [50% lãi suất vay, không quá 500 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% dự toán, không quá 200 triệu đồng/cơ sở.",
        "1:19 differs machinery [50% dự toán, không quá 200 triệu đồng/cơ sở] the rate is of \"project estimate as approved\", not of \"cost\""
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% tổng kinh phí thực hiện, nhưng tối đa 200 triệu đồng/cơ sở.",
        "1:19 agrees machinery [50% tổng kinh phí thực hiện, nhưng tối đa 200 triệu đồng/cơ sở]"
    )]
    [InlineData("Ứng dụng máy móc: 50% chi phí. Tổng dự toán: 900 triệu đồng.", "1:19 differs machinery [50%] the cap of VND 200,000,000 is missing")]
    [InlineData(
        "Tham gia hội chợ tại nước ngoài: 100% giá vé máy bay.",
        "1:34 differs overseas-fair-participation [100%] the rate is of \"air fare\", not of \"cost\""
    )]
    [InlineData(
        "Xây dựng thương hiệu: 50% giá thuê gian hàng, không quá 35 triệu đồng/thương hiệu.",
        "1:23 differs trademark [50% giá thuê gian hàng, không quá 35 triệu đồng/thương hiệu] the rate is of \"booth rent\", not of \"cost\""
    )]
    [InlineData(
        "Xây dựng thương hiệu: 50% giá gian hàng, không quá 35 triệu đồng/thương hiệu.",
        "1:23 differs trademark [50% giá gian hàng, không quá 35 triệu đồng/thương hiệu] the rate is of \"booth rent\", not of \"cost\""
    )]
    [InlineData("Tổ chức hội chợ trong nước: 50% chi phí.", "1:29 differs domestic-fair-organisation [50%] the rate is 50%, not 100%")]
    [InlineData(
        "Tổ chức hội chợ tại nước ngoài: 100% giá thuê gian hàng.",
        "1:33 differs overseas-fair-organisation [100%] the rate is of \"booth rent\", not of \"cost\""
    )]
    [InlineData("Tham gia hội chợ tại nước ngoài: 100% chi phí.", "1:34 agrees overseas-fair-participation [100%]")]
    [InlineData(
        "Tổ chức hội chợ trong nước: 100% dự toán.",
        "1:29 differs domestic-fair-organisation [100%] the rate is of \"project estimate as approved\", not of \"cost\""
    )]
    [InlineData(
        "Tổ chức hội chợ trong nước: 100% tổng dự toán.",
        "1:29 differs domestic-fair-organisation [100%] the rate is of \"project estimate as approved\", not of \"cost\""
    )]
    [InlineData(
        "Tổ chức hội chợ trong nước: 100% dự toán được duyệt.",
        "1:29 differs domestic-fair-organisation [100%] the rate is of \"project estimate as approved\", not of \"cost\""
    )]
    public void A_share_is_of_what_the_law_says_that_it_is_of_and_an_amount_is_per_what_the_law_says(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData(
        "Hỗ trợ lãi suất vốn vay để di dời và ứng dụng máy móc: tối đa 50% lãi suất, không quá 500 triệu đồng/cơ sở.",
        "1:63 agrees relocation-interest [50% lãi suất, không quá 500 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Hỗ trợ lãi suất khoản vay, ứng dụng máy móc: tối đa 50% lãi suất, không quá 500 triệu đồng/cơ sở.",
        "1:53 agrees relocation-interest [50% lãi suất, không quá 500 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Tư vấn, đánh giá sản xuất sạch hơn: 50% chi phí, không quá 70 triệu đồng/cơ sở.",
        "1:37 undetermined cleaner-production-assessment [50% chi phí, không quá 70 triệu đồng/cơ sở] Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 1, point h points to Joint Circular 221/2012/TTLT-BTC-BCT."
    )]
    [InlineData("Thưởng sản phẩm được chọn dự cấp quốc gia, đạt giải cấp khu vực: 5 triệu đồng/sản phẩm.", "1:66 agrees prize-region [5 triệu đồng/sản phẩm]")]
    [InlineData(
        "Xử lý ô nhiễm môi trường tại cơ sở công nghiệp nông thôn: 30% chi phí.",
        "1:59 differs pollution-treatment-establishment [30%] the cap of VND 300,000,000 is missing"
    )]
    [InlineData(
        "Xử lý ô nhiễm môi trường tại cụm công nghiệp: 30% chi phí.",
        "1:47 differs pollution-treatment-cluster [30%] the cap of VND 1,500,000,000 is missing"
    )]
    [InlineData(
        "1. Quy định chung.\n2. Tổ chức hội chợ trong nước có cơ sở tham gia: 50% chi phí.",
        "2:50 differs domestic-fair-organisation [50%] the rate is 50%, not 100%"
    )]
    [InlineData(
        "Theo Điều 5 dưới đây;  Mô hình trình diễn và chuyển giao công nghệ: 30% chi phí.",
        "1:24 undetermined level [Mô hình trình diễn và chuyển giao công nghệ: 30% chi phí] It cannot be held against the law: several items stand before one level."
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 99999999999999999999 đồng/cơ sở.",
        "1:1 undetermined level [Ứng dụng máy móc: 50% chi phí, không quá 99999999999999999999 đồng/cơ sở] It cannot be held against the law: a number cannot be read."
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở trở lên.",
        "1:19 differs machinery [50% chi phí, không quá 200 triệu đồng/cơ sở] the amount is not said to be the most"
    )]
    [InlineData(
        "Thành lập doanh nghiệp: 10 triệu đồng, hỗ trợ theo doanh nghiệp.",
        "1:25 differs enterprise-setup [10 triệu đồng] that the level is per enterprise is not said"
    )]
    [InlineData("Ứng dụng máy móc.\nKhông quá 200 triệu đồng/cơ sở.", "2:11 differs machinery [200 triệu đồng/cơ sở] the rate of 50% is missing")]
    public void A_level_is_of_the_item_that_its_words_and_its_tier_name(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData(
        "Ứng dụng máy móc cấp quốc gia: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nỨng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:32 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]|2:19 fault item-twice [50% chi phí, không quá 200 triệu đồng/cơ sở] The level of \"advanced machinery and technology transfer\" was already set on line 1.|2:19 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Ứng dụng máy móc cấp tỉnh: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nỨng dụng máy móc cấp huyện: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:28 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]|2:29 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Ứng dụng máy móc cấp tỉnh: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nỨng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:28 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]|2:19 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]"
    )]
    [InlineData(
        "Xuất bản bản tin: theo phương thức đấu thầu; 50% chi phí.",
        "1:24 agrees media [phương thức đấu thầu]|1:46 fault item-twice [50%] The level of \"media\" was already set on line 1.|1:46 differs media [50%] there is a rate of 50%"
    )]
    [InlineData(
        "Xuất bản bản tin: 50% chi phí; theo phương thức đấu thầu.",
        "1:19 differs media [50%] there is a rate of 50%|1:37 fault item-twice [phương thức đấu thầu] The level of \"media\" was already set on line 1.|1:37 agrees media [phương thức đấu thầu]"
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nỨng dụng máy móc, chuyển giao công nghệ: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:19 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]|2:42 fault item-twice [50% chi phí, không quá 200 triệu đồng/cơ sở] The level of \"advanced machinery and technology transfer\" was already set on line 1.|2:42 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]"
    )]
    public void A_second_level_of_an_item_is_told_unless_it_is_of_another_tier(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData("Ngày 30  tháng 13 năm 2016.", "1:1 fault impossible-date [Ngày 30 tháng 13 năm 2016] There is no such day.")]
    [InlineData(
        "Long An, ngày 10/7/2016 (thay bản ngày 01 tháng 7 năm 2016)\nThông tư này có hiệu lực từ ngày 05 tháng 7 năm 2016.",
        "2:29 fault starts-before-signing [ngày 05 tháng 7 năm 2016] The first day in force lies before the signing on 2016-07-10."
    )]
    [InlineData("Điều 1. Một\n1. A.\n2. B.\nĐiều 2. Hai\nTheo Điều 1 của Thông tư này.", "")]
    [InlineData("Điều 1. Một\n1. Hai\na) Ba theo khoản 1 Điều này.", "")]
    [InlineData("Sở Công Thương thực hiện Thông tư số 36/2013/TT-BCT.\nThông tư này có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData("Số liệu theo Thông tư số 36/2013/TT-BCT.\nThông tư này có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData(
        "Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 11/02/2014.",
        "2:34 fault first-day [11/02/2014] Circular 36/2013/TT-BCT is in force from 2014-02-10."
    )]
    [InlineData("Theo Thông tư số 36/2013/TT-BCT; văn bản khác có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData(
        "Theo Thông tư số 36/2013/TT-BCT có hiệu lực từ ngày 11/02/2014.",
        "1:53 fault first-day [11/02/2014] Circular 36/2013/TT-BCT is in force from 2014-02-10."
    )]
    [InlineData("Theo Thông tư số 36/2013/TT-BCT.\nVăn bản khác có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData(
        "Điều 1. Một\n1. A.\n2. B.\nĐiều 2. Hai\n1. C theo khoản 2 Điều này.",
        "5:11 fault clause-missing [khoản 2 Điều này] The draft has no clause 2 in this article."
    )]
    [InlineData(
        "Điều 1. Một\n1. A\na) X;\nb) Y.\n2. B\na) Z theo điểm b khoản này.",
        "6:11 fault point-missing [điểm b khoản này] The draft has no point b in this clause."
    )]
    [InlineData("Điều 1. Một\n1. A\na) X;\nb) Y.\nĐiều 2. Hai\n1. B theo điểm c khoản này.", "")]
    [InlineData(
        "Điều 1. Một\n1. A\na) X;\nb) Y.\nĐiều 2. Hai\n1. B\na) Z theo điểm b khoản này.",
        "7:11 fault point-missing [điểm b khoản này] The draft has no point b in this clause."
    )]
    [InlineData(
        "Điều 1. Một\nĐiều 2. Hai\nĐiều 4. Ba\nTheo Điều 3 của Thông tư này.",
        "3:1 fault number-skipped [Điều 4. Ba] Article 3 is missing.|4:6 fault article-missing [Điều 3 của Thông tư này] The draft has no Article 3; its last is Article 4."
    )]
    [InlineData(
        "Điều 6. Một\nĐiều 6a. Hai\nTheo Điều 9 của Thông tư này.",
        "3:6 fault article-missing [Điều 9 của Thông tư này] The draft has no Article 9; its last is Article 6."
    )]
    public void What_a_draft_says_of_its_days_and_parts_is_held_against_the_calendar_its_parts_and_the_texts_that_it_names(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData("Ứng dụng máy móc: 50% chi phí còn lại, không quá 200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí đi lại, không quá 200 triệu đồng/cơ sở.")]
    public void Costs_that_are_left_and_costs_of_travel_are_no_interest(string text) =>
        Assert.DoesNotContain("interest", Said.Only(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("một hai triệu", null)]
    [InlineData("hai mươi ba bốn", null)]
    [InlineData("hai trăm không năm", 205_000_000L)]
    [InlineData("chín nghìn hai trăm hai mươi hai phẩy chín tỷ", 9_222_900_000_000_000_000L)]
    [InlineData("chín nghìn hai trăm hai mươi ba phẩy ba tỷ", null)]
    public void Digits_one_behind_the_other_are_no_number_and_large_numbers_have_a_bound(string words, long? millionths) =>
        Assert.Equal(millionths, AmountWords.Parse(words));

    [Fact]
    public void A_line_of_another_system_that_goes_on_is_one_paragraph() => Assert.Single(new DraftText("Hỗ trợ ngắn\r\ngiúp cơ sở.").Paragraphs);

    [Fact]
    public void TTLT26_2014_article_6_clause_3_a_price_is_another_level_than_a_rate_and_a_cap_of_the_province()
    {
        var province = MadeUp.Province(
            MadeUp.Schedule("QD1-2015-P", "2015-01-01", """{ "levels": [ { "item": "media", "rate": 50, "cap": 10000000, "unit": "project" } ] }""")
        );
        var found = Assert.Single(TextChecker.Check("Xuất bản bản tin: theo phương thức đấu thầu.", Said.In2016, LawBook.National, province).AsEnumerable());
        Assert.Equal((TextFindingKind.Differs, "media", "QD1-2015-P"), (found.Kind, found.Code, found.Provision!.Instrument.Id.ToString()));
    }

    [Theory]
    [InlineData("Điều 5. Ứng dụng máy móc\n50% chi phí;\nkhông quá 100 triệu đồng/cơ sở.", "machinery 50 100000000   ")]
    [InlineData("Ứng dụng máy móc: 50% chi phí trong 2 năm đầu, không quá 100 triệu đồng/cơ sở.", "machinery 50 100000000   ")]
    [InlineData(
        "1. Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nHỗ trợ có thu hồi, thời gian thu hồi 3 năm.",
        "machinery 50 200000000 recoverable 3 "
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nNhân rộng mô hình có thu hồi: 30% chi phí, không quá 80 triệu đồng/mô hình.",
        "machinery 50 200000000   |model-replication 30 80000000 recoverable  "
    )]
    public void A_level_is_written_with_its_form_and_without_that_of_its_neighbours(string text, string levels)
    {
        var draft = ScheduleDraft.Of(text, "An Giang");
        var written = JsonNode.Parse(draft.Json)!["schedules"]![0]!["levels"]!.AsArray();
        Assert.Equal(levels, string.Join("|", written.Select(l => $"{l!["item"]} {l["rate"]} {l["cap"]} {l["form"]} {l["formYears"]} {l["loan"]}")));
        Assert.Empty(draft.Unplaced.AsEnumerable());
    }

    [Theory]
    [InlineData("Hội đồng bình chọn xét giải, đạt 70%.\n\n\n  Doanh thu đạt 50%.", "1|4")]
    [InlineData("Hội đồng bình chọn cấp tỉnh có 7 thành viên. Điểm tối thiểu 70%.", "1")]
    public void A_sentence_that_is_not_placed_is_named_with_its_line(string text, string lines) =>
        Assert.Equal(lines, string.Join("|", ScheduleDraft.Of(text, "An Giang").Unplaced.Select(u => u.Line)));
}
