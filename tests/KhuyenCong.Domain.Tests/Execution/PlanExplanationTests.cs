using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.LawTests.ND45Of2012.Article2Tests;

namespace KhuyenCong.Domain.Tests.Execution;

public class PlanExplanationTests
{
    private static readonly ProjectTask Task = new("Mua máy", "Cơ sở A", Machinery.Start, Machinery.End, Machinery.Support);

    [Fact]
    public void Every_explanation_of_programmes_plans_and_projects_is_approved()
    {
        var page = new ExplanationPage("Plans");
        Programmes(page);
        Plans(page);
        Projects(page);
        page.Verify(typeof(PlanMessages));
    }

    private static void Programmes(ExplanationPage page)
    {
        var programme = new Programme
        {
            Name = "Chương trình",
            Source = FundingSource.National,
            FirstYear = 2016,
            LastYear = 2020,
            ApprovedBy = Authority.PrimeMinister,
            ApprovedOn = new LocalDate(2014, 8, 1),
        };
        Case("national programme of five years", programme);
        Case("national programme of six years", programme with { LastYear = 2021 });
        Case("national programme of one year", programme with { LastYear = 2016 });
        Case("national programme by the Minister, the day before Decree 146/2025", ByMinister(new LocalDate(2025, 6, 30)));
        Case("national programme by the Minister, under Decree 146/2025", ByMinister(new LocalDate(2025, 10, 14)));
        Case("national programme by the Minister, under Decree 235/2025", ByMinister(new LocalDate(2025, 10, 15)));
        Case("national programme, nobody approved", programme with { ApprovedBy = null });
        Case("national programme, the day of approval unknown", programme with { ApprovedOn = null });
        Case("national programme before the decree", programme with { ApprovedOn = new LocalDate(2012, 7, 4) });
        Case("national programme of 2012 without its day", programme with { FirstYear = 2012, ApprovedOn = null });
        Case("national programme of 2013 without its day", programme with { FirstYear = 2013, ApprovedOn = null });
        var local = programme with { Source = FundingSource.Local, ApprovedBy = Authority.ProvincialCommittee, LastYear = 2025 };
        Case("local programme before Circular 46/2012", local with { ApprovedOn = new LocalDate(2013, 2, 9) });
        Case("local programme of ten years", local with { ApprovedOn = new LocalDate(2013, 2, 10) });
        Case("local programme by the chair", local with { ApprovedBy = Authority.ProvincialChair });

        Programme ByMinister(LocalDate on) => programme with { ApprovedBy = Authority.MinisterOfIndustryAndTrade, ApprovedOn = on };
        void Case(string name, Programme p) => page.Case(name, OnItsDay.Assess(p));
    }

    private static void Plans(ExplanationPage page)
    {
        var plan = new AnnualPlan
        {
            Year = 2016,
            Source = FundingSource.National,
            Projects = [Machinery],
            ApprovedBy = Authority.MinisterOfIndustryAndTrade,
            ApprovedOn = new LocalDate(2015, 12, 20),
        };
        Case("national plan", plan);
        Case("national plan by the Agency", plan with { ApprovedBy = Authority.Agency });
        Case("national plan of two projects with one code", plan with { Projects = [Machinery, Machinery] });
        Case("national plan with a local project", plan with { Projects = [Machinery with { Source = FundingSource.Local }] });
        Case("project until the last day before the plan year", Of(new LocalDate(2015, 3, 1), new LocalDate(2015, 12, 31)));
        Case("project until the first day of the plan year", Of(new LocalDate(2015, 3, 1), new LocalDate(2016, 1, 1)));
        Case("project from the last day of the plan year", Of(new LocalDate(2016, 12, 31), new LocalDate(2017, 6, 1)));
        Case("project from the first day after the plan year", Of(new LocalDate(2017, 1, 1), new LocalDate(2017, 6, 1)));
        Case("local plan by the chair", LocalBy(Authority.ProvincialChair));
        Case("local plan by the committee", LocalBy(Authority.ProvincialCommittee));
        Case("plan of 2012 without its day of approval", plan with { Year = 2012, ApprovedOn = null });

        AnnualPlan Of(LocalDate start, LocalDate end) => plan with { Projects = [Machinery with { Start = start, End = end }] };
        AnnualPlan LocalBy(Authority by) =>
            plan with
            {
                Source = FundingSource.Local,
                ApprovedBy = by,
                Projects = [Machinery with { Source = FundingSource.Local }],
            };
        void Case(string name, AnnualPlan p) => page.Case(name, OnItsDay.Assess(p));
    }

