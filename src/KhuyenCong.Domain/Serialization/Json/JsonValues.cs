using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The single values of requests and answers in JSON.</summary>
internal static class JsonValues
{
    private static readonly LocalizedText DateText = new("ngày dạng yyyy-MM-dd, ví dụ 2016-06-30", "a date as yyyy-MM-dd, such as 2016-06-30");

    private const string DateSchema = "\"type\":\"string\",\"format\":\"date\"";

    internal static JsonConverter[] All { get; } = [.. Plain(), .. Amounts(), .. Days(), .. Places(), .. Provisions(), .. Codes(), .. CodesOfAnswers()];

    internal static JsonConverter[] Lists { get; } =
    [
        new JsonList<string>(),
        new JsonList<Vnd>(),
        new JsonList<LocalDate>(),
        new JsonList<PromotionContent>(),
        new JsonList<ChangeKind>(),
        new JsonList<EarlierSupport>(),
        new JsonList<LocalFact>(),
        new JsonList<RelocationLoan>(),
        new JsonList<PrincipalMovement>(),
        new JsonList<RatePeriod>(),
        new JsonList<ManagedProject>(),
        new JsonList<BudgetProject>(),
        new JsonList<AllocationClaim>(),
        new JsonList<ProjectTask>(),
        new JsonList<ProjectPart>(),
        new JsonList<Project>(),
        new JsonList<ProjectStep>(),
        new JsonList<PlannedTranche>(),
        new JsonList<ScoreSheet>(),
        new JsonList<AwardNumber>(),
    ];

    private static IEnumerable<JsonConverter> Plain()
    {
        yield return new JsonLeaf<string>(
            static (ref Utf8JsonReader reader, out string value) =>
            {
                var text = reader.TokenType == JsonTokenType.String ? JsonLeaves.TextOf(ref reader) : null;
                value = text ?? "";
                return text is not null;
            },
            (writer, value) => writer.WriteStringValue(value),
            new("một đoạn chữ", "a text"),
            "\"type\":\"string\""
        );
        yield return new JsonLeaf<bool>(
            static (ref Utf8JsonReader reader, out bool value) =>
            {
                value = reader.TokenType == JsonTokenType.True;
                return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
            },
            (writer, value) => writer.WriteBooleanValue(value),
            new("true (có) hoặc false (không)", "true or false"),
            "\"type\":\"boolean\""
        );
        yield return JsonLeaves.Whole(n => n, n => n, long.MinValue, long.MaxValue, new("số nguyên vừa trong 64 bit", "a whole number that fits in 64 bits"));
        yield return JsonLeaves.Whole(
            n => (int)n,
            n => n,
            int.MinValue,
            int.MaxValue,
            new("số nguyên vừa trong 32 bit", "a whole number that fits in 32 bits")
        );
    }

    private static IEnumerable<JsonConverter> Amounts()
    {
        yield return JsonLeaves.Whole(
            n => new Vnd(n),
            amount => amount.Dong,
            long.MinValue,
            long.MaxValue,
            new("số tiền bằng đồng, số nguyên vừa trong 64 bit, ví dụ 600000000", "an amount in đồng, a whole number that fits in 64 bits, such as 600000000")
        );
        yield return JsonLeaves.Exact<Rate>(
            RateOf,
            rate => Numbers.Decimal(rate.Millionths, 6, '.'),
            new(
                "tỷ lệ hoặc hệ số không quá 6 chữ số thập phân, ví dụ 0.5, \"50%\", 1.5",
                "a share or factor with at most 6 decimals, such as 0.5, \"50%\", 1.5"
            ),
            "\"type\":[\"number\",\"string\"],\"pattern\":\"^-?[0-9]+([.,][0-9]+)?%?$\""
        );
        yield return JsonLeaves.Exact<Points>(
            text => ExactNumber.Millionths(text) is { } points ? new Points(points) : null,
            points => Numbers.Decimal(points.Millionths, 6, '.'),
            new("số điểm không quá 6 chữ số thập phân, ví dụ 27.5", "points with at most 6 decimals, such as 27.5"),
            "\"type\":\"number\""
        );
    }

