#:project kit/SampleKit.csproj

// explain.cs [list.xlsx|list.csv] --case ID [--html out.html] [--docx out.docx] [--province file-or-name|none] [--lang vi|en]
// explain.cs --item machinery --as-of 30/06/2022 --source national --cost 700000000 --support 300000000 [--units 3] [--priority 1.5 --ground area] […]
// One project on one page: facts, law of the day, computation line by line with provisions, conditions, who decides, what is missing, readings and what the
// others would give, digest of the decision record, place for date and signature. The project is a row of a list (docs/sheets.md), or its facts are options.
// Exit code 0: explained; 1: the row or the facts cannot be judged as they are (it is said why); 2: the file, an option or the output cannot be used.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using SampleKit;

var cli = new Cli("explain.cs", "Giải trình mức hỗ trợ của một đề án trên một trang.", "Explains the support of one project on one page.");
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var id = cli.Text("--case", "mã hoặc tên đề án trong danh mục", "id of the project in the list");
var item = cli.Option<SupportItem?>(
    "--item",
    "hạng mục hỗ trợ, khi không dùng danh mục",
    "support item, where no list is used",
    new("mã hoặc tên hạng mục, ví dụ machinery", "code of an item, such as machinery"),
    text => CodeReaders.Items.TryRead(text, out var read, out _) ? (true, read) : (false, null),
    null
);
var asOf = cli.Date("--as-of", "ngày áp dụng (mặc định: ngày trong danh mục)", "governing date (that of the list unless given)");
var source = cli.Choice("--source", "nguồn kinh phí (mặc định: quốc gia)", "whose money (national unless given)", "national", "national", "local");
var costs = cli.Several<Vnd>(
    "--cost",
    "chi phí; ghi nhiều lần: chi phí của từng đối tượng",
    "cost; several times: that of each unit",
    new("số tiền, ví dụ 700.000.000 hoặc 700 triệu", "amount, such as 700000000"),
    text => (Vnd.TryParse(text, out var amount), amount)
);
var units = cli.Whole("--units", "số cơ sở, mô hình, …", "number of establishments, models, …", 1, int.MaxValue);
var priority = cli.Option<Rate?>(
    "--priority",
    "hệ số ưu tiên",
    "priority factor",
    new("số từ 1 đến 1,5", "number from 1 to 1.5"),
    text => Rate.TryParse(text, out var rate) ? (true, rate) : (false, null),
    null
);
var ground = cli.Choice("--ground", "căn cứ ưu tiên", "ground of priority", "none", "none", "area", "sector", "both");
var support = cli.Money("--support", "số tiền đề nghị hỗ trợ", "support asked for");
var provinces = new ProvinceOption(cli, isKnownUnlessGiven: true);
var html = cli.Text("--html", "ghi trang web", "write a page");
var docx = cli.Text("--docx", "ghi tệp Word (.docx)", "write a Word file (.docx)");
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var terminal = new Terminal(cli);
return cli.Run(args, Main);

int Main()
{
    if (!provinces.Open())
        return 2;
    if (item.Value is null == id.Value is null)
        return cli.Refuse(
            "Cần ghi --case (đề án trong danh mục) hoặc --item cùng --as-of (thông tin của đề án).",
            "Give --case (a project of the list), or --item with --as-of (the facts of a project)."
        );
    return item.Value is { } asked ? OfFacts(asked) : OfCase(id.Value!);
}

int OfFacts(SupportItem asked)
{
    if (file.Value is { } list)
        return cli.Refuse($"Thừa '{list}': --item không dùng danh mục.", $"'{list}' is too much: --item goes without a list.");
    if (asOf.Value is not { } day)
        return cli.Refuse("Thiếu tùy chọn --as-of (ngày áp dụng).", "Option --as-of (the governing date) is missing.");
    var money = source.Value == "local" ? FundingSource.Local : FundingSource.National;
    var request = new SupportRequest
    {
        Item = asked,
        Source = money,
        Cost = costs.Value is [var only] ? only : null,
        UnitCosts = costs.Value.Count > 1 ? costs.Value.ToValueList() : [],
        Units = units.Value,
        PriorityFactor = priority.Value,
        Ground = ground.Value switch
        {
            "area" => PriorityGround.Area,
            "sector" => PriorityGround.Sector,
            "both" => PriorityGround.Both,
            _ => PriorityGround.None,
        },
        Requested = support.Value,
    };
    return Show(new ExplainedPage(Explanation.Of(day, request, RulesOf(money, provinces.Given?.Name)), cli.Language));
}

int OfCase(string wanted)
{
    if (costs.Value.Count > 0 || units.IsGiven || priority.IsGiven || ground.IsGiven || support.IsGiven || source.IsGiven)
        return cli.Refuse(
            "--source, --cost, --units, --priority, --ground và --support chỉ dùng cùng --item; với --case thì lấy thông tin trong danh mục.",
            "--source, --cost, --units, --priority, --ground and --support go with --item only; with --case the facts are those of the list."
        );
    var path = file.Value ?? Cli.BesideSample("data", "portfolio.csv");
    using var table = ProjectSheets.Open(path, columns.Value);
    var found = new List<ProjectRow>();
    var others = new List<string>();
    foreach (var listed in ProjectSheets.Rows(table))
    {
        if (NamesOf(listed).Any(n => VietnameseText.Key(n) == VietnameseText.Key(wanted)))
            found.Add(listed);
        else if (others.Count < 5 && NamesOf(listed).FirstOrDefault() is { } name)
            others.Add(Printable.Short(name));
    }

    // An id of its own goes before a number in the list or a title.
    if (found.Where(r => r.Entry["case"] == wanted).ToList() is [_, ..] own)
        found = own;
    if (found is [var first, var second, ..])
        return cli.Refuse(
            $"Danh mục có nhiều dòng “{wanted}” (dòng {first.Number} và dòng {second.Number}); cần ghi mã riêng hoặc tên của đề án.",
            $"The list has several rows '{wanted}' (rows {first.Number} and {second.Number}); give an id of its own, or the title."
        );
    if (found is not [var row])
        return cli.Refuse(
            $"Danh mục không có đề án “{wanted}”; một số đề án có trong danh mục: {string.Join("; ", others)}.",
            $"The list has no project '{wanted}'; some that it has: {string.Join("; ", others)}."
        );
    if (ExplainedProject.Refusal(row) is { } refusal)
    {
        Console.Error.WriteLine(refusal.In(cli.Language));
        return 1;
    }

    return Show(ExplainedProject.Of(row, RulesOf, asOf.Value, path, cli.Language));
}

PromotionRules RulesOf(FundingSource money, string? province) => money == FundingSource.Local ? provinces.For(province) : PromotionRules.National;

int Show(ExplainedPage page)
{
    foreach (var line in page.Lines(terminal.Width))
        Console.WriteLine(line);
    if (html.Value is { } htmlPath)
        OutputFile.Write(htmlPath, page.Html().ToString());
    if (docx.Value is { } docxPath)
    {
        using var output = OutputFile.Create(docxPath);
        page.Word().Write(output.Stream, page.Title);
        output.Done();
    }

    return page.IsMalformed ? 1 : 0;
}

// The ids of a row: its own, its number in the list, its title.
static IEnumerable<string> NamesOf(ProjectRow row) => new[] { row.Entry.Known("case"), row.Entry.Known("title"), row.Entry.Known("ordinal") }.OfType<string>();
