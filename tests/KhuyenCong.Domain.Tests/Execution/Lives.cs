using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Projects walked along their routes, for tests.</summary>
internal static class Lives
{
    internal static readonly LifeNorms National = NationalLaw.LifeOn(new LocalDate(2016, 1, 1))!;

    // A province that follows the usual procedure, and the national ratios for its own money.
    internal static readonly LifeNorms Norms = National with { Local = National.LocalDefault, LocalAdvances = _ => LocalAdvances };

    internal static AdvanceNorms LocalAdvances { get; } = NationalLaw.AdvancesOn(new LocalDate(2016, 1, 1))! with { Source = FundingSource.Local };

    internal static readonly ValueList<string> AllPapers = Norms.Dossiers.Lines.Select(l => l.Paper.Code).Distinct().ToValueList();

    internal static readonly Project Media = new()
    {
        Code = "07",
        Name = "Phóng sự truyền hình",
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Contents = [PromotionContent.Information],
        Support = Vnd.Million(300),
        Start = new LocalDate(2016, 2, 1),
        End = new LocalDate(2016, 11, 30),
        ImplementingUnit = "Trung tâm Khuyến công",
        Beneficiaries = ["Đài Truyền hình"],
        Provinces = ["Quảng Nam"],
        Places = ["Tam Kỳ"],
    };

    internal static readonly Project SeveralProvinces = Media with { Provinces = ["Quảng Nam", "Đà Nẵng"] };

    internal static readonly Project Local = Media with { Source = FundingSource.Local };

    /// <summary>The day on which a test takes a step: in time for every deadline.</summary>
    internal static LocalDate DayOf(StepKind kind) =>
        kind switch
        {
            StepKind.FileProject => new LocalDate(2015, 5, 10),
            StepKind.AppraiseAtBase or StepKind.ReturnForChanges or StepKind.Reject => new LocalDate(2015, 6, 1),
            StepKind.AppraiseAtMinistry => new LocalDate(2015, 9, 1),
            StepKind.Approve => new LocalDate(2015, 12, 20),
            StepKind.SignContract or StepKind.Assign => new LocalDate(2016, 1, 15),
            StepKind.Begin => new LocalDate(2016, 2, 1),
            StepKind.AcceptAtBase => new LocalDate(2016, 11, 30),
            StepKind.FileSettlement => new LocalDate(2016, 12, 15),
            StepKind.Settle => new LocalDate(2016, 12, 20),
            _ => new LocalDate(2016, 6, 1),
        };

    /// <summary>The usual day of a step, or the first on which it may follow the steps taken.</summary>
    internal static LocalDate DayOf(StepKind kind, ProjectLife life)
    {
        var last = life.History.Steps.LastOrDefault()?.On ?? life.State.Since;
        return LocalDate.Max(DayOf(kind), LocalDate.Max(last, life.State.Since));
    }

    internal static ProjectStep Step(ProjectLife life, StepKind kind, Authority by)
    {
        var day = DayOf(kind, life);
        return new ProjectStep
        {
            Kind = kind,
            By = by,
            On = day,
            Papers = AllPapers,
            Guidance = day,
            Amount = kind switch
            {
                StepKind.AcceptAtBase => Vnd.Million(100),
                StepKind.PayAdvance or StepKind.Settle or StepKind.SettleForForceMajeure or StepKind.ReturnMoney => Vnd.Million(10),
                StepKind.SettleYear or StepKind.CarryOver => Vnd.Million(10),
                _ => null,
            },
            HasFinanceOpinion = true,
            TenderIsApproved = true,
            IsAssignedToAgency = true,
            BudgetYear = day.Year,
            NewVersion = kind == StepKind.ChangeProject ? life.Project with { Support = life.Project.Support + Vnd.Million(1) } : null,
        };
    }

    internal static ProjectLife Take(ProjectLife life, StepKind kind, Authority by)
    {
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, kind, by));
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, $"{kind}: {result.Decision.Explain(Language.English)}");
        return result.Life;
    }

    /// <summary>A draft taken along steps by whoever may take them.</summary>
    internal static ProjectLife Walk(Project project, params StepKind[] steps)
    {
        var life = ProjectLife.Draft(project, new LocalDate(2015, 3, 1));
        foreach (var step in steps)
            life = Take(life, step, LifeRules.NextSteps(Norms, life, DayOf(step, life)).Single(n => n.Kind == step).By!.Value);
        return life;
    }

    internal static StepKind[] ToApproval(Project project) =>
        project.Source == FundingSource.Local ? [StepKind.FileProject, StepKind.AppraiseAtBase, StepKind.Approve]
        : project.Provinces.Count > 1 || project.IsOfRegionalCentre ? [StepKind.FileProject, StepKind.AppraiseAtMinistry, StepKind.Approve]
        : [StepKind.FileProject, StepKind.AppraiseAtBase, StepKind.AppraiseAtMinistry, StepKind.Approve];
}
