using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Where a fact stands in a request, and how it is asked for.</summary>
internal sealed record FactPath(string[] Members, string? Item, LocalizedText Text, FactAnswer Answer, LocalizedText Allowed, ValueList<JsonCode> Choices)
{
    /// <summary>The code that goes into the list of what holds, or of what does not, for a fact that is no member of its own.</summary>
    internal string? Flag { get; init; }

    /// <summary>The code under which the answer goes into the facts that the levels of a province turn on.</summary>
    internal string? LocalFact { get; init; }

    /// <summary>The list of what holds and of what does not.</summary>
    internal (string Holds, string? HoldsNot) Lists { get; init; } = ("yes", "no");
}

/// <summary>The facts by their codes.</summary>
internal static class FactPaths
{
    private static readonly LocalizedText Province = new("quy định của tỉnh", "the schedules of the province");

    /// <summary>What is missing and no fact.</summary>
    internal static readonly Dictionary<string, LocalizedText> Waits = new(StringComparer.Ordinal)
    {
        [MissingCodes.Norm] = new(
            "quy định của pháp luật mà thư viện chưa có; không dữ kiện nào thay được",
            "a norm of the law that the library does not hold; no fact takes its place"
        ),
        ["provincial-schedule"] = Province,
        ["rate"] = new("tỷ lệ hỗ trợ trong quy định của tỉnh mà thư viện chưa có", "the rate of the province's level, which the library does not hold"),
        ["cap"] = new("mức trần trong quy định của tỉnh mà thư viện chưa có", "the cap of the province's level, which the library does not hold"),
        ["schedule-in-force"] = new(
            "hiệu lực của quy định của tỉnh vào ngày áp dụng, thư viện chưa rõ",
            "whether the province's text was in force on the day, which the library does not know"
        ),
        [MissingCodes.ProvincialProcedure] = new("trình tự, thủ tục do tỉnh quy định", "the procedure of the province"),
        ["loan-terms"] = new("điều kiện khoản vay do tỉnh quy định", "the terms of loans that the province lays down"),
        ["certificate-validity"] = new(
            "quy định về thời hạn của Giấy chứng nhận vào ngày cấp mà thư viện chưa có",
            "the rule on the term of certificates on the day of issue, which the library does not hold"
        ),
        ["prize-level"] = new("mức thưởng mà thư viện chưa có", "a prize that the library does not hold"),
    };

    /// <summary>The last item of a list.</summary>
    internal const string LastItem = "\0last";

    // Where one code means different members of different questions.
    private static readonly Dictionary<(string, string), string> Special = new()
    {
        [("certificate", "certificate-issued")] = "issued",
        [("certificate", "certificate-withdrawn")] = "isWithdrawn",
        [("entry", "certificate-issued")] = "lowerCertificate.issued",
        [("entry", "certificate-withdrawn")] = "lowerCertificate.isWithdrawn",
        [("entry", "lower-certificate")] = "hasLowerCertificate",
        [("entry", "copy")] = "product.isCopy",
        [("entry", "demand")] = "product.meetsDemand",
        [("entry", "mass-production")] = "product.isMassProducible",
        [("entry", "own-made")] = "product.isOwnMade",
        [("entry", "rights")] = "product.respectsRights",
        [("entry", "standards")] = "product.meetsStandards",
        [("entry", "rural-establishment")] = "isRuralEstablishment",
        [("entry", "proposal")] = "isProposed",
        [("entry", "lowest-vote-held")] = "lowestVoteWasHeld",
        [("council", "chair")] = "chairIsEntitled",
        [("council", "vice-chair")] = "viceChairIsEntitled",
        [("life", "provinces")] = "project.provinces",
    };

