using System.Text.RegularExpressions;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The codes of project files: each read strictly for a record, and from the names that people write for a column.</summary>
internal static class ReportCodes
{
    private const string MixedCode = "mixed";

    internal static readonly CodeReader<RecordStatus> Statuses = CodeReaders.Of(
        ReportingCodes.StatusTable,
        (RecordStatus.Draft, ["dự thảo", "đề xuất", "đăng ký", "đang thẩm định", "chờ phê duyệt", "chưa phê duyệt"]),
        (RecordStatus.Rejected, ["không được duyệt", "không phê duyệt", "không duyệt", "bị từ chối"]),
        (
            RecordStatus.Approved,
            [
                "phê duyệt",
                "được phê duyệt",
                "được duyệt",
                "đã duyệt",
                "chưa thực hiện",
                "chưa triển khai",
                "đã PD",
                "PD",
                "đã p/duyệt",
                "chưa TH",
                "chưa t/hiện",
            ]
        ),
        (
            RecordStatus.InProgress,
            ["đang triển khai", "thực hiện", "triển khai", "đã ký hợp đồng", "đã ký HĐ", "đang làm", "đang TH", "đang t/hiện", "đang t/khai"]
        ),
        (RecordStatus.Accepted, ["nghiệm thu", "hoàn thành", "đã hoàn thành", "đã nghiệm thu cơ sở", "NT", "đã NT", "đã NT cơ sở", "đã NTCS"]),
        (
            RecordStatus.Settled,
            [
                "quyết toán",
                "đã thanh toán",
                "thanh lý",
                "đã thanh lý",
                "QT",
                "đã QT",
                "đã t/toán",
                "đã nghiệm thu, quyết toán",
                "đã nghiệm thu và quyết toán",
                "đã NT, QT",
                "đã nghiệm thu, thanh lý",
            ]
        ),
        (RecordStatus.Stopped, ["ngừng thực hiện", "ngừng", "dừng", "dừng thực hiện", "hủy", "đã hủy", "không thực hiện"])
    );

    internal static readonly CodeReader<ManagementLevel> Levels = CodeReaders.Of(
        ReportingCodes.LevelTable,
        (ManagementLevel.Central, ["TW", "quốc gia", "cấp quốc gia", "bộ"]),
        (ManagementLevel.Province, ["tỉnh"]),
        (ManagementLevel.District, ["huyện"]),
        (ManagementLevel.Commune, ["xã"])
    );

    internal static readonly CodeReader<BeneficiaryKind> Kinds = CodeReaders.Of(
        ReportingCodes.KindTable,
        (
            BeneficiaryKind.Enterprise,
            [
                "DN",
                "DNTN",
                "DNNVV",
                "công ty",
                "công ty TNHH",
                "TNHH",
                "TNHH MTV",
                "Cty",
                "Cty TNHH",
                "Cty TNHH MTV",
                "công ty TNHH MTV",
                "Cty CP",
                "CTCP",
                "công ty cổ phần",
                "doanh nghiệp tư nhân",
            ]
        ),
        (BeneficiaryKind.Cooperative, ["HTX", "liên hiệp hợp tác xã"]),
        (BeneficiaryKind.CooperativeGroup, ["THT"]),
        (BeneficiaryKind.HouseholdBusiness, ["HKD", "hộ KD", "hộ kinh doanh cá thể", "hộ cá thể", "cơ sở sản xuất", "cơ sở SX", "CSSX", "household-business"]),
        (BeneficiaryKind.ServiceBody, ["trung tâm khuyến công", "TTKC"]),
        (BeneficiaryKind.Cluster, ["CCN"])
    );

    internal static readonly CodeReader<VoteLevel> ProductLevels = CodeReaders.Of(
        VoteLevels.Table,
        (VoteLevel.District, ["huyện", "cấp huyện"]),
        (VoteLevel.Commune, ["xã", "cấp xã"]),
        (VoteLevel.Province, ["tỉnh", "cấp tỉnh"]),
        (VoteLevel.Region, ["khu vực", "cấp khu vực"]),
        (VoteLevel.Nation, ["quốc gia", "cấp quốc gia"])
    );

