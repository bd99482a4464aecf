using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Cách xét một điều kiện: how one condition is answered.</summary>
internal enum ConditionTest
{
    /// <summary>Phải có: one of the alternatives must hold, each with all its facts.</summary>
    Holds = 1,

    /// <summary>Không được có: the fact must not hold.</summary>
    DoesNotHold = 2,

    /// <summary>Cơ quan quyết định: an authority decides; its decision, once known, is the answer.</summary>
    Decided = 3,

    /// <summary>Số lần trong năm: earlier supports of the year are counted.</summary>
    YearlyCount = 4,

    /// <summary>Lĩnh vực thuộc danh mục: the field of the consultancy is on the list; one that is paid for without a level is open.</summary>
    ListedField = 5,
}

/// <summary>Điều kiện của nội dung: one condition of an activity.</summary>
internal sealed record ContentCondition
{
    /// <summary>Căn cứ: the provision.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Căn cứ đã đọc: what was read of it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Cách xét: how it is answered.</summary>
    public required ConditionTest Test { get; init; }

    /// <summary>Các khả năng: the sets of facts of which one must hold as a whole; a single set for the other tests.</summary>
    public required ValueList<ContentFacts> Alternatives { get; init; }

    /// <summary>Nguồn kinh phí: the money for which it is asked; null for both.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Cơ quan quyết định: who decides, where one authority is named; the default where the body that manages the programme does.</summary>
    /// <remarks>TT46-2012/2: the Agency manages national projects, the Department or a district or commune committee local ones.</remarks>
    public Authority DecidedBy { get; init; }

    /// <summary>Không xét khi có: the facts with which it is met without being asked, such as a decision that settles it; none for most.</summary>
    public ContentFacts MetBy { get; init; }

    /// <summary>Cách hiểu: the reading it rests on.</summary>
    public ReadingId Reading { get; init; }

    /// <summary>A condition as a text that was read states it.</summary>
    internal static ContentCondition Of(Citation citation, ConditionTest test, params ContentFacts[] alternatives) =>
        new()
        {
            Citation = citation,
            Evidence = Evidence.Text,
            Test = test,
            Alternatives = ValueList.Create<ContentFacts>(alternatives),
        };

    /// <summary>A condition of local money that the province lays down or judges.</summary>
    internal static ContentCondition OfTheProvince(Citation citation) =>
        Of(citation, ConditionTest.Decided, ContentFacts.ProvinceAccepts) with
        {
            Source = FundingSource.Local,
            DecidedBy = Authority.ProvincialCommittee,
        };

    /// <summary>The conditions of one activity.</summary>
    internal static Norm<ValueList<ContentCondition>> All(Citation citation, params ContentCondition[] conditions) =>
        Norm.Stated(ValueList.Create<ContentCondition>(conditions), citation);
}

/// <summary>Điều kiện của các nội dung: the conditions of the activities on a date.</summary>
/// <remarks>TT46-2012/4, TTLT26-2014/6/2. An activity without encoded conditions is answered "undetermined".</remarks>
internal sealed record ContentConditionNorms : NormTable
{
    // The conditions of each activity.
    public required Norm<ValueList<ContentCondition>> OverseasFair { get; init; }
    public required Norm<ValueList<ContentCondition>> NewTechnologyModel { get; init; }
    public required Norm<ValueList<ContentCondition>> ModelReplication { get; init; }
    public required Norm<ValueList<ContentCondition>> TechnologyTransfer { get; init; }
    public required Norm<ValueList<ContentCondition>> Machinery { get; init; }
    public required Norm<ValueList<ContentCondition>> CleanerProductionPilot { get; init; }
    public required Norm<ValueList<ContentCondition>> PolluterRelocation { get; init; }
    public required Norm<ValueList<ContentCondition>> EnterpriseSetup { get; init; }
    public required Norm<ValueList<ContentCondition>> Consultancy { get; init; }

    /// <summary>Số lần hỗ trợ trong năm: how many supports for fairs abroad an establishment may have in a year.</summary>
    public required Norm<Threshold> OverseasFairsPerYear { get; init; }

    /// <summary>Hạng mục được tính: the items that count for the year.</summary>
    public required Norm<ValueList<SupportItem>> OverseasItems { get; init; }

    /// <summary>Lĩnh vực tư vấn: the fields for which the national level is.</summary>
    public required Norm<CodeSet<ConsultancyField>> ConsultancyFields { get; init; }

    /// <summary>Lĩnh vực tư vấn không có mức: the fields that are paid for without a level.</summary>
    public required Norm<CodeSet<ConsultancyField>> ConsultancyWithoutLevel { get; init; }

    /// <summary>Điều kiện của hoạt động: the conditions of an activity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not a defined one.</exception>
    public Norm<ValueList<ContentCondition>> this[ConditionedActivity activity] =>
        activity switch
        {
            ConditionedActivity.OverseasFair => OverseasFair,
            ConditionedActivity.NewTechnologyModel => NewTechnologyModel,
            ConditionedActivity.ModelReplication => ModelReplication,
            ConditionedActivity.TechnologyTransfer => TechnologyTransfer,
            ConditionedActivity.Machinery => Machinery,
            ConditionedActivity.CleanerProductionPilot => CleanerProductionPilot,
            ConditionedActivity.PolluterRelocation => PolluterRelocation,
            ConditionedActivity.EnterpriseSetup => EnterpriseSetup,
            ConditionedActivity.Consultancy => Consultancy,
            _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "A defined ConditionedActivity is required."),
        };

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        [
            .. EnumValues
                .Of<ConditionedActivity>()
                .Select(a => EligibilityEntries.Of("eligibility.content." + ContentConditionMessages.CodeOf(a), this[a], ContentConditionMessages.TextOf)),
            EligibilityEntries.Of(
                "eligibility.content.overseas-fairs-per-year",
                OverseasFairsPerYear,
                t => new LocalizedText($"không quá {t.Value} lần/năm cho một cơ sở", $"at most {t.Value} times a year for one establishment")
            ),
            EligibilityEntries.Of("eligibility.content.overseas-items", OverseasItems, Names),
            EligibilityEntries.Of("eligibility.content.consultancy-fields", ConsultancyFields, ContentConditionMessages.NamesOf),
            EligibilityEntries.Of("eligibility.content.consultancy-without-level", ConsultancyWithoutLevel, ContentConditionMessages.NamesOf),
        ];

    private static LocalizedText Names(ValueList<SupportItem> items) => LocalizedText.Join(items.Select(i => i.Info().Name));
}
