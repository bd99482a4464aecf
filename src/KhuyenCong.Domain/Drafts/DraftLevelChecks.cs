using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the levels of a draft against those of the day.</summary>
internal static class DraftLevelChecks
{
    internal static void Check(DraftNotes notes, DraftLaw law, List<DraftLevel> levels)
    {
        var seen = new Dictionary<string, List<DraftLevel>>(StringComparer.Ordinal);
        foreach (var level in levels)
        {
            var isLocal = level.IsLocal || (law.IsLocal && !IsOfNation(level));
            foreach (var item in level.Items)
            {
                CheckTwice(notes, seen, level, item, isLocal);
                CheckLevel(notes, law, level, item, isLocal);
            }

            CheckWords(notes, level.Rate, "Tỷ lệ", "rate");
            CheckWords(notes, level.Cap, "Số tiền", "amount");
        }
    }

    /// <summary>Says of sentences that speak of an item why no level was read in them.</summary>
    internal static void Say(DraftNotes notes, List<DraftLeftover> leftovers)
    {
        foreach (var leftover in leftovers.Where(l => l.Subject is not null))
            notes.Add(
                TextFindingKind.Undetermined,
                "level",
                null,
                notes.Text.Trimmed(leftover.Sentence),
                leftover.Sentence.End,
                new($"Không đối chiếu được: {leftover.Why.Vietnamese}.", $"It cannot be held against the law: {leftover.Why.English}.")
            );
    }

    private static void CheckWords(DraftNotes notes, DraftNumber? number, string vietnamese, string english)
    {
        if (number?.OtherInWords is { } words)
            notes.Fault(
                "words-differ",
                number.Start,
                number.End,
                $"{vietnamese} bằng số và bằng chữ khác nhau: {words}.",
                $"The {english} in figures and in words differ: {words}."
            );
        else if (number?.UnreadWords is { } unread)
            notes.Add(
                TextFindingKind.Undetermined,
                "words-unread",
                null,
                number.Start,
                number.End,
                new(
                    $"{vietnamese} bằng chữ không đọc được, chưa đối chiếu với số: {unread}.",
                    $"The {english} in words cannot be read, so it is not held against the figures: {unread}."
                )
            );
    }

    // Votes, prizes and associations of the region and the nation are not of a province's money.
    private static bool IsOfNation(DraftLevel level) =>
        level.Tier is DraftTier.Region or DraftTier.Nation && level.Mention!.Family is DraftFamily.Vote or DraftFamily.Prize or DraftFamily.Association;

    private static void CheckTwice(DraftNotes notes, Dictionary<string, List<DraftLevel>> seen, DraftLevel level, SupportItem item, bool isLocal)
    {
        var key = $"{item}|{isLocal}|{level.Payer}|{(level.Tier <= DraftTier.Province ? level.Tier : 0)}|{level.Measure}|{level.IsPreferred}";
        if (!seen.TryGetValue(key, out var before))
            seen.Add(key, before = []);
        var first = before.Find(b => !MayStandBeside(notes.Text, b, level, item));
        before.Add(level);
        if (first is null)
            return;
        var line = notes.Text.PlaceOf(first.Start).Line;
        var name = item.Info().Name;
        notes.Fault(
            "item-twice",
            level.Start,
            level.End,
            $"Mức của hạng mục \"{name.Vietnamese}\" đã được quy định ở dòng {line}.",
            $"The level of \"{name.English}\" was already set on line {line}."
        );
    }

    // A second cap of one level ("…/ha, không quá …/cụm"), or a price said twice, is no second level.
    private static bool MayStandBeside(DraftText text, DraftLevel first, DraftLevel level, SupportItem item) =>
        (first.Sentence == level.Sentence && first.Cap?.Unit?.Code != level.Cap?.Unit?.Code)
        || (first.IsPrice && level.IsPrice && first.Sentence.Paragraph == level.Sentence.Paragraph)
        || (item == SupportItem.Machinery && PartOf(text, first) * PartOf(text, level) < 0);

    // Machines and technology transfer are one item of the nation's list; a draft may set each by itself. 1 and -1 for one of them alone, else 0.
    private static int PartOf(DraftText text, DraftLevel level)
    {
        // What is named may stand a sentence or a paragraph before the level.
        var start = Math.Min(level.Mention!.Start, level.Start);
        var plain = text.Plain.Substring(start, Math.Max(level.Mention.End, level.Start) - start);
        var isTransfer = plain.Contains("chuyen giao");
        var isMachines = plain.Contains("may moc") || plain.Contains("thiet bi") || plain.Contains("mmtb");
        return isTransfer == isMachines ? 0
            : isTransfer ? -1
            : 1;
    }

