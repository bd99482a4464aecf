using System.Text.Json;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads the conditions on facts of the case under which a level of a province applies.</summary>
internal sealed class ScheduleConditionReader(ScheduleFields fields)
{
    internal ValueList<LevelCondition> When(JsonValue value)
    {
        var conditions = new List<LevelCondition>();
        foreach (var condition in fields.Items(value, "when"))
        {
            if (!fields.IsObject(condition, ["fact", "is", "atLeast", "above", "atMost", "below"], ["fact"]) || Fact(condition) is not { } fact)
                continue;
            var read = new LevelCondition
            {
                Fact = fact,
                Is =
                    ScheduleFields.Member(condition, "is") is { Kind: JsonTokenType.StartArray } ? fields.Texts(condition, "is")
                    : fields.Text(condition, "is") is { } one ? [one]
                    : [],
                AtLeast = fields.Whole(condition, "atLeast"),
                Above = fields.Whole(condition, "above"),
                AtMost = fields.Whole(condition, "atMost"),
                Below = fields.Whole(condition, "below"),
            };
            var isByCode = fact.Kind is LocalFactKind.YesNo or LocalFactKind.Code;
            var hasBounds = read.AtLeast is not null || read.Above is not null || read.AtMost is not null || read.Below is not null;
            if (isByCode ? hasBounds || read.Is.Count == 0 : !hasBounds || read.Is.Count > 0)
                fields.Error(
                    condition,
                    "condition",
                    $"Điều kiện theo '{fact.Code}' cần {(isByCode ? "'is'" : "'atLeast', 'above', 'atMost' hoặc 'below'")}.",
                    $"A condition on '{fact.Code}' needs {(isByCode ? "'is'" : "'atLeast', 'above', 'atMost' or 'below'")}."
                );
            else if (fact.Kind == LocalFactKind.YesNo && read.Is.Any(i => i is not ("yes" or "no")))
                fields.Error(condition, "condition", $"'{fact.Code}' là 'yes' hoặc 'no'.", $"'{fact.Code}' is 'yes' or 'no'.");
            else if (fact.Code == LocalFacts.FormerProvince && read.Is.FirstOrDefault(i => !ProvinceUnit.TryFind(i, out _)) is { } unknown)
                fields.Error(condition, "condition", $"Không có tỉnh '{unknown}'.", $"There is no province '{unknown}'.");
            else
                conditions.Add(read);
        }

        if (LevelTiers.Impossible(conditions) is { } impossible)
            fields.Error(
                ScheduleFields.Member(value, "when")!,
                "condition",
                $"Không giá trị nào của '{impossible}' đáp ứng đồng thời các điều kiện này.",
                $"No value of '{impossible}' meets these conditions together."
            );
        return conditions.ToValueList();
    }

    // A fact of the list by its code, or one of the province's own with its kind and name.
    private LocalFactInfo? Fact(JsonValue condition)
    {
        if (ScheduleFields.Member(condition, "fact") is { Kind: JsonTokenType.StartObject } own)
        {
            if (!fields.IsObject(own, ["code", "kind", "name"], ["code", "kind", "name"]))
                return null;
            var kind = fields.Choice(own, "kind", LocalFactKind.YesNo);
            var name = ScheduleFields.Member(own, "name") is { } texts ? fields.Localized(texts) : null;
            if (fields.Text(own, "code") is not { } ownCode || name is null)
                return null;
            if (SupportShape.IsCode(ownCode) && !LocalFacts.TryFind(ownCode, out _))
                return new LocalFactInfo(ownCode, kind, name);
            fields.Error(
                ScheduleFields.Member(own, "code")!,
                "id",
                $"Mã '{ownCode}' phải gồm chữ thường, số, gạch nối và khác các dữ kiện có sẵn.",
                $"The code '{ownCode}' must be lower-case letters, digits and hyphens, and none of the facts of the list."
            );
            return null;
        }

        if (fields.Text(condition, "fact") is not { } code)
            return null;
        if (LocalFacts.TryFind(code, out var info))
            return info;
        var allowed = string.Join(", ", LocalFacts.All.Select(f => f.Code));
        fields.Error(
            ScheduleFields.Member(condition, "fact")!,
            "unknown-code",
            $"Không có dữ kiện '{code}'; được dùng: {allowed}, hoặc dữ kiện riêng có 'code', 'kind', 'name'.",
            $"There is no fact '{code}'; allowed: {allowed}, or one of the province's own with 'code', 'kind', 'name'."
        );
        return null;
    }
}
