using System.Globalization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A support question and its workings as named texts, and the question back.</summary>
internal static class SupportRecordFields
{
    private const string LocalFactPrefix = "local.";

    internal static ValueList<RecordField> Of(in SupportRequest request) =>
        [
            new("item", request.OwnItem is null ? request.Item.ToCode() : ""),
            new("source", request.Source == FundingSource.National ? "national" : "local"),
            new("cost", Text(request.Cost)),
            new("unit_costs", string.Join("|", request.UnitCosts.Select(c => Text(c.Dong)))),
            new("units", request.Units is { } units ? Text(units) : ""),
            new("priority_factor", request.PriorityFactor?.ToTimesCode() ?? ""),
            new("ground", Kebab.Of(request.Ground)),
            new("requested", Text(request.Requested)),
            new("treatment_work", Kebab.Of(request.TreatmentWork)),
            .. OfProvince(request),
        ];

    // What only the law of a province asks for is recorded where it was given.
    private static IEnumerable<RecordField> OfProvince(SupportRequest request)
    {
        if (request.OwnItem is { } own)
            yield return new("own_item", own);
        if (request.PaidBy is { } payer and not PayingLevel.NotStated)
            yield return new("paid_by", payer.ToCode());
        foreach (var fact in (request.LocalFacts ?? default).AsEnumerable())
            yield return new(LocalFactPrefix + fact.Code, fact.Value);
    }

    internal static SupportRequest Read(IEnumerable<RecordField> fields)
    {
        var facts = fields.ToDictionary(f => f.Code, f => f.Value, StringComparer.Ordinal);
        var local = facts
            .Where(f => f.Key.StartsWith(LocalFactPrefix, StringComparison.Ordinal))
            .Select(f => new LocalFact(f.Key.Substring(LocalFactPrefix.Length), f.Value))
            .ToValueList();
        return new SupportRequest
        {
            Item =
                SupportItems.TryParse(Fact("item"), out var item) ? item
                : Fact("own_item") is not null ? default
                : throw FactFields.Bad("item"),
            OwnItem = Fact("own_item"),
            PaidBy = Value<PayingLevel>("paid_by", t => Vocabulary.TryParse(t, out PayingLevel level) ? level : null),
            LocalFacts = local.Count > 0 ? local : null,
            Source = Value<FundingSource>("source", t => Vocabulary.TryParse(t, out FundingSource source) ? source : null) ?? throw FactFields.Bad("source"),
            Cost = Value("cost", Money),
            UnitCosts = Fact("unit_costs")?.Split('|').Select(c => Money(c) ?? throw FactFields.Bad("unit_costs")).ToValueList() ?? [],
            Units = Value<int>("units", t => Whole(t) is <= int.MaxValue and var units ? (int)units : null),
            PriorityFactor = Value<Rate>("priority_factor", t => Rate.TryParseTimes(t, out var rate) ? rate : null),
            Ground = Value("ground", Choice<PriorityGround>) ?? default,
            Requested = Value("requested", Money),
            TreatmentWork = Value("treatment_work", Choice<TreatmentWork>) ?? default,
        };

        // A record of an older version may lack a fact that nobody asked for then.
        string? Fact(string code) => facts.TryGetValue(code, out var value) && value.Length > 0 ? value : null;

        T? Value<T>(string code, Func<string, T?> read)
            where T : struct => Fact(code) is { } text ? read(text) ?? throw FactFields.Bad(code) : null;
    }

    private static T? Choice<T>(string code)
        where T : struct, Enum => Kebab.TryParse<T>(code, out var choice) ? choice : null;

    private static Vnd? Money(string text) => Whole(text) is { } dong ? new Vnd(dong) : null;

    internal static ValueList<RecordedNorm> NormsOf(in SupportWorkings workings, in SupportRequest request, SupportNorms? table)
    {
        var norms = new List<RecordedNorm>();
        if (workings.Norm is { } level)
        {
            var value = level.TryGet(out var stated)
                ? $"{stated.Rate?.ToPercentCode() ?? "-"}%{TimesOf(stated)} / {(stated.Cap is { } cap ? Text(cap.Dong) : "-")} / {stated.Unit.ToCode()}"
                : "";
            norms.Add(new("support." + (request.OwnItem ?? request.Item.ToCode()), value, Kebab.Of(level.Status), level.Citation.Code));
        }

        if (table is not null && request.PriorityFactor > Rate.One)
        {
            var limit = table.PriorityFactorLimit;
            norms.Add(new("support.priority-factor", limit.HasValue ? limit.Value.ToTimesCode() : "", Kebab.Of(limit.Status), limit.Citation.Code));
        }

        return norms.ToValueList();
    }

    // The multiple of a rate stands apart where their product cannot be written as a rate.
    private static string TimesOf(SupportLevel level) => level.RateTimes == Rate.Unit ? "" : " x " + new Rate(level.RateTimes).ToTimesCode();

    internal static ValueList<RecordField> WorkingsOf(in SupportWorkings w) =>
        [
            new("outcome", Kebab.Of(w.Outcome)),
            new("bound_by", Kebab.Of(w.BoundBy)),
            new("factor_use", Kebab.Of(w.FactorUse)),
            new("factor", w.Factor.ToTimesCode()),
            new("units", Text(w.Units)),
            new("cost", Text(w.Cost.Dong)),
            new("lower", Text(w.Lower.Dong)),
            new("upper", Text(w.Upper.Dong)),
            new("ceiling", Text(w.Ceiling)),
            new("excess", Text(w.Excess)),
        ];

    private static string Text(Vnd? amount) => amount is { } a ? Text(a.Dong) : "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
