#:project kit/SampleKit.csproj

// assess-support.cs [requests.xlsx|requests.csv] [--province file-or-name] [--lang vi|en]; without a file the table comes on standard input. CSV on standard output: the ceiling of each case.
//   in:  case,as_of,source,schedule,item,cost,units,priority,ground,requested
//   schedule is the path of a provincial schedule, or of a supplement of the national tables (docs/provinces.md); relative to the current directory.
//   Also with the headings of a department's sheet (docs/sheets.md), and with the columns of portfolio.cs.
//   out: case,verdict,ceiling,bound_by,excess,provision,evidence,missing
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using SampleKit;

string[] output = ["case", "verdict", "ceiling", "bound_by", "excess", "provision", "evidence", "missing"];
(SupportFields Field, string Column)[] shapeColumns =
[
    (SupportFields.Cost, "cost"),
    (SupportFields.Units, "units"),
    (SupportFields.PriorityFactor, "priority"),
    (SupportFields.Requested, "requested"),
    (SupportFields.LocalFacts, "facts"),
];
var cli = new Cli("assess-support.cs", "Mức hỗ trợ tối đa của từng đề nghị trong bảng.", "The ceiling of support of each request of a table.");
var schedules = new ScheduleFiles(cli);
var province = new ProvinceOption(cli);
var file = cli.Argument("file", "bảng .xlsx hoặc .csv (mặc định: đọc từ đầu vào chuẩn)", "table, .xlsx or .csv (standard input unless given)");
var schema = new TableSchema([
    RawColumns.Case,
    RawColumns.AsOf,
    RawColumns.Find("source").Needed(),
    RawColumns.Raw(new("schedule", new("quy định của tỉnh", "provincial schedule"), FieldKind.Text)),
    RawColumns.Find("item").Needed(),
    RawColumns.FindAs("total_cost_vnd", "cost"),
    RawColumns.FindAs("establishments", "units"),
    RawColumns.FindAs("factor", "priority"),
    RawColumns.Find("ground"),
    RawColumns.FindAs("support_vnd", "requested"),
    RawColumns.Raw(new("facts", new("dữ kiện theo quy định của tỉnh", "facts for the province's levels"), FieldKind.Text)),
    ProjectTable.Find("beneficiary"),
    ProjectTable.Find("province"),
    .. ProjectTable.Beside,
]);
return cli.Run(args, Main);

int Main()
{
    if (!province.Open())
        return 2;
    var code = TablePipe.Run(file.Value, schema, output, Answer);
    if (province.WithoutLaw() is { } without)
        Console.Error.WriteLine(without);
    return code;
}

IEnumerable<string> Answer(SheetEntry row, RowFields fields)
{
    var schedule = row["schedule"].Length > 0 ? schedules.RulesOf(row["schedule"], out _) : null;
    if (row["schedule"].Length > 0 && schedule is null)
        fields.Reject("schedule");
    var asOf = fields.Required("as_of", Fields.Date);
    var costs = Costs(row["cost"], fields);
    // A code that is none of the list is an item of the province's own, of local money only.
    var isOwn =
        row["source"] == "local"
        && !Vocabulary.TryParse(row["item"], out SupportItem _)
        && Fields.IsCode(row["item"])
        && (schedule is { Province: not null } || province.Given is not null);
    var request = new SupportRequest
    {
        OwnItem = isOwn ? row["item"] : null,
        Item = isOwn ? default : fields.Required<SupportItem>("item", Vocabulary.TryParse),
        Source = fields.Required(
            "source",
            text =>
                text switch
                {
                    "national" => FundingSource.National,
                    "local" => FundingSource.Local,
                    _ => (FundingSource?)null,
                }
        ),
        Cost = costs.Count == 1 ? costs[0] : null,
        UnitCosts = costs.Count > 1 ? costs : [],
        // No case has more units than 32 bits count; a larger number asks the same question.
        Units = fields.Optional("units", text => Fields.Whole(text) is { } units ? (int)Math.Clamp(units, int.MinValue, int.MaxValue) : (int?)null),
        PriorityFactor = fields.Optional<Rate>("priority", Rate.TryParseTimes),
        Ground = fields.Optional("ground", Ground) ?? PriorityGround.None,
        Requested = fields.Optional("requested", Fields.Amount),
        LocalFacts = fields.Optional("facts", Fields.Facts),
    };
    var shape = request.BadFields();
    foreach (var (field, column) in shapeColumns)
    {
        if ((shape & field) != 0)
            fields.Reject(column);
    }

    if (fields.Bad.Count > 0)
        return [row["case"], "invalid", "", "", "", "", "", string.Join(";", fields.Bad)];

    var decision = RulesOf(row, schedule, request.Source).AssessSupport(asOf, request);
    return Line(row, decision, decision.Ceiling, decision.BoundBy, decision.Excess, decision.Provision, decision.Workings.Evidence);
}

// A schedule in the row goes before the option.
PromotionRules RulesOf(SheetEntry row, PromotionRules? ofRow, FundingSource source) =>
    ofRow ?? (source == FundingSource.Local && province.Given is not null ? province.For(row["province"]) : PromotionRules.National);

static string[] Line(SheetEntry row, Decision decision, Vnd? ceiling, BoundBy boundBy, Vnd? excess, Citation? provision, Evidence evidence) =>
    [
        row["case"],
        decision.Verdict.ToCode(),
        ceiling?.Dong.ToString() ?? "",
        boundBy == BoundBy.Nothing ? "" : boundBy.ToString().ToLowerInvariant(),
        excess?.Dong.ToString() ?? "",
        provision?.Code ?? "",
        evidence.ToCode(),
        string.Join(";", decision.Missing),
    ];

static ValueList<Vnd> Costs(string text, RowFields fields)
{
    if (text.Length == 0)
        return [];
    var costs = text.Split('|').Select(c => Fields.Amount(c.Trim())).ToList();
    if (costs.Contains(null))
        fields.Reject("cost");
    return costs.Select(c => c ?? default).ToValueList();
}

static PriorityGround? Ground(string text) =>
    text switch
    {
        "area" => PriorityGround.Area,
        "sector" => PriorityGround.Sector,
        "both" => PriorityGround.Both,
        _ => null,
    };
