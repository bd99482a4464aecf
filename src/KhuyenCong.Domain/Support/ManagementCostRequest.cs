namespace KhuyenCong.Domain.Support;

/// <summary>Đề án được quản lý: a project of which a share goes to its management.</summary>
/// <param name="Id">The id of the project.</param>
/// <param name="Estimate">The estimate of the project as approved, in đồng, more than 0; null when unknown.</param>
/// <param name="Support">The support of the project, in đồng, more than 0; null when unknown. Asked only under reading R3 "support only".</param>
public sealed record ManagedProject(string Id, Vnd? Estimate, Vnd? Support);

/// <summary>Câu hỏi về chi phí quản lý: the funds of a managing agency for a year, and the projects of implementing units.</summary>
/// <remarks>TTLT26-2014/6/2/s. The date is not part of the case: it picks the norms.</remarks>
/// <example><code>
/// var request = new ManagementCostRequest { Source = FundingSource.National, YearlyFunds = Vnd.Million(10_000) };
/// var shares = PromotionRules.National.AssessManagement(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine(shares.Agency?.Ceiling); // VND 150,000,000
/// </code></example>
public sealed record ManagementCostRequest
{
    /// <summary>Nguồn kinh phí: whose money it is.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Kinh phí được giao trong năm: the funds assigned to the agency for the year, in đồng, more than 0; null when unknown or not asked.</summary>
    public Vnd? YearlyFunds { get; init; }

    /// <summary>Các đề án: the projects.</summary>
    public ValueList<ManagedProject> Projects { get; init; }
}

/// <summary>Chi phí quản lý của một đề án: the most that the implementing unit may spend on managing a project.</summary>
/// <param name="Id">The id of the project.</param>
/// <param name="Decision">The level on its base.</param>
public sealed record ProjectManagementCost(string Id, SupportDecision Decision);

/// <summary>Kết quả về chi phí quản lý: the agency's share and that of each project.</summary>
/// <param name="Agency">The agency's share of the yearly funds; null when the funds were not given.</param>
/// <param name="Projects">The share of each project, in the given order.</param>
public sealed record ManagementCostResult(SupportDecision? Agency, ValueList<ProjectManagementCost> Projects)
{
    /// <summary>Tổng chi phí quản lý đề án: the sum over the projects; null while one of them is not determined.</summary>
    public Vnd? ProjectsTotal =>
        Projects.All(p => p.Decision.Ceiling is not null) ? Projects.Aggregate(Vnd.Zero, (sum, p) => sum + p.Decision.Ceiling!.Value) : null;
}
