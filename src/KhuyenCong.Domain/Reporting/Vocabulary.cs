using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the stable code, such as "in-progress".</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static string ToCode(this RecordStatus status) => ReportingCodes.StatusTable.Code(status);

    /// <summary>Tên: the status in both languages.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static LocalizedText ToText(this RecordStatus status) => ReportingCodes.StatusTable.Name(status);

    /// <summary>Tìm theo mã: the status with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="status">The status when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out RecordStatus status) => ReportingCodes.StatusTable.TryParse(code, out status);

    /// <summary>Được tính vào báo cáo: the rule that keeps drafts, rejected and stopped projects out of every total; they are listed instead.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Whether projects of the status are counted.</returns>
    public static bool IsReported(this RecordStatus status) => status is not (RecordStatus.Draft or RecordStatus.Rejected or RecordStatus.Stopped);

    /// <summary>Đã hoàn thành: whether the work was accepted.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Whether it is accepted or settled.</returns>
    public static bool IsCompleted(this RecordStatus status) => status is RecordStatus.Accepted or RecordStatus.Settled;

    /// <summary>Mã: the stable code.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this ManagementLevel level) => ReportingCodes.LevelTable.Code(level);

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this ManagementLevel level) => ReportingCodes.LevelTable.Name(level);

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ManagementLevel level) => ReportingCodes.LevelTable.TryParse(code, out level);

    /// <summary>Mã: the stable code.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this BeneficiaryKind kind) => ReportingCodes.KindTable.Code(kind);

    /// <summary>Tên: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this BeneficiaryKind kind) => ReportingCodes.KindTable.Name(kind);

    /// <summary>Tìm theo mã: the kind with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out BeneficiaryKind kind) => ReportingCodes.KindTable.TryParse(code, out kind);

    /// <summary>Tên: the dimension in both languages.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is not a defined one.</exception>
    public static LocalizedText ToText(this ReportDimension dimension) => ReportingCodes.Dimensions.Name(dimension);

    /// <summary>Tên: the two figures compared, in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this CompletionKind kind) =>
        kind switch
        {
            CompletionKind.AcceptedOfPlanned => new("nghiệm thu / kế hoạch", "accepted / planned"),
            CompletionKind.SettledOfPlanned => new("quyết toán / kế hoạch", "settled / planned"),
            CompletionKind.SettledOfAdvanced => new("quyết toán / tạm ứng", "settled / advanced"),
            CompletionKind.CompletedOfReported => new("đề án hoàn thành / đề án được tính", "projects completed / projects reported"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined CompletionKind is required."),
        };

    /// <summary>Thông tin: code, names and unit of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The information.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not a defined one.</exception>
    public static MeasureInfo Info(this Measure measure) => MeasureInfo.Of(measure);

    /// <summary>Giá trị của đề án: the value of a measure in a record, null when it is not known.</summary>
    /// <param name="record">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>đồng, or a count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not a defined one.</exception>
    public static long? Value(this ProjectRecord record, Measure measure) => MeasureInfo.ValueOf(record, measure);
}
