using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace SampleKit;

/// <summary>Project records as CSV; the columns are described in docs/reporting.md.</summary>
public static class ProjectCsv
{
    /// <summary>Larger amounts are slips of the pen: a million tỷ đồng for one project.</summary>
    private const long LargestAmount = 1_000_000_000_000_000;

    /// <summary>All columns in the order in which they are written.</summary>
    public static readonly string[] Columns =
    [
        "case",
        "as_of",
        "source",
        "province",
        "item",
        "beneficiary",
        "total_cost_vnd",
        "support_vnd",
        "establishments",
        "note",
        "status",
        "level",
        "district",
        "content",
        "beneficiary_id",
        "beneficiary_kind",
        "subject",
        "submitted_on",
        "contracted_on",
        "accepted_on",
        "settled_on",
        "central_vnd",
        "from_province_vnd",
        "from_district_vnd",
        "from_commune_vnd",
        "other_state_vnd",
        "counterpart_vnd",
        "planned_vnd",
        "approved_vnd",
        "contracted_vnd",
        "advanced_vnd",
        "accepted_vnd",
        "settled_vnd",
        "returned_vnd",
        "carried_over_vnd",
        "management_vnd",
        "workers",
        "classes",
        "models",
        "machines",
        "products",
        "product_level",
        "certificate_issued",
        "factor",
        "ground",
    ];

    /// <summary>The columns that a file must have.</summary>
    public static readonly string[] Required = ["case", "as_of"];

    /// <summary>Reads a row; null when it cannot be read, with the names of the bad columns.</summary>
    public static ProjectRecord? Read(CsvRow row, out IReadOnlyCollection<string> bad)
    {
        var fields = new RowReader(row);
        if (row.Problem is not null)
            fields.Reject("row");
        if (row["case"].Length == 0)
            fields.Reject("case");
        var record = new ProjectRecord
        {
            Case = row["case"],
            AsOf = fields.Required("as_of", Date),
            Source = row["source"] == "mixed" ? null : fields.Optional("source", Codes.Source),
            Province = row.Known("province"),
            Place = row.Known("district"),
            Item = fields.Optional("item", Codes.Item) is var item && item == default(SupportItem) ? null : item,
            Beneficiary = row.Known("beneficiary"),
            BeneficiaryId = row.Known("beneficiary_id"),
            BeneficiaryKind = fields.Optional("beneficiary_kind", Codes.Kind),
            Subject = row.Known("subject"),
            Status = fields.Optional("status", Codes.Status) ?? ProjectStatus.Approved,
            Level = fields.Optional("level", Codes.Level),
            Submitted = fields.Optional("submitted_on", Date),
            ContractedOn = fields.Optional("contracted_on", Date),
            AcceptedOn = fields.Optional("accepted_on", Date),
            SettledOn = fields.Optional("settled_on", Date),
            TotalCost = Money("total_cost_vnd"),
            Support = Money("support_vnd"),
            CentralSupport = Money("central_vnd"),
            ProvinceSupport = Money("from_province_vnd"),
            DistrictSupport = Money("from_district_vnd"),
            CommuneSupport = Money("from_commune_vnd"),
            OtherStateSupport = Money("other_state_vnd"),
            Counterpart = Money("counterpart_vnd"),
            Planned = Money("planned_vnd"),
            Approved = Money("approved_vnd"),
            Contracted = Money("contracted_vnd"),
            Advanced = Money("advanced_vnd"),
            Accepted = Money("accepted_vnd"),
            Settled = Money("settled_vnd"),
            Returned = Money("returned_vnd"),
            CarriedOver = Money("carried_over_vnd"),
            ManagementCost = Money("management_vnd"),
            Establishments = Count("establishments"),
            WorkersTrained = Count("workers"),
            Classes = Count("classes"),
            Models = Count("models"),
            Machines = Count("machines"),
            Products = Count("products"),
            ProductLevel = fields.Optional("product_level", Codes.ProductLevel),
            CertificateIssued = fields.Optional("certificate_issued", Date),
            Factor = fields.Optional("factor", Codes.Factor),
            Ground = fields.Optional("ground", Codes.Ground) ?? PriorityGround.None,
        };
        if (fields.Optional("content", Codes.Content) is { } content)
            record = record with { Content = content };
        bad = fields.Bad;
        return fields.Bad.Count == 0 ? record : null;

        Vnd? Money(string column) => fields.Optional(column, Codes.Amount) is { } amount ? new Vnd(amount) : null;

        int? Count(string column) => fields.Optional(column, Codes.Count);
    }

