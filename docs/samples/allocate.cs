#:project kit/SampleKit.csproj

// allocate.cs [list.xlsx|list.csv] --budget N [--province file-or-name] [--lang vi|en] [--date dd/MM/yyyy] [--columns map.json]
//             [--sharing authority|pro-rata|given-order] [--management yes|no] [--cleaner-production N] [--what-if-budget N]
// Ranks the projects of a plan by priority, gives the budget group by group, and says why each got what it got.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using NodaTime;
using SampleKit;
using Spectre.Console;

string[] answers =
[
    "key_project",
    "upland_island_border",
    "ethnic_minority",
    "poor_district",
    "new_rural_commune",
    "difficult_area",
    "certificate",
    "key_product",
    "export_contract",
    "produces_for_export",
    "agri_mechanics_chemistry",
    "agro_processing",
    "supporting_industry",
    "cleaner_production",
];

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
var unreadable = new List<(int Line, string Reason)>();
var projects = new List<BudgetProject>();
LocalDate? date = null;
BudgetPlan plan = null!;
BudgetResult result = null!;
IAnsiConsole console = AnsiConsole.Console;
return cli.Run(args, Main);

int Main()
{
    if (!province.Open())
        return 2;

    // One plan has one governing date: that of the option, or else that of its first row.
    date = onDate.Value;
    var schema = Schema();
    using (
        var table = TableFile.Open(
            file.Value ?? Cli.BesideSample("data", "allocation.csv"),
            schema,
            new TableOptions
            {
                Map = columns.Value is { } map ? ColumnMap.Parse(File.ReadAllText(map), schema) : null,
                GoverningDate = onDate.Value is { } given ? $"{given:uuuu-MM-dd}" : null,
            }
        )
    )
    {
        var order = table.Tables.SelectMany(t => t.Columns).Select(c => c.Code ?? "").ToList();
        foreach (var row in table.Rows().Where(r => r.Status != RowStatus.PassedOver))
        {
            if (Read(row, order) is { } project)
                projects.Add(project);
        }
    }

    try
    {
        plan = new BudgetPlan
        {
            AsOf = date ?? LawBook.National.VerifiedThrough,
            Budget = budget.Value!.Value,
            Projects = projects.ToValueList(),
            Province = province.Given,
            Sharing = sharing.Value,
            SetAsideManagement = management.Value == "yes",
            OutsideOrderSetAside = cleaner.Value ?? Vnd.Zero,
        };
        result = PromotionRules.National.Allocate(plan);
    }
    catch (Exception refused) when (refused is ArgumentException or OverflowException)
    {
        Console.Error.WriteLine(Say($"Không phân bổ được: {refused.Message}", $"Cannot be allocated: {refused.Message}"));
        return 2;
    }

    console = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) }
    );
    if (Console.IsOutputRedirected)
        console.Profile.Width = 160;
    PrintTable();
    PrintChart();
    PrintMoney();
    PrintReasons();
    if (otherBudget.Value is { } other)
        PrintChanges(plan with { Budget = other });
    foreach (var (line, reason) in unreadable)
        console.WriteLine(Say($"Dòng {line} không đọc được: {reason}", $"Row {line} could not be read: {reason}"));
    return unreadable.Count == 0 ? 0 : 1;
}

// The columns of project records under the names of a plan, and the answers that the order of priority asks for.
TableSchema Schema() =>
    new([
        ProjectTable.FindAs("case", "project") with
        {
            IsRequired = false,
        },
        ProjectTable.Find("as_of") with
        {
            IsRequired = true,
            MustBeThere = !onDate.IsGiven,
        },
        ProjectTable.Find("item") with
        {
            IsRequired = true,
            MustBeThere = true,
        },
        ProjectTable.FindAs("total_cost_vnd", "cost"),
        ProjectTable.FindAs("establishments", "units"),
        ProjectTable.FindAs("support_vnd", "requested") with
        {
            IsRequired = true,
            MustBeThere = true,
        },
        ProjectTable.Find("factor"),
        .. answers.Select(a => new SheetColumn(a, new(Vietnamese(a), a.Replace('_', ' ')), FieldKind.Answer)),
        new("certificate_until", new("Giấy chứng nhận có giá trị đến", "certificate valid until"), FieldKind.Date),
        new("local_materials", new("tỷ lệ nguyên liệu địa phương", "share of local materials"), FieldKind.Number),
        new("workers", new("số lao động", "workers"), FieldKind.Count),
        ProjectTable.Find("beneficiary"),
        .. ProjectTable.Beside,
    ]);

