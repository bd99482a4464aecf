using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads the levels of one schedule: those of national items and those of the province's own.</summary>
internal sealed class ScheduleLevelReader(ScheduleContext context, LegalInstrument instrument)
{
    private const string National = "national";

    private static readonly string[] Common =
    [
        "rate",
        "cap",
        "unit",
        "caps",
        "minimum",
        "paidBy",
        "when",
        "once",
        "form",
        "formYears",
        "conditions",
        "evidence",
        "article",
        "clause",
        "point",
        "note",
    ];

    private static readonly string[] OfNationalItem = ["item", "times", "of", "raisesRate", "loan", .. Common];
    private static readonly string[] OfOwnItem = ["code", "name", .. Common];

    private readonly ScheduleFields _fields = context.Fields;
    private readonly ScheduleConditionReader _conditions = new(context.Fields);

    internal ScheduledLevel? Level(JsonValue value)
    {
        if (!_fields.IsObject(value, OfNationalItem, ["item"]))
            return null;
        var code = _fields.Text(value, "item");
        if (code is not null && !SupportItems.TryParse(code, out _))
            _fields.Error(
                ScheduleFields.Member(value, "item")!,
                "unknown-item",
                $"Không có hạng mục '{code}' trong danh mục quốc gia; hạng mục riêng đặt trong 'extraItems'. Được dùng: {string.Join(", ", SupportItems.Codes)}.",
                $"There is no national item '{code}'; an item of the province's own belongs in 'extraItems'. Allowed: {string.Join(", ", SupportItems.Codes)}."
            );
        _ = SupportItems.TryParse(code, out var item);
        var multiple = Multiple(value);
        var isMultiple = ScheduleFields.Member(value, "times") is not null || ScheduleFields.Member(value, "of") is not null;
        var level = Shared(value, Terms(value, item, isMultiple)) with { Item = item, Multiple = multiple, Loan = Loan(value, item) };
        return SupportItems.IsDefined(item) ? level : null;
    }

    internal ScheduledLevel? ExtraItem(JsonValue value)
    {
        if (!_fields.IsObject(value, OfOwnItem, ["code", "name"]))
            return null;
        var code = _fields.Text(value, "code");
        if (code is not null && ((SupportItems.TryParse(code, out var known) && !known.Info().IsWithoutLevel) || !SupportShape.IsCode(code)))
        {
            _fields.Error(
                ScheduleFields.Member(value, "code")!,
                "id",
                $"Mã '{code}' phải gồm chữ thường, số, gạch nối và khác các hạng mục có mức quốc gia.",
                $"The code '{code}' must be lower-case letters, digits and hyphens, and none of the items with a national level."
            );
            code = null;
        }

        var name = ScheduleFields.Member(value, "name") is { } texts ? _fields.Localized(texts) : null;
        var level = Shared(value, Terms(value, default, isMultiple: false));
        return code is null || name is null ? null : level with { Own = new OwnItem(code, name) };
    }

    /// <summary>What national items and own ones may say alike.</summary>
    private ScheduledLevel Shared(JsonValue value, SupportLevel terms) =>
        new()
        {
            Level = terms,
            PaidBy = PaidBy(value),
            When = _conditions.When(value),
            Conditions = _fields.Texts(value, "conditions"),
            Form = _fields.Choice(value, "form", SupportForm.Grant),
            FormYears = _fields.Years(value, "formYears"),
            Once = _fields.Flag(value, "once"),
            Evidence = context.EvidenceOf(value),
            Citation = CitationOf(value),
            Note = _fields.Text(value, "note") ?? "",
        };

