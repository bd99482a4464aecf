using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Dự thảo tệp quy định: drafts a provincial schedule from the Vietnamese text of a resolution or decision.</summary>
/// <remarks>Deterministic: what is not said is not written, or is said in <see cref="ScheduleDraft.Open"/>. A person reads the draft against the text.</remarks>
internal static class ScheduleDrafter
{
    private const string Unclear = "chưa rõ";
    private const string NotPlaced = "not-placed";
    private const string Open = "open";

    internal static ScheduleDraft Draft(string text, string? province = null)
    {
        var draft = DraftSchedule.Of(text ?? throw new ArgumentNullException(nameof(text)));
        var open = new List<TextFinding>();
        var heading = DraftHeading.Of(draft.Text);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, draft, heading, NameOf(province, heading, open), open);
        if (draft.Entries.Count == 0 && draft.Unplaced.Count == 0)
            Ask(
                open,
                "không thấy mức hỗ trợ nào; trong bảng, số chỉ được đọc khi có đơn vị đi kèm (%, triệu đồng)",
                "no level was found; in tables a number is read only with its unit (%, triệu đồng)"
            );
        open.AddRange(draft.Open.Select(n => Remark(draft, n, Open)));
        return new ScheduleDraft(
            Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n",
            draft.Unplaced.Select(n => Remark(draft, n, NotPlaced)).ToValueList(),
            open.ToValueList()
        );
    }

    private static TextFinding Remark(DraftSchedule draft, DraftNote note, string code)
    {
        var (line, column) = draft.Text.PlaceOf(note.Start);
        return new TextFinding
        {
            Start = draft.Text.OriginOf(note.Start),
            Line = line,
            Column = column,
            Kind = TextFindingKind.Undetermined,
            Code = code,
            Text = note.Text,
            Explanation = note.Says,
        };
    }

    // Of the text as a whole: line 0.
    private static void Ask(List<TextFinding> open, string vietnamese, string english) =>
        open.Add(
            new TextFinding
            {
                Start = 0,
                Line = 0,
                Column = 0,
                Kind = TextFindingKind.Undetermined,
                Code = Open,
                Text = "",
                Explanation = new(vietnamese, english),
            }
        );

    private static string NameOf(string? province, DraftHeading heading, List<TextFinding> open)
    {
        if (!string.IsNullOrWhiteSpace(province))
            return ProvinceUnit.TryFind(province, out var named) ? named.Name : province!.Trim();
        if (heading.Province is { } unit)
            return unit.Name;
        Ask(open, "không nêu tỉnh: ghi \"chưa rõ\"", "no province is said: \"chưa rõ\" is written");
        return Unclear;
    }

    private static void Write(Utf8JsonWriter json, DraftSchedule draft, DraftHeading heading, string province, List<TextFinding> open)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 2);
        json.WriteString("kind", "provincial");
        json.WriteString("province", province);
        json.WriteString("note", "Dự thảo từ văn bản bằng draft-schedule.cs; cần người đối chiếu với văn bản.");
        json.WriteStartArray("schedules");
        json.WriteStartObject();
        Instrument(json, heading, province, open);
        From(json, heading, open);
        if (heading.Until is { } until)
            json.WriteString("until", LocalDatePattern.Iso.Format(until));
        ScheduleWriter.Texts(json, "repeals", heading.Repeals);
        ScheduleWriter.List(json, "levels", draft.Entries.Where(e => e.Own is null), (_, entry) => Entry(json, draft, entry));
        ScheduleWriter.ListIfAny(json, "extraItems", draft.Entries.Where(e => e.Own is not null), (_, entry) => Entry(json, draft, entry));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Instrument(Utf8JsonWriter json, DraftHeading heading, string province, List<TextFinding> open)
    {
        var isResolution = heading.Kind == InstrumentKind.Resolution;
        if (heading.Kind is null)
            Ask(
                open,
                "không rõ là nghị quyết hay quyết định: ghi \"decision\"",
                "it is not clear whether it is a resolution or a decision: \"decision\" is written"
            );
        if (heading.Number is null)
            Ask(open, "không thấy số của văn bản: bỏ trống", "the number of the text was not found: it is left out");
        if (heading.Amends.Count > 0)
            Ask(
                open,
                $"văn bản sửa đổi, bổ sung {string.Join(", ", heading.Amends)}: đưa vào tệp của văn bản được sửa đổi, ghi 'amends' và, với hạng mục bị bãi bỏ, 'removes'",
                $"it amends {string.Join(", ", heading.Amends)}: put it in the file of the text amended, with 'amends' and, for items that it takes out, 'removes'"
            );
        json.WriteStartObject("instrument");
        json.WriteString("id", IdOf(heading, province));
        json.WriteString("kind", isResolution ? "resolution" : "decision");
        if (heading.Number is { } number)
            json.WriteString("number", number);
        if (heading.Signed is { } signed)
            json.WriteString("date", LocalDatePattern.Iso.Format(signed));
        var body = isResolution ? "Hội đồng nhân dân" : "Ủy ban nhân dân";
        json.WriteString("issuedBy", heading.Kind is null && province == Unclear ? Unclear : $"{body} {TitleOf(province, heading)}{province}");
        json.WriteEndObject();
    }

    private static string TitleOf(string province, DraftHeading heading) =>
        !ProvinceUnit.TryFind(province, out var unit) || province.StartsWith("Thành phố", StringComparison.Ordinal) ? ""
        : unit.KindOn(heading.From ?? heading.Signed ?? ProvinceUnit.CoveredFrom) == ProvinceKind.CentrallyRunCity ? "thành phố "
        : "tỉnh ";

    // "NQ08-2024-DongThap".
    private static string IdOf(DraftHeading heading, string province)
    {
        var kind = heading.Kind == InstrumentKind.Resolution ? "NQ" : "QD";
        var number = heading.Number is { } n ? n.Substring(0, n.IndexOf('/')) : "";
        var year = heading.Year ?? heading.Signed?.Year;
        var name = string.Concat(
            VietnameseText
                .Key(province)
                .Split([' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => (char)(w[0] is >= 'a' and <= 'z' ? w[0] - 0x20 : w[0]) + w.Substring(1))
        );
        return $"{kind}{number}-{(year is { } y ? y.ToString(System.Globalization.CultureInfo.InvariantCulture) + "-" : "")}{(name.Length > 0 ? name : "Tinh")}";
    }

    private static void From(Utf8JsonWriter json, DraftHeading heading, List<TextFinding> open)
    {
        if (heading.From is { } from)
        {
            json.WriteString("from", LocalDatePattern.Iso.Format(from));
            return;
        }

        var earliest = heading.Signed ?? (heading.Year is { } year ? new LocalDate(year, 1, 1) : LawBook.National.CoveredFrom);
        Ask(
            open,
            $"không thấy ngày có hiệu lực: ghi không trước ngày {Numbers.Date(earliest, Language.Vietnamese)}",
            $"the first day in force was not found: not before {Numbers.Date(earliest, Language.English)} is written"
        );
        json.WriteStartObject("from");
        json.WriteString("notBefore", LocalDatePattern.Iso.Format(earliest));
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, DraftSchedule draft, DraftEntry entry)
    {
        if (entry.Own is { } own)
        {
            json.WriteString("code", own.Code);
            ScheduleWriter.Localized(json, "name", own.Name);
        }
        else
        {
            json.WriteString("item", entry.Item!.Value.ToCode());
        }

        Terms(json, entry);
        if (PayerOf(entry.Level.Payer) is { } payer)
            json.WriteString("paidBy", payer);
        When(json, entry);
        if (entry.Form is { } form)
            json.WriteString("form", form);
        if (entry is { Form: not null, FormYears: { } years })
            json.WriteNumber("formYears", years);
        ScheduleWriter.Texts(json, "conditions", entry.Conditions);
        Loan(json, entry);
        Place(json, draft, entry);
    }

    private static void Terms(Utf8JsonWriter json, DraftEntry entry)
    {
        if (entry.Multiple is { } multiple)
        {
            json.WritePropertyName("times");
            json.WriteRawValue(Numbers.Decimal(multiple.Times.Millionths, 6, '.'));
            json.WriteString("of", multiple.Of is { } item ? item.ToCode() : "national");
        }
        else if (entry.Rate is { } rate)
        {
            json.WritePropertyName("rate");
            json.WriteRawValue(Numbers.Decimal(rate.Millionths, 4, '.'));
        }
        else
        {
            json.WriteString("rate", entry.IsRateUnknown ? "unknown" : "none");
        }

        if (entry.Cap is { } cap)
            json.WriteNumber("cap", cap.Dong);
        if (entry.Unit is { } unit)
            json.WriteString("unit", unit);
        else if (entry.OwnUnit is { } own)
            ScheduleWriter.Localized(json, "unit", own);
        if (entry.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum.Dong);
        ScheduleWriter.ListIfAny(json, "caps", entry.FurtherCaps, Cap);
    }

    private static void Cap(Utf8JsonWriter json, (Vnd Amount, string Per) further)
    {
        json.WriteNumber("cap", further.Amount.Dong);
        json.WriteString("per", further.Per);
    }

    private static void When(Utf8JsonWriter json, DraftEntry entry)
    {
        if (entry.Capital is null && !entry.IsInDifficultArea)
            return;
        json.WriteStartArray("when");
        if (entry.Capital is { } capital)
        {
            json.WriteStartObject();
            json.WriteString("fact", "registered-capital");
            foreach (
                var (name, bound) in new[] { ("atLeast", capital.AtLeast), ("above", capital.Above), ("atMost", capital.AtMost), ("below", capital.Below) }
            )
            {
                if (bound is { } amount)
                    json.WriteNumber(name, amount.Dong);
            }

            json.WriteEndObject();
        }

        if (entry.IsInDifficultArea)
        {
            json.WriteStartObject();
            json.WriteString("fact", "difficult-area");
            json.WriteString("is", "yes");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Loan(Utf8JsonWriter json, DraftEntry entry)
    {
        if (entry.Loan is not { } loan)
            return;
        json.WriteStartObject("loan");
        json.WriteNumber("years", loan.Years);
        json.WriteBoolean("mediumOrLongTerm", loan.MediumOrLongTerm);
        json.WriteBoolean("inDong", loan.InDong);
        json.WriteBoolean("notOverdue", loan.NotOverdue);
        json.WriteBoolean("referenceRate", loan.ReferenceRate);
        json.WriteBoolean("afterInvestment", loan.AfterInvestment);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, DraftSchedule draft, DraftEntry entry)
    {
        var place = entry.Level.Sentence.Paragraph.Place;
        if (place.Article is { } article && Numbers.TryRead(article, out _))
        {
            json.WriteString("article", article);
            if (place.Clause is { } clause)
            {
                json.WriteString("clause", clause);
                if (place.Point is { } point)
                    json.WriteString("point", point);
            }
        }

        json.WriteString("note", $"dòng {draft.Text.PlaceOf(entry.Level.Start).Line}");
    }

    private static string? PayerOf(DraftTier payer) =>
        payer switch
        {
            DraftTier.Province => "province",
            DraftTier.District => "district",
            DraftTier.Commune => "commune",
            _ => null,
        };
}
