using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The checks that hold the records of one establishment against one another.</summary>
internal sealed class AuditGroupChecks(AuditRequest request, AuditWork work)
{
    private static readonly Citation OneContentOnce = Citation.Parse("TTLT26-2014/7/4");

    internal void Check(List<ProjectRecord> records)
    {
        CheckSameContent(records);
        CheckOverseas(records);
        CheckRepeats(records);
        CheckSplits(records);
    }

    private void CheckSameContent(List<ProjectRecord> records)
    {
        foreach (var same in records.Where(r => Known(r.Subject)).GroupBy(r => (r.Item, r.Content, Subject: EstablishmentKey.Plain(r.Subject))))
        {
            var paid = same.ToList();
            if (paid.Count < 2)
                continue;
            var rule =
                paid.Exists(r => r.Source == FundingSource.National) && paid.Exists(r => r.Source == FundingSource.Local)
                    ? AuditMessages.TwoSources
                    : AuditMessages.PaidTwice;
            Report(AuditSeverity.Error, rule, OneContentOnce, new(paid.Count, T0: NameOf(paid), T1: paid[0].Subject!.Trim()), PaidAgain(paid), paid);
        }

        var vague = records.Where(r => r.Item is not null && r.Source is not null && !Known(r.Subject)).GroupBy(r => (r.Item, r.AsOf.Year));
        foreach (var same in vague)
        {
            var paid = same.ToList();
            if (paid.Select(r => r.Source).Distinct().Count() < 2)
                continue;
            var arguments = new MessageArguments(paid.Count, T0: NameOf(paid), T1: InYear(same.Key.Item!.Value, same.Key.Year));
            Report(AuditSeverity.Warning, AuditMessages.PossiblyTwoSources, OneContentOnce, arguments, PaidAgain(paid), paid);
        }
    }

    private void CheckOverseas(List<ProjectRecord> records)
    {
        foreach (var year in records.Where(r => r.Item == SupportItem.OverseasFairParticipation).GroupBy(r => r.AsOf.Year))
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
            var beyond = Sum(fairs.Skip((int)limit.Value));
            Report(
                AuditSeverity.Error,
                AuditMessages.OverseasSupports,
                norm.Citation,
                new(fairs.Count, limit.Value, T0: NameOf(fairs), T1: YearText(year.Key)),
                beyond,
                fairs
            );
        }
    }

    private void CheckRepeats(List<ProjectRecord> records)
    {
        var reading = request.Book.Readings.PerEstablishment;
        foreach (var item in records.Where(r => r.Item is not null).GroupBy(r => r.Item!.Value))
        {
            var byNature = IsOnceByNature(item.Key);
            if (byNature || (reading == EstablishmentLimit.Once && IsPerEstablishment(item.Key)))
                ReportRepeat(AuditMessages.Repeated, item.Key, item.ToList(), byNature ? ReadingId.None : ReadingId.R4);
            else if (reading == EstablishmentLimit.EachYear && IsPerEstablishment(item.Key))
            {
                foreach (var year in item.GroupBy(r => r.AsOf.Year))
                    ReportRepeat(AuditMessages.RepeatedInYear, item.Key, year.ToList(), ReadingId.R4);
            }
        }
    }

    private void ReportRepeat(RuleId rule, SupportItem item, List<ProjectRecord> paid, ReadingId reading)
    {
        if (paid.Count < 2)
            return;
        paid.Sort((a, b) => a.AsOf.CompareTo(b.AsOf));
        var arguments = new MessageArguments(
            paid.Count,
            T0: NameOf(paid),
            T1: rule == AuditMessages.RepeatedInYear ? InYear(item, paid[0].AsOf.Year) : item.Info().Name
        );
        Report(AuditSeverity.Error, rule, LevelCitation(paid[paid.Count - 1], item), arguments, Sum(paid.Skip(1)), paid, reading);
    }

    private void CheckSplits(List<ProjectRecord> records)
    {
        var reading = request.Book.Readings.PerEstablishment;
        var groups = records
            .Where(r => r.Item is not null && r.Source is not null && r.Support is not null)
            .GroupBy(r => (Item: r.Item!.Value, Source: r.Source!.Value, r.AsOf.Year));
        foreach (var group in groups)
        {
            var (item, source, _) = group.Key;
            var parts = group.ToList();
            if (parts.Count < 2 || IsOnceByNature(item) || !IsSplittable(item) || (reading != EstablishmentLimit.EachProject && IsPerEstablishment(item)))
                continue;
            Vnd? cap = null;
            Citation? citation = null;
            foreach (var part in parts)
            {
                if (AuditLevels.CapOfOne(part, item, source, request, out var workings) is { } own && (cap is null || own > cap))
                    (cap, citation) = (own, workings.Norm!.Citation);
            }

            if (cap is not { } level || Sum(parts) is not { } together || together <= level)
                continue;
            var arguments = new MessageArguments(parts.Count, together.Dong, level.Dong, T0: NameOf(parts), T1: item.Info().Name);
            Report(
                AuditSeverity.Warning,
                AuditMessages.Split,
                citation,
                arguments,
                together - level,
                parts,
                IsPerEstablishment(item) ? ReadingId.R4 : ReadingId.None
            );
        }
    }

    /// <summary>Founding happens once, whatever the reading.</summary>
    private static bool IsOnceByNature(SupportItem item) =>
        item is SupportItem.EnterpriseSetup or SupportItem.AssociationRegion or SupportItem.AssociationNation;

    /// <summary>Items whose level is for an establishment, so that reading R4 matters.</summary>
    private static bool IsPerEstablishment(SupportItem item) =>
        item
            is SupportItem.Machinery
                or SupportItem.TechnologyLine
                or SupportItem.Consultancy
                or SupportItem.RelocationInterest
                or SupportItem.PollutionTreatmentEstablishment;

    /// <summary>Items of which a beneficiary can hardly have two in one year; several trademarks, prizes or votes are nothing special.</summary>
    private static bool IsSplittable(SupportItem item) =>
        IsPerEstablishment(item)
        || item
            is SupportItem.DemonstrationModel
                or SupportItem.ModelReplication
                or SupportItem.CleanerProductionPilot
                or SupportItem.LinkageCluster
                or SupportItem.PollutionTreatmentCluster
                or SupportItem.ClusterPlan
                or SupportItem.ClusterInfrastructure;

    private Citation? LevelCitation(ProjectRecord record, SupportItem item) =>
        record.Source is { } source ? AuditLevels.NormsOf(record, source, request)?[item].Citation : null;

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

    private void Report(
        AuditSeverity severity,
        RuleId rule,
        Citation? citation,
        in MessageArguments arguments,
        Vnd? atStake,
        List<ProjectRecord> records,
        ReadingId reading = ReadingId.None
    )
    {
        var verdict = severity == AuditSeverity.Error ? Verdict.NotSatisfied : Verdict.Undetermined;
        work.Add(severity, rule.Finds(verdict, citation, arguments, citation is null ? Evidence.None : Evidence.Text, reading), atStake, [.. records]);
    }
}
