using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Priority;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article7Tests
{
    [Fact]
    public void Clause1_a_key_project_comes_before_every_area_and_sector()
    {
        var key = Assess(Plain with { KeyProject = true }).Standing.Best;
        var first = Assess(Plain with { UplandIslandOrBorder = true, ExportContract = true }).Standing.Best;
        Assert.Equal("1.5.3", key?.ToCode());
        Assert.True(key < first);
    }

    [Fact]
    public void Clause1_key_projects_come_first_from_2014_02_10()
    {
        Assert.Equal("2.5.3", PlaceOf(Plain with { KeyProject = true, AsOf = new LocalDate(2014, 2, 9) }));
        Assert.Equal("1.5.3", PlaceOf(Plain with { KeyProject = true, AsOf = new LocalDate(2014, 2, 10) }));
    }

    [Fact]
    public void Clause1_is_about_national_money()
    {
        var local = Plain with { KeyProject = true, Source = FundingSource.Local };
        Assert.Equal("2.5.3", PlaceOf(local));
        Assert.Contains(Assess(local).Findings, f => f.Rule == PriorityMessages.KeyProjectLocal);
        Assert.Empty(Assess(local with { KeyProject = null }).Standing.Missing);
        Assert.Equal(["key_project"], Assess(Plain with { KeyProject = null }).Standing.Missing);
    }

    [Fact]
    public void Clause2_equals_stay_in_one_group_and_the_agency_judges()
    {
        var standing = Assess(Plain with { PoorDistrict = true }).Standing;
        var ranking = PriorityRules.Rank([new("b", standing), new("a", standing), new("first", Assess(Plain with { EthnicMinorityArea = true }).Standing)]);
        Assert.Equal(2, ranking.Groups.Count);
        Assert.Equal(["first"], ranking.Groups[0].Ids);
        Assert.Equal(["b", "a"], ranking.Groups[1].Ids);

        var allocation = AllocationRules.Allocate(
            NormsOn(Day),
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(150),
                Claims = [new("b", new Vnd(100), new Vnd(100), standing), new("a", new Vnd(100), new Vnd(100), standing)],
            }
        );
        Assert.Equal(Verdict.AuthorityDecides, allocation.Verdict);
        Assert.Equal(new Vnd(150), allocation.LeftToAuthority);
        Assert.All(allocation.Lines, l => Assert.Equal(AllocationOutcome.AuthorityDecides, l.Outcome));
        Assert.All(allocation.Lines, l => Assert.Contains(l.Findings, f => f.Citation?.Code == "TT36-2013/7/2"));
    }

    [Theory]
    [InlineData(FundingSource.National, "văn bản không quy định tiêu chí")]
    [InlineData(FundingSource.Local, "theo quy định của tỉnh")]
    public void Clause2_does_not_speak_of_a_project_that_stands_alone(FundingSource source, string how)
    {
        var allocation = AllocationRules.Allocate(
            NormsOn(Day),
            new AllocationRequest
            {
                Source = source,
                Budget = new Vnd(60),
                Claims = [new("a", new Vnd(100), new Vnd(100), Assess(Plain with { PoorDistrict = true }).Standing)],
            }
        );
        var line = Assert.Single(allocation.Lines.AsEnumerable());
        Assert.Equal((AllocationOutcome.AuthorityDecides, new Vnd(60)), (line.Outcome, line.AtStake));
        var left = line.Findings.Single(f => f.Rule == AllocationMessages.Authority);
        Assert.Equal("TT46-2012/6/3/a", left.Citation?.Code);
        Assert.Contains(how, left.Message(Language.Vietnamese));
    }
}
