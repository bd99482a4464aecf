using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Explanations;

/// <summary>The readings that the lines rest on, and what the ceiling would be under each other one.</summary>
internal static class UsedReadings
{
    internal static IEnumerable<ExplanationLine> Of(ExplainedCase it, IReadOnlyList<ExplanationLine> cited)
    {
        if (it.IsMalformed)
            yield break;
        foreach (var id in cited.Select(l => l.Reading).Where(r => r != ReadingId.None).Distinct().OrderBy(r => r))
        {
            var codes = ReadingFields.CodesOf(id).ToList();
            var used = codes.IndexOf(ReadingFields.CodeOf(it.Rules.Book.Readings, id));
            // Options that come to the same are one line.
            foreach (var same in codes.Select((code, place) => (Place: place, Effect: Effect(it, id, code))).Where(o => o.Place != used).GroupBy(o => o.Effect))
                yield return Other(id, used, same.Select(o => o.Place), same.Key);
        }
    }

    private static ExplanationLine Other(ReadingId id, int used, IEnumerable<int> others, (LocalizedText Text, Vnd? Amount) effect)
    {
        var (question, applied) = (ReadingTexts.QuestionOf(id), ReadingTexts.OptionOf(id, used));
        var instead = LocalizedText.Join(others.Select(o => ReadingTexts.OptionOf(id, o)));
        return new ExplanationLine(
            new($"{id}: {question.Vietnamese}", $"{id}: {question.English}"),
            new(
                $"Đang áp dụng: {applied.Vietnamese}. Nếu hiểu khác ({instead.Vietnamese}): {effect.Text.Vietnamese}.",
                $"Applied: {applied.English}. Read otherwise ({instead.English}): {effect.Text.English}."
            )
        )
        {
            Amount = effect.Amount,
            Reading = id,
        };
    }

    private static (LocalizedText Text, Vnd? Amount) Effect(ExplainedCase it, ReadingId id, string other)
    {
        // How often a level is given hangs on the other supports of the establishment, which are no part of this case.
        if (id == ReadingId.R4)
            return (
                new(
                    "số tiền của riêng đề án này không đổi, nhưng có thể thấp hơn nếu cơ sở đã được hỗ trợ theo cùng mức",
                    "the amount of this project alone stays; it may be lower where the establishment was supported under the same level"
                ),
                null
            );
        if (it.Rules.Book is not LawBook book)
            return (new("chưa tính được với bộ quy định này", "cannot be computed with this law book"), null);
        var rules = new PromotionRules(book.With(ReadingFields.With(book.Readings, id, other)));
        if (it.Rules.Province is { } province)
            rules = rules.In(province);
        rules.TryComputeSupport(it.AsOf, it.Request, out var workings);
        return Compared(it.Workings, workings);
    }

    private static (LocalizedText Text, Vnd? Amount) Compared(in SupportWorkings used, in SupportWorkings other)
    {
        if (used.Ceiling is { } here && other.Ceiling is { } there)
        {
            var verdict = used.Verdict == other.Verdict ? Nothing : Becomes(other.Verdict);
            if (here == there)
                return (new($"mức hỗ trợ tối đa không đổi{verdict.Vietnamese}", $"the ceiling stays{verdict.English}"), null);
            var more = there > here;
            var by = more ? there - here : here - there;
            return (
                new(
                    $"mức hỗ trợ tối đa {(more ? "cao" : "thấp")} hơn {by.ToString(Language.Vietnamese)}{verdict.Vietnamese}",
                    $"the ceiling is {(more ? "higher" : "lower")} by {by.ToString(Language.English)}{verdict.English}"
                ),
                there
            );
        }

        if (used.Ceiling is null && other.Ceiling is { } only)
            return (new("tính được mức hỗ trợ tối đa", "the ceiling can be computed"), only);
        if (used.Ceiling is not null)
            return (new("chưa tính được mức hỗ trợ tối đa", "the ceiling cannot be computed"), null);
        return used.AtMost == other.AtMost && used.Lower == other.Lower
            ? (new("kết quả về mức hỗ trợ không đổi", "the answer on the ceiling stays"), null)
            : (new("mức cao nhất có thể thay đổi", "the most that it can be changes"), other.AtMost);
    }

    private static readonly LocalizedText Nothing = new("", "");

    private static LocalizedText Becomes(Verdict verdict)
    {
        var text = verdict.ToText();
        return new($" và kết luận là “{text.Vietnamese}”", $" and the verdict is “{text.English}”");
    }
}
