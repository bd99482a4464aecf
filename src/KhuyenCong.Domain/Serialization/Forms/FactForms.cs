using System.Globalization;
using System.Text.Json;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

public sealed partial record FactForm
{
    /// <summary>Tìm biểu mẫu: how a missing fact of a question is asked for.</summary>
    /// <param name="question">The code of the question, one of <see cref="LawCases.Questions"/>.</param>
    /// <param name="missing">The code of what is missing.</param>
    /// <returns>The form; null where nobody who fills in a form can answer, see <see cref="WaitsFor"/>.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public static FactForm? Find(string question, string missing)
    {
        var asked = Questions.Find(question) ?? throw new ArgumentException($"There is no question '{question}'.", nameof(question));
        return FactPaths.Of(asked, missing ?? throw new ArgumentNullException(nameof(missing))) is { } path
            ? new FactForm(missing, path.Text, path.Answer, path.Choices.Select(c => new FactChoice(c.Code, c.Name)).ToValueList())
            : null;
    }

    /// <summary>Còn chờ gì: what a missing code waits for that no fact of the case supplies, such as a norm that is not held.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="missing">The code of what is missing.</param>
    /// <returns>The text; null where the code is one of a fact.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public static LocalizedText? WaitsFor(string question, string missing) => Find(question, missing) is null ? FactPaths.WaitOf(missing) : null;

    /// <summary>Ghi câu trả lời: the request with a missing fact answered.</summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="missing">The code of the fact.</param>
    /// <param name="answer">The answer as people write it: "có", "300 triệu", "30/06/2016", a code or the name of a choice.</param>
    /// <returns>The request with the answer, or the same request and why the answer is none.</returns>
    /// <exception cref="ArgumentException">The type is none of a question, or the code none of a fact that can be answered.</exception>
    public static (T Request, LocalizedText? Problem) Set<T>(T request, string missing, string answer)
        where T : notnull
    {
        var question =
            Array.Find(Questions.All, q => q.Request == typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no question.", nameof(request));
        var path =
            FactPaths.Of(question, missing ?? throw new ArgumentNullException(nameof(missing)))
            ?? throw new ArgumentException(NoFact(question.Code, missing).English, nameof(missing));
        if (FactAnswers.Read(path, answer ?? throw new ArgumentNullException(nameof(answer))) is not { } json)
            return (request, NotAllowed(answer, path));
        try
        {
            using var document = JsonDocument.Parse(KhuyenCongJson.Write(request));
            return ((T)KhuyenCongJson.Read(typeof(T), FactAnswers.Set(document.RootElement, path, json)), null);
        }
        catch (JsonRequestException refused)
        {
            return (request, refused.Problems[0].Text);
        }
    }

    internal static LocalizedText NotAllowed(string answer, FactPath path) =>
        new($"'{answer}' không dùng được; cần {path.Allowed.Vietnamese}.", $"'{answer}' is not allowed; needed: {path.Allowed.English}.");

    internal static LocalizedText NoFact(string question, string missing) =>
        new(
            $"'{missing}' không phải là dữ kiện trả lời được của câu hỏi '{question}'.",
            $"'{missing}' is no fact of the question '{question}' that can be answered."
        );
}

/// <summary>Where a fact stands in a request, and how it is asked for.</summary>
internal sealed record FactPath(string[] Members, string? Item, LocalizedText Text, FactAnswer Answer, LocalizedText Allowed, ValueList<JsonCode> Choices)
{
    /// <summary>The code that goes into the list of what holds, or of what does not, for a fact that is no member of its own.</summary>
    internal string? Flag { get; init; }

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
        ["norm"] = new(
            "quy định của pháp luật mà thư viện chưa có; không dữ kiện nào thay được",
            "a norm of the law that the library does not hold; no fact takes its place"
        ),
        ["provincial-schedule"] = Province,
        ["provincial_procedure"] = new("trình tự, thủ tục do tỉnh quy định", "the procedure of the province"),
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

    /// <summary>What a code waits for that is no fact of the question; of a project in a list of claims its own facts.</summary>
    internal static LocalizedText? WaitOf(string code)
    {
        var colon = code.IndexOf(':');
        if (colon > 0)
            return new(
                $"dữ kiện {code.Substring(colon + 1)} của đề án {code.Substring(0, colon)}",
                $"the fact {code.Substring(colon + 1)} of the project {code.Substring(0, colon)}"
            );
        return Waits.TryGetValue(code, out var text) ? text : null;
    }

    internal static FactPath? Of(Question question, string code)
    {
        var type = question.Request;
        if (code.IndexOf(':') > 0)
            return OfListed(type, code.Substring(0, code.IndexOf(':')), code.Substring(code.IndexOf(':') + 1));
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
        if (Members.TryGetValue(code, out var other) && OfMembers(type, other.Split('.'), null) is { } known)
            return known;
        // A fact of a part of the request, such as the papers of an entry.
        var part = Array.Find(members, m => IsObject(m.Type) && Array.Exists(JsonTypes.MembersOf(m.Type), p => p.Name == camel));
        return part is null ? null : OfMembers(type, [part.Name, camel], null);
    }

    private static FactPath? OfListed(Type type, string id, string fact) =>
        type == typeof(Support.InterestSupportRequest) ? OfItem(typeof(Support.RelocationLoan), "loans", id, fact)
        : type == typeof(AllocationRequest) && fact == AllocationMessages.MissingCeiling ? OfItem(typeof(AllocationClaim), "claims", id, fact)
        : null;

    private static bool IsObject(Type type) => Nullable.GetUnderlyingType(type) is null && JsonTypes.LeafOf(type) is null && JsonTypes.ItemOf(type) is null;

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

