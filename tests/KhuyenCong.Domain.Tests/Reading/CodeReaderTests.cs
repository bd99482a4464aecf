using System.Text;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

public class CodeReaderTests
{
    [Theory]
    [InlineData("DNNVV", EstablishmentKind.Enterprise)]
    [InlineData("Doanh nghiệp nhỏ và vừa", EstablishmentKind.Enterprise)]
    [InlineData("Công ty TNHH", EstablishmentKind.Enterprise)]
    [InlineData("HTX", EstablishmentKind.Cooperative)]
    [InlineData("  hợp   tác xã ", EstablishmentKind.Cooperative)]
    [InlineData("THT", EstablishmentKind.CooperativeGroup)]
    [InlineData("Tổ hợp tác", EstablishmentKind.CooperativeGroup)]
    [InlineData("TỔ HỢP TÁC", EstablishmentKind.CooperativeGroup)]
    [InlineData("to hop tac", EstablishmentKind.CooperativeGroup)]
    [InlineData("HKD", EstablishmentKind.HouseholdBusiness)]
    [InlineData("h.k.d.", EstablishmentKind.HouseholdBusiness)]
    [InlineData("hộ\u00a0kinh doanh", EstablishmentKind.HouseholdBusiness)]
    [InlineData("household-business", EstablishmentKind.HouseholdBusiness)]
    [InlineData("Liên hiệp HTX", EstablishmentKind.CooperativeUnion)]
    [InlineData("nghệ nhân", EstablishmentKind.Artisan)]
    [InlineData("TTKC", EstablishmentKind.ServiceBody)]
    [InlineData("khác", EstablishmentKind.Other)]
    public void Kinds_are_read_in_the_usual_spellings(string text, EstablishmentKind kind)
    {
        Assert.True(CodeReaders.EstablishmentKinds.TryRead(text, out var read, out var problem), problem?.Message.English);
        Assert.Equal(kind, read);
        Assert.Equal(kind, CodeReaders.EstablishmentKinds.Read(Decomposed(text)));
        Assert.Equal(kind, CodeReaders.EstablishmentKinds.Read(text.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("KCQG", FundingSource.National)]
    [InlineData("khuyến công quốc gia", FundingSource.National)]
    [InlineData("Trung ương", FundingSource.National)]
    [InlineData("KCĐP", FundingSource.Local)]
    [InlineData("KCDP", FundingSource.Local)]
    [InlineData("dia phuong", FundingSource.Local)]
    public void Sources_are_read_in_the_usual_spellings(string text, FundingSource source) => Assert.Equal(source, CodeReaders.FundingSources.Read(text));

    [Theory]
    [InlineData("Đào tạo nghề", PromotionContent.VocationalTraining)]
    [InlineData("hội chợ triển lãm", PromotionContent.ProductsAndTrade)]
    [InlineData("tu van", PromotionContent.Consultancy)]
    [InlineData("CCN", PromotionContent.LinkageAndClusters)]
    [InlineData("MHTD", PromotionContent.TechnologyAndModels)]
    public void Contents_are_read_in_the_usual_spellings(string text, PromotionContent content) => Assert.Equal(content, CodeReaders.Contents.Read(text));

    [Fact]
    public void Point_d_and_point_đ_stay_apart()
    {
        Assert.Equal(IndustrySector.Engineering, CodeReaders.Sectors.Read("d"));
        Assert.Equal(IndustrySector.Engineering, CodeReaders.Sectors.Read("D"));
        Assert.Equal(IndustrySector.Handicrafts, CodeReaders.Sectors.Read("đ"));
        Assert.Equal(IndustrySector.Handicrafts, CodeReaders.Sectors.Read("Đ"));
        Assert.Equal(IndustrySector.Handicrafts, CodeReaders.Sectors.Read("dd"));
    }

    [Fact]
    public void Every_code_and_name_of_every_reader_is_read_back()
    {
        Assert.All(CodeReaders.EstablishmentKinds.Codes, c => Assert.Equal(c, CodeReaders.EstablishmentKinds.Read(c).ToCode()));
        Assert.All(CodeReaders.Places.Codes, c => Assert.Equal(c, CodeReaders.Places.Read(c).ToCode()));
        Assert.All(CodeReaders.Sectors.Codes, c => Assert.Equal(c, CodeReaders.Sectors.Read(c).ToCode()));
        Assert.All(CodeReaders.FundingSources.Codes, c => Assert.Equal(c, CodeReaders.FundingSources.Read(c).ToCode()));
        Assert.All(CodeReaders.Contents.Codes, c => Assert.Equal(c, CodeReaders.Contents.Read(c).ToCode()));
        Assert.All(SupportItems.All, i => Assert.Equal(i.Item, CodeReaders.Items.Read(i.Code)));
        Assert.All(SupportItems.All, i => Assert.Equal(i.Item, CodeReaders.Items.Read(i.Name.Vietnamese.ToUpperInvariant())));
        Assert.All(
            CodeReaders.Contents.Codes,
            c => Assert.True(Vocabulary.TryParse(c, out PromotionContent content) && CodeReaders.Contents.Read(content.ToText().Vietnamese) == content)
        );
    }

    [Theory]
    [InlineData("НТХ", 0, 'H', "cooperative")] // Cyrillic Н, Т, Х
    [InlineData("HТX", 1, 'T', "cooperative")]
    [InlineData("ＨＴＸ", 0, 'H', "cooperative")]
    [InlineData("ΗΚD", 0, 'H', "household-business")] // Greek Η, Κ
    [InlineData("enterprisе", 9, 'e', "enterprise")]
    public void Letters_of_another_alphabet_are_reported_with_what_was_meant(string text, int position, char latin, string meant)
    {
        Assert.False(CodeReaders.EstablishmentKinds.TryRead(text, out _, out var problem));
        Assert.Equal(CodeProblemKind.LookAlikeLetter, problem.Kind);
        Assert.Equal(position, problem.Position);
        Assert.Equal([meant], problem.Candidates);
        Assert.Contains($"looks like '{latin}'", problem.Message.English);
        Assert.Contains("bảng chữ cái khác", problem.Message.Vietnamese);
    }

    [Fact]
    public void The_eth_that_looks_like_a_barred_d_is_reported()
    {
        Assert.False(CodeReaders.FundingSources.TryRead("KCÐP", out _, out var problem));
        Assert.Equal(CodeProblemKind.LookAlikeLetter, problem.Kind);
        Assert.Equal(["local"], problem.Candidates);
    }

    [Theory]
    [InlineData("entreprise", "enterprise")]
    [InlineData("hợp tac x", "cooperative")]
    [InlineData("HTXX", "cooperative")]
    [InlineData("ho kinh doan", "household-business")]
    public void An_unknown_code_names_the_candidates(string text, string likeliest)
    {
        Assert.False(CodeReaders.EstablishmentKinds.TryRead(text, out _, out var problem));
        Assert.Equal(CodeProblemKind.Unknown, problem.Kind);
        Assert.Equal(likeliest, problem.Candidates[0]);
        Assert.Contains(likeliest, problem.Message.English);
        Assert.Throws<FormatException>(() => CodeReaders.EstablishmentKinds.Read(text));
    }

    [Theory]
    [InlineData("Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch không nung", SupportItem.Machinery)]
    [InlineData("HỖ TRỢ ỨNG DỤNG MÁY MÓC, THIẾT BỊ", SupportItem.Machinery)]
    [InlineData("Hỗ trợ Công ty TNHH Số 1 ứng dụng MMTB trong chế biến chè", SupportItem.Machinery)]
    [InlineData("Ứng dụng máy móc thiết bị", SupportItem.Machinery)]
    [InlineData("Hỗ trợ chuyển giao công nghệ sấy lạnh", SupportItem.Machinery)]
    [InlineData("Hỗ trợ thành lập doanh nghiệp", SupportItem.EnterpriseSetup)]
    [InlineData("Tham gia hội chợ triển lãm trong nước", SupportItem.DomesticFairParticipation)]
    [InlineData("Hỗ trợ cơ sở tham gia hội chợ triển lãm ở nước ngoài", SupportItem.OverseasFairParticipation)]
    [InlineData("Tổ chức hội chợ triển lãm hàng công nghiệp nông thôn khu vực phía Bắc", SupportItem.DomesticFairOrganisation)]
    [InlineData("Hỗ trợ xây dựng và đăng ký nhãn hiệu", SupportItem.Trademark)]
    [InlineData("Xây dựng mô hình trình diễn kỹ thuật sản xuất bột mì", SupportItem.DemonstrationModel)]
    [InlineData("Xây dựng mô hình trình diễn ứng dụng máy móc thiết bị", SupportItem.DemonstrationModel)]
    [InlineData("Xây dựng mô hình thí điểm về áp dụng sản xuất sạch hơn", SupportItem.CleanerProductionPilot)]
    [InlineData("Nhân rộng mô hình sản xuất gạch không nung", SupportItem.ModelReplication)]
    [InlineData("Tư vấn đầu tư", SupportItem.Consultancy)]
    [InlineData("Thuê tư vấn lập dự án ứng dụng máy móc thiết bị", SupportItem.Consultancy)]
    [InlineData("Hỗ trợ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp", SupportItem.ClusterInfrastructure)]
    [InlineData("Lập quy hoạch chi tiết cụm công nghiệp Tân Lập", SupportItem.ClusterPlan)]
    [InlineData("Tuyên truyền về hoạt động khuyến công trên báo, đài", SupportItem.Media)]
    [InlineData("Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực", SupportItem.VoteRegion)]
    public void The_title_of_a_project_names_its_item_by_the_phrase_that_comes_first(string text, SupportItem item)
    {
        Assert.True(CodeReaders.Items.TryRead(text, out var read, out var problem), problem?.Message.Vietnamese);
        Assert.Equal(item, read);
    }

    [Theory]
    [InlineData("Đào tạo nghề may công nghiệp", PromotionContent.VocationalTraining)]
    [InlineData("Đào tạo nghề vận hành máy móc thiết bị", PromotionContent.VocationalTraining)]
    [InlineData("Tập huấn sản xuất sạch hơn trong công nghiệp", PromotionContent.ManagementCapacity)]
    [InlineData("Hội thảo về ứng dụng máy móc thiết bị", PromotionContent.ManagementCapacity)]
    public void A_content_without_a_level_is_no_item_whatever_its_title_goes_on_to_name(string text, PromotionContent content)
    {
        Assert.False(CodeReaders.Items.TryRead(text, out _, out var problem));
        Assert.Empty(problem.Candidates);
        Assert.Equal(content, CodeReaders.Contents.Read(text));
    }

    [Theory]
    [InlineData("Nguồn khuyến công quốc gia năm 2022", FundingSource.National)]
    [InlineData("Kinh phí KCQG", FundingSource.National)]
    [InlineData("I. Kinh phí khuyến công địa phương", FundingSource.Local)]
    [InlineData("Ngân sách tỉnh", FundingSource.Local)]
    public void A_source_is_read_inside_a_longer_text(string text, FundingSource source) => Assert.Equal(source, CodeReaders.FundingSources.Read(text));

    [Fact]
    public void A_text_that_names_two_sources_is_ambiguous()
    {
        Assert.False(CodeReaders.FundingSources.TryRead("KCQG và KCĐP", out _, out var problem));
        Assert.Equal((CodeProblemKind.Ambiguous, -1), (problem.Kind, problem.Position));
        Assert.Equal(["national", "local"], problem.Candidates);
    }

    [Theory]
    [InlineData("Khuy?n công qu?c gia", "national", 4)]
    [InlineData("Đ?a phương", "local", 1)]
    public void Lost_letters_are_reported_with_what_alone_fits(string text, string meant, int position)
    {
        Assert.False(CodeReaders.FundingSources.TryRead(text, out _, out var problem));
        Assert.Equal(CodeProblemKind.LostLetters, problem.Kind);
        Assert.Equal(position + 1, text.IndexOf('?') + 1);
        Assert.Equal(position, problem.Position);
        Assert.Equal([meant], problem.Candidates);
        Assert.Contains("mất chữ", problem.Message.Vietnamese);
    }

    [Theory]
    [InlineData("H? tr? ?ng d?ng máy móc thi?t b? tiên ti?n trong s?n xu?t g?ch không nung", "machinery")]
    [InlineData("Xây d?ng mô h?nh tr?nh di?n k? thu?t s?n xu?t b?t m?", "demonstration-model")]
    [InlineData("Tư v?n đ?u tư", "consultancy")]
    [InlineData("H? tr? xây d?ng và đăng k? nh?n hi?u", "trademark")]
    public void A_title_with_lost_letters_names_its_item(string text, string meant)
    {
        Assert.False(CodeReaders.Items.TryRead(text, out _, out var problem));
        Assert.Equal([meant], problem.Candidates);
    }

    [Fact]
    public void What_has_nothing_in_common_is_not_suggested()
    {
        Assert.False(CodeReaders.Items.TryRead("Mua ô tô", out _, out var problem));
        Assert.Empty(problem.Candidates);
        Assert.Equal("Không nhận ra “Mua ô tô”.", problem.Message.Vietnamese);
        Assert.False(CodeReaders.Items.TryRead("nhân rộng mô hìn", out _, out var near));
        Assert.Equal(["model-replication"], near.Candidates);
        Assert.Contains("có thể là: mô hình trình diễn để nhân rộng", near.Message.Vietnamese);
    }

    [Fact]
    public void Nothing_like_a_code_names_all_of_them()
    {
        Assert.False(CodeReaders.FundingSources.TryRead("\u4f01\u4e1a", out _, out var unlike));
        Assert.Equal(CodeReaders.FundingSources.Codes, unlike.Candidates);
        Assert.False(CodeReaders.FundingSources.TryRead(" \t", out _, out var blank));
        Assert.Equal(CodeProblemKind.Blank, blank.Kind);
        Assert.False(CodeReaders.FundingSources.TryRead(null, out _, out var none));
        Assert.Equal(CodeProblemKind.Blank, none.Kind);
        Assert.False(CodeReaders.FundingSources.TryRead(new string('x', 1_000_000), out _, out var huge));
        Assert.True(huge.Message.English.Length < 1_000);
    }

    [Fact]
    public void Garbage_never_throws()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x20, 0x2100)).ToArray());
            if (!CodeReaders.EstablishmentKinds.TryRead(text, out _, out var problem))
                Assert.NotEmpty(problem.Candidates);
        }
    }

    // Written by hand: under invariant globalization the platform normalizes nothing.
    private static string Decomposed(string text)
    {
        var decomposed = new StringBuilder();
        foreach (var c in text)
        {
            decomposed.Append(
                c switch
                {
                    'ổ' => "o\u0302\u0309",
                    'Ổ' => "O\u0302\u0309",
                    'ợ' => "o\u031B\u0323",
                    'Ợ' => "O\u031B\u0323",
                    'á' => "a\u0301",
                    'Á' => "A\u0301",
                    'ộ' => "o\u0323\u0302",
                    'ệ' => "e\u0323\u0302",
                    'ã' => "a\u0303",
                    'ô' => "o\u0302",
                    'â' => "a\u0302",
                    'ỏ' => "o\u0309",
                    'à' => "a\u0300",
                    'ừ' => "u\u031B\u0300",
                    'ê' => "e\u0302",
                    _ => c.ToString(),
                }
            );
        }

        return decomposed.ToString();
    }
}
