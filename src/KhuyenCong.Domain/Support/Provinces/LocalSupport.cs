using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>The ceiling of a case of local money: which of the province's levels is its level, and what that comes to.</summary>
internal static class LocalSupport
{
    private const string RateCode = "rate";
    private const string CapCode = "cap";
    private const string InForceCode = "schedule-in-force";

    internal static SupportWorkings Compute(SupportNorms norms, LocalTable local, in SupportRequest request)
    {
        var code = request.OwnItem ?? request.Item.ToCode();
        var all = local.Of(code);
        if (all.Count == 0)
            return NotStated(norms, local, code, request);
        var choice = LocalChoice.Of(all, request);
        var name = all[0].Stated.Name;
        if (choice.Possible.Count == 0)
        {
            var none = choice.Tiers.Count > 0 ? TierNotStated(choice, name, request) : NotServed(choice, name, request);
            return local.IsUncertain ? Uncertain(none, local, name) : none;
        }

        var answers = new List<SupportWorkings>();
        foreach (var level in choice.Possible)
            answers.Add(OfLevel(norms, level, request));
        var one = answers.Count == 1 ? answers[0] : Together(answers, request);
        if (choice.Open.Count > 0)
            one = Opened(one, choice, name);
        return local.IsUncertain ? Uncertain(one, local, name) : one;
    }

    private static SupportWorkings NotStated(SupportNorms norms, LocalTable local, string code, in SupportRequest request)
    {
        var name = request.OwnItem is { } own ? new LocalizedText($"'{own}'", $"'{own}'") : request.Item.Info().Name;
        var citation = norms.Instrument.Whole;
        var elsewhere = local.ElsewhereOf(code);
        var (outcome, finding) =
            elsewhere is not null
                ? (SupportOutcome.GovernedElsewhere, LocalMessages.Elsewhere.Finds(Verdict.Undetermined, elsewhere.Citation, new(T0: name, T1: elsewhere.Text)))
            : local.IsReadWhole
                ? (SupportOutcome.NoSeparateLevel, LocalMessages.NotInText.Finds(Verdict.Undetermined, citation, new(T0: name, T1: local.Names)))
            : (SupportOutcome.NotEncoded, SupportMessages.NotInSchedule.Finds(Verdict.Undetermined, citation, new(T0: name, T1: local.Names)));
        return SupportRules.Without(outcome, null, request) with
        {
            Provision = finding.Citation,
            Local = new LocalAnswer(name, [MissingCodes.Norm], [finding]),
        };
    }

    // The facts of the case are known, and no level is for them.
    private static SupportWorkings NotServed(LocalChoice choice, LocalizedText name, in SupportRequest request)
    {
        var level = choice.Refusing.Level;
        return SupportRules.Without(SupportOutcome.CaseNotServed, level.Cell, request) with
        {
            Verdict = Verdict.NotSatisfied,
            Local = new LocalAnswer(name, [], [LocalMessages.CaseNotServed.Finds(Verdict.NotSatisfied, level.Stated, new(T0: name, T1: choice.Refusing.Why))]),
        };
    }

    // The levels are tiers, and that of the case is none of those stated: it is not known, and never that of another tier.
    private static SupportWorkings TierNotStated(LocalChoice choice, LocalizedText name, in SupportRequest request)
    {
        var citation = choice.Refusing.Level.Stated.Citation;
        return SupportRules.Without(SupportOutcome.NotEncoded, null, request) with
        {
            Provision = citation,
            Local = new LocalAnswer(
                name,
                [MissingCodes.Norm],
                [LocalMessages.TierNotStated.Finds(Verdict.Undetermined, citation, new(T0: name, T1: LocalizedText.Join(choice.Tiers)))]
            ),
        };
    }

