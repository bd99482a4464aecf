#:project kit/SampleKit.csproj

// norms.cs [date]: CSV of every national support norm in force on the date (default: the last day through which the law was checked).
// Items without a norm of their own on the date are named on standard error.
// norms.cs --sql [--province file-or-name|none] [--cases table]: the norms of all days as SQL tables, with a view that computes the ceilings (docs/sql.md).
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using SampleKit;

var cli = new Cli("norms.cs", "Các mức hỗ trợ quốc gia có hiệu lực vào một ngày, dạng CSV.", "CSV of every national support norm in force on a date.");
var day = cli.Argument("date", "ngày (mặc định: ngày cuối cùng pháp luật được kiểm tra)", "date (the last day through which the law was checked unless given)");
var sql = cli.Flag(
    "--sql",
    "bảng mức hỗ trợ của mọi ngày và khung nhìn tính mức trần, dạng SQL",
    "the norms of all days and a view that computes the ceilings, as SQL"
);
var cases = cli.Text("--cases", "với --sql: tên bảng đề nghị (mặc định kc_cases)", "with --sql: the table of cases (kc_cases unless given)");
var province = new ProvinceOption(cli, isKnownUnlessGiven: true);
return cli.Run(args, Main);

int Main()
{
    if (sql.Value && day.Value is not null)
        return cli.Refuse(
            $"'{day.Value}' không dùng cùng --sql: các bảng SQL gồm mức hỗ trợ của mọi ngày.",
            $"'{day.Value}' does not go with --sql: the SQL tables hold the norms of all days."
        );
    if (sql.Value)
        return Relations();
    if (!province.IsGiven && !cases.IsGiven)
        return Table();
    return cli.Refuse(
        "--province và --cases chỉ dùng cùng --sql; không có --sql thì bảng chỉ gồm các mức quốc gia.",
        "--province and --cases go with --sql only; without it the table holds the national norms."
    );
}

int Relations()
{
    var name = cases.Value ?? "kc_cases";
    if (name.Length == 0 || !name.All(c => c is '_' or '.' || char.IsAsciiLetterOrDigit(c)))
        return cli.Refuse(
            $"--cases ghi '{name}': tên bảng chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch dưới.",
            $"--cases says '{name}': the name of a table has letters, digits, points and underscores only."
        );
    if (!province.Open())
        return 2;
    using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
    SqlLaw.Write(output, LawBook.National, province.Laws.ToList(), name);
    return 0;
}

int Table()
{
    var date = LawBook.National.VerifiedThrough;
    if (day.Value is { } text && !DateText.TryParse(text, out date))
        return cli.Refuse($"'{text}' không phải ngày; cần dd/MM/yyyy, ví dụ 30/06/2022.", $"'{text}' is no date; needed: yyyy-MM-dd, such as 2022-06-30.");
    using var output = TablePipe.Writer(Console.OpenStandardOutput());
    TablePipe.Write(output, ["provision", "item", "status", "rate", "cap", "unit", "from", "evidence"]);
    if (!LawBook.National.Covers(date) || LawBook.National.At(date).Support is not { } norms)
    {
        Console.Error.WriteLine(
            cli.Say($"Chưa có mức hỗ trợ nào của ngày {date:dd'/'MM'/'uuuu} trong thư viện.", $"No support norm in force on {date:uuuu-MM-dd} is encoded.")
        );
        return 0;
    }

    foreach (var info in SupportItemInfo.All)
    {
        var norm = norms[info.Item];
        // A content for which no level is known is no norm.
        if (info.IsWithoutLevel && !norm.HasValue)
            continue;
        if (norm.Status is NormStatus.Absent or NormStatus.GovernedElsewhere)
        {
            var (vietnamese, english) =
                norm.Status == NormStatus.Absent ? ("không có mức riêng", "no separate level") : ("theo quy định khác", "governed elsewhere");
            Console.Error.WriteLine(
                cli.Say($"{info.Name.Vietnamese}: {vietnamese} ({norm.Citation?.Text.Vietnamese})", $"{info.Code}: {english} ({norm.Citation})")
            );
            continue;
        }

        var level = norm.HasValue ? norm.Value : null;
        TablePipe.Write(
            output,
            [
                norm.Citation.Code,
                info.Code,
                StatusCode(norm.Status),
                level?.Rate?.ToPercentCode() ?? "",
                level?.Cap?.Dong.ToString() ?? "",
                level?.Unit.ToCode() ?? "",
                norms.InForceFrom.ToString("uuuu-MM-dd", null),
                norm.Evidence.ToCode(),
            ]
        );
    }

    return 0;
}

static string StatusCode(NormStatus status) =>
    status switch
    {
        NormStatus.Stated => "stated",
        NormStatus.Reported => "reported",
        NormStatus.Host => "host",
        _ => "not-encoded",
    };
