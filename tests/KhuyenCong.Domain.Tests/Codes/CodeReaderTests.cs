using System.Text;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.Codes;

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
            c => Assert.True(ProgrammeCodes.TryParse(c, out PromotionContent content) && CodeReaders.Contents.Read(content.ToText().Vietnamese) == content)
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
