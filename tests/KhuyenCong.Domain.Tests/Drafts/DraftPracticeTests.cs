using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Reading;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Sentences of drafts as officers write them, and all that is to be said of each: what is right is not accused, and what cannot be read is said to be so.</summary>
public class DraftPracticeTests
{
    private const string Machines = "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng";

    [Theory]
    [InlineData("Hỗ trợ ứng dụng máy móc, thiết bị: mức hỗ trợ bằng 50% chi phí, mức cao nhất là 200 triệu đồng cho mỗi cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc: một nửa chi phí nhưng tối đa 0,2 tỷ đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí nhưng không quá 200.000 nghìn đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000.000đ/cơ sở CNNT.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200tr/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 tr đg/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000.000 đg/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: không quá 50% chi phí và không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí (không quá 200 triệu đồng/cơ sở).", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 200 triệu đồng/cơ sở nhưng không quá 50% chi phí.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 150 triệu đồng/cơ sở nhưng không quá 50% chi phí.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăm (200) triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (chưa gồm thuế)/cơ sở.", "agrees machinery")]
    [InlineData(
        "Ứng dụng máy móc: tối đa 50 % (năm mươi phần trăm) chi phí nhưng không quá 200 triệu đồng (Hai trăm triệu đồng chẵn) cho 01 (một) cơ sở.",
        "agrees machinery"
    )]
    [InlineData(
        "Thành lập hội, hiệp hội ngành nghề: tối đa 30% chi phí thành lập, nhưng không quá 70 triệu đồng/hội, hiệp hội cấp vùng, 100 triệu đồng/hội, hiệp hội cấp quốc gia.",
        "agrees association-nation|agrees association-region"
    )]
    [InlineData(
        "Chi tổ chức bình chọn: 100 triệu đồng/lần đối với cấp khu vực và 250 triệu đồng/lần đối với cấp quốc gia.",
        "agrees vote-region|differs vote-nation"
    )]
    [InlineData("Xây dựng, đăng ký nhãn hiệu: tối đa 50% chi phí, không vượt quá 35.000.000 đồng cho một thương hiệu.", "agrees trademark")]
    [InlineData("Tư vấn lập dự án đầu tư, marketing, thiết kế mẫu mã: 50% chi phí, không quá 35 triệu đồng/cơ sở.", "agrees consultancy")]
    [InlineData(
        "Xử lý ô nhiễm: tối đa 30% chi phí, không quá 300 triệu đồng/cơ sở và không quá 1.500 triệu đồng/cụm công nghiệp.",
        "agrees pollution-treatment-cluster|agrees pollution-treatment-establishment"
    )]
    [InlineData("Quy hoạch chi tiết cụm công nghiệp: 50%, nhưng không quá 500 triệu đồng/CCN.", "agrees cluster-plan")]
    [InlineData("Hạ tầng kỹ thuật cụm công nghiệp: tối đa 3 tỷ đồng/cụm.", "agrees cluster-infrastructure")]
    [InlineData("Hạ tầng kỹ thuật cụm công nghiệp: tối đa ba tỷ rưỡi đồng/cụm.", "differs cluster-infrastructure")]
    [InlineData("Cơ quan quản lý kinh phí khuyến công được sử dụng tối đa 1,5% kinh phí khuyến công được giao.", "agrees management-agency")]
    [InlineData("Đơn vị thực hiện đề án được chi không quá 2,5% dự toán đề án.", "agrees management-project")]
    [InlineData(
        "Thưởng sản phẩm đạt giải cấp khu vực không quá 5 triệu đồng/sản phẩm; đạt giải cấp quốc gia không quá 10 triệu đồng/sản phẩm.",
        "agrees prize-region|agrees prize-nation"
    )]
    [InlineData("Tham gia hội chợ, triển lãm trong nước: hỗ trợ tám mươi phần trăm (80%) giá thuê gian hàng.", "agrees domestic-fair-participation")]
    [InlineData("Hỗ trợ vé máy bay 100% cho cơ sở đi khảo sát ở nước ngoài.", "agrees overseas-study-airfare")]
    [InlineData("Cơ sở có mức đầu tư 2 tỷ đồng ứng dụng máy móc được hỗ trợ 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    public void A_level_in_other_words_is_the_same_level(string text, string said)
    {
        Assert.Equal(said, Codes(text));
        Assert.Equal(said, Codes(CitationPracticeTests.Decomposed(text)));
        Assert.Equal(said, Codes(text.Replace(' ', '\u00a0')));
    }

    [Theory]
    // The same treatment at another place, in the next part of the sentence or the next point.
    [InlineData(
        "Xử lý ô nhiễm môi trường tại cơ sở tối đa 30% chi phí, không quá 300 triệu đồng/cơ sở; tại cụm công nghiệp tối đa 30% chi phí, không quá 1,5 tỷ đồng/cụm công nghiệp.",
        "agrees pollution-treatment-establishment|agrees pollution-treatment-cluster"
    )]
    [InlineData(
        "1. Xử lý ô nhiễm môi trường\na) Tại cơ sở công nghiệp nông thôn: 30% chi phí, không quá 300 triệu đồng/cơ sở;\nb) Tại các cụm công nghiệp: 30% chi phí, không quá 1.500 triệu đồng/cơ sở.",
        "agrees pollution-treatment-establishment|differs pollution-treatment-cluster"
    )]
    [InlineData(
        "Xử lý ô nhiễm môi trường tại cụm công nghiệp. Cơ sở hạ tầng được hỗ trợ 30% chi phí, không quá 1.500 triệu đồng/cụm công nghiệp.",
        "agrees pollution-treatment-cluster"
    )]
    // Cells of a table, each a paragraph of its own.
    [InlineData(
        "STT\nNội dung\nTỷ lệ\nMức tối đa\n1\nỨng dụng máy móc\n50%\n200 triệu đồng/cơ sở\n2\nXây dựng thương hiệu\n50%\n35 triệu đồng/thương hiệu",
        "agrees machinery|agrees trademark"
    )]
    [InlineData("STT\tNội dung\tTỷ lệ\tMức tối đa\n1\tỨng dụng máy móc\t50%\t200 triệu đồng/cơ sở", "agrees machinery")]
    [InlineData("ĐVT: triệu đồng\nSTT\tNội dung\tMức tối đa\n1\tỨng dụng máy móc\t200", "undetermined level")]
    [InlineData("Nội dung\nMức tối đa (đơn vị: triệu đồng)\nỨng dụng máy móc\n200\nThuê tư vấn\n35", "undetermined level|undetermined level")]
    // Rates before what they are for.
    [InlineData(
        "Hỗ trợ 50% chi phí ứng dụng máy móc, tối đa 200 triệu đồng/cơ sở và 30% chi phí xây dựng mô hình trình diễn, tối đa 500 triệu đồng/mô hình.",
        "agrees machinery|agrees demonstration-model"
    )]
    // No money that can be read, and words without marks.
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 10.000 USD/cơ sở.", "undetermined level")]
    [InlineData("Ung dung may moc: toi da 50% chi phi nhung khong qua hai tram trieu dong/co so.", "agrees machinery")]
    [InlineData("Ung dung may moc: toi da nam muoi phan tram chi phi nhung khong qua ba tram trieu dong/co so.", "differs machinery")]
    // Fractions.
    [InlineData("Ứng dụng máy móc: hỗ trợ 1/2 chi phí, tối đa 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: hỗ trợ ba phần tư chi phí, tối đa 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: hỗ trợ hai phần ba chi phí, tối đa 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, tối đa không quá 200.000.000 (hai trăm triệu) đồng trên 01 cơ sở.", "agrees machinery")]
    // What was spent, asked for or borne by others is no level.
    [InlineData("Năm 2015 có 12 đề án ứng dụng máy móc, bình quân 154 triệu đồng/đề án.", "")]
    [InlineData("Kinh phí khuyến công năm 2015 là 2.300 triệu đồng, trong đó mô hình trình diễn 900 triệu đồng, máy móc 1.000 triệu đồng.", "")]
    [InlineData(
        "Công ty ứng dụng máy móc với tổng chi phí 900 triệu đồng, đề nghị Cục xem xét hỗ trợ 200 triệu đồng, phần còn lại 700 triệu đồng do doanh nghiệp bỏ vốn.",
        ""
    )]
    [InlineData("Khiếu nại về kết quả bình chọn gửi trong vòng mười lăm (15) ngày làm việc.", "agrees complaint-days")]
    [InlineData("Khiếu nại về kết quả bình chọn gửi trong vòng ba mươi (30) ngày làm việc.", "differs complaint-days")]
    public void What_a_number_is_of_is_read_from_the_words_and_the_cells_around_it(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData("Khảo sát, học tập trong nước: 100% chi phí, không quá 100 triệu đồng/cuộc.", "cuộc")]
    [InlineData("Tổ chức cuộc thi: 100% chi phí, không quá 100 triệu đồng/cuộc.", "contest")]
    public void A_journey_is_no_contest(string text, string unit)
    {
        using var json = System.Text.Json.JsonDocument.Parse(ScheduleDraft.Of(text, "Sơn La").Json);
        var level = Assert.Single(json.RootElement.GetProperty("schedules")[0].GetProperty("levels").EnumerateArray()).GetProperty("unit");
        Assert.Equal(unit, level.ValueKind == System.Text.Json.JsonValueKind.String ? level.GetString() : level.GetProperty("vi").GetString());
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: từ ba mươi đến năm mươi phần trăm chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 30% tới 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 30÷50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, từ một trăm đến hai trăm triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, mức 100 ~ 200 triệu đồng/cơ sở.", "differs machinery")]
    public void A_range_is_no_highest_level_in_words_and_with_other_signs(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData("Máy móc, thiết bị:\n- Mức 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData(
        "Thuê tư vấn: 50% chi phí, không quá 35 triệu đồng/cơ sở.\nMáy móc, thiết bị: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "agrees consultancy|agrees machinery"
    )]
    [InlineData(
        "1. Tư vấn\na) Mức 50% chi phí, không quá 35 triệu đồng/cơ sở.\n2. Máy móc, thiết bị\na) Mức 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "agrees consultancy|agrees machinery"
    )]
    [InlineData(
        "- Tư vấn: 50% chi phí, không quá 35 triệu đồng/cơ sở.\n- Hỗ trợ máy móc thiết bị tiên tiến:\n+ 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "agrees consultancy|agrees machinery"
    )]
    // Below another item they may be what that one buys.
    [InlineData("Mô hình trình diễn kỹ thuật gồm:\n- Máy móc, thiết bị: 30% chi phí, không quá 500 triệu đồng/mô hình.", "undetermined level")]
    [InlineData("Điều 5. Mô hình trình diễn kỹ thuật\n1. Máy móc, thiết bị: 30% chi phí, không quá 500 triệu đồng/mô hình.", "undetermined level")]
    [InlineData("Xây dựng thương hiệu: máy móc, thiết bị và thiết kế: 50% chi phí, không quá 35 triệu đồng/thương hiệu.", "agrees trademark")]
    public void Machines_at_the_head_of_a_line_are_the_item(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData(Machines + " (hai trăm triệu đồng)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (hai trăm)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (bằng chữ: hai trăm triệu đồng)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (hai tram trieu dong)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (hai trăm triêu đồng)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (ba trăm triêu đồng)/cơ sở.", "agrees machinery|fault words-differ")]
    [InlineData(Machines + " (hai trăm nghìn đồng)/cơ sở.", "agrees machinery|fault words-differ")]
    [InlineData(Machines + " (hai trăn triệu đồng)/cơ sở.", "agrees machinery|undetermined words-unread")]
    [InlineData(Machines + " (hai trăm trệu đồng)/cơ sở.", "agrees machinery|undetermined words-unread")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 (hai trăn) triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% (năm muơi phần trăm) chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% (năm mưi phần trăm) chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery|undetermined words-unread")]
    [InlineData("Ứng dụng máy móc: 50 (sáu mươi)% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery|fault words-differ")]
    // What is no number in words is left alone.
    [InlineData("Ứng dụng máy móc: 50% (tỷ lệ phần trăm) chi phí, không quá 200 triệu đồng (một lần)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (ba năm một lần)/cơ sở.", "agrees machinery")]
    [InlineData(Machines + " (không tính năm đầu)/cơ sở.", "agrees machinery")]
    // Without figures beside it a number that cannot be read leaves the level open.
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăn triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hay trăm triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăm trệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 trệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: năm mưi phần trăm chi phí, không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá một trăm hai triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăm triêu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, mỗi năm hai trăm triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc cho hai bên đồng thuận: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    public void A_number_in_words_is_read_or_said_not_to_be(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData("năm rưỡi triệu", 5_500_000_000_000L)]
    [InlineData("hai mươi lăm rưỡi", 25_500_000L)]
    [InlineData("trăm rưỡi", 150_000_000L)]
    [InlineData("hai trăm rưỡi triệu", 250_000_000_000_000L)]
    [InlineData("một triệu rưỡi", 1_500_000_000_000L)]
    [InlineData("rưỡi triệu", null)]
    [InlineData("mươi rưỡi", null)]
    [InlineData("hai mươi rưỡi", null)]
    [InlineData("một triệu năm rưỡi", null)]
    [InlineData("một tỷ rưỡi ba", null)]
    [InlineData("ba triệu ba", null)]
    [InlineData("một trăm hai", null)]
    [InlineData("một trăm hai nghìn", null)]
    [InlineData("hai mười", null)]
    [InlineData("tư tỷ", null)]
    [InlineData("hai mươi tư tỷ", 24_000_000_000_000_000L)]
    public void A_half_is_one_of_what_stands_before_it_and_what_speech_alone_says_is_no_number(string words, long? millionths) =>
        Assert.Equal(millionths, AmountWords.Parse(words));

    [Theory]
    [InlineData("hai tram trieu", 200_000_000_000_000L)]
    [InlineData("nam muoi", 50_000_000L)]
    [InlineData("muoi lam", 15_000_000L)]
    [InlineData("hai trăn triệu", null)]
    public void Marks_left_out_or_wrong_are_put_right_and_letters_are_not(string words, long? millionths) =>
        Assert.Equal(millionths, AmountWords.ParseLoosely(words));

    [Theory]
    [InlineData("trăn", true)]
    [InlineData("trệu", true)]
    [InlineData("mưoi", true)]
    [InlineData("trămm", true)]
    [InlineData("cơ", false)]
    [InlineData("người", false)]
    [InlineData("phương", false)]
    public void A_word_is_nearly_one_of_a_number_but_for_one_letter(string word, bool isNear) => Assert.Equal(isNear, AmountWords.IsNearlyWord(word));

    [Theory]
    [InlineData(
        "Lãi suất vốn vay khi di dời: 50% lãi suất trong hai năm rưỡi đầu, không quá 500 triệu đồng/cơ sở.",
        "agrees relocation-interest|differs interest-years"
    )]
    [InlineData("Giấy chứng nhận có giá trị 3 năm 6 tháng kể từ ngày cấp.", "differs certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị ba năm rưỡi.", "differs certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị ba năm.", "agrees certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị đến hết ngày 31 tháng 12 năm thứ ba.", "agrees certificate-years")]
    [InlineData("Đề án khuyến công quốc gia điểm có thời gian thực hiện trên một năm rưỡi.", "differs key-project-years")]
    [InlineData("Đề án khuyến công quốc gia điểm có thời gian thực hiện trên một năm.", "agrees key-project-years")]
    public void A_year_and_a_half_is_no_year(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData("Sở Công Thương đăng ký kế hoạch khuyến công quốc gia với Cục Công nghiệp địa phương trước ngày 30/6 hằng năm.", "differs file-with-agency")]
    [InlineData("Sở Công Thương đăng ký kế hoạch khuyến công quốc gia với Cục Công nghiệp địa phương trước ngày 15/6 hằng năm.", "agrees file-with-agency")]
    [InlineData("Trước ngày 30/6, Sở gửi Cục danh mục đề án đăng ký.", "differs file-with-agency")]
    [InlineData("Sở Công Thương gửi Cục Công Thương địa phương hồ sơ đề án trước ngày 30/6.", "differs file-with-agency")]
    [InlineData("Đơn vị gửi Sở Công Thương hồ sơ đề án trước ngày 30/5.", "differs file-with-department")]
    // Reports, settlements and votes have days of their own.
    [InlineData("Sở Công Thương gửi Cục Công nghiệp địa phương báo cáo 6 tháng trước ngày 30/6.", "")]
    [InlineData("Sở gửi Cục báo cáo trước ngày 30/6.", "")]
    [InlineData("Hồ sơ quyết toán gửi Cục Công nghiệp địa phương trước ngày 15/01.", "")]
    [InlineData("Hồ sơ đăng ký bình chọn gửi Cục Công nghiệp địa phương trước ngày 30/6.", "")]
    public void TT36_2013_article_10_the_day_is_that_of_what_is_registered_for_a_plan(string text, string said) => Assert.Equal(said, Codes(text));

    [Theory]
    [InlineData("Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 05 năm 2011 của Chính phủ về khuyến công;", "2016-06-30", "fault signing-day")]
    [InlineData("Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 05 năm 2012 của Chính phủ về khuyến công;", "2016-06-30", "")]
    [InlineData("Căn cứ Nghị định số 235/2025/NĐ-CP ngày 27 tháng 8 năm 2025 của Chính phủ;", "2025-10-14", "fault ground-not-in-force")]
    [InlineData("Căn cứ\u00a0Thông tư liên tịch số 26/2014/TTLT-\nBTC-BCT ngày 18/02/2014;", "2020-06-30", "fault ground-not-in-force")]
    [InlineData("Căn cứ điểm c Điều 6 khoản 9 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT;", "2016-06-30", "fault provision-missing")]
    [InlineData("Căn cứ văn bản hợp nhất số 46/VBHN-BCT ngày 13/10/2025 của Bộ Công Thương;", "2026-01-15", "")]
    public void The_grounds_of_a_draft_are_held_against_the_texts_that_they_name(string text, string day, string said) =>
        Assert.Equal(said, Codes(text, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 35 triệu đồng (ba mươi triệu đồng)/cơ sở.", "(ba mươi triệu đồng)")]
    [InlineData("Thuê tư vấn: 50% chi phí, không quá 35 triệu đồng (ba mươi lăn triệu đồng)/cơ sở.", "(ba mươi lăn triệu đồng)")]
    [InlineData("Thuê tư vấn: 50 (năm lăm)% chi phí, không quá 35 triệu đồng/cơ sở.", "(năm lăm)")]
    public void A_schedule_is_not_drafted_from_figures_without_the_words_that_say_another_number(string text, string words)
    {
        var open = ScheduleDraft.Of(text, "Sơn La").Open.Select(o => o.Explanation.English);
        Assert.Contains($"figures and words differ, or the words cannot be read: {words}; what stands first is written", open);
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăn triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hàng trăm triệu đồng/cơ sở.")]
    public void A_sentence_with_a_number_that_cannot_be_read_is_not_placed(string text) =>
        Assert.Equal("a number cannot be read", Assert.Single(ScheduleDraft.Of(text, "Sơn La").Unplaced.AsEnumerable()).Explanation.English);

    // The time of a run of number words grows with its length, not with the square of it.
    [Theory]
    [InlineData("một ")]
    [InlineData("mot ")]
    public void A_long_run_of_words_of_numbers_is_no_number_and_takes_seconds(string word)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("", Codes("Điều 1. Hỗ trợ " + string.Concat(Enumerable.Repeat(word, 12_000)) + "x"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    // So does that of a paragraph with thousands of citations, of a list of numbers whose kind is said at its head or nowhere, and of what is repealed.
    [Theory]
    [InlineData("Theo ", "khoản 1 Điều 4 Nghị định số 45/2012/NĐ-CP, ", "")]
    [InlineData("Từ ngày 01/7/2016 đến ", "Nghị định số 45/2012/NĐ-CP, ", "")]
    [InlineData("Thông tư số 36/2013/TT-BCT", ", 46/2012", "")]
    [InlineData("Các số ", "36/2013/TT-BCT, ", "")]
    public void A_paragraph_with_thousands_of_citations_takes_seconds(string before, string citation, string codes)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(codes, Codes(before + string.Concat(Enumerable.Repeat(citation, 4_000)) + "."));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static string Codes(string text, LocalDate? day = null) =>
        string.Join("|", TextChecker.Check(text, day ?? Said.In2016, LawBook.National).Select(f => $"{f.Kind.ToCode()} {f.Code}"));
}
