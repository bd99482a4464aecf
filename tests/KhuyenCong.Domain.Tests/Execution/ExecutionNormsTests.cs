using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

public class ExecutionNormsTests
{
    /// <summary>The days on which a table of execution begins.</summary>
    internal static IEnumerable<LocalDate> Starts =>
        NationalLaw
            .Plans.Starts.Concat(NationalLaw.Competences.Starts)
            .Concat(NationalLaw.Tender.Starts)
            .Concat(NationalLaw.Changes.Starts)
            .Concat(NationalLaw.Advances.Starts)
            .Concat(NationalLaw.Dossiers.Starts)
            .Concat(NationalLaw.Deadlines.Starts)
            .Concat(NationalLaw.Life.Starts)
            .Concat(NationalLaw.Ledgers.Starts)
            .Concat(NationalLaw.Budget.Starts)
            .Concat(NationalLaw.BudgetCode.Starts);

    private static string[] Entries(ExecutionNorms norms) =>
        norms
            .Entries()
            .Where(e => (e.Code.StartsWith("advance.") && !e.Code.EndsWith(".kinds")) || e.Code == "budget-code")
            .Select(e => $"{e.Code} [{e.Citation.Code}] {e.Value.Vietnamese} | {e.Value.English}")
            .ToArray();

    [Fact]
    public void Tables_begin_with_their_instruments()
    {
        // Decree 45/2012, Circulars 46/2012 and 36/2013, Joint Circular 26/2014, Circulars 26/2014, 28/2018 and 38/2025, Decree 235/2025.
        Assert.Equal(
            [
                new(2012, 7, 5),
                new(2013, 2, 10),
                new(2014, 2, 10),
                new(2014, 4, 8),
                new(2014, 10, 21),
                new(2018, 5, 11),
                new(2025, 7, 1),
                new LocalDate(2025, 10, 15),
            ],
            Starts.Distinct().Order()
        );
        var none = NationalLaw.ExecutionOn(new LocalDate(2012, 7, 4));
        Assert.True(none is { Plans: null, Tender: null, Changes: null, Advances: null, Dossiers: null, Life: null, BudgetCode: null });
        var decree = NationalLaw.ExecutionOn(new LocalDate(2014, 2, 9));
        Assert.True(
            decree
                is {
                    Plans: not null,
                    Tender.Tendered.HasValue: false,
                    Changes.Competences.Count: 0,
                    Advances: null,
                    Dossiers.Lines.Count: 0,
                    Life.OneProvince.Filing.IsEncoded: false,
                    BudgetCode: null
                }
        );
        var circular = NationalLaw.ExecutionOn(new LocalDate(2014, 2, 10));
        Assert.True(circular is { Tender: not null, Changes: not null, Advances: not null, Dossiers: not null, Life: not null, BudgetCode: null });
    }

