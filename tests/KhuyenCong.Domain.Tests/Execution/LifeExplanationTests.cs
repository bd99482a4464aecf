using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Execution.StepKind;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

public class LifeExplanationTests
{
    private static readonly Project Group = Media with { Form = ProjectForm.Group, Beneficiaries = [], Places = [] };

    private static readonly StepKind[] ToMoney = [.. ToApproval(Media), SignContract, PayAdvance];

    private readonly ExplanationPage _page = new("Life");

    [Fact]
    public void Every_explanation_of_steps_is_approved()
    {
        Path(
            "one province",
            Walk(Media),
            [.. ToApproval(Media), SignContract, Begin, PayAdvance, ChangeProject, AcceptAtBase, PayAdvance, Settle, ReturnMoney]
        );
        Path("several provinces", Walk(SeveralProvinces), [.. ToApproval(SeveralProvinces), SignContract, SettleForForceMajeure]);
        Path("unit of the Ministry", Walk(SeveralProvinces), [.. ToApproval(SeveralProvinces), Assign, Begin, PayAdvance, AcceptAtBase, Settle]);
        Path("local", Walk(Local), [.. ToApproval(Local), SignContract, Begin, PayAdvance, AcceptAtBase, Settle]);
        Path("group", Walk(Group, [.. ToApproval(Group), SignContract]), Begin);
        Path("returned", Walk(Media, FileProject), ReturnForChanges, FileProject, Reject);
        Path("stopped", Walk(Media, ToApproval(Media)), Stop);
        Path("stopped with money", Walk(Media, ToMoney), Stop, ReturnMoney);
        Path("stopped for failure", Walk(Media, ToMoney), StopForFailure, ReturnMoney);
        Path(
            "two years",
            Walk(Media with { End = new LocalDate(2017, 6, 30) }, [.. ToMoney, Begin]),
            AcceptAtBase,
            SettleYear,
            CarryOver,
            FileSettlement,
            Settle
        );
        Refusals();
        OpenRoutes();
        Contracts();
        Acceptance();
        Money();
        Parts();
        Changes();
        _page.Verify(typeof(LifeMessages));
    }

    private void Refusals()
    {
        var draft = Walk(Media);
        Step file = s => s with { Guidance = null };
        Take("a draft is settled", draft, Settle);
        var paid = Walk(Media, [.. ToApproval(Media), SignContract, Begin, PayAdvance]);
        Take("accepted a day before the advance", paid, AcceptAtBase, s => s with { On = paid.History.Steps[^1].On.PlusDays(-1) });
        Take("filed by the Department", draft, FileProject, s => s with { By = Authority.Department });
        Take("filed without papers", draft, FileProject, s => s with { Papers = [] });
        Take("filed on the last day", draft, FileProject, s => file(s) with { On = new LocalDate(2015, 5, 19) });
        Take("filed a day late", draft, FileProject, s => file(s) with { On = new LocalDate(2015, 5, 20) });
        Take("filed under guidance", draft, FileProject, s => s with { On = new LocalDate(2015, 5, 25), Guidance = new LocalDate(2015, 5, 25) });
        Take("filed before it was drawn up", draft, FileProject, s => s with { On = new LocalDate(2015, 2, 28) });
        Take("everything wrong at once", draft, FileProject, s => file(s) with { By = Authority.Agency, Papers = [], On = new LocalDate(2015, 6, 1) });
        _page.Case("under no rules", LifeRules.Apply(null, NationalLaw.AdvancesOn, draft, Lives.Step(draft, FileProject, Authority.ImplementingUnit)).Decision);
        var accepted = Walk(Media, [.. ToApproval(Media), SignContract, Begin, AcceptAtBase]);
        Take("settled on the last day", accepted, Settle, s => s with { On = new LocalDate(2017, 1, 22) });
        Take("settled a day late", accepted, Settle, s => s with { On = new LocalDate(2017, 1, 23) });
        var group = Walk(Group, [.. ToApproval(Group), SignContract]);
        Take("a group begins without its plan", group, Begin, s => s with { Papers = [] });
        Take("no beneficiary is named", Walk(Media with { Beneficiaries = [] }), FileProject, s => s with { Papers = [] });
        Take("the unit benefits itself", Walk(Media with { Beneficiaries = [Media.ImplementingUnit] }), FileProject, s => s with { Papers = [] });
        Take(
            "it is said that the unit benefits",
            draft,
            FileProject,
            s =>
                s with
                {
                    Papers = [],
                    PaperFacts = new() { UnitIsBeneficiary = true },
                }
        );
        var filed = Walk(SeveralProvinces);
        Take("several provinces file without papers", filed, FileProject, s => s with { Papers = [] });
        Take(
            "it is said that they are one",
            filed,
            FileProject,
            s =>
                s with
                {
                    Papers = [],
                    PaperFacts = new() { IsOfOneProvince = true },
                }
        );
    }

