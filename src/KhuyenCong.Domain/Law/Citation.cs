using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Law;

/// <summary>Viện dẫn: a provision of a legal instrument: article, clause and point, as far as given.</summary>
/// <remarks>
/// The canonical code is instrument / article / clause / point, such as "TTLT26-2014/6/2/c"; missing parts are left out.
/// Annexes stand in the place of the article as "annex-4".
/// </remarks>
public sealed record Citation
{
    private const string AnnexPrefix = "annex-";

    /// <summary>Tạo viện dẫn: makes a citation.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="article">The article, such as "6", or "annex-4"; null for the instrument as a whole.</param>
    /// <param name="clause">The clause; null for the article as a whole.</param>
    /// <param name="point">The point; null for the clause, or the article where it has no clauses.</param>
    /// <exception cref="ArgumentNullException">There is no instrument.</exception>
    /// <exception cref="ArgumentException">A part has another form than the code allows, or a clause or point is given without what contains it.</exception>
    public Citation(LegalInstrument instrument, string? article = null, string? clause = null, string? point = null)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        if ((article is null && clause is not null) || (clause is null && point is not null))
            throw new ArgumentException($"A clause needs an article and a point needs a clause: {instrument.Id}/{article}/{clause}/{point}.", nameof(article));
        if (!IsArticle(article) || !IsClause(clause) || !IsPoint(point))
            throw new ArgumentException($"Not a provision: {instrument.Id}/{article}/{clause}/{point}.", nameof(article));
        (Article, Clause, Point) = (article, clause, point);
    }

    /// <summary>Văn bản: the instrument.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Điều: the article, or an annex as "annex-4"; null for the whole instrument.</summary>
    public string? Article { get; }

    /// <summary>Khoản: the clause, or null.</summary>
    public string? Clause { get; }

    /// <summary>Điểm: the point, or null.</summary>
    public string? Point { get; }

    /// <summary>Mã viện dẫn: the canonical code, such as "TTLT26-2014/6/2/c".</summary>
    public string Code => field ??= Instrument.Id + Named("/", Article) + Named("/", Clause) + Named("/", Point);

    /// <summary>Viện dẫn đầy đủ: the citation as a reader of each language writes it.</summary>
    public LocalizedText Text =>
        field ??= new(
            Named("điểm ", Point, " ")
                + Named("khoản ", Clause, " ")
                + Named(IsAnnex(Article) ? "Phụ lục " : "Điều ", NumberOf(Article), " ")
                + Instrument.Name.Vietnamese,
            Instrument.Name.English
                + Named(IsAnnex(Article) ? ", Annex " : ", Article ", NumberOf(Article))
                + Named(", clause ", Clause)
                + Named(", point ", Point)
        );

    /// <summary>Đọc mã viện dẫn: reads a canonical code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="FormatException">The code is malformed, its instrument unknown, or it is an ambiguous bare number such as "26/2014".</exception>
    public static Citation Parse(string code) => TryParse(code, out var citation, out var problem) ? citation : throw new FormatException(problem.English);

    /// <summary>Đọc mã viện dẫn: reads a canonical code and says what is wrong with it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="citation">The citation when the code is one.</param>
    /// <param name="problem">What is wrong when it is not: malformed, unknown instrument, or ambiguous with its candidates.</param>
    /// <returns>Whether the code is a citation.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Citation? citation, [NotNullWhen(false)] out LocalizedText? problem)
    {
        (citation, problem) = (null, null);
        var parts = (code ?? "").Split('/');
        if (!Instruments.TryFind(parts[0], out var instrument))
        {
            problem = ProblemOfUnknown(code ?? "");
            return false;
        }

        var (article, clause, point) = (parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3));
        if (parts.Length > 4 || !IsArticle(article) || !IsClause(clause) || !IsPoint(point))
        {
            problem = new($"Viện dẫn '{code}' không đúng dạng văn bản/điều/khoản/điểm.", $"'{code}' is not of the form instrument/article/clause/point.");
            return false;
        }

        citation = new Citation(instrument, article, clause, point);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <inheritdoc/>
    public bool Equals(Citation? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    private static LocalizedText ProblemOfUnknown(string code)
    {
        var candidates = code.Trim().Length == 0 ? [] : Instruments.WithNumber(code);
        var names = string.Join(", ", candidates.Select(c => $"{c.Id} ({c.Number})"));
        return candidates.Count switch
        {
            0 => new($"Không nhận ra văn bản trong viện dẫn “{code}”.", $"'{code}' names no known instrument."),
            1 => new($"“{code}” chỉ là số văn bản; cần dùng mã {names}.", $"'{code}' is a bare number; use the id {names}."),
            _ => new($"“{code}” có thể là nhiều văn bản, cần ghi rõ văn bản nào: {names}.", $"'{code}' is ambiguous; say which: {names}."),
        };
    }

    private static string Named(string before, string? part, string after = "") => part is null ? "" : before + part + after;

    private static bool IsAnnex(string? article) => article?.StartsWith(AnnexPrefix, StringComparison.Ordinal) == true;

    private static string? NumberOf(string? article) => IsAnnex(article) ? article!.Substring(AnnexPrefix.Length) : article;

    private static bool IsArticle(string? part) => IsClause(NumberOf(part));

    private static bool IsClause(string? part)
    {
        foreach (var c in part ?? "")
        {
            if (c is < '0' or > '9')
                return false;
        }

        return part is null or { Length: > 0 and < 4 };
    }

    private static bool IsPoint(string? part) => part is null || (part.Length == 1 && (part[0] is >= 'a' and <= 'z' || part[0] == 'đ'));
}
