using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về hồ sơ: the rules on papers with their messages.</summary>
public static class DossierMessages
{
    /// <summary>Đủ hồ sơ: every paper needed is at hand.</summary>
    public static RuleId Complete { get; } = new("dossier.complete", "Đủ {n0:int} giấy tờ cần có.", "All {n0:int} papers needed are at hand.");

    /// <summary>Thiếu giấy tờ: a paper is missing.</summary>
    public static RuleId Lacks { get; } = new("dossier.lacks", "Còn thiếu {t0}.", "Still missing: {t0}.");

    /// <summary>Thiếu giấy tờ theo mẫu: a paper on a form is missing.</summary>
    public static RuleId LacksForm { get; } = new("dossier.lacks-form", "Còn thiếu {t0} (Mẫu số {t1}).", "Still missing: {t0} (form {t1}).");

    /// <summary>Còn tùy: whether a paper is needed depends on an unknown fact.</summary>
    public static RuleId Depends { get; } = new("dossier.depends", "Có thể cần {t0}; còn tùy dữ kiện {t1}.", "Possibly needed: {t0}, depending on {t1}.");

    /// <summary>Cục quyết định hồ sơ: the kind is not listed.</summary>
    public static RuleId AgencyDecides { get; } =
        new(
            "dossier.agency-decides",
            "Cục trưởng Cục Công nghiệp địa phương quyết định hồ sơ của dạng đề án '{t0}'.",
            "The head of the Agency names the papers of a project of the kind '{t0}'."
        );
}
