#:project kit/SampleKit.csproj

// The dates of a plan year in order, with provisions:
//   dotnet run docs/samples/calendar.cs -- --plan-year 2016 [--accepted dd/MM/yyyy] [--for one-province|several-provinces|regional-centre|ministry]
//                                          [--province file-or-name] [--ics out.ics [--remind 7]] [--lang vi|en]
// With --province the dates of local money by the province's own law; what it is not known to lay down is said.
// With --ics they are written as reminders for a calendar (RFC 5545): the same file each time, so that importing it again replaces what was there.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using SampleKit;

var cli = new Cli("calendar.cs", "Các thời hạn của một năm kế hoạch, kèm điều khoản.", "The dates of a plan year in order, with provisions.");
var plan = cli.Whole("--plan-year", "năm kế hoạch", "plan year", 1900, 9000, isRequired: true);
var accepted = cli.Several<LocalDate>(
    "--accepted",
    "ngày nghiệm thu (ghi được nhiều lần)",
    "day of acceptance (may be given several times)",
    new("ngày dd/MM/yyyy, ví dụ 30/11/2016", "date yyyy-MM-dd, such as 2016-11-30"),
    text => (DateText.TryParse(text, out var date), date)
);
var whose = cli.Option(
    "--for",
    "lịch của đơn vị nào",
    "whose calendar",
    new("one-province|several-provinces|regional-centre|ministry", "one-province|several-provinces|regional-centre|ministry"),
    text =>
        text switch
        {
            "one-province" => (true, PlanParticipant.UnitInOneProvince),
            "several-provinces" => (true, PlanParticipant.UnitInSeveralProvinces),
            "regional-centre" => (true, PlanParticipant.RegionalCentre),
            "ministry" => (true, PlanParticipant.Ministry),
            _ => (false, default),
        },
    PlanParticipant.UnitInOneProvince
);
var province = new ProvinceOption(cli);
var ics = cli.Text("--ics", "ghi các thời hạn thành tệp nhắc việc (.ics)", "write the dates as reminders (.ics)");
var remind = cli.Whole("--remind", "nhắc trước số ngày (mặc định 7)", "days by which a reminder comes before (7 unless given)", 0, 365);
return cli.Run(args, Main);

int Main()
{
    var vietnamese = cli.Language == Language.Vietnamese;
    if (!province.Open())
        return 2;
    var calendar = province.Rules.Calendar(
        new CalendarRequest
        {
            Source = province.Given is null ? FundingSource.National : FundingSource.Local,
            PlanYear = plan.Value!.Value,
            For = whose.Value,
            AcceptedOn = accepted.Value.ToValueList(),
        }
    );
    Console.WriteLine(vietnamese ? $"Lịch năm kế hoạch {plan.Value}" : $"Calendar of plan year {plan.Value}");
    foreach (var due in calendar.Dates)
    {
        var day = cli.Day(due.Day);
        var rule = (due.Comparison, vietnamese) switch
        {
            (Comparison.LessThan, true) => $"trước ngày {day}",
            (Comparison.LessThan, false) => $"before {day}",
            (Comparison.AtMost, true) => $"chậm nhất ngày {day}",
            (Comparison.AtMost, false) => $"not later than {day}",
            (_, true) => $"kỳ đến hết ngày {day}",
            _ => $"period to {day}",
        };
        var last = due.LastDay is { } lastDay ? cli.Day(lastDay) : "-         ";
        var duty = $"{due.By.ToText().In(cli.Language)}: {due.Kind.ToText().In(cli.Language)}";
        Console.WriteLine(
            vietnamese ? $"{last}  {rule, -26}  {duty} [{due.Citation.Text.Vietnamese}]" : $"{last}  {rule, -25}  {due.Citation.Code, -17}  {duty}"
        );
    }

    foreach (var finding in calendar.Findings)
        Console.WriteLine($"! {Words.WithNext(finding, cli.Language)}");
    if (ics.Value is { } path)
        OutputFile.Write(path, PlanReminders.Of(calendar, whose.Value, cli.Language, remind.Value ?? 7, province.Given?.Name).ToString());
    return 0;
}
