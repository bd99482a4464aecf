#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// allocate.cs [projects.csv] --budget N [--province schedule.json] [--lang vi|en] [--date yyyy-MM-dd]
//             [--sharing authority|pro-rata|given-order] [--management yes|no] [--cleaner-production N] [--what-if-budget N]
// Ranks the projects of a plan by priority, gives the budget group by group, and says why each got what it got.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: missing file or bad option.
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;
using SampleKit;
using Spectre.Console;

const string Usage =
    "allocate.cs [projects.csv] --budget N [--province schedule.json] [--lang vi|en] [--date yyyy-MM-dd] [--sharing authority|pro-rata|given-order] [--management yes|no] [--cleaner-production N] [--what-if-budget N]";
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

var options = Arguments.Read(
    args,
    1,
    Usage,
    "--budget",
    "--province",
    "--lang",
    "--date",
    "--sharing",
    "--management",
    "--cleaner-production",
    "--what-if-budget"
);
if (options is null)
    return 2;
var language = options["--lang"] == "en" ? Language.English : Language.Vietnamese;
SharingRule? sharing = options["--sharing"] switch
{
    null or "authority" => SharingRule.LeaveToAuthority,
    "pro-rata" => SharingRule.ProRata,
    "given-order" => SharingRule.GivenOrder,
    _ => null,
};
var budget = Money(options["--budget"]);
var cleaner = Money(options["--cleaner-production"] ?? "0");
var otherBudget = options["--what-if-budget"] is { } otherText ? Money(otherText) : null;
if (
    budget is null
    || cleaner is null
    || sharing is null
    || options["--lang"] is not (null or "vi" or "en")
    || options["--management"] is not (null or "yes" or "no")
    || (options["--what-if-budget"] is not null && otherBudget is null)
    || (options["--date"] is { } dateText && Fields.Date(dateText) is null)
)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var path = options.Positional.Count > 0 ? options.Positional[0] : Arguments.BesideSample("data", "allocation.csv");
ProvincialSchedules? local = null;
if (options["--province"] is { } schedulePath)
{
    var schedule = new ScheduleFiles().Find(schedulePath, out var problem);
    local = schedule?.File.Provincial;
    if (local is null)
    {
        Console.Error.WriteLine(
            problem ?? Say($"{schedulePath}: không phải quy định mức chi của tỉnh dùng được.", $"{schedulePath}: not a usable provincial schedule.")
        );
        return 2;
    }

    foreach (var warning in schedule!.Value.File.Warnings)
        Console.Error.WriteLine($"{schedulePath}:{warning.Line}: {warning.Message.In(language)}");
}

var unreadable = new List<(int Line, string Reason)>();
var projects = new List<BudgetProject>();

// One plan has one governing date: that of the option, or else that of its first row.
LocalDate? onDate = options["--date"] is { } given ? Fields.Date(given) : null;
var date = onDate;
try
{
    using var reader = new StreamReader(path);
    foreach (
        var row in CsvTable.Read(
            reader,
            ["project", "as_of", "item", "cost", "units", "requested", "factor", "certificate_until", "local_materials", "workers", .. answers]
        )
    )
    {
        if (Read(row) is { } project)
            projects.Add(project);
    }
}
catch (Exception unusable) when (unusable is InvalidDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(unusable.Message);
    return 2;
}

BudgetPlan plan;
BudgetResult result;
try
{
    plan = new BudgetPlan
    {
        AsOf = date ?? LawBook.National.VerifiedThrough,
        Budget = budget.Value,
        Projects = projects.ToValueList(),
        Local = local,
        Sharing = sharing.Value,
        SetAsideManagement = options["--management"] == "yes",
        OutsideOrderSetAside = cleaner.Value,
    };
    result = PromotionRules.National.Allocate(plan);
}
catch (Exception refused) when (refused is ArgumentException or OverflowException)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}

var console = AnsiConsole.Create(
    new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) }
);
if (Console.IsOutputRedirected)
    console.Profile.Width = 160;
PrintTable();
PrintChart();
PrintMoney();
PrintReasons();
if (otherBudget is { } other)
    PrintChanges(plan with { Budget = other });
foreach (var (line, reason) in unreadable)
    console.WriteLine(Say($"Dòng {line} không đọc được: {reason}", $"Line {line} could not be read: {reason}"));
return unreadable.Count == 0 ? 0 : 1;

BudgetProject? Read(CsvRow row)
{
    var fields = new RowReader(row);
    if (row.Problem is not null)
        fields.Reject(row.Problem);
    var id = row["project"];
    if (id.Length == 0 || projects.Any(p => p.Id == id))
        fields.Reject("project");
    var asOf = fields.Required("as_of", Fields.Date);
    if (onDate is null && date is not null && asOf != date)
        fields.Reject("as_of");
    var facts = answers.ToDictionary(a => a, a => Answer(fields, row, a));
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
    var shape = SupportShape.BadFields(request);
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
        unreadable.Add((row.Line, string.Join(", ", fields.Bad.Select(b => $"{b} = '{TextTable.Printable(row[b])}'"))));
        return null;
    }

    date ??= asOf;
    return new BudgetProject(TextTable.Printable(id), priority, request);
}

