using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads what a schedule lays down besides levels: route, advances, dates, prizes and order of priority.</summary>
internal sealed class ScheduleProcedureReader(ScheduleContext context, ScheduleLevelReader levels)
{
    private readonly ScheduleFields _fields = context.Fields;

    /// <summary>The matters that a schedule may state besides levels.</summary>
    internal static readonly string[] Matters = ["route", "advances", "deadlines", "prizes", "priority"];

    internal ProvincialProcedure Read(JsonValue place) =>
        new()
        {
            Route = Route(place),
            Advances = Advances(place),
            Deadlines = List(place, "deadlines", Deadline, out var evidence) is { } deadlines ? new(deadlines, evidence) : null,
            Prizes = List(place, "prizes", Prize, out evidence) is { } prizes ? new(prizes, evidence) : null,
            Priority = Priority(place),
        };

    private LocalRoute? Route(JsonValue place)
    {
        if (ScheduleFields.Member(place, "route") is not { } route || !_fields.IsObject(route, ["usual", "stages", "without", "evidence", "note"], []))
            return null;
        _ = _fields.Text(route, "note");
        var stages = new List<LocalStage>();
        foreach (var stage in _fields.Items(route, "stages"))
        {
            if (!_fields.IsCited(stage, ["stage", "by"], ["stage", "by"]))
                continue;
            var code = _fields.Choice(stage, "stage", null, Same(ProcedureCodes.Stages));
            var by = _fields.Choice(stage, "by", default, ProcedureCodes.Authorities);
            if (code is null || by == default)
                continue;
            if (stages.Exists(s => s.Code == code))
                Twice(stage, "stage", code);
            stages.Add(new LocalStage(code, by, levels.CitationOf(stage)));
        }

        var without = _fields.TextItems(route, "without");
        foreach (var item in without)
        {
            if (!ProcedureCodes.MayBeWithout.Contains(item.Text) || stages.Exists(s => s.Code == item.Text))
                _fields.Error(
                    item,
                    "unknown-code",
                    $"Quy trình không thể thiếu bước '{item.Text}', hoặc bước này đã có trong 'stages'; có thể thiếu: {string.Join(", ", ProcedureCodes.MayBeWithout)}.",
                    $"A route cannot be without '{item.Text}', or 'stages' has it; it can be without: {string.Join(", ", ProcedureCodes.MayBeWithout)}."
                );
        }

        var isUsual = _fields.Flag(route, "usual");
        if (!HasAny(route, "usual", "stages", "without"))
            Empty(route, "'usual', 'stages', 'without'");
        return new LocalRoute(isUsual, stages.ToValueList(), without.Select(i => i.Text).ToValueList(), context.EvidenceOf(route));
    }

    private LocalAdvances? Advances(JsonValue place)
    {
        string[] provisions = ["rest", "following", "otherRatio", "others"];
        if (
            ScheduleFields.Member(place, "advances") is not { } advances
            || !_fields.IsCited(advances, ["lines", "limit", .. provisions, "evidence"], ["lines"])
        )
            return null;
        var lines = new List<LocalAdvanceLine>();
        foreach (var line in _fields.Items(advances, "lines"))
        {
            if (Line(line) is not { } read)
                continue;
            foreach (var kind in read.Kinds.Where(k => lines.Exists(l => l.Kinds.Contains(k))))
                Twice(line, "kinds", kind.ToCode());
            if (read.Kinds.Count == 0 && lines.Exists(l => l.Kinds.Count == 0))
                Twice(line, "kinds", "all");
            lines.Add(read);
        }

        var stated = provisions.Select(p => Provision(advances, p)).ToArray();
        return new LocalAdvances(lines.ToValueList(), _fields.Percent(advances, "limit"), levels.CitationOf(advances), context.EvidenceOf(advances))
        {
            Rest = stated[0],
            Following = stated[1],
            OtherRatio = stated[2],
            Others = stated[3],
        };
    }