    private static void Projects(ExplanationPage page)
    {
        var key = Machinery with
        {
            IsKey = true,
            Contents = [PromotionContent.TechnologyAndModels, PromotionContent.VocationalTraining],
            End = Machinery.Start.PlusYears(1),
            IsLarge = true,
            ContentsAreLinked = true,
        };
        Case("project", Machinery);
        Case("project without anything", Machinery with { Contents = [], Support = Vnd.Zero, ImplementingUnit = "", Beneficiaries = [], Places = [] });
        Case("project whose aim is not at hand", Machinery with { Aim = null });
        Case("local project that names neither unit nor places", Machinery with { Source = FundingSource.Local, ImplementingUnit = "", Places = [] });
        Case("local key project", key with { Source = FundingSource.Local });
        Case("project without money", Machinery with { Support = Vnd.Zero });
        Case("project of one đồng", Machinery with { Support = new Vnd(1) });
        Case("group project without beneficiaries and places", Machinery with { Form = ProjectForm.Group, Beneficiaries = [], Places = [] });
        Case("tasks that fill the project's time and money", Machinery with { Tasks = [Task] });
        Case("tasks of one đồng less", Machinery with { Tasks = [Task with { Support = Task.Support - new Vnd(1) }] });
        Case("task from the day before", Machinery with { Tasks = [Task with { Start = Task.Start.PlusDays(-1) }] });
        Case("task until the day after", Machinery with { Tasks = [Task with { End = Task.End.PlusDays(1) }] });
        Case("key project", key);
        Case("key project of exactly one year", key with { End = key.End.PlusDays(-1) });
        Case("key project of one content, small, not linked", key with { Contents = Machinery.Contents, IsLarge = false, ContentsAreLinked = false });
        Case("key project, nothing judged", key with { IsLarge = null, ContentsAreLinked = null });
        page.Case("key project before Circular 36/2013", PlanRules.Assess(NationalLaw.Plans.Values[0], key));
        page.Case("project under no rules", PlanRules.Assess(null, Machinery));

        void Case(string name, Project p) => page.Case(name, PlanRules.Assess(NationalLaw.Plans.Values[2], p));
    }

    [Fact]
    public void Every_explanation_of_tender_and_selection_is_approved()
    {
        var page = new ExplanationPage("Tender");
        foreach (var kind in ProjectKinds.All)
            Case($"{kind.ToCode()}, nothing known", new TenderRequest { Source = FundingSource.National, Kind = kind });
        var fair = new TenderRequest
        {
            Source = FundingSource.National,
            Kind = ProjectKind.FairParticipation,
            IsForOneFair = true,
        };
        Case("one fair, conditions unknown", fair);
        Case("one fair, conditions met", fair with { MeetsTenderConditions = true });
        Case("one fair, conditions not met", fair with { MeetsTenderConditions = false });
        Case("several fairs, conditions met", fair with { IsForOneFair = false, MeetsTenderConditions = true });
        Case("one fair or several, conditions met", fair with { IsForOneFair = null, MeetsTenderConditions = true });
        Case(
            "media, conditions met",
            new TenderRequest
            {
                Source = FundingSource.National,
                Kind = ProjectKind.Media,
                MeetsTenderConditions = true,
            }
        );
        Case(
            "machinery, ordered by the Agency",
            new TenderRequest
            {
                Source = FundingSource.National,
                Kind = ProjectKind.Machinery,
                IsOrderedByAgency = true,
            }
        );
        Case("local money", new TenderRequest { Kind = ProjectKind.Media, Source = FundingSource.Local });
        Run("before Circular 36/2013", null, fair);
        page.Verify(typeof(TenderMessages));

        void Case(string name, TenderRequest request) => Run(name, NationalLaw.Tender.Values[2], request);
        void Run(string name, TenderNorms? norms, TenderRequest request)
        {
            var decision = TenderRules.Assess(norms, request);
            page.Case($"{name}: {decision.Method}", decision);
        }
    }

    [Fact]
    public void Every_explanation_of_changes_is_approved()
    {
        var page = new ExplanationPage("Changes");
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            Case($"{kind}", new ChangeRequest { Source = FundingSource.National, Changes = [kind] });
            Case($"{kind} in a group project of the Department", Group(true, kind));
        }

        Case("place in a group project of others", Group(false, ChangeKind.ChangePlace));
        Case("place in a group project of the Department or of others", Group(null, ChangeKind.ChangePlace));
        Case("place and time in a group project", Group(true, ChangeKind.ChangePlace, ChangeKind.ChangeTimeWithinYear));
        var two = new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.ChangePlace, ChangeKind.IncreaseSupport, ChangeKind.ChangePlace] };
        Case("place and more support", two);
        Case("place and more support, decided by the Agency", two with { DecidedBy = Authority.Agency });
        Case("place and more support, decided by the Minister", two with { DecidedBy = Authority.MinisterOfIndustryAndTrade });
        Case("place and time in a group project of the Department or of others", Group(null, ChangeKind.ChangePlace, ChangeKind.ChangeTimeWithinYear));
        Case("place and support in a group project of the Department or of others", Group(null, ChangeKind.ChangePlace, ChangeKind.IncreaseSupport));
        Case("local money", two with { Source = FundingSource.Local });
        Run("before Circular 36/2013", null, two);
        page.Verify(typeof(ChangeMessages));

        static ChangeRequest Group(bool? department, params ChangeKind[] kinds) =>
            new()
            {
                Source = FundingSource.National,
                Changes = kinds.ToValueList(),
                Form = ProjectForm.Group,
                IsDepartmentProject = department,
            };
        void Case(string name, ChangeRequest request) => Run(name, NationalLaw.Changes.Values[2], request);
        void Run(string name, ChangeNorms? norms, ChangeRequest request)
        {
            var decision = ChangeRules.Assess(norms, request);
            page.Case($"{name}: by {decision.By?.ToString() ?? "nobody"}, {decision.Parts.Count} parts", decision);
        }
    }
}
