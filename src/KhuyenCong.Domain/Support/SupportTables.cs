using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using static KhuyenCong.Domain.Programmes.SupportUnit;

namespace KhuyenCong.Domain.Support;

/// <summary>Các bảng định mức: the national support levels, one table for each circular.</summary>
public static class SupportTables
{
    /// <summary>Dòng thời gian định mức quốc gia: the tables of national money from 2014-04-08 on.</summary>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <returns>The timeline.</returns>
    public static Timeline<SupportNorms> National(Readings readings)
    {
        var second = Instruments.Circular28Of2018.InForceFrom!.Value;
        return new Timeline<SupportNorms>((CoveredFrom, On(CoveredFrom, readings)!), (second, On(second, readings)!));
    }

    /// <summary>Ngày đầu: the first day of the tables, that of the joint circular.</summary>
    internal static LocalDate CoveredFrom => Instruments.JointCircular26Of2014.InForceFrom!.Value;

    /// <summary>Bảng vào một ngày: the table of national money on a date; null before the first one. Only that table is made.</summary>
    /// <param name="date">The date.</param>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <returns>The table.</returns>
    internal static SupportNorms? On(LocalDate date, Readings readings) =>
        IsOn(date, LawDays.Circular28Of2018) ? Circular28Of2018(readings)
        : IsOn(date, LawDays.JointCircular26Of2014) ? JointCircular26Of2014(readings)
        : null;

    private static bool IsOn(LocalDate date, int from) => IsoDay.PlaceOf(date) >= IsoDay.PlaceOf(from);

    /// <summary>The item whose level serves in place of one that a circular does not state: machinery for the equipment of a technology line (point c).</summary>
    internal static bool TryInPlaceOf(SupportItem item, out SupportItem other)
    {
        other = item == SupportItem.TechnologyLine ? SupportItem.Machinery : default;
        return other != default;
    }

    // Points g, k and s: reading R11.
    private static ulong OutsideFactor =>
        SupportNorms.BitOf(SupportItem.VoteRegion)
        | SupportNorms.BitOf(SupportItem.VoteNation)
        | SupportNorms.BitOf(SupportItem.PrizeRegion)
        | SupportNorms.BitOf(SupportItem.PrizeNation)
        | SupportNorms.BitOf(SupportItem.Media)
        | SupportNorms.BitOf(SupportItem.ManagementAgency)
        | SupportNorms.BitOf(SupportItem.ManagementProject);

    /// <summary>Hệ số ưu tiên lớn nhất: the largest priority factor that any encoded text allows; a larger one is a malformed input.</summary>
    public static Rate LargestPriorityFactor { get; } = JointCircular26Of2014(Readings.Default).PriorityFactorLimit.Value;