    private LevelMultiple? Multiple(JsonValue value)
    {
        var times = _fields.Times(value, "times");
        var of = _fields.Text(value, "of");
        var isStated = ScheduleFields.Member(value, "times") is not null || of is not null;
        if (isStated && (ScheduleFields.Member(value, "times") is null || of is null))
            _fields.Error(value, "missing", "Mức tính theo số lần cần cả 'times' và 'of'.", "A number of times needs both 'times' and 'of'.");
        SupportItem other = default;
        var isNational = of == National;
        if (of is not null && !isNational && !SupportItems.TryParse(of, out other))
            _fields.Error(
                ScheduleFields.Member(value, "of")!,
                "unknown-item",
                $"Không có hạng mục '{of}'; được dùng: national, {string.Join(", ", SupportItems.Codes)}.",
                $"There is no item '{of}'; allowed: national, {string.Join(", ", SupportItems.Codes)}."
            );
        var raisesRate = _fields.Flag(value, "raisesRate");
        return times is { } t && (isNational || SupportItems.IsDefined(other))
            ? new LevelMultiple(isNational ? null : other, t) { RaisesRate = raisesRate }
            : null;
    }

    private SupportLevel Terms(JsonValue value, SupportItem item, bool isMultiple)
    {
        var rate = _fields.Percent(value, "rate", "unknown", "none");
        var cap = _fields.Dong(value, "cap", "unknown");
        var saysRate = ScheduleFields.Member(value, "rate") is not null;
        var saysCap = ScheduleFields.Member(value, "cap") is not null;
        var isNoLevel = ScheduleFields.IsWord(value, "rate", "none") && !saysCap;
        if (isMultiple && (saysRate || saysCap))
            _fields.Error(
                value,
                "level",
                "Chỉ dùng tỷ lệ, mức trần hoặc số lần của mức khác, không dùng cả hai cách.",
                "Use a rate and a cap, or a number of times, not both."
            );
        else if (!isMultiple && ((!saysRate && !saysCap) || isNoLevel))
            _fields.Error(
                value,
                "level",
                "Cần tỷ lệ ('rate'), mức trần ('cap') hoặc số lần của mức khác ('times', 'of').",
                "A rate ('rate'), a cap ('cap') or a number of times ('times', 'of') is needed."
            );
        else if (!isMultiple && !saysRate && !context.IsFirstFormat)
            _fields.Error(
                value,
                "rate-not-said",
                "Nêu tỷ lệ ('rate'): số phần trăm; 'none' nếu văn bản chỉ có số tiền; 'unknown' nếu chưa biết văn bản có tỷ lệ hay không.",
                "Say the rate ('rate'): percent; 'none' where the text has an amount only; 'unknown' where it is not known whether it has a rate."
            );
        var (unit, ownUnit) = Unit(value, item);
        return new SupportLevel(rate, cap, unit)
        {
            OwnUnit = ownUnit,
            IsRateUnknown = ScheduleFields.IsWord(value, "rate", "unknown"),
            IsCapUnknown = ScheduleFields.IsWord(value, "cap", "unknown"),
            Minimum = Minimum(value, cap),
            FurtherCaps = FurtherCaps(value),
        };
    }

    private Vnd? Minimum(JsonValue value, Vnd? cap)
    {
        var minimum = _fields.Dong(value, "minimum");
        if (minimum > cap)
            _fields.Error(ScheduleFields.Member(value, "minimum")!, "level", "Mức tối thiểu cao hơn mức trần.", "The minimum is above the cap.");
        return minimum;
    }

    private ValueList<FurtherCap> FurtherCaps(JsonValue value)
    {
        var caps = new List<FurtherCap>();
        foreach (var further in _fields.Items(value, "caps"))
        {
            if (!_fields.IsObject(further, ["cap", "per", "in"], ["cap", "per"]))
                continue;
            var cap = _fields.Dong(further, "cap");
            var span = _fields.Choice(further, "in", CapSpan.Case);
            if (_fields.Text(further, "per") is not { } per || cap is not { } amount)
                continue;
            if (Vocabulary.TryParse(per, out SupportUnit unit) && unit is not (SupportUnit.None or SupportUnit.Own))
                caps.Add(new FurtherCap(amount, unit, span));
            else
                WrongUnit(further, "per", per, Allowed);
        }

        return caps.ToValueList();
    }

