using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads one schedule of a file.</summary>
internal sealed class SchedulePartReader(ScheduleContext context, JsonValue place)
{
    private static readonly Dictionary<string, InstrumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["decision"] = InstrumentKind.Decision,
        ["resolution"] = InstrumentKind.Resolution,
        ["circular"] = InstrumentKind.Circular,
        ["joint-circular"] = InstrumentKind.JointCircular,
        ["decree"] = InstrumentKind.Decree,
    };

    private static readonly string[] OfSupplement = ["instrument", "from", "until", "levels", "note"];

    private static readonly string[] OfProvince =
    [
        "instrument",
        "from",
        "until",
        "amends",
        "removes",
        "levels",
        "extraItems",
        "settledElsewhere",
        "territory",
        "repeals",
        "keptAfterMerger",
        .. ScheduleProcedureReader.Matters,
        "evidence",
        "coverage",
        "sources",
        "note",
    ];

    private readonly ScheduleFields _fields = context.Fields;

    internal SchedulePart Read()
    {
        // A text that lays down procedures alone has no levels.
        var isOfProcedure = !context.IsSupplement && ScheduleProcedureReader.Matters.Any(m => ScheduleFields.Member(place, m) is not null);
        if (
            !_fields.IsObject(
                place,
                context.IsSupplement ? OfSupplement : OfProvince,
                isOfProcedure ? ["instrument", "from"] : ["instrument", "from", "levels"]
            )
        )
            return new SchedulePart { Place = place };

        LegalInstrument? instrument = null;
        var issuedBy = "";
        if (ScheduleFields.Member(place, "instrument") is { } text)
            instrument = Instrument(text, out issuedBy);
        var mine = context.IsSupplement ? context : context.With(place);
        var part = new SchedulePart
        {
            Place = place,
            Instrument = instrument,
            From = Bounds("from"),
            Rest = SchedulePart.Nothing with
            {
                IssuedBy = issuedBy,
                Until = Bounds("until"),
                Note = _fields.Text(place, "note") ?? "",
                Coverage = mine.Coverage,
                Sources = mine.Sources,
            },
        };

        // A level needs an instrument for its citation; where there is none, that is the problem reported, and the levels are still checked.
        var levels = new ScheduleLevelReader(mine, instrument ?? FirstTexts.OnMoney);
        if (!context.IsSupplement)
            part.Rest = OfProvinceIn(part, levels);
        foreach (var level in _fields.Items(place, "levels"))
            Add(part, level, "item", levels.Level(level));
        // What an amendment states may be a number of times what it leaves standing, so that it is looked at day by day.
        if (part.Amends is null)
            CheckMultiples(part);
        foreach (var extra in context.IsSupplement ? [] : _fields.Items(place, "extraItems"))
            Add(part, extra, "code", levels.ExtraItem(extra));
        CheckCouncil(part, instrument);
        CheckTiers(part);
        if (!context.IsSupplement)
            part.Procedure = new ScheduleProcedureReader(mine, levels).Read(place);
        return part;
    }

    // Of a supplement a day is a day.
    private DayBounds? Bounds(string name) =>
        !context.IsSupplement ? _fields.Bounds(place, name)
        : _fields.Date(place, name) is { } day ? day
        : null;

    private ProvincialSchedule OfProvinceIn(SchedulePart part, ScheduleLevelReader levels)
    {
        var said = part.Rest with
        {
            Repeals = _fields.Texts(place, "repeals"),
            KeptAfterMerger = _fields.Flag(place, "keptAfterMerger"),
            Amends = _fields.Text(place, "amends"),
            Removes = _fields.Texts(place, "removes"),
            Territory = Territory(),
        };
        if (said is { Removes.Count: > 0, Amends: null })
            _fields.Error(
                part.PlaceOf("removes"),
                "missing",
                "Chỉ văn bản sửa đổi ('amends') mới bãi bỏ từng hạng mục ('removes').",
                "Only an amending instrument ('amends') takes out items ('removes')."
            );
        return said with { Elsewhere = _fields.Items(place, "settledElsewhere").Select(e => Elsewhere(e, levels)).OfType<SettledElsewhere>().ToValueList() };
    }

    private SettledElsewhere? Elsewhere(JsonValue other, ScheduleLevelReader levels)
    {
        if (!_fields.IsCited(other, ["items", "text"], ["text"]))
            return null;
        var codes = _fields.Texts(other, "items");
        var citation = levels.CitationOf(other);
        return ScheduleFields.Member(other, "text") is { } texts && _fields.Localized(texts) is { } text ? new SettledElsewhere(codes, text, citation) : null;
    }

    // Former provinces by their names in the register; of a province that the register does not have, the names as they are.
    private ValueList<string> Territory()
    {
        if (!ProvinceUnit.TryFind(context.Province, out var unit))
            return _fields.Texts(place, "territory");
        var parts = unit.MadeOf.Append(unit).Distinct().ToList();
        var found = new List<string>();
        foreach (var at in _fields.TextItems(place, "territory"))
        {
            if (ProvinceUnit.TryFind(at.Text, out var part) && parts.Contains(part))
                found.Add(part.Name);
            else
                _fields.Error(
                    at,
                    "unknown-code",
                    $"'{at.Text}' không phải là tỉnh cũ thuộc {unit.Name}; được dùng: {string.Join(", ", parts)}.",
                    $"'{at.Text}' is no former province of {unit.Name}; allowed: {string.Join(", ", parts)}."
                );
        }

        return found.Distinct().ToValueList();
    }

    // In the first format an item has one level; in the second several, for different payers and cases.
    private void Add(SchedulePart part, JsonValue at, string name, ScheduledLevel? read)
    {
        if (read is null)
            return;
        if (part.Levels.Any(l => context.IsFirstFormat || context.IsSupplement ? l.Level.Code == read.Code : l.Level.IsSameCaseAs(read)))
            _fields.Error(
                ScheduleFields.Member(at, name)!,
                "duplicate-item",
                $"Hạng mục '{read.Code}' có hai mức cho cùng một trường hợp.",
                $"The item '{read.Code}' has two levels for the same case."
            );
        else
            part.Levels.Add((read, at));
    }

    // TTLT26-2014/6/3/b: other contents and forms of support are decided by the provincial People's Council; a decision is the Committee's.
    private void CheckCouncil(SchedulePart part, LegalInstrument? instrument)
    {
        if (!part.Levels.Any(l => l.Level.Own is not null) || instrument is not { Kind: InstrumentKind.Decision })
            return;
        _fields.Warn(
            part.PlaceOf("extraItems"),
            "council-needed",
            "Nội dung, hình thức hỗ trợ khác do Hội đồng nhân dân cấp tỉnh quy định (TTLT26-2014/6/3/b); văn bản này là quyết định.",
            "Other contents and forms of support are decided by the provincial People's Council (TTLT26-2014/6/3/b); this instrument is a decision."
        );
    }

    private LegalInstrument? Instrument(JsonValue value, out string issuedBy)
    {
        issuedBy = "";
        if (
            !_fields.IsObject(
                value,
                ["id", "kind", "number", "date", "issuedBy", "lastSeenInForce"],
                context.IsSupplement ? ["id"] : ["id", "kind", "issuedBy"]
            )
        )
            return null;
        issuedBy = _fields.Text(value, "issuedBy") ?? "";
        var signed = _fields.Date(value, "date");
        var number = _fields.Text(value, "number");
        var kind = KindOf(value, out var isKindGiven);
        if (IdOf(value, out var known) is not { } id || known is not null)
            return known;
        CheckNumber(value, id, number, isKindGiven);
        var subject = context.IsSupplement ? "Mức hỗ trợ khuyến công" : "Mức chi khuyến công của " + context.Province;
        return new LegalInstrument
        {
            Id = id,
            Kind = kind == default ? InstrumentKind.Decision : kind,
            Number = number ?? id,
            Subject = new LocalizedText(
                subject,
                context.IsSupplement ? "Levels of industrial promotion" : "Levels of industrial promotion of " + context.Province
            ),
            Signed = signed,
            InForceFrom = null,
            LastSeenInForce = _fields.Date(value, "lastSeenInForce"),
        };
    }

    // The tiers of one item serve every case exactly once: a case that two serve contradicts itself, and one that none serves is named.
    private void CheckTiers(SchedulePart part)
    {
        foreach (var group in part.Levels.GroupBy(l => (l.Level.Code, l.Level.PaidBy)))
        {
            var (first, place) = group.Last();
            foreach (var uneven in LevelTiers.Uneven(group.Select(l => l.Level).ToList()))
            {
                if (uneven.Count == 0)
                    _fields.Warn(
                        place,
                        "tier-gap",
                        $"Các mức của '{first.Code}' không nêu trường hợp: {uneven.Facts.Vietnamese}; trường hợp này chưa xác định được mức.",
                        $"The tiers of '{first.Code}' leave out a case: {uneven.Facts.English}; it is answered undetermined."
                    );
                else
                    _fields.Say(
                        uneven.IsPoint ? Severity.Warning : Severity.Error,
                        place,
                        "tier-overlap",
                        $"Các mức của '{first.Code}' nêu {uneven.Count} mức cho trường hợp: {uneven.Facts.Vietnamese}.",
                        $"{uneven.Count} tiers of '{first.Code}' are for the case: {uneven.Facts.English}."
                    );
            }
        }
    }

    private InstrumentKind KindOf(JsonValue value, out bool isGiven)
    {
        var code = _fields.Text(value, "kind");
        isGiven = code is not null;
        if (code is null)
            return default;
        if (Kinds.TryGetValue(code, out var kind) && (context.IsSupplement || kind is InstrumentKind.Decision or InstrumentKind.Resolution))
            return kind;
        var usable = context.IsSupplement ? string.Join(", ", Kinds.Keys) : "decision, resolution";
        _fields.Error(
            ScheduleFields.Member(value, "kind")!,
            "unknown-code",
            $"Không có loại văn bản '{code}'; được dùng: {usable}.",
            $"There is no kind of instrument '{code}'; allowed: {usable}."
        );
        return kind;
    }

    /// <summary>The id, and the national instrument that it is, if a supplement names one; null where there is no usable id.</summary>
    private string? IdOf(JsonValue value, out LegalInstrument? known)
    {
        known = null;
        if (_fields.Text(value, "id") is not { } id)
            return null;
        var place = ScheduleFields.Member(value, "id")!;
        if (!id.All(c => char.IsLetterOrDigit(c) || c == '-'))
        {
            _fields.Error(place, "id", $"Mã '{id}' chỉ được gồm chữ, số và dấu gạch nối.", $"The id '{id}' may hold letters, digits and hyphens only.");
            return null;
        }

        if (!Instruments.TryFind(id, out var national))
            return id;
        if (context.IsSupplement)
        {
            known = national;
            return id;
        }

        _fields.Error(place, "id", $"'{id}' là văn bản của Trung ương, không phải của tỉnh.", $"'{id}' is a national instrument, not one of the province.");
        return null;
    }

    private void CheckNumber(JsonValue value, string id, string? number, bool isKindGiven)
    {
        if (context.IsSupplement && (!isKindGiven || number is null))
            _fields.Error(
                value,
                "missing",
                $"'{id}' chưa có trong thư viện; cần 'kind' và 'number'.",
                $"'{id}' is not known to the library; 'kind' and 'number' are needed."
            );
        if (!context.IsSupplement && number is null)
            _fields.Warn(
                value,
                "number-unknown",
                "Chưa nêu số văn bản; mã được dùng thay.",
                "The number of the instrument is not stated; its id stands in for it."
            );
    }

    private void CheckMultiples(SchedulePart part)
    {
        foreach (var (level, at) in part.Levels)
            CheckMultiple(_fields, level, part.Levels.Select(l => l.Level).ToList(), (at, null));
    }

    /// <summary>Whether a number of times another level has that level, one of its own, and of several that of the same payer and case; a problem where it has not.</summary>
    internal static bool CheckMultiple(ScheduleFields fields, ScheduledLevel level, List<ScheduledLevel> all, (JsonValue Place, LocalDate? Day) at)
    {
        if (level.Multiple is not { Item: { } item } || ScheduleRules.MultipliedBy(level, all) is not null)
            return true;
        var code = item.ToCode();
        var (vietnamese, english) = at.Day is { } day ? ($" từ ngày {ScheduleAmendments.Day(day)}", $" from {ScheduleAmendments.Day(day)} on") : ("", "");
        if (all.Exists(l => l.Own is null && l.Item == item && l.Multiple is null))
            fields.Error(
                at.Place,
                "level",
                $"'{code}' có nhiều mức{vietnamese}; '{level.Code}' phải nêu cùng 'paidBy' và 'when' với một trong các mức đó.",
                $"'{code}' has several levels{english}; '{level.Code}' has to say the same 'paidBy' and 'when' as one of them."
            );
        else
            fields.Error(
                at.Place,
                "unknown-item",
                $"'{code}' không có mức riêng trong quy định này{vietnamese} nên không tính được số lần cho '{level.Code}'.",
                $"'{code}' has no level of its own in this schedule{english}, so '{level.Code}' cannot be a number of times it."
            );
        return false;
    }
}