    private LocalAdvanceLine? Line(JsonValue line)
    {
        if (!_fields.IsCited(line, ["kinds", "rate", "onlyAfterAcceptance", "progress"], ["kinds"]))
            return null;
        var kinds = new List<ProjectKind>();
        if (!ScheduleFields.IsWord(line, "kinds", "all"))
        {
            foreach (var item in _fields.TextItems(line, "kinds"))
            {
                if (Vocabulary.TryParse(item.Text, out ProjectKind kind) && !kinds.Contains(kind))
                    kinds.Add(kind);
                else
                    _fields.Error(
                        item,
                        "unknown-code",
                        $"Không có dạng đề án '{item.Text}', hoặc ghi hai lần; được dùng: {string.Join(", ", ProjectKinds.All.Select(k => k.ToCode()))}.",
                        $"There is no kind of project '{item.Text}', or it stands twice; allowed: {string.Join(", ", ProjectKinds.All.Select(k => k.ToCode()))}."
                    );
            }

            if (!HasAny(line, "kinds"))
                Empty(line, "'kinds'");
        }

        var rate = _fields.Percent(line, "rate", "unknown", "none");
        var isAfter = _fields.Flag(line, "onlyAfterAcceptance");
        var isUnknown = ScheduleFields.IsWord(line, "rate", "unknown");
        if (ScheduleFields.IsWord(line, "rate", "none") || (rate is null && !isAfter && !isUnknown && ScheduleFields.Member(line, "rate") is null))
            _fields.Error(
                line,
                "rate-not-said",
                "Nêu tỷ lệ ('rate') bằng số phần trăm, 'unknown' nếu chưa biết, hoặc 'onlyAfterAcceptance' nếu chỉ tạm ứng sau nghiệm thu.",
                "Say the ratio ('rate') in percent, 'unknown' where it is not known, or 'onlyAfterAcceptance' where nothing moves before acceptance."
            );
        return new LocalAdvanceLine(kinds.ToValueList(), rate, isAfter, Progress(line), levels.CitationOf(line));
    }

    private ProgressCondition? Progress(JsonValue line)
    {
        if (ScheduleFields.Member(line, "progress") is not { } progress || !_fields.IsObject(progress, ["of", "above", "atLeast"], ["of"]))
            return null;
        var of = _fields.Choice(progress, "of", ProgressFact.None, ("work", ProgressFact.WorkDone), ("investment", ProgressFact.InvestmentDone));
        var (above, atLeast) = (_fields.Percent(progress, "above"), _fields.Percent(progress, "atLeast"));
        if ((ScheduleFields.Member(progress, "above") is null) == (ScheduleFields.Member(progress, "atLeast") is null))
            _fields.Error(progress, "condition", "Cần 'above' hoặc 'atLeast'.", "Either 'above' or 'atLeast' is needed.");
        return of == ProgressFact.None || (above ?? atLeast) is not { } share
            ? null
            : new ProgressCondition(of, above is null ? Threshold.AtLeast(share.Millionths) : Threshold.MoreThan(share.Millionths), levels.CitationOf(line));
    }

    private Citation? Provision(JsonValue advances, string name)
    {
        if (ScheduleFields.Member(advances, name) is not { } provision || !_fields.IsCited(provision, [], []))
            return null;
        return levels.CitationOf(provision);
    }

    private LocalDeadline? Deadline(JsonValue line)
    {
        string[] times = ["notAfter", "before", "dayOfMonth", "daysAfter"];
        if (!_fields.IsCited(line, ["duty", "by", "year", .. times, "isBefore", "nextMonth"], ["duty"]))
            return null;
        var kind = _fields.Choice(line, "duty", default, ProcedureCodes.Duties);
        var by = _fields.Choice(line, "by", ProcedureCodes.WhoFulfils(kind), ProcedureCodes.Authorities);
        var given = times.Where(t => ScheduleFields.Member(line, t) is not null).ToList();
        if (kind == default)
            return null;
        var allowed = ProcedureCodes.TimesOf(kind);
        if (given.Count > 1 || given.Exists(t => !allowed.Contains(t)))
            _fields.Error(line, "level", $"Chỉ nêu một trong: {string.Join(", ", allowed)}.", $"Only one of these may be given: {string.Join(", ", allowed)}.");
        var isBefore = ScheduleFields.Member(line, "before") is not null || _fields.Flag(line, "isBefore");
        var yearsAfter = _fields.Choice(line, "year", ProcedureCodes.YearOf(kind), ("before", -1), ("plan", 0), ("after", 1));
        return new LocalDeadline(kind, by, levels.CitationOf(line))
        {
            Comparison = isBefore ? Comparison.LessThan : Comparison.AtMost,
            Day = DayOfYear(line, "notAfter") ?? DayOfYear(line, "before"),
            YearsAfter = yearsAfter,
            DayOfMonth = Number(line, "dayOfMonth", 31),
            IsInNextMonth = _fields.Flag(line, "nextMonth"),
            DaysAfter = Number(line, "daysAfter", 366),
        };
    }

