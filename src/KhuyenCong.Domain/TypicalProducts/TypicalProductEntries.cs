using System.Globalization;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The cells of the tables on votes as a reader sees them.</summary>
internal static class TypicalProductEntries
{
    private static readonly LocalizedText Asked = new("được yêu cầu", "asked for");
    private static readonly LocalizedText MayEnter = new("được tham gia bình chọn", "may enter");
    private static readonly LocalizedText MayNotEnter = new("không được tham gia bình chọn", "may not enter");

    internal static ValueList<NormEntry> Of(TypicalProductNorms norms) =>
        [
            .. norms.Levels.SelectMany(Of),
            Of("provinces", norms.Provinces, v => Same(Number(v.Count))),
            Of("criteria", norms.Criteria, v => Same($"{v.Market}/{v.Economic}/{v.Culture}/{v.Other}")),
            Of("jury", norms.Jury, v => new($"số lẻ, từ {v.AtLeast}", $"odd, {v.AtLeast} or more")),
            Of("pass-mark", norms.PassMark, v => new($"từ {v.Value} điểm trở lên", $"{v.Value} points or more")),
            Of("certificate-years", norms.CertificateYears, v => Same(Number(v))),
            Of("dossier-sets", norms.DossierSets, v => Same(Number(v))),
            Of("photos", norms.Photos, v => Same($"{v.Count} × ({v.ShortSideMillimetres} × {v.LongSideMillimetres} mm)")),
            Of("complaint-days", norms.ComplaintDays, v => new($"{v} ngày làm việc", $"{v} working days")),
            Of("answer-days", norms.AnswerDays, v => new($"{v} ngày làm việc", $"{v} working days")),
            Of("held-levels", norms.HeldLevels, v => LocalizedText.Join(v.Select(l => l.ToText()))),
            Of("jury-founder", norms.JuryFounder),
            Of(
                "sheet-of-each-juror",
                norms.SheetOfEachJuror,
                _ => new("mỗi giám khảo chấm một phiếu cho mỗi sản phẩm", "a sheet of each juror for each product")
            ),
            Of("withdrawal-proposer", norms.WithdrawalProposer),
            Of("old-certificates", norms.OldCertificates, GivenBefore),
            .. norms.Conditions.Select(c => Of($"condition-{EnumCode.Of(c.Test)}", c.Citation, Asked)),
            .. norms.Forms.Select(f => Of($"form-{EnumCode.Of(f.Form)}", f.Citation, f.MayEnter ? MayEnter : MayNotEnter)),
            .. norms.Papers.Select(p => Of($"paper-{p.Fact}", p.Citation, p.Name)),
            .. norms.Rights.Select(r => Of($"right-{r.Entitlement.Code}", r.Entitlement.Citation, TextOf(r, norms.Levels))),
            .. norms.YearlyReports.Select((r, i) => Of($"yearly-report-{i + 1}", r.Citation, Arrow(r.By, r.To))),
        ];

    private static IEnumerable<NormEntry> Of(LevelNorms level)
    {
        var code = level.Level.ToCode();
        return
        [
            Of($"council-size-{code}", level.CouncilSizes, v => Same(string.Join(" / ", (IEnumerable<int>)v))),
            Of($"usual-years-{code}", level.Cycle, YearsOf),
            Of($"organiser-{code}", level.Organiser),
            Of($"council-founder-{code}", level.CouncilFounder),
            Of($"council-changer-{code}", level.CouncilChanger),
            Of($"council-chair-{code}", level.CouncilChair),
            Of($"council-vice-chair-{code}", level.CouncilViceChair),
            Of($"issuer-{code}", level.Issuer),
            Of($"withdrawer-{code}", level.Withdrawer),
            Of($"lower-level-{code}", level.LowerLevel, v => v.ToText()),
            Of($"proposer-{code}", level.Proposer),
            Of($"without-lower-vote-{code}", level.WithoutLowerVote),
            Of($"list-approver-{code}", level.ListApprover),
            Of($"record-keeper-{code}", level.RecordKeeper),
            Of($"support-setter-{code}", level.SupportSetter),
            Of($"prize-setter-{code}", level.PrizeSetter),
            .. level.Issuers.Select((issuer, i) => Of($"issuer-{code}-{i + 1}", issuer.Citation, issuer.Name)),
            .. level.Papers.Select(p => Of($"paper-{p.Fact}-{code}", p.Citation, p.Name)),
        ];
    }

    private static NormEntry Of<T>(string code, Norm<T> norm, Func<T, LocalizedText> text)
        where T : notnull => NormEntry.Of("typical-product." + code, norm, text);

    private static NormEntry Of(string code, Norm<LocalizedText> norm) => Of(code, norm, v => v);

    private static NormEntry Of(string code, Citation provision, LocalizedText says) => NormEntry.Of("typical-product." + code, provision, says);

    private static LocalizedText GivenBefore(LocalDate day) =>
        new(
            $"cấp trước ngày {Numbers.Date(day, Language.Vietnamese)}: còn giá trị đến hết thời hạn",
            $"given before {Numbers.Date(day, Language.English)}: in force to the end of their term"
        );

    private static LocalizedText TextOf(EntitlementNorm right, ValueList<LevelNorms> all)
    {
        var levels = LocalizedText.Join(all.Select(l => l.Level).Where(l => l.Rank() >= right.FromRank && l.Rank() <= right.ToRank).Select(l => l.ToText()));
        return new($"{right.Entitlement.Text.Vietnamese}: {levels.Vietnamese}", $"{right.Entitlement.Text.English}: {levels.English}");
    }

    private static LocalizedText Arrow(LocalizedText by, LocalizedText to) => new($"{by.Vietnamese} → {to.Vietnamese}", $"{by.English} → {to.English}");

    private static LocalizedText YearsOf(VoteCycle cycle) =>
        cycle.InOddYears switch
        {
            true => new("năm lẻ", "odd years"),
            false => new("năm chẵn", "even years"),
            null => new($"{cycle.EveryYears} năm một lần, không quy định năm thường tổ chức", $"every {cycle.EveryYears} years, no usual year named"),
        };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText Same(string text) => new(text, text);
}
