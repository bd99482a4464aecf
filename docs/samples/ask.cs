#:project kit/SampleKit.csproj

// dotnet run ask.cs -- [--date 30/06/2016] [--lang vi|en]
// Asks in the terminal whether the law serves somebody: only what is still needed, until there is an answer, and explains it.
// An empty line says that a fact is not known. Exit code: 0 with a yes or a no, 1 while it is not determined, 2 when an option cannot be used.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using SampleKit;

const string Question = "eligibility";

// Needed for wards alone, which are known later.
const string Last = "plan_built_in";

var cli = new Cli(
    "ask.cs",
    "Hỏi từng dữ kiện còn thiếu để biết ai là đối tượng được hỗ trợ.",
    "Asks for the missing facts, one by one, to tell who is served."
);
var date = cli.Date("--date", "ngày áp dụng (mặc định: ngày cuối cùng pháp luật được kiểm tra)", "governing date (the last day verified unless given)");
return cli.Run(args, Main);

int Main()
{
    var asOf = date.Value ?? LawBook.National.VerifiedThrough;
    var request = new EligibilityRequest { Establishment = new Establishment() };
    var unknown = new HashSet<string>();
    var told = new HashSet<string>();
    while (true)
    {
        var decision = PromotionRules.National.AssessEligibility(asOf, request);
        foreach (var code in decision.Missing)
        {
            if (FactForm.WaitsFor(Question, code) is { } waits && told.Add(code))
                Console.WriteLine(cli.Say($"Còn chờ: {waits.Vietnamese}.", $"Still waits for {waits.English}."));
        }

        var next =
            decision.Verdict == Verdict.Undetermined
                ? decision.Missing.Where(m => !unknown.Contains(m) && FactForm.Find(Question, m) is not null).OrderBy(m => m == Last).FirstOrDefault()
                : null;
        if (next is null || Asked(FactForm.Find(Question, next)!) is not { } line)
        {
            Console.WriteLine();
            Console.WriteLine(cli.Say($"Kết luận: {decision.Verdict.ToText().Vietnamese}", $"Verdict: {decision.Verdict.ToText().English}"));
            Console.WriteLine(decision.Explain(cli.Language));
            return decision.Verdict == Verdict.Undetermined ? 1 : 0;
        }

        if (line.Trim().Length == 0)
        {
            unknown.Add(next);
            continue;
        }

        (request, var problem) = FactForm.Set(request, next, line);
        if (problem is not null)
            Console.WriteLine("  " + problem.In(cli.Language));
    }
}

string? Asked(FactForm form)
{
    Console.WriteLine(FactQuestions.TextOf(form).In(cli.Language));
    for (var i = 0; i < form.Choices.Count; i++)
        Console.WriteLine($"  {i + 1}. {form.Choices[i].Name.In(cli.Language)}");
    Console.Write("> ");
    var line = Console.ReadLine();
    // What is piped in is shown, as what is typed is.
    if (Console.IsInputRedirected)
        Console.WriteLine(line);
    return line;
}
