using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 20/2017/TT-BCT: an amendment of Circular 46/2012, of which one sentence is known from a report.</summary>
internal static class Circular20Of2017
{
    private static Citation Whole => new(Instruments.Circular20Of2017);

    // What a demonstration model must do better than the technology in use
    internal static ContentConditionNorms ContentConditions(ContentConditionNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Circular20Of2017],
            NewTechnologyModel = Norm.Reported<ValueList<ContentCondition>>(
                [
                    .. Circular46Of2012.NewInDistrict(),
                    Better(ContentFacts.RaisesProductivity),
                    Better(ContentFacts.RaisesQuality),
                    Better(ContentFacts.CutsPollution),
                ],
                Whole
            ),
        };

    private static ContentCondition Better(ContentFacts fact) => ContentCondition.Of(Whole, ConditionTest.Holds, fact) with { Evidence = Evidence.Reported };
}
