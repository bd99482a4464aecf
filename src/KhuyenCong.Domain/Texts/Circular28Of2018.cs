using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.SupportUnit;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 28/2018/TT-BTC: the money, known from reports; most of its articles were not read.</summary>
internal static class Circular28Of2018
{
    internal static Citation Whole => new(Instruments.Circular28Of2018);

    // Điều 8. Mức chi: a level of its own for technology lines (clause 4) opens them to whom the circular of 2012 opens the others
    internal static EligibilityNorms Eligibility(EligibilityNorms before) =>
        before with
        {
            Items = Norm.Stated(
                before
                    .Items.Value.Select(g =>
                        g.Recipient == ItemRecipient.RuralEstablishment ? g with { Items = [.. g.Items.Append(SupportItem.TechnologyLine).OrderBy(i => i)] } : g
                    )
                    .ToValueList(),
                before.Items.Citation
            ),
        };

    // csharpier-ignore-start
    // Điều 8. Mức chi: what is known of the levels from reports; the other cells are not encoded (reading R2: the multiple for technology lines)
    internal static SupportNorms Levels(Readings readings)
    {
        var notEncoded = Norm.NotEncoded<SupportLevel>(At("8"));
        var machinery = JointCircular26Of2014.LevelOf(SupportUnit.Establishment, percent: 50, millions: 300);
        return new SupportNorms
        {
            Instrument = Instruments.Circular28Of2018,
            RestsOn = [Instruments.Circular28Of2018],
            InForceFrom = Instruments.Circular28Of2018.InForceFrom!.Value,
            Readings = readings,
            EnterpriseSetup                 = Norm.Reported(JointCircular26Of2014.LevelOf(Enterprise, millions: 10), At("8")),
            DemonstrationModel              = Norm.Reported(JointCircular26Of2014.LevelOf(Model, percent: 30, millions: 1_000), At("8", "2")),
            ModelReplication                = notEncoded,
            Machinery                       = Norm.Reported(machinery, At("8", "4")),
            TechnologyLine                  = Norm.Reported(machinery.Multiplied(Rate.Thousandths(1_500), readings.TechnologyLine), At("8", "4")),
            CleanerProductionPilot          = Norm.Reported(JointCircular26Of2014.LevelOf(Model, percent: 30, millions: 500), At("8")),
            DomesticFairOrganisation        = notEncoded,
            DomesticFairParticipation       = notEncoded,
            OverseasFairOrganisation        = Norm.Reported(JointCircular26Of2014.LevelOf(None, percent: 100), At("8", "6")),
            OverseasFairParticipation       = Norm.Reported(JointCircular26Of2014.LevelOf(None, percent: 100), At("8", "6")),
            OverseasStudyAirfare            = Norm.Reported(JointCircular26Of2014.LevelOf(Person, percent: 100, of: CostBase.AirFare), At("8")),
            VoteRegion                      = Norm.Reported(JointCircular26Of2014.LevelOf(Time, millions: 200), At("8")),
            VoteNation                      = Norm.Reported(JointCircular26Of2014.LevelOf(Time, millions: 400), At("8")),
            PrizeRegion                     = notEncoded,
            PrizeNation                     = notEncoded,
            Trademark                       = notEncoded,
            Consultancy                     = notEncoded,
            Media                           = notEncoded,
            AssociationRegion               = notEncoded,
            AssociationNation               = notEncoded,
            LinkageCluster                  = notEncoded,
            RelocationInterest              = Norm.Reported(JointCircular26Of2014.LevelOf(SupportUnit.Establishment, percent: 50, millions: 500, of: CostBase.Interest), At("8", "14")),
            PollutionTreatmentEstablishment = notEncoded,
            PollutionTreatmentCluster       = notEncoded,
            ClusterPlan                     = notEncoded,
            ClusterInfrastructure           = Norm.Reported(JointCircular26Of2014.LevelOf(Cluster, millions: 6_000), At("8")),
            ManagementAgency                = notEncoded,
            ManagementProject               = notEncoded,
            Contents                        = _ => notEncoded,
            LocalLevels                     = Whole,
            PriorityFactorLimit             = Norm.NotEncoded<Rate>(At("8")),
        };
    }

    // Điều 8. Mức chi, clause 14: the terms of the loan whose interest is supported
    internal static InterestSupportNorms Interest() =>
        new()
        {
            RestsOn    = [Instruments.Circular28Of2018],
            Years      = Norm.Reported(2, At("8", "14")),
            Purpose    = Norm.Reported(
                new LocalizedText("nhà, xưởng, máy móc, thiết bị, dây chuyền công nghệ", "buildings, workshops, machinery, equipment, technology lines"),
                At("8", "14")),
            Conditions = Norm.Reported(LoanConditions.All, At("8", "14")),
        };
    // csharpier-ignore-end

    // Principles that records are held against: not read
    internal static MoneyPrinciples MoneyPrinciples() =>
        new()
        {
            NationalByCentralBudget = Norm.NotEncoded<bool>(Whole),
            LocalByLocalBudget = Norm.NotEncoded<bool>(Whole),
            Approval = Norm.NotEncoded<bool>(Whole),
            RestInvested = Norm.NotEncoded<bool>(Whole),
            OneContentOnce = Norm.NotEncoded<bool>(Whole),
        };

    // Conditions that stand with the money: not read; those of the circular of 2012 stand alone again
    internal static ContentConditionNorms ContentConditions(ContentConditionNorms before, Readings readings) =>
        before with
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.Circular20Of2017, Instruments.Circular28Of2018],
            ModelReplication = Circular46Of2012.ContentConditions(readings).ModelReplication,
            EnterpriseSetup = Norm.NotEncoded<ValueList<ContentCondition>>(Whole),
            Consultancy = Norm.NotEncoded<ValueList<ContentCondition>>(Whole),
            ConsultancyFields = Norm.NotEncoded<CodeSet<ConsultancyField>>(Whole),
            ConsultancyWithoutLevel = Norm.NotEncoded<CodeSet<ConsultancyField>>(Whole),
        };

    // Điều kiện để được hỗ trợ: not read
    internal static FundingConditionNorms FundingConditions(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.Circular28Of2018, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            Minimum = Whole,
            ContentAndSector = Norm.NotEncoded<bool>(Whole),
            Approved = Norm.NotEncoded<bool>(Whole),
            NationalApprovers = Norm.NotEncoded<ValueList<Authority>>(Whole),
            LocalApprovers = Norm.NotEncoded<ValueList<Authority>>(Whole),
            Counterpart = Norm.NotEncoded<bool>(Whole),
            NoDoubleFunding = Norm.NotEncoded<bool>(Whole),
            NationalMoney = Norm.NotEncoded<bool>(Whole),
            LocalMoney = Norm.NotEncoded<bool>(Whole),
            Sectors = Circular46Of2012.Sectors(readings),
        };

    // The money rules after the joint circular were not read as a whole.
    internal static AdvanceNorms Advances() =>
        AdvanceNorms.NotEncoded(FundingSource.National, Whole) with
        {
            RestsOn = [Instruments.Circular36Of2013, Instruments.Circular28Of2018],
            LocalRestsOn = [Instruments.Circular46Of2012, Instruments.Circular28Of2018],
        };

    // Under what the money is booked: as reported
    internal static Norm<BudgetCode> BudgetCode() => Norm.Reported(new BudgetCode("280", "309"), Whole);

    private static Citation At(string article, string? clause = null) => new(Instruments.Circular28Of2018, article, clause);
}
