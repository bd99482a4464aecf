#:project kit/SampleKit.csproj

// assess-advance.cs [projects.xlsx|projects.csv] [--lang vi|en]; without a file the table comes on standard input. CSV on standard output: what may be advanced now.
//   in:  case,as_of,item,support,stage,work_done,investment_done,advanced
//   out: case,verdict,payable,rate,provision,missing
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Sheets;
using SampleKit;

string[] output = ["case", "verdict", "payable", "rate", "provision", "missing"];
var cli = new Cli("assess-advance.cs", "Số tiền được tạm ứng của từng đề án trong bảng.", "What may be advanced to each project of a table.");
var file = cli.Argument("file", "bảng .xlsx hoặc .csv (mặc định: đọc từ đầu vào chuẩn)", "table, .xlsx or .csv (standard input unless given)");
var schema = new TableSchema([
    RawColumns.Case,
    RawColumns.AsOf,
    RawColumns.Find("item").Needed(),
    RawColumns.FindAs("support_vnd", "support").Needed(),
    RawColumns.Raw(new("stage", new("giai đoạn", "stage"), FieldKind.Text)).Needed(),
    RawColumns.Raw(new("work_done", new("khối lượng hoàn thành", "work done"), FieldKind.Number) { Headings = ["~khối lượng hoàn thành"] }),
    RawColumns.Raw(new("investment_done", new("vốn đã đầu tư", "investment done"), FieldKind.Number) { Headings = ["~vốn đã đầu tư"] }),
    RawColumns.FindAs("advanced_vnd", "advanced").Needed(),
    ProjectTable.Find("beneficiary"),
    .. ProjectTable.Beside,
]);
return cli.Run(args, () => TablePipe.Run(file.Value, schema, output, Answer));

static IEnumerable<string> Answer(SheetEntry row, RowFields fields)
{
    var asOf = fields.Required("as_of", Fields.Date);
    var item = fields.Required<SupportItem>("item", Vocabulary.TryParse);
    var support = fields.Required("support", text => Fields.Whole(text) is > 0 and var dong ? dong : (long?)null);
    var stage = fields.Required(
        "stage",
        text =>
            text switch
            {
                "before-acceptance" or "trước nghiệm thu" or "chưa nghiệm thu" => AdvanceStage.BeforeAcceptance,
                "accepted" or "đã nghiệm thu" => AdvanceStage.Accepted,
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
            Source = FundingSource.National,
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
        decision.Rate?.ToPercentCode() ?? "",
        decision.Provision?.Code ?? "",
        string.Join(";", decision.Missing),
    ];
}
