using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Reading;

/// <summary>What is taken out of what is named.</summary>
/// <param name="At">So many parts of what is named stand before it.</param>
/// <param name="Segments">Its own parts.</param>
internal sealed record ProvisionException(int At, List<ProvisionSegment> Segments);

/// <summary>Reads what is taken out of a chain: "Điều 13 đến Điều 16, trừ khoản 2 Điều 15 và Điều 16", "khoản 2 Điều 6 (trừ điểm t)".</summary>
internal static partial class ProvisionReader
{
    // "trừ", "không bao gồm", "trừ trường hợp quy định tại".
    private const string Except =
        @" ?[,(]? ?(?:(?:ngoai )?tru|khong (?:bao gom|gom|ke|tinh)|except(?: for)?|excluding|other than) (?:(?:cac )?(?:truong hop|noi dung|quy dinh)(?: (?:da )?(?:duoc )?(?:quy dinh|neu|noi))? (?:tai|o) )?";

    private static readonly Regex ExceptedHead = Of(@"\G(?:" + Except + "| ?[,(] ?ngoai )(?:cac )?" + Head);

    /// <summary>What is taken out behind the name of an instrument: "Điều 6 Thông tư số … (trừ điểm t khoản 2)", and where it ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Behind the name.</param>
    /// <param name="named">The provision that is named last; its article and clause are those of parts that name none.</param>
    internal static (List<ReadProvision> Excepted, int End) ExceptedBehind(CitationText text, int start, ReadProvision named)
    {
        var next = ExceptedHead.Match(text.Plain, start);
        if (!next.Success || next.Groups["annex"].Success)
            return ([], start);
        var (end, head) = (start, next);
        var (group, _) = Group(text, next, ref end, ref head);
        var before = new List<ProvisionSegment>();
        if (named.Clause is { } clause)
            before.Add(new(ProvisionLevel.Clause, [clause], ProvisionJoint.Tight, false));
        if (named.Article is { } article)
            before.Add(new(ProvisionLevel.Article, [article], ProvisionJoint.Tight, false));
        return (Resolved(before, new(before.Count, group)), WithClosingBracket(text.Plain, start, end));
    }

    // Behind a part of what is named: what is taken out of it is set aside, and the next part given.
    private static Match Behind(CitationText text, List<ProvisionSegment> segments, List<ProvisionException> taken, ref int end, ref Match head)
    {
        var last = segments[segments.Count - 1];
        var next = NextHead.Match(text.Plain, end);
        if (last.HasExceptions)
        {
            // Behind what was taken out "và" goes on with it; a bracket, a comma and a semicolon go on with what is named.
            if (IsClosed(next) || next.Groups["hard"].Value.Trim() is "" or ";")
                return next;
        }
        else
        {
            var excepted = ExceptedHead.Match(text.Plain, end);
            // One article takes no other out of itself.
            if (
                !excepted.Success
                || excepted.Groups["annex"].Success
                || (excepted.Groups["article"].Success && last is not { Level: ProvisionLevel.Article, Values.Count: > 1 })
            )
                return next;
            next = excepted;
        }

        var (group, behind) = Group(text, next, ref end, ref head);
        taken.Add(new(segments.Count, group));
        return behind;
    }

    private static (List<ProvisionSegment> Taken, Match Behind) Group(CitationText text, Match first, ref int end, ref Match head)
    {
        var group = new List<ProvisionSegment>();
        var next = first;
        while (next.Success && TryReadValues(text, next, group, out var at))
        {
            (end, head) = (at, next);
            next = NextHead.Match(text.Plain, at);
            // The bracket behind a letter, "(trừ điểm a)", is read with it.
            if (
                IsClosed(next)
                || (text.Plain[at - 1] == ')' && first.Value.IndexOf('(') >= 0)
                || next.Groups["hard"].Value.StartsWith(";", StringComparison.Ordinal)
            )
                break;
        }

        return (group, next);
    }

    private static bool IsClosed(Match next) => next.Groups["between"].Value.IndexOfAny([')', ']']) >= 0;

    // What is taken out as a whole is not named; a part of it is looked up and no more.
    private static List<ReadProvision> Without(List<ReadProvision> named, List<ProvisionSegment> segments, List<ProvisionException> taken)
    {
        if (taken.Count == 0)
            return named;
        var excepted = taken.SelectMany(t => Resolved(segments, t)).ToList();
        var rest = named.FindAll(p => !excepted.Exists(e => e with { IsExcepted = false } == p));
        return [.. rest.Count > 0 ? rest : named, .. excepted];
    }

    // "Khoản 2 Điều 6 (trừ điểm t)": clause and article are those before, or the article that follows.
    private static List<ReadProvision> Resolved(List<ProvisionSegment> segments, ProvisionException taken)
    {
        var parts = taken.Segments.ToList();
        if (parts.TrueForAll(s => s.Level == ProvisionLevel.Point))
        {
            if (LastOf(segments, ProvisionLevel.Clause, taken.At) is not { } clause)
                return [];
            parts.Add(clause);
        }

        if (parts.TrueForAll(s => s.Level < ProvisionLevel.Article))
        {
            if ((LastOf(segments, ProvisionLevel.Article, taken.At) ?? LastOf(segments, ProvisionLevel.Article, segments.Count)) is not { } article)
                return [];
            parts.Add(article);
        }

        return ProvisionOrder.Of(parts).ConvertAll(p => p with { IsExcepted = true });
    }

    private static ProvisionSegment? LastOf(List<ProvisionSegment> segments, ProvisionLevel level, int before) =>
        segments.Take(before).LastOrDefault(s => s.Level == level) is { Values: var values }
            ? new(level, [values[values.Count - 1]], ProvisionJoint.Tight, false)
            : null;
}
