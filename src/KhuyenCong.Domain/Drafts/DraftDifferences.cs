using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Drafts;

/// <summary>In what a level of a draft says something else than the level that is stated.</summary>
internal static class DraftDifferences
{
    internal static List<LocalizedText> Of(DraftLevel level, SupportLevel stated, bool isNational)
    {
        if (level.Times is not null)
            return [new("mức là bội số của mức khác", "the level is a multiple of another")];
        if (level.IsPrice && stated is { Rate: null, Cap: null })
            return [];
        var found = new List<LocalizedText>();
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
        // Who joins a fair abroad gets all of the costs, and the rent of the booth is one of them.
        isBare |= rate.Base.Contains("gian hang") && level.Items.All(i => i == SupportItem.OverseasFairParticipation);
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
        if (stated.IsCapUnknown)
            return;
        if (level.Cap is not { Value: { } dong } cap)
        {
            if (stated.Cap is { } missing)
                found.Add(new($"thiếu mức tối đa {missing.ToString(Language.Vietnamese)}", $"the cap of {missing.ToString(Language.English)} is missing"));
            return;
        }

        if (cap.IsMinimum || cap.Low is not null)
            found.Add(new("số tiền không ghi là mức tối đa", "the amount is not said to be the most"));
        if (stated.Cap is not { } known)
            found.Add(new($"có mức tối đa {Numbers.Money(dong, Language.Vietnamese)}", $"there is a cap of {Numbers.Money(dong, Language.English)}"));
        else if (dong != known.Dong)
            found.Add(
                new(
                    $"mức tối đa {Numbers.Money(dong, Language.Vietnamese)}, không phải {known.ToString(Language.Vietnamese)}",
                    $"the cap is {Numbers.Money(dong, Language.English)}, not {known.ToString(Language.English)}"
                )
            );
    }

    private static void OfUnit(List<LocalizedText> found, DraftLevel level, SupportLevel stated)
    {
        if (level.Cap is not { } cap || stated.Cap is null || stated.Unit is SupportUnit.None or SupportUnit.Own)
            return;
        if (cap is { Unit.Code: { } code, SecondUnit.Code: "year" } && code + "-year" == stated.Unit.ToCode())
            return;
        var unit = stated.Unit.ToText();
        if (cap.Unit is null)
            found.Add(new($"không nêu mức tính cho một {unit.Vietnamese}", $"that the level is per {unit.English} is not said"));
        else if (!IsUnit(cap.Unit, stated.Unit))
            found.Add(new($"mức tính cho một {cap.Unit.Word}, không phải {unit.Vietnamese}", $"the level is per \"{cap.Unit.Word}\", not per {unit.English}"));
        if (cap.SecondUnit is { } second)
            found.Add(new($"mức còn tính theo {second.Word}", $"the level is per \"{second.Word}\" too"));
    }

    // A "cụm" alone is a linkage cluster where the level is for one; "CCN" and "cụm công nghiệp" are industrial clusters.
    private static bool IsUnit(DraftUnit unit, SupportUnit stated) =>
        unit.Code == stated.ToCode() || (stated == SupportUnit.LinkageCluster && string.Equals(unit.Word, "cụm", StringComparison.OrdinalIgnoreCase));

    private static CostBase? BaseOf(string words) =>
        IsInterest(words) ? CostBase.Interest
        : words.Contains("ve may bay") ? CostBase.AirFare
        : words.Contains("gian hang") ? CostBase.BoothRent
        : words.StartsWith("du toan", StringComparison.Ordinal) || words.Contains("tong du toan") ? CostBase.ProjectEstimate
        : words.Contains("kinh phi khuyen cong") ? CostBase.AssignedFunds
        : words.Contains("chi phi") ? CostBase.Cost
        : null;

    // "Chi phí còn lại", "chi phí đi lại" are no interest.
    private static bool IsInterest(string words) =>
        words.StartsWith("lai", StringComparison.Ordinal) || words.Contains("lai suat") || words.Contains("lai vay") || words.Contains("lai tien vay");

    private static bool Allows(CostBase stated, CostBase said) =>
        stated switch
        {
            CostBase.BoothRent or CostBase.AirFare or CostBase.Interest or CostBase.AssignedFunds or CostBase.ProjectEstimate => said == stated,
            CostBase.FairCost => said is CostBase.Cost or CostBase.BoothRent,
            CostBase.ProjectSupport => said is CostBase.AssignedFunds,
            _ => said == CostBase.Cost,
        };

    private static string Percent(DraftNumber rate, Language language) => new Rate((int)rate.Value!.Value).ToString(language);
}
