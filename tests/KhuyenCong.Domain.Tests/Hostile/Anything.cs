using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Conformance;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Makes values of any type of the public surface: mostly decent ones, and at the given rate default, undefined and extreme ones.</summary>
/// <remarks>
/// Non-nullable references are kept, as the compiler would have it; everything else may come. By name, each member is drawn for itself, so that a new member
/// of a type leaves what the others were.
/// </remarks>
internal sealed class Anything(int seed, double hostility, bool byName = false)
{
    private const int Deepest = 7;
    private static readonly Dictionary<Type, object[]> Known = KnownValues();

    private static readonly long[] ExtremeNumbers = [long.MinValue, long.MinValue + 1, int.MinValue, -1, 0, 1, int.MaxValue, long.MaxValue - 1, long.MaxValue];
    private static readonly long[] DecentNumbers =
    [
        1,
        2,
        3,
        5,
        12,
        30,
        50,
        200,
        2013,
        2015,
        2016,
        2020,
        2025,
        1_000_000,
        1_500_000,
        200_000_000,
        600_000_000,
        3_000_000_000,
    ];

    // A number of another size is no year, and a question with it is refused before anything is asked.
    private static readonly long[] DecentYears = [2013, 2014, 2015, 2016, 2017, 2019, 2020, 2024, 2025, 2026];

    private static readonly LocalDate[] ExtremeDates =
    [
        LocalDate.MinIsoValue,
        LocalDate.MaxIsoValue,
        default,
        new(-1, 1, 1),
        new(0, 12, 31),
        new(9999, 1, 1),
        new(2012, 7, 4),
        new(2012, 7, 5),
    ];

    private static readonly string[] ExtremeTexts =
    [
        "",
        " ",
        "\0",
        "mаchinery",
        "\ud800",
        "{0}",
        "{",
        "%n",
        "'; --",
        "\u202Eabc",
        new string('x', 5_000),
        "İ",
        "đ",
        "ﬁ",
        "2014/26",
        "TTLT26-2014/6/2/c",
    ];

    private static readonly string[] DecentTexts = ["a", "b", "c", "A1", "2020", "Hậu Giang", "An Giang", "machinery", "contract", "invoice"];

    private Random _random = new(seed);
    private int _at = seed;
    private string _name = "";
    private readonly NullabilityInfoContext _nullability = new();

    internal object? Argument(ParameterInfo parameter) =>
        Of(parameter.ParameterType, _nullability.Create(parameter) is { WriteState: NullabilityState.Nullable } or { ReadState: NullabilityState.Nullable }, 0);

    internal object? Of(Type type) => Of(type, mayBeNull: false, 0);

