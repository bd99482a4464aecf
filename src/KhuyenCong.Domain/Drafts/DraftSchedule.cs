using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Places the levels of a province's text in a schedule, and says what was not placed and what the text leaves open.</summary>
internal sealed class DraftSchedule
{
    private static readonly Regex Capital = DraftText.Of(@"von (?:dieu le|dang ky)");
    private static readonly Regex Bound = DraftText.Of(@"(?:trên|dưới|từ)\s*$");
    private static readonly Regex Difficult = DraftText.Of(@"dia ban[^.;]{0,60}kho khan");
    private static readonly Regex Total = DraftText.Of(@"tong (?:muc|so|so tien|kinh phi) ho tro[^.;:]{0,60}$");
    private static readonly Regex LoanYears = DraftText.Of(@"(?<v>[0-9]{1,2})\s*(?:\([^()]*\)\s*)?nam dau");
    private static readonly Regex FormYearsOf = DraftText.Of(
        @"(?:thoi gian (?:ho tro|thu hoi|vay|hoan tra)|trong thoi han)[^.;,0-9]{0,20}(?<v>[0-9]{1,2})\s*nam(?!\s*(?:ruoi|(?:va )?[0-9]{1,2} thang))"
    );

    // The units that the file format has no code for.
    private static readonly Dictionary<string, LocalizedText> OwnUnits = new(StringComparer.Ordinal)
    {
        ["body"] = new("đơn vị", "unit"),
        ["showroom"] = new("phòng trưng bày", "showroom"),
        ["fair"] = new("hội chợ", "fair"),
        ["line"] = new("dây chuyền", "line"),
        ["household"] = new("hộ", "household"),
    };

    private static readonly LocalizedText PriceCondition = new(
        "theo giá trúng thầu hoặc đơn giá được cấp có thẩm quyền phê duyệt",
        "the tender price or the unit price that the competent authority approved"
    );

    private readonly DraftText _text;
    private readonly List<DraftEntry> _entries = [];
    private readonly List<DraftNote> _unplaced = [];
    private readonly List<DraftNote> _open = [];

    private DraftSchedule(DraftText text) => _text = text;

    internal DraftText Text => _text;

    internal IReadOnlyList<DraftEntry> Entries => _entries;

    /// <summary>Every sentence with a rate or an amount that stands in no level, with the reason.</summary>
    internal IReadOnlyList<DraftNote> Unplaced => _unplaced;

    /// <summary>What a level leaves open, and what was written in its place.</summary>
    internal IReadOnlyList<DraftNote> Open => _open;

    internal static DraftSchedule Of(string text)
    {
        var draft = new DraftSchedule(new DraftText(text));
        var (levels, leftovers) = DraftLevels.Read(draft._text, sentence => DraftTopics.Takes(draft._text, sentence));
        foreach (var level in levels)
            draft.Place(level);
        draft.LeaveUnfounded();
        foreach (var leftover in leftovers)
            draft.Leave(leftover.Sentence, leftover.Why);
        draft.LeaveTheRest();
        draft._unplaced.Sort((a, b) => a.Start.CompareTo(b.Start));
        return draft;
    }

    private void Leave(DraftSentence sentence, LocalizedText why)
    {
        var note = new DraftNote(_text.Trimmed(sentence), _text.Words(sentence.Start, sentence.End), why);
        if (!_unplaced.Exists(n => n.Start == note.Start))
            _unplaced.Add(note);
    }

    // Sentences whose numbers are something else that is known, and any that were overlooked.
    private void LeaveTheRest()
    {
        var placed = new HashSet<DraftSentence>(_entries.Select(e => e.Level.Sentence));
        foreach (var sentence in _text.Paragraphs.SelectMany(_text.SentencesOf).Where(s => !placed.Contains(s)))
        {
            if (DraftLevels.SameOf(_text, sentence) is not null)
                Leave(
                    sentence,
                    new(
                        "dẫn chiếu mức của văn bản Trung ương, chưa rõ cho hạng mục nào: ghi \"times\": 1, \"of\": \"national\" cho từng hạng mục hoặc 'settledElsewhere'",
                        "it points to the levels of a national text, and it is not clear for which items: write \"times\": 1, \"of\": \"national\" for each, or 'settledElsewhere'"
                    )
                );
            else if (DraftNumbers.Of(_text, sentence.Start, sentence.End).Exists(n => n.Kind != DraftNumberKind.Times) && !IsJoined(sentence))
                Leave(sentence, new("không phải mức hỗ trợ của một hạng mục", "it is no level of an item"));
        }
    }

    // A rate whose cap stands in the next sentence is in the level of that one.
    private bool IsJoined(DraftSentence sentence) => _entries.Exists(e => DraftText.IsIn(e.Level.Start, sentence.Start, sentence.End));

