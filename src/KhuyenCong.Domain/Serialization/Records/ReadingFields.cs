using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The readings as codes: "R1" → "rate-and-cap", and back.</summary>
internal static class ReadingFields
{
    private sealed record Entry(ReadingId Id, Func<Readings, string> Get, Func<Readings, string, Readings?> With, Func<IEnumerable<string>> Codes);

    private static readonly Entry[] Table =
    [
        Of(ReadingId.R1, r => r.PriorityFactor, (r, v) => r with { PriorityFactor = v }),
        Of(ReadingId.R2, r => r.TechnologyLine, (r, v) => r with { TechnologyLine = v }),
        Of(ReadingId.R3, r => r.ProjectManagement, (r, v) => r with { ProjectManagement = v }),
        Of(ReadingId.R4, r => r.PerEstablishment, (r, v) => r with { PerEstablishment = v }),
        Of(ReadingId.R5, r => r.SmeTest, (r, v) => r with { SmeTest = v }),
        Of(ReadingId.R6, r => r.CertificateYear, (r, v) => r with { CertificateYear = v }),
        Of(ReadingId.R7, r => r.AdvanceLimit, (r, v) => r with { AdvanceLimit = v }),
        Of(ReadingId.R8, r => r.NewTreatment, (r, v) => r with { NewTreatment = v }),
        Of(ReadingId.R9, r => r.LocalLevels, (r, v) => r with { LocalLevels = v }),
        Of(ReadingId.R10, r => r.FairsAbroad, (r, v) => r with { FairsAbroad = v }),
        Of(ReadingId.R11, r => r.FactorItems, (r, v) => r with { FactorItems = v }),
        Of(ReadingId.R12, r => r.StudyTickets, (r, v) => r with { StudyTickets = v }),
        Of(ReadingId.R13, r => r.TreatmentRepair, (r, v) => r with { TreatmentRepair = v }),
        Of(ReadingId.R14, r => r.SmeDecree, (r, v) => r with { SmeDecree = v }),
        Of(ReadingId.R15, r => r.GoverningDate, (r, v) => r with { GoverningDate = v }),
        Of(ReadingId.R16, r => r.InterestPeriod, (r, v) => r with { InterestPeriod = v }),
        Of(ReadingId.R17, r => r.MachineryEffects, (r, v) => r with { MachineryEffects = v }),
        Of(ReadingId.R18, r => r.LocalApprover, (r, v) => r with { LocalApprover = v }),
        Of(ReadingId.R19, r => r.TransferEffects, (r, v) => r with { TransferEffects = v }),
        Of(ReadingId.R20, r => r.KilnWithCleanerProduction, (r, v) => r with { KilnWithCleanerProduction = v }),
        Of(ReadingId.R21, r => r.OverdueLoan, (r, v) => r with { OverdueLoan = v }),
        Of(ReadingId.R22, r => r.ForceMajeure, (r, v) => r with { ForceMajeure = v }),
        Of(ReadingId.R23, r => r.ServingAgriculture, (r, v) => r with { ServingAgriculture = v }),
        Of(ReadingId.R24, r => r.DistrictCertificate, (r, v) => r with { DistrictCertificate = v }),
    ];

    internal static ValueList<RecordField> Of(Readings readings) => Table.Select(e => new RecordField(e.Id.ToString(), e.Get(readings))).ToValueList();

    /// <summary>How a provision is read, as a code.</summary>
    internal static string CodeOf(Readings readings, ReadingId id) => EntryOf(id).Get(readings);

    /// <summary>Every way in which a provision can be read, as codes in the order of the options.</summary>
    internal static IEnumerable<string> CodesOf(ReadingId id) => EntryOf(id).Codes();

    /// <summary>What may stand where a reading or its code is not known: the codes of the reading, else the readings.</summary>
    internal static IEnumerable<string> Allowed(string reading) =>
        Array.Find(Table, e => e.Id.ToString() == reading)?.Codes() ?? Table.Select(e => e.Id.ToString());

    /// <summary>The same readings with another one of a provision.</summary>
    internal static Readings With(Readings readings, ReadingId id, string code) =>
        EntryOf(id).With(readings, code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "A code of the reading is required.");

    private static Entry EntryOf(ReadingId id) => Table[(int)id - 1];

    /// <summary>The readings of a record; a reading that it does not name has its default. What this library does not know is given back.</summary>
    internal static ValueList<RecordField> Read(IEnumerable<RecordField> fields, out Readings readings)
    {
        readings = Readings.Default;
        var unknown = new List<RecordField>();
        foreach (var field in fields)
        {
            if (Array.Find(Table, e => e.Id.ToString() == field.Code)?.With(readings, field.Value) is { } next)
                readings = next;
            else
                unknown.Add(field);
        }

        return unknown.ToValueList();
    }

    private static Entry Of<T>(ReadingId id, Func<Readings, T> get, Func<Readings, T, Readings> with)
        where T : struct, Enum =>
        new(id, r => Kebab.Of(get(r)), (r, code) => Kebab.TryParse<T>(code, out var value) ? with(r, value) : null, () => EnumValues.Of<T>().Select(Kebab.Of));
}
