using System.Reflection;
using System.Text;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The public surface of an assembly as a text.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types)
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type));
            var bases = new[] { type.BaseType }
                .Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
                .Concat(
                    type.GetInterfaces()
                        .Where(i => i.IsPublic && type.BaseType?.GetInterfaces().Contains(i) != true)
                        .OrderBy(i => i.ToString(), StringComparer.Ordinal)
                )
                .Where(b => !b!.Name.StartsWith("ISpan", StringComparison.Ordinal) && !type.IsEnum)
                .Select(b => Name(b!))
                .ToList();
            text.Append(bases.Count > 0 ? " : " + string.Join(", ", bases) : "").Append('\n');
            var members = type.IsEnum
                ? Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n))}")
                : type.GetMembers(Declared).Where(IsVisible).Select(Member).Where(m => m.Length > 0).Order(StringComparer.Ordinal);
            foreach (var member in members)
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsVisible(MemberInfo member) =>
        member switch
        {
            MethodBase method => (method.IsPublic || method.IsFamily)
                && !(
                    method.IsSpecialName
                    && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal))
                )
                && !method.Name.Contains('<'),
            FieldInfo field => field.IsPublic || field.IsFamily,
            PropertyInfo property => property.GetAccessors(true).Any(a => a.IsPublic || a.IsFamily),
            _ => false,
        };

    private static string Member(MemberInfo member) =>
        member switch
        {
            ConstructorInfo constructor => $"{Access(constructor)}new({Parameters(constructor)})",
            MethodInfo method =>
                $"{Access(method)}{(method.IsStatic ? "static " : "")}{(method.IsAbstract ? "abstract " : "")}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
            PropertyInfo property =>
                $"{(property.GetAccessors(true)[0].IsStatic ? "static " : "")}{Required(property)}{Name(property.PropertyType)}{Null(() => Nullability.Create(property))} {property.Name} {{ {(property.CanRead ? "get; " : "")}{(property.SetMethod is { IsPublic: true } ? "init; " : "")}}}",
            FieldInfo field =>
                $"{(field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}" : $"{(field.IsStatic ? "static " : "")}readonly {Name(field.FieldType)} {field.Name}")}",
            _ => "",
        };

    private static string Access(MethodBase method) => method.IsFamily ? "protected " : "";

    private static string Required(PropertyInfo property) =>
        property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(p =>
                    $"{(p.IsOut ? "out " : p.IsIn ? "in " : "")}{Name(p.ParameterType)}{Null(() => Nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"
                )
        );

    // Value types say it themselves; a reference type says it in an attribute.
    private static string Null(Func<NullabilityInfo> create)
    {
        var info = create();
        return !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
    }

    private static string Kind(Type type) =>
        type.IsEnum ? $"enum({Name(Enum.GetUnderlyingType(type))})"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name =
            (
                type.IsNested ? Name(type.DeclaringType!) + "."
                : type.Namespace is { } space && space.StartsWith("KhuyenCong.Domain", StringComparison.Ordinal)
                    ? space.Substring("KhuyenCong.Domain".Length).TrimStart('.') is { Length: > 0 } folder ? folder + "."
                        : ""
                : ""
            ) + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
