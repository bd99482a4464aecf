using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The codes of what a schedule lays down besides levels.</summary>
internal static class ProcedureCodes
{
    internal static readonly string[] MayBeWithout =
    [
        "base-appraisal",
        "added-approval",
        "settlement-file",
        "force-majeure",
        "year-settlement",
        "carry-over",
        "stop-for-failure",
    ];

    internal static readonly string[] Stages =
    [
        "filing",
        "approval",
        "contract",
        "assignment",
        "beginning",
        "group-beginning",
        "advance",
        "rest",
        "acceptance",
        "settlement",
        "stop",
        "money-return",
        "change",
        .. MayBeWithout,
    ];

    /// <summary>Who may act in a province.</summary>
    internal static readonly (string Code, Authority Value)[] Authorities = new[]
    {
        Authority.Department,
        Authority.ProvincialCommittee,
        Authority.ProvincialChair,
        Authority.ProvincialCouncil,
        Authority.DistrictCommittee,
        Authority.DistrictChair,
        Authority.CommuneCommittee,
        Authority.CommuneChair,
        Authority.FinanceDepartment,
        Authority.StateTreasury,
        Authority.ImplementingUnit,
    }
        .Select(a => (EnumCode.Of(a), a))
        .ToArray();

    internal static readonly (string Code, DeadlineKind Value)[] Duties =
    [
        ("filing", DeadlineKind.LocalFiling),
        ("monthly-report", DeadlineKind.LocalMonthlyReport),
        ("quarterly-report", DeadlineKind.LocalQuarterlyReport),
        ("half-year-report", DeadlineKind.LocalHalfYearReport),
        ("year-report", DeadlineKind.LocalYearReport),
        ("settlement-file", DeadlineKind.SettlementFile),
        ("settlement", DeadlineKind.Settlement),
    ];

    /// <summary>How the time of a duty may be given.</summary>
    internal static string[] TimesOf(DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.LocalFiling or DeadlineKind.Settlement => ["notAfter", "before"],
            DeadlineKind.LocalMonthlyReport => ["dayOfMonth"],
            DeadlineKind.SettlementFile or DeadlineKind.LocalYearReport => ["notAfter", "before", "daysAfter"],
            _ => ["daysAfter"],
        };

    /// <summary>Who fulfils a duty unless the text names another.</summary>
    internal static Authority WhoFulfils(DeadlineKind kind) =>
        kind is DeadlineKind.LocalQuarterlyReport or DeadlineKind.LocalHalfYearReport or DeadlineKind.LocalYearReport or DeadlineKind.Settlement
            ? Authority.Department
            : Authority.ImplementingUnit;

    /// <summary>In which year, counted from the plan year, the day of a duty lies unless the text says otherwise.</summary>
    internal static int YearOf(DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.LocalFiling => -1,
            DeadlineKind.Settlement => 1,
            _ => 0,
        };

    /// <summary>What tells the lines of a list apart.</summary>
    internal static string KeyOf(object line) =>
        line switch
        {
            LocalDeadline deadline => Array.Find(Duties, d => d.Value == deadline.Kind).Code,
            StatedPrize prize => prize.Result is null ? prize.Level.ToCode() : $"{prize.Level.ToCode()}: {VietnameseText.Folded(prize.Result)}",
            _ => "",
        };
}