    private void Place(DraftLevel level)
    {
        if (level.Rate is { IsMinimum: true } or { Low: not null } || level.Cap is { IsMinimum: true })
        {
            Leave(level.Sentence, new("mức tối thiểu hoặc khoảng tỷ lệ, không phải mức tối đa", "a minimum or a range of rates, not a highest level"));
            return;
        }

        if (level.Cap is { Unit: null } total && Total.IsMatch(_text.Plain.Substring(level.Sentence.Start, total.Start - level.Sentence.Start)))
        {
            Leave(level.Sentence, new("tổng mức của nhiều đối tượng, không phải mức của một đối tượng", "a total of several, not the level of one"));
            return;
        }

        if (level.Measures.Count > 0 && CapitalOf(level) is null)
        {
            Leave(level.Sentence, new("mức theo bậc, chưa rõ bậc tính theo gì", "a tier, and it is not clear of what"));
            return;
        }

        if (level.Times is not null && level.TimesOf is null && !level.IsOfNation)
        {
            Leave(level.Sentence, new("bội số của một mức không nêu rõ", "a multiple of a level that is not named"));
            return;
        }

        if (level.Items.Count == 0)
            Add(level, EntryOf(level, null));
        foreach (var item in level.Items)
            Add(level, EntryOf(level, item));
    }

    // The file has no multiple of a level that is a multiple itself.
    private void LeaveUnfounded()
    {
        foreach (var entry in _entries.Where(e => e.Multiple?.Of is { } of && _entries.Exists(o => o.Item == of && o.Multiple is not null)).ToList())
        {
            _entries.Remove(entry);
            Leave(entry.Level.Sentence, new("bội số của một mức cũng là bội số", "a multiple of a level that is a multiple itself"));
        }
    }

    private void Add(DraftLevel level, DraftEntry entry)
    {
        var same = _entries.FindIndex(e =>
            e.Item == entry.Item && e.Own?.Code == entry.Own?.Code && e.Level.Payer == level.Payer && e.Capital == entry.Capital
        );
        if (same < 0)
        {
            _entries.Add(entry);
            Ask(level, entry);
            return;
        }

        var first = _entries[same];
        var isFurther = first.Level.Sentence == level.Sentence && entry.Unit is not null && entry.Unit != first.Unit;
        if (isFurther)
            _entries[same] = first with { FurtherCaps = first.FurtherCaps.Append((entry.Cap!.Value, entry.Unit!)).ToValueList() };
        else if (!(first.Level.IsPrice && level.IsPrice))
            Leave(level.Sentence, new($"hạng mục đã có mức ở dòng {LineOf(first)}", $"the item has a level on line {LineOf(first)} already"));
    }

    private int LineOf(DraftEntry entry) => _text.PlaceOf(entry.Level.Start).Line;

    private DraftEntry EntryOf(DraftLevel level, SupportItem? item)
    {
        var (unit, ownUnit) = UnitOf(level, item);
        var rate = level.Rate?.Value is { } millionths ? new Rate((int)millionths) : (Rate?)null;
        var paragraph = ParagraphsOf(level);
        return new DraftEntry
        {
            Level = level,
            Item = item,
            Own = item is null ? OwnOf(level) : null,
            Rate = level.IsPrice ? Rate.One : rate,
            IsRateUnknown = rate is null && !level.IsPrice && level.Times is null && !HasAmountOnly(level, item),
            Cap = level.Cap?.Value is { } cap ? new Vnd(cap) : null,
            Minimum = level.Cap?.Low is { } low ? new Vnd(low) : null,
            Multiple = level is { Times.Value: { } times } ? (new Rate((int)times), level.TimesOf) : null,
            Unit = unit,
            OwnUnit = ownUnit,
            Capital = CapitalOf(level),
            IsInDifficultArea = item == SupportItem.EnterpriseSetup && Difficult.IsMatch(paragraph),
            Conditions = level.IsPrice ? [PriceCondition.Vietnamese] : [],
            Form =
                paragraph.Contains("khong tinh lai") ? "interest-free-loan"
                : paragraph.Contains("co thu hoi") ? "recoverable"
                : null,
            FormYears = FormYearsOf.Match(paragraph) is { Success: true } years ? Numbers.Read(years.Groups["v"].Value) : null,
            Loan = item == SupportItem.RelocationInterest ? LoanOf(paragraph) : null,
        };
    }

    // The paragraph, and those of the same point with it, plain.
    private string ParagraphsOf(DraftLevel level)
    {
        var own = level.Sentence.Paragraph;
        var all = own.Place.IsNumbered ? _text.Paragraphs.Where(p => p.Place == own.Place) : [own];
        return string.Join("\n", all.Select(_text.PlainOf));
    }

    private static (string? Code, LocalizedText? Own) UnitOf(DraftLevel level, SupportItem? item)
    {
        if (level.Cap?.Unit is not { } unit)
            return (null, null);
        // "Cuộc" alone is a contest where the level is for one; of study tours it is a journey.
        if (unit.Code == "contest" && item != SupportItem.Contest && string.Equals(unit.Word, "cuộc", StringComparison.OrdinalIgnoreCase))
            return (null, new LocalizedText(unit.Word, unit.Word));
        if (level.Cap.SecondUnit is { Code: "year" } && unit.Code is "establishment" or "enterprise")
            return (unit.Code + "-year", null);
        if (unit.Code is not { } code)
            return (null, new LocalizedText(unit.Word, unit.Word));
        return OwnUnits.TryGetValue(code, out var own) ? (null, own) : (code, null);
    }

