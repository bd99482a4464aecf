using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Explanations;

/// <summary>The facts of a case in words; those that are malformed say so.</summary>
internal static class CaseFacts
{
    private static readonly LocalizedText NotKnown = new("chưa có thông tin", "not known");

    internal static IEnumerable<ExplanationLine> Of(ExplainedCase it)
    {
        var request = it.Request;
        yield return Fact(
            it,
            default,
            "Ngày áp dụng",
            "Governing date",
            new(Numbers.Date(it.AsOf, Language.Vietnamese), Numbers.Date(it.AsOf, Language.English))
        );
        yield return Fact(it, SupportFields.Item, "Hạng mục hỗ trợ", "Item", it.ItemName);
        yield return Fact(it, SupportFields.Source, "Nguồn kinh phí", "Source of money", SourceOf(request.Source));
        if (request.Source == FundingSource.Local)
        {
            if (it.Rules.Province?.Name is { } province)
                yield return Fact(it, default, "Tỉnh, thành phố", "Province", new(province, province));
            if (request.PaidBy is { } payer and not PayingLevel.NotStated || IsBad(it, SupportFields.PaidBy))
                yield return Fact(it, SupportFields.PaidBy, "Cấp ngân sách chi", "Level that pays", PayerOf(request.PaidBy));
        }

        foreach (var line in Money(it))
            yield return line;
        if (request.PriorityFactor is { } factor && factor != Rate.One)
            yield return Fact(it, SupportFields.PriorityFactor, "Hệ số ưu tiên", "Priority factor", Computation.Times(factor));
        if (request.Ground != PriorityGround.None || request.PriorityFactor > Rate.One)
            yield return Fact(it, SupportFields.Ground, "Căn cứ ưu tiên", "Ground of priority", GroundOf(request.Ground));
        if (request.Item is SupportItem.PollutionTreatmentEstablishment or SupportItem.PollutionTreatmentCluster || IsBad(it, SupportFields.TreatmentWork))
            yield return Fact(
                it,
                SupportFields.TreatmentWork,
                "Công trình xử lý ô nhiễm",
                "Pollution treatment",
                request.TreatmentWork == TreatmentWork.NewConstruction
                    ? new("xây dựng mới", "new construction")
                    : new("sửa chữa, nâng cấp", "repair or upgrade")
            );
        foreach (var fact in (request.LocalFacts ?? default).AsEnumerable())
            yield return Local(it, fact);
    }

    private static IEnumerable<ExplanationLine> Money(ExplainedCase it)
    {
        var request = it.Request;
        var units = SupportRules.UnitsOf(request);
        var unit = UnitOf(it);
        var cost = CostOf(it);
        yield return Fact(
            it,
            SupportFields.Cost,
            "Chi phí",
            "Cost",
            cost is null ? NotKnown
                : units <= 1 ? ExplanationWriter.Nothing
                : request.UnitCosts.Count > 0
                    ? new($"tổng của {units} {unit.Vietnamese}, có chi phí của từng {unit.Vietnamese}", $"of {units} in all ({unit.English}), each given")
                : new($"tổng của {units} {unit.Vietnamese}", $"of {units} in all ({unit.English})")
        ) with
        {
            Amount = cost,
        };
        if (units != 1)
            yield return Fact(
                it,
                SupportFields.Units,
                "Số lượng",
                "Number",
                new($"{Numbers.Grouped(units, '.')} {unit.Vietnamese}", $"{Numbers.Grouped(units, ',')} ({unit.English})")
            );
        yield return Fact(
            it,
            SupportFields.Requested,
            "Số tiền đề nghị hỗ trợ",
            "Support asked for",
            request.Requested is null ? new("không nêu", "not given") : ExplanationWriter.Nothing
        ) with
        {
            Amount = request.Requested,
        };
    }

    /// <summary>The unit for which the level is stated; the establishment where there is no level.</summary>
    internal static LocalizedText UnitOf(ExplainedCase it) =>
        it.Workings.Norm is { } norm && norm.TryGet(out var level) ? level.UnitName : SupportUnit.Beneficiary.ToText();

