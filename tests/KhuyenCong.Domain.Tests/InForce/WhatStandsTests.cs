using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;
using KhuyenCong.Domain.Tests.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>What stands of an answer is made by the law book, from the texts that the table of the answer rests on.</summary>
public class WhatStandsTests
{
    private const int Cases = 600;

    private static readonly PromotionRules Rules = PromotionRules.National;
    private static readonly Province Province = new() { Name = "Tỉnh P", Schedules = [Schedules.OfProvince] };

    /// <summary>One answer of the front door: the tables behind it, whose money it is about, the day, and what it says.</summary>
    private sealed record Answered(LocalDate Day, FundingSource Source, NormTable?[] Tables, IEnumerable<Finding> Findings)
    {
        /// <summary>The table of another day that the answer turns to, such as that of the issue of a certificate.</summary>
        internal NormTable? Besides { get; init; }

        internal LegalInstrument[] RestsOn =>
            Tables.OfType<NormTable>().SelectMany(t => Source == FundingSource.Local && t.LocalRestsOn is { } local ? local : t.RestsOn).Distinct().ToArray();
    }

    private static readonly Dictionary<string, Func<Anything, Answered>> Questions = new()
    {
        [nameof(Rules.AssessSupport)] = a => Asked(a, a.Of<SupportRequest>(), (d, r) => Rules.AssessSupport(d, r), r => r.Source, (s, _) => [s.Support]),
        [nameof(Rules.AssessInterest)] = a =>
            Asked(a, a.Of<InterestSupportRequest>(), (d, r) => Rules.AssessInterest(d, r), r => r.Source, (s, _) => [s.Support, s.Interest]),
        [nameof(Rules.AssessManagement)] = a =>
        {
            var (day, request) = (a.Of<LocalDate>(), a.Of<ManagementCostRequest>());
            var answer = Rules.AssessManagement(day, request);
            var decisions = answer.Projects.Select(p => p.Decision).Append(answer.Agency).OfType<Decision>().ToList();
            return new(day, request.Source, decisions.Count > 0 ? [On(day)?.Support] : [], decisions.SelectMany(d => d.Findings));
        },
        [nameof(Rules.AssessPriority)] = a =>
        {
            var request = a.Of<PriorityRequest>();
            return new(request.AsOf, request.Source, [On(request.AsOf)?.Priority], Rules.AssessPriority(request).Findings);
        },
        [nameof(Rules.Allocate)] = a => Asked(a, a.Of<AllocationRequest>(), Rules.Allocate, r => r.Source, (s, _) => [s.Priority]),
        [nameof(Rules.AssessEligibility)] = a =>
            Asked(a, a.Of<EligibilityRequest>(), (d, r) => Rules.AssessEligibility(d, r), _ => FundingSource.National, (s, _) => [s.Eligibility]),
        [nameof(Rules.AssessFundingConditions)] = a =>
            Asked(
                a,
                a.Of<FundingConditionRequest>(),
                (d, r) => Rules.AssessFundingConditions(d, r),
                _ => FundingSource.National,
                (s, _) => [s.FundingConditions]
            ),
        [nameof(Rules.AssessMoneySource)] = a =>
            Asked(a, a.Of<MoneySourceRequest>(), (d, r) => Rules.AssessMoneySource(d, r), _ => FundingSource.National, (s, _) => [s.FundingConditions]),
        [nameof(Rules.AssessContentConditions)] = a =>
            Asked(a, a.Of<ContentConditionRequest>(), Rules.AssessContentConditions, _ => FundingSource.National, (s, _) => [s.ContentConditions]),
        [nameof(Rules.AssessAdvance)] = a =>
            Asked(a, a.Of<AdvanceRequest>(), (d, r) => Rules.AssessAdvance(d, r), r => r.Source, (s, _) => [s.Execution.Advances]),
        [nameof(Rules.PlanPayments)] = a =>
            Asked(a, a.Of<PaymentPlanRequest>(), (d, r) => Rules.PlanPayments(d, r), r => r.Source, (s, _) => [s.Execution.Advances]),
        [nameof(Rules.AssessTender)] = a => Asked(a, a.Of<TenderRequest>(), Rules.AssessTender, r => r.Source, (s, _) => [s.Execution.Tender]),
        [nameof(Rules.AssessChange)] = a => Asked(a, a.Of<ChangeRequest>(), Rules.AssessChange, r => r.Source, (s, _) => [s.Execution.Changes]),
        [nameof(Rules.AssessDossier)] = a => Asked(a, a.Of<DossierRequest>(), Rules.AssessDossier, r => r.Source, (s, r) => [PapersOf(s, r)]),
        [nameof(Rules.AssessProject)] = a => Asked(a, a.Of<Project>(), Rules.AssessProject, r => r.Source, (s, _) => [s.Execution.Plans]),
        [nameof(Rules.AssessBudget)] = a =>
        {
            var day = a.Of<LocalDate>();
            return OfTextsCited(day, Rules.AssessBudget(day, a.Of<BudgetRequest>()));
        },
        [nameof(Rules.AssessCompetence)] = a =>
        {
            var day = a.Of<LocalDate>();
            return OfTextsCited(day, Rules.AssessCompetence(day, a.Of<CompetenceRequest>()));
        },
        [nameof(Rules.AssessProgramme)] = a =>
        {
            var programme = a.Of<Programme>();
            var day = programme.ApprovedOn ?? new LocalDate(programme.FirstYear, 1, 1);
            var plans = On(day)?.Execution.Plans;
            // Of the texts on plans, those on programmes.
            return new(
                day,
                programme.Source,
                [plans is null ? null : plans with { RestsOn = plans.ProgrammesRestOn }],
                Rules.AssessProgramme(programme).Findings
            );
        },
        [nameof(Rules.AssessPlan)] = a =>
        {
            var plan = a.Of<AnnualPlan>();
            var day = plan.ApprovedOn ?? new LocalDate(plan.Year, 1, 1);
            return new(day, plan.Source, [On(day)?.Execution.Plans], Rules.AssessPlan(plan).Findings);
        },
        [nameof(Rules.Calendar)] = a =>
        {
            var calendar = Rules.Calendar(a.Of<CalendarRequest>());
            var last = calendar.Dates.Select(d => d.LastDay ?? d.Day).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
            var cited = calendar.Dates.Select(d => DeadlineMessages.NoDay.Finds(Verdict.Satisfied, d.Citation));
            var table = On(last)?.Execution.Deadlines;
            // What stands of a calendar is that of the texts its duties rest on.
            var texts = calendar.Dates.Select(d => d.Citation.Instrument).Distinct().ToValueList();
            return new(
                last,
                FundingSource.National,
                [table is null ? null : table with { RestsOn = texts }],
                calendar.Findings.Where(f => f.Rule != DeadlineMessages.NotCovered).Concat(cited)
            )
            {
                Besides = table,
            };
        },
        [nameof(Rules.Apply)] = a =>
        {
            var (life, step) = (a.Of<ProjectLife>(), a.Of<ProjectStep>());
            return new(step.On, life.Project.Source, [On(step.On)?.Execution.Life], Rules.Apply(life, step).Decision.Findings);
        },
        [nameof(Rules.AssessEntry)] = a => OfVotes(a.Of<EntryRequest>(), r => r.Date, Rules.AssessEntry),
        [nameof(Rules.AssessCouncil)] = a => OfVotes(a.Of<CouncilRequest>(), r => r.Date, Rules.AssessCouncil),
        [nameof(Rules.AssessVote)] = a => OfVotes(a.Of<VoteRequest>(), r => r.Date, Rules.AssessVote),
        [nameof(Rules.AssessCertificate)] = a =>
        {
            var day = a.Of<LocalDate>();
            var certificate = a.Of<Certificate>();
            return OfVotes(certificate, _ => day, c => Rules.AssessCertificate(day, c)) with
            {
                Besides = certificate.Issued is { } issued ? On(issued)?.TypicalProducts : null,
            };
        },
        [nameof(Rules.AssessComplaint)] = a =>
            OfVotes(a.Of<ComplaintRequest>(), r => r.Date, r => Rules.AssessComplaint(new WorkingCalendar([new(2016, 1, 1)]), r)),
        [nameof(Rules.AssessPrize)] = a =>
        {
            var request = a.Of<PrizeRequest>();
            var (law, isNational) = (On(request.Date), request.Level is VoteLevel.Region or VoteLevel.Nation);
            return new(request.Date, FundingSource.National, [law?.TypicalProducts, isNational ? law?.Support : null], Rules.AssessPrize(request).Findings);
        },
    };