    private static IEnumerable<JsonConverter> Days()
    {
        yield return JsonLeaves.Text<LocalDate>(Day, LocalDatePattern.Iso.Format, DateText, DateSchema);
        yield return JsonLeaves.Text<WardConversion>(
            text =>
                text == "never" ? WardConversion.Never
                : Day(text) is { } day ? WardConversion.Effective(day)
                : null,
            conversion => conversion.On is { } on ? LocalDatePattern.Iso.Format(on) : "never",
            new("never (không chuyển từ xã) hoặc ngày chuyển dạng yyyy-MM-dd", "never, or the day of the conversion as yyyy-MM-dd"),
            "\"type\":\"string\",\"pattern\":\"^(never|[0-9]{4}-[0-9]{2}-[0-9]{2})$\""
        );
    }

    private static IEnumerable<JsonConverter> Places()
    {
        yield return JsonLeaves.Text<PriorityPlace>(
            PlaceOf,
            place => place.ToCode(),
            new(
                "vị trí ưu tiên gồm ba số: đề án điểm, địa bàn, ngành nghề, ví dụ \"2.1.3\"",
                "a place of three numbers: key project, area, sector, such as \"2.1.3\""
            ),
            "\"type\":\"string\",\"pattern\":\"^[0-9]+[.][0-9]+[.][0-9]+$\""
        );
        yield return new JsonLeaf<ProvinceUnit>(
            static (ref Utf8JsonReader reader, out ProvinceUnit value) =>
            {
                var isValue = ProvinceUnit.TryFind(reader.TokenType == JsonTokenType.String ? JsonLeaves.TextOf(ref reader) : null, out var unit);
                value = unit!;
                return isValue;
            },
            (writer, value) => writer.WriteStringValue(value.Name),
            new("tên tỉnh, thành phố trực thuộc Trung ương, ví dụ \"Hậu Giang\"", "the name of a province or centrally-run city, such as \"Hậu Giang\""),
            "\"type\":\"string\""
        );
    }

    private static IEnumerable<JsonConverter> Provisions()
    {
        yield return new JsonLeaf<Citation>(
            static (ref Utf8JsonReader reader, out Citation value) =>
            {
                var isValue = Citation.TryParse(reader.TokenType == JsonTokenType.String ? JsonLeaves.TextOf(ref reader) : null, out var citation, out _);
                value = citation!;
                return isValue;
            },
            (writer, value) => writer.WriteStringValue(value.Code),
            new("mã điều khoản, ví dụ TTLT26-2014/6/2/c", "the code of a provision, such as TTLT26-2014/6/2/c"),
            "\"type\":\"string\""
        );
    }

    private static IEnumerable<JsonConverter> Codes()
    {
        var sectors = Code<IndustrySector>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return sectors;
        yield return JsonLeaves.Set<CodeSet<IndustrySector>>(
            codes => Each<IndustrySector>(codes, sectors) is { } read ? CodeSet<IndustrySector>.Of(read) : null,
            set => EstablishmentCodes.Sectors.Values.Where(set.Contains).Select(Vocabulary.ToCode),
            sectors
        );
        var facts = Code<ContentFacts>(f => f.ToCodes()[0], f => f.ToText(), f => f != ContentFacts.None);
        yield return JsonLeaves.Set<ContentFacts>(
            codes => Each<ContentFacts>(codes, facts)?.Aggregate(ContentFacts.None, (all, f) => all | f),
            all => all.ToCodes(),
            facts
        );
        yield return Code<SupportItem>(i => i.ToCode(), i => i.Info().Name);
        yield return Code<FundingSource>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<PromotionContent>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<ProjectKind>(k => k.ToCode(), k => k.ToText());
        yield return Code<ProjectForm>();
        yield return Code<Authority>(name: a => a.ToText());
        yield return Code<EstablishmentKind>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<PlaceKind>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<CityClass>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<ProvinceKind>(Vocabulary.ToCode, Vocabulary.ToText);
        yield return Code<ItemRecipient>();
        yield return Code<ConditionedActivity>();
        yield return Code<ConsultancyField>();
        yield return Code<InterestDayCount>();
        yield return Code<PriorityGround>();
        yield return Code<TreatmentWork>();
        yield return Code<PayingLevel>();
        yield return Code<SharingRule>();
        yield return Code<AdvanceStage>();
        yield return Code<DossierStage>();
        yield return Code<ChangeKind>(name: k => k.ToText());
        yield return Code<CompetenceAct>(a => a.ToCode(), a => a.ToText(), a => a != default);
        yield return Code<CompetenceLevel>(l => l.ToCode(), l => l.ToText());
        yield return Code<PlanParticipant>();
        yield return Code<StepKind>(name: k => k.ToText());
        yield return Code<VoteLevel>(l => l.ToCode(), l => l.ToText());
        yield return Code<ProductGroup>(g => g.ToCode(), g => g.ToText());
        yield return Code<ProductForm>();
    }