void PrintTable()
{
    var table = new Table().Border(TableBorder.Simple);
    foreach (
        var column in Say("nhóm|thứ tự|đề án|hạng mục|đề nghị|mức trần|được cấp|kết quả", "group|place|project|item|request|ceiling|given|outcome").Split('|')
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
            project.Support.Item.Info().Name.In(language),
            Number(line.Claim.Requested),
            Ceiling(line.Claim),
            Number(line.Amount),
            line.Outcome.ToText().In(language)
        );
    }

    console.Write(table);
}

void PrintChart()
{
    var given = Ordered().Where(o => o.Line.Amount > Vnd.Zero).ToList();
    if (given.Count == 0)
        return;
    var chart = new BarChart().Width(Math.Min(100, console.Profile.Width)).Label(Say("Được cấp (triệu đồng)", "Given (million đồng)"));
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
        (Say("quản lý", "management"), a.Management),
        (Say("đã cấp", "given"), a.Given),
        (Say("chờ cơ quan quản lý quyết định", "left to the authority"), a.LeftToAuthority),
        (Say("giữ lại chờ dữ kiện", "held for missing facts"), a.Held),
        (Say("còn lại", "remainder"), a.Remainder),
    };
    console.WriteLine(
        $"{Say("Kinh phí", "Budget")} {budget.Value.ToString(language)} = {string.Join(" + ", parts.Select(p => $"{p.Name} {p.Amount.ToString(language)}"))}"
    );
    if (result.ManagementUndetermined)
        console.WriteLine(
            Say("Mức chi phí quản lý chưa xác định nên chưa để riêng.", "The level of management cost is not determined, so nothing was set aside for it.")
        );
    console.WriteLine(a.Explain(language));
    console.WriteLine();
}

void PrintReasons()
{
    foreach (var (line, answer, _) in Ordered())
    {
        console.WriteLine($"{line.Claim.Id}: {line.Outcome.ToText().In(language)}, {line.Amount.ToString(language)}");
        foreach (
            var reason in line.Explain(language)
                .Split('\n')
                .Concat(answer.Priority.Findings.Where(f => f.Rule == PriorityMessages.GroundMet).Select(f => f.Message(language)))
        )
            console.WriteLine("  " + reason);
        console.WriteLine("  " + answer.Support.Findings[0].Message(language));
    }
}

void PrintChanges(BudgetPlan otherPlan)
{
    console.WriteLine();
    console.WriteLine(Say($"Nếu kinh phí là {otherPlan.Budget.ToString(language)}:", $"With a budget of {otherPlan.Budget.ToString(language)}:"));
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
        : $"{line.Outcome.ToText().In(language)} {line.Amount.ToString(language)}"
            + (line.AtStake > Vnd.Zero ? Say($" (tối đa {line.AtStake.ToString(language)})", $" (at most {line.AtStake.ToString(language)})") : "");

IEnumerable<(AllocationLine Line, BudgetAnswer Answer, BudgetProject Project)> Ordered() =>
    result
        .Allocation.Lines.Select((line, i) => (line, result.Answers[i], projects[i]))
        .OrderBy(l => l.line.Claim.Standing.OutsideOrder == true ? 1 : 0)
        .ThenBy(l => l.line.Claim.Standing.Best);

string Say(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(language);

// A pooled cost or an open ground leaves a ceiling that is this much at least.
string Ceiling(AllocationClaim claim) =>
    claim.Ceiling is not { } ceiling ? "?"
    : claim.HighestCeiling > ceiling ? "≥ " + Number(ceiling)
    : Number(ceiling);

string Number(Vnd amount) => amount.Dong.ToString("#,0", language == Language.English ? EnglishNumbers.Format : EnglishNumbers.Vietnamese);

static bool? Answer(RowReader fields, CsvRow row, string column)
{
    if (!Fields.TryAnswer(row[column], out var answer))
        fields.Reject(column);
    return answer;
}

static MaterialShare? Percent(string text) =>
    Rate.TryParsePercent(text, out var share) && share <= Rate.One ? new MaterialShare(share.Millionths, Rate.One.Millionths) : null;

static Vnd? Positive(string text) => Fields.Whole(text) is { } dong and > 0 ? new Vnd(dong) : null;

static Vnd? Money(string? text) => text is not null && Fields.Whole(text) is { } dong and >= 0 ? new Vnd(dong) : null;

internal static class EnglishNumbers
{
    internal static readonly System.Globalization.NumberFormatInfo Format = new() { NumberGroupSeparator = "," };
    internal static readonly System.Globalization.NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = "." };
}
