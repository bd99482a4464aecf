namespace KhuyenCong.Domain.Reading;

/// <summary>What a number or letter is a number of, from the smallest part up.</summary>
internal enum ProvisionLevel
{
    Point,
    Clause,
    Article,
    Annex,
}

/// <summary>What stands between a part and the one before it.</summary>
internal enum ProvisionJoint
{
    Tight,
    Comma,
    Hard,
}

/// <summary>The numbers or letters behind one word, such as "khoản 1, 2".</summary>
/// <param name="Level">What they are numbers of.</param>
/// <param name="Values">The numbers or letters.</param>
/// <param name="Before">What stands before the word.</param>
/// <param name="IsPlain">Whether the text has no marks.</param>
internal sealed record ProvisionSegment(ProvisionLevel Level, List<string> Values, ProvisionJoint Before, bool IsPlain)
{
    /// <summary>Whether some of its numbers were taken out again ("từ Điều 13 đến Điều 16, trừ Điều 15").</summary>
    internal bool HasExceptions { get; init; }
}

/// <summary>The provisions that parts of a citation name together: from the article down, or from the point up.</summary>
internal static class ProvisionOrder
{
    internal static List<ReadProvision> Of(List<ProvisionSegment> segments)
    {
        segments = InOrder(segments);
        var read = new List<ReadProvision>();
        for (var i = 0; i < segments.Count; )
        {
            switch (segments[i].Level)
            {
                case ProvisionLevel.Annex:
                    read.AddRange(segments[i].Values.Select(v => new ReadProvision("annex-" + v)));
                    i++;
                    break;
                case ProvisionLevel.Article:
                    i = Down(segments, i, read);
                    break;
                default:
                    i = Up(segments, i, read);
                    break;
            }
        }

        return read.Distinct().ToList();
    }

    // "Khoản 2 Điều 6 điểm c", "điểm c Điều 6 khoản 2", "Điều 6 điểm c khoản 2": one clause of one article and its points, in any order.
    private static List<ProvisionSegment> InOrder(List<ProvisionSegment> given)
    {
        var segments = given.ToList();
        for (var i = 0; i + 1 < segments.Count; i++)
        {
            if (segments[i].Level != ProvisionLevel.Article)
                continue;
            var (before, behind) = (LevelAt(segments, i - 1), LevelAt(segments, i + 1));
            if (
                before == ProvisionLevel.Clause
                && behind == ProvisionLevel.Point
                && LevelAt(segments, i - 2) != ProvisionLevel.Point
                && IsLast(segments, i + 1, i - 1)
            )
                Move(segments, i + 1, i - 1);
            else if (
                before == ProvisionLevel.Point
                && behind == ProvisionLevel.Clause
                && LevelAt(segments, i - 2) != ProvisionLevel.Clause
                && IsLast(segments, i + 1, i + 1)
            )
                Move(segments, i + 1, i);
            else if (
                behind == ProvisionLevel.Point
                && LevelAt(segments, i + 2) == ProvisionLevel.Clause
                && IsLast(segments, i + 2, i + 2)
                && before is null or ProvisionLevel.Article
            )
                Move(segments, i + 2, i + 1);
        }

        return segments;
    }

    private static ProvisionLevel? LevelAt(List<ProvisionSegment> segments, int at) => at >= 0 && at < segments.Count ? segments[at].Level : null;

    // Whether a part ends what is said of its article, and the clause is one.
    private static bool IsLast(List<ProvisionSegment> segments, int at, int clause) =>
        segments[at].Before != ProvisionJoint.Hard
        && segments[clause].Values.Count == 1
        && (at + 1 == segments.Count || segments[at + 1] is { Level: ProvisionLevel.Article, Before: ProvisionJoint.Hard });

    private static void Move(List<ProvisionSegment> segments, int from, int to)
    {
        var moved = segments[from] with { Before = segments[to].Before };
        segments[to] = segments[to] with { Before = ProvisionJoint.Tight };
        segments.RemoveAt(from);
        segments.Insert(to, moved);
    }

