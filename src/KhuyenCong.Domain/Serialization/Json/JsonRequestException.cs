using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Lỗi của dữ liệu JSON: one thing in a JSON text that is not what the request allows.</summary>
/// <param name="Path">Where it stands, such as "$.loans[0].drawdowns".</param>
/// <param name="Code">The stable code: json.syntax, json.unknown-member, json.repeated-member, json.missing-member, json.value.</param>
/// <param name="Text">The path, the value and what is allowed, in both languages.</param>
public sealed record JsonProblem(string Path, string Code, LocalizedText Text)
{
    internal static JsonProblem OfValue(string path, string value, LocalizedText allowed) =>
        new(
            path,
            "json.value",
            new($"{path}: {value} không dùng được; cần {allowed.Vietnamese}.", $"{path}: {value} is not allowed; needed: {allowed.English}.")
        );

    internal static JsonProblem Unknown(string path, string name, IEnumerable<string> allowed)
    {
        var names = string.Join(", ", allowed);
        return new(
            $"{path}.{name}",
            "json.unknown-member",
            new($"{path}.{name}: không có mục '{name}'; các mục dùng được: {names}.", $"{path}.{name}: there is no member '{name}'; allowed are {names}.")
        );
    }

    internal static JsonProblem Repeated(string path, string name) =>
        new(
            $"{path}.{name}",
            "json.repeated-member",
            new($"{path}.{name}: mục '{name}' ghi hai lần; chỉ được ghi một lần.", $"{path}.{name}: the member '{name}' stands twice; it may stand once.")
        );

    internal static JsonProblem Missing(string path, string name, LocalizedText allowed) =>
        new(
            $"{path}.{name}",
            "json.missing-member",
            new($"{path}.{name}: thiếu mục '{name}'; cần {allowed.Vietnamese}.", $"{path}.{name}: the member '{name}' is missing; needed: {allowed.English}.")
        );

    // What the reader of the platform says of it is English.
    internal static JsonProblem Syntax(Exception syntax) =>
        new(
            "$",
            "json.syntax",
            new(
                syntax is JsonException { LineNumber: { } line }
                    ? $"$: nội dung không phải là JSON đúng cú pháp (từ dòng {line + 1})."
                    : "$: nội dung không phải là JSON đúng cú pháp.",
                $"$: the text is not valid JSON ({syntax.Message})."
            )
        );

    internal static JsonProblem OfShape(ShapeProblem problem)
    {
        var path = PathOf(problem.Field);
        return new(path, problem.Code, new($"{path}: {problem.Text.Vietnamese}", $"{path}: {problem.Text.English}"));
    }

    /// <summary>The path of a member by the name of its property: "Loans[0].Drawdowns" is "$.loans[0].drawdowns".</summary>
    private static string PathOf(string property) =>
        "$" + string.Concat(property.Split('.').Where(p => p.Length > 0).Select(p => "." + char.ToLowerInvariant(p[0]) + p.Substring(1)));

    /// <inheritdoc/>
    public override string ToString() => $"{Text.English} [{Code}]";
}

/// <summary>Ngoại lệ về dữ liệu JSON: a JSON text that is no well-formed request; it names every problem.</summary>
/// <remarks>What a validator refuses, such as a cost below zero, is not among them: the text is read, and the validator says so.</remarks>
public sealed class JsonRequestException : JsonException
{
    internal JsonRequestException(ValueList<JsonProblem> problems)
        : base(string.Join(" ", problems.Select(p => p.Text.English)), problems[0].Path, null, null) => Problems = problems;

    /// <summary>Các lỗi: the problems, in the order of the text.</summary>
    public ValueList<JsonProblem> Problems { get; }
}
