using System.Globalization;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace SampleKit;

/// <summary>The law of support as relations: every level of national money and of provinces by item and days, and a view that computes ceilings from them.</summary>
/// <remarks>
/// The script is plain SQL in whole numbers: it runs on PostgreSQL, SQLite and DuckDB as it stands. Every number in it comes from an answer of the
/// library; the view has the arithmetic alone. No product in it leaves 64 bits, and no quotient is left to what an engine makes of "/".
/// </remarks>
public static class SqlLaw
{
    // What the arithmetic of the view is laid out for; a level beyond is left to the library.
    private const long LeastCap = 1_000_000;
    private const long MostCap = 10_000_000_000_000;
    private const long MostCapPerUnit = 2_000_000_000;
    private const long ProbeCost = 10_000_000_000_000;

    private static readonly LocalDate End = LocalDate.MaxIsoValue;
    private static readonly LocalDate Looked = new(2040, 12, 31);

    /// <summary>One line of the relation: what is laid down for an item of one kind of money in one province from one day to another.</summary>
    private sealed record Line(string Money, string Province, string Item, string Status)
    {
        internal LocalDate From { get; init; }

        internal LocalDate To { get; init; }

        internal long? Rate { get; init; }

        internal long? Cap { get; init; }

        internal string Unit { get; init; } = "";

        internal bool IsCostAsked { get; init; } = true;

        internal long? Factor { get; init; }

        internal string? Provision { get; init; }

        internal string Evidence { get; init; } = "";
    }

    /// <summary>Writes the script: tables with the law of a book and of some provinces, and the view over a table of cases.</summary>
    public static void Write(TextWriter output, LawBook book, IReadOnlyCollection<Province> provinces, string cases)
    {
        var rules = new PromotionRules(book);
        var own = OwnItems(provinces);
        output.Write(Heading(book, cases));
        output.Write(Tables);
        Insert(
            output,
            "kc_items (item, is_own, name_vi, name_en)",
            SupportItemInfo
                .All.Select(i => (i.Code, 0, i.Name))
                .Concat(own.Select(o => (o.Code, 1, o.Name)))
                .Select(i => $"({Text(i.Item1)}, {i.Item2}, {Text(i.Item3.Vietnamese)}, {Text(i.Item3.English)})")
        );
        Insert(output, "kc_provinces (province)", provinces.Select(p => $"({Text(NameOf(p))})"));
        var codes = SupportItemInfo.All.Select(i => i.Code).Concat(own.Select(o => o.Code)).ToList();
        var first = book.Snapshots.First(s => s.Support is not null).From;
        var lines = Lines(rules, first, FundingSource.National, "", SupportItemInfo.All.Select(i => i.Code))
            .Concat(Lines(rules, first, FundingSource.Local, "", codes))
            .Concat(provinces.SelectMany(p => Lines(rules.In(p), first, FundingSource.Local, NameOf(p), codes)));
        foreach (var group in lines.GroupBy(l => (l.Money, l.Province)))
            Insert(
                output,
                "kc_norms (money, province, item, from_day, to_day, status, rate, cap, unit, cost_asked, factor, provision, evidence)",
                group.Select(Values)
            );
        output.Write(View(cases, LargestFactor(book)));
    }

    /// <summary>The name under which rows name a province: that of the register where it is known there.</summary>
    public static string NameOf(Province province) => province.Unit?.Name ?? province.Name;

    /// <summary>The items of the provinces' own, by code; a code that an item of the law has too means that one, as in every table of rows.</summary>
    public static IReadOnlyList<(string Code, LocalizedText Name)> OwnItems(IEnumerable<Province> provinces) =>
        [
            .. provinces
                .SelectMany(p => p.OwnItems)
                .DistinctBy(i => i.Code)
                .Where(i => SupportItemInfo.All.All(known => known.Code != i.Code))
                .OrderBy(i => i.Code, StringComparer.Ordinal),
        ];

