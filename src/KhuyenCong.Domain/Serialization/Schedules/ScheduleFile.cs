using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Tệp quy định đã đọc: what a schedule file holds, or everything that is wrong with it.</summary>
public sealed partial class ScheduleFile
{
    internal ScheduleFile(Province? province, ValueList<NationalSupplement> supplements, ValueList<ScheduleProblem> problems)
    {
        Province = province;
        Supplements = supplements;
        Problems = problems;
    }

    /// <summary>Tỉnh: the province with its schedules; null where the file is a supplement or has errors.</summary>
    public Province? Province { get; }

    /// <summary>Các bổ sung: the supplements of national cells; none where the file is provincial or has errors.</summary>
    public ValueList<NationalSupplement> Supplements { get; }

    /// <summary>Các vấn đề: every error and warning, in the order of the lines.</summary>
    public ValueList<ScheduleProblem> Problems { get; }

    /// <summary>Các lỗi: the errors.</summary>
    public ValueList<ScheduleProblem> Errors => Problems.Where(p => p.Severity == Severity.Error).ToValueList();

    /// <summary>Các cảnh báo: the warnings.</summary>
    public ValueList<ScheduleProblem> Warnings => Problems.Where(p => p.Severity == Severity.Warning).ToValueList();

    /// <summary>Dùng được: whether the file has no errors.</summary>
    public bool IsUsable => Problems.All(p => p.Severity != Severity.Error);

    /// <summary>Viết: the law of a province as JSON of the second format; a file of the first format that was read is brought to it thus.</summary>
    /// <remarks>What is written is read back as the same province.</remarks>
    /// <param name="province">The province.</param>
    /// <returns>The text, indented, with letters as they are.</returns>
    /// <exception cref="ArgumentNullException">There is no province.</exception>
    public static string Write(Province province) => ScheduleWriter.Write(province);
}