    /// <summary>The cost over all units as it was given; null where it is not known or does not add up.</summary>
    private static Vnd? CostOf(ExplainedCase it)
    {
        var request = it.Request;
        if (request.UnitCosts.Count == 0 || IsBad(it, SupportFields.Cost))
            return request.Cost;
        return new Vnd(request.UnitCosts.Sum(c => c.Dong));
    }

    private static ExplanationLine Local(ExplainedCase it, LocalFact fact)
    {
        var info = LocalFacts.TryFind(fact?.Code, out var found) ? found : null;
        var (code, value) = (fact?.Code ?? "", fact?.Value ?? "");
        var name = info?.Name ?? new(code, code);
        var isNumber = LocalFacts.TryNumber(value, out var number);
        LocalizedText text = info?.Kind switch
        {
            LocalFactKind.YesNo => value == "yes" ? new("có", "yes") : new("không", "no"),
            LocalFactKind.Amount when isNumber => ExplanationWriter.Nothing,
            LocalFactKind.Count when isNumber => new(Numbers.Grouped(number, '.'), Numbers.Grouped(number, ',')),
            _ => new(value, value),
        };
        return Fact(it, SupportFields.LocalFacts, Capital(name.Vietnamese), Capital(name.English), text) with
        {
            Amount = info?.Kind == LocalFactKind.Amount && isNumber ? new Vnd(number) : null,
        };
    }

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static LocalizedText SourceOf(FundingSource source) =>
        source is FundingSource.National or FundingSource.Local ? Vocabulary.ToText(source) : new("ngoài danh mục", "not in the list");

    private static LocalizedText PayerOf(PayingLevel? payer) =>
        payer is { } level && level <= PayingLevel.Commune ? level.ToText() : new("ngoài danh mục", "not in the list");

    private static LocalizedText GroundOf(PriorityGround ground) =>
        ground switch
        {
            PriorityGround.Area => new("địa bàn", "area"),
            PriorityGround.Sector => new("ngành nghề", "sector"),
            PriorityGround.Both => new("địa bàn và ngành nghề", "area and sector"),
            PriorityGround.None => new("chưa có căn cứ", "none given"),
            _ => new("ngoài danh mục", "not in the list"),
        };

    private static bool IsBad(ExplainedCase it, SupportFields field) => (it.Workings.BadFields & field) != 0;

    private static ExplanationLine Fact(ExplainedCase it, SupportFields field, string vietnamese, string english, LocalizedText text)
    {
        var line = new ExplanationLine(new(vietnamese, english), text);
        if (!IsBad(it, field))
            return line;
        var wanted = WantedOf(field);
        return line with
        {
            Text = new(
                (text.Vietnamese.Length == 0 ? "" : text.Vietnamese + "; ") + "không hợp lệ: " + wanted.Vietnamese,
                (text.English.Length == 0 ? "" : text.English + "; ") + "not allowed: " + wanted.English
            ),
            Verdict = Decisions.Verdict.Undetermined,
        };
    }

    /// <summary>What a field has to be.</summary>
    private static LocalizedText WantedOf(SupportFields field) =>
        field switch
        {
            SupportFields.Cost => new(
                "mỗi chi phí phải lớn hơn 0 đồng; chỉ ghi một chi phí chung hoặc chi phí của từng đối tượng",
                "every cost must be above 0 đồng, given either as one cost or as unit costs"
            ),
            SupportFields.Units => new(
                "số lượng phải từ 1 và bằng số chi phí riêng, nếu có ghi",
                "the number must be at least 1 and equal the number of unit costs where those are given"
            ),
            SupportFields.PriorityFactor => new(
                $"hệ số phải từ 1 đến {SupportShape.LargestPriorityFactor.ToTimesText()}",
                $"the factor must lie from 1 to {SupportShape.LargestPriorityFactor.ToTimesCode()}"
            ),
            SupportFields.Requested => new("số tiền phải từ 0 đồng trở lên", "the amount must be 0 đồng or more"),
            SupportFields.LocalFacts => new(
                "mỗi thông tin cần mã, giá trị đúng dạng và chỉ ghi một lần",
                "each fact needs a code, a value of its form, and stands once"
            ),
            _ => new("phải là một giá trị trong danh mục", "it must be a value of the list"),
        };
}
