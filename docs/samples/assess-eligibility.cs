#:project kit/SampleKit.csproj

// assess-eligibility.cs [establishments.xlsx|establishments.csv] [--lang vi|en]; without a file the table comes on standard input.
// CSV on standard output: who is served, in what capacity, and whether the minimum conditions for money are met.
//   in:  case,as_of,plan_built_in,kind,capital,labour,revenue,place,city,converted_on,province_kind,craft_village,sector,difficult_area,
//        brick_kiln,cleaner_production,sustainable_production,cluster_investor,approved,counterpart,double_funding
//   out: case,subject,capacities,conditions,failed,missing,provisions
// Every row is taken to be about somebody lawfully set up, about their own production, and about one of the contents of the decree.
// double_funding = no stands for the undertaking that no state money has paid, too.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Sheets;
using NodaTime;
using SampleKit;

string[] output = ["case", "subject", "capacities", "conditions", "failed", "missing", "provisions"];
var cli = new Cli(
    "assess-eligibility.cs",
    "Ai được phục vụ, với tư cách nào, và điều kiện về kinh phí.",
    "Who is served, in what capacity, and whether the conditions for money are met."
);
var file = cli.Argument("file", "bảng .xlsx hoặc .csv (mặc định: đọc từ đầu vào chuẩn)", "table, .xlsx or .csv (standard input unless given)");
var schema = new TableSchema([
    RawColumns.Case with
    {
        Headings = ["mã", "mã cơ sở", "tên cơ sở", "đơn vị thụ hưởng", "doanh nghiệp"],
    },
    RawColumns.AsOf with
    {
        MustBeThere = false,
    },
    Column("plan_built_in", "năm lập kế hoạch", FieldKind.Count),
    Codes("kind", "loại hình", CodeReaders.EstablishmentKinds, Vocabulary.ToCode, "loại hình cơ sở", "loại hình doanh nghiệp"),
    Column("capital", "vốn", FieldKind.Money, "tổng vốn", "tổng nguồn vốn", "vốn điều lệ"),
    Column("labour", "lao động", FieldKind.Count, "số lao động"),
    Column("revenue", "doanh thu", FieldKind.Money, "tổng doanh thu"),
    Codes("place", "loại đơn vị hành chính", CodeReaders.Places, Vocabulary.ToCode, "địa bàn", "xã/phường/thị trấn"),
    Column("city", "loại thành phố", FieldKind.Text),
    Column("converted_on", "ngày chuyển thành phường", FieldKind.Text),
    Column("province_kind", "tỉnh hay thành phố", FieldKind.Text),
    Column("craft_village", "làng nghề", FieldKind.Answer, "làng nghề được công nhận"),
    Codes("sector", "ngành nghề", CodeReaders.Sectors, Vocabulary.ToCode, "lĩnh vực"),
    Column("difficult_area", "địa bàn khó khăn", FieldKind.Answer),
    Column("brick_kiln", "lò gạch thủ công", FieldKind.Answer),
    Column("cleaner_production", "sản xuất sạch hơn", FieldKind.Answer, "SXSH"),
    Column("sustainable_production", "sản xuất bền vững", FieldKind.Answer),
    Column("cluster_investor", "đầu tư hạ tầng cụm công nghiệp", FieldKind.Answer),
    Column("approved", "đã phê duyệt", FieldKind.Answer),
    Column("counterpart", "có vốn đối ứng", FieldKind.Answer),
    Column("double_funding", "đã được ngân sách hỗ trợ", FieldKind.Answer),
    ProjectTable.Find("ordinal"),
]);
return cli.Run(args, () => TablePipe.Run(file.Value, schema, output, Answer));

