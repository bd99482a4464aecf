using System.Globalization;
using System.Text.Json;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Writes what a schedule lays down besides levels.</summary>
internal static class ScheduleProcedureWriter
{
    internal static void Write(Utf8JsonWriter json, ProvincialProcedure procedure)
    {
        if (procedure.Route is { } route)
            Route(json, route);
        if (procedure.Advances is { } advances)
            Advances(json, advances);
        if (procedure.Deadlines is { } deadlines)
            ScheduleWriter.List(json, "deadlines", deadlines.Lines, Deadline);
        if (procedure.Prizes is { } prizes)
            ScheduleWriter.List(json, "prizes", prizes.Lines, Prize);
        if (procedure.Priority is { } priority)
            Priority(json, priority);
    }

    private static void Route(Utf8JsonWriter json, LocalRoute route)
    {
        json.WriteStartObject("route");
        if (route.IsUsual)
            json.WriteBoolean("usual", true);
        ScheduleWriter.ListIfAny(json, "stages", route.Stages, Stage);
        ScheduleWriter.Texts(json, "without", route.Without);
        json.WriteString("evidence", route.Evidence.ToCode());
        json.WriteEndObject();
    }

    private static void Stage(Utf8JsonWriter json, LocalStage stage)
    {
        json.WriteString("stage", stage.Code);
        json.WriteString("by", EnumCode.Of(stage.By));
        ScheduleWriter.Cited(json, stage.Citation);
    }

    private static void Advances(Utf8JsonWriter json, LocalAdvances advances)
    {
        json.WriteStartObject("advances");
        ScheduleWriter.List(json, "lines", advances.Lines, Line);
        if (advances.Limit is { } limit)
            Raw(json, "limit", limit.ToPercentCode());
        Provision(json, "rest", advances.Rest);
        Provision(json, "following", advances.Following);
        Provision(json, "otherRatio", advances.OtherRatio);
        Provision(json, "others", advances.Others);
        json.WriteString("evidence", advances.Evidence.ToCode());
        ScheduleWriter.Cited(json, advances.Citation);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, LocalAdvanceLine line)
    {
        if (line.Kinds.Count == 0)
            json.WriteString("kinds", "all");
        else
            ScheduleWriter.Texts(json, "kinds", line.Kinds.Select(k => k.ToCode()).ToValueList());
        if (line.Rate is { } rate)
            Raw(json, "rate", rate.ToPercentCode());
        else if (!line.OnlyAfterAcceptance)
            json.WriteString("rate", "unknown");
        if (line.OnlyAfterAcceptance)
            json.WriteBoolean("onlyAfterAcceptance", true);
        if (line.Condition is { } condition)
        {
            json.WriteStartObject("progress");
            json.WriteString("of", condition.Fact == ProgressFact.WorkDone ? "work" : "investment");
            Raw(json, condition.Threshold.Comparison == Comparison.AtLeast ? "atLeast" : "above", new Rate((int)condition.Threshold.Value).ToPercentCode());
            json.WriteEndObject();
        }

        ScheduleWriter.Cited(json, line.Citation);
    }

    private static void Provision(Utf8JsonWriter json, string name, Citation? provision)
    {
        if (provision is null)
            return;
        json.WriteStartObject(name);
        ScheduleWriter.Cited(json, provision);
        json.WriteEndObject();
    }

    private static void Deadline(Utf8JsonWriter json, LocalDeadline deadline)
    {
        json.WriteString("duty", Array.Find(ProcedureCodes.Duties, d => d.Value == deadline.Kind).Code);
        json.WriteString("by", EnumCode.Of(deadline.By));
        var isBefore = deadline.Comparison == Comparison.LessThan;
        if (deadline.Day is { } day)
        {
            json.WriteString(isBefore ? "before" : "notAfter", string.Format(CultureInfo.InvariantCulture, "{0:00}-{1:00}", day.Month, day.Day));
            json.WriteString(
                "year",
                deadline.YearsAfter switch
                {
                    -1 => "before",
                    0 => "plan",
                    _ => "after",
                }
            );
        }
        else if (isBefore)
        {
            json.WriteBoolean("isBefore", true);
        }

        if (deadline.DayOfMonth is { } ofMonth)
            json.WriteNumber("dayOfMonth", ofMonth);
        if (deadline.IsInNextMonth)
            json.WriteBoolean("nextMonth", true);
        if (deadline.DaysAfter is { } days)
            json.WriteNumber("daysAfter", days);
        ScheduleWriter.Cited(json, deadline.Citation);
    }

    private static void Prize(Utf8JsonWriter json, StatedPrize prize)
    {
        json.WriteString("level", prize.Level.ToCode());
        ScheduleWriter.Text(json, "result", prize.Result);
        if (prize.Amount is { } amount)
            json.WriteNumber("amount", amount.Dong);
        else
            json.WriteString("amount", "unknown");
        ScheduleWriter.Cited(json, prize.Citation);
    }

    private static void Priority(Utf8JsonWriter json, LocalPriority priority)
    {
        json.WriteStartObject("priority");
        Ranks(json, "areas", priority.Areas);
        Ranks(json, "sectors", priority.Sectors);
        json.WriteString("evidence", priority.Evidence.ToCode());
        ScheduleWriter.Cited(json, priority.Citation);
        json.WriteEndObject();
    }

    private static void Ranks(Utf8JsonWriter json, string name, ValueList<ValueList<PriorityFact>> ranks)
    {
        if (ranks.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var rank in ranks.AsEnumerable())
        {
            json.WriteStartArray();
            foreach (var fact in rank.AsEnumerable())
                json.WriteStringValue(fact.ToCode());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Raw(Utf8JsonWriter json, string name, string number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number);
    }
}