    private AnnualDate? DayOfYear(JsonValue line, string name)
    {
        if (_fields.Text(line, name) is not { } text)
            return null;
        if (
            text.Length == 5
            && text[2] == '-'
            && Numbers.TryRead(text.Substring(0, 2), out var month)
            && Numbers.TryRead(text.Substring(3), out var day)
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month)
        )
            return new AnnualDate(month, day);
        _fields.Error(
            ScheduleFields.Member(line, name)!,
            "date",
            $"'{text}' không phải là ngày trong năm dạng MM-dd.",
            $"'{text}' is not a day of the year of the form MM-dd."
        );
        return null;
    }

    private int? Number(JsonValue line, string name, int most)
    {
        if (_fields.Whole(line, name) is not { } number)
            return null;
        if (number >= 1 && number <= most)
            return (int)number;
        _fields.Error(ScheduleFields.Member(line, name)!, "type", $"Cần số từ 1 đến {most}.", $"A number from 1 to {most} is needed.");
        return null;
    }

    private StatedPrize? Prize(JsonValue line)
    {
        if (!_fields.IsCited(line, ["level", "result", "amount"], ["level", "amount"]))
            return null;
        var level = _fields.Choice(
            line,
            "level",
            default,
            new[] { VoteLevel.District, VoteLevel.Commune, VoteLevel.Province }.Select(l => (l.ToCode(), l)).ToArray()
        );
        var (result, amount) = (_fields.Text(line, "result"), _fields.Dong(line, "amount", "unknown"));
        return level == default ? null : new StatedPrize(level, result, amount, levels.CitationOf(line));
    }

    private LocalPriority? Priority(JsonValue place)
    {
        if (ScheduleFields.Member(place, "priority") is not { } priority || !_fields.IsCited(priority, ["areas", "sectors", "evidence"], []))
            return null;
        var (areas, sectors) = (Ranks(priority, "areas"), Ranks(priority, "sectors"));
        if (!HasAny(priority, "areas", "sectors"))
            Empty(priority, "'areas', 'sectors'");
        return new LocalPriority(areas, sectors, levels.CitationOf(priority), context.EvidenceOf(priority));
    }

    private ValueList<ValueList<PriorityFact>> Ranks(JsonValue priority, string name)
    {
        var ranks = new List<ValueList<PriorityFact>>();
        var seen = new HashSet<PriorityFact>();
        foreach (var rank in _fields.Items(priority, name))
        {
            if (rank.Kind != System.Text.Json.JsonTokenType.StartArray)
            {
                _fields.Error(rank, "type", "Cần một mảng JSON.", "A JSON array is needed.");
                continue;
            }

            var facts = new List<PriorityFact>();
            foreach (var item in rank.Items)
            {
                if (PriorityCodes.Facts.TryParse(item.Text, out var known) && seen.Add(known))
                    facts.Add(known);
                else
                    _fields.Error(
                        item,
                        "unknown-code",
                        $"Không có căn cứ ưu tiên '{item.Text}', hoặc ghi hai lần; được dùng: {string.Join(", ", PriorityCodes.Facts.Values.Select(f => f.ToCode()))}.",
                        $"There is no ground of priority '{item.Text}', or it stands twice; allowed: {string.Join(", ", PriorityCodes.Facts.Values.Select(f => f.ToCode()))}."
                    );
            }

            if (facts.Count > 0)
                ranks.Add(facts.ToValueList());
        }

        return ranks.ToValueList();
    }

    // A list of lines, told apart by what names them; null where the schedule does not have it.
    private ValueList<T>? List<T>(JsonValue place, string name, Func<JsonValue, T?> read, out Evidence evidence)
        where T : class
    {
        evidence = context.Evidence;
        if (ScheduleFields.Member(place, name) is not { } list)
            return null;
        var lines = new List<T>();
        foreach (var item in _fields.Items(place, name))
        {
            if (read(item) is not { } line)
                continue;
            if (lines.Exists(l => ProcedureCodes.KeyOf(l) == ProcedureCodes.KeyOf(line)))
                Twice(item, item.Members.Count > 0 ? item.Members[0].Name : name, ProcedureCodes.KeyOf(line));
            lines.Add(line);
        }

        if (lines.Count == 0 && list.Items.Count == 0)
            Empty(list, $"'{name}'");
        return lines.ToValueList();
    }

    private void Twice(JsonValue at, string name, string code) =>
        _fields.Error(ScheduleFields.Member(at, name) ?? at, "duplicate-item", $"'{code}' có hai lần.", $"'{code}' stands twice.");

    // Whether one of some members says anything, rightly or not.
    private static bool HasAny(JsonValue value, params string[] names) =>
        names.Any(n =>
            ScheduleFields.Member(value, n) is { } member
            && member.Kind != System.Text.Json.JsonTokenType.False
            && (member.Kind != System.Text.Json.JsonTokenType.StartArray || member.Items.Count > 0)
        );

    private void Empty(JsonValue at, string names) =>
        _fields.Error(at, "empty", $"Cần ít nhất một trong: {names}.", $"At least one of these is needed: {names}.");

    private static (string Code, string? Value)[] Same(IEnumerable<string> codes) => codes.Select(c => (c, (string?)c)).ToArray();
}
