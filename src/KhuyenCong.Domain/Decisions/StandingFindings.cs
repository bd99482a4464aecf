using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Nhận định thường trực: what must be said of every answer under given instruments on a date, whatever the case.</summary>
public static class StandingFindings
{
    /// <summary>Sửa đổi chưa đọc: an amendment whose text was not read applies.</summary>
    public static RuleId UnreadAmendment { get; } =
        new(
            "law.unread-amendment",
            "{t0} được sửa đổi bởi {t1} từ ngày {n0:date}; văn bản sửa đổi chưa được đọc nên có thể làm thay đổi kết quả.",
            "{t0} was amended by {t1} from {n0:date}; the amending text was not read and may change this answer."
        );

    /// <summary>Sau ngày kiểm tra cuối: the date lies after the day through which the law was checked.</summary>
    public static RuleId AfterVerifiedThrough { get; } =
        new(
            "law.after-verified-through",
            "Pháp luật trong thư viện được kiểm tra lần cuối đến ngày {n0:date}; kết quả cho ngày sau đó cần được đối chiếu.",
            "The law in this library was last verified through {n0:date}; an answer for a later date needs checking."
        );

    /// <summary>Nhận định vào một ngày: the standing findings of the given instruments on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="instruments">The instruments that the answer rests on.</param>
    /// <returns>The findings; none where every amendment was read and the date was checked.</returns>
    /// <exception cref="ArgumentNullException">There are no instruments.</exception>
    public static ValueList<Finding> On(LocalDate date, params LegalInstrument[] instruments)
    {
        if (instruments is null)
            throw new ArgumentNullException(nameof(instruments));
        var place = IsoDay.PlaceOf(IsoDay.Of(date));
        return instruments
            .SelectMany(instrument => instrument.Amendments.Where(a => IsUnread(a, place)).Select(a => Unread(instrument, a)))
            .Concat(IsUnverified(place) ? [Unverified()] : [])
            .ToValueList();
    }

    /// <summary>Whether there is a standing finding of an instrument on a date of the ISO calendar.</summary>
    internal static bool IsAnyOn(LocalDate iso, LegalInstrument instrument)
    {
        var place = IsoDay.PlaceOf(iso);
        for (var i = 0; i < instrument.Amendments.Count; i++)
        {
            if (IsUnread(instrument.Amendments[i], place))
                return true;
        }

        return IsUnverified(place);
    }

    private static bool IsUnread(Amendment amendment, int place) => !amendment.IsRead && place >= IsoDay.PlaceOf(amendment.From);

    private static bool IsUnverified(int place) => place > IsoDay.PlaceOf(LawDays.VerifiedThrough);

    private static Finding Unread(LegalInstrument instrument, Amendment amendment)
    {
        var by = Instruments.TryFind(amendment.ByInstrumentId, out var found)
            ? found.Name
            : new LocalizedText(amendment.ByInstrumentId, amendment.ByInstrumentId);
        return UnreadAmendment.Finds(
            Verdict.Undetermined,
            new Citation(instrument),
            new MessageArguments(N0: MessageArguments.Date(amendment.From), T0: instrument.Name, T1: by)
        );
    }

    private static Finding Unverified() =>
        AfterVerifiedThrough.Finds(Verdict.Undetermined, null, new MessageArguments(N0: MessageArguments.Date(LawStatus.VerifiedThrough)));
}
