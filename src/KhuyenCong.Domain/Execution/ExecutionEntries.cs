using System.Globalization;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>The cells of the tables on advances, plans, deadlines, tender, changes and budgets as a reader sees them.</summary>
internal static class ExecutionEntries
{
    internal static ValueList<NormEntry> Of(AdvanceNorms norms) =>
        [
            .. norms.Lines.Select(l => NormEntry.Of($"advance.{l.Code}", l.Terms, AdvanceMessages.TextOf)),
            .. norms.Lines.Select(l => NormEntry.Of($"advance.{l.Code}.kinds", l.Terms, _ => Names(l.Kinds))),
            .. Of("advance.rest", norms.Rest, new("tạm ứng kinh phí còn lại sau nghiệm thu cơ sở", "the rest is advanced after base-level acceptance")),
            NormEntry.Of("advance.rest-alone", norms.RestAlone, Names),
            NormEntry.Of(
                "advance.return",
                norms.Return,
                new("hoàn trả số đã tạm ứng vượt khối lượng được nghiệm thu", "what was advanced above what is accepted is returned")
            ),
            .. Of(
                "advance.following",
                norms.Following,
                new("tạm ứng lần tiếp theo của đề án nhiều năm", "the following advances of a project of several years")
            ),
            .. Of(
                "advance.other-ratio",
                norms.OtherRatio,
                new("tỷ lệ khác do cơ quan quản lý chương trình quyết định", "another ratio as the managing agency decides")
            ),
            .. Of(
                "advance.other-projects",
                norms.OtherProjects,
                new("đề án khác do cơ quan quản lý chương trình quyết định", "other projects as the managing agency decides")
            ),
            .. Of(
                "advance.local-procedure",
                norms.LocalProcedure,
                new("tạm ứng kinh phí khuyến công địa phương do tỉnh quy định", "advances of local money are laid down by the province")
            ),
            NormEntry.Of("advance.limit", norms.Limit, r => new LocalizedText(r.ToString(Language.Vietnamese), r.ToString(Language.English))),
        ];

    internal static ValueList<NormEntry> Of(PlanNorms norms) =>
        [
            NormEntry.Of("plan.usual-programme-years", norms.UsualProgrammeYears, y => new LocalizedText($"{y} năm", $"{y} years")),
            NormEntry.Of("plan.plan", norms.Plan, new("kế hoạch gồm đề án, nhiệm vụ của một năm", "a plan holds the projects and tasks of a year")),
            NormEntry.Of(
                "plan.project-contents",
                norms.ProjectContents,
                new(
                    "đề án nêu mục tiêu, nội dung, đơn vị thụ hưởng, thời gian thực hiện và kinh phí",
                    "a project states aim, contents, beneficiaries, time and money"
                )
            ),
            .. Of(
                "plan.national-project-contents",
                norms.NationalProjectContents,
                new("đề án khuyến công quốc gia nêu thêm đơn vị thực hiện, địa điểm", "a national project names its implementing unit and places besides")
            ),
            .. Of(
                "plan.local-projects",
                norms.LocalProjects,
                new("nội dung khác của đề án khuyến công địa phương do tỉnh quy định", "what else a local project holds is laid down by the province")
            ),
            NormEntry.Of(
                "plan.key-project-contents",
                norms.KeyProjectContents,
                t => new LocalizedText($"từ {t.Value} nội dung trở lên", $"{t.Value} contents or more")
            ),
            NormEntry.Of("plan.key-project-years", norms.KeyProjectYears, t => new LocalizedText($"trên {t.Value} năm", $"more than {t.Value} year")),
            .. CompetenceEntries.Of("plan.approval", norms.Competences),
        ];

    internal static ValueList<NormEntry> Of(DeadlineNorms norms) =>
        [
            NormEntry.Of("deadline.file-with-department", norms.FileWithDepartment, d => TextOf(d, BeforePlanYear)),
            NormEntry.Of("deadline.file-with-agency", norms.FileWithAgency, d => TextOf(d, BeforePlanYear)),
            NormEntry.Of("deadline.monthly-report", norms.MonthlyReport, DayOfMonth),
            NormEntry.Of("deadline.centre-monthly-report", norms.CentreMonthlyReport, DayOfMonth),
            .. Of(
                "deadline.period-reports",
                norms.PeriodReports,
                new("Sở Công Thương báo cáo quý, 6 tháng, năm", "the Department of Industry and Trade reports by quarter, half-year and year")
            ),
            .. Of(
                "deadline.centre-period-reports",
                norms.CentrePeriodReports,
                new("Trung tâm Khuyến công quốc gia ở vùng báo cáo quý, 6 tháng, năm", "a regional centre reports by quarter, half-year and year")
            ),
            NormEntry.Of(
                "deadline.provincial-report",
                norms.ProvincialReport,
                new("tỉnh báo cáo Bộ Công Thương hằng quý", "the province reports to the Ministry of Industry and Trade every quarter")
            ),
            .. Of(
                "deadline.agency-report",
                norms.AgencyReport,
                new("Cục Công nghiệp địa phương báo cáo Bộ Công Thương", "the Local Industry Agency reports to the Ministry of Industry and Trade")
            ),
            NormEntry.Of(
                "deadline.ministry-report",
                norms.MinistryReport,
                new("Bộ Công Thương báo cáo Thủ tướng Chính phủ hằng năm", "the Ministry of Industry and Trade reports to the Prime Minister every year")
            ),
            NormEntry.Of("deadline.yearly-review", norms.YearlyReview, new("tổng kết, khen thưởng hằng năm", "the yearly review and commendation")),
            NormEntry.Of(
                "deadline.settlement-file",
                norms.SettlementFile,
                t => new LocalizedText(
                    $"trong {t.Value} ngày kể từ ngày nghiệm thu cơ sở cuối cùng",
                    $"within {t.Value} days of the last base-level acceptance"
                )
            ),
            NormEntry.Of("deadline.settlement", norms.Settlement, d => TextOf(d, AfterPlanYear)),
            NormEntry.Of(
                "deadline.local-procedure",
                norms.LocalProcedure,
                new("thời hạn của đề án khuyến công địa phương do tỉnh quy định", "the dates of local projects are laid down by the province")
            ),
        ];

