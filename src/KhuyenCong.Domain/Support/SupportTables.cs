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
        IsOn(date, Instruments.Circular28Of2018) ? Circular28Of2018(readings)
        : IsOn(date, Instruments.JointCircular26Of2014) ? JointCircular26Of2014(readings)
        : null;

    private static bool IsOn(LocalDate date, LegalInstrument instrument) => IsoDay.PlaceOf(date) >= IsoDay.PlaceOf(instrument.InForceFrom!.Value);

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
            EnterpriseSetup = Level("a", null, 10, Enterprise),
            DemonstrationModel = Level("b", 30, 500, Model),
            ModelReplication = Level("b", null, 100, Model),
            Machinery = Level("c", 50, 200, Establishment),
            TechnologyLine = Norm.Absent<SupportLevel>(At("c")),
            CleanerProductionPilot = Norm.GovernedElsewhere<SupportLevel>(
                new Citation(circular, "6", "1", "h"),
                new Citation(Instruments.JointCircular221Of2012)
            ),
            DomesticFairOrganisation = Level("d", 100, null, None),
            DomesticFairParticipation = Level("d", 80, null, None),
            OverseasFairOrganisation = Level("đ", 100, null, None),
            OverseasFairParticipation = Level("đ", 100, null, None),
            OverseasStudyAirfare = Level("e", 100, null, Person),
            VoteRegion = Level("g", null, 100, Time),
            VoteNation = Level("g", null, 200, Time),
            PrizeRegion = Level("g", null, 5, Product),
            PrizeNation = Level("g", null, 10, Product),
            Trademark = Level("h", 50, 35, SupportUnit.Trademark),
            Consultancy = Level("i", 50, 35, Establishment),
            Media = Level("k", null, null, None),
            AssociationRegion = Level("l", 30, 70, Association),
            AssociationNation = Level("l", 30, 100, Association),
            LinkageCluster = Level("m", 50, 150, SupportUnit.LinkageCluster),
            RelocationInterest = Level("n", 50, 500, Establishment),
            PollutionTreatmentEstablishment = Level("o", 30, 300, Establishment),
            PollutionTreatmentCluster = Level("p", 30, 1_500, Cluster),
            ClusterPlan = Level("q", 50, 500, Cluster),
            ClusterInfrastructure = Level("r", null, 3_000, Cluster),
            ManagementAgency = Norm.Stated(new SupportLevel(Rate.Thousandths(15), null, Year), At("s")),
            LocalLevels = new Citation(circular, "6", "3"),
            ManagementProject = Norm.Stated(new SupportLevel(Rate.Thousandths(25), null, SupportUnit.Project), At("s")),
            PriorityFactorLimit = Norm.Stated(Rate.Thousandths(1_500), At("t")),
            ItemsWithoutFactor =
                readings.FactorItems == PriorityFactorItems.AllLevels
                    ? []
                    :
                    [
                        SupportItem.VoteRegion,
                        SupportItem.VoteNation,
                        SupportItem.PrizeRegion,
                        SupportItem.PrizeNation,
                        SupportItem.Media,
                        SupportItem.ManagementAgency,
                        SupportItem.ManagementProject,
                    ],
        };

        Citation At(string point) => new(circular, "6", "2", point);

        Norm<SupportLevel> Level(string point, int? percent, int? capInMillions, SupportUnit unit) =>
            Norm.Stated(LevelOf(percent, capInMillions, unit), At(point));
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
        var machinery = LevelOf(50, 300, Establishment);
        return new SupportNorms
        {
            Instrument = circular,
            InForceFrom = circular.InForceFrom!.Value,
            Readings = readings,
            EnterpriseSetup = Norm.Reported(LevelOf(null, 10, Enterprise), article),
            DemonstrationModel = Norm.Reported(LevelOf(30, 1_000, Model), Clause("2")),
            ModelReplication = notEncoded,
            Machinery = Norm.Reported(machinery, Clause("4")),
            TechnologyLine = Norm.Reported(machinery.Multiplied(Rate.Thousandths(1_500), readings.TechnologyLine), Clause("4")),
            CleanerProductionPilot = Norm.Reported(LevelOf(30, 500, Model), article),
            DomesticFairOrganisation = notEncoded,
            DomesticFairParticipation = notEncoded,
            OverseasFairOrganisation = Norm.Reported(LevelOf(100, null, None), Clause("6")),
            OverseasFairParticipation = Norm.Reported(LevelOf(100, null, None), Clause("6")),
            OverseasStudyAirfare = Norm.Reported(LevelOf(100, null, Person), article),
            VoteRegion = Norm.Reported(LevelOf(null, 200, Time), article),
            VoteNation = Norm.Reported(LevelOf(null, 400, Time), article),
            PrizeRegion = notEncoded,
            PrizeNation = notEncoded,
            Trademark = notEncoded,
            Consultancy = notEncoded,
            Media = notEncoded,
            AssociationRegion = notEncoded,
            AssociationNation = notEncoded,
            LinkageCluster = notEncoded,
            RelocationInterest = Norm.Reported(LevelOf(50, 500, Establishment), Clause("14")),
            PollutionTreatmentEstablishment = notEncoded,
            PollutionTreatmentCluster = notEncoded,
            ClusterPlan = notEncoded,
            ClusterInfrastructure = Norm.Reported(LevelOf(null, 6_000, Cluster), article),
            ManagementAgency = notEncoded,
            ManagementProject = notEncoded,
            LocalLevels = new Citation(circular),
            PriorityFactorLimit = Norm.NotEncoded<Rate>(article),
        };

        Citation Clause(string clause) => new(circular, "8", clause);
    }

    private static SupportLevel LevelOf(int? percent, int? capInMillions, SupportUnit unit) =>
        new(percent is { } p ? Rate.Percent(p) : null, capInMillions is { } m ? Vnd.Million(m) : null, unit);
}
