using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Every function that takes a request is called with anything that its signature lets through.</summary>
/// <remarks>It answers, or it throws what its documentation says; an answer can be read in both languages to its last property.</remarks>
public class RuleEntryPointTests
{
    private const int Calls = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly double[] Hostilities = [0, 0.02, 0.1, 0.4];

    private static readonly Dictionary<string, MethodInfo> EntryPoints = PublicSurfaceTests
        .Library.GetTypes()
        .Where(t => t.Name.EndsWith("Rules", StringComparison.Ordinal) || t.Name.EndsWith("Shape", StringComparison.Ordinal) || t == typeof(LawBook))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => !m.IsSpecialName && !m.ContainsGenericParameters)
        .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}({string.Join(", ", m.GetParameters().Select(p => Plain(p.ParameterType)))})");

    private static readonly ILookup<string, string> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(Vnd).Assembly.Location, ".xml"))
        .Descendants("member")
        .SelectMany(m =>
            m.Elements("exception")
                .Select(e => (Member: Regex.Replace((string)m.Attribute("name")!, @"\(.*", ""), Exception: ((string)e.Attribute("cref")!)[2..]))
        )
        .ToLookup(d => d.Member, d => d.Exception);

    private static readonly ServiceProvider Services = new ServiceCollection().AddKhuyenCong().BuildServiceProvider();

    private static readonly Type[] ValidatedTypes = new ServiceCollection()
        .AddKhuyenCong()
        .Where(s => s.ServiceType.IsGenericType && s.ServiceType.GetGenericTypeDefinition() == typeof(IValidator<>))
        .Select(s => s.ServiceType.GetGenericArguments()[0])
        .ToArray();

    public static TheoryData<string> Names => new(EntryPoints.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> Validated => new(ValidatedTypes.Select(t => t.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Answers_or_throws_what_it_documents(string name)
    {
        var call = -1;
        var run = Task.Run(() => CallWithAnything(name, ref call));
        var first = await Task.WhenAny(run, Task.Delay(Patience));
        Assert.True(first == run, $"{name} did not come back from call {call}.");
        await run;
    }

    private static void CallWithAnything(string name, ref int call)
    {
        var method = EntryPoints[name];
        var answered = 0;
        for (call = 0; call < Calls; call++)
        {
            var anything = new Anything(call, Hostilities[call % Hostilities.Length]);
            if (ArgumentsOf(method, anything) is not { } arguments)
                continue;
            try
            {
                Walk(method.Invoke(TargetOf(method), arguments), name, call);
                answered++;
            }
            catch (TargetInvocationException thrown)
            {
                Assert.True(IsDocumented(method, thrown.InnerException!), $"{name}, call {call}: {thrown.InnerException}");
            }
            catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException && IsDocumented(method, thrown))
            {
                // A function that works as its answer is read throws as it is read.
            }
        }

        Assert.True(answered > 0, $"{name} never answered.");
    }

    [Theory]
    [MemberData(nameof(Validated))]
    public void A_validator_reports_and_never_throws(string name)
    {
        var type = ValidatedTypes.Single(t => t.Name == name);
        var validator = (IValidator)Services.GetRequiredService(typeof(IValidator<>).MakeGenericType(type));
        var (valid, invalid) = (0, 0);
        for (var call = 0; call < Calls; call++)
        {
            object request;
            try
            {
                request = typeof(Anything)
                    .GetMethod(nameof(Anything.Of), BindingFlags.Instance | BindingFlags.NonPublic, [])!
                    .MakeGenericMethod(type)
                    .Invoke(new Anything(call, Hostilities[call % 4]), [])!;
            }
            catch (TargetInvocationException refused) when (refused.InnerException is TargetInvocationException { InnerException: ArgumentException })
            {
                continue;
            }

            var result = (ValidationResult)validator.GetType().GetMethod("Validate", [type])!.Invoke(validator, [request])!;
            _ = result.IsValid ? valid++ : invalid++;
            Assert.All(
                result.Errors,
                e =>
                {
                    var text = Assert.IsType<LocalizedText>(e.CustomState);
                    Assert.Equal(text.Vietnamese, e.ErrorMessage);
                    Assert.Matches(@"^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$", e.ErrorCode);
                }
            );
            if (result.IsValid && Asked(request) is { } ask && Record.Exception(ask) is { } thrown)
                Assert.True(thrown is OverflowException, $"{name}, call {call}: valid, yet {thrown}");
        }

        Assert.True(valid > 0, $"{name}: no valid request was made.");
        Assert.True(invalid > 0, $"{name}: no invalid request was made.");
    }

    private static object? TargetOf(MethodInfo method) =>
        method.IsStatic ? null
        : method.DeclaringType == typeof(LawBook) ? LawBook.National
        : PromotionRules.National;

    // Null where a constructor of the library refused its part: the caller's error was caught at once.
    private static object?[]? ArgumentsOf(MethodInfo method, Anything anything)
    {
        try
        {
            return method.GetParameters().Select(p => p.IsOut ? null : anything.Argument(p)).ToArray();
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return null;
        }
    }

    // The front door takes what the validator lets through; which papers there are, only the table of the day says.
    private static Action? Asked(object request)
    {
        if (request is DossierRequest)
            return null;
        var rules = PromotionRules.National;
        var method = typeof(PromotionRules)
            .GetMethods()
            .FirstOrDefault(m =>
                m.Name.StartsWith("Assess", StringComparison.Ordinal) && m.GetParameters().Any(p => Plain(p.ParameterType) == request.GetType().Name)
            );
        if (method is null)
            return null;
        var arguments = method
            .GetParameters()
            .Select(p =>
                Plain(p.ParameterType) == request.GetType().Name ? request
                : p.HasDefaultValue ? null
                : new Anything(3, 0).Argument(p)
            )
            .ToArray();
        return () =>
        {
            try
            {
                method.Invoke(rules, arguments);
            }
            catch (TargetInvocationException thrown)
            {
                throw thrown.InnerException!;
            }
        };
    }

    private static bool IsDocumented(MethodInfo method, Exception thrown)
    {
        var member = $".{method.Name}";
        var types = new[] { method.DeclaringType! }.Concat(method.DeclaringType!.GetInterfaces());
        return types.SelectMany(t => Documented[$"M:{t.FullName}{member}"]).Any(documented => Ancestors(thrown.GetType()).Any(a => a.FullName == documented));
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            yield return t;
    }

    private static string Plain(Type type) => type.IsByRef ? type.GetElementType()!.Name : type.Name;

    // Reads an answer to the end: texts in both languages, every property of the library's types, every element of a list.
    private static void Walk(object? value, string name, int call)
    {
        var budget = 400;
        Read(value, 0);

        void Read(object? part, int depth)
        {
            if (budget-- < 0 || part is null || depth > 5)
                return;
            if (part is Decision decision)
            {
                Assert.NotNull(decision.Explain(Language.Vietnamese));
                Assert.NotNull(decision.Explain(Language.English));
            }

            if (part is string)
                return;
            if (part is IEnumerable list)
            {
                foreach (var element in list)
                {
                    if (budget < 0)
                        break;
                    Read(element, depth + 1);
                }

                return;
            }

            if (part.GetType().Assembly != typeof(Vnd).Assembly || part.GetType().IsEnum || part.GetType().Name.StartsWith("Norm`", StringComparison.Ordinal))
                return;
            Assert.NotNull(part.ToString());
            foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                object? inner;
                try
                {
                    inner = property.GetValue(part);
                }
                catch (TargetInvocationException thrown)
                {
                    // A property may say in its documentation that it has no answer.
                    Assert.True(
                        Documented[$"P:{property.DeclaringType!.FullName}.{property.Name}"].Contains(thrown.InnerException!.GetType().FullName),
                        $"{name}, call {call}, {property.DeclaringType.Name}.{property.Name}: {thrown.InnerException}"
                    );
                    continue;
                }

                Read(inner, depth + 1);
            }
        }
    }
}
