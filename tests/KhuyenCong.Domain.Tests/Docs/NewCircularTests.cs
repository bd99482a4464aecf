using System.Reflection;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>docs/new-circular.md done once: a circular that does not exist replaces the levels from 2031 on, and another amends tables of four kinds.</summary>
public class NewCircularTests
{
    private static readonly LegalInstrument Circular = new()
    {
        Id = "TT99-2031",
        Kind = InstrumentKind.Circular,
        Number = "99/2031/TT-BTC",
        Subject = new("Văn bản giả định", "A made-up text"),
        InForceFrom = new LocalDate(2031, 1, 1),
    };

    private static readonly SupportNorms Table = Read();
    private static readonly Timeline<SupportNorms> ByDate = Following(Table);
    private static readonly LocalDate First = Table.InForceFrom;

    private static readonly SupportRequest Machinery = new()
    {
        Item = SupportItem.Machinery,
        Source = FundingSource.National,
        Cost = Vnd.Million(1_000),
    };

    [Fact]
    public void The_second_entry_of_every_number_agrees()
    {
        var facts = File.ReadLines(Repository.Data("new-circular-facts.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        foreach (var fact in facts.Where(f => f[4] != "priority factor"))
        {
            var words = fact[4].Split(' ');
            Assert.True(SupportItems.TryParse(words[0], out var item));
            var cell = Table[item];
            Assert.Equal(string.Join('/', fact.Take(4).Where(p => p.Length > 0)), cell.Citation.Code);
            Assert.Equal(fact[5], words[1] == "rate" ? cell.Value.Rate!.Value.ToPercentCode() : $"{cell.Value.Cap!.Value.Dong}");
            if (words[1] == "cap")
                Assert.Equal(fact[6], "VND/" + cell.Value.Unit.ToCode());
        }

        Assert.Equal(facts.Single(f => f[4] == "priority factor")[5], Table.PriorityFactorLimit.Value.ToTimesCode());
        var numbers = SupportItems.All.Sum(i => Table[i.Item].TryGet(out var level) ? (level.Rate is null ? 0 : 1) + (level.Cap is null ? 0 : 1) : 0);
        Assert.Equal(facts.Count - 1, numbers);
    }

    [Fact]
    public void No_cell_can_be_left_out()
    {
        foreach (var item in SupportItems.All.Where(i => !i.IsWithoutLevel))
            Assert.True(PublicSurfaceTests.IsRequired(typeof(SupportNorms).GetProperty($"{item.Item}")!));
        Assert.True(PublicSurfaceTests.IsRequired(typeof(SupportNorms).GetProperty(nameof(SupportNorms.PriorityFactorLimit))!));
    }

    [Fact]
    public void The_new_levels_begin_on_their_first_day_and_the_old_ones_end_the_day_before()
    {
        // 50% of one billion is 500 million: the caps bind, 300 million before and 400 million after.
        Assert.Equal(("TT28-2018/8/4", 300_000_000L), Ask(First.PlusDays(-1), Machinery));
        Assert.Equal(("TT99-2031/5/1/c", 400_000_000L), Ask(First, Machinery));
        Assert.Equal(("TT99-2031/5/1/c", 400_000_000L), Ask(new LocalDate(9999, 12, 31), Machinery));
        Assert.Equal(("TTLT26-2014/6/2/c", 200_000_000L), Ask(new LocalDate(2016, 6, 30), Machinery));
    }

    [Fact]
    public void A_cell_that_nobody_has_read_gives_no_number_and_never_the_old_one()
    {
        var demonstration = SupportItem.ClusterInfrastructure;
        Assert.NotNull(Ask(First.PlusDays(-1), Machinery with { Item = demonstration }).Ceiling);
        ByDate.TryAt(First, out var norms);
        var decision = SupportRules.Assess(norms, Machinery with { Item = demonstration });
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
    }

    [Fact]
    public void Two_dates_can_be_compared()
    {
        ByDate.TryAt(First.PlusDays(-1), out var before);
        var changed = before!
            .Entries()
            .AsSpan()
            .ToArray()
            .Zip(Table.Entries())
            .Where(e => e.First.Value != e.Second.Value)
            .Select(e => (e.First.Code, e.First.Value.English, Now: e.Second.Value.English))
            .ToList();
        Assert.Contains(
            ("support.machinery", "50% of cost, at most VND 300,000,000/establishment", "50% of cost, at most VND 400,000,000/establishment"),
            changed
        );
        Assert.DoesNotContain(changed, c => c.Code == "support.trademark");
    }

    [Fact]
    public void An_amendment_is_a_with_on_the_table_it_amends()
    {
        var amended = Table with { Machinery = Norm.Stated(Table.Machinery.Value with { Cap = Vnd.Million(450) }, Table.Machinery.Citation) };
        Assert.Equal(450_000_000, SupportRules.Assess(amended, Machinery).Ceiling!.Value.Dong);
        Assert.Equal(400_000_000, SupportRules.Assess(Table, Machinery).Ceiling!.Value.Dong);
        Assert.Same(Table.DemonstrationModel, amended.DemonstrationModel);
    }

    [Fact]
    public void A_host_uses_it_before_the_library_does()
    {
        using var services = new ServiceCollection().AddSingleton<ILawBook>(new MadeUpLawBook()).AddKhuyenCong().BuildServiceProvider();
        var rules = services.GetRequiredService<PromotionRules>();
        Assert.Equal(Vnd.Million(400), rules.AssessSupport(First, Machinery).Ceiling);
        Assert.Equal(Vnd.Million(300), rules.AssessSupport(First.PlusDays(-1), Machinery).Ceiling);
        Assert.Equal(
            PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), Machinery).Explain(Language.Vietnamese),
            rules.AssessSupport(new LocalDate(2016, 6, 30), Machinery).Explain(Language.Vietnamese)
        );
        Assert.Throws<LawNotCoveredException>(() => rules.Book.At(new LocalDate(2012, 7, 4)));
    }

