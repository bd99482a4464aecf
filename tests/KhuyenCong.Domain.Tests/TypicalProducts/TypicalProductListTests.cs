using System.Text;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

public class TypicalProductListTests
{
    [Fact]
    public void What_the_circular_declares_is_approved()
    {
        var page = new StringBuilder("Typical products: what the circular declares, by period.\n");
        foreach (var start in NationalLaw.TypicalProducts().Starts)
        {
            Assert.True(NationalLaw.TypicalProducts().TryAt(start, out var norms));
            page.Append($"\n# From {start:uuuu-MM-dd}\n");
            foreach (var entry in norms.Entries())
                page.Append($"- {entry.Code}: {Both(entry.Value)} [{entry.Citation.Code}] {entry.Status}\n");
            Line(page, "jury set up by", norms.JuryFounder);
            Line(page, "withdrawal submitted by", norms.WithdrawalProposer);
            page.Append($"- older certificates: {norms.OldCertificates}\n");
            foreach (var report in norms.YearlyReports)
                page.Append($"- yearly report: {Both(report.By)} -> {Both(report.To)} [{report.Citation.Code}]\n");
            foreach (var entitlement in norms.EntitlementsOf(VoteLevel.Province).Concat(norms.EntitlementsOf(VoteLevel.Region)).Distinct())
                page.Append($"- entitlement {entitlement.Code}: {Both(entitlement.Text)} [{entitlement.Citation.Code}]\n");
            foreach (var level in norms.Levels)
                Level(page, level);
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Lists.TypicalProducts.txt", page.ToString());
    }

    private static void Level(StringBuilder page, LevelNorms level)
    {
        page.Append($"\n## {Both(level.Level.ToText())}\n");
        Line(page, "organiser", level.Organiser);
        Line(page, "council founder", level.CouncilFounder);
        Line(page, "members changed by", level.CouncilChanger);
        Line(page, "chair", level.CouncilChair);
        Line(page, "vice-chair", level.CouncilViceChair);
        Line(page, "issuer", level.Issuer);
        Line(page, "withdrawn by", level.Withdrawer);
        Line(page, "list for the level above approved by", level.ListApprover);
        page.Append($"- certificate needed: {level.LowerLevel}\n");
        Line(page, "proposer", level.Proposer);
        Line(page, "without a vote below, entered by", level.WithoutLowerVote);
        Line(page, "record keeper", level.RecordKeeper);
        Line(page, "support for the vote set by", level.SupportSetter);
        Line(page, "prizes set by", level.PrizeSetter);
        page.Append($"- other years: {Both(level.Cycle.Value.Exception)} [{level.Cycle.Citation.Code}]\n");
    }

    private static void Line(StringBuilder page, string name, Norm<LocalizedText> norm)
    {
        var text = norm.TryGet(out var value) ? Both(value) : "-";
        page.Append($"- {name}: {text} [{norm.Citation.Code}] {norm.Status} {norm.Evidence}{(norm.Elsewhere is { } other ? " -> " + other.Code : "")}\n");
    }

    private static string Both(LocalizedText text) => text.Vietnamese == text.English ? text.English : $"{text.Vietnamese} / {text.English}";
}
