using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>docs/new-circular.md done once: a circular that does not exist replaces the levels from 2031 on.</summary>
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

        public bool TryAt(LocalDate date, [NotNullWhen(true)] out LawSnapshot? snapshot)
        {
            snapshot = Covers(date) ? At(date) : null;
            return snapshot is not null;
        }

        public LawSnapshot At(LocalDate date) => date >= First ? _last : LawBook.National.At(date);
    }
}
