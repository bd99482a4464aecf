using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Texts;

/// <summary>Dòng thời gian của pháp luật: on which day which table of which text begins, under given readings.</summary>
internal static class NationalLaw
{
    internal static Timeline<EligibilityNorms> Eligibility(Readings readings)
    {
        var circular46 = Circular46Of2012.Eligibility(readings);
        var law04 = SmallEnterpriseActs.Eligibility(circular46, readings, SmallEnterpriseActs.Decree56Of2009(readings), SmallEnterpriseActs.Law04Of2017());
        var decree39 = SmallEnterpriseActs.Eligibility(circular46, readings, SmallEnterpriseActs.Decree39Of2018());
        var circular28 = Circular28Of2018.Eligibility(decree39);
        var decree80 = SmallEnterpriseActs.Eligibility(circular28, readings, SmallEnterpriseActs.Decree80Of2021());
        var decree235 = Decree235Of2025.Eligibility(decree80);
        var resolution30 = ProvinceActs.Eligibility(decree235, Instruments.Resolution30Of2026);
        var resolution36 = ProvinceActs.Eligibility(resolution30, Instruments.Resolution36Of2026);
        var resolution39 = ProvinceActs.Eligibility(resolution36, Instruments.Resolution39Of2026);
        return new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Eligibility()),
            (Start(Instruments.Circular46Of2012), circular46),
            (Start(Instruments.Law04Of2017), law04),
            (Start(Instruments.Decree39Of2018), decree39),
            (Start(Instruments.Circular28Of2018), circular28),
            (Start(Instruments.Decree80Of2021), decree80),
            (Start(Instruments.Decree235Of2025), decree235),
            (Start(Instruments.Resolution30Of2026), resolution30),
            (Start(Instruments.Resolution36Of2026), resolution36),
            (Start(Instruments.Resolution39Of2026), resolution39)
        );
    }

    internal static Timeline<ContentConditionNorms> ContentConditions(Readings readings)
    {
        var circular26 = JointCircular26Of2014.ContentConditions(readings);
        var circular20 = Circular20Of2017.ContentConditions(circular26);
        var circular28 = Circular28Of2018.ContentConditions(circular20, readings);
        return new(
            (Start(Instruments.Circular46Of2012), Circular46Of2012.ContentConditions(readings)),
            (Start(Instruments.JointCircular26Of2014), circular26),
            (Instruments.Circular20Of2017.Signed!.Value, circular20),
            (Start(Instruments.Circular28Of2018), circular28),
            (Start(Instruments.Decree235Of2025), Decree235Of2025.ContentConditions(circular28))
        );
    }

    internal static Timeline<FundingConditionNorms> FundingConditions(Readings readings) =>
        new(
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.FundingConditions(readings)),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.FundingConditions(readings))
        );

    internal static Timeline<SupportNorms> Support(Readings readings) =>
        new(
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.Levels(readings)),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.Levels(readings))
        );

    internal static Timeline<InterestSupportNorms> Interest { get; } =
        new((Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.Interest()), (Start(Instruments.Circular28Of2018), Circular28Of2018.Interest()));

    internal static Timeline<PriorityNorms> Priority(Readings readings) =>
        new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Priority(readings)),
            (Start(Instruments.Circular46Of2012), Circular46Of2012.Priority(readings)),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Priority(readings)),
            (Start(Instruments.Decree235Of2025), Decree235Of2025.Priority())
        );

    internal static Timeline<TypicalProductNorms> TypicalProducts()
    {
        var circular26 = Circular26Of2014.Votes;
        var circular14 = Circular14Of2018.Votes(circular26);
        return new(
            (Start(Instruments.Circular26Of2014), circular26),
            (Start(Instruments.Circular14Of2018), circular14),
            (Start(Instruments.Circular38Of2025), Circular38Of2025.Votes(circular14))
        );
    }

    /// <summary>The first day of the tables of support.</summary>
    internal static LocalDate SupportFrom => Start(Instruments.JointCircular26Of2014);

    /// <summary>The unit for which the tables state an item; none where they name no unit.</summary>
    internal static SupportUnit UnitOf(SupportItem item)
    {
        foreach (var table in UnitTables)
        {
            if (table[item].TryGet(out var level))
                return level.Unit;
        }

        return SupportUnit.None;
    }

    private static readonly SupportNorms[] UnitTables = [JointCircular26Of2014.Levels(Readings.Default), Circular28Of2018.Levels(Readings.Default)];

    /// <summary>Who may do what: the lines of each text while it stands.</summary>
    internal static Timeline<CompetenceNorms> Competences =>
        field ??= new(TextsOnCompetence.Select(text => (Start(text), CompetencesFrom(Start(text)))).ToArray());

    internal static CompetenceNorms? CompetencesOn(LocalDate date) => Competences.TryAt(date, out var norms) ? norms : null;

    private static LegalInstrument[] TextsOnCompetence =>
        [
            Instruments.Decree45Of2012,
            Instruments.Circular46Of2012,
            Instruments.Circular36Of2013,
            Instruments.JointCircular26Of2014,
            Instruments.Circular26Of2014,
            Instruments.Circular28Of2018,
            Instruments.Circular38Of2025,
            Instruments.Decree235Of2025,
        ];

    private static CompetenceNorms CompetencesFrom(LocalDate day)
    {
        bool Stands(LegalInstrument text) => day >= Start(text);
        var hasDetails = Stands(Instruments.Circular46Of2012);
        var hasDistricts = !Stands(Instruments.Circular38Of2025);
        CompetenceLine[] lines =
        [
            .. Decree45Of2012.Competences(),
            .. JointCircular16Of2011.Competences(),
            .. Stands(Instruments.Decree235Of2025) ? Decree235Of2025.NationalProgramme()
            : Stands(Instruments.Decree146Of2025) ? Decree146Of2025.NationalProgramme()
            : Decree45Of2012.NationalProgramme(),
            .. hasDetails ? Circular46Of2012.Competences() : Decree45Of2012.LocalProgramme(),
            .. hasDetails && !Stands(Instruments.Decree146Of2025) ? Circular46Of2012.NationalProgramme() : [],
            .. Stands(Instruments.Circular36Of2013) ? Circular36Of2013.Competences() : [],
            .. CompetencesInMoney(day, hasDetails),
            .. Stands(Instruments.Circular26Of2014) ? Circular26Of2014.Competences() : [],
            .. !Stands(Instruments.Circular26Of2014) ? []
            : hasDistricts ? Circular26Of2014.DistrictCompetences()
            : Circular38Of2025.Competences(),
        ];
        return hasDistricts ? CompetenceNorms.Of(lines) : Circular38Of2025.Applied(lines);
    }

    private static IEnumerable<CompetenceLine> CompetencesInMoney(LocalDate day, bool hasDetails)
    {
        if (day >= Start(Instruments.JointCircular26Of2014) && day < Start(Instruments.Circular28Of2018))
            return JointCircular26Of2014.Competences();
        var unread = JointCircular26Of2014.CompetencesIn(
            day < Start(Instruments.JointCircular26Of2014) ? JointCircular125Of2009.Whole : Circular28Of2018.Whole
        );
        return hasDetails ? unread.Where(l => l.Act != CompetenceAct.Settle).Append(Circular46Of2012.LeftToProvince(CompetenceAct.Settle)) : unread;
    }

    /// <summary>Programmes, plans and projects; who approves them changes with the circular of 2012 and the decrees of 2025.</summary>
    internal static Timeline<PlanNorms> Plans =>
        field ??= new(
            new[]
            {
                Instruments.Decree45Of2012,
                Instruments.Circular46Of2012,
                Instruments.Circular36Of2013,
                Instruments.Decree146Of2025,
                Instruments.Decree235Of2025,
            }
                .Select(text => (Start(text), PlansFrom(Start(text))))
                .ToArray()
        );

    private static PlanNorms PlansFrom(LocalDate day)
    {
        var plans = Decree45Of2012.Plans(CompetencesOn(day)!.Only(CompetenceAct.ApproveProgramme, CompetenceAct.ApprovePlan));
        if (day >= Start(Instruments.Circular46Of2012))
            plans = Circular46Of2012.Plans(plans);
        if (day >= Start(Instruments.Circular36Of2013))
            plans = Circular36Of2013.Plans(plans);
        return day >= Start(Instruments.Decree235Of2025) ? Decree235Of2025.Plans(plans)
            : day >= Start(Instruments.Decree146Of2025) ? Decree146Of2025.Plans(plans)
            : plans;
    }

    /// <summary>Tender or selection; what the circular of 2018 says of local projects is not encoded, and the province still lays down their procedure.</summary>
    internal static Timeline<TenderNorms> Tender =>
        field ??= new(
            (Start(Instruments.Decree45Of2012), Decision08Of2008.Tender(Decree45Of2012.LocalProcedure)),
            (Start(Instruments.Circular46Of2012), Circular46Of2012.Tender()),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Tender()),
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.Tender()),
            (Start(Instruments.Circular28Of2018), Circular36Of2013.Tender())
        );

    /// <summary>Who decides on changes; before the circular of 2013 nothing is laid down of national projects.</summary>
    internal static Timeline<ChangeNorms> Changes =>
        field ??= new(
            (Start(Instruments.Decree45Of2012), Decision08Of2008.Changes(Decree45Of2012.LocalProcedure)),
            (Start(Instruments.Circular46Of2012), Decision08Of2008.Changes(Circular46Of2012.ProvincialProcedure)),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Changes())
        );

    /// <summary>The rules on advances of national money; the last is not encoded.</summary>
    internal static Timeline<AdvanceNorms> Advances { get; } =
        new(
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Advances(Norm.NotEncoded<Rate>(JointCircular125Of2009.Whole))),
            (Start(Instruments.JointCircular26Of2014), Circular36Of2013.Advances(JointCircular26Of2014.AdvanceLimit())),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.Advances())
        );

    internal static AdvanceNorms? AdvancesOn(LocalDate date) => Advances.TryAt(date, out var norms) ? norms : null;

    /// <summary>The papers of every stage; a text on money says what the contracting body keeps; there is no district any more.</summary>
    internal static Timeline<DossierNorms> Dossiers =>
        field ??= new(
            (Start(Instruments.Decree45Of2012), Decision08Of2008.Dossiers(Decree45Of2012.LocalProcedure)),
            (Start(Instruments.Circular46Of2012), Decision08Of2008.Dossiers(Circular46Of2012.ProvincialProcedure)),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Dossiers(JointCircular125Of2009.Whole)),
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.Dossiers()),
            (Start(Instruments.Circular28Of2018), Circular36Of2013.Dossiers(Circular28Of2018.Whole)),
            (Start(Instruments.Circular38Of2025), Circular36Of2013.WithoutDistricts(Circular36Of2013.Dossiers(Circular28Of2018.Whole)))
        );

    /// <summary>The dates of planning, reporting and settlement.</summary>
    internal static Timeline<DeadlineNorms> Deadlines => field ??= DeadlinesByDate();

    private static Timeline<DeadlineNorms> DeadlinesByDate()
    {
        var circular46 = Circular46Of2012.Deadlines(Decree45Of2012.Deadlines());
        return new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Deadlines()),
            (Start(Instruments.Circular46Of2012), circular46),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Deadlines(circular46))
        );
    }

    /// <summary>The entries of the ledger of a project.</summary>
    internal static Timeline<LedgerNorms> Ledgers => field ??= LedgersByDate();

    private static Timeline<LedgerNorms> LedgersByDate()
    {
        var circular46 = Circular46Of2012.Ledger(Decree45Of2012.Ledger());
        return new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Ledger()),
            (Start(Instruments.Circular46Of2012), circular46),
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Ledger(circular46))
        );
    }

    internal static LedgerNorms? LedgerOn(LocalDate date) => Ledgers.TryAt(date, out var norms) ? norms : null;

    /// <summary>The life of a project; how national ones went before the circular of 2013 is not encoded; who settles local money under the circular of 2018 is not encoded: the usual procedure names the province's rules alone.</summary>
    internal static Timeline<LifeNorms> Life =>
        field ??= new(
            (Start(Instruments.Decree45Of2012), EarlyLife(Start(Instruments.Decree45Of2012), Decree45Of2012.LocalProcedure)),
            (Start(Instruments.Circular46Of2012), EarlyLife(Start(Instruments.Circular46Of2012), Circular46Of2012.ProvincialProcedure)),
            (Start(Instruments.Circular36Of2013), LifeFrom(Start(Instruments.Circular36Of2013))),
            (
                Start(Instruments.JointCircular26Of2014),
                LifeFrom(Start(Instruments.JointCircular26Of2014), Instruments.JointCircular26Of2014) with
                {
                    LocalDefault = JointCircular26Of2014.LocalRoute,
                }
            ),
            (Start(Instruments.Circular28Of2018), LifeFrom(Start(Instruments.Circular28Of2018), Instruments.Circular28Of2018))
        );

    private static LifeNorms EarlyLife(LocalDate day, Citation local) =>
        Decision08Of2008.Life(Circular36Of2013.Life(Deadlines), local) with
        {
            Competence = CompetencesOn(day),
            Tender = Tender.TryAt(day, out var tender) ? tender : Circular46Of2012.Tender(),
        };

    // Payments rest on the texts on money besides.
    private static LifeNorms LifeFrom(LocalDate day, params LegalInstrument[] money)
    {
        var life = Circular36Of2013.Life(Deadlines);
        return life with
        {
            RestsOn = [.. life.RestsOn, .. money],
            LocalRestsOn = [.. life.LocalRestsOn!.Value, .. money],
            Competence = CompetencesOn(day),
            Tender = Tender.TryAt(day, out var tender) ? tender : life.Tender,
        };
    }

    internal static LifeNorms? LifeOn(LocalDate date) =>
        Life.TryAt(date, out var norms) ? norms with { Competence = CompetencesOn(date), Ledger = LedgerOn(date) } : null;

    /// <summary>The steps of a year's budget; what stood before the joint circular and stands after it is not held, and there is no district any more.</summary>
    internal static Timeline<BudgetNorms> Budget =>
        field ??= new(
            (Start(Instruments.Decree45Of2012), Decree45Of2012.Budget(JointCircular125Of2009.Whole)),
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.Budget()),
            (Start(Instruments.Circular28Of2018), Decree45Of2012.Budget(Circular28Of2018.Whole)),
            (
                Start(Instruments.Circular38Of2025),
                Decree45Of2012.Budget(Circular28Of2018.Whole) with
                {
                    District = null,
                    WithoutDistrictsFrom = Start(Instruments.Circular38Of2025),
                }
            )
        );

    /// <summary>The code under which the money is booked.</summary>
    internal static Timeline<Norm<BudgetCode>> BudgetCode =>
        field ??= new(
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.BudgetCode()),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.BudgetCode())
        );

    /// <summary>The principles that records are held against, of national and of local money; those of the circular of 2018 are not encoded.</summary>
    internal static Timeline<MoneyPrinciples> MoneyPrinciples =>
        field ??= new(
            (Start(Instruments.JointCircular26Of2014), JointCircular26Of2014.MoneyPrinciples()),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.MoneyPrinciples())
        );

    /// <summary>The procedure of national money that records are held against.</summary>
    internal static Timeline<MoneyProcedure> MoneyProcedure => field ??= new((Start(Instruments.Circular36Of2013), Circular36Of2013.MoneyProcedure()));

    /// <summary>Unspent money goes on into the next year, of national and of local money.</summary>
    internal static Timeline<Norm<bool>> CarryOver => field ??= new((Start(Instruments.Decree45Of2012), Norm.Stated(true, Decree45Of2012.CarryOver)));

    /// <summary>Prizes before the joint circular of 2014: not held.</summary>
    internal static Norm<Vnd> PrizeBefore2014 => field ??= Norm.NotEncoded<Vnd>(JointCircular125Of2009.Whole);

    /// <summary>The tables of execution of a day; those that do not cover the day are null.</summary>
    internal static ExecutionNorms ExecutionOn(LocalDate date) =>
        new()
        {
            Plans = Plans.TryAt(date, out var plans) ? plans : null,
            Competences = CompetencesOn(date),
            Tender = Tender.TryAt(date, out var tender) ? tender : null,
            Changes = Changes.TryAt(date, out var changes) ? changes : null,
            Advances = AdvancesOn(date),
            Dossiers = Dossiers.TryAt(date, out var dossiers) ? dossiers : null,
            Deadlines = Deadlines.TryAt(date, out var deadlines) ? deadlines : null,
            Life = LifeOn(date),
            Ledger = LedgerOn(date),
            Budget = Budget.TryAt(date, out var budget) ? budget : null,
            BudgetCode = BudgetCode.TryAt(date, out var code) ? code : null,
        };

    /// <summary>Which articles, clauses and points the texts have that were read whole, by the id of the text.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Structures =>
        [
            new(Instruments.Decree45Of2012.Id, Decree45Of2012.Structure),
            new(Instruments.Circular46Of2012.Id, Circular46Of2012.Structure),
            new(Instruments.Circular36Of2013.Id, Circular36Of2013.Structure),
            new(Instruments.JointCircular26Of2014.Id, JointCircular26Of2014.Structure),
            new(Instruments.Circular26Of2014.Id, Circular26Of2014.Structure),
            new(Instruments.JointCircular16Of2011.Id, JointCircular16Of2011.Structure),
            new(Instruments.Circular38Of2025.Id, Circular38Of2025.Structure),
            new(Instruments.Decree146Of2025.Id, Decree146Of2025.Structure),
        ];

    /// <summary>Provisions that came into a text later than the text itself, or ended before it.</summary>
    internal static IEnumerable<ProvisionChange> ProvisionChanges => [Circular38Of2025.PointH, Decree146Of2025.Ended];

    private static LocalDate Start(LegalInstrument text) => text.InForceFrom!.Value;
}
