using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.SupportItem;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

/// <summary>The nine contents, and the items of money that belong to each.</summary>
public class Article4Tests
{
    [Fact]
    public void Clauses1To9_are_nine_contents_numbered_as_the_clauses()
    {
        Assert.Equal(Enumerable.Range(1, 9), Enum.GetValues<PromotionContent>().Select(c => (int)c));
        Assert.All(Enum.GetValues<PromotionContent>(), c => Assert.NotEmpty(ItemsOf(c)));
    }

    [Fact]
    public void Clause1_vocational_training() => Assert.Equal([SupportItem.VocationalTraining], ItemsOf(PromotionContent.VocationalTraining));

    [Fact]
    public void Clause2_management_capacity() =>
        Assert.Equal(
            [EnterpriseSetup, OverseasStudyAirfare, BusinessTraining, Workshop, DomesticStudyTour, StudyTour, OverseasForum],
            ItemsOf(PromotionContent.ManagementCapacity)
        );

    [Fact]
    public void Clause3_models_technology_machinery_and_pilots() =>
        Assert.Equal(
            [DemonstrationModel, ModelReplication, Machinery, TechnologyLine, CleanerProductionPilot, CleanerProductionAssessment],
            ItemsOf(PromotionContent.TechnologyAndModels)
        );

    // Joining fairs stands in clause 4 without a word on where; forums and workshops abroad open markets (clause 2, TT46-2012/4/1/b).
    [Fact]
    public void Clause4_typical_products_fairs_and_trademarks() =>
        Assert.Equal(
            [
                DomesticFairOrganisation,
                DomesticFairParticipation,
                OverseasFairOrganisation,
                OverseasFairParticipation,
                VoteRegion,
                VoteNation,
                PrizeRegion,
                PrizeNation,
                Trademark,
                Showroom,
                TradePromotion,
            ],
            ItemsOf(PromotionContent.ProductsAndTrade)
        );

    [Fact]
    public void Clause5_consultancy() => Assert.Equal([Consultancy], ItemsOf(PromotionContent.Consultancy));

    [Fact]
    public void Clause6_information() => Assert.Equal([Media, Contest, Website], ItemsOf(PromotionContent.Information));

    [Fact]
    public void Clause7_linkage_clusters_relocation_and_treatment() =>
        Assert.Equal(
            [
                AssociationRegion,
                AssociationNation,
                LinkageCluster,
                RelocationInterest,
                PollutionTreatmentEstablishment,
                PollutionTreatmentCluster,
                ClusterPlan,
                ClusterInfrastructure,
                RelocationConsultancy,
                InvestmentAttraction,
            ],
            ItemsOf(PromotionContent.LinkageAndClusters)
        );

    [Fact]
    public void Clause8_international_cooperation() => Assert.Equal([SupportItem.InternationalCooperation], ItemsOf(PromotionContent.InternationalCooperation));

    [Fact]
    public void Clause9_management_of_programmes_and_projects_training_and_equipment() =>
        Assert.Equal(
            [ManagementAgency, ManagementProject, TrainingMaterial, StaffTraining, CentreEquipment, CollaboratorPay],
            ItemsOf(PromotionContent.SystemCapacity)
        );

    private static IEnumerable<SupportItem> ItemsOf(PromotionContent content) => SupportItems.All.Where(i => i.Content == content).Select(i => i.Item);
}
