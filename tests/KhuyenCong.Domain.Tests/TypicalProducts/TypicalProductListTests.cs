using System.Text;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

public class TypicalProductListTests
{
    [Fact]
    public void What_the_circular_declares_is_approved()
    {
        var page = new StringBuilder("Typical products: what the circular declares, by period.\n");
        foreach (var start in TypicalProductLaw.ByDate.Starts)
        {
            Assert.True(TypicalProductLaw.ByDate.TryAt(start, out var norms));
            page.Append($"\n# From {start:uuuu-MM-dd}\n");
            foreach (var entry in norms.Entries())
                page.Append($"- {entry.Code}: {Both(entry.Value)} [{entry.Citation.Code}] {entry.Status}\n");
            foreach (var level in norms.Levels)
                Level(page, level);
        }

        page.Append("\n# Duties\n");
        foreach (var duty in Duties.All)
            page.Append($"- {duty.Bearer} [{duty.Citation.Code}] {Both(duty.Text)}\n");
        page.Append("\n# Entitlements of a certificate\n");
        foreach (var entitlement in CertificateRules.EntitlementsOf(VoteLevel.Province).Concat(CertificateRules.EntitlementsOf(VoteLevel.Region)).Distinct())
            page.Append($"- {entitlement.Code} [{entitlement.Citation.Code}] {Both(entitlement.Text)}\n");
        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Lists.TypicalProducts.txt", page.ToString());
    }

    private static void Level(StringBuilder page, LevelNorms level)
    {
        page.Append($"\n## {Both(level.Level.ToText())}\n");
        Line(page, "organiser", level.Organiser);
        Line(page, "council founder", level.CouncilFounder);
        Line(page, "chair", level.CouncilChair);
        Line(page, "vice-chair", level.CouncilViceChair);
        Line(page, "issuer", level.Issuer);
        Line(page, "proposer", level.Proposer);
        Line(page, "record keeper", level.RecordKeeper);
        page.Append($"- other years: {Both(level.Cycle.Value.Exception)} [{level.Cycle.Citation.Code}]\n");
    }

    private static void Line(StringBuilder page, string name, Norm<LocalizedText> norm)
    {
        var text = norm.TryGet(out var value) ? Both(value) : "-";
        page.Append($"- {name}: {text} [{norm.Citation.Code}] {norm.Status} {norm.Evidence}\n");
    }

    private static string Both(LocalizedText text) => text.Vietnamese == text.English ? text.English : $"{text.Vietnamese} / {text.English}";
}