    private static void CheckLevel(DraftNotes notes, DraftLaw law, DraftLevel level, SupportItem item, bool isLocal)
    {
        var national = law.Snapshot?.Support;
        if (national is null)
        {
            Note(
                notes,
                (level, item),
                TextFindingKind.Undetermined,
                null,
                new("thư viện chưa có quy định áp dụng vào ngày này", "no norms of this day are held here")
            );
            return;
        }

        // What follows the national level is that level, whatever it is: of local money there is nothing to hold it against.
        if (!isLocal)
        {
            if (!OfPreferred(notes, level, item, national))
                OfNation(notes, level, item, national);
        }
        else if (!level.IsOfNation && law.Province is { } province && province[item].TryGet(out var stated))
        {
            Compare(notes, (level, item), province[item], stated, isNational: false);
            AboveNation(notes, level, item, national);
        }
        else
        {
            OfUnknownProvince(notes, level, item, national);
        }
    }

    // Of what is preferred the level may be higher, up to so many times; which it is the Ministry approves (TTLT26-2014/6/2/t).
    private static bool OfPreferred(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms norms)
    {
        if (!IsRaised(level, item, norms))
            return false;
        var limit = norms.PriorityFactorLimit;
        var (vietnamese, english) = (limit.Citation.Text.Vietnamese, limit.Citation.Text.English);
        Note(
            notes,
            (level, item),
            TextFindingKind.Undetermined,
            limit.Citation,
            limit.HasValue
                ? new(
                    $"mức cho địa bàn, ngành nghề ưu tiên; theo {vietnamese} có thể đến {Numbers.Decimal(limit.Value.Millionths, 6, ',')} lần mức của hạng mục, do cơ quan có thẩm quyền phê duyệt",
                    $"a level for areas or sectors that are preferred; under {english} it may be up to {Numbers.Decimal(limit.Value.Millionths, 6, '.')} times that of the item, as the competent body approves"
                )
                : WithoutValue(limit)
        );
        return true;
    }

    // Above the level of the item, and within what may be given where an area or a sector is preferred.
    private static bool IsRaised(DraftLevel level, SupportItem item, SupportNorms norms)
    {
        if (!level.IsPreferred || level.Times is not null || !norms[item].TryGet(out var stated))
            return false;
        // An enterprise is set up in difficult areas alone; votes, prizes and management are not raised (reading R11).
        if (
            item is SupportItem.EnterpriseSetup or SupportItem.ManagementAgency or SupportItem.ManagementProject
            || level.Mention!.Family is DraftFamily.Vote or DraftFamily.Prize
        )
            return false;
        long? factor = norms.PriorityFactorLimit.TryGet(out var limit) ? limit.Millionths : null;
        var (rate, of) = (level.Rate?.Value ?? 0, stated.Rate?.Millionths ?? 0L);
        var (cap, most) = (level.Cap?.Value ?? 0, stated.Cap?.Dong ?? 0L);
        return (rate > of || cap > most) && IsWithin(rate, of, factor) && IsWithin(cap, most, factor);
    }

    private static bool IsWithin(long said, long stated, long? factor) =>
        said <= stated || (stated > 0 && (factor is not { } times || said <= stated * times / Rate.Unit));

    private static void OfNation(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms norms)
    {
        if (level.Times is not null)
        {
            OfMultiple(notes, level, item, norms);
            return;
        }

        var norm = norms[item];
        if (norm.TryGet(out var stated))
            Compare(notes, (level, item), norm, stated, isNational: true);
        else
            Note(notes, (level, item), TextFindingKind.Undetermined, norm.Citation, WithoutValue(norm));
    }

    private static void Compare(DraftNotes notes, (DraftLevel Level, SupportItem Item) of, Norm<SupportLevel> norm, SupportLevel stated, bool isNational)
    {
        var differences = DraftDifferences.Of(of.Level, stated, isNational);
        Note(notes, of, differences.Count == 0 ? TextFindingKind.Agrees : TextFindingKind.Differs, norm.Citation, Says(norm, stated, differences));
    }

