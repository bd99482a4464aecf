using System.Globalization;
using KhuyenCong.Domain.Reading;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Loại cột: what the fields of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Chữ: any text.</summary>
    Text = 1,

    /// <summary>Mã: a code of a list.</summary>
    Code = 2,

    /// <summary>Ngày: a date, yyyy-MM-dd.</summary>
    Date = 3,

    /// <summary>Số tiền: whole đồng.</summary>
    Money = 4,

    /// <summary>Số lượng: a whole number.</summary>
    Count = 5,

    /// <summary>Hệ số: a multiple such as 1.5.</summary>
    Factor = 6,
}

/// <summary>Cột của tệp đề án: one column of a file of project records: name, code, what is read and what is written.</summary>
/// <remarks>A blank field is not known. Only <see cref="ProjectRecord.Case"/> and <see cref="ProjectRecord.AsOf"/> must be there.</remarks>
/// <param name="Code">The stable name of the column in data files.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Kind">What its fields hold.</param>
public sealed record ProjectColumn(string Code, LocalizedText Name, ColumnKind Kind)
{
    internal CodeReading? Codes { get; init; }

    internal Func<ProjectRecord, string> Field { get; init; } = static _ => "";

    /// <summary>Đọc mã: the code that a text of a column of codes stands for, whether it is the code itself or one of the names that people write.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code when there is one.</param>
    /// <param name="problem">What is wrong when there is none; null where the column has no codes.</param>
    /// <returns>Whether the text stands for a code.</returns>
    public bool TryReadCode(string? text, out string code, out CodeProblem? problem)
    {
        code = "";
        problem = null;
        return Codes is not null && Codes(text, out code, out problem);
    }

    internal delegate bool CodeReading(string? text, out string code, out CodeProblem? problem);

    /// <summary>Larger amounts are slips of the pen: a million tỷ đồng for one project.</summary>
    internal const long LargestAmount = 1_000_000_000_000_000;
    private const int LargestCount = 1_000_000;

    // The places of the columns, in the order of the table below; those of measures are found by their measure.
    private enum Place
    {
        Case,
        AsOf,
        Source,
        Province,
        Item,
        Beneficiary,
        TotalCost,
        Support,
        Establishments,
        Note,
        Status,
        Level,
        District,
        Content,
        BeneficiaryId,
        BeneficiaryKind,
        Subject,
        Submitted,
        ContractedOn,
        AcceptedOn,
        SettledOn,
    }

    // csharpier-ignore-start
    private static readonly ProjectColumn[] Table =
    [
        Text("case", "mã đề án", "case", r => r.Case),
        Day("as_of", "ngày áp dụng", "governing date", r => r.AsOf),
        Coded("source", "nguồn kinh phí", "source of money", ReportCodes.ReadSource, r => r.Source?.ToCode() ?? "mixed"),
        Text("province", "tỉnh, thành phố", "province", r => r.Province),
        Coded("item", "hạng mục hỗ trợ", "support item", ReportCodes.ReadItem, r => r.Item?.ToCode() ?? ""),
        Text("beneficiary", "đơn vị thụ hưởng", "beneficiary", r => r.Beneficiary),
        Of(Measure.TotalCost),
        Of(Measure.Support),
        Of(Measure.Establishments),
        Text("note", "ghi chú", "note", _ => ""),
        Coded("status", "tình trạng", "status", ReportCodes.Statuses.TryReadCode, r => r.Status.ToCode()),
        Coded("level", "cấp quản lý", "level", ReportCodes.Levels.TryReadCode, r => r.Level?.ToCode() ?? ""),
        Text("district", "địa điểm", "place", r => r.Place),
        // The item answers for its content.
        Coded("content", "nội dung khuyến công", "content", ReportCodes.ReadContent, r => r.Item is null && r.Content is { } content ? ReportCodes.Number((int)content) : ""),
        Text("beneficiary_id", "mã số cơ sở", "registration number", r => r.BeneficiaryId),
        Coded("beneficiary_kind", "loại hình đơn vị thụ hưởng", "kind of beneficiary", ReportCodes.Kinds.TryReadCode, r => r.BeneficiaryKind?.ToCode() ?? ""),
        Text("subject", "nội dung chi", "subject", r => r.Subject),
        Day("submitted_on", "ngày đăng ký", "day of registration", r => r.Submitted),
        Day("contracted_on", "ngày ký hợp đồng", "day of the contract", r => r.ContractedOn),
        Day("accepted_on", "ngày nghiệm thu", "day of acceptance", r => r.AcceptedOn),
        Day("settled_on", "ngày quyết toán", "day of settlement", r => r.SettledOn),
        Of(Measure.CentralSupport),
        Of(Measure.ProvinceSupport),
        Of(Measure.DistrictSupport),
        Of(Measure.CommuneSupport),
        Of(Measure.OtherStateSupport),
        Of(Measure.Counterpart),
        Of(Measure.Planned),
        Of(Measure.Approved),
        Of(Measure.Contracted),
        Of(Measure.Advanced),
        Of(Measure.Accepted),
        Of(Measure.Settled),
        Of(Measure.Returned),
        Of(Measure.CarriedOver),
        Of(Measure.ManagementCost),
        Of(Measure.WorkersTrained),
        Of(Measure.Classes),
        Of(Measure.Models),
        Of(Measure.Machines),
        Of(Measure.Products),
        Coded("product_level", "cấp chứng nhận sản phẩm", "level of the product", ReportCodes.ProductLevels.TryReadCode, r => r.ProductLevel?.ToCode() ?? ""),
        Day("certificate_issued", "ngày cấp Giấy chứng nhận", "issue of the certificate", r => r.CertificateIssued),
        new("factor", new("hệ số ưu tiên", "priority factor"), ColumnKind.Factor) { Field = r => r.Factor?.ToTimesCode() ?? "" },
        Coded("ground", "căn cứ ưu tiên", "ground of priority", ReportCodes.GroundReader.TryReadCode, r => r.Ground == PriorityGround.None ? "" : ReportCodes.Ground(r.Ground)),
    ];
    // csharpier-ignore-end