    private static FactPath? FlagOf(string code)
    {
        foreach (var fact in EnumValues.Of<ContentFacts>())
        {
            var isFlag = fact is not (ContentFacts.None or ContentFacts.Source or ContentFacts.EarlierSupports or ContentFacts.EstablishmentId);
            isFlag &= fact is not (ContentFacts.Year or ContentFacts.ConsultancyField or ContentFacts.Norm);
            if (isFlag && fact.ToCodes()[0] == code)
                return new FactPath([], null, fact.ToText(), FactAnswer.YesNo, AllowedOf(FactAnswer.YesNo, typeof(bool), null), []) { Flag = code };
        }

        return null;
    }

    private static FactPath? PaperOf(string code)
    {
        var name = LawBook.National.Snapshots.SelectMany(s => s.Execution.Dossiers?.Lines ?? []).Select(l => l.Paper).FirstOrDefault(p => p.Code == code)?.Name;
        return name is null
            ? null
            : new FactPath(
                [],
                null,
                new($"Đã có {name.Vietnamese}", $"whether the paper is at hand: {name.English}"),
                FactAnswer.YesNo,
                AllowedOf(FactAnswer.YesNo, typeof(bool), null),
                []
            )
            {
                Flag = code,
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

/// <summary>Reads answers as people write them, and writes them into requests.</summary>
internal static class FactAnswers
{
    /// <summary>The answer as JSON; null where it is none.</summary>
    internal static string? Read(FactPath path, string answer)
    {
        var text = answer.Trim();
        return path.Answer switch
        {
            FactAnswer.YesNo => YesNo(text) is { } yes ? (yes ? "true" : "false") : null,
            FactAnswer.Amount => Vnd.TryParse(text, out var amount) ? amount.Dong.ToString(CultureInfo.InvariantCulture) : null,
            FactAnswer.Number => long.TryParse(text.Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : null,
            FactAnswer.Share => CanonicalJson.Text(text.Replace(',', '.')),
            FactAnswer.Date => DateText.TryParse(text, out var date) ? CanonicalJson.Text(LocalDatePattern.Iso.Format(date)) : null,
            FactAnswer.DateOrNever => YesNo(text) == false || text == "never" ? "\"never\""
            : DateText.TryParse(text, out var day) ? CanonicalJson.Text(LocalDatePattern.Iso.Format(day))
            : null,
            FactAnswer.Choice => Choice(path.Choices, text) is { } code ? CanonicalJson.Text(code) : null,
            FactAnswer.Text => text.Length > 0 ? CanonicalJson.Text(text) : null,
            _ => IsJson(text) ? text : null,
        };
    }

    internal static byte[] Set(JsonElement request, FactPath path, string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            if (path.Flag is not null)
                WriteFlag(writer, request, path, json == "true");
            else
                Write(writer, request, path, 0, json);
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, FactPath path, int depth, string json)
    {
        if (depth == path.Members.Length)
        {
            writer.WriteRawValue(json);
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            var left = element.GetArrayLength();
            foreach (var item in element.EnumerateArray())
            {
                left--;
                var isIt = path.Item == FactPaths.LastItem ? left == 0 : item.TryGetProperty("id", out var id) && id.ValueEquals(path.Item);
                if (isIt)
                    Write(writer, item, path, depth, json);
                else
                    item.WriteTo(writer);
            }

            writer.WriteEndArray();
            return;
        }

        var name = path.Members[depth];
        writer.WriteStartObject();
        var isThere = false;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                isThere |= member.NameEquals(name);
                if (member.NameEquals(name))
                    Write(writer, member.Value, path, depth + 1, json);
                else
                    member.Value.WriteTo(writer);
            }
        }

        if (!isThere)
        {
            writer.WritePropertyName(name);
            Write(writer, default, path, depth + 1, json);
        }

        writer.WriteEndObject();
    }

    // A fact that holds stands in one list, a fact that does not in the other.
    private static void WriteFlag(Utf8JsonWriter writer, JsonElement request, FactPath path, bool holds)
    {
        writer.WriteStartObject();
        foreach (var member in request.EnumerateObject().Where(m => m.Name != path.Lists.Holds && m.Name != path.Lists.HoldsNot))
            member.WriteTo(writer);
        WriteList(writer, request, path.Lists.Holds, path.Flag!, holds);
        if (path.Lists.HoldsNot is { } other)
            WriteList(writer, request, other, path.Flag!, !holds);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, JsonElement request, string list, string flag, bool isIn)
    {
        writer.WritePropertyName(list);
        writer.WriteStartArray();
        if (request.TryGetProperty(list, out var codes))
        {
            foreach (var code in codes.EnumerateArray().Where(c => !c.ValueEquals(flag)))
                code.WriteTo(writer);
        }

        if (isIn)
            writer.WriteStringValue(flag);
        writer.WriteEndArray();
    }

    private static bool? YesNo(string text) =>
        VietnameseText.Key(text) switch
        {
            "co" or "dung" or "yes" or "y" or "true" => true,
            "khong" or "sai" or "no" or "n" or "false" => false,
            _ => null,
        };

    // By its code, its place in the list, or its name.
    private static string? Choice(ValueList<JsonCode> choices, string text)
    {
        if (choices.FirstOrDefault(c => string.Equals(c.Code, text, StringComparison.OrdinalIgnoreCase)) is { } byCode)
            return byCode.Code;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= choices.Count)
            return choices[place - 1].Code;
        var key = VietnameseText.Key(text);
        return choices.FirstOrDefault(c => VietnameseText.Key(c.Name.Vietnamese) == key || VietnameseText.Key(c.Name.English) == key)?.Code;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonText.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
