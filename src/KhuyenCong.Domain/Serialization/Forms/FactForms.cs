using System.Text.Json;

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
            if (FactAnswers.NoPlace(document.RootElement, path) is { } problem)
                return (request, problem);
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
