using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

/// <summary>The cases from which the tests of the circular start.</summary>
internal static class Given
{
    internal static readonly LocalDate Day2015 = new(2015, 6, 1);

    internal static TypicalProductNorms NormsOn(LocalDate date) =>
        LawBook.National.At(date).TypicalProducts ?? throw new LawNotCoveredException(date, NationalLaw.TypicalProducts().CoveredFrom);

    internal static TypicalProductNorms Norms2015 => NormsOn(Day2015);

    /// <summary>The province of the list that is or was called by a name.</summary>
    internal static ProvinceOf2014? ProvinceNamed(string? name) =>
        ProvinceUnit.TryFind(name, out var unit)
            ? Norms2015.Provinces.Value.FirstOrDefault(p => ProvinceUnit.TryFind(p.Name, out var listed) && listed == unit)
            : null;

    internal static ProductFacts GoodProduct =>
        new()
        {
            Group = ProductGroup.Handicraft,
            Form = ProductForm.Single,
            IsOwnMade = true,
            IsCopy = false,
            RespectsRights = true,
            MeetsStandards = true,
            IsMassProducible = true,
            MeetsDemand = true,
        };

    internal static DossierFacts FullDossier =>
        new()
        {
            Sets = 1,
            EntryForm = true,
            BusinessRegistration = true,
            Description = true,
            Photos = 3,
            PhotoShortSideMillimetres = 100,
            PhotoLongSideMillimetres = 150,
            CertificateCopy = true,
            ProductList = true,
        };

    /// <summary>An entry to which nothing is wanting, with a certificate of the level below issued on 2013+2 years' first day.</summary>
    internal static EntryRequest Entry(VoteLevel level, VoteLevel? lower = null, LocalDate? date = null) =>
        new()
        {
            Level = level,
            Date = date ?? Day2015,
            IsRuralEstablishment = true,
            Product = GoodProduct,
            LowerCertificate = lower is { } below
                ? new Certificate
                {
                    Level = below,
                    Issued = new LocalDate(2015, 1, 1),
                    IsWithdrawn = false,
                }
                : null,
            IsProposed = true,
            Dossier = FullDossier,
        };

    internal static EntryDecision Assess(EntryRequest request) =>
        EntryRules.Assess(NormsOn(request.Date), request.LowerCertificate?.Issued is { } issued ? NormsOn(issued) : null, request);

    /// <summary>A sheet with a given total, spread over the criteria.</summary>
    internal static ScoreSheet Sheet(string product, string juror, string total, ProductGroup group = ProductGroup.Handicraft)
    {
        Assert.True(Points.TryParse(total, out var points));
        var market = Math.Min(points.Millionths, Points.Of(40).Millionths);
        var economic = Math.Min(points.Millionths - market, Points.Of(40).Millionths);
        var culture = Math.Min(points.Millionths - market - economic, Points.Of(10).Millionths);
        return new ScoreSheet(product, group, juror, new(market), new(economic), new(culture), new(points.Millionths - market - economic - culture));
    }

    /// <summary>The sheets of a jury of three that all give the same.</summary>
    internal static ScoreSheet[] OfThree(string product, string total, ProductGroup group = ProductGroup.Handicraft) =>
        [Sheet(product, "J1", total, group), Sheet(product, "J2", total, group), Sheet(product, "J3", total, group)];

    internal static VoteDecision Vote(params ScoreSheet[] sheets) =>
        VoteRules.Assess(
            Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Province,
                Date = Day2015,
                Sheets = ValueList.Create<ScoreSheet>(sheets),
            }
        );
}
