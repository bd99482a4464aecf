using System.Reflection;
using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.Conformance;
using KhuyenCong.Domain.Tests.Hostile;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>The JSON contract: every request round-trips, every answer is written, and what is wrong in a text is named.</summary>
public class ContractTests
{
    private static readonly JsonSerializerOptions Web = HostOptions();

    private static readonly SupportRequest Machinery = new()
    {
        Item = SupportItem.Machinery,
        Source = FundingSource.National,
        Cost = Vnd.Million(600),
        Requested = Vnd.Million(300),
    };

    private static JsonSerializerOptions HostOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        KhuyenCongJson.Configure(options);
        return options;
    }

    /// <summary>What the front door takes and gives.</summary>
    private static IEnumerable<MethodInfo> FrontDoor =>
        typeof(PromotionRules)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m =>
                !m.IsSpecialName && m.Name is not ("TryComputeSupport" or "TryComputeEligibility" or "WhatIf" or "GetHashCode" or "Equals" or "ToString")
            );

    public static TheoryData<Type> Requests =>
        new(
            FrontDoor
                .SelectMany(m => m.GetParameters())
                .Select(p => p.ParameterType.IsByRef ? p.ParameterType.GetElementType()! : p.ParameterType)
                .Where(t => t.Name.EndsWith("Request", StringComparison.Ordinal) || t.Namespace == typeof(Project).Namespace && t != typeof(IWorkingCalendar))
                .Append(typeof(ProjectStep))
                .Append(typeof(LifeHistory))
                .Append(typeof(Certificate))
                .Distinct()
        );

    public static TheoryData<Type> Answers =>
        new(
            FrontDoor
                .Select(m => m.ReturnType)
                .Concat(PublicSurfaceTests.PublicTypes.Where(t => typeof(Decision).IsAssignableFrom(t)))
                .Append(typeof(LawSnapshot))
                .Where(t => t != typeof(void) && t != typeof(bool) && t != typeof(PromotionRules) && t != typeof(Domain.Support.SupportNorms))
                .Distinct()
        );

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_request_round_trips_by_the_library_and_by_a_host(Type type)
    {
        var written = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            if (new Anything(seed, seed < 150 ? 0 : 0.05).Of(type) is not { } request)
                continue;
            string json;
            try
            {
                json = KhuyenCongJson.Write(request);
            }
            catch (Exception problem) when (problem is ArgumentException or ArgumentOutOfRangeException)
            {
                // A value that is none of its enum, or a text that no JSON can hold.
                continue;
            }

            // A text that no UTF-8 can hold.
            if (json.Contains("\\uFFFD", StringComparison.OrdinalIgnoreCase) || json.Contains('\ufffd'))
                continue;
            written++;
            Assert.Equal(request, KhuyenCongJson.Read(type, Encoding.UTF8.GetBytes(json)));
            Assert.Equal(request, JsonSerializer.Deserialize(JsonSerializer.Serialize(request, type, Web), type, Web));
        }

        Assert.True(written >= 50, $"{written} of 200 requests of {type.Name} were written");
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_answer_has_a_form_of_its_own_and_is_not_read(Type type)
    {
        Assert.NotNull(KhuyenCongJson.SchemaOf(type));
        Assert.IsNotType<JsonSerializerOptions>(Web.GetTypeInfo(type).Converter);
        Assert.Equal(typeof(Vnd).Assembly, Web.GetTypeInfo(type).Converter.GetType().Assembly);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type, Web));
    }

    [Fact]
    public void The_members_that_a_constructor_asks_for_are_required()
    {
        foreach (var type in MemberTextsTests.RequestTypes())
        {
            var asked = type.GetConstructors()
                .Where(c => c.GetParameters() is { Length: > 0 } p && !(p.Length == 1 && p[0].ParameterType == type))
                .SelectMany(c => c.GetParameters())
                .Where(p =>
                    !p.HasDefaultValue
                    && Nullable.GetUnderlyingType(p.ParameterType) is null
                    && !p.ParameterType.Name.StartsWith("ValueList", StringComparison.Ordinal)
                )
                .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!))
                .Order(StringComparer.Ordinal);
            var isByConstructor = type.GetConstructors().Any(c => c.GetParameters().Length > 0);
            if (isByConstructor)
                Assert.Equal(asked, JsonTypes.MembersOf(type).Where(m => m.IsRequired).Select(m => m.Name).Order(StringComparer.Ordinal));
            var required = type.GetProperties().Where(PublicSurfaceTests.IsRequired).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
            Assert.Subset(JsonTypes.MembersOf(type).Where(m => m.IsRequired).Select(m => m.Name).ToHashSet(), required.ToHashSet());
        }
    }

    [Fact]
    public void What_a_request_holds_by_itself_it_holds_in_JSON_too()
    {
        foreach (var type in MemberTextsTests.RequestTypes().Where(t => !t.IsValueType && t.GetConstructor([]) is not null))
        {
            var empty = Activator.CreateInstance(type)!;
            foreach (var member in JsonTypes.MembersOf(type))
            {
                var property = type.GetProperty(member.Property)!;
                var own = property.GetValue(empty);
                var none = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
                if (member.IsRequired || Equals(own, none))
                    Assert.Null(JsonDefaults.Of(type, member.Name));
                else
                    Assert.Equal(own, KhuyenCongJson.Read(property.PropertyType, Encoding.UTF8.GetBytes(JsonDefaults.Of(type, member.Name)!)));
            }
        }

        foreach (var type in new[] { typeof(AdvanceRequest), typeof(AllocationRequest), typeof(InterestSupportRequest), typeof(ManagementCostRequest) })
            Assert.True(JsonTypes.MembersOf(type).Single(m => m.Name == "source").IsRequired, type.Name);
        Assert.Equal(ProjectForm.Single, KhuyenCongJson.Read<LifeHistory>(Life).Project.Form);
        Assert.NotNull(KhuyenCongJson.Read<LifeHistory>(Life).Steps[0].PaperFacts);
    }

    private const string Life = """
        {"draftedOn":"2015-04-01","steps":[{"kind":"file-project","by":"implementing-unit","on":"2015-05-01"}],"project":{
          "code":"1","name":"n","source":"national","kind":"machinery","contents":["technology-and-models"],"support":1,
          "start":"2016-01-01","end":"2016-12-31","implementingUnit":"u"}}
        """;

    [Fact]
    public void Every_question_of_the_front_door_can_be_asked_in_JSON()
    {
        var asked = FrontDoor
            .Where(m => m.Name is not ("NextSteps" or "Apply"))
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType.IsByRef ? p.ParameterType.GetElementType()! : p.ParameterType))
            .Where(t => t.Name.EndsWith("Request", StringComparison.Ordinal) || t.Namespace == typeof(Project).Namespace && t != typeof(IWorkingCalendar))
            .Append(typeof(LifeHistory))
            .Append(typeof(Certificate));
        var known = Questions.All.Select(q => q.Request).ToHashSet();
        Assert.Empty(asked.Where(t => !known.Contains(t)).Select(t => t.Name));
    }

    /// <summary>F1: a decision is small, and says what an officer needs in both languages.</summary>
    [Fact]
    public void The_JSON_of_a_ceiling_is_under_two_kilobytes_and_approved()
    {
        var decision = PromotionRules.National.AssessSupport(new(2016, 6, 30), Machinery);
        var json = JsonSerializer.Serialize(decision, Web);
        Assert.Equal(json, KhuyenCongJson.Write(decision));
        Assert.True(Encoding.UTF8.GetByteCount(json) < 2_048, $"{Encoding.UTF8.GetByteCount(json)} bytes");
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Assert.Equal("not-satisfied", root.GetProperty("verdict").GetString());
        Assert.Equal(200_000_000, root.GetProperty("ceiling").GetInt64());
        Assert.Equal(100_000_000, root.GetProperty("excess").GetInt64());
        Assert.Equal("TTLT26-2014/6/2/c", root.GetProperty("provision").GetString());
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(decision.Findings[0].Message(Language.Vietnamese), finding.GetProperty("vi").GetString());
        Assert.Equal(decision.Findings[0].Message(Language.English), finding.GetProperty("en").GetString());
        Approval.Verify(
            "tests/KhuyenCong.Domain.Tests/Approved/Json.Support.txt",
            JsonSerializer.Serialize(root, new JsonSerializerOptions { WriteIndented = true, Encoder = Web.Encoder }) + "\n"
        );
    }

    /// <summary>F1: the law of a day, which holds cells without a value, is written.</summary>
    [Fact]
    public void The_law_of_every_period_is_written()
    {
        foreach (var law in LawBook.National.Snapshots)
        {
            using var document = JsonDocument.Parse(JsonSerializer.Serialize(law, Web));
            var norms = document.RootElement.GetProperty("norms").EnumerateArray().ToList();
            Assert.Equal(law.Entries().Count, norms.Count);
            Assert.All(norms, n => Assert.NotEqual("", n.GetProperty("provision").GetString()));
        }
    }

    /// <summary>F2: money is a whole number, also in a list.</summary>
    [Fact]
    public void A_request_as_a_front_end_sends_it_is_read()
    {
        var read = JsonSerializer.Deserialize<SupportRequest>(
            """{"item":"machinery","source":"national","unitCosts":[1000000,2000000],"priorityFactor":1.5,"ground":"area"}""",
            Web
        );
        Assert.Equal(SupportItem.Machinery, read.Item);
        Assert.Equal(new Vnd(2_000_000), read.UnitCosts[1]);
        Assert.Equal(Rate.Thousandths(1_500), read.PriorityFactor);
        Assert.Equal(PriorityGround.Area, read.Ground);
        Assert.Equal(
            Rate.Percent(50),
            KhuyenCongJson
                .Read<AdvanceRequest>("""{"source":"national","kind":"machinery","stage":"before-acceptance","support":1,"advanced":0,"workDone":"50%"}""")
                .WorkDone
        );
    }

    [Theory]
    [InlineData("""{"item":"machinery"}""", "json.missing-member", "$.source", "national, local")]
    [InlineData("""{"item":"machinery","source":"national","costs":1}""", "json.unknown-member", "$.costs", "cost, unitCosts")]
    [InlineData("""{"item":"machinery","source":"national","cost":1,"cost":2}""", "json.repeated-member", "$.cost", "once")]
    [InlineData("""{"item":"may-moc","source":"national"}""", "json.value", "$.item", "\"may-moc\"")]
    [InlineData("""{"item":"may-moc","source":"national"}""", "json.value", "$.item", "machinery, technology-line")]
    [InlineData("""{"item":3,"source":"national"}""", "json.value", "$.item", "3 is not allowed")]
    [InlineData("""{"item":"machinery","source":"national","cost":9223372036854775808}""", "json.value", "$.cost", "9223372036854775808")]
    [InlineData("""{"item":"machinery","source":"national","cost":1.5}""", "json.value", "$.cost", "64 bits")]
    [InlineData("""{"item":"machinery","source":"national","cost":"600000000"}""", "json.value", "$.cost", "whole number")]
    [InlineData("""{"item":"machinery","source":"national","cost":{"dong":600000000}}""", "json.value", "$.cost", "{…}")]
    [InlineData("""{"item":"machinery","source":"national","units":2147483648}""", "json.value", "$.units", "32 bits")]
    [InlineData("""{"item":"machinery","source":"national","unitCosts":[1,null]}""", "json.value", "$.unitCosts[1]", "null")]
    [InlineData("""{"item":"machinery","source":"national","unitCosts":7}""", "json.value", "$.unitCosts", "a list")]
    [InlineData("""{"item":"machinery","source":null}""", "json.missing-member", "$.source", "national, local")]
    [InlineData("""[1]""", "json.value", "$", "an object")]
    [InlineData("""{"item":"machinery","source":"national","priorityFactor":0.0000001}""", "json.value", "$.priorityFactor", "6 decimals")]
    [InlineData("""{"item":"machinery","source":"national""", "json.syntax", "$", "not valid JSON")]
    public void What_is_wrong_in_a_text_is_named_with_path_value_and_what_is_allowed(string json, string code, string path, string said)
    {
        var problem = Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<SupportRequest>(json)).Problems[0];
        Assert.Equal(code, problem.Code);
        Assert.Equal(path, problem.Path);
        Assert.Contains(said, problem.Text.English);
        Assert.Contains(path, problem.Text.Vietnamese);
        Assert.NotEqual(problem.Text.English, problem.Text.Vietnamese);
        if (code != "json.syntax")
            Assert.Equal(path, Assert.Throws<JsonRequestException>(() => JsonSerializer.Deserialize<SupportRequest>(json, Web)).Problems[0].Path);
    }

    [Fact]
    public void All_problems_of_a_text_are_named_at_once_and_deep_down()
    {
        const string Json =
            """{"loans":[{"id":"a","drawdowns":[{"date":"2016-02-30","amount":"x"}],"rates":[{"from":"2016-01-01"}],"colour":1}],"source":"state"}""";
        var problems = Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<InterestSupportRequest>(Json)).Problems;
        Assert.Equal(
            ["$.loans[0].drawdowns[0].date", "$.loans[0].drawdowns[0].amount", "$.loans[0].rates[0].yearlyRate", "$.loans[0].colour", "$.source"],
            problems.Select(p => p.Path)
        );
    }

    [Fact]
    public void A_hosts_own_types_stay_as_they_are_beside_those_of_the_library()
    {
        var json = JsonSerializer.Serialize(
            new HostCase("a", 3, new Vnd(5), new(2016, 6, 30), PromotionRules.National.AssessSupport(new(2016, 6, 30), Machinery)),
            Web
        );
        Assert.StartsWith("""{"name":"a","count":3,"asked":5,"on":"2016-06-30","answer":{"verdict":"not-satisfied",""", json);
        Assert.Equal(new HostAsk(SupportItem.Machinery, new Vnd(5), null), JsonSerializer.Deserialize<HostAsk>("""{"item":"machinery","asked":5}""", Web));
    }

    [Fact]
    public void Every_request_has_a_schema_and_a_type_of_the_host_has_none()
    {
        foreach (var type in MemberTextsTests.RequestTypes())
            Assert.NotNull(KhuyenCongJson.SchemaOf(type));
        Assert.Null(KhuyenCongJson.SchemaOf(typeof(Uri)));
    }

    private sealed record HostCase(string Name, int Count, Vnd Asked, LocalDate On, SupportDecision Answer);

    private sealed record HostAsk(SupportItem Item, Vnd? Asked, LocalDate? On);
}
