using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>The cells of the eligibility tables as a reader sees them.</summary>
internal static class EligibilityEntries
{
    internal static readonly LocalizedText Required = new("bắt buộc", "required");

    internal static ValueList<NormEntry> Of(EligibilityNorms norms) =>
        [
            Of("eligibility.kinds", norms.RuralKinds, Names),
            Of("eligibility.direct-production", norms.DirectProduction, _ => Required),
            Of("eligibility.rural-details", norms.RuralDetails, _ => LaidDown),
            .. norms.Size is { } size ? Size("eligibility.size", size.Test) : [],
            .. norms.Size?.Beside is { } beside ? Size("eligibility.size-beside", beside) : [],
            .. Places(norms.Places),
            .. Sectors("eligibility", norms.Sectors),
            Of("eligibility.cleaner-production", norms.CleanerProduction, _ => Served),
            Of("eligibility.service-bodies", norms.ServiceBodies, Names),
            Of("eligibility.lawful-service-bodies", norms.LawfulServiceBodies, _ => Required),
            Of("eligibility.able-service-bodies", norms.AbleServiceBodies, _ => Judged),
            Of("eligibility.cluster-investors", norms.ClusterInvestors, Names),
            Of("eligibility.sustainable-production", norms.SustainableProduction, _ => Served),
            Of("eligibility.artisans", norms.Artisans, _ => Served),
            .. Items(norms.Items),
        ];

    /// <summary>A line for each group of recipients; one for all while no items are encoded.</summary>
    private static IEnumerable<NormEntry> Items(Norm<ValueList<OpenedItems>> norm) =>
        norm.TryGet(out var groups)
            ? groups.Select(g => new NormEntry(
                "eligibility.items." + EnumCode.Of(g.Recipient),
                LocalizedText.Join(g.Items.Select(i => i.Info().Name)),
                norm.Status,
                g.Citation
            ))
            : [Of("eligibility.items", norm, _ => Served)];

    internal static NormEntry Of<T>(string code, Norm<T> norm, Func<T, LocalizedText> text)
        where T : notnull => new(code, norm.TryGet(out var value) ? text(value) : WithoutValue(norm.Status), norm.Status, norm.Citation);

    private static readonly LocalizedText SmallOrMedium = new("tiêu chí doanh nghiệp nhỏ và vừa", "the test of small and medium enterprises");
    private static readonly LocalizedText LaidDown = new("có quy định chi tiết", "laid down in detail");
    private static readonly LocalizedText Judged = new("cơ quan quản lý chương trình đánh giá", "the body that manages the programme judges");
    private static readonly LocalizedText Kilns = new(
        "cơ sở sản xuất gạch đất sét nung bằng lò thủ công cải tiến, lò vòng gây ô nhiễm môi trường",
        "makers of fired clay bricks in improved manual kilns or polluting annular kilns"
    );
    private static readonly LocalizedText KilnsOut = new("không được hỗ trợ", "not served");
    private static readonly LocalizedText KilnsIn = new("được hỗ trợ", "served");
    private static readonly LocalizedText Applies = new("được áp dụng", "applies");
    private static readonly LocalizedText Served = new("thuộc đối tượng", "served");

    private static LocalizedText WithoutValue(NormStatus status) =>
        status switch
        {
            NormStatus.Absent => new("không quy định", "none"),
            NormStatus.GovernedElsewhere => new("theo văn bản khác", "governed elsewhere"),
            _ => new("chưa có trong thư viện", "not encoded"),
        };

    private static IEnumerable<NormEntry> Size(string code, SizeTest test) =>
        [
            NormEntry.Of(code, test.Citation, SmallOrMedium) with
            {
                Status = test.Labour.HasValue ? test.Labour.Status : test.Capital.Status,
            },
            Of(
                code + ".labour",
                test.Labour,
                t => new LocalizedText($"không quá {Numbers.Grouped(t.Value, '.')} lao động", $"at most {Numbers.Grouped(t.Value, ',')} workers")
            ),
            Of(code + ".capital", test.Capital, AtMost),
            Of(code + ".revenue", test.Revenue, AtMost),
            Of(code + ".capital-alone-without-revenue", test.CapitalAloneWithoutRevenue, _ => Applies),
        ];

    private static IEnumerable<NormEntry> Places(PlaceNorms norms) => norms is PlacesByCityClass byCity ? Places(byCity) : Places((PlacesByProvince)norms);

    private static IEnumerable<NormEntry> Places(PlacesByCityClass byCity) =>
        [
            Of("eligibility.places", byCity.Places, Names),
            Of("eligibility.wards", byCity.CitiesWithServedWards, Names),
            Of("eligibility.converted-wards", byCity.CitiesWithConvertedWards, Names),
            Of("eligibility.years-since-conversion", byCity.YearsSinceConversion, y => new LocalizedText($"không quá {y} năm", $"at most {y} years")),
        ];

    private static IEnumerable<NormEntry> Places(PlacesByProvince byProvince) =>
        [
            Of("eligibility.places-in-provinces", byProvince.InProvinces, Names),
            Of("eligibility.places-in-centrally-run-cities", byProvince.InCentrallyRunCities, Names),
            Of("eligibility.craft-villages", byProvince.RecognisedCraftVillages, _ => Served),
            Of("eligibility.centrally-run-cities", byProvince.CentrallyRunCities, Names),
        ];

    internal static IEnumerable<NormEntry> Sectors(string prefix, SectorNorms norms) =>
        [
            Of(prefix + ".sectors", norms.Served, Names),
            Of(prefix + ".sectors-in-difficult-areas", norms.ServedInDifficultAreas, Names),
            Of(prefix + ".excluded-kilns", norms.ExcludedKilns, _ => Kilns),
            Of(prefix + ".excluded-kilns-with-cleaner-production", norms.KilnsOutWithCleanerProduction, areOut => areOut ? KilnsOut : KilnsIn),
        ];

    private static LocalizedText AtMost(Threshold limit) =>
        new($"không quá {new Vnd(limit.Value).ToString(Language.Vietnamese)}", $"at most {new Vnd(limit.Value).ToString(Language.English)}");

    private static LocalizedText Names(CodeSet<EstablishmentKind> set) => Names(EstablishmentCodes.Kinds, set);

    private static LocalizedText Names(CodeSet<PlaceKind> set) => Names(EstablishmentCodes.Places, set);

    private static LocalizedText Names(CodeSet<CityClass> set) => Names(EstablishmentCodes.Cities, set);

    private static LocalizedText Names(ValueList<ProvinceUnit> units)
    {
        var names = string.Join("; ", units.Select(u => u.Name));
        return new LocalizedText(names, names);
    }

    private static LocalizedText Names(CodeSet<IndustrySector> set) => Names(EstablishmentCodes.Sectors, set);

    private static LocalizedText Names<T>(CodeTable<T> table, CodeSet<T> set)
        where T : struct, Enum => LocalizedText.Join(table.Values.Where(set.Contains).Select(table.Name));
}
