using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Bảng định mức: what every table of law says of itself: its texts, and what stands of every answer under it.</summary>
/// <remarks>
/// What stands of an answer (amendments that were not read, the day through which the texts were seen in force) is made from the texts by
/// the law book alone, when it picks the table for a day.
/// </remarks>
public abstract record NormTable
{
    private readonly ValueList<Finding>? _caveats;

    private protected NormTable() { }

    /// <summary>Văn bản làm căn cứ: the instruments that answers under the table rest on; every provision that they cite is of one of these.</summary>
    public required ValueList<LegalInstrument> RestsOn { get; init; }

    /// <summary>Văn bản làm căn cứ đối với kinh phí địa phương: the instruments for local money; null where they are those of <see cref="RestsOn"/>.</summary>
    public ValueList<LegalInstrument>? LocalRestsOn { get; init; }

    /// <summary>Ngày kiểm tra: the day through which the texts of the table were seen in force, the earliest among them; null where none is recorded.</summary>
    public LocalDate? VerifiedThrough => RestsOn.Min(i => i.LastSeenInForce);

    /// <summary>Nhận định thường trực: what every answer under the table says on the days for which it was picked; none in a table that no law book picked.</summary>
    public ValueList<Finding> Caveats
    {
        get => _caveats ?? default;
        init => _caveats = value;
    }

    /// <summary>Nhận định thường trực đối với kinh phí địa phương: the same for local money; null where it is that of <see cref="Caveats"/>.</summary>
    public ValueList<Finding>? LocalCaveats { get; init; }

    /// <summary>Các dòng định mức: every norm of the table with its provision, for listing and comparing; each line has a code of its own.</summary>
    /// <returns>The entries.</returns>
    public abstract ValueList<NormEntry> Entries();
}
