using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Viết tệp quy định: writes the law of a province as JSON of the second format; a file of the first format that was read is brought to it thus.</summary>
/// <remarks>The format is docs/provincial-schedule.schema.json. What is written is read back as the same province.</remarks>
internal static class ScheduleWriter
{
    internal static string Write(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 2);
            json.WriteString("kind", ScheduleFile.Provincial);
            json.WriteString("province", province.Name);
            Date(json, "lookedAt", province.LookedAt);
            Text(json, "note", province.Note);
            json.WriteStartArray("schedules");
            foreach (var schedule in province.Schedules)
                Schedule(json, schedule, province.Procedures.FirstOrDefault(p => p.Schedule == schedule)?.Procedure ?? new());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void Schedule(Utf8JsonWriter json, ProvincialSchedule schedule, ProvincialProcedure procedure)
    {
        json.WriteStartObject();
        Instrument(json, schedule);
        Bounds(json, "from", schedule.From);
        if (schedule.Until is { } until)
            Bounds(json, "until", until);
        Text(json, "amends", schedule.Amends);
        Texts(json, "removes", schedule.Removes);
        Texts(json, "territory", schedule.Territory);
        Texts(json, "repeals", schedule.Repeals);
        if (schedule.KeptAfterMerger)
            json.WriteBoolean("keptAfterMerger", true);
        if ((procedure.Deadlines?.Evidence ?? procedure.Prizes?.Evidence) is { } evidence)
            json.WriteString("evidence", evidence.ToCode());
        Text(json, "coverage", CoverageCode(schedule.Coverage));
        ListIfAny(json, "sources", schedule.Sources, Source);
        Text(json, "note", schedule.Note);
        List(json, "levels", schedule.Levels.Where(l => l.Own is null), Level);
        ListIfAny(json, "extraItems", schedule.Levels.Where(l => l.Own is not null), Level);
        ListIfAny(json, "settledElsewhere", schedule.Elsewhere, Elsewhere);
        ScheduleProcedureWriter.Write(json, procedure);
        json.WriteEndObject();
    }

    private static void Instrument(Utf8JsonWriter json, ProvincialSchedule schedule)
    {
        var instrument = schedule.Instrument;
        json.WriteStartObject("instrument");
        json.WriteString("id", instrument.Id);
        json.WriteString("kind", instrument.Kind == InstrumentKind.Resolution ? "resolution" : "decision");
        // A number that is not known is stood in for by the id.
        if (instrument.Number != instrument.Id)
            json.WriteString("number", instrument.Number);
        Date(json, "date", instrument.Signed);
        json.WriteString("issuedBy", schedule.IssuedBy);
        Date(json, "lastSeenInForce", instrument.LastSeenInForce);
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, ScheduleSource source)
    {
        json.WriteString("address", source.Address);
        Text(json, "coverage", CoverageCode(source.Coverage));
        Text(json, "confidence", source.Confidence);
        Date(json, "seenOn", source.SeenOn);
    }

    private static void Elsewhere(Utf8JsonWriter json, SettledElsewhere other)
    {
        Texts(json, "items", other.Codes);
        Localized(json, "text", other.Text);
        Cited(json, other.Citation);
    }

    private static void Level(Utf8JsonWriter json, ScheduledLevel level)
    {
        if (level.Own is { } own)
        {
            json.WriteString("code", own.Code);
            Localized(json, "name", own.Name);
        }
        else
        {
            json.WriteString("item", level.Item.ToCode());
        }

        if (level.Multiple is { } multiple)
        {
            json.WritePropertyName("times");
            json.WriteRawValue(multiple.Times.ToTimesCode());
            json.WriteString("of", multiple.Item is { } item ? item.ToCode() : "national");
            if (multiple.RaisesRate)
                json.WriteBoolean("raisesRate", true);
        }

        Terms(json, level.Level, level.Multiple is not null);
        if (level.PaidBy != PayingLevel.NotStated)
            json.WriteString("paidBy", level.PaidBy.ToCode());
        ListIfAny(json, "when", level.When, Condition);
        if (level.Once)
            json.WriteBoolean("once", true);
        if (level.Form != SupportForm.Grant)
            json.WriteString("form", EnumCode.Of(level.Form));
        if (level.FormYears is { } years)
            json.WriteNumber("formYears", years);
        Texts(json, "conditions", level.Conditions);
        Loan(json, level.Loan);
        json.WriteString("evidence", level.Evidence.ToCode());
        Cited(json, level.Citation);
        Text(json, "note", level.Note);
    }

