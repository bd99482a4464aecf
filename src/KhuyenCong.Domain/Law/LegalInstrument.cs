using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Loại văn bản: the kind of a legal instrument.</summary>
public enum InstrumentKind
{
    /// <summary>Luật: a law of the National Assembly.</summary>
    Law = 1,

    /// <summary>Nghị định: a decree of the Government.</summary>
    Decree = 2,

    /// <summary>Quyết định: a decision.</summary>
    Decision = 3,

    /// <summary>Thông tư: a circular of one ministry.</summary>
    Circular = 4,

    /// <summary>Thông tư liên tịch: a joint circular of several ministries.</summary>
    JointCircular = 5,

    /// <summary>Nghị quyết: a resolution.</summary>
    Resolution = 6,
}

/// <summary>Sửa đổi, bổ sung: one amendment of an instrument.</summary>
/// <param name="ByInstrumentId">The id of the amending instrument.</param>
/// <param name="From">The day from which it is reckoned with: its start where that is known, else its signing.</param>
/// <param name="IsRead">Whether its text, or a report of it that the library uses, was read. An unread one is named in a finding.</param>
/// <param name="IsStartKnown">Whether <paramref name="From"/> is its first day in force; else it is the day of signing, and no sentence gives it as more.</param>
public sealed record Amendment(string ByInstrumentId, LocalDate From, bool IsRead, bool IsStartKnown = true)
{
    /// <summary>The amending instrument with what is known of its first day, such as "Circular 14/2018/TT-BCT from 2018-08-16".</summary>
    internal LocalizedText ByWithDay()
    {
        var by = Instruments.TryFind(ByInstrumentId, out var instrument) ? instrument.Name : new(ByInstrumentId, ByInstrumentId);
        var (vietnamese, english) = (Numbers.Date(From, Language.Vietnamese), Numbers.Date(From, Language.English));
        return IsStartKnown
            ? new($"{by.Vietnamese} từ ngày {vietnamese}", $"{by.English} from {english}")
            : new(
                $"{by.Vietnamese} ký ngày {vietnamese} (chưa rõ ngày có hiệu lực)",
                $"{by.English}, signed on {english} (its first day in force is not known here)"
            );
    }
}

/// <summary>Văn bản pháp luật: a legal instrument with its dates and what came after it.</summary>
/// <remarks>Dates that are not reliably known are null. All instruments stand in <see cref="Instruments"/>.</remarks>
public sealed record LegalInstrument
{
    /// <summary>Mã văn bản: the stable id, such as "TTLT26-2014".</summary>
    public required string Id { get; init; }

    /// <summary>Loại văn bản: the kind.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Số, ký hiệu: the official number, such as "26/2014/TTLT-BTC-BCT".</summary>
    public required string Number { get; init; }

    /// <summary>Nội dung: what the instrument is about.</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>Số điều: the number of articles, or null where the text was not read.</summary>
    public int? Articles { get; init; }

    /// <summary>Ngày ký: the day of signing, or null when it is not known here.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>Ngày có hiệu lực: the first day in force, or null when it is not known here.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>Bị thay thế từ ngày: the first day on which it no longer applies, or null while none is known.</summary>
    public LocalDate? ReplacedFrom { get; init; }

    /// <summary>Văn bản thay thế: the id of the instrument that replaced it, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Các lần sửa đổi: the known amendments in the order of their dates.</summary>
    public ValueList<Amendment> Amendments { get; init; }

    /// <summary>Lần gần nhất thấy còn hiệu lực: the last day on which it was seen in force, cited, amended or consolidated by another act; null where no such day is recorded.</summary>
    /// <remarks>An answer is verified through the earliest of these days among the texts in force that it rests on, and says so beyond it.</remarks>
    public LocalDate? LastSeenInForce { get; init; }

    /// <summary>Nơi thấy còn hiệu lực: the act in which it was seen on that day; null where it is not recorded.</summary>
    public LocalizedText? LastSeenIn { get; init; }

    /// <summary>Chờ văn bản thay thế: the day on which a replacement was announced and not yet issued, or null.</summary>
    public LocalDate? ReplacementAwaited { get; init; }

    /// <summary>The instrument as a whole, as a provision is cited where none of its articles is meant.</summary>
    internal Citation Whole => new(this);

    /// <summary>Tên gọi: kind and number in both languages.</summary>
    public LocalizedText Name => new($"{KindName.Vietnamese} {Number}", $"{KindName.English} {Number}");

    /// <summary>Tên loại văn bản: the kind in both languages.</summary>
    public LocalizedText KindName =>
        Kind switch
        {
            InstrumentKind.Law => new("Luật", "Law"),
            InstrumentKind.Decree => new("Nghị định", "Decree"),
            InstrumentKind.Decision => new("Quyết định", "Decision"),
            InstrumentKind.Circular => new("Thông tư", "Circular"),
            InstrumentKind.JointCircular => new("Thông tư liên tịch", "Joint Circular"),
            InstrumentKind.Resolution => new("Nghị quyết", "Resolution"),
            _ => new("Văn bản", "Instrument"),
        };

    /// <summary>Còn hiệu lực: whether the instrument applies on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it applies; null when its start is not known.</returns>
    public bool? IsInForceOn(LocalDate date)
    {
        if (ReplacedFrom is { } end && date >= end)
            return false;
        return InForceFrom is { } start ? date >= start : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
