using KhuyenCong.Domain;

namespace SampleKit;

/// <summary>The script of <see cref="SqlLaw"/> but for its rows: the heading, the tables, and the view with the arithmetic.</summary>
internal static class SqlText
{
    /// <summary>What the script is, and the table of cases that has to be there.</summary>
    internal static string Heading(LawBook book, string cases) =>
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

    /// <summary>The tables of the law.</summary>
    internal const string Tables = """
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

    /// <summary>The view over a table of cases.</summary>
    internal static string View(string cases, int largestFactor) =>
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
