using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Holds what a case expects against an answer: only what is named is to hold.</summary>
internal static class CaseCompare
{
    // What tells the items of a list apart.
    private static readonly string[] Keys = ["id", "rule", "code", "product", "kind", "by", "text", "index"];

    internal static List<CaseFailure> Differences(JsonElement expect, JsonElement actual)
    {
        var failures = new List<CaseFailure>();
        foreach (var member in expect.EnumerateObject().Where(m => m.Name != "refused"))
            Member(member, actual, "", null, failures);
        return failures;
    }

    internal static List<CaseFailure> Refused(JsonElement wanted, LocalizedText? refusal)
    {
        if (refusal is null)
            return [Failure("refused", wanted.GetRawText(), "false", null)];
        var isSaid =
            wanted.ValueKind == JsonValueKind.True
            || (
                wanted.ValueKind == JsonValueKind.String
                && (refusal.Vietnamese + "\n" + refusal.English).IndexOf(wanted.GetString()!, StringComparison.OrdinalIgnoreCase) >= 0
            );
        return isSaid ? [] : [Failure("refused", wanted.GetRawText(), CanonicalJson.Text(refusal.Vietnamese), null)];
    }

    /// <summary>What a case expects of the answer although it expects that there is none.</summary>
    internal static IEnumerable<CaseFailure> NotRefused(JsonElement expect) =>
        expect
            .EnumerateObject()
            .Where(m => m.Name != "refused")
            .Select(m => new CaseFailure(
                m.Name,
                m.Value.GetRawText(),
                "",
                null,
                new(
                    $"{m.Name}: câu hỏi bị từ chối thì không có câu trả lời để so; bỏ mục này hoặc bỏ refused.",
                    $"{m.Name}: a question that is refused has no answer to hold it against; leave out this member, or refused."
                )
            ));

    internal static CaseFailure NotAnswered(LocalizedText refusal) =>
        new(
            "request",
            "",
            CanonicalJson.Text(refusal.English),
            null,
            new($"request: dữ kiện không hợp lệ. {refusal.Vietnamese}", $"request: the facts are malformed. {refusal.English}")
        );

    internal static CaseFailure Unusable(LocalizedText problem) => new("case", "", CanonicalJson.Text(problem.English), null, problem);

    private static void Member(JsonProperty expected, JsonElement actual, string path, string? provision, List<CaseFailure> failures)
    {
        var at = path.Length == 0 ? expected.Name : $"{path}.{expected.Name}";
        provision = ProvisionOf(actual) ?? provision;
        if (actual.TryGetProperty(expected.Name, out var value))
            Value(expected.Value, value, at, provision, failures);
        else if (expected.Value.ValueKind != JsonValueKind.Null)
            failures.Add(NoMember(at, expected.Value, actual));
    }

    private static void Value(JsonElement expected, JsonElement actual, string path, string? provision, List<CaseFailure> failures)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                foreach (var member in expected.EnumerateObject())
                    Member(member, actual, path, provision, failures);
                break;
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array:
                List(expected, actual, path, provision, failures);
                break;
            default:
                if (!AreSame(expected, actual))
                    failures.Add(Failure(path, expected.GetRawText(), actual.GetRawText(), provision));
                break;
        }
    }

    // Single values are the whole list, in any order; objects are looked for in it.
    private static void List(JsonElement expected, JsonElement actual, string path, string? provision, List<CaseFailure> failures)
    {
        var wanted = expected.EnumerateArray().ToList();
        if (wanted.Count == 0 || wanted.Exists(w => w.ValueKind != JsonValueKind.Object))
        {
            var left = actual.EnumerateArray().ToList();
            var isSame = wanted.Count == left.Count && wanted.TrueForAll(w => left.FindIndex(a => AreSame(w, a)) is >= 0 and var i && Taken(left, i));
            if (!isSame)
                failures.Add(Failure(path, expected.GetRawText(), Short(actual), provision));
            return;
        }

        for (var place = 0; place < wanted.Count; place++)
            Item(wanted[place], actual, $"{path}[{place}]", provision, failures);
    }

    private static void Item(JsonElement wanted, JsonElement actual, string path, string? provision, List<CaseFailure> failures)
    {
        var candidates = actual.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object && HasKeyOf(wanted, a)).ToList();
        List<CaseFailure>? nearest = null;
        foreach (var candidate in candidates)
        {
            var differences = new List<CaseFailure>();
            Value(wanted, candidate, path, provision, differences);
            if (differences.Count == 0)
                return;
            if (nearest is null || differences.Count < nearest.Count)
                nearest = differences;
        }

        if (nearest is null)
            failures.Add(Failure(path, wanted.GetRawText(), Short(actual), provision));
        else
            failures.AddRange(nearest);
    }

    private static bool HasKeyOf(JsonElement wanted, JsonElement candidate)
    {
        foreach (var key in Keys)
        {
            if (wanted.TryGetProperty(key, out var value))
                return candidate.TryGetProperty(key, out var same) && AreSame(value, same);
        }

        return true;
    }

    private static bool Taken(List<JsonElement> left, int place)
    {
        left.RemoveAt(place);
        return true;
    }

    private static bool AreSame(JsonElement expected, JsonElement actual)
    {
        if (NumberOf(expected) is { } left && NumberOf(actual) is { } right)
            return left == right;
        return expected.ValueKind == actual.ValueKind
            && expected.ValueKind switch
            {
                JsonValueKind.String => expected.GetString() == actual.GetString(),
                JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Number => expected.GetRawText() == actual.GetRawText(),
                _ => true,
            };
    }

    // A number, also with an exponent, or a text that is one: 85.5, 2e8, "85.5", "50%".
    private static (string, int)? NumberOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => ExactNumber.OfJson(value.GetRawText()),
            JsonValueKind.String => ExactNumber.Parse(value.GetString()!),
            _ => null,
        };

    private static string? ProvisionOf(JsonElement answer) =>
        answer.TryGetProperty("provision", out var provision) && provision.ValueKind == JsonValueKind.String ? provision.GetString() : null;

    private static string Short(JsonElement list)
    {
        const int Most = 400;
        var text = list.GetRawText();
        return text.Length <= Most ? text : text.Substring(0, Most) + "…";
    }

    private static CaseFailure NoMember(string path, JsonElement expected, JsonElement actual)
    {
        var names = string.Join(", ", actual.EnumerateObject().Select(m => m.Name));
        return new(
            path,
            expected.GetRawText(),
            "",
            null,
            new($"{path}: câu trả lời không có mục này; các mục có: {names}.", $"{path}: the answer has no such member; it has {names}.")
        );
    }

    private static CaseFailure Failure(string path, string expected, string actual, string? provision)
    {
        var (vietnamese, english) = provision is null ? ("", "") : ($" [{provision}]", $" [{provision}]");
        return new(
            path,
            expected,
            actual,
            provision,
            new($"{path}: cần {expected}, thư viện trả lời {actual}{vietnamese}", $"{path}: expected {expected}, the library answers {actual}{english}")
        );
    }
}
