using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Quy tắc về đối tượng: whether the law serves somebody, and in what capacity.</summary>
/// <remarks>
/// ND45-2012/1/2, TT46-2012/3, TT46-2012/5, TT46-2012/7, ND235-2025. In each capacity one failed test is a no; else one unknown that matters leaves it
/// undetermined; else it is met. Served if one capacity is met; undetermined if none is and one is undetermined.
/// </remarks>
internal static class EligibilityRules
{
    /// <summary>Xét đối tượng: the workings of a case; allocates nothing.</summary>
    public static bool TryCompute(EligibilityNorms? norms, in EligibilityRequest request, out EligibilityWorkings workings)
    {
        workings = Compute(norms, request);
        return workings.Verdict != Verdict.Undetermined;
    }

    /// <summary>Xem xét đối tượng: the same answer with its reasons.</summary>
    /// <exception cref="ArgumentException">The request is malformed; the message names the fields.</exception>
    public static EligibilityDecision Assess(EligibilityNorms? norms, in EligibilityRequest request)
    {
        var workings = Compute(norms, request);
        if (workings.Outcome == EligibilityOutcome.Invalid)
            throw new ArgumentException(
                $"The eligibility request is malformed in: {workings.BadFields}. See RequestValidators.For<EligibilityRequest>() for what is allowed.",
                nameof(request)
            );
        return new EligibilityDecision(norms, request, workings, EligibilityMessages.Render(workings, norms, request));
    }

    internal static EligibilityWorkings Compute(EligibilityNorms? norms, in EligibilityRequest request)
    {
        var bad = EligibilityShape.BadFields(request);
        if (bad != EligibilityFacts.None)
            return new EligibilityWorkings { Outcome = EligibilityOutcome.Invalid, BadFields = bad };
        if (norms is null)
            return new EligibilityWorkings { Outcome = EligibilityOutcome.NotCovered, Missing = EligibilityFacts.Norm };

        ref readonly var it = ref request.Subject;
        var sets = default(TestSets);
        var notKiln = norms.Sectors.ExcludedKilns.HasValue ? sets.Count(EligibilityTests.BrickKiln, SectorRules.NotExcluded(norms.Sectors, it)) : Answer.Yes;
        var size = SizeOf(norms, it, ref sets);
        var ruralButSize = RuralButSize(norms, it, request.PlanBuiltIn, ref sets);
        var rural = ruralButSize.And(size);
        var cleaner = Applied(EligibilityTests.CleanerProduction, norms.CleanerProduction, it.CleanerProduction, EligibilityFacts.CleanerProduction, ref sets);
        var sustainable = Applied(
            EligibilityTests.SustainableProduction,
            norms.SustainableProduction,
            it.SustainableProduction,
            EligibilityFacts.SustainableProduction,
            ref sets
        );
        var applied = cleaner.Or(sustainable);
        var notKilnIfApplied = norms.Sectors.KilnsComeInWithCleanerProduction ? Answer.Yes : notKiln;
        var serviceBody = ServiceBody(norms, it, ref sets);
        var investor = ClusterInvestor(norms, it, ref sets);
        var artisan = Artisan(norms, it.Kind, ref sets);
        var recipient = Recipient(norms, request.Recipient, ref sets, out var asRecipient);

        var capacities = default(CapacitySets);
        capacities.Count(Capacities.RuralEstablishment, rural.And(notKiln));
        capacities.Count(Capacities.CleanerProduction, cleaner.And(notKilnIfApplied));
        capacities.Count(Capacities.ServiceBody, serviceBody);
        capacities.Count(Capacities.ClusterInvestor, investor);
        capacities.Count(Capacities.SustainableProduction, sustainable.And(notKilnIfApplied));
        capacities.Count(Capacities.Artisan, artisan);
        capacities.Count(asRecipient, recipient);

        // An investor who is open for its kind is served if it turns out to be an enterprise, the only kind that is asked for its size.
        if (investor.IsOpen && it.ClusterInvestor == true)
            rural = ruralButSize;
        // Who is a service body besides waits for the same lawful setting up in both: it serves where that is a yes, and where it is a no the producer is out.
        if (it.AlsoServiceBody && serviceBody.IsOpen)
            rural = Answer.No;
        // What both capacities of a producer are asked is joined once, so that only what can matter is missing.
        var producer = norms.Sectors.KilnsComeInWithCleanerProduction ? rural.And(notKiln).Or(applied) : rural.Or(applied).And(notKiln);
        var served = producer.Or(serviceBody).Or(investor).Or(artisan).Or(recipient);
        return new EligibilityWorkings
        {
            Outcome = EligibilityOutcome.Tested,
            Verdict = served.Verdict,
            Met = capacities.Met,
            Open = capacities.Open,
            Passed = sets.Passed,
            Failed = sets.Failed,
            Unsettled = sets.Unsettled,
            Missing = served.IsOpen ? served.Missing : EligibilityFacts.None,
        };
    }

    internal static Answer OfKind(CodeSet<EstablishmentKind> kinds, EstablishmentKind? kind) =>
        kind is { } known ? Answer.Of(kinds.Contains(known)) : Answer.Open(EligibilityFacts.Kind);

    /// <summary>Whether somebody has the kind, and where it is asked the size, of a rural establishment.</summary>
    internal static Answer RuralKindAndSize(EligibilityNorms norms, in Establishment it)
    {
        var sets = default(TestSets);
        return OfKind(norms.RuralKinds.Value, it.Kind).And(SizeOf(norms, it, ref sets));
    }

