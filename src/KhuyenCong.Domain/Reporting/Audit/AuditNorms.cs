using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Quy định về kinh phí mà việc kiểm tra dựa vào: the principles of the money rules of a date that an audit holds records against.</summary>
/// <remarks>They bind national and local money. A cell without value binds nobody here: what an audit finds is then a warning without provision.</remarks>
internal sealed record AuditMoneyNorms
{
    /// <summary>Ngân sách trung ương bảo đảm khuyến công quốc gia: national projects are paid by the central budget.</summary>
    internal required Norm<bool> NationalByCentralBudget { get; init; }

    /// <summary>Ngân sách địa phương bảo đảm khuyến công địa phương: local projects are paid by the local budgets.</summary>
    internal required Norm<bool> LocalByLocalBudget { get; init; }

    /// <summary>Được phê duyệt: a project is approved before money is bound or spent.</summary>
    internal required Norm<bool> Approval { get; init; }

    /// <summary>Đầu tư đủ phần còn lại: the beneficiary invests all of the cost that the support leaves.</summary>
    internal required Norm<bool> RestInvested { get; init; }

    /// <summary>Không hỗ trợ trùng: no other state money pays for the same content.</summary>
    internal required Norm<bool> OneContentOnce { get; init; }
}

/// <summary>Quy định về thực hiện đề án quốc gia mà việc kiểm tra dựa vào: the procedure of national money that an audit holds records against.</summary>
/// <remarks>The procedure of local money is the province's (TT46-2012/8/3/b).</remarks>
internal sealed record AuditProcedureNorms
{
    /// <summary>Căn cứ hợp đồng: advances, payment and settlement go by the contract.</summary>
    internal required Norm<bool> ByContract { get; init; }

    /// <summary>Hoàn trả: what was advanced and not settled is returned.</summary>
    internal required Norm<bool> Return { get; init; }

    /// <summary>Quyết toán sau nghiệm thu: settlement follows base-level acceptance.</summary>
    internal required Norm<bool> SettlementAfterAcceptance { get; init; }
}

/// <summary>Bảng quy định của việc kiểm tra: what an audit and a reconciliation cite, by date.</summary>
internal static class AuditTables
{
    /// <summary>The principles of the money rules, from the joint circular of 2014 on; those of the circular of 2018 are not encoded.</summary>
    internal static Timeline<AuditMoneyNorms> Money { get; } =
        new(
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                new()
                {
                    NationalByCentralBudget = Required(Instruments.JointCircular26Of2014, "3", "1"),
                    LocalByLocalBudget = Required(Instruments.JointCircular26Of2014, "3", "2"),
                    Approval = Required(Instruments.JointCircular26Of2014, "7", "2"),
                    RestInvested = Required(Instruments.JointCircular26Of2014, "7", "3"),
                    OneContentOnce = Required(Instruments.JointCircular26Of2014, "7", "4"),
                }
            ),
            (
                Instruments.Circular28Of2018.InForceFrom!.Value,
                new()
                {
                    NationalByCentralBudget = NotEncoded(Instruments.Circular28Of2018),
                    LocalByLocalBudget = NotEncoded(Instruments.Circular28Of2018),
                    Approval = NotEncoded(Instruments.Circular28Of2018),
                    RestInvested = NotEncoded(Instruments.Circular28Of2018),
                    OneContentOnce = NotEncoded(Instruments.Circular28Of2018),
                }
            )
        );

    /// <summary>The procedure of national money, from the circular of 2013 on.</summary>
    internal static Timeline<AuditProcedureNorms> Procedure { get; } =
        new(
            (
                Instruments.Circular36Of2013.InForceFrom!.Value,
                new()
                {
                    ByContract = Required(Instruments.Circular36Of2013, "12", "2"),
                    Return = Required(Instruments.Circular36Of2013, "12", "6"),
                    SettlementAfterAcceptance = Required(Instruments.Circular36Of2013, "18", "1"),
                }
            )
        );

    /// <summary>Unspent money goes on into the next year; of national and of local money, from the decree on.</summary>
    internal static Timeline<Norm<bool>> CarryOver { get; } =
        new((Instruments.Decree45Of2012.InForceFrom!.Value, Required(Instruments.Decree45Of2012, "14", "4")));

    /// <summary>The duty under which a province reports, whose figures a reconciliation adds up.</summary>
    internal static Citation ReportingDuty { get; } = new(Instruments.Decree45Of2012, "16", "1", "i");

    /// <summary>Items that found something: a second support is for a second foundation, or a mistake.</summary>
    internal static ValueList<SupportItem> Founding { get; } = [SupportItem.EnterpriseSetup, SupportItem.AssociationRegion, SupportItem.AssociationNation];

    /// <summary>Items whose level is for an establishment, so that reading R4 matters.</summary>
    internal static ValueList<SupportItem> PerEstablishment { get; } =
    [SupportItem.Machinery, SupportItem.TechnologyLine, SupportItem.Consultancy, SupportItem.RelocationInterest, SupportItem.PollutionTreatmentEstablishment];

    /// <summary>Items of which a beneficiary can hardly have two in one year, besides those for an establishment; several trademarks, prizes or votes are nothing special.</summary>
    internal static ValueList<SupportItem> HardlyTwiceAYear { get; } =
    [
        SupportItem.DemonstrationModel,
        SupportItem.ModelReplication,
        SupportItem.CleanerProductionPilot,
        SupportItem.LinkageCluster,
        SupportItem.PollutionTreatmentCluster,
        SupportItem.ClusterPlan,
        SupportItem.ClusterInfrastructure,
    ];

    /// <summary>Items abroad that count together against the supports of a year.</summary>
    internal static ValueList<SupportItem> Overseas { get; } = [SupportItem.OverseasFairParticipation, SupportItem.OverseasForum];

    /// <summary>The provision that the money rules of a date state; null where they are not known or there are none.</summary>
    internal static Citation? MoneyRule(LocalDate date, Func<AuditMoneyNorms, Norm<bool>> rule) =>
        Money.TryAt(date, out var norms) ? Stated(rule(norms)) : null;

    /// <summary>The provision that the procedure of national money states on a date; null for local or unknown money, whose procedure is not this one.</summary>
    internal static Citation? ProcedureRule(LocalDate date, FundingSource? source, Func<AuditProcedureNorms, Norm<bool>> rule) =>
        source == FundingSource.National && Procedure.TryAt(date, out var norms) ? Stated(rule(norms)) : null;

    private static Citation? Stated(Norm<bool> norm) => norm.HasValue ? norm.Citation : null;

    private static Norm<bool> Required(LegalInstrument instrument, string article, string clause) =>
        Norm.Stated(true, new Citation(instrument, article, clause));

    private static Norm<bool> NotEncoded(LegalInstrument instrument) => Norm.NotEncoded<bool>(new Citation(instrument));
}