    /// <summary>The fields of a record, in the order of <see cref="Columns"/>.</summary>
    public static string[] Write(ProjectRecord r, string note) =>
        [
            r.Case,
            Text(r.AsOf),
            r.Source is { } source
                ? source == FundingSource.National
                    ? "national"
                    : "local"
                : "mixed",
            r.Province ?? "",
            r.Item?.ToCode() ?? "",
            r.Beneficiary ?? "",
            Text(r.TotalCost),
            Text(r.Support),
            Text(r.Establishments),
            note,
            r.Status.ToCode(),
            r.Level?.ToCode() ?? "",
            r.Place ?? "",
            r.Item is null && r.Content is { } content ? $"{(int)content}" : "",
            r.BeneficiaryId ?? "",
            r.BeneficiaryKind?.ToCode() ?? "",
            r.Subject ?? "",
            Text(r.Submitted),
            Text(r.ContractedOn),
            Text(r.AcceptedOn),
            Text(r.SettledOn),
            Text(r.CentralSupport),
            Text(r.ProvinceSupport),
            Text(r.DistrictSupport),
            Text(r.CommuneSupport),
            Text(r.OtherStateSupport),
            Text(r.Counterpart),
            Text(r.Planned),
            Text(r.Approved),
            Text(r.Contracted),
            Text(r.Advanced),
            Text(r.Accepted),
            Text(r.Settled),
            Text(r.Returned),
            Text(r.CarriedOver),
            Text(r.ManagementCost),
            Text(r.WorkersTrained),
            Text(r.Classes),
            Text(r.Models),
            Text(r.Machines),
            Text(r.Products),
            r.ProductLevel?.ToCode() ?? "",
            Text(r.CertificateIssued),
            r.Factor?.ToTimesCode() ?? "",
            r.Ground switch
            {
                PriorityGround.Area => "area",
                PriorityGround.Sector => "sector",
                PriorityGround.Both => "both",
                _ => "",
            },
        ];

    /// <summary>Whether a code has the form of an item code; a province may have items of its own.</summary>
    public static bool IsItemCode(string code) =>
        code.Length is > 0 and <= 40 && code.All(c => c is >= 'a' and <= 'z' or '-') && code[0] != '-' && code[^1] != '-';

    private static LocalDate? Date(string text) => Fields.TryDate(text, out var date) && date.Year is > 1901 and < 9998 ? date : null;

    private static string Text(LocalDate? date) => date is { } d ? $"{d.Year:0000}-{d.Month:00}-{d.Day:00}" : "";

    private static string Text(Vnd? amount) => amount is { } a ? $"{a.Dong}" : "";

    private static string Text(int? count) => $"{count}";

    // One delegate each for all rows.
    private static class Codes
    {
        internal static readonly Func<string, FundingSource?> Source = text =>
            text switch
            {
                "national" => FundingSource.National,
                "local" => FundingSource.Local,
                _ => null,
            };
        internal static readonly Func<string, SupportItem?> Item = text =>
            SupportItems.TryParse(text, out var item) ? item
            : IsItemCode(text) ? default(SupportItem)
            : null;
        internal static readonly Func<string, BeneficiaryKind?> Kind = text => BeneficiaryKinds.TryParse(text, out var kind) ? kind : null;
        internal static readonly Func<string, ProjectStatus?> Status = text => ProjectStatuses.TryParse(text, out var status) ? status : null;
        internal static readonly Func<string, ManagementLevel?> Level = text => ManagementLevels.TryParse(text, out var level) ? level : null;
        internal static readonly Func<string, PromotionContent?> Content = text => text is [>= '1' and <= '9'] ? (PromotionContent)(text[0] - '0') : null;
        internal static readonly Func<string, long?> Amount = text =>
            Fields.TryWhole(text, out var amount) && amount is >= 0 and <= LargestAmount ? amount : null;
        internal static readonly Func<string, int?> Count = text => Fields.TryWhole(text, out var count) && count is >= 0 and <= 1_000_000 ? (int)count : null;
        internal static readonly Func<string, VoteLevel?> ProductLevel = text => VoteLevels.TryParse(text, out var level) ? level : null;
        internal static readonly Func<string, Rate?> Factor = text =>
            Rate.TryParseTimes(text, out var factor) && factor >= Rate.One && factor <= KhuyenCong.Domain.Support.SupportTables.LargestPriorityFactor
                ? factor
                : null;
        internal static readonly Func<string, PriorityGround?> Ground = text =>
            text switch
            {
                "area" => PriorityGround.Area,
                "sector" => PriorityGround.Sector,
                "both" => PriorityGround.Both,
                "none" => PriorityGround.None,
                _ => null,
            };
    }
}