    /// <summary>Whether somebody has a kind that is served as an investor in clusters; no where none is.</summary>
    internal static Answer InvestorKind(EligibilityNorms norms, EstablishmentKind? kind) =>
        norms.ClusterInvestors.TryGet(out var kinds) ? OfKind(kinds, kind) : Answer.No;

    /// <summary>Whether somebody is served as an artisan.</summary>
    internal static Answer Artisan(EligibilityNorms norms, EstablishmentKind? kind)
    {
        var sets = default(TestSets);
        return Artisan(norms, kind, ref sets);
    }

    // What a rural establishment is asked besides its size and what it makes bricks with.
    private static Answer RuralButSize(EligibilityNorms norms, in Establishment it, int? planBuiltIn, ref TestSets sets)
    {
        var answer = sets.Count(EligibilityTests.Kind, OfKind(norms.RuralKinds.Value, it.Kind))
            .And(sets.Count(EligibilityTests.Lawful, Answer.Of(it.LawfullyEstablished, EligibilityFacts.LawfullyEstablished)))
            .And(sets.Count(EligibilityTests.Production, Answer.Of(it.DirectProducer, EligibilityFacts.DirectProducer)))
            .And(sets.Count(EligibilityTests.Place, PlaceRules.Assess(norms.Places, it.Place, planBuiltIn)))
            .And(sets.Count(EligibilityTests.Sector, SectorRules.Served(norms.Sectors, it)));
        return norms.RuralDetails.HasValue ? answer : answer.And(sets.Count(EligibilityTests.Details, Answer.Open(EligibilityFacts.Norm)));
    }

    // Asked of enterprises only; of an unknown kind it is asked as long as the figures do not settle it.
    private static Answer SizeOf(EligibilityNorms norms, in Establishment it, ref TestSets sets)
    {
        if (norms.Size is not { } tests || it.Kind is not (null or EstablishmentKind.Enterprise))
            return Answer.Yes;
        var size = SizeRules.Assess(tests, it.Size);
        if (it.Kind is null && !size.IsYes)
            size = Answer.Open(EligibilityFacts.Kind | size.Missing);
        return sets.Count(EligibilityTests.Size, size);
    }

    private static Answer Applied(EligibilityTests test, Norm<bool> norm, bool? applies, EligibilityFacts fact, ref TestSets sets) =>
        norm.HasValue ? sets.Count(test, Answer.Of(applies, fact)) : Answer.No;

    // Whether it is able to do the work is for the managing agency to judge, project by project (TT46-2012/7/2).
    private static Answer ServiceBody(EligibilityNorms norms, in Establishment it, ref TestSets sets)
    {
        var answer = it.AlsoServiceBody ? Answer.Yes : OfKind(norms.ServiceBodies.Value, it.Kind);
        if (answer.IsNo)
            return answer;
        sets.Count(EligibilityTests.ServiceBody, answer);
        return norms.LawfulServiceBodies.HasValue
            ? answer.And(sets.Count(EligibilityTests.LawfulServiceBody, Answer.Of(it.LawfullyEstablished, EligibilityFacts.LawfullyEstablished)))
            : answer;
    }

    private static Answer ClusterInvestor(EligibilityNorms norms, in Establishment it, ref TestSets sets)
    {
        var kind = InvestorKind(norms, it.Kind);
        return kind.IsNo ? kind : sets.Count(EligibilityTests.ClusterInvestor, Answer.Of(it.ClusterInvestor, EligibilityFacts.ClusterInvestor).And(kind));
    }

    private static Answer Artisan(EligibilityNorms norms, EstablishmentKind? kind, ref TestSets sets)
    {
        if (norms.Artisans.Status == NormStatus.Absent || kind is not (null or EstablishmentKind.Artisan))
            return Answer.No;
        return sets.Count(
            EligibilityTests.Artisan,
            kind is null ? Answer.Open(EligibilityFacts.Kind)
                : norms.Artisans.TryGet(out var served) ? Answer.Of(served)
                : Answer.Open(EligibilityFacts.Norm)
        );
    }

    // Those whom a provision on a content names beside the subjects of the decree: they receive its items and are asked nothing else here.
    private static Answer Recipient(EligibilityNorms norms, ItemRecipient? recipient, ref TestSets sets, out Capacities capacity)
    {
        capacity = Capacities.None;
        if (recipient is not { } group)
            return Answer.No;
        capacity = group.Capacity();
        return sets.Count(EligibilityTests.Recipient, norms.Items.HasValue ? Answer.Of(norms.ItemsOf(group) is not null) : Answer.Open(EligibilityFacts.Norm));
    }

    private struct TestSets
    {
        internal EligibilityTests Passed;
        internal EligibilityTests Failed;
        internal EligibilityTests Unsettled;

        internal Answer Count(EligibilityTests test, Answer answer)
        {
            if (answer.IsYes)
                Passed |= test;
            else if (answer.IsNo)
                Failed |= test;
            else
                Unsettled |= test;
            return answer;
        }
    }

    private struct CapacitySets
    {
        internal Capacities Met;
        internal Capacities Open;

        internal void Count(Capacities capacity, Answer answer)
        {
            if (answer.IsYes)
                Met |= capacity;
            else if (answer.IsOpen)
                Open |= capacity;
        }
    }
}
