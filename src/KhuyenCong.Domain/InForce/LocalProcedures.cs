using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>A matter of a province's procedures on a day: its table, or nothing where none is known, and what is to be said of it.</summary>
/// <param name="Table">The table; null where none is known.</param>
/// <param name="Notes">Whose rules they are, or why none is applied.</param>
internal readonly record struct OnDay<T>(T? Table, ValueList<Finding> Notes)
    where T : class;

/// <summary>The procedures of a province in one stretch of days.</summary>
internal sealed record LocalProcedures
{
    internal OnDay<RouteNorms> Route { get; private init; }

    internal OnDay<AdvanceNorms> Advances { get; private init; }

    internal OnDay<LocalDeadlines> Deadlines { get; private init; }

    internal ValueList<Finding> PrizeNotes { get; private init; }

    internal ValueList<LocalPrize> Prizes { get; private init; }

    internal OnDay<PriorityNorms> Priority { get; private init; }

    /// <summary>The procedures of a day, under the national law of that day.</summary>
    internal static LocalProcedures On(LocalDate day, Province province, LawSnapshot law)
    {
        var all = province.Schedules;
        var states = province
            .Procedures.Where(p => all.Contains(p.Schedule))
            .Select(p => new Stated(p.Schedule, p.Procedure, ScheduleDays.InForce(p.Schedule, all, day)))
            .Where(s => s.State != Verdict.NotSatisfied)
            .OrderBy(s => s.By.Amends is not null)
            .ThenBy(s => s.By.From.Latest)
            .ToList();
        var life = law.Execution.Life;
        var route = Of(states, p => p.Route, r => r.Evidence, ProcedureMessages.Route);
        var advances = Of(states, p => p.Advances, a => a.Evidence, ProcedureMessages.Advances);
        var deadlines = Of(states, p => p.Deadlines, d => d.Evidence, ProcedureMessages.Deadlines);
        var prizes = Of(states, p => p.Prizes, d => d.Evidence, ProcedureMessages.Prizes);
        var priority = Of(states, p => p.Priority, d => d.Evidence, ProcedureMessages.Priority);
        return new LocalProcedures
        {
            Route = new(
                route.Matter is { } r && life is not null ? RouteOf(r, route.By!, life.LocalDefault) : null,
                [.. route.Notes, .. StandingOf(day, route.By)]
            ),
            Advances = new(
                advances.Matter is { } a
                    ? WithNotes(day, TableOf(a, law.Execution.Advances?.LocalProcedure).Within(law.Execution.Advances?.Limit), advances)
                    : null,
                advances.Notes
            ),
            Deadlines = new(deadlines.Matter is { } d ? new LocalDeadlines(d.Lines, d.Evidence) { Notes = deadlines.Notes } : null, deadlines.Notes),
            Prizes = prizes.Matter is { } p ? p.Lines.Select(line => PrizeOf(line, p.Evidence)).ToValueList() : [],
            PrizeNotes = [.. prizes.Notes, .. StandingOf(day, prizes.By)],
            Priority = new(priority.Matter is { } o && law.Priority is { } order ? WithNotes(day, OrderOf(o, order), priority) : null, priority.Notes),
        };
    }

    // What stands of the province's own text, where no table of its own says it.
    private static ValueList<Finding> StandingOf(LocalDate day, ProvincialSchedule? by) => by is null ? [] : WhatStands.On(day, [by.Instrument]);

    private sealed record Stated(ProvincialSchedule By, ProvincialProcedure Procedure, Verdict State);

    private readonly record struct Found<T>(T? Matter, ProvincialSchedule? By, ValueList<Finding> Notes)
        where T : class;

    // An amendment that states a matter replaces it whole; what may or may not be in force, or holds in part of the province only, is not applied.
    private static Found<T> Of<T>(List<Stated> states, Func<ProvincialProcedure, T?> matter, Func<T, Evidence> evidence, LocalizedText name)
        where T : class
    {
        var stating = states.Where(s => matter(s.Procedure) is not null).ToList();
        if (stating.Count == 0)
            return default;
        var notes = new List<Finding>();
        foreach (var open in stating.Where(s => s.State == Verdict.Undetermined).Select(s => s.By.Instrument))
            notes.Add(ProcedureMessages.InForceUnknown.Finds(Verdict.Undetermined, open.Whole, new(T0: name, T1: open.Name), Evidence.None));
        foreach (var part in stating.Select(s => s.By).Where(s => s.Territory.Count > 0))
        {
            var places = string.Join(", ", part.Territory.AsEnumerable());
            notes.Add(
                ProcedureMessages.OfTerritory.Finds(
                    Verdict.Undetermined,
                    part.Instrument.Whole,
                    new(T0: name, T1: new TextPair(part.Instrument.Name, new(places, places))),
                    Evidence.None
                )
            );
        }

        if (notes.Count > 0)
            return new(null, null, notes.ToValueList());
        var last = stating[stating.Count - 1];
        var found = matter(last.Procedure)!;
        var instrument = last.By.Instrument;
        var rule = evidence(found) == Evidence.Reported ? ProcedureMessages.OfProvinceReported : ProcedureMessages.OfProvince;
        return new(found, last.By, [rule.Finds(Verdict.Satisfied, instrument.Whole, new(T0: name, T1: instrument.Name), evidence(found))]);
    }

    private static T WithNotes<T, TMatter>(LocalDate day, T table, in Found<TMatter> found)
        where T : NormTable
        where TMatter : class
    {
        var standing = WhatStands.On(day, table)!;
        NormTable all = standing;
        return (T)(all with { Caveats = [.. found.Notes, .. standing.Caveats], LocalCaveats = null });
    }