    [Fact]
    public void An_amendment_of_several_tables_changes_what_it_names_and_nothing_else()
    {
        var first = MadeUpAmendment.First;
        var book = new FollowedBy(LawBook.National, first, MadeUpAmendment.Apply);
        var before = book.At(first.PlusDays(-1)).Entries().ToDictionary(e => e.Code);
        var changed = book.At(first).Entries().Where(e => !before.TryGetValue(e.Code, out var was) || was != e).ToList();
        Assert.Equal(
            ["deadline.file-with-agency", "dossier.base-appraisal.energy-audit", "support.machinery", "tender.tendered"],
            changed.Select(e => e.Code).Order(StringComparer.Ordinal)
        );
        Assert.All(changed, e => Assert.Equal("TT98-2031", e.Citation.Instrument.Id));
        Assert.Empty(before.Keys.Except(book.At(first).Entries().Select(e => e.Code)));
    }

    [Theory]
    [InlineData(-1, 300, TenderMethod.Selection, false)]
    [InlineData(0, 350, TenderMethod.Tender, true)]
    public void An_amendment_is_answered_from_its_first_day(int days, long millions, TenderMethod method, bool asksForAudit)
    {
        var rules = new PromotionRules(new FollowedBy(LawBook.National, MadeUpAmendment.First, MadeUpAmendment.Apply));
        var day = MadeUpAmendment.First.PlusDays(days);
        Assert.Equal(Vnd.Million(millions), rules.AssessSupport(day, Machinery).Ceiling);
        var tender = new TenderRequest
        {
            Source = FundingSource.National,
            Kind = ProjectKind.Consultancy,
            MeetsTenderConditions = true,
        };
        Assert.Equal(method, rules.AssessTender(day, tender).Method);
        var papers = new DossierRequest
        {
            Source = FundingSource.National,
            Stage = DossierStage.BaseAppraisal,
            Kind = ProjectKind.Machinery,
        };
        Assert.Equal(asksForAudit, rules.AssessDossier(day, papers).Items.Any(i => i.Paper.Code == "energy-audit"));
        Assert.DoesNotContain(rules.AssessDossier(day, papers with { Kind = ProjectKind.Media }).Items, i => i.Paper.Code == "energy-audit");
    }