    private static void Terms(Utf8JsonWriter json, SupportLevel level, bool isMultiple)
    {
        if (!isMultiple)
        {
            if (level.Rate is { } rate)
            {
                json.WritePropertyName("rate");
                json.WriteRawValue(rate.ToPercentCode());
            }
            else
            {
                json.WriteString("rate", level.IsRateUnknown ? "unknown" : "none");
            }

            if (level.Cap is { } cap)
                json.WriteNumber("cap", cap.Dong);
            else if (level.IsCapUnknown)
                json.WriteString("cap", "unknown");
        }

        if (level.OwnUnit is { } ownUnit)
            Localized(json, "unit", ownUnit);
        else if (level.Unit != SupportUnit.None)
            json.WriteString("unit", level.Unit.ToCode());
        if (level.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum.Dong);
        ListIfAny(json, "caps", level.FurtherCaps, Cap);
    }

    private static void Cap(Utf8JsonWriter json, FurtherCap further)
    {
        json.WriteNumber("cap", further.Amount.Dong);
        json.WriteString("per", further.Per.ToCode());
        if (further.Span != CapSpan.Case)
            json.WriteString("in", EnumCode.Of(further.Span));
    }

    private static void Condition(Utf8JsonWriter json, LevelCondition condition)
    {
        if (LocalFacts.TryFind(condition.Fact.Code, out _))
        {
            json.WriteString("fact", condition.Fact.Code);
        }
        else
        {
            json.WriteStartObject("fact");
            json.WriteString("code", condition.Fact.Code);
            json.WriteString("kind", EnumCode.Of(condition.Fact.Kind));
            Localized(json, "name", condition.Fact.Name);
            json.WriteEndObject();
        }

        Texts(json, "is", condition.Is);
        Whole(json, "atLeast", condition.AtLeast);
        Whole(json, "above", condition.Above);
        Whole(json, "atMost", condition.AtMost);
        Whole(json, "below", condition.Below);
    }

    private static void Loan(Utf8JsonWriter json, LoanTerms? loan)
    {
        if (loan is null)
            return;
        json.WriteStartObject("loan");
        json.WriteNumber("years", loan.Years);
        if (loan.Purpose is { } purpose)
            Localized(json, "purpose", purpose);
        json.WriteBoolean("mediumOrLongTerm", (loan.Conditions & LoanConditions.MediumOrLongTerm) != 0);
        json.WriteBoolean("inDong", (loan.Conditions & LoanConditions.InDong) != 0);
        json.WriteBoolean("notOverdue", (loan.Conditions & LoanConditions.NotOverdue) != 0);
        json.WriteBoolean("referenceRate", (loan.Conditions & LoanConditions.ReferenceRate) != 0);
        json.WriteBoolean("afterInvestment", (loan.Conditions & LoanConditions.AfterInvestment) != 0);
        json.WriteEndObject();
    }

    internal static void Cited(Utf8JsonWriter json, Citation citation)
    {
        Text(json, "article", citation.Article);
        Text(json, "clause", citation.Clause);
        Text(json, "point", citation.Point);
    }

    private static void Bounds(Utf8JsonWriter json, string name, DayBounds bounds)
    {
        if (bounds.Day is { } day)
        {
            Date(json, name, day);
            return;
        }

        json.WriteStartObject(name);
        Date(json, "notBefore", bounds.NotBefore);
        Date(json, "notAfter", bounds.NotAfter);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
    }

    internal static void Localized(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    internal static void Texts(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts.AsSpan())
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    private static void Whole(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    private static string CoverageCode(TextCoverage coverage) => coverage == TextCoverage.NotStated ? "" : EnumCode.Of(coverage);

    internal static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void ListIfAny<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Any())
            List(json, name, items, write);
    }
}
