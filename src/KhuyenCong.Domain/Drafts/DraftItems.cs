using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>A level of government or of a vote that a draft names.</summary>
internal enum DraftTier
{
    None = 0,
    Commune = 1,
    District = 2,
    Province = 3,
    Region = 4,
    Nation = 5,
}

/// <summary>What a sentence speaks of: one item, several that share a level, or a family whose item its tier, place or unit decides.</summary>
internal sealed record DraftMention(int Start, int End, DraftFamily Family)
{
    /// <summary>The items meant where nothing else decides; several where a level is for all of them.</summary>
    internal ValueList<SupportItem> Items { get; init; }

    /// <summary>Whether several items are named before one number, so that it is not known whose it is.</summary>
    internal bool IsUnclear { get; init; }
}

/// <summary>Families of items.</summary>
internal enum DraftFamily
{
    One = 0,
    Vote = 1,
    Prize = 2,
    Association = 3,
    Fair = 4,
    PollutionTreatment = 5,
}

/// <summary>Finds of which item a sentence speaks, by the terms of the field.</summary>
/// <remarks>Phrases are plain and small; the first that a subject names is its subject, so that lists of costs behind it do not count.</remarks>
internal static class DraftItems
{
    // Up to some words between two.
    private const string Few = @"(?:,? [a-z]+){0,4}?";

    private static readonly (Regex Form, DraftFamily Family, SupportItem Item)[] Table =
    [
        Row(@"lai suat|lai vay|lai tien vay", SupportItem.RelocationInterest),
        Row(@"nhan rong", SupportItem.ModelReplication),
        Row(@"thi diem" + Few + @" (?:san xuat sach hon|sxsh)|mo hinh(?: ap dung)?(?: ve)? (?:san xuat sach hon|sxsh)", SupportItem.CleanerProductionPilot),
        Row(@"mo hinh trinh dien|mhtd", SupportItem.DemonstrationModel),
        Row(@"day chuyen cong nghe", SupportItem.TechnologyLine),
        Row(
            @"ung dung(?: [a-z]+){0,4}? (?:may moc|thiet bi|mmtb)|chuyen giao(?: va ung dung)? cong nghe|may moc,? thiet bi tien tien|may moc tien tien|may moc,? thiet bi hien dai|(?:dau tu|mua sam|trang bi|doi moi)(?: moi)? (?:may moc|mmtb)",
            SupportItem.Machinery
        ),
        Row(@"ve may bay", SupportItem.OverseasStudyAirfare),
        Row(@"(?:xay dung|dang ky|phat trien|bao ho)" + Few + @" (?:thuong hieu|nhan hieu)", SupportItem.Trademark),
        Row(@"cum lien ket", SupportItem.LinkageCluster),
        Row(@"quy hoach chi tiet", SupportItem.ClusterPlan),
        Row(@"ha tang(?: ky thuat)?(?: cho| cac| cua| tai| trong)*(?: khu,)? (?:cum|ccn)|ket cau ha tang", SupportItem.ClusterInfrastructure),
        Row(
            @"co quan quan ly kinh phi(?: khuyen cong)?(?: [a-z]+){0,3}? duoc (?:su dung|chi|trich)|(?:chi|kinh phi|chi phi) quan ly chuong trinh(?!,? de an)",
            SupportItem.ManagementAgency
        ),
        Row(
            @"don vi(?: trien khai)? thuc hien(?: de an)?(?: khuyen cong)? duoc (?:su dung|chi|trich)|(?:chi|kinh phi|chi phi) quan ly de an",
            SupportItem.ManagementProject
        ),
        Row(
            @"chuong trinh truyen hinh|truyen thanh|xuat ban" + Few + @" (?:ban tin|an pham)|to roi|thong tin dai chung|thong tin,? tuyen truyen tren",
            SupportItem.Media
        ),
        Row(@"tu van" + Few + @" di doi", SupportItem.RelocationConsultancy),
        Row(@"(?:tu van,? )?danh gia(?: nhanh)?(?: ve)? (?:san xuat sach hon|sxsh)", SupportItem.CleanerProductionAssessment),
        Row(@"thue tu van|tu van,? tro giup|ho tro(?: chi phi)? tu van|(?<![a-z] )(?:chi )?tu van", SupportItem.Consultancy),
        Row(@"thanh lap(?: moi)?(?: cac)? (?:doanh nghiep|dn)(?![a-z])", SupportItem.EnterpriseSetup),
        Row(@"xu ly" + Few + @" (?:o nhiem|nuoc thai|chat thai)|khac phuc o nhiem|xu ly moi truong", DraftFamily.PollutionTreatment),
        Row(@"thanh lap" + Few + @" (?:hoi(?! thao| nghi| cho| dong)|hiep hoi)(?![a-z])", DraftFamily.Association),
        Row(@"(?:to chuc|cong tac|cuoc|ky|hoat dong)(?: [a-z]+){0,3}? binh chon|(?<![a-z] )(?:chi )?(?:ho tro )?binh chon", DraftFamily.Vote),
        Row(@"hoi cho|trien lam", DraftFamily.Fair),
        Row(@"dao tao nghe|truyen nghe|day nghe", SupportItem.VocationalTraining),
        Row(@"bien soan|giao trinh|tai lieu dao tao", SupportItem.TrainingMaterial),
        Row(@"khoi su|quan tri doanh nghiep", SupportItem.BusinessTraining),
        Row(@"boi duong" + Few + @" can bo", SupportItem.StaffTraining),
        Row(@"dien dan(?: [a-z,]+){0,8}? nuoc ngoai", SupportItem.OverseasForum),
        Row(@"(?:tham quan|khao sat)(?:,? [a-z]+){0,8}? nuoc ngoai", SupportItem.StudyTour),
        Row(@"(?:tham quan|khao sat)(?:,? [a-z]+){0,8}? trong nuoc", SupportItem.DomesticStudyTour),
        Row(@"tap huan|hoi thao|hoi nghi|dien dan", SupportItem.Workshop),
        Row(@"cuoc thi|cuoc van dong", SupportItem.Contest),
        Row(@"cong nghe thong tin|trang thong tin dien tu|website", SupportItem.Website),
        Row(@"phong trung bay|trung bay", SupportItem.Showroom),
        Row(@"xuc tien thuong mai", SupportItem.TradePromotion),
        Row(@"(?<!(?:de|nham) )thu hut dau tu", SupportItem.InvestmentAttraction),
        Row(@"hop tac quoc te", SupportItem.InternationalCooperation),
        Row(@"thu lao" + Few + @" cong tac vien|cong tac vien khuyen cong", SupportItem.CollaboratorPay),
        Row(@"phuong tien lam viec|co so vat chat", SupportItem.CentreEquipment),
    ];