    public static TheoryData<string> Names => new(Questions.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_question_of_the_front_door_is_asked_here()
    {
        // A life replayed is its steps applied.
        string[] withoutFindingsOfTheirOwn =
        [
            nameof(Rules.NextSteps),
            nameof(Rules.WhatIf),
            nameof(Rules.Replay),
            nameof(Rules.In),
            nameof(Rules.LocalLevelsAt),
        ];
        var methods = typeof(PromotionRules)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && m.ReturnType != typeof(bool))
            .Select(m => m.Name)
            .Distinct();
        Assert.Equal(methods.Except(withoutFindingsOfTheirOwn).Order(StringComparer.Ordinal), Questions.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_cites_only_what_its_table_rests_on_and_says_what_stands_of_it(string question)
    {
        var answered = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            Answered answer;
            try
            {
                answer = Questions[question](new Anything(seed, 0));
            }
            catch (Exception refused) when (refused is ArgumentException or OverflowException or TargetInvocationException)
            {
                continue;
            }

            if (answer.Tables.All(t => t is null))
                continue;
            answered++;
            var ids = answer.RestsOn.Concat(answer.Besides?.RestsOn ?? []).Select(i => i.Id).ToHashSet();
            Assert.All(answer.Besides is DeadlineNorms dates ? answer.RestsOn.Except(dates.RestsOn) : [], i => Assert.Fail($"{question}, case {seed}: {i.Id}"));
            Assert.All(
                answer.Findings,
                f =>
                    Assert.True(
                        f.Citation is null || ids.Contains(f.Citation.Instrument.Id),
                        $"{question}, case {seed}: {f} rests on [{string.Join(" ", ids)}]"
                    )
            );
            Assert.All(WhatStands.On(answer.Day, answer.RestsOn.ToValueList()), f => Assert.Contains(f, answer.Findings));
        }

        Assert.True(answered > 3, $"{question}: {answered} answers.");
    }

    [Fact]
    public void An_answer_under_a_schedule_rests_on_it_and_on_what_it_is_compared_with()
    {
        Assert.Equal(["QD7-2016-P", "TTLT26-2014"], Province.NormsAt(new LocalDate(2016, 6, 30))!.RestsOn.Select(i => i.Id));
        Assert.Equal(["QD7-2016-P", "TT28-2018"], Province.NormsAt(new LocalDate(2024, 8, 28))!.RestsOn.Select(i => i.Id));
    }

    /// <summary>An answer that rests on the texts that it cites: what stands of it is that of these.</summary>
    // Only what the lead body keeps rests on the text on money.
    private static NormTable? PapersOf(LawSnapshot law, DossierRequest request) =>
        law.Execution.Dossiers is { } papers && request.Stage != DossierStage.LeadBodyRecords
            ? papers with
            {
                RestsOn = papers.RestsOn.Where(t => t != papers.LeadBody.Instrument).ToValueList(),
                LocalRestsOn = papers.LocalRestsOn!.Value.Where(t => t != papers.LeadBody.Instrument).ToValueList(),
            }
            : law.Execution.Dossiers;

    private static Answered OfTextsCited(LocalDate day, Decision answer)
    {
        var texts = answer.Findings.Where(f => f.Citation is not null && !f.Rule.Code.StartsWith("law.", StringComparison.Ordinal));
        var table = On(day)?.Execution.Plans;
        return new(
            day,
            FundingSource.National,
            [table is null ? null : table with { RestsOn = texts.Select(f => f.Citation!.Instrument).Distinct().ToValueList(), LocalRestsOn = null }],
            answer.Findings
        );
    }

    [Fact]
    public void A_province_s_table_is_its_own_and_says_what_stands_of_the_national_text_that_lets_it_be()
    {
        // B2, B4: the circular in force on the day, not the one that it replaced.
        var day = new LocalDate(2026, 2, 3);
        var local = Province.NormsAt(day)!;
        Assert.Equal("TT28-2018", local.LocalLevels.Code);
        Assert.Equal("TTLT26-2014/6/3", Province.NormsAt(new LocalDate(2018, 5, 10))!.LocalLevels.Code);
        Assert.Contains(Instruments.Circular28Of2018, local.RestsOn);
        Assert.DoesNotContain(Instruments.JointCircular26Of2014, local.RestsOn);
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = Vnd.Million(600),
        };
        string[] expected = ["law.unread-amendment", "law.after-verified-through", "law.replacement-awaited"];
        Assert.Equal(
            expected,
            Rules.In(Province).AssessSupport(day, request).Findings.Select(f => f.Rule.Code).Where(c => c.StartsWith("law.", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("2017-09-28", false)]
    [InlineData("2017-09-29", true)]
    public void Conditions_for_money_and_local_tender_rest_on_TT46_2012(string date, bool amended)
    {
        // B1: both cite it; the amendment of 2017 was not read.
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var conditions = Rules.AssessFundingConditions(day, Eligibility.Given.Project);
        var tender = Rules.AssessTender(day, new TenderRequest { Source = FundingSource.Local, Kind = ProjectKind.Media });
        foreach (var answer in new Decision[] { conditions, tender })
            Assert.Equal(
                amended,
                answer.Findings.Any(f => f.Rule == StandingFindings.UnreadAmendment && f.Citation!.Instrument == Instruments.Circular46Of2012)
            );
        Assert.DoesNotContain(
            Rules.AssessTender(day, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Media }).Findings,
            f => f.Rule == StandingFindings.UnreadAmendment
        );
    }

    [Fact]
    public void An_allocation_says_through_which_day_its_order_was_verified()
    {
        // B3.
        var request = new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = Vnd.Million(100),
            Claims = [],
        };
        Assert.Contains(Rules.Allocate(new LocalDate(2026, 2, 1), request).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
        Assert.DoesNotContain(Rules.Allocate(new LocalDate(2016, 2, 1), request).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
    }

    [Fact]
    public void Every_text_in_force_that_a_table_rests_on_was_seen_on_a_day()
    {
        // Decree 146/2025 ends by its own terms; the resolutions on provinces are not amended by silence.
        var seen = LawBook
            .National.Snapshots.SelectMany(s => Tables(s).SelectMany(t => t.RestsOn.Concat(t.LocalRestsOn ?? [])).Where(i => i.IsInForceOn(s.From) != false))
            .Distinct()
            .Where(i => i.ReplacedFrom is null && i.Kind != InstrumentKind.Resolution);
        Assert.All(seen, i => Assert.True(i.LastSeenInForce is not null, i.Id));
    }

    private static IEnumerable<NormTable> Tables(LawSnapshot law) =>
        new NormTable?[]
        {
            law.Support,
            law.Interest,
            law.Priority,
            law.TypicalProducts,
            law.Eligibility,
            law.FundingConditions,
            law.ContentConditions,
            law.Execution.Plans,
            law.Execution.Tender,
            law.Execution.Changes,
            law.Execution.Advances,
            law.Execution.Dossiers,
            law.Execution.Deadlines,
            law.Execution.Life,
        }.OfType<NormTable>();

    private static LawSnapshot? On(LocalDate day) => LawBook.National.Covers(day) ? LawBook.National.At(day) : null;

    private static Answered Asked<T>(
        Anything anything,
        T request,
        Func<LocalDate, T, Decision> ask,
        Func<T, FundingSource> source,
        Func<LawSnapshot, T, NormTable?[]> tables
    )
    {
        var day = anything.Of<LocalDate>();
        return new(day, source(request), On(day) is { } law ? tables(law, request) : [], ask(day, request).Findings);
    }

    private static Answered OfVotes<T>(T request, Func<T, LocalDate> day, Func<T, Decision> ask) =>
        new(day(request), FundingSource.National, [On(day(request))?.TypicalProducts], ask(request).Findings);
}