    // Where the code is not the name of the member.
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["kind"] = "establishment.kind",
        ["capital"] = "establishment.size.capital",
        ["labour"] = "establishment.size.labour",
        ["revenue"] = "establishment.size.revenue",
        ["place"] = "establishment.place.kind",
        ["city"] = "establishment.place.city",
        ["converted_on"] = "establishment.place.conversion",
        ["province_kind"] = "establishment.place.province",
        ["craft_village"] = "establishment.place.recognisedCraftVillage",
        ["difficult_area"] = "establishment.place.difficultArea",
        ["sector"] = "establishment.sector",
        ["brick_kiln"] = "establishment.excludedBrickKiln",
        ["cleaner_production"] = "establishment.cleanerProduction",
        ["sustainable_production"] = "establishment.sustainableProduction",
        ["cluster_investor"] = "establishment.clusterInvestor",
        ["lawfully_established"] = "establishment.lawfullyEstablished",
        ["direct_producer"] = "establishment.directProducer",
        ["paying-level"] = "paidBy",
        ["counterpart"] = "counterpartSecured",
        ["double_funding"] = "paidFromOtherStateMoney",
        ["undertaking"] = "undertaken",
        ["establishment"] = "establishmentId",
        ["consultancy_field"] = "field",
        ["upland_island_border"] = "uplandIslandOrBorder",
        ["ethnic_minority"] = "ethnicMinorityArea",
        ["typical_product"] = "productCertificate",
        ["export"] = "exportContract",
        ["agri_mechanics_chemistry"] = "agriculturalMechanicsOrChemistry",
    };

    // Of the facts of a content, those that have a member of their own, and what is none.
    private static readonly HashSet<ContentFacts> NoFlags =
    [
        ContentFacts.None,
        ContentFacts.Source,
        ContentFacts.EarlierSupports,
        ContentFacts.EstablishmentId,
        ContentFacts.Year,
        ContentFacts.ConsultancyField,
        ContentFacts.Norm,
    ];

    /// <summary>What a code waits for that is no fact of the question; of a project in a list of claims its own facts.</summary>
    internal static LocalizedText? WaitOf(string code)
    {
        if (TrySplit(code, out var id, out var fact))
            return new($"dữ kiện {fact} của đề án {id}", $"the fact {fact} of the project {id}");
        return Waits.TryGetValue(code, out var text) ? text : null;
    }

    internal static FactPath? Of(Question question, string code)
    {
        var type = question.Request;
        if (TrySplit(code, out var id, out var fact))
            return OfListed(type, id, fact);
        if (type == typeof(ContentConditionRequest) && FlagOf(code) is { } flag)
            return flag;
        if (type == typeof(DossierRequest) && PaperOf(code) is { } paper)
            return paper;
        if (Waits.ContainsKey(code))
            return null;
        if (Special.TryGetValue((question.Code, code), out var special))
            return OfMembers(type, special.Split('.'), null);
        var camel = CamelOf(code);
        var members = JsonTypes.MembersOf(type);
        if (Array.Exists(members, m => m.Name == camel))
            return OfMembers(type, [camel], null);
        if (type == typeof(LifeHistory) && OfItem(typeof(ProjectStep), "steps", LastItem, code) is { } ofStep)
            return ofStep;
        if (IsOfLevels(type) && LocalFactOf(code) is { } local)
            return local;
        if (Members.TryGetValue(code, out var other) && OfMembers(type, other.Split('.'), null) is { } known)
            return known;
        // A fact of a part of the request, such as the papers of an entry.
        var part = Array.Find(members, m => Array.Exists(JsonTypes.MembersOf(m.Type), p => p.Name == camel));
        return part is null ? null : OfMembers(type, [part.Name, camel], null);
    }

    // A fact of one item of a list: "loan-a:contracted".
    private static bool TrySplit(string code, out string id, out string fact)
    {
        var colon = code.IndexOf(':');
        (id, fact) = colon > 0 ? (code.Substring(0, colon), code.Substring(colon + 1)) : ("", "");
        return colon > 0;
    }

    private static FactPath? OfListed(Type type, string id, string fact) =>
        type == typeof(Support.InterestSupportRequest) ? OfItem(typeof(Support.RelocationLoan), "loans", id, fact)
        : type == typeof(AllocationRequest) && fact == AllocationMessages.MissingCeiling ? OfItem(typeof(AllocationClaim), "claims", id, fact)
        : null;

    private static FactPath? OfItem(Type item, string list, string id, string code) =>
        OfMembers(item, [CamelOf(code)], id) is { } path ? path with { Members = [list, .. path.Members] } : null;

    private static FactPath? OfMembers(Type type, string[] members, string? item)
    {
        JsonMember? member = null;
        foreach (var name in members)
        {
            member = Array.Find(JsonTypes.MembersOf(type), m => m.Name == name);
            if (member is null)
                return null;
            type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        }

        var leaf = JsonTypes.LeafOf(type);
        var answer = AnswerOf(type, leaf);
        var text = MemberTexts.Find(member!.Owner, member.Property) ?? new(member.Name, member.Name);
        return new FactPath(members, item, text, answer, AllowedOf(answer, type, leaf), leaf?.Codes ?? []);
    }

    private static bool IsOfLevels(Type type) => type == typeof(Support.SupportRequest) || type == typeof(ProvincialItemRequest);

    private static FactPath? LocalFactOf(string code)
    {
        if (!Support.LocalFacts.TryFind(code, out var fact))
            return null;
        var (answer, type) = fact.Kind switch
        {
            Support.LocalFactKind.YesNo => (FactAnswer.YesNo, typeof(bool)),
            Support.LocalFactKind.Amount => (FactAnswer.Amount, typeof(Vnd)),
            Support.LocalFactKind.Count => (FactAnswer.Number, typeof(long)),
            _ => (FactAnswer.Text, typeof(string)),
        };
        return new FactPath(["localFacts"], null, fact.Name, answer, AllowedOf(answer, type, JsonTypes.LeafOf(type)), []) { LocalFact = code };
    }

    private static FactPath? FlagOf(string code)
    {
        var flag = EnumValues.Of<ContentFacts>().FirstOrDefault(f => !NoFlags.Contains(f) && f.ToCodes()[0] == code);
        return flag == ContentFacts.None ? null : YesOrNo(flag.ToText(), code);
    }

    // A fact that is in a list of what holds, or in that of what does not.
    private static FactPath YesOrNo(LocalizedText text, string code) =>
        new([], null, text, FactAnswer.YesNo, AllowedOf(FactAnswer.YesNo, typeof(bool), null), []) { Flag = code };

    private static FactPath? PaperOf(string code)
    {
        var name = LawBook.National.Snapshots.SelectMany(s => s.Execution.Dossiers?.Lines ?? []).Select(l => l.Paper).FirstOrDefault(p => p.Code == code)?.Name;
        return name is null
            ? null
            : YesOrNo(new($"Đã có {name.Vietnamese}", $"whether the paper is at hand: {name.English}"), code) with
            {
                Lists = ("atHand", null),
            };
    }

    // "is_for_one_fair", "vice-chair" → "isForOneFair", "viceChair".
    private static string CamelOf(string code)
    {
        var parts = code.Split('_', '-');
        return string.Concat(parts.Select((p, i) => i == 0 || p.Length == 0 ? p : char.ToUpperInvariant(p[0]) + p.Substring(1)));
    }

    private static FactAnswer AnswerOf(Type type, IJsonLeaf? leaf) =>
        type == typeof(bool) ? FactAnswer.YesNo
        : type == typeof(Vnd) ? FactAnswer.Amount
        : type == typeof(int) || type == typeof(long) ? FactAnswer.Number
        : type == typeof(Rate) ? FactAnswer.Share
        : type == typeof(NodaTime.LocalDate) ? FactAnswer.Date
        : type == typeof(WardConversion) ? FactAnswer.DateOrNever
        : type.IsEnum && leaf is not null ? FactAnswer.Choice
        : type == typeof(string) || type == typeof(ProvinceUnit) ? FactAnswer.Text
        : FactAnswer.Data;

    private static LocalizedText AllowedOf(FactAnswer answer, Type type, IJsonLeaf? leaf) =>
        answer switch
        {
            FactAnswer.YesNo => new("có hoặc không", "yes or no"),
            FactAnswer.Amount => new("số tiền, ví dụ 300 triệu hoặc 1.250.000.000", "an amount, such as 300 triệu or 1.250.000.000"),
            FactAnswer.Number => new("số nguyên, ví dụ 250", "a whole number, such as 250"),
            FactAnswer.Date => new("ngày, ví dụ 30/06/2016", "a day, such as 30/06/2016"),
            FactAnswer.DateOrNever => new("ngày, ví dụ 30/06/2016, hoặc không", "a day, such as 30/06/2016, or never"),
            FactAnswer.Choice => new(
                string.Join("; ", leaf!.Codes.Select(c => $"{c.Code}: {c.Name.Vietnamese}")),
                string.Join("; ", leaf.Codes.Select(c => $"{c.Code}: {c.Name.English}"))
            ),
            _ => JsonTypes.AllowedOf(type),
        };
}