    private static IEnumerable<JsonConverter> CodesOfAnswers()
    {
        yield return Code<Verdict>(v => v.ToCode(), v => v.ToText());
        yield return Code<Evidence>(e => e.ToCode());
        yield return Code<ReadingId>(r => r.ToString());
        yield return Code<NormStatus>();
        yield return Code<BoundBy>();
        yield return Code<FactorUse>();
        yield return Code<InterestBound>();
        yield return Code<PriorityFact>(f => f.ToCode(), f => f.ToText());
        yield return Code<AllocationOutcome>(o => o.ToCode(), o => o.ToText());
        yield return Code<AdvanceOutcome>();
        yield return Code<TenderMethod>();
        yield return Code<PaperNeed>();
        yield return Code<CompetenceStatus>();
        yield return Code<BudgetStepKind>(name: k => k.ToText());
        yield return Code<DeadlineKind>(name: k => k.ToText());
        yield return Code<InstalmentKind>(name: k => k.ToText());
        yield return Code<Comparison>();
        yield return Code<AwardStanding>();
        yield return Code<SheetProblem>();
        yield return Code<CitationStatus>(s => s.ToCode());
        yield return Code<LedgerOperation>(name: o => o.ToText());
    }

    /// <summary>An enum by its codes; the name of a member in small letters with hyphens is read as well.</summary>
    private static JsonLeaf<T> Code<T>(Func<T, string>? code = null, Func<T, LocalizedText>? name = null, Func<T, bool>? isMember = null)
        where T : struct, Enum
    {
        var rows = EnumValues
            .Of<T>()
            .Where(v => isMember?.Invoke(v) ?? true)
            .Select(v =>
                (
                    Value: v,
                    Code: code?.Invoke(v) ?? Kebab.Of(v),
                    Name: name?.Invoke(v) ?? MemberTexts.Find(typeof(T).Name, v.ToString()) ?? new LocalizedText(v.ToString(), v.ToString())
                )
            )
            .ToArray();
        var byCode = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
            byCode[row.Code] = row.Value;
        foreach (var row in rows)
        {
            if (!byCode.ContainsKey(Kebab.Of(row.Value)))
                byCode.Add(Kebab.Of(row.Value), row.Value);
        }

        var codes = string.Join(", ", rows.Select(r => r.Code));
        return JsonLeaves.Text<T>(
            text => byCode.TryGetValue(text, out var value) ? value : null,
            value =>
                rows.Where(r => EqualityComparer<T>.Default.Equals(r.Value, value)).Select(r => r.Code).FirstOrDefault()
                ?? throw new ArgumentException($"A defined {typeof(T).Name} is required, not {value}."),
            new($"một trong các mã: {codes}", $"one of the codes {codes}"),
            "\"type\":\"string\",\"enum\":[" + string.Join(",", rows.Select(r => CanonicalJson.Text(r.Code))) + "]",
            ([.. rows.Select(r => new JsonCode(r.Code, r.Name))], FactConverters.Code<T>())
        );
    }

    private static T[]? Each<T>(IEnumerable<string> codes, JsonLeaf<T> leaf)
        where T : struct
    {
        var values = new List<T>();
        foreach (var code in codes)
        {
            if (leaf.Parse(code) is not T value)
                return null;
            values.Add(value);
        }

        return [.. values];
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static PriorityPlace? PlaceOf(string text)
    {
        var parts = text.Split('.');
        return
            parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var area)
            && int.TryParse(parts[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sector)
            ? new PriorityPlace(key, area, sector)
            : null;
    }

    private static Rate? RateOf(string text) =>
        ExactNumber.Millionths(text.EndsWith("%", StringComparison.Ordinal) ? text.Replace(',', '.') : text)
            is >= int.MinValue
                and <= int.MaxValue
                and var millionths
            ? new Rate((int)millionths)
            : null;
}
