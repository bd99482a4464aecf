using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the levels of a draft against those of the day.</summary>
internal static class DraftLevelChecks
{
    internal static void Check(DraftNotes notes, DraftLaw law, List<DraftLevel> levels)
    {
        var seen = new Dictionary<string, DraftLevel>(StringComparer.Ordinal);
        foreach (var level in levels)
        {
            var isLocal = level.IsLocal || (law.IsLocal && !IsOfNation(level));
            foreach (var item in level.Items)
            {
                CheckTwice(notes, seen, level, item, isLocal);
                CheckLevel(notes, law, level, item, isLocal);
            }

            if (level.Cap?.OtherInWords is { } words)
                notes.Fault(
                    "words-differ",
                    level.Start,
                    level.End,
                    $"Số tiền bằng số và bằng chữ khác nhau: {words}.",
                    $"The amount in figures and in words differ: {words}."
                );
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
                leftover.Sentence.Start + LeadingSpaces(notes.Text, leftover.Sentence),
                leftover.Sentence.End,
                new($"Không đối chiếu được: {leftover.Why.Vietnamese}.", $"It cannot be held against the law: {leftover.Why.English}.")
            );
    }

    private static int LeadingSpaces(DraftText text, DraftSentence sentence)
    {
        var spaces = 0;
        while (sentence.Start + spaces < sentence.End && text.Plain[sentence.Start + spaces] == ' ')
            spaces++;
        return spaces;
    }

    // Votes, prizes and associations of the region and the nation are not of a province's money.
    private static bool IsOfNation(DraftLevel level) =>
        level.Tier is DraftTier.Region or DraftTier.Nation && level.Mention!.Family is DraftFamily.Vote or DraftFamily.Prize or DraftFamily.Association;

    private static void CheckTwice(DraftNotes notes, Dictionary<string, DraftLevel> seen, DraftLevel level, SupportItem item, bool isLocal)
    {
        var key = $"{item}|{isLocal}|{level.Payer}|{(level.Tier <= DraftTier.Province ? level.Tier : 0)}|{level.Measure}";
        if (!seen.TryGetValue(key, out var first))
        {
            seen.Add(key, level);
            return;
        }

        // A second cap of one level ("…/ha, không quá …/cụm"), or a price said twice, is no second level.
        if (
            (first.Sentence == level.Sentence && first.Cap?.Unit?.Code != level.Cap?.Unit?.Code)
            || (first.IsPrice && level.IsPrice && first.Sentence.Paragraph == level.Sentence.Paragraph)
            || (item == SupportItem.Machinery && PartOf(notes.Text, first) * PartOf(notes.Text, level) < 0)
        )
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

    // Machines and technology transfer are one item of the nation's list; a draft may set each by itself. 1 and -1 for one of them alone, else 0.
    private static int PartOf(DraftText text, DraftLevel level)
    {
        var plain = text.Plain.Substring(level.Sentence.Start, level.Sentence.End - level.Sentence.Start);
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
        if (level.IsOfNation && isLocal)
            OfUnknownProvince(notes, level, item, national);
        else if (!isLocal)
            OfNation(notes, law, level, item, national);
        else if (law.Province is { } province && province[item].HasValue)
            OfProvince(notes, level, item, province[item], national[item]);
        else
            OfUnknownProvince(notes, level, item, national);
    }

    private static void OfNation(DraftNotes notes, DraftLaw law, DraftLevel level, SupportItem item, SupportNorms norms)
    {
        if (level.Times is not null)
        {
            OfMultiple(notes, level, item, norms);
            return;
        }

        var norm = norms[item];
        if (!norm.TryGet(out var stated))
        {
            Note(notes, (level, item), TextFindingKind.Undetermined, norm.Citation, WithoutValue(norm));
            return;
        }

        var differences = Differences(level, stated, isNational: true);
        Note(notes, (level, item), differences.Count == 0 ? TextFindingKind.Agrees : TextFindingKind.Differs, norm.Citation, Says(norm, stated, differences));
    }

    private static void OfMultiple(DraftNotes notes, DraftLevel level, SupportItem item, SupportNorms norms)
    {
        var norm = norms[item];
        if (
            level.TimesOf is not { } other
            || !norm.TryGet(out var stated)
            || !norms[other].TryGet(out var of)
            || of.Cap is not { } cap
            || stated.Cap is not { } product
        )
        {
            Note(notes, (level, item), TextFindingKind.Undetermined, norm.Citation, WithoutValue(norm));
            return;
        }

        var isSame = new Rate(checked((int)level.Times!.Value!.Value)).Of(cap) == product;
        List<LocalizedText> differences = isSame ? [] : [new("bội số khác", "another multiple")];
        Note(notes, (level, item), isSame ? TextFindingKind.Agrees : TextFindingKind.Differs, norm.Citation, Says(norm, stated, differences));
    }

    private static void OfProvince(DraftNotes notes, DraftLevel level, SupportItem item, Norm<SupportLevel> norm, Norm<SupportLevel> national)
    {
        var stated = norm.Value;
        var differences = Differences(level, stated, isNational: false);
        Note(notes, (level, item), differences.Count == 0 ? TextFindingKind.Agrees : TextFindingKind.Differs, norm.Citation, Says(norm, stated, differences));
        AboveNation(notes, level, item, national);
    }

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
        AboveNation(notes, level, item, reference);
    }

