using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.Priority;

/// <summary>Projects for the tests of priority.</summary>
internal static class PriorityCases
{
    internal static readonly LocalDate Day = new(2016, 6, 30);

    /// <summary>Every fact is known and none gives priority.</summary>
    internal static PriorityRequest Plain { get; } =
        new()
        {
            AsOf = Day,
            Source = FundingSource.National,
            KeyProject = false,
            UplandIslandOrBorder = false,
            EthnicMinorityArea = false,
            PoorDistrict = false,
            NewRuralCommune = false,
            DifficultArea = false,
            ProductCertificate = false,
            KeyProduct = false,
            ExportContract = false,
            ProducesForExport = false,
            LocalMaterials = new MaterialShare(0, 100),
            Workers = 10,
            AgriculturalMechanicsOrChemistry = false,
            AgroProcessing = false,
            SupportingIndustry = false,
            CleanerProduction = false,
        };

    /// <summary>Nothing is known but date and source.</summary>
    internal static PriorityRequest Unknown { get; } = new() { AsOf = Day, Source = FundingSource.National };

    internal static PriorityNorms NormsOn(LocalDate date) =>
        NationalLaw.Priority(Domain.Law.Readings.Default).TryAt(date, out var norms) ? norms : throw new ArgumentException($"No norms on {date}.");

    internal static PriorityDecision Assess(PriorityRequest request) => PriorityRules.Assess(NormsOn(request.AsOf), request);

    internal static string PlaceOf(PriorityRequest request) => Assess(request).Standing.Place!.Value.ToCode();
}