    /// <summary>What one level comes to, with its further caps, its minimum and whether it is given once only.</summary>
    private static SupportWorkings OfLevel(SupportNorms norms, LocalLevel level, in SupportRequest request)
    {
        var stated = level.Stated;
        var missing = new List<string>();
        var findings = new List<Finding>();
        var w = SupportRules.OfCell(norms, level.Cell, request);
        if (!level.Cell.TryGet(out var terms))
            findings.Add(LocalMessages.FollowsNation.Finds(Verdict.Undetermined, stated.Citation, new(stated.Multiple!.Times.Millionths, T0: stated.Name)));
        else
        {
            if (w.Outcome == SupportOutcome.PartlyKnown)
            {
                if (terms.IsRateUnknown)
                    missing.Add(RateCode);
                if (terms.IsCapUnknown)
                    missing.Add(CapCode);
            }

            foreach (var cap in terms.FurtherCaps)
                w = Capped(w, cap, level, request, (missing, findings));
            w = NotBelow(w, terms, level, findings);
        }

        w = OnceOnly(w, level, request, missing, findings);
        // A condition in words is for the authority to judge: what is within the level is then no more than that.
        if (w.Verdict == Verdict.Satisfied && stated.Conditions.Count > 0)
            w = w with { Verdict = Verdict.AuthorityDecides };
        findings.AddRange(level.Notes);
        return w with { Local = new LocalAnswer(stated.Name, missing.Distinct().ToValueList(), findings.ToValueList()) };
    }

    // A cap of the case cuts what the level comes to; one over a year or over all time is lowered first by what was received under it.
    private static SupportWorkings Capped(
        in SupportWorkings w,
        FurtherCap cap,
        LocalLevel level,
        in SupportRequest request,
        (List<string> Missing, List<Finding> Findings) notes
    )
    {
        var (missing, findings) = notes;
        if (w.AtMost is not { } most)
            return w;
        var received = 0L;
        var isKnown = cap.Span == CapSpan.Case || LocalFacts.TryNumber(LocalFacts.ValueOf(request.LocalFacts, LocalFacts.Received), out received);
        var left = cap.Amount - Vnd.Min(new Vnd(received), cap.Amount);
        if (left < most)
            findings.Add(
                LocalMessages.FurtherCap.Finds(Verdict.Satisfied, level.Stated, new(left.Dong, cap.Amount.Dong, T0: level.Stated.Name, T1: cap.Scope))
            );
        var upper = Vnd.Min(most, left);
        if (!isKnown)
        {
            missing.Add(LocalFacts.Received);
            findings.Add(LocalMessages.FactNeeded.Finds(Verdict.Undetermined, level.Stated.Citation, new(T0: LocalFacts.AlreadyReceived.Name)));
        }

        var lower = isKnown ? Vnd.Min(w.Lower, left) : Vnd.Zero;
        return Between(w, lower, upper, left < most ? BoundBy.Cap : w.BoundBy);
    }

    private static SupportWorkings NotBelow(in SupportWorkings w, SupportLevel terms, LocalLevel level, List<Finding> findings)
    {
        if (terms.Minimum is not { } minimum || w.Requested is not { } asked)
            return w;
        var least = WideMath.SaturatedMultiplyDivide(minimum.Dong, w.Units, 1, 1);
        if (asked.Dong >= least)
            return w;
        findings.Add(LocalMessages.BelowMinimum.Finds(Verdict.NotSatisfied, level.Stated, new(asked.Dong, least)));
        return w with { Verdict = Verdict.NotSatisfied };
    }

    private static SupportWorkings OnceOnly(in SupportWorkings w, LocalLevel level, in SupportRequest request, List<string> missing, List<Finding> findings)
    {
        if (!level.Stated.Once)
            return w;
        var before = LocalFacts.ValueOf(request.LocalFacts, LocalFacts.SupportedBefore);
        var verdict =
            before == "yes" ? Verdict.NotSatisfied
            : before is null ? Verdict.Undetermined
            : Verdict.Satisfied;
        findings.Add(LocalMessages.OnceOnly.Finds(verdict, level.Stated, new(T0: level.Stated.Name)));
        if (verdict == Verdict.Undetermined)
            missing.Add(LocalFacts.SupportedBefore);
        return verdict switch
        {
            Verdict.NotSatisfied => w with { Outcome = SupportOutcome.CaseNotServed, Verdict = verdict, Lower = Vnd.Zero, Upper = Vnd.Zero, IsBounded = true },
            Verdict.Undetermined when w.AtMost is { } most => Between(w, Vnd.Zero, most, w.BoundBy),
            _ => w,
        };
    }

