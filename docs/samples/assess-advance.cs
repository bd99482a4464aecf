#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// CSV on standard input, CSV on standard output: what may be advanced to a project now.
//   in:  case,as_of,item,support,stage,work_done,investment_done,advanced
//   out: case,verdict,payable,rate,provision,missing
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using SampleKit;

string[] input = ["case", "as_of", "item", "support", "stage", "work_done", "investment_done", "advanced"];
string[] output = ["case", "verdict", "payable", "rate", "provision", "missing"];
return CsvPipe.Run(input, output, Answer);

static IEnumerable<string> Answer(CsvRow row)
{
    var fields = new RowReader(row);
    if (row.Problem is not null)
        fields.Reject("row");
    var asOf = fields.Required("as_of", Fields.Date);
    var item = fields.Required("item", text => SupportItems.TryParse(text, out var known) ? known : (SupportItem?)null);
    var support = fields.Required("support", text => Fields.Whole(text) is > 0 and var dong ? dong : (long?)null);
    var stage = fields.Required(
        "stage",
        text =>
            text switch
            {
                "before-acceptance" => AdvanceStage.BeforeAcceptance,
                "accepted" => AdvanceStage.Accepted,
                _ => (AdvanceStage?)null,
            }
    );
    var workDone = fields.Optional("work_done", Fields.Share);
    var investmentDone = fields.Optional("investment_done", Fields.Share);
    // Where the support cannot be read, only a negative advance is wrong in itself.
    var most = support > 0 ? support : long.MaxValue;
    var advanced = fields.Required("advanced", text => Fields.Whole(text) is >= 0 and var dong && dong <= most ? dong : (long?)null);
    if (fields.Bad.Count > 0)
        return [row["case"], "invalid", "", "", "", string.Join(";", fields.Bad)];

    var decision = PromotionRules.National.AssessAdvance(
        asOf,
        new AdvanceRequest
        {
            Kind = item.ToProjectKind(),
            Stage = stage,
            Support = new Vnd(support),
            Advanced = new Vnd(advanced),
            WorkDone = workDone,
            InvestmentDone = investmentDone,
        }
    );
    return
    [
        row["case"],
        decision.Verdict.ToCode(),
        decision.Payable?.Dong.ToString() ?? "",
        decision.Workings.Rate?.ToPercentCode() ?? "",
        decision.Workings.Provision?.Code ?? "",
        string.Join(";", decision.Missing),
    ];
}