    private void OpenRoutes()
    {
        Take("no province is named", Walk(Media with { Provinces = [] }), FileProject);
        Take("two spellings of one province", Walk(Media with { Provinces = ["Quảng Nam", "Tỉnh Quảng Nam"] }), FileProject);
        var local = Walk(Local, FileProject);
        Take("local money without the province's procedure", Walk(Local), FileProject, null, National);
        Take("the same, approved by the Committee", local, Approve, s => s with { By = Authority.ProvincialCommittee }, National);
        Take("the same, approved by the Agency", local, Approve, s => s with { By = Authority.Agency }, National);
        var contracted = Walk(Local, [.. ToApproval(Local), SignContract]);
        Take("the same, advanced within the limit", contracted, PayAdvance, s => s with { By = Authority.Department }, National);
        Take("the same, advanced above the limit", contracted, PayAdvance, s => s with { Amount = new Vnd(210_000_001) }, National);
        var appraised = Walk(Local, FileProject, AppraiseAtBase);
        Take("local, approved by the commune Committee", appraised, Approve, s => s with { By = Authority.CommuneCommittee });
        Take("local, approved by the Department", appraised, Approve, s => s with { By = Authority.Department });
        var returned = Walk(Media, FileProject, ReturnForChanges);
        Take("returned and filed again", returned, FileProject, s => s with { Guidance = null });
        var added = ProjectLife.Draft(Media, new LocalDate(2016, 3, 1), isAdded: true);
        Take("an added project is filed", added, FileProject, s => s with { Guidance = null });
    }

    private void Contracts()
    {
        var approved = Walk(Media, ToApproval(Media));
        Take("the opinion is unknown", approved, SignContract, s => s with { HasFinanceOpinion = null });
        Take("there is no opinion", approved, Assign, s => s with { HasFinanceOpinion = false });
        Take("whether it goes to tender is unknown", approved, SignContract, s => s with { TenderIsApproved = null });
        Step tendered = s => s with { MeetsTenderConditions = true, TenderIsApproved = null };
        Take("the result of the tender is unknown", approved, SignContract, tendered);
        Take("the result of the tender is not approved", approved, SignContract, s => tendered(s) with { TenderIsApproved = false });
        Take("by selection", approved, SignContract, s => tendered(s) with { MeetsTenderConditions = false });
    }

    private void Acceptance()
    {
        var life = Walk(Media, [.. ToApproval(Media), SignContract, Begin]);
        Step byAgency = s => s with { By = Authority.Agency };
        Take("begun before the first day", Walk(Media, [.. ToApproval(Media), SignContract]), Begin, s => s with { On = new LocalDate(2016, 1, 20) });
        Take("accepted by the Agency, assigned to it", life, AcceptAtBase, byAgency);
        Take("accepted by the Agency, unknown whether assigned", life, AcceptAtBase, s => byAgency(s) with { IsAssignedToAgency = null });
        Take("accepted by the Agency, not assigned", life, AcceptAtBase, s => byAgency(s) with { IsAssignedToAgency = false });
        Take("accepted in part", life, AcceptAtBase, s => s with { IsPartial = true });
        Take("accepted after the last day", life, AcceptAtBase, s => s with { On = new LocalDate(2016, 12, 10) });
        Take("accepted in the next year", life, AcceptAtBase, s => s with { On = new LocalDate(2017, 1, 10) });
        var share = Walk(Media with { SupportRate = Rate.Percent(50) }, [.. ToApproval(Media), SignContract, Begin]);
        Take("by percentage, the real cost unknown", share, AcceptAtBase);
        Take("by percentage, within the real cost", share, AcceptAtBase, s => s with { RealCost = Vnd.Million(200) });
        Take("by percentage, above the real cost", share, AcceptAtBase, s => s with { RealCost = Vnd.Million(199) });
        var accepted = Walk(Media, [.. ToApproval(Media), SignContract, Begin, AcceptAtBase]);
        Take("the file on its last day", accepted, FileSettlement, s => s with { On = new LocalDate(2016, 12, 15) });
        Take("the file a day late", accepted, FileSettlement, s => s with { On = new LocalDate(2016, 12, 16) });
        Take(
            "settled late, the file in time",
            Lives.Take(accepted, FileSettlement, Authority.ImplementingUnit),
            Settle,
            s => s with { On = new LocalDate(2017, 1, 23) }
        );
        Take("settled for more than was accepted", accepted, Settle, s => s with { Amount = new Vnd(100_000_001) });
        Take("the rest up to what was accepted", accepted, PayAdvance, s => s with { Amount = Vnd.Million(100) });
        Take("the rest above what was accepted", accepted, PayAdvance, s => s with { Amount = new Vnd(100_000_001) });
        Take(
            "interest support, the interest unknown",
            Walk(Media with { Kind = ProjectKind.RelocationInterest }, [.. ToApproval(Media), SignContract, Begin, AcceptAtBase]),
            PayAdvance
        );
    }

