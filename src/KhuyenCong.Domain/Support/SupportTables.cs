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

    // Points g, k and s: reading R11.
    private static uint OutsideFactor =>
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
            InForceFrom = circular.InForceFrom!.Value,
            Readings = readings,
            EnterpriseSetup = Level("a", Enterprise, millions: 10),
            DemonstrationModel = Level("b", Model, percent: 30, millions: 500),
            ModelReplication = Level("b", Model, millions: 100),
            Machinery = Level("c", Establishment, percent: 50, millions: 200),
            TechnologyLine = new(NormStatus.Absent, At("c"), null),
            CleanerProductionPilot = new(
                NormStatus.GovernedElsewhere,
                new Citation(circular, "6", "1", "h"),
                null,
                new Citation(Instruments.JointCircular221Of2012)
            ),
            DomesticFairOrganisation = Level("d", None, percent: 100),
            DomesticFairParticipation = Level("d", None, percent: 80),
            OverseasFairOrganisation = Level("đ", None, percent: 100),
            OverseasFairParticipation = Level("đ", None, percent: 100),
            OverseasStudyAirfare = Level("e", Person, percent: 100),
            VoteRegion = Level("g", Time, millions: 100),
            VoteNation = Level("g", Time, millions: 200),
            PrizeRegion = Level("g", Product, millions: 5),
            PrizeNation = Level("g", Product, millions: 10),
            Trademark = Level("h", SupportUnit.Trademark, percent: 50, millions: 35),
            Consultancy = Level("i", Establishment, percent: 50, millions: 35),
            Media = Level("k", None),
            AssociationRegion = Level("l", Association, percent: 30, millions: 70),
            AssociationNation = Level("l", Association, percent: 30, millions: 100),
            LinkageCluster = Level("m", SupportUnit.LinkageCluster, percent: 50, millions: 150),
            RelocationInterest = Level("n", Establishment, percent: 50, millions: 500),
            PollutionTreatmentEstablishment = Level("o", Establishment, percent: 30, millions: 300),
            PollutionTreatmentCluster = Level("p", Cluster, percent: 30, millions: 1_500),
            ClusterPlan = Level("q", Cluster, percent: 50, millions: 500),
            ClusterInfrastructure = Level("r", Cluster, millions: 3_000),
            ManagementAgency = new(NormStatus.Stated, At("s"), new SupportLevel(Rate.Thousandths(15), null, Year)),
            LocalLevels = new Citation(circular, "6", "3"),
            ManagementProject = new(NormStatus.Stated, At("s"), new SupportLevel(Rate.Thousandths(25), null, SupportUnit.Project)),
            PriorityFactorLimit = new(NormStatus.Stated, At("t"), Rate.Thousandths(1_500)),
            FactorReach = readings.FactorItems == PriorityFactorItems.AllLevels ? uint.MaxValue : ~OutsideFactor,
        };

        // Cells are made directly: the helpers of Norm are generic, and a process would compile each for this table before its first answer.
        Citation At(string point) => new(circular, "6", "2", point);

        Norm<SupportLevel> Level(string point, SupportUnit unit, int percent = 0, int millions = 0) =>
            new(NormStatus.Stated, At(point), LevelOf(unit, percent, millions));
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
            OverseasStudyAirfare = Norm.Reported(LevelOf(Person, percent: 100), article),
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
            RelocationInterest = Norm.Reported(LevelOf(Establishment, percent: 50, millions: 500), Clause("14")),
            PollutionTreatmentEstablishment = notEncoded,
            PollutionTreatmentCluster = notEncoded,
            ClusterPlan = notEncoded,
            ClusterInfrastructure = Norm.Reported(LevelOf(Cluster, millions: 6_000), article),
            ManagementAgency = notEncoded,
            ManagementProject = notEncoded,
            LocalLevels = new Citation(circular),
            PriorityFactorLimit = Norm.NotEncoded<Rate>(article),
        };

        Citation Clause(string clause) => new(circular, "8", clause);
    }

    // The share of the cost in percent and the cap in millions of đồng for one unit; left out where the level names none.
    private static SupportLevel LevelOf(SupportUnit unit, int percent = 0, int millions = 0) =>
        new(percent == 0 ? null : Rate.Percent(percent), millions == 0 ? null : Vnd.Million(millions), unit);
}
