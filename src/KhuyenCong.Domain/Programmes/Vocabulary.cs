using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã nội dung: the code of a content, such as "vocational-training".</summary>
    /// <param name="content">The content.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content is not a defined one.</exception>
    public static string ToCode(this PromotionContent content) => ProgrammeCodes.Contents.Code(content);

    /// <summary>Tên nội dung: the content in both languages.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content is not a defined one.</exception>
    public static LocalizedText ToText(this PromotionContent content) => ProgrammeCodes.Contents.Name(content);

    /// <summary>Tìm nội dung theo mã: the content with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="content">The content when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out PromotionContent content) => ProgrammeCodes.Contents.TryParse(code, out content);

    /// <summary>Mã nguồn kinh phí: "national" or "local".</summary>
    /// <param name="source">The source.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a defined one.</exception>
    public static string ToCode(this FundingSource source) => ProgrammeCodes.Sources.Code(source);

    /// <summary>Tên nguồn kinh phí: the source in both languages.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a defined one.</exception>
    public static LocalizedText ToText(this FundingSource source) => ProgrammeCodes.Sources.Name(source);

    /// <summary>Tìm nguồn kinh phí theo mã: the source with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="source">The source when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out FundingSource source) => ProgrammeCodes.Sources.TryParse(code, out source);

    /// <summary>Tất cả cơ quan: all authorities, in the order of their numbers.</summary>
    public static ValueList<Authority> AllAuthorities => ProgrammeCodes.AllAuthorities;

    /// <summary>Tên: the authority in both languages.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this Authority authority) => ProgrammeCodes.Authorities.Name(authority);

    /// <summary>Mã: the stable code of a unit, "" for none.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a defined one.</exception>
    public static string ToCode(this SupportUnit unit) => ProgrammeCodes.Units.Code(unit);

    /// <summary>Tên: the unit in both languages.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a defined one.</exception>
    public static LocalizedText ToText(this SupportUnit unit) => ProgrammeCodes.Units.Name(unit);

    /// <summary>Tìm theo mã: the unit with a stable code.</summary>
    /// <param name="code">The code; "" is no unit.</param>
    /// <param name="unit">The unit when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out SupportUnit unit) => ProgrammeCodes.Units.TryParse(code, out unit);

    /// <summary>Tất cả dạng đề án: all kinds, in the order of their numbers.</summary>
    public static ValueList<ProjectKind> AllProjectKinds => ProjectKinds.All;

    /// <summary>Mã: the stable code of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code, such as "cluster-infrastructure".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the kinds.</exception>
    public static string ToCode(this ProjectKind kind) => ProjectKinds.Table.Code(kind);

    /// <summary>Tên: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the kinds.</exception>
    public static LocalizedText ToText(this ProjectKind kind) => ProjectKinds.Table.Name(kind);

    /// <summary>Tìm theo mã: the kind with a stable code.</summary>
    /// <param name="code">The code, exactly as given by <see cref="ToCode(ProjectKind)"/>.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ProjectKind kind) => ProjectKinds.Table.TryParse(code, out kind);

    /// <summary>Dạng đề án của hạng mục: the kind of project that carries a support item.</summary>
    /// <remarks>A technology line is machinery; a replicated model is a demonstration model; treatment items are repair and upgrade (TTLT26-2014/6/2/o, p); investors are drawn by conferences and forums (TTLT26-2014/5/7/b).</remarks>
    /// <param name="item">The item.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public static ProjectKind ToProjectKind(this SupportItem item) =>
        item switch
        {
            SupportItem.EnterpriseSetup => ProjectKind.EnterpriseSetup,
            SupportItem.DemonstrationModel or SupportItem.ModelReplication => ProjectKind.DemonstrationModel,
            SupportItem.Machinery or SupportItem.TechnologyLine => ProjectKind.Machinery,
            SupportItem.DomesticFairOrganisation => ProjectKind.FairOrganisation,
            SupportItem.DomesticFairParticipation => ProjectKind.FairParticipation,
            SupportItem.OverseasFairOrganisation => ProjectKind.FairOrganisationAbroad,
            SupportItem.OverseasFairParticipation => ProjectKind.FairParticipationAbroad,
            SupportItem.OverseasStudyAirfare => ProjectKind.StudyTickets,
            SupportItem.Trademark => ProjectKind.Trademark,
            SupportItem.Consultancy or SupportItem.RelocationConsultancy => ProjectKind.Consultancy,
            SupportItem.Media or SupportItem.Website => ProjectKind.Media,
            SupportItem.VocationalTraining => ProjectKind.VocationalTraining,
            SupportItem.BusinessTraining or SupportItem.StaffTraining => ProjectKind.ManagementTraining,
            SupportItem.Workshop or SupportItem.OverseasForum or SupportItem.InvestmentAttraction => ProjectKind.Workshop,
            SupportItem.StudyTour or SupportItem.DomesticStudyTour => ProjectKind.StudyTour,
            SupportItem.Contest => ProjectKind.Contest,
            SupportItem.CleanerProductionAssessment => ProjectKind.CleanerProductionAssessment,
            SupportItem.AssociationRegion or SupportItem.AssociationNation => ProjectKind.Association,
            SupportItem.LinkageCluster => ProjectKind.LinkageCluster,
            SupportItem.RelocationInterest => ProjectKind.RelocationInterest,
            SupportItem.PollutionTreatmentEstablishment => ProjectKind.TreatmentRepairAtEstablishment,
            SupportItem.PollutionTreatmentCluster => ProjectKind.TreatmentRepairAtCluster,
            SupportItem.ClusterPlan => ProjectKind.ClusterPlan,
            SupportItem.ClusterInfrastructure => ProjectKind.ClusterInfrastructure,
            SupportItem.CleanerProductionPilot
            or SupportItem.VoteRegion
            or SupportItem.VoteNation
            or SupportItem.PrizeRegion
            or SupportItem.PrizeNation
            or SupportItem.ManagementAgency
            or SupportItem.ManagementProject
            or SupportItem.TrainingMaterial
            or SupportItem.Showroom
            or SupportItem.TradePromotion
            or SupportItem.InternationalCooperation
            or SupportItem.CentreEquipment
            or SupportItem.CollaboratorPay => ProjectKind.Other,
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "A defined SupportItem is required."),
        };

    /// <summary>Thông tin: code, names and content of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The information.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public static SupportItemInfo Info(this SupportItem item) => SupportItems.Of(item);

    /// <summary>Mã: the stable code of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The code, such as "demonstration-model".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public static string ToCode(this SupportItem item) => SupportItems.Of(item).Code;

    /// <summary>Tìm theo mã: the item with a stable code.</summary>
    /// <param name="code">The code, exactly as given by <see cref="ToCode(SupportItem)"/>.</param>
    /// <param name="item">The item when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out SupportItem item) => SupportItems.TryParse(code, out item);
}
