using System.Text.RegularExpressions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Drafts;

/// <summary>The thresholds and counts of priority, plans, papers and votes.</summary>
internal static partial class DraftTopics
{
    private const string Counted = "(?<v>[0-9]{1,4}|mot|hai|ba|bon|nam|sau|bay)";
    private static readonly Regex AtLeast = Of("(?:tu|toi thieu|it nhat|tu du)(?![a-z])|tro len");
    private static readonly Regex MoreThan = Of("(?:tren|hon|vuot|qua)(?![a-z])");
    private static readonly LocalizedText NotAtLeast = new("không ghi là từ mức này trở lên", "it is not said to be this number or more");
    private static readonly LocalizedText NotMoreThan = new("không ghi là trên mức này", "it is not said to be more than this");
    private const long MillionthsOfAPercent = 10_000;
    private const int MonthsOfAQuarter = 3;
    private const int MonthsOfAYear = 12;
    private static readonly LocalizedText Quarter = new("3 tháng một lần", "every three months");

    private static readonly Topic[] Thresholds =
    [
        new(
            "workers",
            Of("(?:nhieu lao dong|uu tien).*(?:lao dong|nguoi)|(?:tu|tren|toi thieu|it nhat) [0-9]{1,4} lao dong(?: tro len)?[^.;]{0,40} uu tien"),
            // "Cơ sở có 80 lao động" tells of one; what "là cơ sở có 50 lao động" says is a rule.
            Of(
                "(?:tu|toi thieu|it nhat|tren|hon|(?<=(?:la|uu tien)(?: cac| nhung)? (?:co so|nhung|don vi|doanh nghiep)[^.;]*)(?:dung|co)) "
                    + Counted
                    + Brackets
                    + "(?:lao dong|nguoi)"
            ),
            ValueKind.Count,
            (law, _) => Most(law.Priority?.Workers, "lao động trở lên", "workers or more")
        )
        {
            Wording = AtLeast,
            Without = NotAtLeast,
        },
        new(
            "local-materials",
            Of("nguyen lieu.*(?:tai cho|trong tinh|cap tinh|dia phuong)|(?:tai cho|trong tinh|dia phuong).*nguyen lieu"),
            Of(
                @"(?:tren|hon|vuot|qua|tu|toi thieu|it nhat|phai(?: chiem| dat)?|(?<=la (?:co so|nguyen lieu)[^.;]*)(?:chiem|dat)) (?<v>[0-9]+(?:[.,][0-9]+)?)\s*%"
                    + Brackets
                    + " ?(?:tong )?(?:gia tri|khoi luong|nguyen lieu)"
            ),
            ValueKind.Rate,
            (law, _) => Share(law.Priority?.LocalMaterials)
        )
        {
            Wording = MoreThan,
            Without = NotMoreThan,
        },
        new(
            "key-project-contents",
            Of("(?:de an|khuyen cong quoc gia) diem(?![a-z])"),
            Of(Counted + Brackets + "noi dung"),
            ValueKind.Count,
            (law, _) => Most(law.Execution.Plans?.KeyProjectContents, "nội dung trở lên", "contents or more")
        )
        {
            IsOfNationalMoney = true,
        },
        new(
            "key-project-years",
            Of("(?:de an|khuyen cong quoc gia) diem(?![a-z])"),
            Of("(?:tren|hon|qua|tu) " + Counted + Brackets + Years),
            ValueKind.Count,
            (law, _) => Most(law.Execution.Plans?.KeyProjectYears, "năm", "years")
        )
        {
            IsOfNationalMoney = true,
            Wording = MoreThan,
            Without = NotMoreThan,
        },
        new(
            "programme-years",
            Of("chuong trinh khuyen cong quoc gia"),
            Of("thuong (?:la )?" + Counted + Brackets + Years),
            ValueKind.Count,
            (law, _) => Count(law.Execution.Plans?.UsualProgrammeYears, "năm", "years")
        ),
        new(
            "sets-for-department",
            Of("(?:gui|nop|ve|den|cho|toi) so cong thuong"),
            Of(Counted + Brackets + "bo ho so"),
            ValueKind.Count,
            (law, _) => Count(law.Execution.Dossiers?.SetsForDepartment, "bộ hồ sơ", "sets")
        )
        {
            IsOfNationalMoney = true,
        },
        new(
            "sets-for-agency",
            Of("(?:gui|nop|ve|den|cho|toi) cuc cong nghiep dia phuong"),
            Of(Counted + Brackets + "bo ho so"),
            ValueKind.Count,
            (law, _) => Count(law.Execution.Dossiers?.SetsForAgency, "bộ hồ sơ", "sets")
        )
        {
            IsOfNationalMoney = true,
        },
        new(
            "sets-for-vote",
            Of("binh chon"),
            Of(Counted + Brackets + "bo ho so"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.DossierSets, "bộ hồ sơ", "sets")
        ),
        new(
            "photos",
            Of("san pham"),
            Of(Counted + Brackets + "(?:buc )?anh(?: mau| chup|,)"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.Photos, p => p.Count, "ảnh", "photographs")
        ),
        new(
            "photo-size",
            Of("anh(?![a-z])"),
            Of(@"(?<v>[0-9]{1,2}) ?(?:cm)? ?x ?(?<m>[0-9]{1,2})\)? ?cm"),
            ValueKind.Count,
            (law, _) => SizeOf(law.TypicalProducts?.Photos)
        )
        {
            Value = m => (Numbers.Read(m.Groups["v"].Value) * 1000L) + Numbers.Read(m.Groups["m"].Value),
        },
        new(
            "vote-levels",
            Of("binh chon"),
            Of("theo " + Counted + Brackets + "cap(?![a-z])"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.HeldLevels, l => l.Count, "cấp", "levels")
        ),
        new(
            "jury-size",
            Of("ban giam khao"),
            Of("so (?<v>le|chan)(?![a-z])"),
            ValueKind.Count,
            (law, _) => Stated(law.TypicalProducts?.Jury, j => j.IsOdd ? 1 : 0, _ => new("số lẻ", "an odd number"))
        )
        {
            Value = m => m.Groups["v"].Value == "le" ? 1 : 0,
        },
        new(
            "budget-code",
            Of("khuyen cong|hach toan|quyet toan"),
            Of("loai (?<v>[0-9]{3}),? ?khoan (?<m>[0-9]{3})(?![0-9])"),
            ValueKind.Count,
            (law, _) => BudgetCodeOf(law)
        )
        {
            Value = m => (Numbers.Read(m.Groups["v"].Value) * 1000L) + Numbers.Read(m.Groups["m"].Value),
        },
        new(
            "provincial-report",
            Of("(?:uy ban nhan dan|ubnd)(?: cap)? tinh.*bao cao (?:ve )?bo cong thuong"),
            Of("(?:dinh ky |hang |moi ){1,2}(?<v>quy|thang|nam|0?3 thang|ba thang|0?6 thang|sau thang)(?![a-z])"),
            ValueKind.Count,
            (law, _) => law.Execution.Deadlines is { } dates ? new([MonthsOfAQuarter], dates.ProvincialReport, Quarter) : null
        )
        {
            Value = MonthsOf,
        },
        new(
            "sme-capital",
            Of("doanh nghiep nho va vua.*von|von.*doanh nghiep nho va vua"),
            Of("von[^0-9;]{0,40}khong qua (?<v>[0-9]{1,4})" + Brackets + "ty"),
            ValueKind.Billions,
            (law, _) => Money(law.Eligibility?.Size?.Test.Capital)
        ),
        new(
            "sme-revenue",
            Of("doanh nghiep nho va vua.*doanh thu|doanh thu.*doanh nghiep nho va vua"),
            Of("doanh thu[^0-9;]{0,40}khong qua (?<v>[0-9]{1,4})" + Brackets + "ty"),
            ValueKind.Billions,
            (law, _) => Money(law.Eligibility?.Size?.Test.Revenue)
        ),
        Criterion("thi truong", c => c.Market),
        Criterion("kinh te", c => c.Economic),
        Criterion("van hoa", c => c.Culture),
        Criterion("tieu chi khac", c => c.Other),
        Region("phia bac", VoteRegion.North),
        Region("mien trung va tay nguyen", VoteRegion.CentralAndHighlands),
        Region("phia nam", VoteRegion.South),
    ];