    [Fact]
    public void Entries_put_the_terms_of_every_advance_into_words()
    {
        Assert.Empty(Entries(NationalLaw.ExecutionOn(new LocalDate(2014, 2, 9))));
        Assert.Equal(
            [
                "advance.cluster-works [TT36-2013/13/1] 30%, khi trên 50% khối lượng | 30%, with more than 50% of the work done",
                "advance.cluster-treatment-repair [TT36-2013/13/1] 30%, khi trên 50% khối lượng | 30%, with more than 50% of the work done",
                "advance.vocational-training [TT36-2013/13/2/a] 70% | 70%",
                "advance.activities [TT36-2013/13/2/b] 70% | 70%",
                "advance.study-tickets [TT36-2013/13/2/b] 70% | 70%",
                "advance.fairs-media-plans [TT36-2013/13/2/c] 70% | 70%",
                "advance.fairs-abroad [TT36-2013/13/2/c] 70% | 70%",
                "advance.establishment-investments [TT36-2013/13/2/d] 70%, khi trên 70% vốn đầu tư | 70%, with more than 70% of the investment done",
                "advance.establishment-treatment-repair [TT36-2013/13/2/d] 70%, khi trên 70% vốn đầu tư | 70%, with more than 70% of the investment done",
                "advance.enterprise-setup [TT36-2013/13/3] 100%, sau nghiệm thu cơ sở | 100%, after base-level acceptance",
                "advance.relocation-interest [TT36-2013/15/1] sau nghiệm thu cơ sở | after base-level acceptance",
                "advance.rest [TT36-2013/14] tạm ứng kinh phí còn lại sau nghiệm thu cơ sở (Điều 14 Thông tư 36/2013/TT-BCT) | the rest is advanced after base-level acceptance (Circular 36/2013/TT-BCT, Article 14)",
                "advance.rest-alone [TT36-2013/14/15] cuộc thi, cuộc vận động | contests and campaigns",
                "advance.return [TT36-2013/12/6] hoàn trả số đã tạm ứng vượt khối lượng được nghiệm thu (khoản 6 Điều 12 Thông tư 36/2013/TT-BCT) | what was advanced above what is accepted is returned (Circular 36/2013/TT-BCT, Article 12, clause 6)",
                "advance.following [TT36-2013/15/2/b] tạm ứng lần tiếp theo của đề án nhiều năm (điểm b khoản 2 Điều 15 Thông tư 36/2013/TT-BCT) | the following advances of a project of several years (Circular 36/2013/TT-BCT, Article 15, clause 2, point b)",
                "advance.other-ratio [TT36-2013/16/1] tỷ lệ khác do cơ quan quản lý chương trình quyết định (khoản 1 Điều 16 Thông tư 36/2013/TT-BCT) | another ratio as the managing agency decides (Circular 36/2013/TT-BCT, Article 16, clause 1)",
                "advance.other-projects [TT36-2013/16/2] đề án khác do cơ quan quản lý chương trình quyết định (khoản 2 Điều 16 Thông tư 36/2013/TT-BCT) | other projects as the managing agency decides (Circular 36/2013/TT-BCT, Article 16, clause 2)",
                "advance.local-procedure [TT46-2012/8/3/b] tạm ứng kinh phí khuyến công địa phương do tỉnh quy định (điểm b khoản 3 Điều 8 Thông tư 46/2012/TT-BCT) | advances of local money are laid down by the province (Circular 46/2012/TT-BCT, Article 8, clause 3, point b)",
                "advance.limit [TTLT125-2009] chưa có trong thư viện | not encoded",
            ],
            Entries(NationalLaw.ExecutionOn(new LocalDate(2014, 4, 7)))
        );
        Assert.Equal(
            ["advance.limit [TTLT26-2014/8/2/b] 70% | 70%", "budget-code [TTLT26-2014/8/3/a] 070-102 | 070-102"],
            Entries(NationalLaw.ExecutionOn(new LocalDate(2014, 4, 8)))[^2..]
        );
        Assert.Equal(
            ["advance.limit [TT28-2018] chưa có trong thư viện | not encoded", "budget-code [TT28-2018] 280-309 | 280-309"],
            Entries(NationalLaw.ExecutionOn(new LocalDate(2018, 5, 11)))[^2..]
        );
    }

    [Fact]
    public void An_entry_that_another_text_governs_says_so()
    {
        var norms = NationalLaw.ExecutionOn(new LocalDate(2016, 1, 1));
        var citation = Citation.Parse("TT46-2012/8/3/b");
        var elsewhere = norms with { Advances = norms.Advances! with { Limit = Norm.GovernedElsewhere<Rate>(citation, citation) }, BudgetCode = null };
        Assert.Equal(
            "advance.limit [TT46-2012/8/3/b] theo điểm b khoản 3 Điều 8 Thông tư 46/2012/TT-BCT | governed by Circular 46/2012/TT-BCT, Article 8, clause 3, point b",
            Entries(elsewhere)[^1]
        );
    }

    [Fact]
    public void What_must_be_said_of_every_answer_begins_with_the_unread_amendment()
    {
        Assert.Empty(LawBook.National.At(new LocalDate(2018, 7, 9)).Execution.Life!.Caveats);
        Assert.Single(LawBook.National.At(new LocalDate(2018, 7, 10)).Execution.Life!.Caveats);
        Assert.Null(NationalLaw.LifeOn(new LocalDate(2012, 7, 4)));
    }

    [Fact]
    public void A_table_that_is_not_encoded_states_nothing_and_cites_what_would_have_to()
    {
        var citation = Citation.Parse("TT28-2018");
        var none = AdvanceNorms.NotEncoded(FundingSource.Local, citation);
        Assert.False(none.IsEncoded);
        Assert.Equal(FundingSource.Local, none.Source);
        Assert.All(ProjectKinds.All, kind => Assert.True(none.LineOf(kind) is { Terms: { HasValue: false } terms } && terms.Citation == citation));
        Assert.All(
            [none.Rest, none.Return, none.RestAlone.Citation, none.Following, none.OtherRatio, none.OtherProjects, none.Limit.Citation],
            c => Assert.Equal(citation, c)
        );
    }
}
