using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Tests.Provinces;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>What a level of a draft has otherwise than the level of the day, each thing by itself.</summary>
public class DraftLevelTests
{
    private const string Transfer = "Chuyển giao công nghệ: 50% chi phí, không quá 200 triệu đồng/cơ sở.";
    private const string Machines = "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.";

    [Theory]
    [InlineData("Ứng dụng máy móc: tối đa 40% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate is 40%, not 50%")]
    [InlineData("Ứng dụng máy móc: tối đa một phẩy năm phần trăm chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate is 1.5%, not 50%")]
    [InlineData("Ứng dụng máy móc: tối đa năm mươi phần trăm chi phí, không quá hai trăm triệu đồng/cơ sở.", "agrees machinery: ")]
    [InlineData("Ứng dụng máy móc: 50% chi phí.", "differs machinery: the cap of VND 200,000,000 is missing")]
    [InlineData("Ứng dụng máy móc: không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate of 50% is missing")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery: the cap is VND 250,000,000, not VND 200,000,000")]
    [InlineData("Ứng dụng máy móc: tối thiểu 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate is not said to be the most")]
    [InlineData("Ứng dụng máy móc: 30% đến 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate is not said to be the most")]
    [InlineData("Ứng dụng máy móc: 50% chi phí trở lên, không quá 200 triệu đồng/cơ sở.", "differs machinery: the rate is not said to be the most")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, tối thiểu 200 triệu đồng/cơ sở.", "differs machinery: the amount is not said to be the most")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, 100 triệu đồng đến 200 triệu đồng/cơ sở.", "differs machinery: the amount is not said to be the most")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng.", "differs machinery: that the level is per establishment is not said")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/mô hình.", "differs machinery: the level is per \"mô hình\", not per establishment")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/tổ hợp.", "differs machinery: the level is per \"tổ hợp\", not per establishment")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở/năm.", "differs machinery: the level is per \"năm\" too")]
    [InlineData("Thành lập doanh nghiệp: không quá 10 triệu đồng/doanh nghiệp/năm.", "differs enterprise-setup: the level is per \"năm\" too")]
    [InlineData("Thành lập doanh nghiệp: 50% chi phí, không quá 10 triệu đồng/doanh nghiệp.", "differs enterprise-setup: there is a rate of 50%")]
    [InlineData("Thành lập doanh nghiệp: 100% chi phí, không quá 10 triệu đồng/doanh nghiệp.", "agrees enterprise-setup: ")]
    [InlineData(
        "Tham gia hội chợ trong nước: 80% giá thuê gian hàng, không quá 6 triệu đồng/cơ sở.",
        "differs domestic-fair-participation: there is a cap of VND 6,000,000"
    )]
    [InlineData("Tham dự hội chợ trong nước: 80% giá thuê gian hàng.", "agrees domestic-fair-participation: ")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở, cơ sở tự lo 50% chi phí.", "agrees machinery: ")]
    [InlineData("Ứng dụng máy móc: ngoài phần tự lo, được hỗ trợ 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery: ")]
    [InlineData("Ứng dụng máy móc: hỗ trợ từ chi phí khuyến công 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery: ")]
    [InlineData("Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/cụm.", "agrees linkage-cluster: ")]
    [InlineData("Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/Cụm.", "agrees linkage-cluster: ")]
    [InlineData(
        "Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/CCN.",
        "differs linkage-cluster: the level is per \"CCN\", not per linkage cluster"
    )]
    [InlineData("Ứng dụng máy móc: bằng 0,4 lần mức hỗ trợ mô hình trình diễn kỹ thuật.", "agrees machinery: ")]
    [InlineData("Ứng dụng máy móc: bằng 0,8 lần mức hỗ trợ mô hình trình diễn kỹ thuật.", "differs machinery: another multiple")]
    [InlineData("Xuất bản bản tin: 50% chi phí.", "differs media: there is a rate of 50%")]
    [InlineData("Ứng dụng máy móc: 50%  (năm mươi phần trăm) chi phí, không quá 200 triệu đồng (hai trăm triệu đồng)/cơ sở.", "agrees machinery: ")]
    [InlineData("Ứng dụng máy móc: 50 (năm mươi)% chi phí, không quá 200 triệu đồng ( hai trăm triệu đồng )/cơ sở.", "agrees machinery: ")]
    [InlineData("Thành lập hiệp hội vùng: 30% chi phí thành lập.", "differs association-region: the cap of VND 70,000,000 is missing")]
    public void What_is_otherwise_than_the_level_is_named_and_nothing_else(string sentence, string said) => Assert.Equal(said, Said.Only(sentence));

    [Theory]
    [InlineData(
        "Hội thảo: 100% chi phí, không quá 50 triệu đồng/hội thảo.",
        "undetermined workshop: Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 1, point c points to Circular 97/2010/TT-BTC."
    )]
    [InlineData(
        "Dây chuyền công nghệ: không quá 50% chi phí.",
        "undetermined technology-line: Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 2, point c states no level of its own."
    )]
    [InlineData(
        "Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ ứng dụng máy móc.",
        "undetermined technology-line: Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 2, point c states no level of its own."
    )]
    [InlineData(
        "Ứng dụng máy móc: bằng 0,8 lần mức hỗ trợ hội thảo.",
        "undetermined machinery: Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 1, point c points to Circular 97/2010/TT-BTC."
    )]
    [InlineData(
        "Tham gia hội chợ trong nước: bằng 0,8 lần mức hỗ trợ mô hình trình diễn kỹ thuật.",
        "undetermined domestic-fair-participation: Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 2, point d states no cap."
    )]
    [InlineData(
        "Ứng dụng máy móc: bằng mức quy định tại Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        "undetermined machinery: the level is said by another one and states no number of its own."
    )]
    [InlineData("Ứng dụng máy móc: 99999999% chi phí.", "undetermined level: It cannot be held against the law: a number cannot be read.")]
    [InlineData("Ứng dụng máy móc: ba triệu phần trăm chi phí.", "undetermined level: It cannot be held against the law: a number cannot be read.")]
    [InlineData(
        "Dây chuyền công nghệ: không quá 9999999999 lần mức hỗ trợ ứng dụng máy móc.",
        "undetermined level: It cannot be held against the law: a number cannot be read."
    )]
    [InlineData(
        "Mô hình trình diễn và ứng dụng máy móc: tối đa 30% chi phí.",
        "undetermined level: It cannot be held against the law: several items stand before one level."
    )]
    [InlineData(
        "Xử lý ô nhiễm môi trường: 30% chi phí.",
        "undetermined level: It cannot be held against the law: it is not clear which item of the family is meant."
    )]
    [InlineData("Ứng dụng máy móc: tổng kinh phí 300 triệu đồng.", "")]
    [InlineData(
        "Thành lập doanh nghiệp: 99999999999999999999 đến 10 triệu đồng/doanh nghiệp.",
        "undetermined level: It cannot be held against the law: a number cannot be read."
    )]
    [InlineData("Ứng dụng máy móc: cơ sở tự lo 50% chi phí.", "")]
    [InlineData("Ứng dụng máy móc: vốn đối ứng của cơ sở tối thiểu 200 triệu đồng.", "")]
    [InlineData("Ứng dụng máy móc: năm mươi phần trăm chi phí do cơ sở tự đảm bảo.", "")]
    public void What_cannot_be_decided_says_why(string sentence, string said) => Assert.Equal(said, string.Join("|", Said.Of(sentence).Select(WithoutPlace)));

    [Theory]
    [InlineData("Không hỗ trợ ứng dụng máy móc không đồng bộ.")]
    [InlineData("Ứng dụng máy móc (đơn vị tính: triệu đồng).")]
    [InlineData("Ứng dụng máy móc cho chín đồng chí.")]
    public void Words_beside_dong_that_are_no_money_are_left_alone(string sentence) => Assert.Empty(Said.Of(sentence));

    [Fact]
    public void A_level_that_the_day_does_not_know_is_undetermined()
    {
        Assert.Equal("undetermined machinery: no norms of this day are held here.", Said.Only(Machines, new LocalDate(2010, 6, 30)));
        Assert.Equal(
            "undetermined trademark: what Circular 28/2018/TT-BTC, Article 8 states is not held here.",
            Said.Only("Xây dựng thương hiệu: 50% chi phí, không quá 35 triệu đồng/thương hiệu.", new LocalDate(2020, 6, 30))
        );
    }

    [Fact]
    public void A_finding_stands_where_its_words_stand() =>
        Assert.Equal(
            [
                "2:23 agrees machinery [50% chi phí, không quá 200 triệu đồng/cơ sở]",
                "3:26 undetermined level [Mô hình trình diễn và chuyển giao công nghệ: 30% chi phí] It cannot be held against the law: several items stand before one level.",
                "4:76 fault words-differ [500 triệu đồng (năm trăm năm mươi triệu đồng)/mô hình] The amount in figures and in words differ: (năm trăm năm mươi triệu đồng).",
            ],
            Said.Of(
                    "Mức hỗ trợ.\n    "
                        + Machines
                        + "\n1. Theo Điều 5 dưới đây; Mô hình trình diễn và chuyển giao công nghệ: 30% chi phí.\n"
                        + "a) Hỗ trợ xây dựng các mô hình trình diễn kỹ thuật: 30% chi phí, không quá 500 triệu đồng (năm trăm năm mươi triệu đồng)/mô hình."
                )
                .Where(l => !l.Contains("agrees demonstration-model"))
        );

    [Theory]
    [InlineData("Tổ chức bình chọn cấp khu vực: không quá 150 triệu đồng/lần.", "differs vote-region: the cap is VND 150,000,000, not VND 100,000,000")]
    [InlineData("Thưởng sản phẩm đạt giải cấp quốc gia: 10 triệu đồng/sản phẩm.", "agrees prize-nation: ")]
    [InlineData("Thành lập hiệp hội vùng: hỗ trợ 70 triệu đồng/hiệp hội.", "differs association-region: the rate of 30% is missing")]
    public void Votes_prizes_and_associations_of_region_and_nation_are_not_of_a_provinces_money(string sentence, string said) =>
        Assert.Equal(said, Said.Only(sentence, isLocal: true));

    [Theory]
    [InlineData("Ứng dụng máy móc cấp vùng: 50% chi phí, không quá 200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: bằng mức quy định tại Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.")]
    public void Other_levels_of_a_provinces_draft_are_the_provinces_to_set(string sentence) =>
        Assert.StartsWith("undetermined machinery: the level of local money is the province's to set; the nation's (", Said.Only(sentence, isLocal: true));

    [Fact]
    public void TTLT26_2014_article_6_clause_3_a_sentence_of_local_money_is_the_provinces_in_a_national_draft_too()
    {
        Assert.StartsWith(
            "undetermined machinery: the level of local money",
            Said.Only("Kinh phí khuyến công địa phương hỗ trợ " + Machines.ToLowerInvariant())
        );
        Assert.Equal("agrees machinery: ", Said.Only("Kinh phí khuyến công quốc gia hỗ trợ " + Machines.ToLowerInvariant(), isLocal: false));
        Assert.StartsWith(
            "undetermined workshop: the level of local money is the province's to set.",
            Said.Only("Hội thảo: 100% chi phí, không quá 50 triệu đồng/hội thảo.", isLocal: true)
        );
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: 40% chi phí, không quá 150 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 40% kinh phí khuyến công, không quá 150 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 150 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 40% chi phí, không quá 201 triệu đồng/cơ sở.", "fault above-nation|differs machinery")]
    [InlineData("Ứng dụng máy móc: 51% chi phí, không quá 150 triệu đồng/cơ sở.", "fault above-nation|differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: bằng 0,5 lần mức hỗ trợ mô hình trình diễn kỹ thuật.", "differs machinery")]
    [InlineData("Nhân rộng mô hình: 30% chi phí, không quá 100 triệu đồng/mô hình.", "undetermined model-replication")]
    [InlineData("Tổ chức bình chọn cấp khu vực: không quá 100 triệu đồng/lần.", "agrees vote-region")]
    public void A_level_of_local_money_is_held_against_the_provinces_own(string sentence, string said)
    {
        var province = MadeUp.Province(
            MadeUp.Schedule("QD1-2015-P", "2015-01-01", """{ "levels": [ { "item": "machinery", "rate": 40, "cap": 150000000, "unit": "establishment" } ] }""")
        );
        var found = TextChecker.Check(sentence, Said.In2016, LawBook.National, province);
        Assert.Equal(said, string.Join("|", found.Select(f => $"{f.Kind.ToCode()} {f.Code}")));
        var own = found.Where(f => f.Code == "machinery").Select(f => f.Provision!.Instrument.Id.ToString());
        Assert.All(own, id => Assert.Equal("QD1-2015-P", id));
    }

    [Theory]
    [InlineData(Machines + "\nHỗ trợ " + Machines, "1:19 agrees machinery|2:26 agrees machinery|2:26 fault item-twice")]
    [InlineData(Machines + "\nChuyển giao công nghệ: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "1:19 agrees machinery|2:24 agrees machinery")]
    [InlineData(
        "Chuyển giao công nghệ. Mức 50% chi phí, không quá 200 triệu đồng/cơ sở.\nỨng dụng máy móc. Mức 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:28 agrees machinery|2:23 agrees machinery"
    )]
    [InlineData(Transfer + "\n" + Machines + "\n" + Transfer, "1:24 agrees machinery|2:19 agrees machinery|3:24 agrees machinery|3:24 fault item-twice")]
    [InlineData(Transfer + "\n" + Machines + "\n" + Machines, "1:24 agrees machinery|2:19 agrees machinery|3:19 agrees machinery|3:19 fault item-twice")]
    [InlineData(
        "Chuyển giao công nghệ: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nMMTB tiên tiến; ứng dụng mmtb: 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "1:24 agrees machinery|2:32 agrees machinery"
    )]
    [InlineData(
        "Chuyển giao công nghệ, máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\n" + Machines,
        "1:33 agrees machinery|2:19 agrees machinery|2:19 fault item-twice"
    )]
    [InlineData(
        "Hạ tầng kỹ thuật cụm công nghiệp: không quá 3.000 triệu đồng/cụm, không quá 500 triệu đồng/ha.",
        "1:45 agrees cluster-infrastructure|1:77 differs cluster-infrastructure"
    )]
    [InlineData(
        "Hạ tầng kỹ thuật cụm công nghiệp: không quá 3.000 triệu đồng/cụm, không quá 4.000 triệu đồng/cụm.",
        "1:45 agrees cluster-infrastructure|1:77 differs cluster-infrastructure|1:77 fault item-twice"
    )]
    [InlineData(
        "Hạ tầng kỹ thuật cụm công nghiệp: không quá 3.000 triệu đồng/cụm.\nHạ tầng kỹ thuật cụm công nghiệp: không quá 500 triệu đồng/ha.",
        "1:45 agrees cluster-infrastructure|2:45 differs cluster-infrastructure|2:45 fault item-twice"
    )]
    [InlineData("Xuất bản bản tin: theo phương thức đấu thầu; hoặc theo đơn giá được phê duyệt.", "1:24 agrees media|1:56 agrees media")]
    [InlineData(
        "Xuất bản bản tin: theo phương thức đấu thầu.\nXuất bản bản tin: theo đơn giá được phê duyệt.",
        "1:24 agrees media|2:24 agrees media|2:24 fault item-twice"
    )]
    [InlineData(
        "Tổ chức bình chọn cấp khu vực: 100 triệu đồng/lần.\nTổ chức bình chọn cấp quốc gia: 200 triệu đồng/lần.",
        "1:32 agrees vote-region|2:33 agrees vote-nation"
    )]
    [InlineData(
        "Thành lập doanh nghiệp có vốn điều lệ trên 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp; dưới 10 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp.",
        "1:123 agrees enterprise-setup|1:67 agrees enterprise-setup"
    )]
    public void An_item_with_two_levels_is_told_and_a_level_of_two_parts_is_not(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text).Select(l => l[..l.IndexOf(" [", StringComparison.Ordinal)]).Order(StringComparer.Ordinal)));

    private static string WithoutPlace(string line)
    {
        var (from, to) = (line.IndexOf(' ') + 1, line.IndexOf(" [", StringComparison.Ordinal));
        return line[from..to] + ": " + line[(line.LastIndexOf("] ", StringComparison.Ordinal) + 2)..];
    }
}
