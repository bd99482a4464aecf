#:project kit/SampleKit.csproj

// payment-plan.cs --date 2015-06-30 --kind media --support 200000000 --plan-year 2015 [--source national|local] [--province file-or-name] [--ratio 40] [--rate 50 --cost 400000000]
//                 [--accepted 150000000] [--accepted-on 2015-11-30] [--tranche 2016=190000000]… [--was-support 250000000] [--lang vi|en]
// Local money goes by the province's own law (--province, which stands for --source local too).
// The instalments that the law allows to an approved project: condition, papers, last day, amount and provision of each; they add up to the support.
// With --was-support what moved since the support was another one. Exit code 0: known; 1: not known or the authority decides; 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using SampleKit;

var cli = new Cli("payment-plan.cs", "Lập kế hoạch tạm ứng, thanh toán của một đề án.", "The instalments of a project.");
var date = cli.Date("--date", "ngày áp dụng quy định", "the day whose law counts", isRequired: true);
var kind = cli.Option<ProjectKind>(
    "--kind",
    "dạng đề án",
    "kind of project",
    new(string.Join('|', Vocabulary.AllProjectKinds.Select(k => k.ToCode())), string.Join('|', Vocabulary.AllProjectKinds.Select(k => k.ToCode()))),
    text => (Vocabulary.TryParse(text, out ProjectKind read), read),
    default,
    isRequired: true
);
var support = cli.Money("--support", "kinh phí hỗ trợ theo hợp đồng", "support under the contract", isRequired: true);
var year = cli.Whole("--plan-year", "năm kế hoạch", "plan year", 1900, 9000, isRequired: true);
var source = cli.Choice("--source", "nguồn kinh phí (mặc định: quốc gia)", "whose money (national unless given)", "national", "national", "local");
var province = new ProvinceOption(cli);
var ratio = cli.Whole("--ratio", "tỷ lệ tạm ứng do Cục quyết định, %", "ratio of the first advance set by the Agency, %", 0, 100);
var rate = cli.Whole("--rate", "tỷ lệ hỗ trợ trên kinh phí thực hiện, %", "share of the real cost, %", 0, 100);
var cost = cli.Money("--cost", "kinh phí thực hiện", "real cost");
var accepted = cli.Money("--accepted", "kinh phí hỗ trợ được nghiệm thu", "support that was accepted");
var acceptedOn = cli.Date("--accepted-on", "ngày nghiệm thu cơ sở cuối cùng", "day of the last base acceptance");
var tranches = cli.Several<PlannedTranche>(
    "--tranche",
    "đợt tiếp theo của đề án nhiều năm: số được tạm ứng đến năm đó",
    "following tranche of a project of several years: what may have been advanced by then",
    new("năm=số tiền, ví dụ 2016=190000000", "year=amount, such as 2016=190000000"),
    ReadTranche
);
var before = cli.Money("--was-support", "kinh phí hỗ trợ trước khi điều chỉnh", "support before the change");
return cli.Run(args, Main);

int Main()
{
    if (!province.Open())
        return 2;
    var rules = province.Rules;
    var request = new PaymentPlanRequest
    {
        Source = source.Value == "local" || province.Given is not null ? FundingSource.Local : FundingSource.National,
        Kind = kind,
        Support = support.Value!.Value,
        PlanYear = year.Value!.Value,
        AgencyRatio = Percent(ratio),
        SupportRate = Percent(rate),
        RealCost = cost,
        Accepted = accepted,
        AcceptedOn = acceptedOn.Value is { } day ? [day] : [],
        Following = tranches.Value.OrderBy(t => t.Year).ToValueList(),
    };
    var plan = rules.PlanPayments(date.Value!.Value, request);
    var table = new TextTable(
        Say("Đợt", "Instalment"),
        Say("Số tiền (đồng)", "Amount (đồng)"),
        Say("Điều kiện", "Condition"),
        Say("Hạn", "Not later than"),
        Say("Căn cứ", "Provision")
    );
    foreach (var instalment in plan.Instalments)
        table.Add(
            Name(instalment.Kind),
            Amount(instalment.Amount),
            Condition(instalment),
            instalment.Due?.LastDay is { } last ? cli.Day(last) : "",
            instalment.Provision.Text.In(cli.Language)
        );
    if (plan.Instalments.Count > 0)
    {
        if (plan.ToReturn > Vnd.Zero)
            table.Add(Say("Hoàn trả", "Returned"), "-" + Amount(plan.ToReturn), "", "", "");
        table.Add(Say("Cộng", "Total"), Amount(plan.Total), "", "", "");
        foreach (var line in table.Lines(new HashSet<int> { 1 }))
            Console.WriteLine(line);
        Console.WriteLine();
    }

    foreach (var instalment in plan.Instalments.Where(i => i.Papers.Count > 0))
    {
        Console.WriteLine(Name(instalment.Kind) + Say(" – hồ sơ:", " – papers:"));
        foreach (var paper in instalment.Papers)
            Console.WriteLine("  - " + paper.Paper.Name.In(cli.Language) + Need(paper.Need));
    }

    Console.WriteLine(plan.Explain(cli.Language));
    if (before.Value is { } was)
        Moved(plan.ChangesSince(rules.PlanPayments(date.Value!.Value, request with { Support = was, Accepted = null })));
    return plan.Verdict == Verdict.Satisfied ? 0 : 1;
}

void Moved(ValueList<InstalmentChange> changes)
{
    Console.WriteLine();
    Console.WriteLine(changes.Count == 0 ? Say("Không đợt nào thay đổi.", "Nothing moved.") : Say("Thay đổi so với trước:", "What moved:"));
    foreach (var change in changes)
        Console.WriteLine($"  {Name(change.Kind)}: {Amount(change.Before)} → {Amount(change.After)}");
}

string Name(InstalmentKind of)
{
    var name = of.ToText().In(cli.Language);
    return char.ToUpperInvariant(name[0]) + name[1..];
}

string Condition(Instalment instalment) =>
    instalment.Condition is not { } condition ? ""
    : condition.Fact == ProgressFact.WorkDone ? Say("khối lượng ", "work done ") + Bound(condition)
    : Say("giá trị thực hiện ", "investment done ") + Bound(condition) + Say(" tổng vốn đầu tư", "");

string Bound(ProgressCondition condition) =>
    (condition.Threshold.Comparison == Comparison.AtLeast ? Say("đạt tối thiểu ", "at least ") : Say("trên ", "above "))
    + new Rate((int)condition.Threshold.Value).ToString(cli.Language);

string Need(PaperNeed need) =>
    need switch
    {
        PaperNeed.IfAny => Say(" (nếu có)", " (if any)"),
        PaperNeed.Depends => Say(" (tùy trường hợp)", " (depending on the case)"),
        _ => "",
    };

string Amount(Vnd? amount) => amount is { } known ? cli.Number(known.Dong) : "–";

static Rate? Percent(int? percent) => percent is { } known ? Rate.Percent(known) : null;

static (bool, PlannedTranche) ReadTranche(string text) =>
    text.Split('=') is [var year, var amount] && Fields.Count(year) is { } of and >= 1900 and <= 9000 && Vnd.TryParse(amount, out var due) && due >= Vnd.Zero
        ? (true, new(of, due))
        : (false, new(0, Vnd.Zero));

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
