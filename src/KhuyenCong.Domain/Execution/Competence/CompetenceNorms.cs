using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Tình trạng thẩm quyền: what a provision says of somebody's competence.</summary>
public enum CompetenceStatus : byte
{
    /// <summary>Được nêu: the provision names the body; it is competent.</summary>
    Named = 1,

    /// <summary>Còn tùy quy định của tỉnh: the texts leave open whether the body may act; the province's rules say.</summary>
    OpenToProvince = 2,

    /// <summary>Thư viện chưa có văn bản: whether the body may act stands in a text that is not encoded.</summary>
    OpenToText = 3,

    /// <summary>Do tỉnh quy định: the provision leaves to the province who acts.</summary>
    LeftToProvince = 4,

    /// <summary>Cấp có thẩm quyền: the provision speaks of the competent authority and does not name it.</summary>
    LeftToAuthority = 5,

    /// <summary>Chưa có trong thư viện: who acts stands in a text that is not encoded.</summary>
    NotEncoded = 6,
}

/// <summary>Dòng thẩm quyền: what one provision says of who may do something.</summary>
/// <param name="Act">What is to be done.</param>
/// <param name="Source">With whose money; null where it does not matter.</param>
/// <param name="Level">At which level; null where it does not matter.</param>
/// <param name="By">Who; null where the provision names nobody.</param>
/// <param name="Citation">The provision.</param>
public sealed record CompetenceLine(CompetenceAct Act, FundingSource? Source, CompetenceLevel? Level, Authority? By, Citation Citation)
{
    /// <summary>Tình trạng: what the provision says of the body.</summary>
    public CompetenceStatus Status { get; init; } = CompetenceStatus.Named;

    /// <summary>Căn cứ: what was read.</summary>
    public Evidence Evidence { get; init; } = Evidence.Text;

    /// <summary>Cách hiểu: the reading under which the line counts, or none.</summary>
    public ReadingId Reading { get; init; }

    /// <summary>Tên cơ quan vào lúc đó: the body under the name that the text in force gives it.</summary>
    public LocalizedText? Name { get; init; }
}

/// <summary>Định mức về thẩm quyền: who may do what, provision by provision.</summary>
/// <remarks>ND45-2012; TT46-2012; TT36-2013; TTLT26-2014; TT26-2014; TT38-2025/28; ND146-2025/52. Who decides on changes is <see cref="ChangeNorms"/>.</remarks>
internal sealed record CompetenceNorms : NormTable
{
    /// <summary>Các dòng thẩm quyền: all lines, text by text.</summary>
    public required ValueList<CompetenceLine> Lines { get; init; }

    /// <summary>Không còn cấp huyện từ ngày: the day from which there are no districts; null while there are.</summary>
    public required LocalDate? WithoutDistrictsFrom { get; init; }

    /// <summary>A table of lines, which rests on the texts that they cite.</summary>
    internal static CompetenceNorms Of(IEnumerable<CompetenceLine> lines, LocalDate? withoutDistrictsFrom = null)
    {
        var all = lines.ToValueList();
        return new()
        {
            RestsOn = all.Select(l => l.Citation.Instrument).Distinct().ToValueList(),
            Lines = all,
            WithoutDistrictsFrom = withoutDistrictsFrom,
        };
    }

    /// <summary>A body under the name that a text gives it while the table stands; its usual one where the text gives it none.</summary>
    internal LocalizedText NameOf(Authority body, LegalInstrument text) =>
        Lines.FirstOrDefault(l => l.By == body && l.Name is not null && l.Citation.Instrument == text)?.Name ?? body.ToText();

    /// <summary>The lines on some acts alone.</summary>
    internal CompetenceNorms Only(params CompetenceAct[] acts) => Of(Lines.Where(l => acts.Contains(l.Act)), WithoutDistrictsFrom);

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => CompetenceEntries.Of(this);
}