    private void Parts()
    {
        var project = Media with
        {
            Kind = ProjectKind.Other,
            Parts = [new(ProjectKind.VocationalTraining, Vnd.Million(100)), new(ProjectKind.ClusterInfrastructure, Vnd.Million(200))],
        };
        var life = Walk(project, [.. ToApproval(Media), SignContract]);
        Take("several parts, none named", life, PayAdvance);
        Take("the part of training", life, PayAdvance, s => s with { Part = ProjectKind.VocationalTraining, Amount = Vnd.Million(70) });
        Take("the part of cluster works", life, PayAdvance, s => s with { Part = ProjectKind.ClusterInfrastructure, WorkDone = Rate.Percent(60) });
        var group = Walk(Group, [.. ToApproval(Group), SignContract]);
        Take("a group without its plan is advanced nothing", group, PayAdvance, s => s with { Papers = ["project-contract"] });
        var years = Media with { End = new LocalDate(2017, 6, 30) };
        var carried = Walk(years, [.. ToApproval(Media), SignContract, CarryOver]);
        Take("money carried over is not paid in its year", carried, PayAdvance, s => s with { Amount = Vnd.Million(300), DueUnderContract = Vnd.Million(300) });
        Take("the year is not named", Walk(years, [.. ToMoney, Begin, AcceptAtBase]), SettleYear, s => s with { BudgetYear = null });
    }

    private void Money()
    {
        var draft = Walk(Media, FileProject, AppraiseAtBase, AppraiseAtMinistry);
        Take("approved by the Agency", draft, Approve, s => s with { By = Authority.Agency });
        Take("approved for less", draft, Approve, s => s with { Amount = Vnd.Million(250) });
        var approved = Walk(Media, ToApproval(Media));
        Take("contracted for less", approved, SignContract, s => s with { Amount = Vnd.Million(250) });
        Take("assigned for more than was approved", approved, Assign, s => s with { Amount = Vnd.Million(301) });
        var contracted = Walk(Media, [.. ToApproval(Media), SignContract]);
        foreach (var kind in new[] { PayAdvance, SettleForForceMajeure })
            Take("no amount", contracted, kind, s => s with { Amount = null });
        Take("the highest first advance", contracted, PayAdvance, s => s with { Amount = Vnd.Million(210) });
        Take("a đồng above it", contracted, PayAdvance, s => s with { Amount = new Vnd(210_000_001) });
        var works = Walk(Media with { Kind = ProjectKind.ClusterInfrastructure }, [.. ToApproval(Media), SignContract]);
        Take("half of the works", works, PayAdvance, s => s with { WorkDone = Rate.Percent(50) });
        Take("60% of the works", works, PayAdvance, s => s with { WorkDone = Rate.Percent(60) });
        var machinery = Walk(Media with { Kind = ProjectKind.Machinery }, [.. ToApproval(Media), SignContract]);
        Take("80% invested", machinery, PayAdvance, s => s with { InvestmentDone = Rate.Percent(80) });
        Take("by a ratio of the Agency", machinery, PayAdvance, s => s with { AgencyRatio = Rate.Percent(20) });
        var years = Media with { End = new LocalDate(2017, 6, 30) };
        Take("first tranche of two years", Walk(years, [.. ToApproval(Media), SignContract]), PayAdvance);
        Take("second tranche of two years", Walk(years, ToMoney), PayAdvance);
        Take("second tranche as the contract says", Walk(years, ToMoney), PayAdvance, s => s with { DueUnderContract = Vnd.Million(20) });
        Take("second advance of one year", Walk(Media, ToMoney), PayAdvance);
        Take("the rest after acceptance", Walk(Media, [.. ToMoney, Begin, AcceptAtBase]), PayAdvance, s => s with { Amount = Vnd.Million(290) });
        var local = Walk(Local, [.. ToApproval(Local), SignContract]);
        Take("local money without the province's own rules", local, PayAdvance, null, Norms with { LocalAdvances = null });
    }

