using NodaTime;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Chương trình khuyến công: the programme of a period, national or local.</summary>
/// <remarks>ND45-2012/2/1; TT46-2012/8/1.</remarks>
/// <example><code>
/// var programme = new Programme
/// {
///     Name = "2014-2020",
///     Source = FundingSource.National,
///     FirstYear = 2014,
///     LastYear = 2020,
///     ApprovedBy = Authority.PrimeMinister,
///     ApprovedOn = new LocalDate(2014, 8, 28),
/// };
/// Console.WriteLine(PromotionRules.National.AssessProgramme(programme).Verdict); // Satisfied
/// </code></example>
public sealed record Programme
{
    /// <summary>Tên chương trình: the name.</summary>
    public required string Name { get; init; }

    /// <summary>Nguồn kinh phí: national or local.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Năm đầu: the first year of the period.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Năm cuối: the last year of the period; not before the first.</summary>
    public required int LastYear { get; init; }

    /// <summary>Cấp phê duyệt: who approved it, or null while nobody has or it is unknown.</summary>
    public Authority? ApprovedBy { get; init; }

    /// <summary>Ngày phê duyệt: the day of approval, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }
}

/// <summary>Kế hoạch khuyến công hằng năm: the projects and tasks of one year.</summary>
/// <remarks>ND45-2012/2/2; TT46-2012/8/2.</remarks>
/// <example><code>
/// var plan = new AnnualPlan { Year = 2016, Source = FundingSource.National, Projects = [] };
/// var decision = PromotionRules.National.AssessPlan(plan);
/// Console.WriteLine($"{decision.Verdict}: {string.Join(", ", decision.Missing)}"); // Undetermined: approved_by
/// </code></example>
public sealed record AnnualPlan
{
    /// <summary>Năm kế hoạch: the year.</summary>
    public required int Year { get; init; }

    /// <summary>Nguồn kinh phí: national or local.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Các đề án: the projects, each with a code of its own.</summary>
    public required ValueList<Project> Projects { get; init; }

    /// <summary>Cấp phê duyệt: who approved it, or null while nobody has or it is unknown.</summary>
    public Authority? ApprovedBy { get; init; }

    /// <summary>Ngày phê duyệt: the day of approval, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }
}