static string Vietnamese(string answer) =>
    answer switch
    {
        "key_project" => "đề án điểm",
        "upland_island_border" => "miền núi, hải đảo, biên giới",
        "ethnic_minority" => "vùng dân tộc thiểu số",
        "poor_district" => "huyện nghèo",
        "new_rural_commune" => "xã nông thôn mới",
        "difficult_area" => "địa bàn khó khăn",
        "certificate" => "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu",
        "key_product" => "sản phẩm chủ lực",
        "export_contract" => "hợp đồng xuất khẩu",
        "produces_for_export" => "sản xuất hàng xuất khẩu",
        "agri_mechanics_chemistry" => "cơ khí, hóa chất phục vụ nông nghiệp",
        "agro_processing" => "chế biến nông, lâm, thủy sản",
        "supporting_industry" => "công nghiệp hỗ trợ",
        _ => "sản xuất sạch hơn",
    };

BudgetProject? Read(SheetEntry row, List<string> order)
{
    var fields = new RowFields(row, order);
    if (row.Status == RowStatus.Refused)
    {
        unreadable.Add((row.Number, row.Explain(cli.Language)));
        return null;
    }

    var id = row["project"];
    if (id.Length == 0 || projects.Any(p => p.Id == id))
        fields.Reject("project");
    // Of a year alone its first day stands for the plan.
    var asOf = row.Known("as_of") is { } day ? TableDates.FirstDay(day) : onDate.Value!.Value;
    if (!onDate.IsGiven && date is not null && asOf != date)
        fields.Reject("as_of");
    var facts = answers.ToDictionary(a => a, a => Fields.TryAnswer(row[a], out var answer) ? answer : null);
    var local = fields.Optional("local_materials", Percent);
    var workers = fields.Optional("workers", text => Fields.Count(text) is { } count and >= 0 ? count : (int?)null);
    var request = new SupportRequest
    {
        Item = fields.Required("item", text => SupportItems.TryParse(text, out var item) ? item : (SupportItem?)null),
        Source = FundingSource.National,
        Cost = fields.Optional("cost", Positive),
        Units = fields.Optional("units", Fields.Count),
        PriorityFactor = fields.Optional("factor", text => Rate.TryParseTimes(text, out var factor) ? factor : (Rate?)null),
        Requested = fields.Required("requested", Positive),
    };
    var shape = request.BadFields();
    if ((shape & SupportFields.Units) != 0)
        fields.Reject("units");
    if ((shape & SupportFields.PriorityFactor) != 0)
        fields.Reject("factor");
    var priority = new PriorityRequest
    {
        AsOf = asOf,
        Source = FundingSource.National,
        KeyProject = facts["key_project"],
        UplandIslandOrBorder = facts["upland_island_border"],
        EthnicMinorityArea = facts["ethnic_minority"],
        PoorDistrict = facts["poor_district"],
        NewRuralCommune = facts["new_rural_commune"],
        DifficultArea = facts["difficult_area"],
        ProductCertificate = facts["certificate"],
        CertificateValidThrough = fields.Optional("certificate_until", Fields.Date),
        KeyProduct = facts["key_product"],
        ExportContract = facts["export_contract"],
        ProducesForExport = facts["produces_for_export"],
        LocalMaterials = local,
        Workers = workers,
        AgriculturalMechanicsOrChemistry = facts["agri_mechanics_chemistry"],
        AgroProcessing = facts["agro_processing"],
        SupportingIndustry = facts["supporting_industry"],
        CleanerProduction = facts["cleaner_production"],
    };
    if (fields.Bad.Count > 0)
    {
        unreadable.Add((row.Number, string.Join(", ", fields.Bad.Select(b => $"{b} = '{Printable.Short(row[b])}'"))));
        return null;
    }

    date ??= asOf;
    return new BudgetProject(TextTable.Printable(id), priority, request);
}

void PrintTable()
{
    var table = new Table().Border(TableBorder.Simple);
    foreach (
        var column in Say("nhóm|thứ tự|đề án|hạng mục|đề nghị|mức hỗ trợ tối đa|được phân bổ|kết quả", "group|place|project|item|request|ceiling|given|outcome")
            .Split('|')
    )
        table.AddColumn(column);
    foreach (var index in new[] { 4, 5, 6 })
        table.Columns[index].RightAligned();
    foreach (var (line, answer, project) in Ordered())
    {
        table.AddRow(
            line.Group?.ToString() ?? "",
            line.Claim.Standing.Place?.ToCode() ?? (line.Claim.Standing.OutsideOrder == true ? Say("ngoài thứ tự", "outside") : "?"),
            Markup.Escape(line.Claim.Id),
            project.Support.Item.Info().Name.In(cli.Language),
            Number(line.Claim.Requested),
            Ceiling(line.Claim),
            Number(line.Amount),
            line.Outcome.ToText().In(cli.Language)
        );
    }

    console.Write(table);
}

