#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// CSV on standard input, CSV on standard output: the ceiling of support of each case.
//   in:  case,as_of,source,schedule,item,cost,units,priority,ground,requested
//   out: case,verdict,ceiling,bound_by,excess,provision,evidence,missing
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using SampleKit;

string[] input = ["case", "as_of", "source", "schedule", "item", "cost", "units", "priority", "ground", "requested"];
string[] output = ["case", "verdict", "ceiling", "bound_by", "excess", "provision", "evidence", "missing"];
(SupportFields Field, string Column)[] shapeColumns =
[
    (SupportFields.Cost, "cost"),
    (SupportFields.Units, "units"),
    (SupportFields.PriorityFactor, "priority"),
    (SupportFields.Requested, "requested"),
];
return CsvPipe.Run(input, output, Answer);

IEnumerable<string> Answer(CsvRow row)
{
    var fields = new RowReader(row);
    if (row.Problem is not null)
        fields.Reject("row");
    if (row["schedule"].Length > 0)
        fields.Reject("schedule");
    var asOf = fields.Required("as_of", Fields.Date);
    var costs = Costs(row["cost"], fields);
    var request = new SupportRequest
    {
        Item = fields.Required("item", text => SupportItems.TryParse(text, out var item) ? item : (SupportItem?)null),
        Source = fields.Required("source", text => text switch { "national" => FundingSource.National, "local" => FundingSource.Local, _ => (FundingSource?)null }),
        Cost = costs.Count == 1 ? costs[0] : null,
        UnitCosts = costs.Count > 1 ? costs : [],
        Units = fields.Optional("units", Fields.Count),
        PriorityFactor = fields.Optional("priority", text => Rate.TryParseTimes(text, out var factor) ? factor : (Rate?)null),
        Ground = fields.Optional("ground", Ground) ?? PriorityGround.None,
        Requested = fields.Optional("requested", Amount),
    };
    var shape = SupportShape.BadFields(request);
    foreach (var (field, column) in shapeColumns)
    {
        if ((shape & field) != 0)
            fields.Reject(column);
    }

    if (fields.Bad.Count > 0)
        return [row["case"], "invalid", "", "", "", "", "", string.Join(";", fields.Bad)];

    var decision = PromotionRules.National.AssessSupport(asOf, request);
    return
    [
        row["case"],
        decision.Verdict.ToCode(),
        decision.Ceiling?.Dong.ToString() ?? "",
        decision.BoundBy == BoundBy.Nothing ? "" : decision.BoundBy.ToString().ToLowerInvariant(),
        decision.Excess?.Dong.ToString() ?? "",
        decision.Provision?.Code ?? "",
        decision.Workings.Evidence.ToCode(),
        string.Join(";", decision.Missing),
    ];
}

static ValueList<Vnd> Costs(string text, RowReader fields)
{
    if (text.Length == 0)
        return [];
    var costs = text.Split('|').Select(c => Amount(c.Trim())).ToList();
    if (costs.Contains(null))
        fields.Reject("cost");
    return costs.Select(c => c ?? default).ToValueList();
}

static Vnd? Amount(string text) => Fields.Whole(text) is { } dong ? new Vnd(dong) : null;

static PriorityGround? Ground(string text) => text switch
{
    "area" => PriorityGround.Area,
    "sector" => PriorityGround.Sector,
    "both" => PriorityGround.Both,
    _ => null,
};
