using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Cách kết hợp tiêu chí: how an act joins the figures of its test of a small or medium enterprise.</summary>
internal enum SizeLogic
{
    /// <summary>Vốn hoặc lao động: capital or labour; either suffices.</summary>
    CapitalOrLabour = 1,

    /// <summary>Ưu tiên vốn: capital alone decides.</summary>
    CapitalPrevails = 2,

    /// <summary>Lao động và (doanh thu hoặc vốn): labour, and with it revenue or capital.</summary>
    LabourWithRevenueOrCapital = 3,

    /// <summary>Lao động và doanh thu: labour, and with it revenue; only an announced bill joins them so.</summary>
    LabourWithRevenue = 4,
}

/// <summary>Tiêu chí doanh nghiệp nhỏ và vừa: the test of one act, for industry.</summary>
internal sealed record SizeTest
{
    /// <summary>Căn cứ: the provision that states the test.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Cách kết hợp: how the figures are joined.</summary>
    public required SizeLogic Logic { get; init; }

    /// <summary>Lao động: the limit in workers.</summary>
    public required Norm<Threshold> Labour { get; init; }

    /// <summary>Tổng nguồn vốn: the limit in đồng.</summary>
    public required Norm<Threshold> Capital { get; init; }

    /// <summary>Doanh thu: the limit in đồng; absent where the act asks for none.</summary>
    public required Norm<Threshold> Revenue { get; init; }

    /// <summary>Chưa phát sinh doanh thu: whether capital alone counts for an enterprise without revenue; absent where the act is not known to say so.</summary>
    public required Norm<bool> CapitalAloneWithoutRevenue { get; init; }

    /// <summary>Cách hiểu: the reading under which this test applies.</summary>
    public ReadingId Reading { get; init; }
}

/// <summary>Quy mô doanh nghiệp: the tests of a small or medium enterprise on a date.</summary>
/// <remarks>Where two acts apply side by side, both must agree; where they differ the size is undetermined.</remarks>
internal sealed record SizeNorms
{
    /// <summary>Tiêu chí: the test that applies.</summary>
    public required SizeTest Test { get; init; }

    /// <summary>Tiêu chí song hành: another act's test that applies beside it; null where there is none.</summary>
    public SizeTest? Beside { get; init; }
}
