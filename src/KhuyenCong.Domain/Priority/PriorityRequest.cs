using NodaTime;

namespace KhuyenCong.Domain.Priority;

/// <summary>Tỷ trọng nguyên liệu tại chỗ: the value of the main materials supplied from the same province against that of all materials.</summary>
/// <remarks>Both in the same unit: đồng, or 62 of 100. It is compared exactly, without rounding.</remarks>
/// <param name="Local">The value of the main materials from the province of production, not negative.</param>
/// <param name="All">The value of all materials, more than 0 and not less than <paramref name="Local"/>.</param>
public readonly record struct MaterialShare(long Local, long All)
{
    /// <summary>Đạt ngưỡng: whether the share meets a threshold in percent.</summary>
    /// <param name="percent">The threshold.</param>
    /// <returns>Whether it is met.</returns>
    /// <exception cref="OverflowException">A hundred times the amounts do not fit in 64 bits.</exception>
    public bool Meets(Threshold percent)
    {
        try
        {
            return (percent with { Value = percent.Value * All }).IsMetBy(Local * 100);
        }
        catch (OverflowException problem)
        {
            var (local, all, largest) = (FormTexts.TextOf(Local), FormTexts.TextOf(All), FormTexts.Largest);
            throw FormTexts.TooLarge(
                new("Giá trị nguyên liệu tại chỗ", "LocalMaterials of"),
                new($"{local.Vietnamese} trong tổng {all.Vietnamese}", $"{local.English} in {all.English}"),
                new($"100 lần mỗi giá trị không được quá {largest.Vietnamese}", $"a hundred times each value must be at most {largest.English}"),
                problem
            );
        }
    }

    internal bool IsValid => Local >= 0 && All > 0 && Local <= All;
}

/// <summary>Hồ sơ xét ưu tiên: the facts of a project that decide on its priority; a null fact is unknown.</summary>
/// <example><code>
/// var request = new PriorityRequest
/// {
///     AsOf = new LocalDate(2016, 6, 30),
///     Source = FundingSource.National,
///     PoorDistrict = true,
/// };
/// var decision = PromotionRules.National.AssessPriority(request);
/// Console.WriteLine($"area {decision.Area}, sector {decision.Sector}"); // area Satisfied, sector Undetermined
/// </code></example>
public sealed record PriorityRequest
{
    /// <summary>Ngày áp dụng: the governing date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Đề án điểm: whether it is a key project (TT36-2013/2/3).</summary>
    public bool? KeyProject { get; init; }

    /// <summary>Huyện vùng cao, hải đảo, biên giới đất liền: whether the place is in such a district.</summary>
    public bool? UplandIslandOrBorder { get; init; }

    /// <summary>Vùng đồng bào dân tộc thiểu số: whether the place is in such an area.</summary>
    public bool? EthnicMinorityArea { get; init; }

    /// <summary>Huyện nghèo: whether the place is in a poor district.</summary>
    public bool? PoorDistrict { get; init; }

    /// <summary>Xã trong kế hoạch nông thôn mới: whether the place is such a commune.</summary>
    public bool? NewRuralCommune { get; init; }

    /// <summary>Địa bàn khó khăn, đặc biệt khó khăn: whether the place is in such an area.</summary>
    public bool? DifficultArea { get; init; }

    /// <summary>Có giấy chứng nhận sản phẩm tiêu biểu: whether the product has a certificate that was not withdrawn; one that has expired does not count.</summary>
    public bool? ProductCertificate { get; init; }

    /// <summary>Giấy chứng nhận có giá trị đến ngày: the last day of the certificate; asked only where there is one.</summary>
    public LocalDate? CertificateValidThrough { get; init; }

    /// <summary>Sản phẩm chủ lực, mũi nhọn, trọng điểm: whether the product is on such a programme.</summary>
    public bool? KeyProduct { get; init; }

    /// <summary>Hợp đồng xuất khẩu: whether the establishment has an export contract.</summary>
    public bool? ExportContract { get; init; }

    /// <summary>Sản xuất phục vụ xuất khẩu: whether it produces for export.</summary>
    public bool? ProducesForExport { get; init; }

    /// <summary>Nguyên liệu tại chỗ: the share of local materials.</summary>
    public MaterialShare? LocalMaterials { get; init; }

    /// <summary>Số lao động: the number of workers.</summary>
    public int? Workers { get; init; }

    /// <summary>Cơ khí, hóa chất phục vụ nông nghiệp, nông thôn: whether the project is in mechanical or chemical industry for agriculture and rural areas.</summary>
    public bool? AgriculturalMechanicsOrChemistry { get; init; }

    /// <summary>Công nghiệp cơ khí: whether the project is in mechanical industry, whatever it serves; asked only where reading R23 lets it count.</summary>
    public bool? MechanicalIndustry { get; init; }

    /// <summary>Chế biến nông - lâm - thủy sản: whether the project is in this industry.</summary>
    public bool? AgroProcessing { get; init; }

    /// <summary>Công nghiệp hỗ trợ: whether the product is on the list of Decision 1483/QĐ-TTg.</summary>
    public bool? SupportingIndustry { get; init; }

    /// <summary>Sản xuất sạch hơn: whether the project applies cleaner production.</summary>
    public bool? CleanerProduction { get; init; }
}