    private static (string Code, LocalizedText Name) OwnOf(DraftLevel level)
    {
        var (tier, vietnamese, english) = level.Tier switch
        {
            DraftTier.Commune => ("commune", "cấp xã", "commune"),
            DraftTier.District => ("district", "cấp huyện", "district"),
            _ => ("province", "cấp tỉnh", "province"),
        };
        return level.Mention!.Family switch
        {
            DraftFamily.Vote => ($"vote-{tier}", new($"Tổ chức bình chọn {vietnamese}", $"Holding a vote at {english} level")),
            DraftFamily.Prize => ($"prize-{tier}", new($"Thưởng sản phẩm {vietnamese}", $"Prize of {english} level")),
            _ => ($"association-{tier}", new($"Thành lập hội, hiệp hội {vietnamese}", $"Founding an association of {english} level")),
        };
    }

    // Whether the national tables state an amount and no rate for what this is: then nothing is missing where the text has none.
    private static bool HasAmountOnly(DraftLevel level, SupportItem? item)
    {
        if (item is not { } known)
            return level.Mention!.Family is DraftFamily.Vote or DraftFamily.Prize;
        foreach (var law in LawBook.National.Snapshots)
        {
            if (law.Support is { } norms && norms[known].TryGet(out var stated))
                return stated.Rate is null;
        }

        return false;
    }

    private (Vnd? Above, Vnd? AtLeast, Vnd? AtMost, Vnd? Below)? CapitalOf(DraftLevel level)
    {
        if (level.Measures.Count != 1 || !Capital.IsMatch(ParagraphsOf(level)) || level.Measures[0] is not { Value: { } bound } measure)
            return null;
        var value = new Vnd(bound);
        if (measure.Low is { } low)
            return (null, new Vnd(low), value, null);
        return Bound.Match(_text.Small.Substring(level.Sentence.Start, measure.Start - level.Sentence.Start)).Value.TrimEnd() switch
        {
            "trên" => (value, null, null, null),
            "dưới" => (null, null, null, value),
            "từ" => (null, value, null, null),
            _ => null,
        };
    }

    private static DraftLoan? LoanOf(string plain) =>
        LoanYears.Match(plain) is { Success: true } years
            ? new DraftLoan(
                Numbers.Read(years.Groups["v"].Value),
                plain.Contains("trung han") || plain.Contains("dai han"),
                plain.Contains("dong viet nam"),
                plain.Contains("trong han") || Regex.IsMatch(plain, "khong ap dung[^.;]*qua (?:thoi )?han"),
                plain.Contains("khung lai suat") || plain.Contains("lai suat cho vay thap nhat"),
                Regex.IsMatch(plain, "sau khi[^.;]*hoan thanh")
            )
            : null;

    // What the file format needs and the text does not say.
    private void Ask(DraftLevel level, DraftEntry entry)
    {
        if (entry.IsRateUnknown)
            Say(
                "không nêu tỷ lệ: ghi \"unknown\"; nếu văn bản chỉ có số tiền, sửa thành \"none\"",
                "no rate is said: \"unknown\" is written; where the text has an amount only, make it \"none\""
            );
        foreach (var words in new[] { level.Rate, level.Cap }.Select(n => n?.OtherInWords ?? n?.UnreadWords).OfType<string>())
            Say(
                $"số và chữ khác nhau, hoặc chữ không đọc được: {words}; đã ghi theo cách ghi đứng trước",
                $"figures and words differ, or the words cannot be read: {words}; what stands first is written"
            );
        if (level.Cap is { Unit: null })
            Say("không nêu đơn vị: hiểu theo đơn vị của mức quốc gia", "no unit is said: the file then takes that of the national level");
        if (level.Cap is { SecondUnit: { } second } && entry.Unit != level.Cap.Unit?.Code + "-year")
            Say(
                $"mức còn tính theo {second.Word}: tệp chưa ghi, xem lại mức này",
                $"the level is per \"{second.Word}\" too, which is not written: look at this level"
            );
        if (entry.OwnUnit is { } unit)
            Say($"đơn vị riêng \"{unit.Vietnamese}\": xem lại tên tiếng Anh", $"a unit of its own, \"{unit.Vietnamese}\": look at its English name");
        if (entry.Item == SupportItem.RelocationInterest && entry.Loan is null)
            Say(
                "không nêu số năm được hỗ trợ lãi suất: không ghi điều kiện vay",
                "the years of interest support are not said: no terms of the loan are written"
            );
        if (level.IsPrice)
            Say("mức theo giá: ghi 100% của giá hợp đồng", "the level is a price: 100% of the contract price is written");
        if (entry.Own is not null)
            Say("hạng mục riêng của tỉnh", "an item of the province's own");

        void Say(string vietnamese, string english) => _open.Add(new(level.Start, _text.Words(level.Start, level.End), new(vietnamese, english)));
    }
}
