#:project kit/SampleKit.csproj

// allocate.cs [list.xlsx|list.csv] --budget N [--province file-or-name] [--lang vi|en] [--date dd/MM/yyyy] [--columns map.json]
//             [--sharing authority|pro-rata|given-order] [--management yes|no] [--cleaner-production N] [--what-if-budget N] [--html out.html] [--width N]
// Ranks the projects of a plan by priority, gives the budget group by group, and says why each got what it got.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using SampleKit;

var cli = new Cli(
    "allocate.cs",
    "Xếp thứ tự ưu tiên các đề án của kế hoạch và phân bổ kinh phí.",
    "Ranks the projects of a plan by priority and gives out the budget."
);
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var budget = cli.Money("--budget", "kinh phí của kế hoạch", "budget of the plan", isRequired: true);
var province = new ProvinceOption(cli);
var onDate = cli.Date("--date", "ngày áp dụng của kế hoạch", "governing date of the plan");
var sharing = cli.Option(
    "--sharing",
    "cách chia trong một nhóm khi không đủ kinh phí",
    "how a group shares what is left",
    new("authority|pro-rata|given-order", "authority|pro-rata|given-order"),
    text =>
        text switch
        {
            "authority" => (true, SharingRule.LeaveToAuthority),
            "pro-rata" => (true, SharingRule.ProRata),
            "given-order" => (true, SharingRule.GivenOrder),
            _ => (false, default),
        },
    SharingRule.LeaveToAuthority
);
var management = cli.Choice("--management", "để riêng chi phí quản lý", "set management cost aside", "no", "yes", "no");
var cleaner = cli.Money("--cleaner-production", "để riêng cho sản xuất sạch hơn", "set aside for cleaner production");
var otherBudget = cli.Money("--what-if-budget", "so với kinh phí khác", "compare with another budget");
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var html = cli.Text("--html", "ghi trang web kèm biểu đồ", "write a page with charts");
var terminal = new Terminal(cli);
PlanList list = null!;
BudgetPlan plan = null!;
BudgetResult result = null!;
AllocationTables tables = null!;
return cli.Run(args, Main);

int Main()
{
    if (!province.Open())
        return 2;

    list = PlanList.Read(cli, file.Value ?? Cli.BesideSample("data", "allocation.csv"), columns.Value, onDate.Value, Money());
    try
    {
        plan = new BudgetPlan
        {
            AsOf = list.Date ?? LawBook.National.VerifiedThrough,
            Budget = budget.Value!.Value,
            Projects = list.Projects.ToValueList(),
            Province = province.Given,
            Sharing = sharing.Value,
            SetAsideManagement = management.Value == "yes",
            OutsideOrderSetAside = cleaner.Value ?? Vnd.Zero,
        };
        result = PromotionRules.National.Allocate(plan);
    }
    catch (Exception refused) when (refused is ArgumentException or OverflowException)
    {
        var problem = KhuyenCongJson.ProblemOf(refused);
        return cli.Refuse($"Không phân bổ được: {problem.Vietnamese}", $"Cannot be allocated: {problem.English}");
    }

    tables = new AllocationTables(cli, plan, result);
    terminal.Write(tables.Projects());
    terminal.Line();
    terminal.Write(tables.Chart());
    terminal.Line();
    PrintMoney();
    PrintReasons();
    if (otherBudget.Value is { } other)
        PrintChanges(plan with { Budget = other });
    foreach (var (line, reason) in list.Unreadable)
        terminal.Line(Say($"Dòng {line} không đọc được: {reason}", $"Row {line} could not be read: {reason}"));
    if (html.Value is { } htmlPath)
        OutputFile.Write(htmlPath, Html());
    return list.Unreadable.Count == 0 ? 0 : 1;
}

// Under the law of a province its own money is given out.
FundingSource Money() => province.Given is null ? FundingSource.National : FundingSource.Local;