void PrintChart()
{
    var given = Ordered().Where(o => o.Line.Amount > Vnd.Zero).ToList();
    if (given.Count == 0)
        return;
    var chart = new BarChart().Width(Math.Min(100, console.Profile.Width)).Label(Say("Được phân bổ (triệu đồng)", "Given (million đồng)"));
    foreach (var (line, _, _) in given)
        chart.AddItem(Markup.Escape(line.Claim.Id), line.Amount.Dong / 1_000_000, line.Outcome == AllocationOutcome.Full ? Color.Green : Color.Yellow);
    console.Write(chart);
    console.WriteLine();
}

void PrintMoney()
{
    var a = result.Allocation;
    var parts = new (string Name, Vnd Amount)[]
    {
        (Say("chi quản lý", "management"), a.Management),
        (Say("đã phân bổ", "given"), a.Given),
        (Say("chờ cơ quan quản lý chương trình quyết định", "left to the authority"), a.LeftToAuthority),
        (Say("tạm giữ chờ thông tin", "held for missing information"), a.Held),
        (Say("kinh phí còn lại", "remainder"), a.Remainder),
    };
    console.WriteLine(
        $"{Say("Kinh phí", "Budget")} {budget.Value!.Value.ToString(cli.Language)} = {string.Join(" + ", parts.Select(p => $"{p.Name} {p.Amount.ToString(cli.Language)}"))}"
    );
    if (result.ManagementUndetermined)
        console.WriteLine(
            Say("Mức chi quản lý chưa xác định nên chưa dành riêng.", "The level of management cost is not determined, so nothing was set aside for it.")
        );
    console.WriteLine(a.Explain(cli.Language));
    console.WriteLine();
}

void PrintReasons()
{
    foreach (var (line, answer, _) in Ordered())
    {
        console.WriteLine($"{line.Claim.Id}: {line.Outcome.ToText().In(cli.Language)}, {line.Amount.ToString(cli.Language)}");
        foreach (
            var reason in line.Explain(cli.Language)
                .Split('\n')
                .Concat(answer.Priority.Findings.Where(f => f.Rule.Code == "priority.ground").Select(f => f.Message(cli.Language)))
        )
            console.WriteLine("  " + reason);
        console.WriteLine("  " + answer.Support.Findings[0].Message(cli.Language));
    }
}

void PrintChanges(BudgetPlan otherPlan)
{
    console.WriteLine();
    console.WriteLine(Say($"Nếu kinh phí là {otherPlan.Budget.ToString(cli.Language)}:", $"With a budget of {otherPlan.Budget.ToString(cli.Language)}:"));
    ValueList<AllocationChange> changes;
    try
    {
        changes = PromotionRules.National.WhatIf(plan, otherPlan);
    }
    catch (ArgumentException refused)
    {
        console.WriteLine("  " + refused.Message);
        return;
    }

    if (changes.Count == 0)
        console.WriteLine(Say("  không có gì thay đổi", "  nothing changes"));
    foreach (var change in changes)
        console.WriteLine($"  {change.Id}: {Outcome(change.Before)} → {Outcome(change.After)}");
}

string Outcome(AllocationLine? line) =>
    line is null
        ? "–"
        : $"{line.Outcome.ToText().In(cli.Language)} {line.Amount.ToString(cli.Language)}"
            + (line.AtStake > Vnd.Zero ? Say($" (tối đa {line.AtStake.ToString(cli.Language)})", $" (at most {line.AtStake.ToString(cli.Language)})") : "");

IEnumerable<(AllocationLine Line, BudgetAnswer Answer, BudgetProject Project)> Ordered() =>
    result
        .Allocation.Lines.Select((line, i) => (line, result.Answers[i], projects[i]))
        .OrderBy(l => l.line.Claim.Standing.OutsideOrder == true ? 1 : 0)
        .ThenBy(l => l.line.Claim.Standing.Best);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);

// A pooled cost or an open ground leaves a ceiling that is this much at least.
string Ceiling(AllocationClaim claim) =>
    claim.Ceiling is not { } ceiling ? "?"
    : claim.HighestCeiling > ceiling ? "≥ " + Number(ceiling)
    : Number(ceiling);

string Number(Vnd amount) => amount.Dong.ToString("#,0", cli.Language == Language.English ? EnglishNumbers.Format : EnglishNumbers.Vietnamese);

static MaterialShare? Percent(string text) =>
    Rate.TryParsePercent(text, out var share) && share <= Rate.One ? new MaterialShare(share.Millionths, Rate.One.Millionths) : null;

static Vnd? Positive(string text) => Fields.Whole(text) is { } dong and > 0 ? new Vnd(dong) : null;

internal static class EnglishNumbers
{
    internal static readonly System.Globalization.NumberFormatInfo Format = new() { NumberGroupSeparator = "," };
    internal static readonly System.Globalization.NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = "." };
}
