using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>The papers of every stage as a reader sees them: one line for a paper, and for each provision where several ask for it.</summary>
internal static class DossierEntries
{
    internal static ValueList<NormEntry> Of(DossierNorms norms) =>
        [
            .. norms.Lines.GroupBy(CodeOf).SelectMany(Of),
            NormEntry.Of("dossier.sets-for-department", norms.SetsForDepartment, n => new LocalizedText($"{n} bộ", Numbered(n))),
            NormEntry.Of("dossier.sets-for-agency", norms.SetsForAgency, n => new LocalizedText($"{n} bộ", Numbered(n))),
            NormEntry.Of(
                "dossier.other-projects",
                norms.OtherProjects,
                new("hồ sơ của đề án khác do Cục quyết định", "the Agency names the papers of other projects")
            ),
            NormEntry.Of(
                "dossier.lead-body",
                norms.LeadBody,
                new("chứng từ lưu tại cơ quan chủ trì", "the vouchers kept by the body that contracted the work")
            ),
            .. norms.UnreadAnnexes.Select(a =>
                NormEntry.Of($"dossier.{EnumCode.Of(a.Stage)}.annex", a.Papers, papers => LocalizedText.Join(papers.Select(p => p.Name)))
            ),
            NormEntry.Of(
                "dossier.local",
                norms.Local,
                new("hồ sơ của đề án địa phương do tỉnh quy định", "the papers of local projects are laid down by the province")
            ),
        ];

    private static string Numbered(int sets) => sets == 1 ? "1 set" : $"{sets} sets";

    private static string CodeOf(DossierLine line) => $"dossier.{EnumCode.Of(line.Stage)}.{line.Paper.Code}";

    private static IEnumerable<NormEntry> Of(IGrouping<string, DossierLine> lines) =>
        lines
            .GroupBy(l => l.Citation)
            .Select(
                (sameProvision, i) =>
                    new NormEntry(
                        i == 0 ? lines.Key : $"{lines.Key}.{PlaceOf(sameProvision.Key)}",
                        LocalizedText.Join(sameProvision.Select(TextOf)),
                        NormStatus.Stated,
                        sameProvision.Key
                    )
            );

    /// <summary>The place of a provision in its text, such as "13-2-b".</summary>
    private static string PlaceOf(Citation citation) =>
        string.Join("-", new[] { citation.Article, citation.Clause, citation.Point }.Where(p => p is not null).Select(p => p == "đ" ? "dd" : p));

    private static LocalizedText TextOf(DossierLine line)
    {
        LocalizedText?[] parts =
        [
            FormOf(line.Paper.Form),
            line.Paper.Template is { } template ? new($"Mẫu số {template}", $"form {template}") : null,
            line.Also is { } also ? new($"xem thêm {also.Text.Vietnamese}", $"see also {also.Text.English}") : null,
            WhenOf(line.Condition),
            line.Kinds.Count == ProjectKinds.All.Count ? null : ExecutionEntries.Names(line.Kinds),
        ];
        var known = parts.OfType<LocalizedText>().ToList();
        if (known.Count == 0)
            return line.Paper.Name;
        var inside = LocalizedText.Join(known);
        return new($"{line.Paper.Name.Vietnamese} ({inside.Vietnamese})", $"{line.Paper.Name.English} ({inside.English})");
    }

    private static LocalizedText? FormOf(PaperForm form) =>
        form switch
        {
            PaperForm.Original => new("bản chính", "the original"),
            PaperForm.ValidCopy => new("bản sao hợp lệ", "a valid copy"),
            PaperForm.OriginalOrValidCopy => new("bản chính hoặc bản sao hợp lệ", "the original or a valid copy"),
            _ => null,
        };

    private static LocalizedText? WhenOf(PaperCondition condition) =>
        condition switch
        {
            PaperCondition.IfAny => new("nếu có", "if there is one"),
            PaperCondition.UnitIsNotBeneficiary => new("đơn vị thực hiện không phải đơn vị thụ hưởng", "where the unit itself does not benefit"),
            PaperCondition.IsOfOneProvince => new("đề án trong một tỉnh, ngoài Trung tâm vùng", "of one province and not of a regional centre"),
            PaperCondition.IsWithinOneProvince => new("đề án trên địa bàn một tỉnh", "within one province"),
            PaperCondition.OnDepartmentTerritory => new("trên địa bàn của Sở Công Thương", "on the territory of a Department"),
            PaperCondition.ContractorIsHired => new("chủ đầu tư thuê ngoài", "where the investor hires a contractor"),
            PaperCondition.InvestorIsEnterprise => new("chủ đầu tư là doanh nghiệp", "where the investor is an enterprise"),
            PaperCondition.IsCollectiveMark => new("nhãn hiệu tập thể", "for a collective mark"),
            PaperCondition.IsWebsite => new("lập trang thông tin điện tử", "for a website"),
            PaperCondition.IsConference => new("hội nghị, hội thảo", "for a conference or seminar"),
            PaperCondition.NoInvoice => new("không lập hóa đơn tài chính", "without an invoice"),
            PaperCondition.Invoice => new("có lập hóa đơn tài chính", "with an invoice"),
            PaperCondition.IfAnyWithoutInvoice => new("nếu có, khi không lập hóa đơn tài chính", "if there is one, without an invoice"),
            PaperCondition.NoInvoiceNoPercentage => new(
                "không lập hóa đơn tài chính, không hỗ trợ theo tỷ lệ phần trăm",
                "without an invoice and not by percentage"
            ),
            PaperCondition.PercentageWithoutInvoice => new("hỗ trợ theo tỷ lệ phần trăm, không lập hóa đơn tài chính", "by percentage and without an invoice"),
            PaperCondition.IsLastContractOfYear => new("hợp đồng cuối cùng trong năm", "for the last contract of the year"),
            PaperCondition.CouncilMet => new("có thành lập Hội đồng", "where a council appraised"),
            PaperCondition.AnyMinutes => new("cách hiểu R22: một trong các cơ quan", "reading R22: any one of the bodies"),
            PaperCondition.AllMinutes => new("cách hiểu R22: tất cả các cơ quan", "reading R22: all of the bodies"),
            _ => null,
        };
}