    // A province may set what it likes (reading R9 of TTLT26-2014/6/3); that a level lies above the nation's is to be said.
    private static void AboveNation(DraftNotes notes, DraftLevel level, SupportItem item, Norm<SupportLevel> norm)
    {
        if (!norm.TryGet(out var stated))
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

    private static List<LocalizedText> Differences(DraftLevel level, SupportLevel stated, bool isNational)
    {
        var found = new List<LocalizedText>();
        if (level.Times is not null)
            return [new("mức là bội số của mức khác", "the level is a multiple of another")];
        if (level.IsPrice && stated is { Rate: null, Cap: null })
            return found;
        OfRate(found, level, stated, isNational);
        OfCap(found, level, stated);
        OfUnit(found, level, stated);
        return found;
    }

    private static void OfRate(List<LocalizedText> found, DraftLevel level, SupportLevel stated, bool isNational)
    {
        var rate = level.Rate;
        if (stated.IsRateUnknown)
            return;
        if (rate is null)
        {
            if (stated.Rate is { } missing && missing != Rate.One)
                found.Add(new($"thiếu tỷ lệ {missing.ToString(Language.Vietnamese)}", $"the rate of {missing.ToString(Language.English)} is missing"));
            return;
        }

        if (rate.IsMinimum || rate.Low is not null)
            found.Add(new("tỷ lệ không ghi là mức tối đa", "the rate is not said to be the most"));
        if (rate.Value != stated.EffectiveRate)
            found.Add(
                stated.Rate is { } known
                    ? new(
                        $"tỷ lệ {Percent(rate, Language.Vietnamese)}, không phải {known.ToString(Language.Vietnamese)}",
                        $"the rate is {Percent(rate, Language.English)}, not {known.ToString(Language.English)}"
                    )
                    : new($"có tỷ lệ {Percent(rate, Language.Vietnamese)}", $"there is a rate of {Percent(rate, Language.English)}")
            );
        // Of tickets the whole cost is their price.
        var isBare = stated.Base == CostBase.AirFare && rate.Base == "chi phi";
        if (isNational && !isBare && BaseOf(rate.Base) is { } of && !Allows(stated.Base, of))
            found.Add(
                new(
                    $"tỷ lệ tính trên \"{CostBaseTable.NameOf(of).Vietnamese}\", không phải \"{CostBaseTable.NameOf(stated.Base).Vietnamese}\"",
                    $"the rate is of \"{CostBaseTable.NameOf(of).English}\", not of \"{CostBaseTable.NameOf(stated.Base).English}\""
                )
            );
    }

    private static void OfCap(List<LocalizedText> found, DraftLevel level, SupportLevel stated)
    {
        var cap = level.Cap;
        if (stated.IsCapUnknown)
            return;
        if (cap is null)
        {
            if (stated.Cap is { } missing)
                found.Add(new($"thiếu mức tối đa {missing.ToString(Language.Vietnamese)}", $"the cap of {missing.ToString(Language.English)} is missing"));
            return;
        }

        if (cap.IsMinimum || cap.Low is not null)
            found.Add(new("số tiền không ghi là mức tối đa", "the amount is not said to be the most"));
        if (stated.Cap is not { } known)
            found.Add(
                new(
                    $"có mức tối đa {new Vnd(cap.Value!.Value).ToString(Language.Vietnamese)}",
                    $"there is a cap of {new Vnd(cap.Value!.Value).ToString(Language.English)}"
                )
            );
        else if (cap.Value != known.Dong)
            found.Add(
                new(
                    $"mức tối đa {new Vnd(cap.Value!.Value).ToString(Language.Vietnamese)}, không phải {known.ToString(Language.Vietnamese)}",
                    $"the cap is {new Vnd(cap.Value!.Value).ToString(Language.English)}, not {known.ToString(Language.English)}"
                )
            );
    }

    private static void OfUnit(List<LocalizedText> found, DraftLevel level, SupportLevel stated)
    {
        if (level.Cap is not { } cap || stated.Cap is null || stated.Unit is SupportUnit.None or SupportUnit.Own)
            return;
        var unit = stated.Unit.ToText();
        var isOfYear = cap is { Unit.Code: { } code, SecondUnit.Code: "year" } && code + "-year" == stated.Unit.ToCode();
        if (isOfYear)
            return;
        if (cap.Unit is null)
            found.Add(new($"không nêu mức tính cho một {unit.Vietnamese}", $"that the level is per {unit.English} is not said"));
        else if (!IsUnit(cap.Unit, stated.Unit))
            found.Add(new($"mức tính cho một {cap.Unit.Word}, không phải {unit.Vietnamese}", $"the level is per \"{cap.Unit.Word}\", not per {unit.English}"));
        if (cap.SecondUnit is { } second)
            found.Add(new($"mức còn tính theo {second.Word}", $"the level is per \"{second.Word}\" too"));
    }

    // A "cụm" of a linkage cluster is one, whatever it is called in full.
    private static bool IsUnit(DraftUnit unit, SupportUnit stated) =>
        unit.Code == stated.ToCode() || (stated == SupportUnit.LinkageCluster && unit.Code == "cluster" && unit.Word.Length <= 4);

    private static CostBase? BaseOf(string words) =>
        words.Contains("lai") && !words.Contains("loai") ? CostBase.Interest
        : words.Contains("ve may bay") ? CostBase.AirFare
        : words.Contains("thue gian hang") || words.Contains("gian hang") ? CostBase.BoothRent
        : words.StartsWith("du toan", StringComparison.Ordinal) || words.Contains("tong du toan") ? CostBase.ProjectEstimate
        : words.Contains("kinh phi khuyen cong") ? CostBase.AssignedFunds
        : words.Contains("chi phi") ? CostBase.Cost
        : null;

    private static bool Allows(CostBase stated, CostBase said) =>
        stated switch
        {
            CostBase.BoothRent or CostBase.AirFare or CostBase.Interest or CostBase.AssignedFunds or CostBase.ProjectEstimate => said == stated,
            CostBase.FairCost => said is CostBase.Cost or CostBase.BoothRent,
            CostBase.ProjectSupport => said is CostBase.AssignedFunds,
            _ => said == CostBase.Cost,
        };

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
        var joined = LocalizedText.Join(differences, "; ", "; ");
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

    private static string Percent(DraftNumber rate, Language language) => new Rate(checked((int)rate.Value!.Value)).ToString(language);
}