    [Theory]
    [InlineData(2031, 2030, 6, 14, "TT36-2013/10/2/b")]
    [InlineData(2032, 2031, 7, 1, "TT98-2031/3")]
    public void A_deadline_moves_from_the_first_plan_that_is_filed_after_it(int planYear, int year, int month, int day, string provision)
    {
        var rules = new PromotionRules(new FollowedBy(LawBook.National, MadeUpAmendment.First, MadeUpAmendment.Apply));
        var due = rules.Calendar(new CalendarRequest { PlanYear = planYear }).Dates.Single(d => d.Kind == DeadlineKind.FileWithAgency);
        Assert.Equal((new LocalDate(year, month, day), provision), (due.LastDay!.Value, due.Citation.Code));
    }

    [Fact]
    public void The_page_shows_the_amendment_that_is_tested()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "new-circular.md"));
        var shown = Regex.Match(page, "```cs\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var test = Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests", "Docs", "NewCircularTests.cs");
        var tested = Regex.Replace(File.ReadAllText(test), @"^ +", "", RegexOptions.Multiline);
        foreach (var table in Regex.Replace(shown, @"^ +", "", RegexOptions.Multiline).Trim().Split("\n\n"))
            Assert.Contains(table.Replace("internal static", "private static"), tested);
    }

    private static (string? Provision, long? Ceiling) Ask(LocalDate date, SupportRequest request)
    {
        Assert.True(ByDate.TryAt(date, out var norms));
        var decision = SupportRules.Assess(norms, request);
        return (decision.Provision?.Code, decision.Ceiling?.Dong);
    }

    private static Timeline<SupportNorms> Following(SupportNorms table)
    {
        var before = NationalLaw.Support(Readings.Default);
        return new([.. before.Starts.Zip(before.Values), (table.InForceFrom, table)]);
    }

    private static SupportNorms Read()
    {
        var unread = Norm.NotEncoded<SupportLevel>(new Citation(Circular, "5"));
        return new SupportNorms
        {
            Instrument = Circular,
            RestsOn = [Circular],
            InForceFrom = Circular.InForceFrom!.Value,
            EnterpriseSetup = Level("a", null, 15, SupportUnit.Enterprise),
            DemonstrationModel = Level("b", 40, 1_200, SupportUnit.Model),
            ModelReplication = unread,
            Machinery = Level("c", 50, 400, SupportUnit.Establishment),
            TechnologyLine = Norm.Absent<SupportLevel>(new Citation(Circular, "5", "1", "c")),
            CleanerProductionPilot = unread,
            DomesticFairOrganisation = unread,
            DomesticFairParticipation = unread,
            OverseasFairOrganisation = unread,
            OverseasFairParticipation = unread,
            OverseasStudyAirfare = unread,
            VoteRegion = unread,
            VoteNation = unread,
            PrizeRegion = unread,
            PrizeNation = unread,
            Trademark = unread,
            Consultancy = unread,
            Media = Level("d", 80, null, SupportUnit.None),
            AssociationRegion = unread,
            AssociationNation = unread,
            LinkageCluster = unread,
            RelocationInterest = unread,
            PollutionTreatmentEstablishment = unread,
            PollutionTreatmentCluster = unread,
            ClusterPlan = unread,
            ClusterInfrastructure = unread,
            ManagementAgency = unread,
            ManagementProject = unread,
            LocalLevels = new Citation(Circular, "6"),
            PriorityFactorLimit = Norm.Stated(Rate.Thousandths(1_400), new Citation(Circular, "5", "2")),
        };

        static Norm<SupportLevel> Level(string point, int? percent, int? million, SupportUnit unit) =>
            Norm.Stated(
                new SupportLevel(percent is { } p ? Rate.Percent(p) : null, million is { } m ? Vnd.Million(m) : null, unit),
                new Citation(Circular, "5", "1", point)
            );
    }

    /// <summary>The national law with the made-up levels from their first day on.</summary>
    private sealed class MadeUpLawBook : ILawBook
    {
        private readonly LawSnapshot _last = LawBook.National.At(First) with { From = First, Support = Table };

        public Readings Readings => LawBook.National.Readings;

        public LocalDate VerifiedThrough => LawBook.National.VerifiedThrough;

        public bool Covers(LocalDate date) => LawBook.National.Covers(date);

        public bool TryAt(LocalDate date, out LawSnapshot snapshot)
        {
            snapshot = Covers(date) ? At(date) : null!;
            return snapshot is not null;
        }

        public LawSnapshot At(LocalDate date) => date >= First ? _last : LawBook.National.At(date);
    }

    /// <summary>A made-up circular as a file of Texts would have it: each method amends one table.</summary>
    private static class MadeUpAmendment
    {
        internal static readonly LocalDate First = new(2031, 2, 10);

        private static readonly LegalInstrument Text = new()
        {
            Id = "TT98-2031",
            Kind = InstrumentKind.Circular,
            Number = "98/2031/TT-BCT",
            Subject = new("Văn bản giả định", "A made-up text"),
            InForceFrom = First,
        };

        internal static LawSnapshot Apply(LawSnapshot law) =>
            law with
            {
                Support = Levels(law.Support!),
                Execution = law.Execution with
                {
                    Tender = Tender(law.Execution.Tender!),
                    Deadlines = Deadlines(law.Execution.Deadlines!),
                    Dossiers = Dossiers(law.Execution.Dossiers!),
                },
            };

        private static SupportNorms Levels(SupportNorms before) =>
            before with
            {
                RestsOn = [.. before.RestsOn, Text],
                Machinery = Norm.Stated(before.Machinery.Value with { Cap = Vnd.Million(350) }, At("1")),
            };

        private static TenderNorms Tender(TenderNorms before) =>
            before with
            {
                RestsOn = [.. before.RestsOn, Text],
                Tendered = Norm.Stated<ValueList<ProjectKind>>([.. before.Tendered.Value, ProjectKind.Consultancy], At("2")),
            };

        private static DeadlineNorms Deadlines(DeadlineNorms before) =>
            before with
            {
                RestsOn = [.. before.RestsOn, Text],
                FileWithAgency = Norm.Stated(new YearlyDate(new AnnualDate(7, 1), Comparison.AtMost), At("3")),
            };

        private static DossierNorms Dossiers(DossierNorms before) =>
            before with
            {
                RestsOn = [.. before.RestsOn, Text],
                Lines =
                [
                    .. before.Lines,
                    new(
                        DossierStage.BaseAppraisal,
                        new Paper("energy-audit", new("báo cáo kiểm toán năng lượng", "the energy audit"), PaperForm.ValidCopy),
                        At("4"),
                        PaperCondition.Always,
                        [ProjectKind.Machinery]
                    ),
                ],
            };

        private static Citation At(string article) => new(Text, article);
    }

    /// <summary>A law book whose last period ends where changed tables begin.</summary>
    private sealed class FollowedBy(LawBook before, LocalDate first, Func<LawSnapshot, LawSnapshot> change) : ILawBook
    {
        private readonly LawSnapshot _last = change(before.At(first)) with { From = first };

        public Readings Readings => before.Readings;

        public LocalDate VerifiedThrough => before.VerifiedThrough;

        public bool Covers(LocalDate date) => before.Covers(date);

        public bool TryAt(LocalDate date, out LawSnapshot snapshot)
        {
            snapshot = Covers(date) ? At(date) : null!;
            return snapshot is not null;
        }

        public LawSnapshot At(LocalDate date) =>
            date >= first ? _last
            : before.At(date) is { Through: null } old ? old with { Through = first.PlusDays(-1) }
            : before.At(date);
    }
}
