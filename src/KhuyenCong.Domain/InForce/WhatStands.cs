using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>What stands of an answer on a day: made here alone, from the texts that its table rests on.</summary>
internal static class WhatStands
{
    /// <summary>The table with what stands of it on a day.</summary>
    internal static T? On<T>(LocalDate day, T? table)
        where T : NormTable
    {
        NormTable? bare = table;
        return bare is null
            ? null
            : (T)(bare with { Standing = On(day, bare.RestsOn), LocalStanding = bare.LocalRestsOn is { } local ? On(day, local) : null });
    }

    /// <summary>What stands of an answer that rests on instruments, on a day.</summary>
    internal static ValueList<Finding> On(LocalDate day, ValueList<LegalInstrument> restsOn) =>
        restsOn
            .SelectMany(instrument => instrument.Amendments.Where(a => !a.IsRead && day >= a.From).Select(a => Unread(instrument, a)))
            .Concat(day > LawStatus.VerifiedThrough ? [Unverified()] : [])
            .ToValueList();

    private static Finding Unread(LegalInstrument instrument, Amendment amendment)
    {
        var by = Instruments.TryFind(amendment.ByInstrumentId, out var found)
            ? found.Name
            : new LocalizedText(amendment.ByInstrumentId, amendment.ByInstrumentId);
        return StandingFindings.UnreadAmendment.Finds(
            Verdict.Undetermined,
            new Citation(instrument),
            new MessageArguments(N0: MessageArguments.Date(amendment.From), T0: instrument.Name, T1: by)
        );
    }

    private static Finding Unverified() =>
        StandingFindings.AfterVerifiedThrough.Finds(Verdict.Undetermined, null, new MessageArguments(N0: MessageArguments.Date(LawStatus.VerifiedThrough)));
}
