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
        return bare is null ? null : (T)(bare with { Caveats = On(day, bare.RestsOn), LocalCaveats = bare.LocalRestsOn is { } local ? On(day, local) : null });
    }

    /// <summary>What stands of an answer that rests on instruments, on a day.</summary>
    internal static ValueList<Finding> On(LocalDate day, ValueList<LegalInstrument> restsOn)
    {
        var findings = new List<Finding>();
        foreach (var instrument in restsOn.AsSpan())
        {
            foreach (var amendment in instrument.Amendments.AsSpan())
            {
                if (!amendment.IsRead && !IsoDay.IsBefore(day, amendment.From))
                    findings.Add(Unread(instrument, amendment));
            }
        }

        if (FirstUnseen(day, restsOn) is { } unseen)
            findings.Add(Unverified(unseen));
        foreach (var instrument in restsOn.AsSpan())
        {
            if (instrument.ReplacementAwaited is not null && IsSeenBefore(instrument, day) && IsInForce(instrument, day))
                findings.Add(Awaited(instrument));
        }

        return new(findings.ToArray());
    }

    /// <summary>The text that was last seen in force earliest of all, where that was before the day. A text that has ended changes no more.</summary>
    private static LegalInstrument? FirstUnseen(LocalDate day, ValueList<LegalInstrument> restsOn)
    {
        LegalInstrument? first = null;
        foreach (var instrument in restsOn.AsSpan())
        {
            if (IsSeenBefore(instrument, day) && IsInForce(instrument, day) && (first is null || IsSeenBefore(instrument, first.LastSeenInForce!.Value)))
                first = instrument;
        }

        return first;
    }

    private static bool IsSeenBefore(LegalInstrument instrument, LocalDate day) => instrument.LastSeenInForce is { } seen && IsoDay.IsBefore(seen, day);

    private static bool IsInForce(LegalInstrument instrument, LocalDate day) => instrument.ReplacedFrom is not { } end || IsoDay.IsBefore(day, end);

    private static Finding Unread(LegalInstrument instrument, Amendment amendment) =>
        StandingFindings.UnreadAmendment.Finds(Verdict.Undetermined, instrument.Whole, new(T0: instrument.Name, T1: amendment.ByWithDay()));

    private static Finding Unverified(LegalInstrument instrument) =>
        StandingFindings.AfterVerifiedThrough.Finds(
            Verdict.Undetermined,
            instrument.Whole,
            new(N0: MessageArguments.Date(instrument.LastSeenInForce!.Value), T0: instrument.Name)
        );

    private static Finding Awaited(LegalInstrument instrument) =>
        StandingFindings.ReplacementAwaited.Finds(
            Verdict.Undetermined,
            instrument.Whole,
            new(N0: MessageArguments.Date(instrument.ReplacementAwaited!.Value), T0: instrument.Name),
            Evidence.Reported
        );
}
