#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// The dates of a plan year in order, with provisions:
//   dotnet run docs/samples/calendar.cs -- --plan-year 2016 [--accepted yyyy-MM-dd] [--for one-province|several-provinces|regional-centre|ministry] [--lang vi|en]
using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using SampleKit;

const string Usage =
    "usage: calendar.cs --plan-year YYYY [--accepted yyyy-MM-dd]... [--for one-province|several-provinces|regional-centre|ministry] [--lang vi|en]";
Dictionary<string, PlanParticipant> participants = new()
{
    ["one-province"] = PlanParticipant.UnitInOneProvince,
    ["several-provinces"] = PlanParticipant.UnitInSeveralProvinces,
    ["regional-centre"] = PlanParticipant.RegionalCentre,
    ["ministry"] = PlanParticipant.Ministry,
};
int? planYear = null;
var whose = PlanParticipant.UnitInOneProvince;
var accepted = new List<LocalDate>();
var language = Language.Vietnamese;
for (var i = 0; i < args.Length; i += 2)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    switch (args[i])
    {
        case "--plan-year" when value.Length == 4 && Fields.TryWhole(value, out var year) && year is >= 1900 and <= 9000:
            planYear = (int)year;
            break;
        case "--accepted" when Fields.TryDate(value, out var date):
            accepted.Add(date);
            break;
        case "--for" when participants.TryGetValue(value, out var participant):
            whose = participant;
            break;
        case "--lang" when value is "vi" or "en":
            language = value == "vi" ? Language.Vietnamese : Language.English;
            break;
        default:
            Console.Error.WriteLine($"cannot use '{args[i]} {value}'\n{Usage}");
            return 2;
    }
}

if (planYear is not { } plan)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var vietnamese = language == Language.Vietnamese;
var calendar = DeadlineRules.Assess(
    DeadlineNorms.National,
    new CalendarRequest
    {
        PlanYear = plan,
        For = whose,
        AcceptedOn = accepted.ToValueList(),
    }
);
Console.WriteLine(vietnamese ? $"Lịch năm kế hoạch {plan}" : $"Calendar of plan year {plan}");
foreach (var due in calendar.Dates)
{
    var day = $"{due.Day:uuuu-MM-dd}";
    var rule = (due.Comparison, vietnamese) switch
    {
        (Comparison.LessThan, true) => $"trước {day}",
        (Comparison.LessThan, false) => $"before {day}",
        (Comparison.AtMost, true) => $"chậm nhất {day}",
        (Comparison.AtMost, false) => $"not later than {day}",
        (_, true) => $"kỳ đến {day}",
        _ => $"period to {day}",
    };
    var last = due.LastDay is { } lastDay ? $"{lastDay:uuuu-MM-dd}" : "-         ";
    Console.WriteLine($"{last}  {rule, -25}  {due.Citation.Code, -17}  {due.By.ToText().In(language)}: {due.Kind.ToText().In(language)}");
}

foreach (var finding in calendar.Findings)
    Console.WriteLine($"! {finding.Message(language)}");
return 0;
