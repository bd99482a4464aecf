using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads one schedule of a file.</summary>
internal sealed class SchedulePartReader(ScheduleFields fields, JsonValue place, bool isSupplement, string province)
{
    private static readonly Dictionary<string, InstrumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["decision"] = InstrumentKind.Decision,
        ["resolution"] = InstrumentKind.Resolution,
        ["circular"] = InstrumentKind.Circular,
        ["joint-circular"] = InstrumentKind.JointCircular,
        ["decree"] = InstrumentKind.Decree,
    };

    internal SchedulePart Read()
    {
        string[] allowed = isSupplement
            ? ["instrument", "from", "until", "levels", "note"]
            : ["instrument", "from", "until", "levels", "extraItems", "repeals", "keptAfterMerger", "note"];
        if (!fields.IsObject(place, allowed, ["instrument", "from", "levels"]))
            return new SchedulePart { Place = place };

        LegalInstrument? instrument = null;
        var issuedBy = "";
        if (ScheduleFields.Member(place, "instrument") is { } text)
            instrument = Instrument(text, out issuedBy);
        var part = new SchedulePart
        {
            Place = place,
            Instrument = instrument,
            IssuedBy = issuedBy,
            From = fields.Date(place, "from"),
            Until = fields.Date(place, "until"),
            Repeals = isSupplement ? [] : fields.Texts(place, "repeals"),
            KeptAfterMerger = !isSupplement && fields.Flag(place, "keptAfterMerger"),
        };

        // A level needs an instrument for its citation; where there is none, that is the problem reported, and the levels are still checked.
        var cited = instrument ?? FirstTexts.OnMoney;
        foreach (var level in fields.Items(place, "levels"))
        {
            if (Level(level, cited) is not { } read)
                continue;
            if (part.Levels.Any(l => l.Level.Item == read.Item))
                Twice(ScheduleFields.Member(level, "item")!, read.Item.ToCode());
            else
                part.Levels.Add((read, level));
        }

        CheckMultiples(part);
        // A content without a national level may stand among the levels or among the items of the province's own, but not in both.
        var codes = new HashSet<string>(part.Levels.Select(l => l.Level.Item.ToCode()), StringComparer.Ordinal);
        foreach (var extra in isSupplement ? [] : fields.Items(place, "extraItems"))
        {
            if (ExtraItem(extra, cited) is not { } read)
                continue;
            if (codes.Add(read.Code))
                part.ExtraItems.Add(read);
            else
                Twice(ScheduleFields.Member(extra, "code")!, read.Code);
        }

        CheckCouncil(part, instrument);
        return part;
    }

    private void Twice(JsonValue at, string code) => fields.Error(at, "duplicate-item", $"Hạng mục '{code}' có hai mức.", $"The item '{code}' has two levels.");

    // TTLT26-2014/6/3/b: other contents and forms of support are decided by the provincial People's Council; a decision is the Committee's.
    private void CheckCouncil(SchedulePart part, LegalInstrument? instrument)
    {
        if (part.ExtraItems.Count == 0 || instrument is not { Kind: InstrumentKind.Decision })
            return;
        fields.Warn(
            part.PlaceOf("extraItems"),
            "council-needed",
            "Nội dung, hình thức hỗ trợ khác do Hội đồng nhân dân cấp tỉnh quy định (TTLT26-2014/6/3/b); văn bản này là quyết định.",
            "Other contents and forms of support are decided by the provincial People's Council (TTLT26-2014/6/3/b); this instrument is a decision."
        );
    }

    private LegalInstrument? Instrument(JsonValue value, out string issuedBy)
    {
        issuedBy = "";
        if (!fields.IsObject(value, ["id", "kind", "number", "date", "issuedBy"], isSupplement ? ["id"] : ["id", "kind", "issuedBy"]))
            return null;
        issuedBy = fields.Text(value, "issuedBy") ?? "";
        var signed = fields.Date(value, "date");
        var number = fields.Text(value, "number");
        var kindCode = fields.Text(value, "kind");
        InstrumentKind kind = default;
        if (kindCode is not null && !(Kinds.TryGetValue(kindCode, out kind) && (isSupplement || kind is InstrumentKind.Decision or InstrumentKind.Resolution)))
        {
            var usable = isSupplement ? string.Join(", ", Kinds.Keys) : "decision, resolution";
            fields.Error(
                ScheduleFields.Member(value, "kind")!,
                "unknown-code",
                $"Không có loại văn bản '{kindCode}'; được dùng: {usable}.",
                $"There is no kind of instrument '{kindCode}'; allowed: {usable}."
            );
        }

        if (fields.Text(value, "id") is not { } id)
            return null;
        var place = ScheduleFields.Member(value, "id")!;
        if (!id.All(c => char.IsLetterOrDigit(c) || c == '-'))
        {
            fields.Error(place, "id", $"Mã '{id}' chỉ được gồm chữ, số và dấu gạch nối.", $"The id '{id}' may hold letters, digits and hyphens only.");
            return null;
        }

        if (Instruments.TryFind(id, out var known))
        {
            if (!isSupplement)
                fields.Error(
                    place,
                    "id",
                    $"'{id}' là văn bản của Trung ương, không phải của tỉnh.",
                    $"'{id}' is a national instrument, not one of the province."
                );
            return isSupplement ? known : null;
        }

        if (isSupplement && (kindCode is null || number is null))
            fields.Error(
                value,
                "missing",
                $"'{id}' chưa có trong thư viện; cần 'kind' và 'number'.",
                $"'{id}' is not known to the library; 'kind' and 'number' are needed."
            );
        if (!isSupplement && number is null)
            fields.Warn(
                value,
                "number-unknown",
                "Chưa nêu số văn bản; mã được dùng thay.",
                "The number of the instrument is not stated; its id stands in for it."
            );
        var subject = isSupplement ? "Mức hỗ trợ khuyến công" : "Mức chi khuyến công của " + province;
        return new LegalInstrument
        {
            Id = id,
            Kind = kind == default ? InstrumentKind.Decision : kind,
            Number = number ?? id,
            Subject = new LocalizedText(subject, isSupplement ? "Levels of industrial promotion" : "Levels of industrial promotion of " + province),
            Signed = signed,
            InForceFrom = null,
        };
    }

    private ScheduledLevel? Level(JsonValue value, LegalInstrument instrument)
    {
        if (
            !fields.IsObject(
                value,
                ["item", "rate", "cap", "unit", "times", "of", "paidBy", "conditions", "loan", "article", "clause", "point", "note"],
                ["item"]
            )
        )
            return null;
        var code = fields.Text(value, "item");
        if (code is not null && !SupportItems.TryParse(code, out _))
            fields.Error(
                ScheduleFields.Member(value, "item")!,
                "unknown-item",
                $"Không có hạng mục '{code}' trong danh mục quốc gia; hạng mục riêng đặt trong 'extraItems'.",
                $"There is no national item '{code}'; an item of the province's own belongs in 'extraItems'."
            );
        var times = fields.Times(value, "times");
        var of = fields.Text(value, "of");
        var isMultiple = ScheduleFields.Member(value, "times") is not null || of is not null;
        if (isMultiple && (ScheduleFields.Member(value, "times") is null || of is null))
            fields.Error(value, "missing", "Mức tính theo số lần cần cả 'times' và 'of'.", "A multiple needs both 'times' and 'of'.");
        SupportItem other = default;
        if (of is not null && !SupportItems.TryParse(of, out other))
            fields.Error(ScheduleFields.Member(value, "of")!, "unknown-item", $"Không có hạng mục '{of}'.", $"There is no item '{of}'.");
        SupportItems.TryParse(code, out var item);
        var level = Terms(value, item, isMultiple);
        var paidBy = PaidBy(value);
        var citation = CitationOf(value, instrument);
        if (!SupportItems.IsDefined(item))
            return null;
        return new ScheduledLevel
        {
            Item = item,
            Level = level,
            Multiple = times is { } t && SupportItems.IsDefined(other) ? new LevelMultiple(other, t) : null,
            PaidBy = paidBy,
            Conditions = fields.Texts(value, "conditions"),
            Loan = Loan(value, item),
            Citation = citation,
        };
    }

    private LoanTerms? Loan(JsonValue value, SupportItem item)
    {
        if (ScheduleFields.Member(value, "loan") is not { } loan)
            return null;
        string[] conditions = ["mediumOrLongTerm", "inDong", "notOverdue", "referenceRate", "afterInvestment"];
        if (item != SupportItem.RelocationInterest)
        {
            fields.Error(loan, "level", "Điều kiện vay chỉ dùng cho 'relocation-interest'.", "Terms of a loan belong to 'relocation-interest' only.");
            return null;
        }

        if (!fields.IsObject(loan, ["years", "purpose", .. conditions], ["years", .. conditions]))
            return null;
        var years = fields.Years(loan, "years");
        var purpose = ScheduleFields.Member(loan, "purpose") is { } texts ? Names(texts) : null;
        var made = conditions.Select(c => fields.YesOrNo(loan, c) == true).ToArray();
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

    private LocalizedText? Names(JsonValue texts) =>
        fields.IsObject(texts, ["vi", "en"], ["vi", "en"]) && fields.Text(texts, "vi") is { } vietnamese && fields.Text(texts, "en") is { } english
            ? new LocalizedText(vietnamese, english)
            : null;

    private ProvincialItem? ExtraItem(JsonValue value, LegalInstrument instrument)
    {
        if (!fields.IsObject(value, ["code", "name", "rate", "cap", "unit", "paidBy", "conditions", "article", "clause", "point", "note"], ["code", "name"]))
            return null;
        var code = fields.Text(value, "code");
        if (
            code is not null
            && (
                (SupportItems.TryParse(code, out var known) && !known.Info().IsWithoutLevel)
                || !code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            )
        )
        {
            fields.Error(
                ScheduleFields.Member(value, "code")!,
                "id",
                $"Mã '{code}' phải gồm chữ thường, số, gạch nối và khác các hạng mục có mức quốc gia.",
                $"The code '{code}' must be lower-case letters, digits and hyphens, and none of the items with a national level."
            );
            code = null;
        }

        var name = ScheduleFields.Member(value, "name") is { } texts ? Names(texts) : null;
        var level = Terms(value, default, isMultiple: false);
        var paidBy = PaidBy(value);
        var conditions = fields.Texts(value, "conditions");
        var citation = CitationOf(value, instrument);
        return code is null || name is null
            ? null
            : new ProvincialItem
            {
                Code = code,
                Name = name,
                Level = level,
                PaidBy = paidBy,
                Conditions = conditions,
                Citation = citation,
            };
    }

    private SupportLevel Terms(JsonValue value, SupportItem item, bool isMultiple)
    {
        var rate = fields.Percent(value, "rate");
        var cap = fields.Dong(value, "cap");
        var stated = ScheduleFields.Member(value, "rate") is not null || ScheduleFields.Member(value, "cap") is not null;
        if (isMultiple == stated)
        {
            if (stated)
                fields.Error(
                    value,
                    "level",
                    "Chỉ dùng tỷ lệ, mức trần hoặc số lần của mức khác, không dùng cả hai cách.",
                    "Use a rate and a cap, or a multiple, not both."
                );
            else
                fields.Error(
                    value,
                    "level",
                    "Cần tỷ lệ ('rate'), mức trần ('cap') hoặc số lần của mức khác ('times', 'of').",
                    "A rate ('rate'), a cap ('cap') or a multiple ('times', 'of') is needed."
                );
        }

        var expected = SupportItems.IsDefined(item) ? NationalLaw.UnitOf(item) : SupportUnit.None;
        var unit = expected;
        if (fields.Text(value, "unit") is { } code)
        {
            var known = ProgrammeCodes.TryParse(code, out unit);
            if (!known || (expected != SupportUnit.None && unit != expected))
            {
                var allowed =
                    expected != SupportUnit.None
                        ? expected.ToCode()
                        : "enterprise, model, establishment, person, time, product, trademark, association, linkage-cluster, cluster, year, project";
                fields.Error(
                    ScheduleFields.Member(value, "unit")!,
                    "wrong-unit",
                    $"Đơn vị '{code}' không đúng; dùng: {allowed}.",
                    $"The unit '{code}' is wrong; allowed: {allowed}."
                );
                unit = expected;
            }
        }

        return new SupportLevel(rate, cap, unit);
    }

    private PayingLevel PaidBy(JsonValue value)
    {
        if (fields.Text(value, "paidBy") is not { } code)
            return PayingLevel.NotStated;
        if (!PayingLevels.TryParse(code, out var level))
            fields.Error(
                ScheduleFields.Member(value, "paidBy")!,
                "unknown-code",
                $"Không có cấp chi '{code}'; dùng province, district hoặc commune.",
                $"There is no paying level '{code}'; use province, district or commune."
            );
        return level;
    }

    private Citation CitationOf(JsonValue value, LegalInstrument instrument)
    {
        var (article, clause, point) = (fields.Text(value, "article"), fields.Text(value, "clause"), fields.Text(value, "point"));
        try
        {
            return new Citation(instrument, article, clause, point);
        }
        catch (ArgumentException)
        {
            fields.Error(
                value,
                "citation",
                $"Viện dẫn {article}/{clause}/{point} không đúng dạng điều/khoản/điểm.",
                $"{article}/{clause}/{point} is not of the form article/clause/point."
            );
            return new Citation(instrument);
        }
    }

    private void CheckMultiples(SchedulePart part)
    {
        foreach (var (level, at) in part.Levels)
        {
            if (level.Multiple is { } multiple && !part.Levels.Any(l => l.Level.Item == multiple.Item && l.Level.Multiple is null))
                fields.Error(
                    at,
                    "unknown-item",
                    $"'{multiple.Item.ToCode()}' không có mức riêng trong quy định này.",
                    $"'{multiple.Item.ToCode()}' has no level of its own in this schedule."
                );
        }
    }
}