    // "Máy móc, thiết bị: …" at the head of a paragraph; elsewhere the words are of what another item buys.
    private static readonly Regex Machines = DraftText.Of(
        @"\G\s*(?:(?:chi )?ho tro (?:ve )?)?(?<m>(?:may moc|mmtb)(?:,? (?:va )?(?:trang )?thiet bi)?(?: cong nghe| san xuat| tien tien| hien dai| moi)*)\s*(?:\([^()]*\)\s*)?(?:[:-]|$)"
    );

    // "Thưởng" is told from "thương hiệu" by its marks alone.
    private static readonly Regex Prize = DraftText.Of(@"(?:chi |tiền |mức |được )?thưởng(?! xuyên)|đạt giải");

    // What a loan pays for is no subject.
    private static readonly Regex Loan = DraftText.Of(@"(?:khoan vay|vay von|von vay)[^0-9;.]*");

    private static readonly Regex TreatmentPlace = DraftText.Of(@"\G[^0-9%]*?(?:(?<cluster>cum cong nghiep|ccn)|(?<site>co so))");
    private static readonly Regex OtherPlace = DraftText.Of(
        @"\G[^0-9%]*?(?<![a-z])(?:tai|o|doi voi)(?: cac| mot)? (?:(?<cluster>cum cong nghiep|ccn)|(?<site>co so))"
    );
    private static readonly Regex Enumeration = DraftText.Of(@"\b(?:bao )?gom\b|:");

    private static readonly (Regex Form, DraftTier Tier)[] Tiers =
    [
        (DraftText.Of(@"cap xa(?![a-z])"), DraftTier.Commune),
        (DraftText.Of(@"cap huyen(?![a-z])"), DraftTier.District),
        (DraftText.Of(@"cap (?:tinh|thanh pho)(?![a-z])"), DraftTier.Province),
        (DraftText.Of(@"cap (?:khu vuc|vung)(?![a-z])|(?:hoi|hiep hoi) vung(?![a-z])"), DraftTier.Region),
        (DraftText.Of(@"(?:cap |, |va )(?:quoc gia|toan quoc)(?![a-z])"), DraftTier.Nation),
    ];

    /// <summary>The mentions of a stretch, in the order of their places; those inside others, and those in what a loan pays for, left out.</summary>
    internal static List<DraftMention> Of(DraftText text, int start, int end)
    {
        var plain = text.PlainTo(end);
        var found = new List<DraftMention>();
        foreach (var (form, family, item) in Table)
        {
            foreach (var match in DraftText.Matches(form, plain, start))
                found.Add(new DraftMention(match.Index, match.Index + match.Length, family) { Items = item == default ? [] : [item] });
        }

        foreach (var match in DraftText.Matches(Prize, text.SmallTo(end), start))
            found.Add(new DraftMention(match.Index, match.Index + match.Length, DraftFamily.Prize));
        foreach (var loan in DraftText.Matches(Loan, plain, start))
            found.RemoveAll(m => DraftText.IsIn(m.Start, loan.Index, loan.Index + loan.Length));
        return DraftText.Apart(found, m => (m.Start, m.End)).ConvertAll(m => WithItems(m, plain, start, end));
    }

