using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Every public function, of any type, is called with null in place of each reference that may not be null.</summary>
public class NullArgumentTests
{
    private const int Tries = 40;
    private static readonly NullabilityInfoContext Nullability = new();

    // What the compiler writes of a record is not ours.
    private static readonly string[] Synthesised = ["Equals", "GetHashCode", "ToString", "Deconstruct", "CompareTo", "<Clone>$"];

    private static readonly Dictionary<string, MethodBase> Functions = PublicSurfaceTests
        .PublicTypes.Where(t => !t.ContainsGenericParameters && !t.IsInterface && !typeof(Delegate).IsAssignableFrom(t))
        .SelectMany(t =>
            t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(m => !m.IsSpecialName && !m.ContainsGenericParameters && !Synthesised.Contains(m.Name))
                .Concat<MethodBase>(t.GetConstructors())
        )
        .Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute)) && References(m).Any() && m.GetParameters().All(p => !p.ParameterType.IsByRefLike))
        .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}({string.Join(", ", m.GetParameters().Select(p => p.ParameterType.Name))})");

    public static TheoryData<string> Names => new(Functions.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Null_is_refused_by_name_or_not_needed(string name)
    {
        var function = Functions[name];
        foreach (var parameter in References(function))
        {
            var call = CallOf(function, parameter);
            var thrown = Record.Exception(() =>
            {
                var answer = function is ConstructorInfo constructor ? constructor.Invoke(call.Arguments) : function.Invoke(call.Target, call.Arguments);
                (answer as IEnumerable)?.GetEnumerator().MoveNext();
            });
            var cause = thrown is TargetInvocationException invoked ? invoked.InnerException : thrown;
            Assert.True(cause is null or ArgumentException or FormatException, $"{name}: null for {parameter.Name} gave {cause}");
        }
    }

    private static IEnumerable<ParameterInfo> References(MethodBase function) =>
        function
            .GetParameters()
            .Where(p => !p.ParameterType.IsValueType && !p.ParameterType.IsByRef && Nullability.Create(p).WriteState == NullabilityState.NotNull);

    /// <summary>A target and arguments, null for one of them; a type of which no seed makes a value fails the test.</summary>
    private static (object? Target, object?[] Arguments) CallOf(MethodBase function, ParameterInfo withNull)
    {
        for (var seed = 0; seed < Tries; seed++)
        {
            try
            {
                var anything = new Anything(seed, 0);
                var target = function is ConstructorInfo || function.IsStatic ? null : anything.Of(function.DeclaringType!);
                return (target, function.GetParameters().Select(p => p.Position == withNull.Position ? null : anything.Argument(p)).ToArray());
            }
            catch (Exception problem) when (problem is InvalidOperationException or TargetInvocationException or NotSupportedException)
            {
                // This seed makes no value of the type; another may.
            }
        }

        throw new InvalidOperationException(
            $"{function.DeclaringType!.Name}.{function.Name} was never called: no value of its type, or of an argument, can be made."
        );
    }
}
