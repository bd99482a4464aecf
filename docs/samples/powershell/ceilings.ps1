# The ceiling of one case before and after the circular of 2018, from PowerShell 7. A hashtable makes a request.
#   dotnet publish src/KhuyenCong.Domain -f netstandard2.0 -o out
#   pwsh docs/samples/powershell/ceilings.ps1 out
param([Parameter(Mandatory)][string] $Folder)
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)
foreach ($name in 'NodaTime', 'FluentValidation', 'Microsoft.Extensions.DependencyInjection.Abstractions', 'KhuyenCong.Domain') {
    Add-Type -Path (Join-Path (Resolve-Path $Folder) "$name.dll")
}

$request = [KhuyenCong.Domain.Support.SupportRequest]@{
    Item      = 'Machinery'
    Source    = 'National'
    Cost      = [KhuyenCong.Domain.Vnd]::Million(700)
    Requested = [KhuyenCong.Domain.Vnd]::Parse('250 triệu')
}
$vietnamese = [KhuyenCong.Domain.Language]::Vietnamese
foreach ($day in '2016-06-30', '2022-06-30') {
    $date = [NodaTime.Text.LocalDatePattern]::Iso.Parse($day).Value
    $decision = [KhuyenCong.Domain.PromotionRules]::National.AssessSupport($date, $request)
    "${day}: $($decision.Ceiling.ToString($vietnamese)) ($($decision.Provision))"
}

# A list of facts, and what is still missing.
$establishment = [KhuyenCong.Domain.Establishment]@{
    Kind  = 'Enterprise'
    Place = [KhuyenCong.Domain.ProductionPlace]@{ Kind = 'Commune' }
}
$eligibility = [KhuyenCong.Domain.Eligibility.EligibilityRequest]@{ Establishment = $establishment }
$answer = [KhuyenCong.Domain.PromotionRules]::National.AssessEligibility([NodaTime.LocalDate]::new(2016, 6, 30), $eligibility)
"$($answer.Verdict): $($answer.Missing -join ', ')"
