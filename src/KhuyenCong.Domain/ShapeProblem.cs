namespace KhuyenCong.Domain;

/// <summary>One way in which a request is malformed: rules refuse it by the English text, validators report both.</summary>
/// <param name="Field">The path of the field, such as "Loans[0].Drawdowns".</param>
/// <param name="Code">The stable error code.</param>
/// <param name="Text">The field, its value and what is allowed.</param>
internal sealed record ShapeProblem(string Field, string Code, LocalizedText Text)
{
    /// <summary>Those of some possible problems that there are.</summary>
    internal static IEnumerable<ShapeProblem> Among(params ShapeProblem?[] problems) => problems.OfType<ShapeProblem>();

    internal static void Refuse(IEnumerable<ShapeProblem> problems, string parameter)
    {
        var texts = problems.Select(p => new LocalizedText($"{p.Field}: {p.Text.Vietnamese}", $"{p.Field}: {p.Text.English}")).ToList();
        if (texts.Count > 0)
            throw ProblemText.Argument(LocalizedText.Join(texts, " ", " "), parameter);
    }

    /// <summary>The problems of ids that are blank or stand twice.</summary>
    internal static IEnumerable<ShapeProblem> OfIds(IEnumerable<string?> ids, string list, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var id in ids)
        {
            if (string.IsNullOrWhiteSpace(id) || !seen.Add(id!))
                yield return new ShapeProblem(
                    $"{list}[{index}].Id",
                    code,
                    new(
                        $"Mã “{id}” để trống hoặc xuất hiện nhiều hơn một lần; mỗi mục cần một mã riêng.",
                        $"The id '{id}' is blank or appears twice; each entry needs an id of its own."
                    )
                );
            index++;
        }
    }
}