    private (SupportUnit Unit, LocalizedText? Own) Unit(JsonValue value, SupportItem item)
    {
        var expected = SupportItems.IsDefined(item) ? NationalLaw.UnitOf(item) : SupportUnit.None;
        if (ScheduleFields.Member(value, "unit") is { Kind: System.Text.Json.JsonTokenType.StartObject } own)
            return (SupportUnit.Own, _fields.Localized(own));
        if (_fields.Text(value, "unit") is not { } code)
            return (expected, null);
        if (!Vocabulary.TryParse(code, out SupportUnit unit) || unit is SupportUnit.None or SupportUnit.Own)
        {
            WrongUnit(value, "unit", code, expected == SupportUnit.None ? Allowed : expected.ToCode());
            return (expected, null);
        }

        if (expected == SupportUnit.None || unit == expected)
            return (unit, null);
        if (context.IsFirstFormat)
        {
            WrongUnit(value, "unit", code, expected.ToCode());
            return (expected, null);
        }

        _fields.Warn(
            ScheduleFields.Member(value, "unit")!,
            "other-unit",
            $"Đơn vị '{code}' khác đơn vị của mức quốc gia ('{expected.ToCode()}').",
            $"The unit '{code}' is another than that of the national level ('{expected.ToCode()}')."
        );
        return (unit, null);
    }

    private static string Allowed { get; } =
        string.Join(", ", EnumValues.Of<SupportUnit>().Where(u => u is not (SupportUnit.None or SupportUnit.Own)).Select(u => u.ToCode()));

    private void WrongUnit(JsonValue value, string name, string code, string allowed) =>
        _fields.Error(
            ScheduleFields.Member(value, name)!,
            "wrong-unit",
            $"Đơn vị '{code}' không đúng; dùng: {allowed}.",
            $"The unit '{code}' is wrong; allowed: {allowed}."
        );

    private LoanTerms? Loan(JsonValue value, SupportItem item)
    {
        if (ScheduleFields.Member(value, "loan") is not { } loan)
            return null;
        string[] conditions = ["mediumOrLongTerm", "inDong", "notOverdue", "referenceRate", "afterInvestment"];
        if (item != SupportItem.RelocationInterest)
        {
            _fields.Error(loan, "level", "Điều kiện vay chỉ dùng cho 'relocation-interest'.", "Terms of a loan belong to 'relocation-interest' only.");
            return null;
        }

        if (!_fields.IsObject(loan, ["years", "purpose", .. conditions], ["years", .. conditions]))
            return null;
        var years = _fields.Years(loan, "years");
        var purpose = ScheduleFields.Member(loan, "purpose") is { } texts ? _fields.Localized(texts) : null;
        var made = conditions.Select(c => _fields.YesOrNo(loan, c) == true).ToArray();
        LoanConditions[] flags =
        [
            LoanConditions.MediumOrLongTerm,
            LoanConditions.InDong,
            LoanConditions.NotOverdue,
            LoanConditions.ReferenceRate,
            LoanConditions.AfterInvestment,
        ];
        var all = flags.Where((_, i) => made[i]).Aggregate(purpose is null ? LoanConditions.None : LoanConditions.NamedPurpose, (sum, c) => sum | c);
        return years is { } count ? new LoanTerms(count, all, purpose) : null;
    }

    private PayingLevel PaidBy(JsonValue value)
    {
        if (_fields.Text(value, "paidBy") is not { } code)
            return PayingLevel.NotStated;
        if (!Vocabulary.TryParse(code, out PayingLevel level))
            _fields.Error(
                ScheduleFields.Member(value, "paidBy")!,
                "unknown-code",
                $"Không có cấp chi '{code}'; dùng province, district hoặc commune.",
                $"There is no paying level '{code}'; use province, district or commune."
            );
        return level;
    }

    internal Citation CitationOf(JsonValue value)
    {
        var (article, clause, point) = (_fields.Text(value, "article"), _fields.Text(value, "clause"), _fields.Text(value, "point"));
        try
        {
            return new Citation(instrument, article, clause, point);
        }
        catch (ArgumentException)
        {
            _fields.Error(
                value,
                "citation",
                $"Viện dẫn {article}/{clause}/{point} không đúng dạng điều/khoản/điểm.",
                $"{article}/{clause}/{point} is not of the form article/clause/point."
            );
            return instrument.Whole;
        }
    }
}