    private void Changes()
    {
        var life = Walk(Media, ToMoney);
        Take("no new version", life, ChangeProject, s => s with { NewVersion = null });
        Take("the same version", life, ChangeProject, s => s with { NewVersion = life.Project });
        Take("another place, by the Agency", life, ChangeProject, s => s with { NewVersion = Elsewhere(life), By = Authority.Agency });
        Take("another place, by the Department", life, ChangeProject, s => s with { NewVersion = Elsewhere(life), By = Authority.Department });
        Take("less money than was paid", life, ChangeProject, s => s with { NewVersion = Costing(life, 9), By = Authority.Agency });
        Take("as much money as was paid", life, ChangeProject, s => s with { NewVersion = Costing(life, 10), By = Authority.Agency });
        var group = Walk(Group, [.. ToApproval(Group), SignContract]);
        Take("a group of one province, by the Department", group, ChangeProject, s => s with { NewVersion = Elsewhere(group), By = Authority.Department });
        Take("said not to be the Department's", group, ChangeProject, s => s with { NewVersion = Elsewhere(group), IsDepartmentProject = false });
        var wide = Walk(Group with { Provinces = SeveralProvinces.Provinces }, [.. ToApproval(SeveralProvinces), SignContract]);
        Take("a group of several provinces", wide, ChangeProject, s => s with { NewVersion = Elsewhere(wide) });
        var local = Walk(Local, ToApproval(Local));
        Take("local, by the chair", local, ChangeProject, s => s with { By = Authority.ProvincialChair });
        Take("local, by the Department", local, ChangeProject, s => s with { By = Authority.Department });

        static Project Elsewhere(ProjectLife life) => life.Project with { Places = ["Hội An"] };
        static Project Costing(ProjectLife life, int million) => life.Project with { Support = Vnd.Million(million) };
    }

    private delegate ProjectStep Step(ProjectStep step);

    private void Take(string name, ProjectLife life, StepKind kind, Step? change = null, LifeNorms? norms = null) =>
        Take(name, life, kind, change ?? (s => s), norms ?? Norms, out _);

    private void Take(string name, ProjectLife life, StepKind kind, Step change, LifeNorms norms, out ProjectLife after)
    {
        var by = LifeRules.NextSteps(norms, life, life.State.Since).FirstOrDefault(n => n.Kind == kind)?.By ?? Authority.MinisterOfIndustryAndTrade;
        var result = LifeRules.Apply(norms, NationalLaw.AdvancesOn, life, change(Lives.Step(life, kind, by)));
        after = result.Life;
        var ledger = after.Ledger;
        _page.Case(
            $"{name}, {kind}: {after.State.Name.Vietnamese}, {after.State.Name.English}, approved {ledger.Approved}, contracted {ledger.Contracted}, "
                + $"advanced {ledger.Advanced}, settled {ledger.Settled}, held {ledger.Held}",
            result.Decision
        );
    }

    /// <summary>Walks along a path; before each step every step that may follow is listed.</summary>
    private void Path(string name, ProjectLife life, params StepKind[] steps)
    {
        foreach (var step in steps)
        {
            Next(name, life);
            Take(name, life, step, s => s, Norms, out life);
        }

        Next(name, life);
        _page.Case(
            $"{name}, days: approved {life.ApprovedOn:uuuu-MM-dd}, contracted {life.ContractedOn:uuuu-MM-dd}, accepted {life.AcceptedOn:uuuu-MM-dd}",
            []
        );
    }

    private void Next(string name, ProjectLife life)
    {
        foreach (var next in LifeRules.NextSteps(Norms, life, life.State.Since))
        {
            var papers = next.Papers.Select(p => $"{p.Paper.Code} {p.Need}");
            _page.Case(
                $"{name}, next {next.Kind} by {next.By?.ToString() ?? "whom the change needs"} [{next.Citation.Code}] "
                    + $"until {next.Due?.LastDay:uuuu-MM-dd}: {string.Join(", ", papers)}",
                []
            );
        }
    }
}