    private static RouteNorms RouteOf(LocalRoute stated, ProvincialSchedule by, RouteNorms usual)
    {
        return new RouteNorms
        {
            Name = new($"đề án khuyến công địa phương của {by.Province}", $"local project of {by.Province}"),
            Filing = Known("filing", usual.Filing) with { Deadline = DeadlineKind.LocalFiling },
            BaseAppraisal = Of("base-appraisal", usual.BaseAppraisal),
            MinistryAppraisal = null,
            Approval = Known("approval", usual.Approval),
            AddedApproval = Of("added-approval", usual.AddedApproval, isOwn: false),
            Contract = Known("contract", usual.Contract),
            Assignment = Known("assignment", usual.Assignment),
            Beginning = Known("beginning", usual.Beginning),
            GroupBeginning = Known("group-beginning", usual.GroupBeginning),
            Advance = Known("advance", usual.Advance),
            Rest = Known("rest", usual.Rest),
            Acceptance = Known("acceptance", usual.Acceptance),
            SettlementFile = Of("settlement-file", usual.SettlementFile) is { } file ? file with { Deadline = DeadlineKind.SettlementFile } : null,
            Settlement = Known("settlement", usual.Settlement) with { Deadline = DeadlineKind.Settlement },
            ForceMajeure = Of("force-majeure", usual.ForceMajeure),
            YearSettlement = Of("year-settlement", usual.YearSettlement),
            CarryOver = Of("carry-over", usual.CarryOver),
            Stop = Known("stop", usual.Stop),
            StopForFailure = Of("stop-for-failure", usual.StopForFailure),
            MoneyReturn = Known("money-return", usual.MoneyReturn),
            Change = Known("change", usual.Change),
        };

        RouteStage Known(string code, RouteStage ofUsual) => Of(code, ofUsual)!;

        // A stage that the text was not seen to state is there and not known; of some the route goes on without one of its own.
        RouteStage? Of(string code, RouteStage? ofUsual, bool isOwn = true)
        {
            if (stated.Stages.FirstOrDefault(s => s.Code == code) is { } stage)
                return new RouteStage(stage.By, stage.Citation) { IsEncoded = true };
            if (stated.Without.Contains(code) || !isOwn)
                return null;
            return stated.IsUsual ? ofUsual : new RouteStage(Authority.ImplementingUnit, by.Instrument.Whole) { IsEncoded = false };
        }
    }

    private static AdvanceNorms TableOf(LocalAdvances stated, Citation? procedure)
    {
        var named = stated.Lines.SelectMany(l => l.Kinds).ToList();
        return new AdvanceNorms
        {
            RestsOn = stated.Lines.Select(l => l.Citation.Instrument).Append(stated.Citation.Instrument).Distinct().ToValueList(),
            Source = FundingSource.Local,
            Evidence = stated.Evidence,
            Lines = stated
                .Lines.Select(
                    (line, at) =>
                        new AdvanceLine(
                            $"line-{at + 1}",
                            TermsOf(line, stated.Evidence),
                            line.Kinds.Count > 0 ? line.Kinds : ProjectKinds.All.Where(k => !named.Contains(k)).ToValueList()
                        )
                )
                .ToValueList(),
            Rest = stated.Rest,
            RestAlone = Norm.Absent<ValueList<ProjectKind>>(stated.Citation),
            Return = stated.Rest ?? stated.Citation,
            Following = stated.Following,
            OtherRatio = stated.OtherRatio,
            OtherProjects = stated.Others,
            Limit = stated.Limit is { } limit ? Known(limit, stated.Citation, stated.Evidence) : Norm.Absent<Rate>(stated.Citation),
            LocalProcedure = procedure,
        };
    }

    private static Norm<AdvanceTerms> TermsOf(LocalAdvanceLine line, Evidence evidence) =>
        line.Rate is null && !line.OnlyAfterAcceptance
            ? Norm.NotEncoded<AdvanceTerms>(line.Citation)
            : Known(
                new AdvanceTerms
                {
                    Rate = line.Rate,
                    Condition = line.Condition,
                    OnlyAfterAcceptance = line.OnlyAfterAcceptance,
                },
                line.Citation,
                evidence
            );

    private static LocalPrize PrizeOf(StatedPrize stated, Evidence evidence) =>
        new(stated.Level, stated.Result, stated.Amount is { } amount ? Known(amount, stated.Citation, evidence) : Norm.NotEncoded<Vnd>(stated.Citation));

    private static PriorityNorms OrderOf(LocalPriority stated, PriorityNorms national) =>
        national with
        {
            RestsOn = [.. national.RestsOn, stated.Citation.Instrument],
            LocalRestsOn = null,
            Areas = stated.Areas.Count > 0 ? Known(Ranks(stated.Areas, stated.Citation), stated.Citation, stated.Evidence) : national.Areas,
            Sectors = stated.Sectors.Count > 0 ? Known(Ranks(stated.Sectors, stated.Citation), stated.Citation, stated.Evidence) : national.Sectors,
            Order = Known(national.Order.TryGet(out var order) ? order : ProcedureMessages.Priority, stated.Citation, stated.Evidence),
        };

    private static ValueList<PriorityRank> Ranks(ValueList<ValueList<PriorityFact>> ranks, Citation citation) =>
        ranks.Select(facts => new PriorityRank(citation, facts)).ToValueList();

    private static Norm<T> Known<T>(T value, Citation citation, Evidence evidence)
        where T : notnull =>
        evidence switch
        {
            Evidence.Text => Norm.Stated(value, citation),
            Evidence.Reported => Norm.Reported(value, citation),
            _ => Norm.FromHost(value, citation),
        };
}
