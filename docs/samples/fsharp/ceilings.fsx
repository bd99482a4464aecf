// The ceiling of one case before and after the circular of 2018, from F#.
//   dotnet build src/KhuyenCong.Domain -f net10.0
//   dotnet fsi docs/samples/fsharp/ceilings.fsx
// With the package, the two lines below are one: #r "nuget: KhuyenCong.Domain"
#r "nuget: NodaTime, 3.3.7"
#r "../../../src/KhuyenCong.Domain/bin/Debug/net10.0/KhuyenCong.Domain.dll"

open System
open KhuyenCong.Domain
open KhuyenCong.Domain.Decisions
open KhuyenCong.Domain.InForce
open KhuyenCong.Domain.Programmes
open KhuyenCong.Domain.Support
open NodaTime

Console.OutputEncoding <- Text.Encoding.UTF8

let machinery =
    SupportRequest(Item = SupportItem.Machinery, Source = FundingSource.National, Cost = Vnd.Million 700L)

for date in [ LocalDate(2012, 1, 1); LocalDate(2016, 6, 30); LocalDate(2022, 6, 30) ] do
    let decision = PromotionRules.National.AssessSupport(date, machinery)

    match decision.Verdict, Option.ofNullable decision.Ceiling with
    | Verdict.Undetermined, _ -> printfn "%04d: chưa xác định. %s" date.Year (decision.Findings.[0].Message Language.Vietnamese)
    | _, Some ceiling -> printfn "%04d: %s (%s)" date.Year (ceiling.ToString Language.Vietnamese) decision.Provision.Text.Vietnamese
    | verdict, None -> printfn "%04d: %O" date.Year verdict
