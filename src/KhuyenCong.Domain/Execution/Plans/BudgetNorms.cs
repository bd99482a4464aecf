using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Execution.BudgetStepKind;
using static KhuyenCong.Domain.Programmes.Authority;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về ngân sách: the steps of a year's budget, by whose money it is.</summary>
/// <remarks>ND45-2012/14; TTLT26-2014/8.</remarks>
public sealed record BudgetNorms
{
    /// <summary>Kinh phí quốc gia: the steps of national money.</summary>
    public required ValueList<BudgetStep> National { get; init; }

    /// <summary>Kinh phí cấp tỉnh: the steps of a province's money.</summary>
    public required ValueList<BudgetStep> Province { get; init; }

    /// <summary>Kinh phí cấp huyện: the steps that national text lays down for a district's money, the rest being the province's; null where there are no districts.</summary>
    public required ValueList<BudgetStep>? District { get; init; }

    /// <summary>Kinh phí cấp xã: the same for a commune's money.</summary>
    public required ValueList<BudgetStep> Commune { get; init; }

    /// <summary>Do tỉnh quy định: the provision that leaves district and commune to the province; null where it stands in a text that is not held.</summary>
    public required Citation? LeftToProvince { get; init; }

    /// <summary>Văn bản chưa có: the text that would hold the details and is not at hand; null where they are.</summary>
    public required Citation? Unread { get; init; }

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    public static Timeline<BudgetNorms> ByDate { get; } =
        new(
            (Instruments.Decree45Of2012.InForceFrom!.Value, Decree45Of2012(Instruments.JointCircular125Of2009)),
            (Instruments.JointCircular26Of2014.InForceFrom!.Value, JointCircular26Of2014()),
            (Instruments.Circular28Of2018.InForceFrom!.Value, Decree45Of2012(Instruments.Circular28Of2018)),
            (Instruments.Circular38Of2025.InForceFrom!.Value, Decree45Of2012(Instruments.Circular28Of2018) with { District = null })
        );

    // csharpier-ignore-start
    private static BudgetNorms Decree45Of2012(LegalInstrument unread)
    {
        Citation At(string clause) => new(Instruments.Decree45Of2012, "14", clause);
        ValueList<BudgetStep> Local(Authority by, Authority? finance) =>
        [
            new(Estimate,      by, null,    At("2")),
            new(SendToFinance, by, finance, At("3")),
            new(Submit,        by, null,    At("2")),
        ];
        return new BudgetNorms
        {
            National =
            [
                new(Estimate,      MinisterOfIndustryAndTrade, null,              At("1")),
                new(SendToFinance, MinisterOfIndustryAndTrade, MinistryOfFinance, At("3")),
                new(Submit,        MinisterOfIndustryAndTrade, null,              At("1")),
            ],
            Province = Local(ProvincialCommittee, FinanceDepartment),
            District = Local(DistrictCommittee, null),
            Commune = Local(CommuneCommittee, null),
            LeftToProvince = null,
            Unread = new(unread),
        };
    }

    private static BudgetNorms JointCircular26Of2014()
    {
        Citation At(string clause, string? point = null) => new(Instruments.JointCircular26Of2014, "8", clause, point);
        BudgetStep[] paying =
        [
            new(Draw,          ImplementingUnit, StateTreasury, At("2", "a")),
            new(ControlAndPay, StateTreasury,    null,          At("2", "b")),
        ];
        ValueList<BudgetStep> Lower(Authority by) => [new(Estimate, by, null, new(Instruments.Decree45Of2012, "14", "2")), .. paying];
        return new BudgetNorms
        {
            National =
            [
                new(ControlFigures,     MinistryOfFinance,          MinisterOfIndustryAndTrade, At("1", "a")),
                new(Estimate,           MinisterOfIndustryAndTrade, null,                       At("1", "a")),
                new(SendToFinance,      MinisterOfIndustryAndTrade, MinistryOfFinance,          At("1", "a")),
                new(Submit,             MinistryOfFinance,          Government,                 At("1", "a")),
                new(BreakDown,          MinisterOfIndustryAndTrade, MinistryOfFinance,          At("1", "a")),
                new(AppraiseBreakDown,  MinistryOfFinance,          null,                       At("1", "a")),
                new(Assign,             MinisterOfIndustryAndTrade, ImplementingUnit,           At("1", "a")),
                .. paying,
                new(SettleYear,         ImplementingUnit,           MinisterOfIndustryAndTrade, At("3", "c")),
                new(AppraiseSettlement, MinistryOfFinance,          null,                       At("3", "c")),
            ],
            Province =
            [
                new(ControlFigures,     null,              Department,          At("1", "b")),
                new(Estimate,           Department,        null,                At("1", "b")),
                new(SendToFinance,      Department,        FinanceDepartment,   At("1", "b")),
                new(Submit,             FinanceDepartment, ProvincialCommittee, At("1", "b")),
                new(BreakDown,          Department,        FinanceDepartment,   At("1", "b")),
                new(AppraiseBreakDown,  FinanceDepartment, null,                At("1", "b")),
                new(Assign,             Department,        ImplementingUnit,    At("1", "b")),
                .. paying,
                new(SettleYear,         ImplementingUnit,  Department,          At("3", "c")),
                new(AppraiseSettlement, FinanceDepartment, null,                At("3", "c")),
            ],
            District = Lower(DistrictCommittee),
            Commune = Lower(CommuneCommittee),
            LeftToProvince = At("1", "b"),
            Unread = null,
        };
    }
    // csharpier-ignore-end
}