    private static readonly CodeTable<PriorityGround> Grounds = new(
        (PriorityGround.Area, "area", new("địa bàn", "area")),
        (PriorityGround.Sector, "sector", new("ngành nghề", "sector")),
        (PriorityGround.Both, "both", new("địa bàn và ngành nghề", "area and sector")),
        (PriorityGround.None, "none", new("không", "none"))
    );

    internal static readonly CodeReader<PriorityGround> GroundReader = CodeReaders.Of(Grounds);

    // One delegate each for all rows.
    internal static readonly Func<string, FundingSource?> Source = text => Vocabulary.TryParse(text, out FundingSource source) ? source : null;

    // A province may have items of its own; they are counted as not known.
    internal static readonly Func<string, SupportItem?> Item = text =>
        SupportItems.TryParse(text, out var item) ? item
        : IsItemCode(text) ? default(SupportItem)
        : null;

    internal static readonly Func<string, BeneficiaryKind?> Kind = text => Vocabulary.TryParse(text, out BeneficiaryKind kind) ? kind : null;
    internal static readonly Func<string, RecordStatus?> Status = text => Vocabulary.TryParse(text, out RecordStatus status) ? status : null;
    internal static readonly Func<string, ManagementLevel?> Level = text => Vocabulary.TryParse(text, out ManagementLevel level) ? level : null;
    internal static readonly Func<string, PromotionContent?> Content = text =>
        text.Length == 1 && text[0] is >= '1' and <= '9' ? (PromotionContent)(text[0] - '0') : null;
    internal static readonly Func<string, VoteLevel?> ProductLevel = text => Vocabulary.TryParse(text, out VoteLevel level) ? level : null;

    internal static readonly Func<string, Rate?> Factor = text =>
        Rate.TryParseTimes(text, out var factor) && factor >= Rate.One && factor <= SupportShape.LargestPriorityFactor ? factor : null;

    internal static readonly Func<string, PriorityGround?> GroundOf = text => Grounds.TryParse(text, out var ground) ? ground : null;

    internal static string Ground(PriorityGround ground) => Grounds.Code(ground);

    internal static string Number(long? value) => value is { } v ? v.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    internal static bool ReadSource(string? text, out string code, out CodeProblem? problem)
    {
        if (Is(text, MixedCode, "hon hop", "long ghep"))
        {
            (code, problem) = (MixedCode, null);
            return true;
        }

        if (CodeReaders.FundingSources.TryReadCode(text, out code, out problem))
            return true;
        if (problem!.Kind != CodeProblemKind.Ambiguous && (problem.Kind != CodeProblemKind.Unknown || !NamesBoth(text!)))
            return false;
        (code, problem) = (MixedCode, null);
        return true;
    }

    // "Trung ương và địa phương": each part is one of the two.
    private static bool NamesBoth(string text)
    {
        var parts = Regex.Split(VietnameseText.Compose(text), @"\s+và\s+|[+,;/&]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var sources = parts.Select(part => CodeReaders.FundingSources.TryRead(part, out var source, out _) ? source : default(FundingSource?)).ToList();
        return sources.TrueForAll(s => s is not null) && sources.Distinct().Count() > 1;
    }

    internal static bool ReadItem(string? text, out string code, out CodeProblem? problem)
    {
        if (CodeReaders.Items.TryReadCode(text, out code, out problem))
            return true;
        if (!IsItemCode(text ?? "") || problem!.Kind == CodeProblemKind.LookAlikeLetter)
            return false;
        (code, problem) = (text!, null);
        return true;
    }

    internal static bool ReadContent(string? text, out string code, out CodeProblem? problem)
    {
        if (text is { Length: 1 } && text[0] is >= '1' and <= '9')
        {
            (code, problem) = (text, null);
            return true;
        }

        var isRead = CodeReaders.Contents.TryRead(text, out var content, out problem);
        code = isRead ? Number((int)content) : "";
        return isRead;
    }

    private static bool Is(string? text, params string[] keys) => text is not null && Array.IndexOf(keys, VietnameseText.Key(text)) >= 0;

    // The form of an item code: small letters and hyphens between them.
    private static bool IsItemCode(string code)
    {
        if (code.Length is 0 or > 40 || code[0] == '-' || code[code.Length - 1] == '-')
            return false;
        foreach (var c in code)
        {
            if (c is not ((>= 'a' and <= 'z') or '-'))
                return false;
        }

        return true;
    }
}
