using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using NodaTime;

namespace SampleKit;

/// <summary>A list of projects that ask for the money of a plan, with what the order of priority asks of each; rows that cannot be read are set aside.</summary>
public sealed class PlanList
{
    private static readonly string[] Answers =
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

    private readonly Language _language;
    private readonly LocalDate? _onDate;
    private readonly FundingSource _source;
    private readonly List<BudgetProject> _projects = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Reason)> _unreadable = [];

    private PlanList(Language language, LocalDate? onDate, FundingSource source) => (_language, _onDate, Date, _source) = (language, onDate, onDate, source);

    /// <summary>The projects, in the order of the list.</summary>
    public IReadOnlyList<BudgetProject> Projects => _projects;

    /// <summary>The rows that were set aside, and why.</summary>
    public IReadOnlyList<(int Line, string Reason)> Unreadable => _unreadable;

    /// <summary>The governing date: one plan has one, that given or else that of its first row.</summary>
    public LocalDate? Date { get; private set; }

    /// <summary>Reads a list; without a date for all, all of its rows have to be of one.</summary>
    public static PlanList Read(Cli cli, string path, string? columnMap, LocalDate? onDate, FundingSource source)
    {
        var list = new PlanList(cli.Language, onDate, source);
        var schema = list.Schema();
        var options = new TableOptions
        {
            Map = columnMap is { } map ? ColumnMap.Parse(File.ReadAllText(map), schema) : null,
            GoverningDate = onDate is { } given ? $"{given:uuuu-MM-dd}" : null,
        };
        using var table = TableFile.Open(path, schema, options);
        var order = table.Tables.SelectMany(t => t.Columns).Select(c => c.Code ?? "").ToList();
        foreach (var row in table.Rows().Where(r => r.Status != RowStatus.PassedOver))
        {
            if (list.ProjectOf(row, order) is { } project)
                list._projects.Add(project);
        }

        return list;
    }

    // The columns of project records under the names of a plan, and the answers that the order of priority asks for.
    private TableSchema Schema() =>
        new([
            ProjectTable.FindAs("case", "project") with
            {
                IsRequired = false,
            },
            ProjectTable.Find("as_of") with
            {
                IsRequired = true,
                MustBeThere = _onDate is null,
            },
            ProjectTable.Find("item") with
            {
                IsRequired = true,
                MustBeThere = true,
            },
            ProjectTable.FindAs("total_cost_vnd", "cost"),
            ProjectTable.FindAs("establishments", "units"),
            ProjectTable.FindAs("support_vnd", "requested") with
            {
                IsRequired = true,
                MustBeThere = true,
            },
            ProjectTable.Find("factor"),
            .. Answers.Select(a => new SheetColumn(a, new(Vietnamese(a), a.Replace('_', ' ')), FieldKind.Answer)),
            new("certificate_until", new("Giấy chứng nhận có giá trị đến", "certificate valid until"), FieldKind.Date),
            new("local_materials", new("tỷ lệ nguyên liệu địa phương", "share of local materials"), FieldKind.Number),
            new("workers", new("số lao động", "workers"), FieldKind.Count),
            ProjectTable.Find("beneficiary"),
            .. ProjectTable.Beside,
        ]);

    private static string Vietnamese(string answer) =>
        answer switch
        {
            "key_project" => "đề án điểm",
            "upland_island_border" => "miền núi, hải đảo, biên giới",
            "ethnic_minority" => "vùng dân tộc thiểu số",
            "poor_district" => "huyện nghèo",
            "new_rural_commune" => "xã nông thôn mới",
            "difficult_area" => "địa bàn khó khăn",
            "certificate" => "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu",
            "key_product" => "sản phẩm chủ lực",
            "export_contract" => "hợp đồng xuất khẩu",
            "produces_for_export" => "sản xuất hàng xuất khẩu",
            "agri_mechanics_chemistry" => "cơ khí, hóa chất phục vụ nông nghiệp",
            "agro_processing" => "chế biến nông, lâm, thủy sản",
            "supporting_industry" => "công nghiệp hỗ trợ",
            _ => "sản xuất sạch hơn",
        };

    private BudgetProject? ProjectOf(SheetEntry row, List<string> order)
    {
        var fields = new RowFields(row, order);
        if (row.Status == RowStatus.Refused)
        {
            _unreadable.Add((row.Number, row.Explain(_language)));
            return null;
        }

        var id = Printable.Of(row["project"]);
        if (id.Length == 0 || _ids.Contains(id))
            fields.Reject("project");
        // Of a year alone its first day stands for the plan.
        var asOf = row.Known("as_of") is { } day ? TableDates.FirstDay(day) : _onDate!.Value;
        if (_onDate is null && Date is not null && asOf != Date)
            fields.Reject("as_of");
        var facts = Answers.ToDictionary(a => a, a => Fields.Answer(row[a]));
        var local = fields.Optional("local_materials", Percent);
        var workers = fields.Optional("workers", text => Fields.Count(text) is { } count and >= 0 ? count : (int?)null);
        var request = new SupportRequest
        {
            Item = fields.Required<SupportItem>("item", Vocabulary.TryParse),
            Source = _source,
            Cost = fields.Optional("cost", Positive),
            Units = fields.Optional("units", Fields.Count),
            PriorityFactor = fields.Optional<Rate>("factor", Rate.TryParseTimes),
            Requested = fields.Required("requested", Positive),
        };
        var shape = request.BadFields();
        if ((shape & SupportFields.Units) != 0)
            fields.Reject("units");
        if ((shape & SupportFields.PriorityFactor) != 0)
            fields.Reject("factor");
        var priority = new PriorityRequest
        {
            AsOf = asOf,
            Source = _source,
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
            _unreadable.Add((row.Number, string.Join(", ", fields.Bad.Select(b => $"{b} = '{Printable.Short(row[b])}'"))));
            return null;
        }

        Date ??= asOf;
        _ids.Add(id);
        return new BudgetProject(id, priority, request);
    }

    private static MaterialShare? Percent(string text) =>
        Rate.TryParsePercent(text, out var share) && share <= Rate.One ? new MaterialShare(share.Millionths, Rate.One.Millionths) : null;

    private static Vnd? Positive(string text) => Fields.Whole(text) is { } dong and > 0 ? new Vnd(dong) : null;
}
