using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về hồ sơ: the rules on papers with their messages.</summary>
internal static class DossierMessages
{
    internal static readonly RuleId Complete = new(
        "dossier.complete",
        "Hồ sơ đã đủ {n0:int} loại giấy tờ theo quy định.",
        "The papers required ({n0:int}) are all at hand."
    );

    internal static readonly RuleId Lacks = new(
        "dossier.lacks",
        "Còn thiếu {t0}; đơn vị lập hồ sơ cần bổ sung.",
        "Still missing: {t0}; whoever draws up the file has to add it."
    );

    internal static readonly RuleId LacksForm = new(
        "dossier.lacks-form",
        "Còn thiếu {t0} (Mẫu số {t1}); đơn vị lập hồ sơ cần bổ sung.",
        "Still missing: {t0} (form {t1}); whoever draws up the file has to add it."
    );

    internal static readonly RuleId Depends = new(
        "dossier.depends",
        "Có thể cần {t0}, tùy thuộc việc {t1}; cần bổ sung thông tin này.",
        "Perhaps needed: {t0}, depending on {t1}; this has to be known."
    );

    internal static readonly RuleId AgencyDecides = new(
        "dossier.agency-decides",
        "Cục trưởng Cục Công nghiệp địa phương quyết định hồ sơ của đề án thuộc dạng “{t0}”.",
        "The head of the Local Industry Agency determines the papers of a project of this kind (“{t0}”).",
        needed: new(
            "Đơn vị thực hiện đề án cần đề nghị Cục trưởng Cục Công nghiệp địa phương quyết định hồ sơ.",
            "The implementing unit has to ask the head of the Local Industry Agency to determine them."
        )
    );

    internal static readonly RuleId Provincial = new(
        "dossier.provincial",
        "Hồ sơ của đề án khuyến công địa phương thực hiện theo quy định của Ủy ban nhân dân cấp tỉnh; cần bổ sung quy định đó.",
        "The papers of a local project are laid down by the provincial People's Committee; its rules have to be supplied."
    );

    internal static readonly RuleId AnnexUnread = new(
        "dossier.annex-unread",
        "Thư viện chưa có nội dung phụ lục quy định tài liệu, chứng từ kèm theo; cần đối chiếu.",
        "The library does not hold the annex that lists further papers; it has to be checked."
    );

    internal static readonly RuleId NotHeld = new(
        "dossier.not-held",
        "Thư viện chưa có quy định về các giấy tờ này áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library does not hold the rules on these papers for this date; check the text."
    );

    /// <summary>The number of a form with its annex, and with the second provision on the paper where there is one: forms of the circular on projects stand in annex 1.</summary>
    internal static LocalizedText FormOf(DossierItem item)
    {
        var (vietnamese, english) = (item.Paper.Template!.Replace("/", " hoặc "), item.Paper.Template.Replace("/", " or "));
        if (item.Citation.Instrument == FirstTexts.OnProjects)
            (vietnamese, english) = ($"{vietnamese} Phụ lục 1", $"{english} of annex 1");
        return item.Also is not { } also
            ? new(vietnamese, english)
            : new($"{vietnamese}; xem thêm {also.Text.Vietnamese}", $"{english}; see also {also.Text.English}");
    }

    /// <summary>The fact behind a code of <see cref="DossierItem.DependsOn"/>, in words.</summary>
    internal static LocalizedText NameOf(string fact) =>
        fact switch
        {
            "unit_is_beneficiary" => new("đơn vị thực hiện có là đơn vị thụ hưởng hay không", "whether the implementing unit is the beneficiary"),
            "is_of_one_province" => new(
                "đề án có thực hiện trên quy mô một tỉnh, thành phố trực thuộc Trung ương hay không",
                "whether the project is carried out within one province"
            ),
            "is_within_one_province" => new(
                "đề án có thực hiện trên địa bàn một tỉnh, thành phố trực thuộc Trung ương hay không",
                "whether the project is carried out within one province"
            ),
            "is_conference" => new("có phải hội nghị, hội thảo hay không", "whether it is a conference or seminar"),
            "contractor_is_hired" => new("chủ đầu tư có thuê nhà thầu hay không", "whether the investor hires a contractor"),
            "investor_is_enterprise" => new("chủ đầu tư có là doanh nghiệp hay không", "whether the investor is an enterprise"),
            "is_collective_mark" => new("có phải nhãn hiệu tập thể hay không", "whether it is a collective mark"),
            "is_website" => new("có lập trang thông tin điện tử hay không", "whether a website is made"),
            "issues_invoice" => new(
                "đơn vị có lập hóa đơn tài chính cho Cục Công nghiệp địa phương hay không",
                "whether the unit issues an invoice to the Local Industry Agency"
            ),
            "is_by_percentage" => new("có hỗ trợ theo tỷ lệ phần trăm hay không", "whether the support is a percentage of the cost"),
            "is_last_contract_of_year" => new("có phải hợp đồng cuối cùng trong năm hay không", "whether it is the last contract of the year"),
            _ => new("có thành lập Hội đồng thẩm định hay không", "whether a council appraised"),
        };
}
