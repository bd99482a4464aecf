using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu hỏi về thẩm quyền: who may do something, or whether somebody may. A null fact is unknown.</summary>
/// <example><code>
/// var request = new CompetenceRequest { Act = CompetenceAct.ApprovePlan, Source = FundingSource.National };
/// Console.WriteLine(PromotionRules.National.AssessCompetence(new LocalDate(2016, 6, 30), request).Competent[0].By); // MinisterOfIndustryAndTrade
/// </code></example>
public sealed record CompetenceRequest
{
    /// <summary>Việc: what is to be done.</summary>
    public required CompetenceAct Act { get; init; }

    /// <summary>Nguồn kinh phí: with whose money; asked only where it matters.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Cấp: at which level; where it is unknown a body that is competent at one level is competent, and the finding names the level.</summary>
    public CompetenceLevel? Level { get; init; }

    /// <summary>Cơ quan, người được hỏi: who would do it, or null to ask who may.</summary>
    public Authority? By { get; init; }
}

/// <summary>Kết quả về thẩm quyền: whether somebody is competent, and who is, provision by provision.</summary>
public sealed class CompetenceDecision : Decision
{
    internal CompetenceDecision(Decision answer, ValueList<CompetenceLine> competent)
        : base(answer) => Competent = competent;

    /// <summary>Thẩm quyền: every line that names a competent body for what is asked, whoever was asked about.</summary>
    public ValueList<CompetenceLine> Competent { get; }
}
