using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using NodaTime;

namespace KhuyenCong.Domain.Texts;

/// <summary>Dòng thời gian của pháp luật: on which day which table of which text begins, under given readings.</summary>
internal static class NationalLaw
{
    internal static Timeline<PriorityNorms> Priority(Readings readings) =>
        new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Priority(readings)),
            (Start(Instruments.Circular46Of2012), Circular46Of2012.Priority(readings)),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Priority(readings)),
            (Start(Instruments.Decree235Of2025), Decree235Of2025.Priority())
        );

    private static LocalDate Start(LegalInstrument text) => text.InForceFrom!.Value;
}
