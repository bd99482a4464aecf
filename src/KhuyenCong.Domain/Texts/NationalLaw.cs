using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
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

    /// <summary>The rules on advances of national money; the last is not encoded.</summary>
    internal static Timeline<AdvanceNorms> Advances { get; } =
        new(
            (Start(Instruments.Circular36Of2013), Circular36Of2013.Advances(Norm.NotEncoded<Rate>(new(Instruments.JointCircular125Of2009)))),
            (Start(Instruments.JointCircular26Of2014), Circular36Of2013.Advances(JointCircular26Of2014.AdvanceLimit())),
            (Start(Instruments.Circular28Of2018), Circular28Of2018.Advances())
        );

    internal static AdvanceNorms? AdvancesOn(LocalDate date) => Advances.TryAt(date, out var norms) ? norms : null;

    /// <summary>The days on which a table of execution begins.</summary>
    internal static IEnumerable<LocalDate> ExecutionStarts =>
        PlanNorms
            .National.Starts.Concat(TenderNorms.National.Starts)
            .Concat(ChangeNorms.National.Starts)
            .Concat(Advances.Starts)
            .Concat(DossierNorms.National.Starts)
            .Concat(DeadlineNorms.National.Starts)
            .Concat(LifeNorms.National.Starts)
            .Concat(BudgetNorms.ByDate.Starts)
            .Concat(BudgetCode.National.Starts);

    /// <summary>The tables of execution of a day; those that do not cover the day are null.</summary>
    internal static ExecutionNorms ExecutionOn(LocalDate date) =>
        new()
        {
            Plans = PlanNorms.National.TryAt(date, out var plans) ? plans : null,
            Competences = CompetenceNorms.On(date),
            Tender = TenderNorms.National.TryAt(date, out var tender) ? tender : null,
            Changes = ChangeNorms.National.TryAt(date, out var changes) ? changes : null,
            Advances = AdvancesOn(date),
            Dossiers = DossierNorms.National.TryAt(date, out var dossiers) ? dossiers : null,
            Deadlines = DeadlineNorms.National.TryAt(date, out var deadlines) ? deadlines : null,
            Life = LifeNorms.On(date),
            Budget = BudgetNorms.ByDate.TryAt(date, out var budget) ? budget : null,
            BudgetCode = BudgetCode.On(date),
        };

    private static LocalDate Start(LegalInstrument text) => text.InForceFrom!.Value;
}
