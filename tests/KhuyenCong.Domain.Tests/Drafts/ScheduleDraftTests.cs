using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>What a sentence of a province's text becomes in the file, what it leaves open, and why a sentence is not placed.</summary>
public class ScheduleDraftTests
{
    [Theory]
    [InlineData(
        "Thành lập doanh nghiệp có vốn điều lệ từ 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp.",
        """{"item":"enterprise-setup","rate":"none","cap":10000000,"unit":"enterprise","when":[{"fact":"registered-capital","atLeast":20000000000}]}"""
    )]
    [InlineData(
        "Thành lập doanh nghiệp tại địa bàn có điều kiện kinh tế - xã hội khó khăn: không quá 10 triệu đồng/doanh nghiệp.",
        """{"item":"enterprise-setup","rate":"none","cap":10000000,"unit":"enterprise","when":[{"fact":"difficult-area","is":"yes"}]}"""
    )]
    [InlineData(
        "Nhân rộng mô hình tại địa bàn khó khăn: không quá 80 triệu đồng/mô hình.",
        """{"item":"model-replication","rate":"none","cap":80000000,"unit":"model"}"""
    )]
    [InlineData(
        "Ứng dụng máy móc: từ 30 triệu đồng đến 50 triệu đồng/cơ sở.",
        """{"item":"machinery","rate":"unknown","cap":50000000,"unit":"establishment","minimum":30000000}"""
    )]
    [InlineData(
        "Ứng dụng máy móc: từ 0,5 tỷ đến 800 triệu đồng/cơ sở.",
        """{"item":"machinery","rate":"unknown","cap":800000000,"unit":"establishment","minimum":500000000}"""
    )]
    [InlineData(
        "Ứng dụng máy móc: 50 - 100 triệu đồng/cơ sở.",
        """{"item":"machinery","rate":"unknown","cap":100000000,"unit":"establishment","minimum":50000000}"""
    )]
    [InlineData(
        "Hạ tầng kỹ thuật cụm công nghiệp: không quá 1,5 tỷ đồng/ha, không quá 20 tỷ đồng/cụm, không quá 500 triệu đồng/năm.",
        """{"item":"cluster-infrastructure","rate":"none","cap":1500000000,"unit":"hectare","caps":[{"cap":20000000000,"per":"cluster"},{"cap":500000000,"per":"year"}]}"""
    )]
    [InlineData(
        "Tham gia hội chợ trong nước: 80% giá thuê gian hàng, không quá 6 triệu đồng/doanh nghiệp/năm.",
        """{"item":"domestic-fair-participation","rate":80,"cap":6000000,"unit":"enterprise-year"}"""
    )]
    [InlineData("Ứng dụng máy móc: 50% chi phí; không quá 100 triệu đồng/cơ sở.", """{"item":"machinery","rate":50,"cap":100000000,"unit":"establishment"}""")]
    [InlineData(
        "Điều 5. Ứng dụng máy móc\nMức hỗ trợ 50% chi phí;\nkhông quá 100 triệu đồng/cơ sở.",
        """{"item":"machinery","rate":50,"cap":100000000,"unit":"establishment","article":"5"}"""
    )]
    [InlineData(
        "Ứng dụng máy móc có thu hồi: 50% chi phí, không quá 200 triệu đồng/cơ sở, thời gian thu hồi 3 năm.",
        """{"item":"machinery","rate":50,"cap":200000000,"unit":"establishment","form":"recoverable","formYears":3}"""
    )]
    [InlineData(
        "Ứng dụng máy móc: vay không tính lãi 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        """{"item":"machinery","rate":50,"cap":200000000,"unit":"establishment","form":"interest-free-loan"}"""
    )]
    [InlineData(
        "Hỗ trợ lãi suất vốn vay cho cơ sở di dời: tối đa 50% lãi suất trong 02 (hai) năm đầu đối với khoản vay dài hạn bằng đồng Việt Nam; không áp dụng đối với khoản vay quá hạn; theo lãi suất cho vay thấp nhất; hỗ trợ sau khi cơ sở hoàn thành đầu tư.",
        """{"item":"relocation-interest","rate":50,"loan":{"years":2,"mediumOrLongTerm":true,"inDong":true,"notOverdue":true,"referenceRate":true,"afterInvestment":true}}"""
    )]
    [InlineData(
        "Hỗ trợ lãi suất vốn vay cho cơ sở di dời: tối đa 50% lãi suất trong 2 năm đầu đối với khoản vay trung hạn còn trong hạn, trong khung lãi suất.",
        """{"item":"relocation-interest","rate":50,"loan":{"years":2,"mediumOrLongTerm":true,"inDong":false,"notOverdue":true,"referenceRate":true,"afterInvestment":false}}"""
    )]
    [InlineData(
        "Đào tạo nghề: 100% chi phí, bao gồm tài liệu đào tạo, thuê tư vấn, không quá 200 triệu đồng/khóa.",
        """{"item":"vocational-training","rate":100,"cap":200000000,"unit":"course"}"""
    )]
    [InlineData(
        "Mô hình trình diễn: 30% chi phí gồm nhà xưởng; hội thảo; thuê tư vấn; không quá 500 triệu đồng/mô hình.",
        """{"item":"demonstration-model","rate":30,"cap":500000000,"unit":"model"}"""
    )]
    [InlineData("Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ ứng dụng máy móc.", """{"item":"technology-line","times":1.5,"of":"machinery"}""")]
    [InlineData(
        "Dây chuyền công nghệ: không quá một phẩy năm tỷ đồng/dây chuyền.",
        """{"item":"technology-line","rate":"unknown","cap":1500000000,"unit":{"vi":"dây chuyền","en":"line"}}"""
    )]
    [InlineData("Nhân rộng mô hình: không quá 1.000 đồng/mô hình.", """{"item":"model-replication","rate":"none","cap":1000,"unit":"model"}""")]
    public void A_sentence_is_written_as_it_says(string text, string level)
    {
        var draft = ScheduleDraft.Of(text, "An Giang");
        Assert.Equal([level], LevelsOf(draft, "levels"));
        Assert.Empty(draft.Unplaced);
    }

    [Fact]
    public void Levels_of_province_district_and_commune_are_items_of_its_own()
    {
        var draft = ScheduleDraft.Of(
            "Tổ chức bình chọn cấp tỉnh: không quá 100 triệu đồng/lần, cấp huyện: 50 triệu đồng/lần, cấp xã: 10 triệu đồng/lần.\n"
                + "Thưởng sản phẩm đạt giải cấp tỉnh: 5 triệu đồng/sản phẩm.\nThành lập hiệp hội cấp tỉnh: 30 triệu đồng/hiệp hội.",
            "An Giang"
        );
        Assert.Equal(
            [
                """{"code":"vote-province","name":{"vi":"Tổ chức bình chọn cấp tỉnh","en":"Holding a vote at province level"},"rate":"none","cap":100000000,"unit":"time"}""",
                """{"code":"vote-district","name":{"vi":"Tổ chức bình chọn cấp huyện","en":"Holding a vote at district level"},"rate":"none","cap":50000000,"unit":"time"}""",
                """{"code":"vote-commune","name":{"vi":"Tổ chức bình chọn cấp xã","en":"Holding a vote at commune level"},"rate":"none","cap":10000000,"unit":"time"}""",
                """{"code":"prize-province","name":{"vi":"Thưởng sản phẩm cấp tỉnh","en":"Prize of province level"},"rate":"none","cap":5000000,"unit":"product"}""",
                """{"code":"association-province","name":{"vi":"Thành lập hội, hiệp hội cấp tỉnh","en":"Founding an association of province level"},"rate":"unknown","cap":30000000,"unit":"association"}""",
            ],
            LevelsOf(draft, "extraItems")
        );
        Assert.Equal(
            [
                "1 [100 triệu đồng/lần] an item of the province's own",
                "1 [50 triệu đồng/lần] an item of the province's own",
                "1 [10 triệu đồng/lần] an item of the province's own",
                "2 [5 triệu đồng/sản phẩm] an item of the province's own",
                "3 [30 triệu đồng/hiệp hội] no rate is said: \"unknown\" is written; where the text has an amount only, make it \"none\"",
                "3 [30 triệu đồng/hiệp hội] an item of the province's own",
            ],
            OpenOf(draft)
        );
    }

    [Theory]
    [InlineData("Nhân rộng mô hình: không quá 80 triệu đồng/mô hình.", "")]
    [InlineData(
        "Nhân rộng mô hình: không quá 80 triệu đồng/phòng trưng bày.",
        "1 [80 triệu đồng/phòng trưng bày] a unit of its own, \"phòng trưng bày\": look at its English name"
    )]
    [InlineData("Nhân rộng mô hình: không quá 80 triệu đồng/tổ hợp.", "1 [80 triệu đồng/tổ hợp] a unit of its own, \"tổ hợp\": look at its English name")]
    [InlineData("Nhân rộng mô hình: không quá 80 triệu đồng.", "1 [80 triệu đồng] no unit is said: the file then takes that of the national level")]
    [InlineData(
        "Nhân rộng mô hình: không quá 80 triệu đồng/mô hình/năm.",
        "1 [80 triệu đồng/mô hình/năm] the level is per \"năm\" too, which is not written: look at this level"
    )]
    [InlineData("Nhân rộng mô hình: không quá 80 triệu đồng/cơ sở/năm.", "")]
    [InlineData(
        "Hỗ trợ lãi suất vốn vay cho cơ sở di dời: tối đa 50% lãi suất, không quá 500 triệu đồng/cơ sở.",
        "1 [50% lãi suất, không quá 500 triệu đồng/cơ sở] the years of interest support are not said: no terms of the loan are written"
    )]
    [InlineData(
        "Xuất bản bản tin: theo phương thức đấu thầu.\nXuất bản bản tin: theo đơn giá được phê duyệt.",
        "1 [phương thức đấu thầu] the level is a price: 100% of the contract price is written"
    )]
    public void What_a_sentence_leaves_open_is_asked(string text, string open)
    {
        var draft = ScheduleDraft.Of(text, "An Giang");
        Assert.Equal(open, string.Join("|", OpenOf(draft)));
        Assert.Empty(draft.Unplaced);
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: tối thiểu 20 triệu đồng/cơ sở.", "1 a minimum or a range of rates, not a highest level")]
    [InlineData("Ứng dụng máy móc: từ 30% đến 50% chi phí.", "1 a minimum or a range of rates, not a highest level")]
    [InlineData("Thành lập doanh nghiệp có vốn điều lệ đến 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp.", "1 a tier, and it is not clear of what")]
    [InlineData("Thành lập doanh nghiệp quy mô trên 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp.", "1 a tier, and it is not clear of what")]
    [InlineData(
        "Thành lập doanh nghiệp, vốn điều lệ là vốn đầu tư 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp.",
        "1 a tier, and it is not clear of what"
    )]
    [InlineData("Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ nêu trên.", "1 a multiple of a level that is not named")]
    [InlineData("Ứng dụng máy móc: 99999999% chi phí.", "1 a number cannot be read")]
    [InlineData("Ứng dụng máy móc: ba triệu phần trăm chi phí.", "1 a number cannot be read")]
    [InlineData("Hỗ trợ không quá 100 triệu đồng/cơ sở.", "1 no item that is known is named")]
    [InlineData("Mô hình trình diễn và ứng dụng máy móc: tối đa 30% chi phí.", "1 several items stand before one level")]
    [InlineData("Xử lý ô nhiễm môi trường: 30% chi phí.", "1 it is not clear which item of the family is meant")]
    [InlineData("Tạm ứng không quá 70% kinh phí.", "1 it is no level of an item")]
    [InlineData("Tạm ứng không quá 70% kinh phí.\nHỗ trợ không quá 100 triệu đồng/cơ sở.", "1 it is no level of an item|2 no item that is known is named")]
    [InlineData(
        "Tổng kinh phí 20 triệu đồng;\n\n  Hỗ trợ không quá 100 triệu đồng/cơ sở.",
        "1 the numbers are not said to be a level of support|3 no item that is known is named"
    )]
    [InlineData("a) Ứng dụng máy móc: 50% chi phí.\nb) Mức tối đa không quá 100 triệu đồng/cơ sở.", "2 no item that is known is named")]
    [InlineData("Xuất bản bản tin: theo phương thức đấu thầu.\nXuất bản bản tin: 50% chi phí.", "2 the item has a level on line 1 already")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 100 triệu đồng/cơ sở, không quá 50 triệu đồng/cơ sở.", "1 the item has a level on line 1 already")]
    public void A_sentence_that_is_not_placed_says_why(string text, string why) =>
        Assert.Equal(why, string.Join("|", ScheduleDraft.Of(text, "An Giang").Unplaced.Select(u => $"{u.Line} {u.Explanation.English}")));

    [Theory]
    [InlineData("HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG", "resolution", "An Giang", false)]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "decision", "Đắk Lắk", false)]
    [InlineData("Nghị quyết của HĐND tỉnh Quảng Nam về mức chi khuyến công", "resolution", "Quảng Nam", false)]
    [InlineData("Nghị quyết của HĐND tỉnh Mẫu", "resolution", "chưa rõ", false)]
    [InlineData("Quyết định của UBND thành phố Hồ Chí Minh", "decision", "Thành phố Hồ Chí Minh", false)]
    [InlineData("Quy định của UBND tỉnh Bà Rịa - Vũng Tàu", "decision", "Bà Rịa - Vũng Tàu", true)]
    [InlineData("Căn cứ Quyết định của UBND tỉnh An Giang", "decision", "chưa rõ", true)]
    public void The_head_of_a_text_says_what_it_is_and_of_which_province(string head, string kind, string province, bool isKindAsked)
    {
        var draft = ScheduleDraft.Of(head + "\nỨng dụng máy móc: 50% chi phí, không quá 100 triệu đồng/cơ sở.");
        var file = JsonNode.Parse(draft.Json)!;
        Assert.Equal(
            (kind, province, isKindAsked),
            (
                (string?)file["schedules"]![0]!["instrument"]!["kind"],
                (string?)file["province"],
                draft.Open.Any(o => o.Explanation.English.StartsWith("it is not clear whether", StringComparison.Ordinal))
            )
        );
    }

    private static IEnumerable<string> OpenOf(ScheduleDraft draft) =>
        draft.Open.Where(o => o.Line > 0).Select(o => $"{o.Line} [{o.Text}] {o.Explanation.English}");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> LevelsOf(ScheduleDraft draft, string name)
    {
        var schedule = JsonNode.Parse(draft.Json)!["schedules"]![0]!;
        foreach (var level in schedule[name]?.AsArray() ?? [])
        {
            level!.AsObject().Remove("note");
            yield return level.ToJsonString(Plain);
        }
    }
}
