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
        return new SupportRequest
        {
            Item =
                SupportItems.TryParse(Fact("item"), out var item) ? item
                : Fact("own_item").Length > 0 ? default
                : throw FactFields.Bad("item"),
            OwnItem = Fact("own_item") is { Length: > 0 } own ? own : null,
            PaidBy =
                Fact("paid_by") is not { Length: > 0 } payer ? null
                : Vocabulary.TryParse(payer, out PayingLevel paidBy) ? paidBy
                : throw FactFields.Bad("paid_by"),
            LocalFacts = facts
                .Where(f => f.Key.StartsWith(LocalFactPrefix, StringComparison.Ordinal))
                .Select(f => new LocalFact(f.Key.Substring(LocalFactPrefix.Length), f.Value))
                .ToValueList()
                is { Count: > 0 } local
                ? local
                : null,
            Source = Vocabulary.TryParse(Fact("source"), out FundingSource source) ? source : throw FactFields.Bad("source"),
            Cost = Money("cost"),
            UnitCosts = Fact("unit_costs") is { Length: > 0 } costs ? costs.Split('|').Select(c => new Vnd(Whole(c, "unit_costs"))).ToValueList() : [],
            Units =
                Fact("units") is { Length: > 0 } units && Whole(units, "units") is var count
                    ? count <= int.MaxValue
                        ? (int)count
                        : throw FactFields.Bad("units")
                    : null,
            PriorityFactor = Fact("priority_factor") is { Length: > 0 } factor
                ? Rate.TryParseTimes(factor, out var rate)
                    ? rate
                    : throw FactFields.Bad("priority_factor")
                : null,
            Ground = Choice<PriorityGround>("ground"),
            Requested = Money("requested"),
            TreatmentWork = Choice<TreatmentWork>("treatment_work"),
        };

        // A record of an older version may lack a fact that nobody asked for then.
        string Fact(string code) => facts.TryGetValue(code, out var value) ? value : "";

        T Choice<T>(string code)
            where T : struct, Enum =>
            Fact(code) is not { Length: > 0 } text ? default
            : Kebab.TryParse<T>(text, out var choice) ? choice
            : throw FactFields.Bad(code);

        Vnd? Money(string code) => Fact(code) is { Length: > 0 } text ? new Vnd(Whole(text, code)) : null;
    }

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

    private static long Whole(string text, string code) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw FactFields.Bad(code);
}
