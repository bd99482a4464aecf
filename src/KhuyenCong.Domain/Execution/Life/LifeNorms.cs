using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy định về vòng đời đề án: the routes of projects and the tables that their steps rest on.</summary>
public sealed record LifeNorms : NormTable
{
    /// <summary>Quy trình quốc gia trong một tỉnh: the route of national projects in one province.</summary>
    public required RouteNorms OneProvince { get; init; }

    /// <summary>Quy trình quốc gia trực tiếp: the route of national projects of several provinces or of a regional centre.</summary>
    public required RouteNorms Direct { get; init; }

    /// <summary>Quy trình địa phương: the province's route; the default one unless the host supplies its own.</summary>
    public required RouteNorms Local { get; init; }

    /// <summary>Tạm ứng kinh phí địa phương: the province's own table on advances, or null while none is supplied.</summary>
    public AdvanceNorms? LocalAdvances { get; init; }

    /// <summary>Hồ sơ: the papers.</summary>
    public required DossierNorms Dossiers { get; init; }

    /// <summary>Điều chỉnh: who decides on changes.</summary>
    public required ChangeNorms Changes { get; init; }

    /// <summary>Thời hạn: the dates.</summary>
    public required Timeline<DeadlineNorms> Deadlines { get; init; }

    /// <summary>Thanh toán khi hồ sơ quyết toán chậm: the provision on late settlement files.</summary>
    public required Citation LateSettlement { get; init; }

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    public static Timeline<LifeNorms> National { get; } =
        new(
            (Instruments.Circular36Of2013.InForceFrom!.Value, Circular36Of2013([])),
            (Instruments.JointCircular26Of2014.InForceFrom!.Value, Circular36Of2013([Instruments.JointCircular26Of2014])),
            (Instruments.Circular28Of2018.InForceFrom!.Value, Circular36Of2013([Instruments.Circular28Of2018]))
        );

    /// <summary>The tables with the texts on money that payments rest on besides.</summary>
    private static LifeNorms Circular36Of2013(LegalInstrument[] money) =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013, Instruments.Decree45Of2012, .. money],
            LocalRestsOn = [ProjectLaw.ProvincialProcedure.Instrument, Instruments.Decree45Of2012, Instruments.Circular36Of2013, .. money],
            OneProvince = RouteNorms.OneProvince,
            Direct = RouteNorms.Direct,
            Local = RouteNorms.LocalDefault,
            Dossiers = DossierNorms.National.Values[0],
            Changes = ChangeNorms.OfCircular36,
            Deadlines = DeadlineNorms.National,
            LateSettlement = new(Instruments.Circular36Of2013, "18", "3"),
        };

    /// <summary>Quy định vào một ngày: the tables of a day, or null before the first ones.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The tables, or null.</returns>
    public static LifeNorms? On(LocalDate date) => National.TryAt(date, out var norms) ? norms : null;

    /// <summary>Quy trình của đề án: the route that a project takes.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The route.</returns>
    public RouteNorms RouteOf(Project project)
    {
        if (project is null)
            throw new ArgumentNullException(nameof(project));
        if (project.Source == FundingSource.Local)
            return Local;
        return project.IsOfOneProvince() ? OneProvince : Direct;
    }
}
