using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 28/2018/TT-BTC: the money, known from reports; most of its articles were not read.</summary>
internal static class Circular28Of2018
{
    private static Citation Whole => new(Instruments.Circular28Of2018);

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
}