    /// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: the levels of article 6 clause 2.</summary>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <returns>The table.</returns>
    public static SupportNorms JointCircular26Of2014(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var circular = Instruments.JointCircular26Of2014;
        return new SupportNorms
        {
            Instrument = circular,
            RestsOn = [circular],
            InForceFrom = circular.InForceFrom!.Value,
            Readings = readings,
            EnterpriseSetup = Level("a", Enterprise, millions: 10, of: CostBase.EnterpriseSetupCost),
            DemonstrationModel = Level("b", Model, percent: 30, millions: 500, of: CostBase.ModelCost),
            ModelReplication = Level("b", Model, millions: 100, of: CostBase.ReplicationCost),
            Machinery = Level("c", Establishment, percent: 50, millions: 200),
            TechnologyLine = new(NormStatus.Absent, At("c"), null),
            CleanerProductionPilot = new(
                NormStatus.GovernedElsewhere,
                new Citation(circular, "6", "1", "h"),
                null,
                new Citation(Instruments.JointCircular221Of2012)
            ),
            DomesticFairOrganisation = Level("d", None, percent: 100, of: CostBase.FairCost),
            DomesticFairParticipation = Level("d", None, percent: 80, of: CostBase.BoothRent),
            OverseasFairOrganisation = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasFairParticipation = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasStudyAirfare = Level("e", Person, percent: 100, of: CostBase.AirFare),
            VoteRegion = Level("g", Time, millions: 100),
            VoteNation = Level("g", Time, millions: 200),
            PrizeRegion = Level("g", Product, millions: 5, of: CostBase.NoCost),
            PrizeNation = Level("g", Product, millions: 10, of: CostBase.NoCost),
            Trademark = Level("h", SupportUnit.Trademark, percent: 50, millions: 35),
            Consultancy = Level("i", Establishment, percent: 50, millions: 35),
            Media = Level("k", None, of: CostBase.ContractPrice),
            AssociationRegion = Level("l", Association, percent: 30, millions: 70, of: CostBase.FoundingCost),
            AssociationNation = Level("l", Association, percent: 30, millions: 100, of: CostBase.FoundingCost),
            LinkageCluster = Level("m", SupportUnit.LinkageCluster, percent: 50, millions: 150),
            RelocationInterest = Level("n", Establishment, percent: 50, millions: 500, of: CostBase.Interest),
            PollutionTreatmentEstablishment = Level("o", Establishment, percent: 30, millions: 300),
            PollutionTreatmentCluster = Level("p", Cluster, percent: 30, millions: 1_500),
            ClusterPlan = Level("q", Cluster, percent: 50, millions: 500),
            ClusterInfrastructure = Level("r", Cluster, millions: 3_000, of: CostBase.InfrastructureCost),
            ManagementAgency = new(NormStatus.Stated, At("s"), new SupportLevel(Rate.Thousandths(15), null, Year) { Base = CostBase.AssignedFunds }),
            LocalLevels = new Citation(circular, "6", "3"),
            ManagementProject = new(
                NormStatus.Stated,
                At("s"),
                new SupportLevel(Rate.Thousandths(25), null, SupportUnit.Project)
                {
                    Base = readings.ProjectManagement == ProjectManagementBase.SupportOnly ? CostBase.ProjectSupport : CostBase.ProjectEstimate,
                }
            ),
            PriorityFactorLimit = new(NormStatus.Stated, At("t"), Rate.Thousandths(1_500)),
            FactorReach = readings.FactorItems == PriorityFactorItems.AllLevels ? ulong.MaxValue : ~OutsideFactor,
            Contents = ContentOf2014,
        };

        // Cells are made directly: the helpers of Norm are generic, and a process would compile each for this table before its first answer.
        Citation At(string point) => new(circular, "6", "2", point);

        Norm<SupportLevel> Level(string point, SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
            new(NormStatus.Stated, At(point), LevelOf(unit, percent, millions, of));
    }

    /// <summary>Thông tư 28/2018/TT-BTC: what is sourced of the levels of article 8; the other cells are not encoded.</summary>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <returns>The table.</returns>
    public static SupportNorms Circular28Of2018(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var circular = Instruments.Circular28Of2018;
        var article = new Citation(circular, "8");
        var notEncoded = Norm.NotEncoded<SupportLevel>(article);
        var machinery = LevelOf(Establishment, percent: 50, millions: 300);
        return new SupportNorms
        {
            Instrument = circular,
            RestsOn = [circular],
            InForceFrom = circular.InForceFrom!.Value,
            Readings = readings,
            EnterpriseSetup = Norm.Reported(LevelOf(Enterprise, millions: 10), article),
            DemonstrationModel = Norm.Reported(LevelOf(Model, percent: 30, millions: 1_000), Clause("2")),
            ModelReplication = notEncoded,
            Machinery = Norm.Reported(machinery, Clause("4")),
            TechnologyLine = Norm.Reported(machinery.Multiplied(Rate.Thousandths(1_500), readings.TechnologyLine), Clause("4")),
            CleanerProductionPilot = Norm.Reported(LevelOf(Model, percent: 30, millions: 500), article),
            DomesticFairOrganisation = notEncoded,
            DomesticFairParticipation = notEncoded,
            OverseasFairOrganisation = Norm.Reported(LevelOf(None, percent: 100), Clause("6")),
            OverseasFairParticipation = Norm.Reported(LevelOf(None, percent: 100), Clause("6")),
            OverseasStudyAirfare = Norm.Reported(LevelOf(Person, percent: 100, of: CostBase.AirFare), article),
            VoteRegion = Norm.Reported(LevelOf(Time, millions: 200), article),
            VoteNation = Norm.Reported(LevelOf(Time, millions: 400), article),
            PrizeRegion = notEncoded,
            PrizeNation = notEncoded,
            Trademark = notEncoded,
            Consultancy = notEncoded,
            Media = notEncoded,
            AssociationRegion = notEncoded,
            AssociationNation = notEncoded,
            LinkageCluster = notEncoded,
            RelocationInterest = Norm.Reported(LevelOf(Establishment, percent: 50, millions: 500, of: CostBase.Interest), Clause("14")),
            PollutionTreatmentEstablishment = notEncoded,
            PollutionTreatmentCluster = notEncoded,
            ClusterPlan = notEncoded,
            ClusterInfrastructure = Norm.Reported(LevelOf(Cluster, millions: 6_000), article),
            ManagementAgency = notEncoded,
            ManagementProject = notEncoded,
            Contents = _ => notEncoded,
            LocalLevels = new Citation(circular),
            PriorityFactorLimit = Norm.NotEncoded<Rate>(article),
        };

        Citation Clause(string clause) => new(circular, "8", clause);
    }

    /// <summary>What the joint circular says of a content without a level: the text that clause 1 points to, or that it names the content and no level.</summary>
    private static Norm<SupportLevel> ContentOf2014(SupportItem item) => ContentsOf2014.Cells[item - ContentsOf2014.First];

    // Made when a content is first asked for, in the order of the items.
    private static class ContentsOf2014
    {
        internal const SupportItem First = SupportItem.VocationalTraining;

        private static readonly LegalInstrument Circular = Instruments.JointCircular26Of2014;

        internal static readonly Norm<SupportLevel>[] Cells =
        [
            Elsewhere("b", Instruments.JointCircular112Of2010, Instruments.JointCircular128Of2012),
            Elsewhere("a", Instruments.Circular123Of2009),
            Elsewhere("e", Instruments.Circular139Of2010),
            Elsewhere("e", Instruments.Circular139Of2010),
            Elsewhere("c", Instruments.Circular97Of2010),
            NoLevel("2"),
            Elsewhere("d", Instruments.Circular102Of2012),
            Elsewhere("d", Instruments.Circular102Of2012),
            Elsewhere("đ", Instruments.Circular101Of2009),
            Elsewhere("g", Instruments.JointCircular19Of2012),
            NoLevel("4"),
            NoLevel("4"),
            Elsewhere("h", Instruments.JointCircular221Of2012),
            NoLevel("7", "c"),
            NoLevel("7", "b"),
            NoLevel("8"),
            NoLevel("9", "c"),
            Norm.GovernedElsewhere<SupportLevel>(new Citation(Circular, "5", "9", "c"), new Citation(Instruments.Decree45Of2012, "10")),
        ];

        private static Norm<SupportLevel> Elsewhere(string point, LegalInstrument text, LegalInstrument? amendedBy = null) =>
            new(NormStatus.GovernedElsewhere, new Citation(Circular, "6", "1", point), null, new Citation(text)) { ElsewhereAmendedBy = amendedBy };

        private static Norm<SupportLevel> NoLevel(string clause, string? point = null) => Norm.Absent<SupportLevel>(new Citation(Circular, "5", clause, point));
    }

    // The share of the cost in percent and the cap in millions of đồng for one unit; left out where the level names none.
    private static SupportLevel LevelOf(SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
        new(percent == 0 ? null : Rate.Percent(percent), millions == 0 ? null : Vnd.Million(millions), unit) { Base = of };
}
