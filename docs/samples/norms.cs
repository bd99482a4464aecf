#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// norms.cs [date]: CSV of every national support norm in force on the date (default: the last day through which the law was checked).
// Items without a norm of their own on the date are named on standard error.
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using SampleKit;

if (args.Length > 1 || (args.Length == 1 && Fields.Date(args[0]) is null))
{
    Console.Error.WriteLine("norms.cs [yyyy-MM-dd]");
    return 2;
}

var date = args.Length == 1 ? Fields.Date(args[0])!.Value : LawBook.National.VerifiedThrough;
using var output = CsvPipe.Writer(Console.OpenStandardOutput());
CsvPipe.Write(output, ["provision", "item", "status", "rate", "cap", "unit", "from", "evidence"]);
if (!LawBook.National.Covers(date) || LawBook.National.At(date).Support is not { } norms)
{
    Console.Error.WriteLine($"No support norm in force on {date:uuuu-MM-dd} is encoded.");
    return 0;
}

foreach (var info in SupportItems.All)
{
    var norm = norms[info.Item];
    // A content for which no level is known is no norm.
    if (info.IsWithoutLevel && !norm.HasValue)
        continue;
    if (norm.Status is NormStatus.Absent or NormStatus.GovernedElsewhere)
    {
        Console.Error.WriteLine($"{info.Code}: {(norm.Status == NormStatus.Absent ? "no separate level" : "governed elsewhere")} ({norm.Citation})");
        continue;
    }

    var level = norm.HasValue ? norm.Value : null;
    CsvPipe.Write(
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

static string StatusCode(NormStatus status) =>
    status switch
    {
        NormStatus.Stated => "stated",
        NormStatus.Reported => "reported",
        NormStatus.Host => "host",
        _ => "not-encoded",
    };