    /// <summary>A question of a type, without a province; null where no value of the type can be made of this seed.</summary>
    internal object? Question(Type type)
    {
        try
        {
            var question = Of(type);
            return question is BudgetPlan plan ? plan with { Province = null } : question;
        }
        catch (Exception problem) when (problem is TargetInvocationException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    internal T Of<T>() => (T)Of(typeof(T), mayBeNull: false, 0)!;

    private bool Hostile => _random.NextDouble() < hostility;

    private object? Of(Type type, bool mayBeNull, int depth)
    {
        if (type.IsByRef)
            type = type.GetElementType()!;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return _random.Next(3) == 0 ? null : Of(value, false, depth);
        if (mayBeNull && !type.IsValueType && (_random.Next(3) == 0 || depth > Deepest))
            return null;
        if (typeof(Delegate).IsAssignableFrom(type))
            return Known.TryGetValue(type, out var functions) ? Pick(functions) : null;
        if (type.IsEnum)
            return Hostile
                ? Enum.ToObject(type, unchecked((byte)Pick(ExtremeNumbers, [63, 64, 32, 33, 99])))
                : Pick(Enum.GetValues(type).Cast<object>().ToArray());
        if (type == typeof(string))
            return Pick(DecentTexts, ExtremeTexts);
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type == typeof(long))
            return Pick(DecentNumbers, ExtremeNumbers);
        if (type == typeof(int))
            return unchecked((int)Pick(_name.EndsWith("Year", StringComparison.Ordinal) ? DecentYears : DecentNumbers, ExtremeNumbers));
        if (type == typeof(byte))
            return unchecked((byte)Pick(DecentNumbers, ExtremeNumbers));
        if (type == typeof(LocalDate))
            return Hostile ? Pick(ExtremeDates) : new LocalDate(2011 + _random.Next(16), 1 + _random.Next(12), 1 + _random.Next(28));
        if (type == typeof(DateOnly))
            return Hostile ? Pick([DateOnly.MinValue, DateOnly.MaxValue]) : new DateOnly(2011 + _random.Next(16), 1 + _random.Next(12), 1 + _random.Next(28));
        if (type.IsValueType && Hostile)
            return RuntimeHelpers.GetUninitializedObject(type);
        if (Known.TryGetValue(type, out var known))
            return Pick(known);
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueList<>) || open == typeof(IEnumerable<>)))
            return List(type.GetGenericArguments()[0], open == typeof(ValueList<>), depth);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Norm<>) ? CellOf(type.GetGenericArguments()[0], depth) : Composed(type, depth);
    }

    private object CellOf(Type value, int depth)
    {
        var citation = Of(typeof(Citation), false, depth + 1)!;
        return _random.Next(3) == 0
            ? typeof(Norm).GetMethod(nameof(Norm.NotEncoded))!.MakeGenericMethod(value).Invoke(null, [citation])!
            : typeof(Norm).GetMethod(nameof(Norm.Stated))!.MakeGenericMethod(value).Invoke(null, [Of(value, false, depth + 1), citation])!;
    }

    private object List(Type element, bool asValueList, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var count = depth > Deepest ? 0 : _random.Next(4); count > 0; count--)
            list.Add(Named(list.Count.ToString(CultureInfo.InvariantCulture), () => Of(element, false, depth + 1)));
        return asValueList ? typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [list])! : list;
    }

    private const BindingFlags Inside = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private object Composed(Type type, int depth)
    {
        if (depth > Deepest + 3 || type.IsAbstract)
            throw new InvalidOperationException($"No value of {type} can be made.");
        // What only a reader of files makes is made as it makes it.
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault() ?? type.GetConstructor(Inside, []);
        if (constructor is null && !type.IsValueType)
            throw new InvalidOperationException($"{type} has no public constructor.");
        var made = constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : constructor.Invoke(
                constructor
                    .GetParameters()
                    .Select(p => Named(p.Name!, () => Of(p.ParameterType, _nullability.Create(p).WriteState == NullabilityState.Nullable, depth + 1)))
                    .ToArray()
            );
        var taken = constructor?.GetParameters().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        foreach (
            var property in type.GetProperties(constructor is { IsPublic: false } ? Inside : BindingFlags.Instance | BindingFlags.Public)
                .Where(p =>
                    p.SetMethod is { IsPrivate: false } set
                    && (set.IsPublic || constructor is { IsPublic: false })
                    && p.GetIndexParameters().Length == 0
                    && !taken.Contains(p.Name)
                )
        )
        {
            Named(
                property.Name,
                () =>
                {
                    if (PublicSurfaceTests.IsRequired(property) || _random.Next(4) > 0)
                        property.SetValue(made, Of(property.PropertyType, _nullability.Create(property).WriteState == NullabilityState.Nullable, depth + 1));
                    return null;
                }
            );
        }

        return made;
    }

    private object? Named(string name, Func<object?> make)
    {
        if (!byName)
            return make();
        var (random, at, outer) = (_random, _at, _name);
        _at = name.Aggregate(at, (hash, letter) => unchecked((hash * 16_777_619) ^ letter));
        (_random, _name) = (new Random(_at), name);
        var made = make();
        (_random, _at, _name) = (random, at, outer);
        return made;
    }

    private T Pick<T>(T[] decent, T[]? extreme = null)
    {
        var from = extreme is not null && Hostile ? extreme : decent;
        return from[_random.Next(from.Length)];
    }

    private static IEnumerable<object> HeldBy(object law) =>
        law.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(p => p.GetValue(law)).OfType<object>();

    // What the library itself offers of each type (norm tables, instruments, readings …), and what only its functions make.
    private static Dictionary<Type, object[]> KnownValues()
    {
        var known = PublicSurfaceTests
            .Library.GetTypes()
            .Where(t => !t.ContainsGenericParameters && !t.Name.Contains('<'))
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType.IsClass && p.PropertyType != typeof(string))
            .Select(p => p.GetValue(null)!)
            .Concat(LawBook.National.Snapshots.SelectMany(s => HeldBy(s).Concat(HeldBy(s.Execution))))
            .Concat(
                typeof(NationalLaw)
                    .GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
                    .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Timeline<>))
                    .Select(p => p.GetValue(null)!)
            )
            .Concat(LawBook.National.Snapshots)
            .SelectMany(v =>
                v.GetType() is { IsGenericType: true } t && t.GetGenericTypeDefinition() == typeof(Timeline<>)
                    ? ((IEnumerable)t.GetProperty("Values")!.GetValue(v)!).Cast<object>().Append(v)
                    : [v]
            )
            .Concat(Domain.Serialization.Question.All)
            .Concat(PublicSurfaceTests.Rules())
            .Where(v => v.GetType().IsClass)
            .Concat([new WorkingCalendar([new(2016, 1, 1)]), new Citation(Instruments.JointCircular26Of2014, "6", "2", "c"), new LocalizedText("chữ", "text")])
            .ToLookup(v => v.GetType())
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray());
        known[typeof(ILawBook)] = known[typeof(LawBook)];
        known[typeof(IWorkingCalendar)] = known[typeof(WorkingCalendar)];
        known[typeof(Func<LocalDate, AdvanceNorms?>)] =
        [
            (LocalDate day) => LawBook.National.Covers(day) ? LawBook.National.At(day).Execution.Advances : null,
            (LocalDate _) => (AdvanceNorms?)null,
        ];
        known[typeof(ReportPeriod)] =
        [
            ReportPeriod.OfYear(2016),
            ReportPeriod.OfYear(1901),
            ReportPeriod.OfYear(9998),
            ReportPeriod.OfQuarter(2020, 4),
            ReportPeriod.OfMonth(2016, 2),
        ];
        known[typeof(PrintedNumber)] = new[] { "1,5", "0", "999.999", "-3" }
            .Select(t => PrintedNumber.TryParse(t, 1_000_000_000, out var number) ? number : null)
            .OfType<object>()
            .ToArray();
        var schedule = Support.Schedules.OfProvince;
        known[typeof(Province)] = [new Province { Name = "Tỉnh P", Schedules = [schedule] }];
        known[typeof(ProvinceUnit)] = [.. ProvinceUnit.AllOn(new LocalDate(2020, 1, 1))];
        var project = new Project
        {
            Code = "A1",
            Name = "A1",
            Source = FundingSource.National,
            Kind = ProjectKind.Other,
            Contents = [PromotionContent.TechnologyAndModels],
            Support = Vnd.Million(100),
            Start = new LocalDate(2016, 1, 1),
            End = new LocalDate(2016, 12, 31),
            ImplementingUnit = "a",
        };
        var draft = ProjectLife.Draft(project, new LocalDate(2015, 6, 1));
        known[typeof(PaymentPlan)] =
        [
            PromotionRules.National.PlanPayments(
                new LocalDate(2015, 6, 1),
                new PaymentPlanRequest
                {
                    Source = FundingSource.National,
                    Kind = ProjectKind.Media,
                    Support = Vnd.Million(200),
                    PlanYear = 2015,
                }
            ),
        ];
        known[typeof(ProjectLife)] =
        [
            draft,
            ProjectLife.Draft(project with { Support = new Vnd(long.MaxValue) }, LocalDate.MaxIsoValue),
            ProjectLife.Draft(project with { Source = FundingSource.Local }, LocalDate.MinIsoValue),
        ];
        known[typeof(ProjectState)] = [draft.State];
        var norms = LawBook.National.At(new LocalDate(2016, 1, 1));
        known[typeof(PriorityDecision)] =
        [
            PriorityRules.Assess(norms.Priority, new PriorityRequest { AsOf = new(2016, 1, 1), Source = FundingSource.National }),
        ];
        known[typeof(SupportDecision)] =
        [
            SupportRules.Assess(
                norms.Support,
                new SupportRequest
                {
                    Item = SupportItem.Machinery,
                    Source = FundingSource.National,
                    Cost = Vnd.Million(600),
                }
            ),
        ];
        known[typeof(AllocationDecision)] = Enumerable
            .Range(0, 6)
            .Select(i =>
                PromotionRules.National.Allocate(
                    new LocalDate(2011 + (2 * i), 5, 5),
                    new AllocationRequest
                    {
                        Source = FundingSource.National,
                        Budget = Vnd.Million(i * 100),
                        Claims =
                        [
                            new AllocationClaim(
                                "a",
                                Vnd.Million(150),
                                Vnd.Million(200),
                                PromotionRules
                                    .National.AssessPriority(
                                        new PriorityRequest
                                        {
                                            AsOf = new(2015, 1, 1),
                                            Source = FundingSource.National,
                                            KeyProject = true,
                                        }
                                    )
                                    .Standing
                            ),
                        ],
                    }
                )
            )
            .ToArray<object>();
        return known;
    }
}
