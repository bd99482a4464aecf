using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Loại tiến độ: which measure of progress a first advance asks for.</summary>
public enum ProgressFact : byte
{
    /// <summary>Không yêu cầu: none.</summary>
    None = 0,

    /// <summary>Khối lượng công việc của hạng mục được hỗ trợ: work done of the supported item.</summary>
    WorkDone = 1,

    /// <summary>Giá trị thực hiện so với tổng vốn đầu tư: value of work done against the total investment.</summary>
    InvestmentDone = 2,
}

/// <summary>Điều kiện tiến độ: the progress that must be reached before an advance.</summary>
/// <param name="Fact">The measure.</param>
/// <param name="Threshold">The threshold, in millionths of the whole.</param>
/// <param name="Citation">The provision.</param>
public sealed record ProgressCondition(ProgressFact Fact, Threshold Threshold, Citation Citation);

/// <summary>Mức tạm ứng lần một: the terms of a first advance.</summary>
public sealed record AdvanceTerms
{
    /// <summary>Tỷ lệ tạm ứng: the share of the support, or null where the provision states none.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Điều kiện tiến độ: the progress asked for, or null.</summary>
    public ProgressCondition? Condition { get; init; }

    /// <summary>Chỉ sau nghiệm thu cơ sở: whether the papers include the minutes of base acceptance, so that nothing moves before it.</summary>
    public bool OnlyAfterAcceptance { get; init; }
}

/// <summary>Định mức tạm ứng: the rules on advances of one period of law.</summary>
/// <remarks>TT36-2013/13–16 for national money; TTLT26-2014/8/2/b for all money. A province's own rules are another table with the same cells.</remarks>
public sealed record AdvanceNorms
{
    /// <summary>Nguồn kinh phí: whose money the table governs.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Hạ tầng và xử lý ô nhiễm tại cụm công nghiệp: cluster infrastructure and cluster pollution treatment.</summary>
    public required Norm<AdvanceTerms> ClusterWorks { get; init; }

    /// <summary>Đào tạo nghề, truyền nghề: vocational training.</summary>
    public required Norm<AdvanceTerms> VocationalTraining { get; init; }

    /// <summary>Tư vấn, tập huấn, thương hiệu, hội, cụm liên kết, đánh giá sản xuất sạch hơn: the activities of point b.</summary>
    public required Norm<AdvanceTerms> Activities { get; init; }

    /// <summary>Hội chợ, truyền thông, quy hoạch cụm: the fairs, media and plans of point c.</summary>
    public required Norm<AdvanceTerms> FairsMediaPlans { get; init; }

    /// <summary>Mô hình, máy móc, chuyển giao công nghệ, xử lý ô nhiễm tại cơ sở: the investments of point d.</summary>
    public required Norm<AdvanceTerms> EstablishmentInvestments { get; init; }

    /// <summary>Thành lập doanh nghiệp: enterprise set-up.</summary>
    public required Norm<AdvanceTerms> EnterpriseSetup { get; init; }

    /// <summary>Hỗ trợ lãi suất di dời: interest support, against proof of the interest paid.</summary>
    public required Norm<AdvanceTerms> RelocationInterest { get; init; }

    /// <summary>Kinh phí còn lại: the provision under which the rest follows acceptance.</summary>
    public required Citation Rest { get; init; }

    /// <summary>Lần tiếp theo của đề án nhiều năm: the provision on following tranches of projects of several years.</summary>
    public required Citation Following { get; init; }

    /// <summary>Thay đổi tỷ lệ: the provision under which the managing agency sets another ratio.</summary>
    public required Citation OtherRatio { get; init; }

    /// <summary>Đề án khác: the provision under which the managing agency decides on projects that are not listed.</summary>
    public required Citation OtherProjects { get; init; }

    /// <summary>Giới hạn tạm ứng: the highest share of the support that may be advanced, whatever the source of the money.</summary>
    public required Norm<Rate> Limit { get; init; }

    /// <summary>Có quy định: whether the table states anything; a table that is not encoded yields no number.</summary>
    public bool IsEncoded => ClusterWorks.HasValue;

    /// <summary>Kinh phí khuyến công quốc gia theo thời gian: the tables for national money by date; the last is not encoded.</summary>
    public static Timeline<AdvanceNorms> National { get; } =
        new(
            (Instruments.Circular36Of2013.InForceFrom!.Value, Circular36Of2013()),
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                Circular36Of2013() with
                {
                    Limit = Norm.Stated(Rate.Percent(70), new(Instruments.JointCircular26Of2014, "8", "2", "b")),
                }
            ),
            (Instruments.Circular28Of2018.InForceFrom!.Value, NotEncoded(FundingSource.National, new(Instruments.Circular28Of2018)))
        );

    /// <summary>Bảng áp dụng vào một ngày: the table for national money on a date, or null before the first one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The table, or null.</returns>
    public static AdvanceNorms? On(LocalDate date) => National.TryAt(date, out var norms) ? norms : null;

    /// <summary>Bảng chưa mã hóa: a table that yields no number.</summary>
    /// <param name="source">Whose money it would govern.</param>
    /// <param name="citation">The instrument that would have to state it.</param>
    /// <returns>The table.</returns>
    public static AdvanceNorms NotEncoded(FundingSource source, Citation citation)
    {
        var none = Norm.NotEncoded<AdvanceTerms>(citation);
        return new AdvanceNorms
        {
            Source = source,
            ClusterWorks = none,
            VocationalTraining = none,
            Activities = none,
            FairsMediaPlans = none,
            EstablishmentInvestments = none,
            EnterpriseSetup = none,
            RelocationInterest = none,
            Rest = citation,
            Following = citation,
            OtherRatio = citation,
            OtherProjects = citation,
            Limit = Norm.NotEncoded<Rate>(citation),
        };
    }

    private static AdvanceNorms Circular36Of2013()
    {
        var seventy = new AdvanceTerms { Rate = Rate.Percent(70) };
        return new AdvanceNorms
        {
            Source = FundingSource.National,
            ClusterWorks = Norm.Stated(
                new AdvanceTerms
                {
                    Rate = Rate.Percent(30),
                    Condition = new(ProgressFact.WorkDone, Threshold.MoreThan(Rate.Percent(50).Millionths), Provision("13", "1", "b")),
                },
                Provision("13", "1")
            ),
            VocationalTraining = Norm.Stated(seventy, Provision("13", "2", "a")),
            Activities = Norm.Stated(seventy, Provision("13", "2", "b")),
            FairsMediaPlans = Norm.Stated(seventy, Provision("13", "2", "c")),
            EstablishmentInvestments = Norm.Stated(
                seventy with
                {
                    Condition = new(ProgressFact.InvestmentDone, Threshold.MoreThan(Rate.Percent(70).Millionths), Provision("13", "2", "d")),
                },
                Provision("13", "2", "d")
            ),
            EnterpriseSetup = Norm.Stated(new AdvanceTerms { Rate = Rate.Percent(100), OnlyAfterAcceptance = true }, Provision("13", "3")),
            RelocationInterest = Norm.Stated(new AdvanceTerms { OnlyAfterAcceptance = true }, Provision("15", "1")),
            Rest = Provision("14"),
            Following = Provision("15", "2", "b"),
            OtherRatio = Provision("16", "1"),
            OtherProjects = Provision("16", "2"),
            Limit = Norm.Absent<Rate>(new(Instruments.Circular36Of2013)),
        };
    }

    private static Citation Provision(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
