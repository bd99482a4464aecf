using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về thẩm quyền: the rules on who may do what with their messages.</summary>
internal static class CompetenceMessages
{
    internal static readonly RuleId Competent = new("competence.competent", "Thẩm quyền {t0}: {t1}.", "Competent to {t0}: {t1}.");

    internal static readonly RuleId NotCompetent = new(
        "competence.not-competent",
        "{t1} không có thẩm quyền {t0}.",
        "Not competent to {t0}: {t1}.",
        "Cần trình cơ quan có thẩm quyền được nêu trong kết quả này.",
        "Submit it to the competent authority that this answer names."
    );

    internal static readonly RuleId Open = new(
        "competence.open",
        "Chưa xác định {t1} có thẩm quyền {t0} hay không; cần bổ sung quy định của tỉnh.",
        "Whether {t1} may {t0} is undetermined; the province's rules are needed."
    );

    internal static readonly RuleId OpenToText = new(
        "competence.open-to-text",
        "Chưa xác định {t1} có thẩm quyền {t0} hay không; thư viện chưa có nội dung văn bản quy định tại thời điểm này nên cần đối chiếu.",
        "Whether {t1} may {t0} is undetermined; the library does not hold the text that says so for this date, so check it."
    );

    internal static readonly RuleId LeftToProvince = new(
        "competence.left-to-province",
        "Thẩm quyền {t0} do Ủy ban nhân dân cấp tỉnh quy định; cần bổ sung quy định của tỉnh.",
        "Who may {t0} is laid down by the provincial People's Committee; its rules are needed."
    );

    internal static readonly RuleId LeftToAuthority = new(
        "competence.left-to-authority",
        "Văn bản giao cấp có thẩm quyền {t0} mà không nêu cụ thể cơ quan nào.",
        "The text leaves it to the competent authority to {t0} and does not name it."
    );

    internal static readonly RuleId NotHeld = new(
        "competence.not-held",
        "Thư viện chưa có quy định về thẩm quyền {t0} áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library holds no rule on who may {t0} for this date; check the text."
    );

    internal static readonly RuleId SourceUnknown = new(
        "competence.source-unknown",
        "Thẩm quyền {t0} tùy thuộc nguồn kinh phí là khuyến công quốc gia hay khuyến công địa phương; cần bổ sung thông tin này.",
        "Who may {t0} depends on whether the money is national or local, which has to be known."
    );

    internal static readonly RuleId NoDistrict = new(
        "competence.no-district",
        "Từ ngày {n0:date} không còn đơn vị hành chính cấp huyện.",
        "There have been no districts since {n0:date}.",
        "Cần trình cơ quan cấp xã hoặc cấp tỉnh có thẩm quyền theo quy định hiện hành.",
        "Submit it to the commune or the province, whichever is competent under the rules in force."
    );

    /// <summary>The act with money and level as far as they are known, in both languages.</summary>
    internal static LocalizedText NameOf(CompetenceAct act, FundingSource? source, CompetenceLevel? level)
    {
        var parts = new List<LocalizedText>();
        if (source is { } money)
            parts.Add(Vocabulary.ToText(money));
        if (level is { } at)
            parts.Add(at.ToText());
        var name = act.ToText();
        if (parts.Count == 0)
            return name;
        var inside = LocalizedText.Join(parts, ", ", ", ");
        return new LocalizedText($"{name.Vietnamese} ({inside.Vietnamese})", $"{name.English} ({inside.English})");
    }
}