    /// <summary>The code of an outcome as the view writes it.</summary>
    public static string CodeOf(SupportOutcome outcome) =>
        string.Concat(outcome.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    // A factor above the largest that any text allows is malformed.
    private static int LargestFactor(LawBook book) =>
        book.Snapshots.Max(s => s.Support?.PriorityFactorLimit.TryGet(out var limit) == true ? limit.Millionths : Rate.One.Millionths);

    private static IEnumerable<Line> Lines(PromotionRules rules, LocalDate first, FundingSource source, string province, IEnumerable<string> codes)
    {
        var periods = Periods(rules, first, source);
        foreach (var code in codes)
        {
            Line? last = null;
            foreach (var (from, to) in periods)
            {
                var line = LineOf(rules, source, province, code, from) with { From = from, To = to };
                if (last is not null && last with { To = to } == line with { From = last.From })
                {
                    last = line with { From = last.From };
                    continue;
                }

                if (last is not null)
                    yield return last;
                last = line;
            }

            if (last is not null)
                yield return last;
        }
    }

    /// <summary>The days from the first one that has a table of levels, between which neither the national tables nor those of the province change.</summary>
    private static List<(LocalDate From, LocalDate To)> Periods(PromotionRules rules, LocalDate first, FundingSource source)
    {
        var starts = new List<LocalDate>();
        (SupportNorms?, SupportNorms?) last = default;
        for (var day = first; day <= Looked || last != TablesAt(End); day = day.PlusDays(1))
        {
            var tables = TablesAt(day);
            if (starts.Count > 0 && ReferenceEquals(tables.Item1, last.Item1) && ReferenceEquals(tables.Item2, last.Item2))
                continue;
            starts.Add(day);
            last = tables;
        }

        return [.. starts.Select((from, i) => (from, i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : End))];

        (SupportNorms?, SupportNorms?) TablesAt(LocalDate day) => (rules.Book.At(day).Support, source == FundingSource.Local ? rules.LocalLevelsAt(day) : null);
    }

    private static Line LineOf(PromotionRules rules, FundingSource source, string province, string code, LocalDate day)
    {
        var isOwn = !Vocabulary.TryParse(code, out SupportItem item);
        var request = new SupportRequest
        {
            Item = item,
            OwnItem = isOwn ? code : null,
            Source = source,
        };
        rules.TryComputeSupport(day, request with { Cost = new Vnd(1) }, out var w);
        var line = new Line(source == FundingSource.National ? "national" : "local", province, code, CodeOf(w.Outcome))
        {
            Provision = w.Provision?.Code,
            Evidence = w.Evidence.ToCode(),
        };
        if (w.Outcome is not (SupportOutcome.Ceiling or SupportOutcome.PartlyKnown))
            return line;
        var norms = source == FundingSource.Local ? rules.LocalLevelsAt(day)! : rules.Book.At(day).Support!;
        var level = w.Norm!.Value;
        line = line with
        {
            Rate = level.Rate?.Millionths,
            Cap = level.Cap?.Dong,
            Unit = level.Unit.ToCode(),
            IsCostAsked = !(level is { Base: CostBase.NoCost, Rate: null, Cap: not null }),
            Factor =
                !norms.PriorityFactorLimit.TryGet(out var limit) ? null
                : !isOwn && norms.FactorReaches(item) ? limit.Millionths
                : Rate.One.Millionths,
        };
        if (w.Outcome == SupportOutcome.PartlyKnown)
            return line;
        return line with { Status = IsOfTheView(rules, day, request, line) ? "level" : CodeOf(SupportOutcome.LevelOpen) };
    }

    /// <summary>Whether rate and cap are all there is to the level: what the library makes of three units is what they come to.</summary>
    private static bool IsOfTheView(PromotionRules rules, LocalDate day, in SupportRequest request, Line line)
    {
        const int Units = 3;
        var asked = line.IsCostAsked ? request with { UnitCosts = Enumerable.Repeat(new Vnd(ProbeCost), Units).ToValueList() } : request with { Units = Units };
        rules.TryComputeSupport(day, asked, out var w);
        var rate = line.Rate ?? Rate.One.Millionths;
        var ofOne = Math.Min(
            line.IsCostAsked ? Math.Min(ProbeCost, (long)((Int128)ProbeCost * rate / Rate.One.Millionths)) : long.MaxValue,
            line.Cap ?? long.MaxValue
        );
        return rate <= 2 * Rate.One.Millionths
            && line.Cap is null or (>= LeastCap and <= MostCap)
            && (line.IsCostAsked || line.Cap <= MostCapPerUnit)
            && w.Ceiling?.Dong == ofOne * Units;
    }

    private static string Values(Line l) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"({Text(l.Money)}, {Text(l.Province)}, {Text(l.Item)}, {SupportBatch.DateColumn(l.From)}, {SupportBatch.DateColumn(l.To)}, {Text(l.Status)}, {Number(l.Rate)}, {Number(l.Cap)}, {Text(l.Unit)}, {(l.IsCostAsked ? 1 : 0)}, {Number(l.Factor)}, {(l.Provision is { } provision ? Text(provision) : "NULL")}, {Text(l.Evidence)})"
        );

    private static string Number(long? number) => number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "NULL";

    private static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static void Insert(TextWriter output, string into, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return;
        output.Write($"INSERT INTO {into} VALUES\n");
        for (var i = 0; i < all.Count; i++)
            output.Write($"  {all[i]}{(i + 1 < all.Count ? "," : ";")}\n");
        output.Write('\n');
    }