string Html()
{
    var a = result.Allocation;
    var page = new HtmlPage(cli.Language, Say("Phân bổ kinh phí khuyến công theo thứ tự ưu tiên", "A budget given out in the order of priority"))
        .Source(
            file.Value ?? "allocation.csv",
            LawBook.National.VerifiedThrough,
            list.Unreadable.Count == 0
                ? Say("không có", "nothing")
                : Say(
                    $"{cli.Number(list.Unreadable.Count)} dòng không đọc được (nêu ở cuối)",
                    $"{Cli.Counted(list.Unreadable.Count, "row", "rows")} that could not be read (named at the end)"
                )
        )
        .Fact(Say("Ngày áp dụng", "Governing date"), cli.Day(plan.AsOf))
        .Fact(Say("Kinh phí", "Budget"), budget.Value!.Value.ToString(cli.Language));
    foreach (var group in a.Lines.GroupBy(l => l.Outcome).OrderBy(g => g.Key))
        page.Tally(AllocationTables.ToneOf(group.Key), cli.Number(group.Count()), group.Key.ToText().In(cli.Language));
    var (projects, chart, money) = (tables.Projects(), tables.Chart(), tables.Money());
    page.Section(projects.Title).Table(projects);
    page.Section(chart.Title).Chart(chart);
    page.Section(money.Title).Table(money);
    if (result.ManagementUndetermined)
        page.Paragraph(ManagementOpen());
    foreach (var line in a.Explain(cli.Language).Split('\n'))
        page.Paragraph(line);
    page.Section(Say("Lý do của từng đề án", "Why each project got what it got"));
    foreach (var (line, answer, _) in tables.Ordered())
        page.Heading(Told(line)).List(Reasons(line, answer));
    if (otherBudget.Value is { } other)
        page.Section(OtherTitle(other)).List(Changes(plan with { Budget = other }));
    if (list.Unreadable.Count > 0)
        page.Section(Say("Dòng không đọc được", "Rows that could not be read"))
            .List(list.Unreadable.Select(u => Say($"dòng {u.Line}: {u.Reason}", $"row {u.Line}: {u.Reason}")));
    return page.Signed().ToString();
}

string ManagementOpen() =>
    Say("Mức chi quản lý chưa xác định nên chưa dành riêng.", "The level of management cost is not determined, so nothing was set aside for it.");

void PrintMoney()
{
    var parts = string.Join(" + ", tables.Parts().Select(p => $"{p.Name} {p.Amount.ToString(cli.Language)}"));
    terminal.Line($"{Say("Kinh phí", "Budget")} {budget.Value!.Value.ToString(cli.Language)} = {parts}");
    if (result.ManagementUndetermined)
        terminal.Line(ManagementOpen());
    foreach (var line in result.Allocation.Explain(cli.Language).Split('\n'))
        terminal.Line(line);
    terminal.Line();
}

void PrintReasons()
{
    foreach (var (line, answer, _) in tables.Ordered())
    {
        terminal.Line(Told(line));
        foreach (var reason in Reasons(line, answer))
            terminal.Line("  " + reason);
    }
}

string Told(AllocationLine line) => $"{line.Claim.Id}: {line.Outcome.ToText().In(cli.Language)}, {line.Amount.ToString(cli.Language)}";

IEnumerable<string> Reasons(AllocationLine line, BudgetAnswer answer) =>
    line.Explain(cli.Language)
        .Split('\n')
        .Concat(answer.Priority.Findings.Where(f => f.Rule.Code == "priority.ground").Select(f => f.Message(cli.Language)))
        .Append(answer.Support.Findings[0].Message(cli.Language));

string OtherTitle(Vnd other) => Say($"Nếu kinh phí là {other.ToString(cli.Language)}", $"With a budget of {other.ToString(cli.Language)}");

void PrintChanges(BudgetPlan otherPlan)
{
    terminal.Line();
    terminal.Line(OtherTitle(otherPlan.Budget) + ":");
    foreach (var line in Changes(otherPlan))
        terminal.Line("  " + line);
}

List<string> Changes(BudgetPlan otherPlan)
{
    try
    {
        var changes = PromotionRules.National.WhatIf(plan, otherPlan);
        return changes.Count == 0
            ? [Say("không có gì thay đổi", "nothing changes")]
            : [.. changes.Select(change => $"{change.Id}: {Outcome(change.Before)} → {Outcome(change.After)}")];
    }
    catch (Exception refused) when (refused is ArgumentException or OverflowException)
    {
        return [KhuyenCongJson.ProblemOf(refused).In(cli.Language)];
    }
}

string Outcome(AllocationLine? line) =>
    line is null
        ? "–"
        : $"{line.Outcome.ToText().In(cli.Language)} {line.Amount.ToString(cli.Language)}"
            + (line.AtStake > Vnd.Zero ? Say($" (tối đa {line.AtStake.ToString(cli.Language)})", $" (at most {line.AtStake.ToString(cli.Language)})") : "");

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