    internal static ValueList<NormEntry> Of(TenderNorms norms) =>
        [
            NormEntry.Of("tender.tendered", norms.Tendered, Names),
            NormEntry.Of("tender.tendered-for-one-fair", norms.TenderedForOneFair, Names),
            .. Of("tender.selection", norms.Selection, new("các đề án khác thực hiện theo phương thức xét chọn", "all other projects go by selection")),
            NormEntry.Of(
                "tender.local",
                norms.Local,
                new("đề án khuyến công địa phương theo quy định của địa phương", "local projects as the locality lays down")
            ),
        ];

    internal static ValueList<NormEntry> Of(ChangeNorms norms) =>
        [
            .. norms.Competences.Select(c => new NormEntry($"change.{EnumCode.Of(c.Kind)}", TextOf(c), NormStatus.Stated, c.Citation)),
            .. Of(
                "change.groups",
                norms.Groups,
                new("Sở Công Thương phê duyệt một số điều chỉnh của đề án nhóm", "the Department of Industry and Trade approves some changes to group projects")
            ),
            .. Of("change.request", norms.Request, new("đơn vị thực hiện đề nghị bằng văn bản", "the implementing unit asks in writing")),
            NormEntry.Of(
                "change.local",
                norms.Local,
                new("điều chỉnh đề án khuyến công địa phương do tỉnh quy định", "changes to local projects are laid down by the province")
            ),
        ];

    internal static ValueList<NormEntry> Of(BudgetNorms norms) =>
        [
            .. Steps("national", norms.National),
            .. Steps("province", norms.Province),
            .. Steps("district", norms.District ?? []),
            .. Steps("commune", norms.Commune),
            .. Of(
                "budget.left-to-province",
                norms.LeftToProvince,
                new("kinh phí cấp huyện, cấp xã do tỉnh quy định", "the budget of district and commune is laid down by the province")
            ),
            .. Of("budget.details", norms.Unread, new("trình tự chi tiết", "the details")),
        ];

    private static IEnumerable<NormEntry> Steps(string budget, ValueList<BudgetStep> steps) =>
        steps.Select(s => new NormEntry($"budget.{budget}.{EnumCode.Of(s.Kind)}", BudgetMessages.WhoOf(s), NormStatus.Stated, s.Citation));

    private static IEnumerable<NormEntry> Of(string code, Citation? provision, LocalizedText says) =>
        provision is null ? [] : [NormEntry.Of(code, provision, says)];

    private static readonly LocalizedText BeforePlanYear = new("của năm trước năm kế hoạch", "of the year before the plan year");
    private static readonly LocalizedText AfterPlanYear = new("của năm sau năm kế hoạch", "of the year after the plan year");

    private static LocalizedText TextOf(YearlyDate date, LocalizedText year)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Day.Month);
        var (vietnamese, english) = date.Comparison == Comparison.LessThan ? ("trước", "before") : ("không quá", "not later than");
        return new(
            string.Format(CultureInfo.InvariantCulture, "{0} ngày {1:00}/{2:00} {3}", vietnamese, date.Day.Day, date.Day.Month, year.Vietnamese),
            $"{english} {date.Day.Day} {month} {year.English}"
        );
    }

    private static LocalizedText DayOfMonth(Threshold day) => new($"trước ngày {day.Value} hằng tháng", $"before day {day.Value} of every month");

    private static LocalizedText TextOf(ChangeCompetence change)
    {
        var by = change.By.ToText();
        return change.ByDepartmentInGroups
            ? new($"{by.Vietnamese}; Sở Công Thương đối với đề án nhóm", $"{by.English}; the Department of Industry and Trade in group projects")
            : by;
    }

    internal static LocalizedText Names(ValueList<ProjectKind> kinds) => LocalizedText.Join(kinds.Select(k => k.ToText()));
}