    private static string Heading(LawBook book, string cases) =>
        $"""
            -- Mức hỗ trợ khuyến công dưới dạng quan hệ. The levels of khuyến công support as relations.
            -- Kiểm tra đến / law checked through: {book.VerifiedThrough:uuuu-MM-dd}. PostgreSQL, SQLite, DuckDB; chỉ số nguyên / whole numbers only.
            -- Cần có sẵn bảng hoặc khung nhìn {cases}. A table or view {cases} has to be there first:
            --   CREATE TABLE {cases} (
            --     case_id  bigint,        -- mã đề nghị / any key
            --     as_of    integer,       -- ngày áp dụng yyyymmdd / governing day; CAST(replace(CAST(d AS varchar(10)), '-', '') AS integer) của ngày d / of a date d
            --     source   varchar(10),   -- national, local
            --     province varchar(100),  -- tên tỉnh, với kinh phí địa phương / name of the province, for local money
            --     item     varchar(100),  -- mã hạng mục / code of the item: kc_items
            --     cost     bigint,        -- chi phí, đồng; NULL: chưa biết / not known
            --     units    bigint,        -- số đơn vị / number of units; NULL: 1
            --     factor   bigint,        -- hệ số ưu tiên, phần triệu / priority factor in millionths, 1500000 = 1.5; NULL: 1
            --     ground   varchar(10)    -- căn cứ ưu tiên / ground: area, sector, both; NULL, '': không có / none
            --   );
            -- Kết quả / the result: kc_support (case_id, outcome, ceiling, bound_by, provision, evidence).


            """;

    private static readonly string Tables = """
        CREATE TABLE kc_items (
          item    varchar(100) NOT NULL PRIMARY KEY,
          is_own  integer NOT NULL,       -- 1: hạng mục riêng của tỉnh / of a province's own
          name_vi varchar(400) NOT NULL,
          name_en varchar(400) NOT NULL
        );

        CREATE TABLE kc_provinces (
          province varchar(100) NOT NULL PRIMARY KEY -- tỉnh có quy định dưới đây / provinces whose law stands below
        );

        CREATE TABLE kc_norms (
          money      varchar(10) NOT NULL,  -- national, local
          province   varchar(100) NOT NULL, -- '': cả nước / the whole country; với local: tỉnh chưa có quy định ở đây / for local: a province without law here
          item       varchar(100) NOT NULL,
          from_day   integer NOT NULL,      -- yyyymmdd
          to_day     integer NOT NULL,      -- yyyymmdd, kể cả ngày đó / included
          status     varchar(30) NOT NULL,  -- level: có mức / a level; còn lại: vì sao không có / else why there is none
          rate       bigint,                -- phần triệu của chi phí / millionths of the cost; NULL: không nêu, hoặc chưa biết / none named, or not known
          cap        bigint,                -- đồng/đơn vị / per unit; NULL: không nêu, hoặc chưa biết / none named, or not known
          unit       varchar(30) NOT NULL,
          cost_asked integer NOT NULL,      -- 0: khoán theo đơn vị / an amount for each unit
          factor     bigint,                -- hệ số ưu tiên tối đa, phần triệu / largest priority factor; 1000000: không áp dụng / does not reach; NULL: chưa biết / not known
          provision  varchar(200),
          evidence   varchar(10) NOT NULL,  -- text, reported, host
          PRIMARY KEY (money, province, item, from_day)
        );


        """;

    // Whole millions of a number that is not negative. PostgreSQL and SQLite divide whole numbers; DuckDB divides as floating point, near enough to round.
    private static string Millions(string x) => $"CAST(({x} - {x} % 1000000) / 1000000 AS bigint)";