    /// <summary>The machines that are named at the head of a paragraph, or null.</summary>
    internal static DraftMention? MachinesAt(DraftText text, DraftSentence sentence) =>
        sentence.Start == sentence.Paragraph.Body && Machines.Match(text.PlainTo(sentence.End), sentence.Start) is { Success: true } match
            ? new DraftMention(match.Groups["m"].Index, match.Groups["m"].Index + match.Groups["m"].Length, DraftFamily.One) { Items = [SupportItem.Machinery] }
            : null;

    /// <summary>The places in a stretch at which a list of what is paid for begins.</summary>
    internal static List<int> EnumerationsOf(DraftText text, int start, int end) => [.. text.Matches(Enumeration, start, end).Select(m => m.Index)];

    /// <summary>The tiers that a stretch names, with their places.</summary>
    internal static List<(int Start, DraftTier Tier)> TiersOf(DraftText text, int start, int end) =>
        [.. Tiers.SelectMany(row => text.Matches(row.Form, start, end).Select(m => (Start: m.Index, row.Tier))).OrderBy(t => t.Start)];

    /// <summary>The items of a mention at a tier; none where its family has no item of the nation at that tier, null where nothing decides.</summary>
    internal static ValueList<SupportItem>? At(DraftMention mention, DraftTier tier, DraftUnit? unit)
    {
        switch (mention.Family)
        {
            case DraftFamily.Vote:
                return Tiered(tier, SupportItem.VoteRegion, SupportItem.VoteNation);
            case DraftFamily.Prize:
                return Tiered(tier, SupportItem.PrizeRegion, SupportItem.PrizeNation);
            case DraftFamily.Association:
                return Tiered(tier, SupportItem.AssociationRegion, SupportItem.AssociationNation);
            case DraftFamily.PollutionTreatment when mention.Items.Count == 0:
                return unit?.Code switch
                {
                    "establishment" or "enterprise" => [SupportItem.PollutionTreatmentEstablishment],
                    "cluster" => [SupportItem.PollutionTreatmentCluster],
                    _ => null,
                };
            default:
                return mention.Items.Count == 0 ? null : mention.Items;
        }
    }

    private static ValueList<SupportItem>? Tiered(DraftTier tier, SupportItem region, SupportItem nation) =>
        tier switch
        {
            DraftTier.Region => [region],
            DraftTier.Nation => [nation],
            DraftTier.None => null,
            _ => (ValueList<SupportItem>?)new ValueList<SupportItem>([]),
        };

    /// <summary>A mention of the treatment of pollution with the item of the place that stands behind a place of the text, before any number; any other as it is.</summary>
    internal static DraftMention AtPlace(DraftMention mention, string plain, int from) =>
        mention.Family == DraftFamily.PollutionTreatment && (from == mention.End ? TreatmentPlace : OtherPlace).Match(plain, from) is { Success: true } place
            ? mention with
            {
                Items = [place.Groups["cluster"].Success ? SupportItem.PollutionTreatmentCluster : SupportItem.PollutionTreatmentEstablishment],
            }
            : mention;

    private static DraftMention WithItems(DraftMention mention, string plain, int start, int end)
    {
        if (mention.Family == DraftFamily.PollutionTreatment)
            return AtPlace(mention, plain, mention.End);
        return mention.Family == DraftFamily.Fair ? mention with { Items = FairsOf(plain, mention, start, end) } : mention;
    }

    // Who holds it or joins it stands before "hội chợ", where it is held mostly behind it.
    private static ValueList<SupportItem> FairsOf(string plain, DraftMention mention, int start, int end)
    {
        var before = plain.Substring(start, mention.Start - start);
        var after = plain.Substring(mention.End, end - mention.End);
        var isHeld = before.Contains("to chuc");
        var isJoined = before.Contains("tham gia") || before.Contains("tham du");
        var isAbroad = after.Contains("nuoc ngoai") || before.Contains("nuoc ngoai");
        var isAtHome = Regex.IsMatch(after, "trong nuoc|trong tinh|ngoai tinh|khu vuc|trong va ngoai tinh|trong va ngoai nuoc");
        var items = new List<SupportItem>();
        if (isHeld && isAtHome)
            items.Add(SupportItem.DomesticFairOrganisation);
        if (isJoined && isAtHome)
            items.Add(SupportItem.DomesticFairParticipation);
        if (isHeld && isAbroad)
            items.Add(SupportItem.OverseasFairOrganisation);
        if (isJoined && isAbroad)
            items.Add(SupportItem.OverseasFairParticipation);
        return items.ToValueList();
    }

    private static (Regex Form, DraftFamily Family, SupportItem Item) Row(string form, SupportItem item) =>
        (DraftText.Of("(?<![a-z])(?:" + form + ")"), DraftFamily.One, item);

    private static (Regex Form, DraftFamily Family, SupportItem Item) Row(string form, DraftFamily family) =>
        (DraftText.Of("(?<![a-z])(?:" + form + ")"), family, default);
}