    private static Topic Criterion(string words, Func<CriterionCaps, int> of) =>
        new(
            "criterion-points",
            Of("tieu chi(?: [a-z,-]+){0,4}? " + words.Replace("tieu chi ", "") + "(?![a-z])|^[^0-9]*" + words + "(?=.*diem)(?=.*(?:cham|tieu chi|phieu))"),
            Of("(?:toi da|khong qua|la|:) " + Counted + Brackets + "diem(?![a-z])"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.Criteria, of, "điểm", "points")
        );

    private static Topic Region(string words, VoteRegion region) =>
        new(
            "region-provinces",
            Of("khu vuc " + words),
            Of("khu vuc " + words + ",?:? ?(?:gom|co|bao gom) " + Counted + Brackets + "tinh"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.Provinces, all => all.Count(p => p.Region == region), "tỉnh, thành phố", "provinces and cities")
        );

    private static DraftExpectation? SizeOf(Norm<PhotoNorm>? norm) =>
        Stated(
            norm,
            p => (p.ShortSideMillimetres / 10 * 1000L) + (p.LongSideMillimetres / 10),
            p => new($"cỡ {p.ShortSideMillimetres / 10} x {p.LongSideMillimetres / 10} cm", $"{p.ShortSideMillimetres / 10} x {p.LongSideMillimetres / 10} cm")
        );

    private static long? MonthsOf(Match match) =>
        match.Groups["v"].Value switch
        {
            "thang" => 1,
            "nam" => 12,
            "6 thang" or "06 thang" or "sau thang" => 6,
            _ => MonthsOfAQuarter,
        };

    private static DraftExpectation? BudgetCodeOf(LawSnapshot law) =>
        Stated(
            law.Execution.BudgetCode,
            c => (Numbers.Read(c.Type) * 1000L) + Numbers.Read(c.Item),
            c => new($"loại {c.Type} khoản {c.Item}", $"type {c.Type}, item {c.Item}")
        );

    private static DraftExpectation? Share(Norm<Threshold>? norm) =>
        Stated(norm, t => t.Value * MillionthsOfAPercent, t => new($"trên {t.Value}%", $"more than {t.Value}%"));

    private static DraftExpectation? Money(Norm<Threshold>? norm) =>
        Stated(norm, t => t.Value, t => new($"không quá {Numbers.Money(t.Value, Language.Vietnamese)}", $"at most {Numbers.Money(t.Value, Language.English)}"));
}