IEnumerable<string> Answer(SheetEntry row, RowFields fields)
{
    var asOf = fields.Optional("as_of", Fields.Date);
    var establishment = new Establishment
    {
        LawfullyEstablished = true,
        DirectProducer = true,
        Kind = fields.Optional<EstablishmentKind>("kind", Vocabulary.TryParse),
        Size = new EnterpriseSize
        {
            Capital = fields.Optional("capital", Fields.Amount),
            Labour = fields.Optional("labour", Fields.Whole),
            Revenue = fields.Optional("revenue", Fields.Amount),
        },
        Place = new ProductionPlace
        {
            Kind = fields.Optional<PlaceKind>("place", Vocabulary.TryParse),
            City = fields.Optional<CityClass>("city", Vocabulary.TryParse),
            Conversion = fields.Optional("converted_on", Conversion),
            Province = fields.Optional<ProvinceKind>("province_kind", Vocabulary.TryParse),
            RecognisedCraftVillage = fields.Optional("craft_village", Fields.Answer),
            DifficultArea = fields.Optional("difficult_area", Fields.Answer),
        },
        Sector = fields.Optional<IndustrySector>("sector", Vocabulary.TryParse),
        ExcludedBrickKiln = fields.Optional("brick_kiln", Fields.Answer),
        CleanerProduction = fields.Optional("cleaner_production", Fields.Answer),
        SustainableProduction = fields.Optional("sustainable_production", Fields.Answer),
        ClusterInvestor = fields.Optional("cluster_investor", Fields.Answer),
    };
    var subject = new EligibilityRequest { Establishment = establishment, PlanBuiltIn = fields.Optional("plan_built_in", Fields.Count) };
    var approved = fields.Optional("approved", Fields.Answer);
    var counterpart = fields.Optional("counterpart", Fields.Answer);
    var paid = fields.Optional("double_funding", Fields.Answer);
    var conditions = new FundingConditionRequest
    {
        Establishment = establishment,
        ContentListed = true,
        Approved = approved,
        CounterpartSecured = counterpart,
        Undertaken = paid == false ? true : null,
        PaidFromOtherStateMoney = paid,
    };

    foreach (var column in subject.BadFields().ToCodes())
        fields.Reject(column);
    if (fields.Bad.Count > 0)
        return [row["case"], "invalid", "", "invalid", "", string.Join(";", fields.Bad), ""];
    if (asOf is not { } date)
        return [row["case"], Verdict.Undetermined.ToCode(), "", Verdict.Undetermined.ToCode(), "", "as_of", ""];

    var served = PromotionRules.National.AssessEligibility(date, subject);
    var met = PromotionRules.National.AssessFundingConditions(date, conditions);
    var facts = (~EligibilityFacts.Undertaking).ToCodes();
    return
    [
        row["case"],
        served.Verdict.ToCode(),
        served.Verdict == Verdict.Satisfied ? string.Join(";", served.Capacities.ToCodes()) : "",
        met.Verdict.ToCode(),
        string.Join(";", served.Failed.Concat(met.Failed)),
        string.Join(";", facts.Where(f => served.Missing.Contains(f) || met.Missing.Contains(f))),
        string.Join(";", served.Findings.Concat(met.Findings).Where(f => f.Citation is not null).Select(f => f.Citation!.Code).Distinct()),
    ];
}

static WardConversion? Conversion(string text) =>
    text == "never" ? WardConversion.Never
    : Fields.TryDate(text, out var date) ? WardConversion.Effective(date)
    : null;

static SheetColumn Column(string code, string name, FieldKind kind, params string[] headings) =>
    new(code, new(name, code.Replace('_', ' ')), kind)
    {
        IsRawByCode = true,
        Headings = headings.ToValueList(),
        MustBeThere = code == "kind",
    };

static SheetColumn Codes<T>(string code, string name, CodeReader<T> reader, Func<T, string> codeOf, params string[] headings)
    where T : struct =>
    Column(code, name, FieldKind.Code, headings) with
    {
        Codes = (string text, out string read, out CodeProblem? problem) =>
        {
            var isRead = reader.TryRead(text, out var value, out problem);
            read = isRead ? codeOf(value) : "";
            return isRead;
        },
    };
