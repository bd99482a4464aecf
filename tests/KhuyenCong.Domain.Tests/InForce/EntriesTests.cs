using System.Collections;
using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.InForce;

public class EntriesTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<LocalDate> Periods => [.. LawBook.National.Snapshots.Select(s => s.From)];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Every_table_that_a_period_holds_is_listed(LocalDate day)
    {
        var law = LawBook.National.At(day);
        var entries = law.Entries().ToHashSet();
        var held = HeldBy(law).Concat(HeldBy(law.Execution)).ToList();
        Assert.NotEmpty(held);
        Assert.Equal(held.Count, law.Tables.Count());
        foreach (var table in held)
        {
            Assert.Contains(law.Tables, t => ReferenceEquals(t, table));
            Assert.NotEmpty(table.Entries());
            Assert.All(table.Entries(), e => Assert.Contains(e, entries));
        }

        if (law.Execution.BudgetCode is { } code)
            Assert.Contains(entries, e => e.Code == "budget-code" && e.Citation == code.Citation);
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Every_entry_has_a_code_of_its_own_and_words_in_both_languages(LocalDate day)
    {
        var entries = LawBook.National.At(day).Entries();
        Assert.Equal(entries.Count, entries.Select(e => e.Code).Distinct().Count());
        Assert.All(entries, e => Assert.Matches("^[a-z0-9]+([.-][a-z0-9]+)*$", e.Code));
        Assert.All(entries, e => Assert.True(e.Value.Vietnamese.Length > 0 && e.Value.English.Length > 0, e.Code));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Every_provision_of_a_table_stands_in_its_entries(LocalDate day)
    {
        foreach (var table in LawBook.National.At(day).Tables)
        {
            var entries = table.Entries();
            foreach (var citation in ProvisionsOf(table).Distinct())
            {
                Assert.True(
                    entries.Any(e => e.Citation == citation || e.Value.Vietnamese.Contains(citation.Text.Vietnamese)),
                    $"{table.GetType().Name} on {day}: {citation} is in no entry"
                );
            }
        }
    }

    [Fact]
    public void A_comparison_over_the_first_day_of_a_table_shows_its_changes()
    {
        var timelines = Timelines().ToList();
        Assert.Equal(typeof(NormTable).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(NormTable))), timelines.Select(t => t.Table).Distinct().Count());
        foreach (var (table, starts) in timelines)
        {
            foreach (var day in starts.Where(d => LawBook.National.Covers(d.PlusDays(-1))))
            {
                var own = LawBook.National.At(day).Tables.Single(t => t.GetType() == table).Entries().Select(e => e.Code);
                var before = LawBook.National.At(day.PlusDays(-1)).Tables.SingleOrDefault(t => t.GetType() == table)?.Entries().Select(e => e.Code) ?? [];
                var changed = LawBook.National.Compare(day.PlusDays(-1), day).Select(d => d.Code);
                Assert.True(changed.Intersect(own.Union(before)).Any(), $"{table.Name} begins on {day} and no change is shown");
            }
        }
    }

    [Fact]
    public void Who_approves_the_national_programme_changes_hands_on_2025_07_01()
    {
        var change = Assert.Single(
            LawBook.National.Compare(new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1)),
            d => d.Code == "plan.approval.approve-programme.national"
        );
        Assert.Contains("Thủ tướng Chính phủ", change.First!.Value.Vietnamese);
        Assert.Equal("Bộ Công Thương", change.Second!.Value.Vietnamese);
        Assert.Equal("ND146-2025/52", change.Second.Citation.Code);
    }

    [Theory]
    [InlineData("tender.tendered", "TT36-2013/3/1")]
    [InlineData("change.increase-support", "TT36-2013/11/2/a")]
    [InlineData("dossier.settlement.reconciliation-table", "TT36-2013/19/3")]
    [InlineData("deadline.settlement", "TT36-2013/18/2")]
    [InlineData("life.one-province.approval", "TT36-2013/8/3")]
    [InlineData("plan.key-project-contents", "TT36-2013/2/3")]
    [InlineData("competence.settle.national", "TT36-2013/18/2")]
    [InlineData("advance.rest", "TT36-2013/14")]
    public void What_circular_36_begins_is_shown(string code, string provision)
    {
        var first = new LocalDate(2014, 2, 10);
        var change = Assert.Single(LawBook.National.Compare(first.PlusDays(-1), first), d => d.Code == code);
        Assert.Equal(provision, change.Second!.Citation.Code);
        Assert.DoesNotContain(LawBook.National.Compare(first, first.PlusDays(1)), d => d.Code == code);
    }

    /// <summary>The tables in the properties of a period.</summary>
    private static IEnumerable<NormTable> HeldBy(object law) =>
        law.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => typeof(NormTable).IsAssignableFrom(p.PropertyType))
            .Select(p => p.GetValue(law))
            .OfType<NormTable>();

    /// <summary>Every citation in the cells and lines of a table, not those of the tables in it.</summary>
    private static IEnumerable<Citation> ProvisionsOf(object part)
    {
        foreach (
            var property in part.GetType().GetProperties(Own).Where(p => p.GetIndexParameters().Length == 0 && p.Name is not ("EqualityContract" or "Value"))
        )
        {
            if (property.PropertyType.Namespace?.StartsWith("KhuyenCong", StringComparison.Ordinal) != true)
                continue;
            if (property.PropertyType == typeof(Finding) || property.PropertyType == typeof(ValueList<Finding>) || property.PropertyType == typeof(Readings))
                continue;
            var value = property.GetValue(part);
            if (value is Citation citation)
                yield return citation;
            else if (value is not (null or NormTable or LegalInstrument or LocalizedText) && !value.GetType().IsEnum)
            {
                foreach (var inside in value is IEnumerable list ? list.Cast<object>().SelectMany(Inside) : ProvisionsOf(value))
                    yield return inside;
            }
        }

        static IEnumerable<Citation> Inside(object item) =>
            item is Citation one ? [one]
            : item is NormTable or LegalInstrument || item.GetType().Namespace?.StartsWith("KhuyenCong", StringComparison.Ordinal) != true ? []
            : item.GetType().IsEnum ? []
            : ProvisionsOf(item);
    }

    /// <summary>Every timeline of tables in the library: in a static property, or made by a static method from nothing or from readings.</summary>
    private static IEnumerable<(Type Table, IEnumerable<LocalDate> Starts)> Timelines()
    {
        foreach (var type in typeof(NormTable).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
        {
            foreach (var method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            {
                var parameters = method.GetParameters();
                if (!IsTimeline(method.ReturnType, out var table) || parameters.Any(p => p.ParameterType != typeof(Readings)) || parameters.Length > 1)
                    continue;
                var timeline = method.Invoke(null, parameters.Length == 0 ? [] : [Readings.Default])!;
                var starts = timeline.GetType().GetProperty(nameof(Timeline<NormTable>.Starts))!.GetValue(timeline)!;
                yield return (table!, ((IEnumerable)starts).Cast<LocalDate>());
            }
        }
    }

    private static bool IsTimeline(Type type, out Type? table)
    {
        table = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Timeline<>) ? type.GetGenericArguments()[0] : null;
        return table is not null && typeof(NormTable).IsAssignableFrom(table);
    }
}
