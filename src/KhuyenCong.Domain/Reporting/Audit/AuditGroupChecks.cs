using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The checks that hold the records of one establishment against one another.</summary>
internal sealed class AuditGroupChecks(AuditRequest request, AuditWork work)
{
    private const int Few = 8;

    internal void Check(List<ProjectRecord> records)
    {
        var isItemTwice = HasItemTwice(records);
        if (isItemTwice)
            CheckSameContent(records);
        CheckOverseas(records);
        if (!isItemTwice)
            return;
        CheckRepeats(records);
        CheckSplits(records);
    }

    // What one item can show needs two records of it; most establishments have a few records of different ones.
    private static bool HasItemTwice(List<ProjectRecord> records)
    {
        for (var i = 1; i < Math.Min(records.Count, Few); i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (records[i].Item == records[j].Item)
                    return true;
            }
        }

        return records.Count > Few;
    }

    /// <summary>What would be paid twice if these establishments were one: to be looked at.</summary>
    internal void CheckPerhapsSame(List<List<ProjectRecord>> groups)
    {
        foreach (var same in SameContent(groups.SelectMany(g => g)))
        {
            var paid = same.ToList();
            if (groups.Count(g => g.Exists(paid.Contains)) > 1)
                ReportSameContent(paid, isOneEstablishment: false);
        }
    }

    private void CheckSameContent(List<ProjectRecord> records)
    {
        foreach (var same in SameContent(records).Where(g => g.Skip(1).Any()))
            ReportSameContent(same.ToList(), isOneEstablishment: true);
        foreach (var year in records.Where(r => r.Item is not null && r.Source is not null).GroupBy(r => (r.Item, r.AsOf.Year)))
        {
            var paid = year.Where(r => year.Any(o => o.Source != r.Source && !(Known(o.Subject) && Known(r.Subject)))).ToList();
            if (paid.Count == 0)
                continue;
            var arguments = new MessageArguments(paid.Count, T0: NameOf(paid), T1: InYear(year.Key.Item!.Value, year.Key.Year));
            Report(AuditWork.Under(OneContentOnce(paid), AuditMessages.PossiblyTwoSources, Verdict.Undetermined, arguments), PaidAgain(paid), paid);
        }
    }

    private static IEnumerable<IGrouping<(SupportItem?, PromotionContent?, string), ProjectRecord>> SameContent(IEnumerable<ProjectRecord> records) =>
        records.Where(r => Known(r.Subject)).GroupBy(r => (r.Item, r.Content, VietnameseText.Folded(r.Subject)));

    private void ReportSameContent(List<ProjectRecord> paid, bool isOneEstablishment)
    {
        var isOfTwoSources = paid.Exists(r => r.Source == FundingSource.National) && paid.Exists(r => r.Source == FundingSource.Local);
        var provision = OneContentOnce(paid);
        var verdict = isOneEstablishment && provision is not null ? Verdict.NotSatisfied : Verdict.Undetermined;
        var arguments = new MessageArguments(paid.Count, T0: NameOf(paid), T1: paid[0].Subject!.Trim());
        Report(AuditWork.Under(provision, isOfTwoSources ? AuditMessages.TwoSources : AuditMessages.PaidTwice, verdict, arguments), PaidAgain(paid), paid);
    }

    // The rule of the day of the last support: by then the first one had been given.
    private static Citation? OneContentOnce(List<ProjectRecord> paid) => AuditLaw.MoneyRule(paid.Max(r => r.AsOf), n => n.OneContentOnce);

    private void CheckOverseas(List<ProjectRecord> records)
    {
        if (!records.Exists(IsOverseas))
            return;
        foreach (var year in records.Where(IsOverseas).GroupBy(r => r.AsOf.Year))
        {
            var fairs = year.OrderBy(r => r.AsOf).ToList();
            var last = fairs[fairs.Count - 1].AsOf;
            if (
                !request.Book.Covers(last)
                || request.Book.At(last).ContentConditions?.OverseasFairsPerYear is not { } norm
                || !norm.TryGet(out var limit)
                || limit.IsMetBy(fairs.Count)
            )
                continue;
            var arguments = new MessageArguments(fairs.Count, limit.Value, T0: NameOf(fairs), T1: YearText(year.Key));
            var finding = AuditWork.Under(norm.Citation, AuditMessages.OverseasSupports, Verdict.NotSatisfied, arguments);
            Report(finding, Sum(fairs.Skip((int)limit.Value)), fairs);
        }
    }

    private static bool IsOverseas(ProjectRecord record) => record.Item is { } item && Circular46Of2012.OverseasItems.Contains(item);

    private void CheckRepeats(List<ProjectRecord> records)
    {
        foreach (var item in records.Where(r => r.Item is { } i && AuditLaw.Founding.Contains(i)).GroupBy(r => r.Item!.Value))
        {
            var paid = item.OrderBy(r => r.AsOf).ToList();
            if (paid.Count > 1)
            {
                var arguments = new MessageArguments(paid.Count, T0: NameOf(paid), T1: item.Key.Info().Name);
                Report(AuditMessages.Repeated.Finds(Verdict.Undetermined, null, arguments), Sum(paid.Skip(1)), paid);
            }
        }

        var reading = request.Book.Readings.PerEstablishment;
        if (reading == EstablishmentLimit.EachProject)
            return;
        foreach (var item in PerEstablishment(records).GroupBy(r => (Item: r.Item!.Value, Source: r.Source!.Value)))
        {
            if (reading == EstablishmentLimit.Once)
            {
                CheckLevelOfOne(AuditMessages.RepeatedOnce, item.ToList(), item.Key.Item.Info().Name);
                continue;
            }

            foreach (var year in item.GroupBy(r => r.AsOf.Year))
                CheckLevelOfOne(AuditMessages.RepeatedInYear, year.ToList(), InYear(item.Key.Item, year.Key));
        }
    }

    private static IEnumerable<ProjectRecord> PerEstablishment(List<ProjectRecord> records) =>
        records.Where(r => r is { Item: { } item, Source: not null, Support: not null } && AuditLaw.PerEstablishment.Contains(item));

    /// <summary>Under R4 "each year" or "once", whether the supports of an establishment are together above the level of one.</summary>
    private void CheckLevelOfOne(RuleId rule, List<ProjectRecord> paid, LocalizedText name)
    {
        if (paid.Count < 2)
            return;
        if (LevelOfOne(paid, out var citation, out var reason) is not { } level)
        {
            work.Skip(rule, reason);
            return;
        }

        if (Sum(paid) is not { } together || together <= level)
            return;
        paid.Sort((a, b) => a.AsOf.CompareTo(b.AsOf));
        var arguments = new MessageArguments(paid.Count, together.Dong, level.Dong, T0: NameOf(paid), T1: name);
        Report(AuditWork.Under(citation, rule, Verdict.NotSatisfied, arguments, ReadingId.R4), together - level, paid);
    }

    /// <summary>The largest level of one unit that any of the records of an item has on its own date; null where none has one.</summary>
    private Vnd? LevelOfOne(List<ProjectRecord> parts, out Citation? citation, out UncheckedReason reason)
    {
        Vnd? level = null;
        citation = null;
        reason = UncheckedReason.NormMissing;
        foreach (var part in parts)
        {
            if (part.Source == FundingSource.Local && request.LocalRules is null)
                reason = UncheckedReason.ScheduleMissing;
            if (AuditLevels.CapOfOne(part, part.Item!.Value, part.Source!.Value, request, out var workings) is { } own && (level is null || own > level))
                (level, citation) = (own, workings.Norm!.Citation);
        }

        return level;
    }

    private void CheckSplits(List<ProjectRecord> records)
    {
        var reading = request.Book.Readings.PerEstablishment;
        var groups = records
            .Where(r => r is { Item: not null, Source: not null, Support: not null })
            .GroupBy(r => (Item: r.Item!.Value, Source: r.Source!.Value, r.AsOf.Year));
        foreach (var group in groups)
        {
            var item = group.Key.Item;
            var isPerEstablishment = AuditLaw.PerEstablishment.Contains(item);
            var parts = group.ToList();
            if (parts.Count < 2 || !(isPerEstablishment ? reading == EstablishmentLimit.EachProject : AuditLaw.HardlyTwiceAYear.Contains(item)))
                continue;
            if (LevelOfOne(parts, out var citation, out _) is not { } level || Sum(parts) is not { } together || together <= level)
                continue;
            var arguments = new MessageArguments(parts.Count, together.Dong, level.Dong, T0: NameOf(parts), T1: item.Info().Name);
            var basis = isPerEstablishment ? ReadingId.R4 : ReadingId.None;
            Report(AuditWork.Under(citation, AuditMessages.Split, Verdict.Undetermined, arguments, basis), together - level, parts);
        }
    }

    private static LocalizedText InYear(SupportItem item, int year)
    {
        var name = item.Info().Name;
        return new($"{name.Vietnamese} năm {YearText(year)}", $"{name.English} in {YearText(year)}");
    }

    private static string YearText(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Known(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string NameOf(List<ProjectRecord> records) => records[0].Beneficiary?.Trim() ?? records[0].BeneficiaryId ?? records[0].Case;

    /// <summary>The sum of the supports; null where one is not known.</summary>
    private static Vnd? Sum(IEnumerable<ProjectRecord> records) =>
        records.Aggregate((Vnd?)Vnd.Zero, (sum, r) => sum is { } s && r.Support is { } support ? s + support : null);

    /// <summary>What was paid beyond the largest payment.</summary>
    private static Vnd? PaidAgain(List<ProjectRecord> records) =>
        Sum(records) is { } all ? all - records.Select(r => r.Support!.Value).Aggregate(Vnd.Max) : null;

    private void Report(in Finding finding, Vnd? atStake, List<ProjectRecord> records) => work.Add(finding, atStake, [.. records]);
}
