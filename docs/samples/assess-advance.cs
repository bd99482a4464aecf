#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// What may be advanced now: CSV on standard input → CSV on standard output.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using SampleKit;

string[] input = ["case", "as_of", "item", "support", "stage", "work_done", "investment_done", "advanced"];
string[] output = ["case", "verdict", "payable", "rate", "provision", "missing"];
return CsvPipe.Run(input, output, Answer);

static IEnumerable<string> Answer(CsvRow row)
{
    var bad = new List<string>();
    if (!Fields.TryDate(row["as_of"], out var asOf))
        bad.Add("as_of");
    if (!SupportItems.TryParse(row["item"], out var item))
        bad.Add("item");
    if (!Fields.TryWhole(row["support"], out var support) || support <= 0)
        bad.Add("support");
    AdvanceStage? stage = row["stage"] switch
    {
        "before-acceptance" => AdvanceStage.BeforeAcceptance,
        "accepted" => AdvanceStage.Accepted,
        _ => null,
    };
    if (stage is null)
        bad.Add("stage");
    if (!TryShare(row.Known("work_done"), out var workDone))
        bad.Add("work_done");
    if (!TryShare(row.Known("investment_done"), out var investmentDone))
        bad.Add("investment_done");
    if (!Fields.TryWhole(row["advanced"], out var advanced) || advanced < 0 || (!bad.Contains("support") && advanced > support))
        bad.Add("advanced");
    if (bad.Count > 0 || row.Problem is not null)
        return [row["case"], "invalid", "", "", "", string.Join(";", bad)];

    var decision = AdvanceRules.Assess(AdvanceNorms.On(asOf), new AdvanceRequest
    {
        Kind = item.ToProjectKind(),
        Stage = stage!.Value,
        Support = new Vnd(support),
        Advanced = new Vnd(advanced),
        WorkDone = workDone,
        InvestmentDone = investmentDone,
    });
    return
    [
        row["case"],
        decision.Verdict.ToCode(),
        decision.Payable is { } payable ? $"{payable.Dong}" : "",
        decision.Workings.Rate?.ToPercentCode() ?? "",
        decision.Workings.Provision?.Code ?? "",
        string.Join(";", decision.Missing),
    ];
}

// A share in percent from 0 to 100; blank is unknown.
static bool TryShare(string? text, out Rate? share)
{
    share = null;
    if (text is null)
        return true;
    if (!Rate.TryParsePercent(text, out var rate) || rate > Rate.One)
        return false;
    share = rate;
    return true;
}