    private static void OfMultiple(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms norms)
    {
        var norm = norms[item];
        var (kind, says) =
            level.TimesOf is not { } other
                ? (
                    TextFindingKind.Undetermined,
                    new LocalizedText("mức ghi theo một mức khác, không nêu số", "the level is said by another one and states no number of its own")
                )
            : !norm.TryGet(out var stated) || stated.Cap is not { } product ? (TextFindingKind.Undetermined, WithoutAmount(norm))
            : !norms[other].TryGet(out var of) || of.Cap is not { } cap ? (TextFindingKind.Undetermined, WithoutAmount(norms[other]))
            : new Rate((int)level.Times!.Value!.Value).Of(cap) == product ? (TextFindingKind.Agrees, Says(norm, stated, []))
            : (TextFindingKind.Differs, Says(norm, stated, [new("bội số khác", "another multiple")]));
        Note(notes, (level, item), kind, norm.Citation, says);
    }

    private static LocalizedText WithoutAmount(Norm<SupportLevel> norm) =>
        norm.HasValue
            ? new($"{norm.Citation.Text.Vietnamese} không nêu mức tối đa bằng tiền", $"{norm.Citation.Text.English} states no cap")
            : WithoutValue(norm);

    private static void OfUnknownProvince(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms national)
    {
        var reference = national[item];
        var of = national.LocalLevels;
        Note(
            notes,
            (level, item),
            TextFindingKind.Undetermined,
            of,
            reference.TryGet(out var stated)
                ? new(
                    $"mức của kinh phí địa phương do tỉnh quy định; mức quốc gia ({reference.Citation.Text.Vietnamese}): {stated.ToText().Vietnamese}",
                    $"the level of local money is the province's to set; the nation's ({reference.Citation.Text.English}): {stated.ToText().English}"
                )
                : new("mức của kinh phí địa phương do tỉnh quy định", "the level of local money is the province's to set")
        );
        AboveNation(notes, level, item, national);
    }

    // A province may set what it likes (reading R9 of TTLT26-2014/6/3); that a level lies above the nation's is to be said.
    private static void AboveNation(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms national)
    {
        var norm = national[item];
        // Within what the nation itself gives where an area or a sector is preferred it is not above; while that is not known it is.
        if (!norm.TryGet(out var stated) || (national.PriorityFactorLimit.HasValue && IsRaised(level, item, national)))
            return;
        var isRateAbove = level.Rate?.Value is { } rate && rate > stated.EffectiveRate;
        var isCapAbove = level.Cap?.Value is { } cap && cap > stated.EffectiveCap;
        if (!isRateAbove && !isCapAbove)
            return;
        notes.Fault(
            "above-nation",
            level.Start,
            level.End,
            $"Mức cao hơn mức quốc gia của hạng mục \"{item.Info().Name.Vietnamese}\": {stated.ToText().Vietnamese}.",
            $"The level is above the nation's for \"{item.Info().Name.English}\": {stated.ToText().English}.",
            norm.Citation
        );
    }

    private static LocalizedText Says(Norm<SupportLevel> norm, SupportLevel stated, List<LocalizedText> differences)
    {
        var text = stated.ToText();
        var evidence = norm.Evidence == Evidence.Reported ? new LocalizedText(" (theo nguồn công bố)", " (as reported)") : new("", "");
        var says = new LocalizedText(
            $"theo {norm.Citation.Text.Vietnamese}: {text.Vietnamese}{evidence.Vietnamese}",
            $"under {norm.Citation.Text.English}: {text.English}{evidence.English}"
        );
        if (differences.Count == 0)
            return says;
        var joined = LocalizedText.Join(differences);
        return new($"{joined.Vietnamese}; {says.Vietnamese}", $"{joined.English}; {says.English}");
    }

    internal static LocalizedText WithoutValue<T>(Norm<T> norm)
        where T : notnull =>
        norm.Status switch
        {
            NormStatus.Absent => new($"{norm.Citation.Text.Vietnamese} không nêu mức riêng", $"{norm.Citation.Text.English} states no level of its own"),
            NormStatus.GovernedElsewhere => new(
                $"{norm.Citation.Text.Vietnamese} dẫn chiếu {norm.Elsewhere?.Text.Vietnamese}",
                $"{norm.Citation.Text.English} points to {norm.Elsewhere?.Text.English}"
            ),
            _ => new($"thư viện chưa có số liệu của {norm.Citation.Text.Vietnamese}", $"what {norm.Citation.Text.English} states is not held here"),
        };

    private static void Note(DraftNotes notes, (DraftLevel Level, SupportItem Item) of, TextFindingKind kind, Citation? provision, LocalizedText explanation)
    {
        var name = of.Item.Info().Name;
        notes.Add(
            kind,
            of.Item.ToCode(),
            provision,
            of.Level.Start,
            of.Level.End,
            new($"Hạng mục \"{name.Vietnamese}\": {explanation.Vietnamese}.", $"Item \"{name.English}\": {explanation.English}.")
        );
    }
}
