using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: the money, in the order of its articles.</summary>
internal static class JointCircular26Of2014
{
    // csharpier-ignore-start
    // Điều 6. Mức chi hoạt động khuyến công: who may receive what
    internal static OpenedItems ItemsOfFounders() =>
        new(ItemRecipient.Founder, Capacities.Founder, [SupportItem.EnterpriseSetup], At("6", "2", "a"));

    internal static OpenedItems ItemsOfAgencies() =>
        new(ItemRecipient.ManagingAgency, Capacities.None, [SupportItem.VoteRegion, SupportItem.VoteNation, SupportItem.ManagementAgency], At("6", "2", "s"));

    // Điều 5. Nội dung chi, điều 6. Mức chi hoạt động khuyến công: conditions of contents that stand with the money
    internal static ContentConditionNorms ContentConditions(Readings readings)
    {
        var before = Circular46Of2012.ContentConditions(readings);
        return before with
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.JointCircular26Of2014],
            EnterpriseSetup = ContentCondition.All(At("6", "2", "a"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "a"), ConditionTest.Holds, ContentFacts.DifficultArea))),
            ModelReplication = ContentCondition.All(before.ModelReplication.Citation, [
                .. before.ModelReplication.Value,
                .. OfTheLevel(ContentCondition.Of(At("6", "2", "b"), ConditionTest.DoesNotHold, ContentFacts.PaysForMachinery)),
            ]),
            Consultancy = ContentCondition.All(At("6", "2", "i"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "i"), ConditionTest.ListedField, ContentFacts.ConsultancyField))),
            ConsultancyFields = Norm.Stated(
                CodeSet<ConsultancyField>.Of(
                    ConsultancyField.InvestmentProject,
                    ConsultancyField.Marketing,
                    ConsultancyField.Production,
                    ConsultancyField.Finance,
                    ConsultancyField.Accounting,
                    ConsultancyField.Personnel,
                    ConsultancyField.DesignAndPackaging,
                    ConsultancyField.NewTechnology
                ),
                At("6", "2", "i")),
            ConsultancyWithoutLevel = Norm.Stated(
                CodeSet<ConsultancyField>.Of(ConsultancyField.FoundingEnterprise, ConsultancyField.JointVenture, ConsultancyField.Other), At("5", "5")),
        };
    }

    // Clause 2 of article 6 is of national money; for local money the province sets levels and their conditions (clause 3).
    private static ContentCondition[] OfTheLevel(ContentCondition condition) =>
        [condition with { Source = FundingSource.National }, ContentCondition.OfTheProvince(At("6", "3", "a"))];

    // Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công; điều 4. Nguyên tắc sử dụng kinh phí khuyến công
    internal static FundingConditionNorms FundingConditions(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.JointCircular26Of2014, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            Minimum           = At("7"),
            ContentAndSector  = Norm.Stated(true, At("7", "1")),
            Approved          = Norm.Stated(true, At("7", "2")),
            NationalApprovers = Norm.Stated<ValueList<Authority>>([Authority.MinisterOfIndustryAndTrade], At("7", "2")),
            LocalApprovers    = Norm.Stated(LocalApprovers(readings.LocalApprover), At("7", "2")),
            Counterpart       = Norm.Stated(true, At("7", "3")),
            NoDoubleFunding   = Norm.Stated(true, At("7", "4")),
            NationalMoney     = Norm.Stated(true, At("4", "1")),
            LocalMoney        = Norm.Stated(true, At("4", "1")),
            Sectors           = Circular46Of2012.Sectors(readings),
        };
    // csharpier-ignore-end

    // The clause names the committees of the three levels; the chair of the province approves the plan that holds the project (ND45-2012/2/2).
    private static ValueList<Authority> LocalApprovers(LocalApprover reading)
    {
        Authority[] committees = [Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        return reading switch
        {
            LocalApprover.ChairOnly => [Authority.ProvincialChair],
            LocalApprover.CommitteeOnly => [.. committees],
            _ => [.. committees, Authority.ProvincialChair],
        };
    }

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.JointCircular26Of2014, article, clause, point);
}