    /// <summary>The same case with other bounds; a bound that is not the other leaves the level open.</summary>
    private static SupportWorkings Between(in SupportWorkings w, Vnd lower, Vnd upper, BoundBy boundBy)
    {
        var isOne = lower == upper && w.Outcome is (SupportOutcome.Ceiling or SupportOutcome.Range or SupportOutcome.PartlyKnown);
        var keeps = w.Outcome is SupportOutcome.CostUnknown or SupportOutcome.PartlyKnown or SupportOutcome.Range or SupportOutcome.FactorNotEncoded;
        return w with
        {
            Outcome =
                isOne ? SupportOutcome.Ceiling
                : keeps ? w.Outcome
                : SupportOutcome.LevelOpen,
            Lower = lower,
            Upper = upper,
            IsBounded = true,
            BoundBy = isOne ? boundBy : BoundBy.Nothing,
            Verdict =
                w.Outcome == SupportOutcome.FactorNotEncoded ? Verdict.Undetermined
                : w.Verdict == Verdict.NotSatisfied || w.Requested > upper ? Verdict.NotSatisfied
                : w.Outcome == SupportOutcome.CostUnknown ? Verdict.Undetermined
                : SupportRules.VerdictOf(w.Requested, lower.Dong, upper.Dong),
        };
    }

    /// <summary>Several levels may be that of the case: no more than the greatest, no less than the smallest.</summary>
    private static SupportWorkings Together(List<SupportWorkings> answers, in SupportRequest request)
    {
        var first = answers[0];
        var most = answers.Any(a => a.AtMost is null) ? (Vnd?)null : answers.Max(a => a.AtMost!.Value);
        var least = answers.Min(a => a.Lower);
        var verdict = answers.TrueForAll(a => a.Verdict == first.Verdict) ? first.Verdict : Verdict.Undetermined;
        return SupportRules.Without(SupportOutcome.LevelOpen, first.Norm, request) with
        {
            Verdict = request.Requested is null ? Verdict.Undetermined : verdict,
            IsBounded = most is not null,
            Lower = least,
            Upper = most ?? Vnd.Zero,
            Cost = first.Cost,
            Local = new LocalAnswer(
                first.Local!.Name,
                answers.SelectMany(a => a.Local!.Missing).Distinct().ToValueList(),
                answers.SelectMany(a => a.Local!.Findings).Distinct().ToValueList()
            ),
        };
    }

    /// <summary>The same while it is open whether the level, or which of them, is for the case.</summary>
    private static SupportWorkings Opened(in SupportWorkings w, LocalChoice choice, LocalizedText name)
    {
        // Where no level is sure to be for the case, the least that it gets is nothing.
        var lower = choice.IsSure ? w.Lower : Vnd.Zero;
        var verdict =
            w.Verdict == Verdict.NotSatisfied || (choice.IsSure && w.Requested is not null && w.Verdict is Verdict.Satisfied or Verdict.AuthorityDecides)
                ? w.Verdict
                : Verdict.Undetermined;
        var finding = LocalMessages.LevelOpen.Finds(
            Verdict.Undetermined,
            choice.Possible[0].Stated.Citation,
            new(T0: name, T1: LocalizedText.Join(choice.Open.Select(o => o.Name)))
        );
        return w with
        {
            Outcome = SupportOutcome.LevelOpen,
            BoundBy = BoundBy.Nothing,
            IsBounded = w.AtMost is not null,
            Upper = w.AtMost ?? Vnd.Zero,
            Lower = lower,
            Verdict = verdict,
            Local = new LocalAnswer(name, choice.Open.Select(o => o.Code).Concat(w.Local!.Missing).Distinct().ToValueList(), [finding, .. w.Local.Findings]),
        };
    }

    /// <summary>The same while it is not known whether the text was in force: nothing can be said but what it would be.</summary>
    private static SupportWorkings Uncertain(in SupportWorkings w, LocalTable local, LocalizedText name) =>
        w with
        {
            Outcome = SupportOutcome.InForceUnknown,
            Verdict = Verdict.Undetermined,
            BoundBy = BoundBy.Nothing,
            IsBounded = false,
            Lower = Vnd.Zero,
            Local = new LocalAnswer(
                name,
                [InForceCode],
                [
                    LocalMessages.InForceUnknown.Finds(Verdict.Undetermined, w.Provision, new(T0: name, T1: local.Names)),
                    .. w.Local!.Findings.Where(f => f.Rule == ScheduleMessages.Level),
                ]
            ),
        };
}