    private static string View(string cases, int largestFactor) =>
        $"""
            CREATE VIEW kc_support AS
            WITH asked AS (
              SELECT
                c.case_id, c.source, c.cost, n.status, n.rate, n.cap, n.cost_asked, n.factor AS most, n.provision, n.evidence,
                CASE WHEN c.units > 2147483647 THEN 2147483647 ELSE COALESCE(CAST(c.units AS bigint), 1) END AS units,
                COALESCE(CAST(c.factor AS bigint), 1000000) AS factor,
                COALESCE(c.ground, '') AS ground,
                CASE
                  WHEN i.item IS NULL OR c.as_of IS NULL OR c.source IS NULL OR c.source NOT IN ('national', 'local')
                    OR (i.is_own = 1 AND c.source <> 'local')
                    OR c.cost <= 0 OR c.units <= 0 OR c.factor < 1000000 OR c.factor > {largestFactor}
                    OR c.ground NOT IN ('', 'area', 'sector', 'both')
                  THEN 1 ELSE 0
                END AS is_bad
              FROM {cases} c
              LEFT JOIN kc_items i ON i.item = c.item
              LEFT JOIN kc_provinces p ON p.province = c.province AND c.source = 'local'
              LEFT JOIN kc_norms n ON n.money = c.source AND n.province = COALESCE(p.province, '') AND n.item = c.item
                AND c.as_of >= n.from_day AND c.as_of <= n.to_day
            ),
            -- MATERIALIZED: mỗi bước chỉ tính một lần / each step is computed once only.
            -- Hệ số được dùng / the factor that is used.
            used AS (
              SELECT asked.*,
                CASE WHEN is_bad = 1 OR status IS NULL OR status <> 'level' OR (factor > 1000000 AND most IS NULL) THEN 0 ELSE 1 END AS has_level,
                CASE WHEN is_bad = 0 AND factor > 1000000 AND most > 1000000 AND ground <> '' THEN factor ELSE 1000000 END AS f
              FROM asked
            ),
            counted AS MATERIALIZED (
              SELECT used.*,
                CASE WHEN has_level = 1 AND cost_asked = 1 THEN CAST(cost AS bigint) END AS k,
                CASE WHEN has_level = 1 THEN COALESCE(rate, 1000000) * f END AS share
              FROM used
            ),
            -- Tách theo triệu để không tích nào vượt 64 bit / split by the million, so that no product leaves 64 bits.
            split AS (
              SELECT counted.*,
                {Millions("k")} AS k1, k % 1000000 AS k0, {Millions("share")} AS s1, share % 1000000 AS s0,
                CASE
                  WHEN cap IS NULL OR has_level = 0 THEN NULL
                  WHEN cost_asked = 0 THEN cap * units
                  WHEN k IS NULL OR units > CAST((k - k % cap) / cap AS bigint) THEN NULL
                  ELSE cap * units
                END AS caps
              FROM counted
            ),
            carried AS MATERIALIZED (
              SELECT split.*, k1 * s0 + k0 * s1 + {Millions("(k0 * s0)")} AS low,
                {Millions("caps")} * (f - 1000000) + {Millions("((caps % 1000000) * (f - 1000000))")} AS more_of_caps,
                {Millions("(cap * (f - 1000000))")} AS more_of_cap
              FROM split
            ),
            -- Theo tỷ lệ, theo mức trần của một và của mọi đơn vị / by the rate, by the cap of one unit and of all units.
            sides AS (
              SELECT carried.*,
                CASE WHEN share >= 1000000000000 THEN k ELSE k1 * s1 + {Millions("low")} END AS by_rate,
                CASE WHEN cap IS NULL THEN k ELSE cap + more_of_cap END AS by_cap,
                CASE
                  WHEN cost_asked = 0 THEN caps + more_of_caps
                  WHEN caps IS NULL OR more_of_caps >= k - caps THEN k
                  ELSE caps + more_of_caps
                END AS by_caps
              FROM carried
            ),
            bounds AS MATERIALIZED (
              SELECT sides.*,
                CASE WHEN cost_asked = 0 THEN by_caps WHEN by_rate <= by_cap THEN by_rate ELSE by_cap END AS lower_bound,
                CASE WHEN cost_asked = 0 THEN by_caps WHEN by_rate <= by_caps THEN by_rate ELSE by_caps END AS upper_bound
              FROM sides
            ),
            answered AS (
              SELECT bounds.*,
                CASE
                  WHEN is_bad = 1 THEN 'invalid'
                  WHEN status IS NULL THEN CASE WHEN source = 'local' THEN 'schedule-required' ELSE 'not-covered' END
                  WHEN status NOT IN ('level', 'partly-known') THEN status
                  WHEN factor > 1000000 AND most IS NULL THEN 'factor-not-encoded'
                  WHEN status = 'partly-known' THEN status
                  WHEN upper_bound IS NULL THEN 'cost-unknown'
                  WHEN lower_bound < upper_bound THEN 'range'
                  ELSE 'ceiling'
                END AS outcome
              FROM bounds
            )
            SELECT
              case_id,
              outcome,
              CASE WHEN outcome = 'ceiling' THEN upper_bound END AS ceiling,
              CASE
                WHEN outcome <> 'ceiling' THEN NULL
                WHEN cost_asked = 1 AND upper_bound = k THEN 'cost'
                WHEN upper_bound = by_caps THEN 'cap'
                ELSE 'rate'
              END AS bound_by,
              CASE WHEN is_bad = 0 THEN provision END AS provision,
              CASE WHEN is_bad = 0 THEN COALESCE(evidence, '') ELSE '' END AS evidence
            FROM answered;

            """;
}
