using System.Text.Json;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>The bounds up to which a draft is read: stretches, lengths, distances, largest numbers; each held on both sides.</summary>
public class DraftBoundTests
{
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_stretch_holds_its_first_place_and_not_the_one_behind_its_last(int place, bool isIn) => Assert.Equal(isIn, DraftText.IsIn(place, 4, 6));

    [Fact]
    public void What_begins_within_another_is_left_out_and_what_begins_right_behind_it_is_kept()
    {
        (int, int)[] found = [(4, 5), (2, 4), (0, 1), (0, 2), (1, 3)];
        Assert.Equal([(0, 2), (2, 4), (4, 5)], DraftText.Apart(found, f => f));
    }

    private const string LargestNumber = "chín nghìn hai trăm hai mươi ba tỷ ba trăm bảy mươi hai triệu không trăm ba mươi sáu nghìn tám trăm năm mươi ";

    [Theory]
    [InlineData("tư", 9_223_372_036_854_000_000L)]
    [InlineData("lăm", null)]
    [InlineData("tư phẩy một", null)]
    [InlineData("ba phẩy một", 9_223_372_036_853_100_000L)]
    public void The_largest_number_in_words_is_that_of_64_bits_in_millionths(string last, long? millionths) =>
        Assert.Equal(millionths, AmountWords.Parse(LargestNumber + last));

    [Theory]
    [InlineData(159, "starts-before-signing")]
    [InlineData(160, "")]
    public void A_long_paragraph_names_no_day_of_signing(int length, string code)
    {
        var head = "Hà Nội, ngày 05 tháng 6 năm 2016 ".PadRight(length - 1, 'x') + ".";
        Assert.Equal(code, Codes("BỘ CÔNG THƯƠNG\n" + head + "\nThông tư này có hiệu lực từ ngày 04 tháng 6 năm 2016."));
    }

    [Theory]
    [InlineData(24, "first-day")]
    [InlineData(25, "")]
    public void The_number_of_a_text_stands_at_its_head(int before, string code) =>
        Assert.Equal(code, Codes(string.Concat(Enumerable.Repeat("Mẫu.\n", before)) + "Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 11/02/2014."));

    [Theory]
    [InlineData("Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 27/12/2013.", "first-day")]
    [InlineData("Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 26/12/2013.", "starts-before-signing")]
    [InlineData("Theo Thông tư số 36/2013/TT-BCT có hiệu lực từ ngày 27/12/2013.", "first-day")]
    [InlineData("Theo Thông tư số 36/2013/TT-BCT có hiệu lực từ ngày 26/12/2013.", "starts-before-signing")]
    public void A_text_may_start_on_the_day_of_its_signing(string text, string code) => Assert.Equal(code, Codes(text));

    // What is multiplied stands near the multiple: 59 characters between its end and the item at most.
    [Theory]
    [InlineData(59, "model-replication|model-replication")]
    [InlineData(60, "model-replication|machinery")]
    public void An_item_behind_a_multiple_is_what_is_multiplied_where_it_is_near(int distance, string codes) =>
        Assert.Equal(
            codes,
            Codes("Nhân rộng mô hình: 1,5 lần" + " mức hỗ trợ".PadRight(distance - 1, 'x') + " mua sắm máy móc, không quá 100 triệu đồng/mô hình.")
        );

    // Two subjects before one number: so near that they are one row.
    [Theory]
    [InlineData(59, "level")]
    [InlineData(60, "machinery")]
    public void Two_subjects_are_one_row_where_they_are_near(int distance, string codes) =>
        Assert.Equal(
            codes,
            Codes("Ứng dụng máy móc" + " tại chỗ".PadRight(distance - 2, 'x') + ", xây dựng thương hiệu: 50% chi phí, không quá 200 triệu đồng/cơ sở.")
        );

    [Theory]
    [InlineData("Điều 1. Ứng dụng máy móc\n1. Xây dựng thương hiệu\na) Mức 50% chi phí, không quá 35 triệu đồng/thương hiệu.", "trademark")]
    [InlineData("Điều 1. Ứng dụng máy móc\nChương II\nMức 50% chi phí, không quá 200 triệu đồng/cơ sở.", "")]
    [InlineData("Tiền thưởng và xây dựng thương hiệu: 50% chi phí, không quá 35 triệu đồng/thương hiệu.", "level")]
    [InlineData("Xuất bản bản tin: theo phương thức đấu thầu, gửi Sở Công Thương 03 bộ hồ sơ.", "media|sets-for-department")]
    [InlineData("Ứng dụng máy móc: 50% chi phí. Mức này không quá 200 triệu đồng/cơ sở.\nKhông quá 100 triệu đồng/cơ sở.", "machinery")]
    public void A_point_speaks_of_what_the_nearest_head_above_it_names(string text, string codes) => Assert.Equal(codes, Codes(text));

    [Fact]
    public void TT36_2013_article_13_projects_beside_a_ratio_in_its_own_clause_are_none_of_its_points() =>
        Assert.StartsWith(
            "undetermined",
            Said.Only("Điều 1. Tạm ứng\n1. Tạm ứng 70% kinh phí. Đề án hội thảo.\na) Đơn vị gửi hồ sơ."),
            StringComparison.Ordinal
        );

    [Fact]
    public void TTLT26_2014_article_6_clause_3_what_the_budget_of_a_city_pays_is_local_money() =>
        Assert.Equal(
            ["undetermined"],
            Said.Of("1. Ngân sách thành phố:\na) Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.").Select(l => l.Split(' ')[1])
        );

    // Since 1 July 2025 there are no districts; who is competent instead is named with its provision.
    [Fact]
    public void TT26_2014_article_8_in_place_of_a_district_the_provision_names_who_founds_the_council()
    {
        var found = Assert.Single(
            TextChecker
                .Check("Hội đồng bình chọn cấp tỉnh do Chủ tịch Ủy ban nhân dân cấp huyện quyết định thành lập.", new LocalDate(2025, 12, 1), LawBook.National)
                .AsEnumerable()
        );
        Assert.Equal((TextFindingKind.Differs, "TT26-2014/8/1/b"), (found.Kind, found.Provision?.Code));
    }

    [Fact]
    public void TT26_2014_article_9_the_sizes_of_a_council_are_named_the_smaller_first() =>
        Assert.EndsWith(
            ": 7 or 9 members.",
            Assert
                .Single(TextChecker.Check("Hội đồng bình chọn cấp tỉnh có 5 hoặc 7 thành viên.", Said.In2016, LawBook.National).AsEnumerable())
                .Explanation.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_nearest_head_that_names_a_payer_names_it_for_its_points()
    {
        var draft = ScheduleDraft.Of(
            "Điều 5. Ngân sách tỉnh:\n1. Ngân sách cấp huyện:\na) Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\n"
                + "2. Nhân rộng mô hình: không quá 80 triệu đồng/mô hình.\n"
                + "3. Xây dựng thương hiệu do ngân sách cấp xã chi: 50% chi phí, không quá 35 triệu đồng/thương hiệu.",
            "Quảng Nam"
        );
        using var json = JsonDocument.Parse(draft.Json);
        var levels = json.RootElement.GetProperty("schedules")[0].GetProperty("levels").EnumerateArray();
        Assert.Equal(
            ["machinery district", "model-replication province", "trademark commune"],
            levels.Select(l => $"{l.GetProperty("item")} {l.GetProperty("paidBy")}")
        );
    }

    private static string Codes(string text) => string.Join("|", Said.Of(text).Select(l => l.Split(' ')[2]));
}