    /// <summary>From the article down: "Điều 6 khoản 2 điểm c"; gives the index of the first segment that is not of this article.</summary>
    private static int Down(List<ProvisionSegment> segments, int at, List<ReadProvision> read)
    {
        var end = at + 1;
        while (end < segments.Count && segments[end].Level < ProvisionLevel.Article && !LeadsUp(segments, end))
            end++;
        var articles = segments[at].Values;
        read.AddRange(articles.Take(articles.Count - 1).Select(a => new ReadProvision(a)));
        var article = articles[articles.Count - 1];
        if (end == at + 1)
            read.Add(new ReadProvision(article));
        string? clause = null;
        for (var i = at + 1; i < end; i++)
        {
            var (segment, values) = (segments[i], segments[i].Values);
            if (segment.Level == ProvisionLevel.Point)
            {
                read.AddRange(clause is null ? [new ReadProvision(article)] : values.Select(v => OfPoint(article, clause, v, segment)));
                continue;
            }

            var takesPoints = i + 1 < end && segments[i + 1].Level == ProvisionLevel.Point;
            read.AddRange(values.Take(values.Count - (takesPoints ? 1 : 0)).Select(v => new ReadProvision(article, v)));
            clause = values[values.Count - 1];
        }

        return end;
    }

    /// <summary>
    /// Whether clauses or points behind a comma or a word belong to an article that stands behind them: "Điều 6, khoản 2 Điều 7"; "Điều 6 khoản 2 điểm c và điểm d"
    /// goes on with the article before.
    /// </summary>
    private static bool LeadsUp(List<ProvisionSegment> segments, int at)
    {
        var isHard = segments[at].Before == ProvisionJoint.Hard;
        if (segments[at].Before == ProvisionJoint.Tight)
            return false;
        var next = at + 1;
        // "Điều 13, khoản 1 và khoản 2 Điều 14": clauses joined by a word are of one article.
        while (
            next < segments.Count
            && segments[next].Level < ProvisionLevel.Article
            && (
                isHard
                || segments[next].Before == ProvisionJoint.Tight
                || (segments[next].Before == ProvisionJoint.Hard && segments[next].Level == segments[at].Level)
            )
        )
            next++;
        return next < segments.Count && segments[next].Level == ProvisionLevel.Article && segments[next].Before == ProvisionJoint.Tight;
    }

    /// <summary>From the point up: "điểm a khoản 1, điểm b khoản 2 Điều 6"; what no article follows is no provision.</summary>
    private static int Up(List<ProvisionSegment> segments, int at, List<ReadProvision> read)
    {
        var end = at;
        while (end < segments.Count && segments[end].Level < ProvisionLevel.Article)
            end++;
        if (end == segments.Count || segments[end].Level != ProvisionLevel.Article)
            return end;
        var articles = segments[end].Values;
        ProvisionSegment? points = null;
        var hasClause = false;
        for (var i = at; i < end; i++)
        {
            var values = segments[i].Values;
            // "tiết c điểm 2 Điều 6": older texts call a clause by the word of a point; a number directly before the article is a clause.
            if (segments[i].Level == ProvisionLevel.Point && !(i + 1 == end && values.All(v => char.IsDigit(v[0]))))
            {
                points = points is { } before ? before with { Values = [.. before.Values, .. values] } : segments[i];
                continue;
            }

            hasClause = true;
            if (points is { } listed)
                read.AddRange(listed.Values.Select(p => OfPoint(articles[0], values[0], p, listed)));
            var (own, count) = OwnPoints(segments, i, end);
            read.AddRange(values.Take(values.Count - (own is null ? 0 : 1)).Skip(points is null ? 0 : 1).Select(v => new ReadProvision(articles[0], v)));
            points = null;
            if (own is null)
                continue;
            read.AddRange(own.Values.Select(p => OfPoint(articles[0], values[values.Count - 1], p, own)));
            i += count;
        }

        read.AddRange(articles.Skip(hasClause ? 1 : 0).Select(a => new ReadProvision(a)));
        return end + 1;
    }

    // "khoản 1 (điểm a, b), khoản 2 Điều 19": points directly behind a clause are its own, unless the next clause follows them as directly;
    // so are those between a clause and the article, "khoản 2, điểm c, điểm d, Điều 6".
    private static (ProvisionSegment? Points, int Count) OwnPoints(List<ProvisionSegment> segments, int clause, int end)
    {
        var run = segments.GetRange(clause + 1, end - clause - 1).TakeWhile(s => s.Level == ProvisionLevel.Point).ToList();
        if (run.Count > 0 && clause + 1 + run.Count == end && run[0].Before != ProvisionJoint.Hard)
            return (run[0] with { Values = [.. run.SelectMany(s => s.Values)] }, run.Count);
        return run.Count > 0 && run[0].Before == ProvisionJoint.Tight && segments[clause + 2].Before != ProvisionJoint.Tight ? (run[0], 1) : (null, 0);
    }

    private static ReadProvision OfPoint(string article, string clause, string point, ProvisionSegment segment) =>
        new(article, clause, point) { MayBeAnotherPoint = segment.IsPlain && point == "d" };
}
