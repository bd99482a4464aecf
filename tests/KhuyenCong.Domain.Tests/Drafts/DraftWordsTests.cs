namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Which body, number or item a sentence means, by its own words and by those above it, and what is said where it is otherwise.</summary>
public class DraftWordsTests
{
    [Theory]
    [InlineData(
        "Kế hoạch khuyến công quốc gia do Thủ tướng Chính phủ phê duyệt.",
        "2016-06-30",
        "1:34 differs approve-plan [Thủ tướng Chính phủ] The competent body: the Minister of Industry and Trade."
    )]
    [InlineData(
        "Sở Y tế tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.",
        "2016-06-30",
        "1:1 differs appraise-at-base [Sở Y tế] The competent body: the Department of Industry and Trade."
    )]
    [InlineData(
        "Kế hoạch khuyến công quốc gia do Thủ tướng Chính phủ phê duyệt.",
        "2010-01-01",
        "1:34 undetermined approve-plan [Thủ tướng Chính phủ] The texts read name no competent body."
    )]
    [InlineData(
        "Hội đồng bình chọn cấp tỉnh do Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thành lập.",
        "2016-06-30",
        "1:32 agrees found-vote-council [Chủ tịch Ủy ban nhân dân cấp tỉnh] The competent body: the chair of the provincial People's Committee."
    )]
    public void The_competent_body_is_named(string text, string day, string said) => Assert.Equal(said, string.Join("|", Said.Of(text, Day(day))));

    [Theory]
    [InlineData(
        "Hồ sơ gửi Sở Công Thương chậm nhất ngày 20 tháng 5.",
        "2016-06-30",
        "1:26 differs file-with-department [chậm nhất ngày 20 tháng 5] In the draft it is not said to be before this day"
    )]
    [InlineData("Hồ sơ gửi Sở Công Thương chậm nhất ngày 25 tháng 5.", "2016-06-30", "1:26 differs file-with-department [chậm nhất ngày 25 tháng 5]")]
    [InlineData(
        "Ưu tiên cơ sở sử dụng 50 lao động.",
        "2016-06-30",
        "1:18 differs workers [dụng 50 lao động] In the draft it is not said to be this number or more"
    )]
    [InlineData("Ưu tiên không quá 9999999999 lần mức hỗ trợ.", "2016-06-30", "1:19 differs priority-factor [9999999999 lần mức]")]
    [InlineData("Tạm ứng không quá 99999999% kinh phí.", "2016-06-30", "1:9 differs advance-limit [không quá 99999999%]")]
    [InlineData(
        "Tạm ứng không quá 70% tổng kinh phí.",
        "2010-01-01",
        "1:9 undetermined advance-limit [không quá 70%] What the law of this day says is not held here."
    )]
    [InlineData(
        "Tạm ứng không quá 70% tổng kinh phí.",
        "2020-06-30",
        "1:9 undetermined advance-limit [không quá 70%] What Circular 28/2018/TT-BTC states is not held here."
    )]
    [InlineData("Ủy ban nhân dân tỉnh định kỳ hàng tháng báo cáo Bộ Công Thương.", "2016-06-30", "1:22 differs provincial-report [định kỳ hàng tháng]")]
    [InlineData("Ủy ban nhân dân tỉnh định kỳ hàng năm báo cáo Bộ Công Thương.", "2016-06-30", "1:22 differs provincial-report [định kỳ hàng năm]")]
    [InlineData("Ủy ban nhân dân tỉnh định kỳ 03 tháng báo cáo Bộ Công Thương.", "2016-06-30", "1:22 agrees provincial-report [định kỳ 03 tháng]")]
    [InlineData("Ủy ban nhân dân tỉnh định kỳ 06 tháng báo cáo Bộ Công Thương.", "2016-06-30", "1:22 differs provincial-report [định kỳ 06 tháng]")]
    public void A_number_and_the_words_around_it_are_held_against_the_law_of_the_day(string text, string day, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text, Day(day))));

    [Fact]
    public void TT36_2013_article_13_what_stands_in_another_clause_or_article_is_not_of_this_clause() =>
        Assert.Equal(
            "2:12 agrees advance-ratio [30%]",
            string.Join(
                "|",
                Said.Of(
                    "Điều 1. Tạm ứng\n1. Tạm ứng 30% kinh phí.\na) Đề án hạ tầng cụm công nghiệp.\n2. Đề án hội thảo.\nĐiều 2. Khác\n1. Đề án đào tạo nghề."
                )
            )
        );

    [Theory]
    [InlineData("Điều 1. Ứng dụng máy móc\n1. Mức: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nĐiều 2. Mức\n1. 30% chi phí.", "2:9 agrees machinery")]
    [InlineData(
        "Điều 1. Mức\n1. Mô hình trình diễn kỹ thuật\na) 30% chi phí, không quá 500 triệu đồng/mô hình.\n2. Ứng dụng máy móc\na) 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "3:4 agrees demonstration-model|5:4 agrees machinery"
    )]
    [InlineData("Ứng dụng máy móc:\nKhông quá 200 triệu đồng/cơ sở.\nKhông quá 100 triệu đồng/cơ sở.", "2:11 differs machinery")]
    [InlineData(
        "Điều 1. Khuyến công địa phương\n1. Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\n2. Khuyến công quốc gia\na) Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "2:22 undetermined machinery|4:22 agrees machinery"
    )]
    [InlineData("Điều 1. Khuyến công địa phương\nĐiều 2. Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "2:27 agrees machinery")]
    [InlineData(
        "Hỗ trợ lãi suất khoản vay vốn đầu tư ứng dụng máy móc: tối đa 50% lãi suất, không quá 500 triệu đồng/cơ sở.",
        "1:63 agrees relocation-interest"
    )]
    [InlineData("Tổ chức bình chọn cấp khu vực 100 triệu đồng/lần, cấp quốc gia 200 triệu đồng/lần.", "1:31 agrees vote-region|1:64 agrees vote-nation")]
    [InlineData("Tổ chức bình chọn 100 triệu đồng/lần cấp khu vực, 200 triệu đồng/lần cấp quốc gia.", "1:19 agrees vote-region|1:51 agrees vote-nation")]
    [InlineData("Thành lập hiệp hội vùng: 30% chi phí thành lập, không quá 70 triệu đồng/hiệp hội.", "1:26 agrees association-region")]
    [InlineData("Thưởng đạt giải cấp khu vực 5.000.000 đồng/sản phẩm.", "1:29 agrees prize-region")]
    [InlineData("Tổ chức hội chợ tại nước ngoài: 100% chi phí.", "1:33 agrees overseas-fair-organisation")]
    [InlineData("Theo Thông tư số 36/2013/TT-BCT ngày 27/12/2013; Nghị định số 45/2012/NĐ-CP ngày 22/5/2012.", "1:82 fault signing-day")]
    public void A_level_is_of_the_item_and_the_money_that_the_words_above_and_beside_it_name(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text).Select(l => l[..l.IndexOf(" [", StringComparison.Ordinal)])));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