    private static readonly int[] PlaceOfMeasure = MeasureInfo.All.Select(m => IndexOf(CodeOf(m))).ToArray();
    private static readonly int ProductLevelAt = IndexOf("product_level");
    private static readonly int CertificateAt = IndexOf("certificate_issued");
    private static readonly int FactorAt = IndexOf("factor");
    private static readonly int GroundAt = IndexOf("ground");

    /// <summary>Tất cả cột: all columns, in the order in which they are written.</summary>
    public static ValueList<ProjectColumn> All { get; } = new(Table);

    /// <summary>Vị trí của cột: the place of a column in <see cref="All"/>, or -1.</summary>
    /// <param name="code">The code of the column.</param>
    /// <returns>The place from 0.</returns>
    public static int IndexOf(string? code) => Array.FindIndex(Table, c => c.Code == code);

    /// <summary>Đọc một dòng: the record of a row of fields, or null with the columns that cannot be read.</summary>
    /// <param name="fields">One field for each column of <see cref="All"/>, "" or null where it is not known.</param>
    /// <param name="bad">The codes of the columns that cannot be read.</param>
    /// <returns>The record when every field can be read.</returns>
    /// <exception cref="ArgumentNullException">There are no fields.</exception>
    /// <exception cref="ArgumentException">There are not as many fields as columns.</exception>
    public static ProjectRecord? Read(IReadOnlyList<string?> fields, out ValueList<string> bad)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Count != Table.Length)
            throw new ArgumentException($"{Table.Length} fields are required, one for each column.", nameof(fields));
        var f = new Fields(fields);
        var record = new ProjectRecord
        {
            Case = f.Required(Place.Case),
            AsOf = f.Day(Place.AsOf) ?? f.Missing(Place.AsOf),
            Source = f.Text(Place.Source) == "mixed" ? null : f.Code(Place.Source, ReportCodes.Source),
            Province = f.Text(Place.Province),
            Place = f.Text(Place.District),
            Item = f.Code(Place.Item, ReportCodes.Item) is var item && item == default(SupportItem) ? null : item,
            Beneficiary = f.Text(Place.Beneficiary),
            BeneficiaryId = f.Text(Place.BeneficiaryId),
            BeneficiaryKind = f.Code(Place.BeneficiaryKind, ReportCodes.Kind),
            Subject = f.Text(Place.Subject),
            Status = f.Code(Place.Status, ReportCodes.Status) ?? RecordStatus.Approved,
            Level = f.Code(Place.Level, ReportCodes.Level),
            Submitted = f.Day(Place.Submitted),
            ContractedOn = f.Day(Place.ContractedOn),
            AcceptedOn = f.Day(Place.AcceptedOn),
            SettledOn = f.Day(Place.SettledOn),
            TotalCost = f.Money(Measure.TotalCost),
            Support = f.Money(Measure.Support),
            CentralSupport = f.Money(Measure.CentralSupport),
            ProvinceSupport = f.Money(Measure.ProvinceSupport),
            DistrictSupport = f.Money(Measure.DistrictSupport),
            CommuneSupport = f.Money(Measure.CommuneSupport),
            OtherStateSupport = f.Money(Measure.OtherStateSupport),
            Counterpart = f.Money(Measure.Counterpart),
            Planned = f.Money(Measure.Planned),
            Approved = f.Money(Measure.Approved),
            Contracted = f.Money(Measure.Contracted),
            Advanced = f.Money(Measure.Advanced),
            Accepted = f.Money(Measure.Accepted),
            Settled = f.Money(Measure.Settled),
            Returned = f.Money(Measure.Returned),
            CarriedOver = f.Money(Measure.CarriedOver),
            ManagementCost = f.Money(Measure.ManagementCost),
            Establishments = f.Count(Measure.Establishments),
            WorkersTrained = f.Count(Measure.WorkersTrained),
            Classes = f.Count(Measure.Classes),
            Models = f.Count(Measure.Models),
            Machines = f.Count(Measure.Machines),
            Products = f.Count(Measure.Products),
            ProductLevel = f.Code((Place)ProductLevelAt, ReportCodes.ProductLevel),
            CertificateIssued = f.Day((Place)CertificateAt),
            Factor = f.Code((Place)FactorAt, ReportCodes.Factor),
            Ground = f.Code((Place)GroundAt, ReportCodes.GroundOf) ?? PriorityGround.None,
        };
        if (f.Code(Place.Content, ReportCodes.Content) is { } content)
            record = record with { Content = content };
        bad = f.Bad;
        return bad.Count == 0 ? record : null;
    }

    /// <summary>Viết một dòng: the fields of a record, one for each column of <see cref="All"/>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="note">The note of the row.</param>
    /// <returns>The fields.</returns>
    /// <exception cref="ArgumentNullException">There is no record or no note.</exception>
    public static ValueList<string> Write(ProjectRecord record, string note)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(note);
        return Table.Select((column, at) => at == (int)Place.Note ? note : column.Field(record)).ToValueList();
    }

    private static string CodeOf(MeasureInfo measure) => measure.IsMoney ? measure.Code + "_vnd" : measure.Code;

    private static ProjectColumn Text(string code, string vietnamese, string english, Func<ProjectRecord, string?> write) =>
        new(code, new(vietnamese, english), ColumnKind.Text) { Field = r => write(r) ?? "" };

    private static ProjectColumn Day(string code, string vietnamese, string english, Func<ProjectRecord, LocalDate?> write) =>
        new(code, new(vietnamese, english), ColumnKind.Date) { Field = r => write(r) is { } day ? LocalDatePattern.Iso.Format(day) : "" };

    private static ProjectColumn Coded(string code, string vietnamese, string english, CodeReading codes, Func<ProjectRecord, string> write) =>
        new(code, new(vietnamese, english), ColumnKind.Code) { Codes = codes, Field = write };

    private static ProjectColumn Of(Measure measure)
    {
        var info = measure.Info();
        return new(CodeOf(info), info.Name, info.IsMoney ? ColumnKind.Money : ColumnKind.Count) { Field = r => ReportCodes.Number(r.Value(measure)) };
    }

    /// <summary>The fields of one row; what cannot be read is collected.</summary>
    private sealed class Fields(IReadOnlyList<string?> fields)
    {
        private List<string>? _bad;

        internal ValueList<string> Bad => _bad is null ? [] : _bad.OrderBy(IndexOf).ToValueList();

        internal string? Text(Place place) => fields[(int)place] is { Length: > 0 } text ? text : null;

        internal string Required(Place place)
        {
            if (Text(place) is { } text)
                return text;
            Reject((int)place);
            return "";
        }

        internal LocalDate Missing(Place place)
        {
            if (Text(place) is null)
                Reject((int)place);
            return default;
        }

        internal T? Code<T>(Place place, Func<string, T?> parse)
            where T : struct => Parsed((int)place, parse);

        internal LocalDate? Day(Place place) => Parsed((int)place, ParseDay);

        internal Vnd? Money(Measure measure) => Parsed(PlaceOfMeasure[(int)measure], ParseAmount) is { } dong ? new Vnd(dong) : null;

        internal int? Count(Measure measure) => Parsed(PlaceOfMeasure[(int)measure], ParseCount);

        // One delegate each for all rows.
        private static readonly Func<string, LocalDate?> ParseDay = text =>
            text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value.Year is > 1901 and < 9998 ? day.Value : null;
        private static readonly Func<string, long?> ParseAmount = text => Whole(text) is >= 0 and <= LargestAmount and var amount ? amount : null;
        private static readonly Func<string, int?> ParseCount = text => Whole(text) is >= 0 and <= LargestCount and var count ? (int)count : null;

        private T? Parsed<T>(int place, Func<string, T?> parse)
            where T : struct
        {
            if (fields[place] is not { Length: > 0 } text)
                return null;
            var value = parse(text);
            if (value is null)
                Reject(place);
            return value;
        }

        private void Reject(int place) => (_bad ??= []).Add(Table[place].Code);

        private static long? Whole(string text) =>
            !text.StartsWith("+", StringComparison.Ordinal) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
    }
}
