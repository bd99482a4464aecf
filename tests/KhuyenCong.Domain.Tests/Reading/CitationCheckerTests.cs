using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

public class CitationCheckerTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    [Theory]
    [InlineData("điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Điểm g, Khoản 2, Điều 6 Thông tư liên tịch số 26/2014/TTLT/BTC-BCT", "TTLT26-2014/6/2/g")]
    [InlineData("Điều 6, khoản 2, điểm c của Thông tư liên tịch 26/2014", "TTLT26-2014/6/2/c")]
    [InlineData("điểm đ khoản 1 Điều 3 Thông tư số 46/2012/TT-BCT", "TT46-2012/3/1/đ")]
    [InlineData("điểm d khoản 1 Điều 3 Thông tư số 46/2012/TT-BCT", "TT46-2012/3/1/d")]
    [InlineData("Nghị định số 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("NGHỊ ĐỊNH SỐ: 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("nghi dinh 45/2012/nd-cp", "ND45-2012")]
    [InlineData("Nghị định 45/2012", "ND45-2012")]
    [InlineData("NĐ 45/2012/NĐ - CP", "ND45-2012")]
    [InlineData("45/2012/NÐ–CP", "ND45-2012")]
    [InlineData("Nghi\u0323 đi\u0323nh sô\u0301 45/2012/NĐ\u2011CP", "ND45-2012")]
    [InlineData("khoản 3 Điều 17 Thông tư 26/2014/TT-BCT", "TT26-2014/17/3")]
    [InlineData("Thông tư số 26/2014/TTLT-BTC-BCT", "TTLT26-2014")]
    [InlineData("TTLT 26/2014", "TTLT26-2014")]
    [InlineData("26/2014/TTLT", "TTLT26-2014")]
    [InlineData("26/2014/TTLT-BCT-BTC", "TTLT26-2014")]
    [InlineData("26/2014/TTBCT", "TT26-2014")]
    [InlineData("Phụ lục số 4 ban hành kèm theo Thông tư 26/2014/TT-BCT", "TT26-2014/annex-4")]
    [InlineData("Thông tư\nsố\t36/2013/TT\u00A0-\u00A0BCT", "TT36-2013")]
    [InlineData("Thông tư 36\u200B/2013/TT-B\u00ADCT", "TT36-2013")]
    [InlineData("Luật số 04/2017/QH14", "L04-2017")]
    [InlineData("Quyết định số 1288/QĐ-TTg", "QD1288-2014")]
    [InlineData("2646/QĐ-BCT", "QD2646-2025")]
    [InlineData("TTLT26-2014/6/2/c", "TTLT26-2014/6/2/c")]
    [InlineData("tt36-2013/13/2/D", "TT36-2013/13/2/d")]
    [InlineData("NĐ45-2012/1/2", "ND45-2012/1/2")]
    [InlineData("khoản 2 Điều 1 ND45-2012", "ND45-2012/1/2")]
    [InlineData("số 28/2018", "TT28-2018")]
    public void A_citation_is_read_whatever_its_dress(string text, string code)
    {
        var found = Assert.Single(CitationChecker.Check("Theo " + text + ", được hỗ trợ.", Day).AsEnumerable());
        Assert.Equal(code, found.Citation?.Code);
        Assert.Equal(text, found.Text);
        Assert.Equal(5, found.Start);
        Assert.Equal(code.Split('/')[0], Assert.Single(found.Candidates.AsEnumerable()).Id);
    }

    [Theory]
    [InlineData("điểm a, b và c khoản 2 Điều 6 Thông tư liên tịch 26/2014", "TTLT26-2014/6/2/a TTLT26-2014/6/2/b TTLT26-2014/6/2/c")]
    [InlineData("khoản 1 và khoản 2 Điều 3 Nghị định 45/2012", "ND45-2012/3/1 ND45-2012/3/2")]
    [InlineData("Điều 8, Điều 9, Điều 10 Thông tư 26/2014/TT-BCT", "TT26-2014/8 TT26-2014/9 TT26-2014/10")]
    [InlineData("Điều 8 và 9 Thông tư 26/2014/TT-BCT", "TT26-2014/8 TT26-2014/9")]
    public void Several_provisions_of_one_citation_stand_at_one_place(string text, string codes)
    {
        var found = CitationChecker.Check(text, Day);
        Assert.Equal(codes, string.Join(" ", found.Select(f => f.Citation!.Code)));
        Assert.All(found, f => Assert.Equal((0, text.Length), (f.Start, f.Length)));
    }

    [Theory]
    [InlineData("Thông tư 26/2014")]
    [InlineData("Thông tư số 26/2014")]
    [InlineData("khoản 2 Điều 6 Thông tư 26/2014")]
    [InlineData("Thông tư 26/2014/TT")]
    [InlineData("số 26/2014")]
    [InlineData("26/2014")]
    [InlineData("Thông tư liên tịch 26/2014/TT-BCT")]
    public void The_two_26_2014_are_told_apart_or_named_ambiguous(string text)
    {
        var found = Assert.Single(CitationChecker.Check($"({text})", Day).AsEnumerable());
        Assert.Equal(CitationStatus.Ambiguous, found.Status);
        Assert.Null(found.Citation);
        Assert.Equal(["TT26-2014", "TTLT26-2014"], found.Candidates.Select(c => c.Id).OrderBy(id => id, StringComparer.Ordinal));
        Assert.Contains("26/2014/TTLT-BTC-BCT", found.Explanation.Vietnamese);
        Assert.Contains("26/2014/TT-BCT", found.Explanation.English);
    }

    [Theory]
    [InlineData("45/2012/NĐ", "ND45-2012", CitationStatus.InForce)]
    [InlineData("45/2012/QĐ", "", CitationStatus.Unknown)]
    [InlineData("45/2012/NQ", "", CitationStatus.Unknown)]
    [InlineData("Nghị quyết 45/2012", "", CitationStatus.Unknown)]
    [InlineData("Quyết định 45/2012/NĐ-CP", "", CitationStatus.Ambiguous)]
    public void Letters_that_name_only_the_kind_are_a_kind(string text, string code, CitationStatus status)
    {
        var found = Assert.Single(CitationChecker.Check(text, Day).AsEnumerable());
        Assert.Equal(status, found.Status);
        Assert.Equal(code, found.Citation?.Code ?? "");
    }

    [Fact]
    public void An_instrument_of_the_hosts_own_has_a_status_too()
    {
        var own = new LegalInstrument
        {
            Id = "NQ08-2024",
            Kind = InstrumentKind.Resolution,
            Number = "08/2024/NQ-HĐND",
            Subject = new("a", "b"),
        };
        Assert.Equal(CitationStatus.NotYetInForce, CitationChecker.StatusOf(own, new(2023, 12, 31)).Status);
        Assert.Equal(CitationStatus.StartUnknown, CitationChecker.StatusOf(own, new(2024, 1, 1)).Status);
        Assert.Equal(CitationStatus.StartUnknown, CitationChecker.StatusOf(own with { Number = "08" }, new(2000, 1, 1)).Status);
        var replaced = own with { ReplacedFrom = new(2025, 1, 1), ReplacedBy = "NQ01-2025" };
        Assert.Contains("NQ01-2025", CitationChecker.StatusOf(replaced, new(2025, 1, 1)).Explanation.English);
        Assert.Equal(
            (CitationStatus.Superseded, $"{own.Name.English} is no longer in force from 2025-01-01."),
            (CitationChecker.StatusOf(replaced with { ReplacedBy = null }, new(2025, 1, 1)) is var (status, text) ? (status, text.English) : default)
        );
    }

    [Fact]
    public void A_circular_that_is_known_only_as_a_joint_one_is_ambiguous()
    {
        var found = Assert.Single(CitationChecker.Check("Thông tư 125/2009", Day).AsEnumerable());
        Assert.Equal(CitationStatus.Ambiguous, found.Status);
        Assert.Equal("TTLT125-2009", Assert.Single(found.Candidates.AsEnumerable()).Id);
        Assert.Equal($"The kind of instrument is not clear; it may be {found.Candidates[0].Name.English}.", found.Explanation.English);
    }

    [Theory]
    [InlineData("Thông tư số 35/2010/TT-BCT", 0)]
    [InlineData("Nghị định 26/2014/NĐ-CP", 2)]
    [InlineData("Thông tư 26/2014/TT-BTC", 2)]
    [InlineData("Thông tư 26/2014/ТТ", 2)]
    [InlineData("Nghị định 26/2014", 2)]
    [InlineData("TT99-2020/1", 0)]
    [InlineData("TTLT26-2014/6/2/cc", 0)]
    [InlineData("điểm ă khoản 1 Điều 2 Nghị định 45/2012/NĐ-CP", 0)]
    public void What_is_not_known_is_said_to_be_unknown(string text, int near)
    {
        var found = Assert.Single(CitationChecker.Check(text, Day).AsEnumerable());
        Assert.Equal(CitationStatus.Unknown, found.Status);
        Assert.Null(found.Citation);
        Assert.Equal(near, found.Candidates.Count);
        Assert.NotEqual(found.Explanation.Vietnamese, found.Explanation.English);
    }

    [Theory]
    [InlineData("Điều 25 Thông tư 26/2014/TT-BCT", CitationStatus.InForce)]
    [InlineData("Điều 26 Thông tư 26/2014/TT-BCT", CitationStatus.Unknown)]
    [InlineData("Điều 0 Thông tư 26/2014/TT-BCT", CitationStatus.Unknown)]
    [InlineData("TTLT26-2014/10", CitationStatus.InForce)]
    [InlineData("TTLT26-2014/11", CitationStatus.Unknown)]
    [InlineData("Điều 999 Nghị định 80/2021/NĐ-CP", CitationStatus.NotYetInForce)]
    public void An_article_that_does_not_exist_is_unknown_where_the_text_was_read(string text, CitationStatus status) =>
        Assert.Equal(status, Assert.Single(CitationChecker.Check(text, Day).AsEnumerable()).Status);

    [Theory]
    [InlineData("khoản 3 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", CitationStatus.InForce)]
    [InlineData("khoản 4 Điều 6 Nghị định 45/2012/NĐ-CP", CitationStatus.Unknown)]
    [InlineData("điểm t khoản 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", CitationStatus.InForce)]
    [InlineData("điểm u khoản 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", CitationStatus.Unknown)]
    [InlineData("khoản 4 Điều 7 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", CitationStatus.InForce)]
    [InlineData("khoản 5 Điều 7 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", CitationStatus.Unknown)]
    [InlineData("điểm e khoản 2 Điều 6 Thông tư 46/2012/TT-BCT", CitationStatus.Unknown)]
    [InlineData("khoản 1 Điều 18 Nghị định 45/2012/NĐ-CP", CitationStatus.Unknown)]
    [InlineData("điểm a khoản 1 Điều 7 Thông tư 36/2013/TT-BCT", CitationStatus.Unknown)]
    [InlineData("điểm d khoản 10 Điều 3 Thông tư liên tịch 16/2011/TTLT-BCT-BNV", CitationStatus.InForce)]
    [InlineData("khoản 16 Điều 3 Thông tư liên tịch 16/2011/TTLT-BCT-BNV", CitationStatus.Unknown)]
    [InlineData("điểm c khoản 3 Điều 4 Thông tư liên tịch 16/2011/TTLT-BCT-BNV", CitationStatus.Unknown)]
    [InlineData("khoản 18 Điều 28 Thông tư 38/2025/TT-BCT", CitationStatus.NotYetInForce)]
    [InlineData("khoản 19 Điều 28 Thông tư 38/2025/TT-BCT", CitationStatus.Unknown)]
    public void A_clause_or_point_that_does_not_exist_is_unknown_where_the_text_was_read(string text, CitationStatus status) =>
        Assert.Equal(status, Assert.Single(CitationChecker.Check(text, Day).AsEnumerable()).Status);

    [Theory]
    [InlineData("Điều 52 Nghị định 146/2025/NĐ-CP", 2025, 6, 30, CitationStatus.NotYetInForce)]
    [InlineData("Điều 52 Nghị định 146/2025/NĐ-CP", 2025, 7, 1, CitationStatus.InForce)]
    [InlineData("Điều 52 Nghị định 146/2025/NĐ-CP", 2025, 10, 14, CitationStatus.InForce)]
    [InlineData("Điều 52 Nghị định 146/2025/NĐ-CP", 2025, 10, 15, CitationStatus.Superseded)]
    [InlineData("Nghị định 146/2025/NĐ-CP", 2025, 10, 15, CitationStatus.InForce)]
    [InlineData("Nghị định 146/2025/NĐ-CP", 2027, 2, 28, CitationStatus.InForce)]
    [InlineData("Nghị định 146/2025/NĐ-CP", 2027, 3, 1, CitationStatus.Superseded)]
    public void ND146_article_60_clause_2_the_article_on_the_programme_ends_with_the_decree_on_the_same_matter(
        string text,
        int year,
        int month,
        int day,
        CitationStatus status
    ) => Assert.Equal(status, Assert.Single(CitationChecker.Check(text, new(year, month, day)).AsEnumerable()).Status);

    [Theory]
    [InlineData("điểm h", 2016, 6, 30, CitationStatus.NotYetInForce)]
    [InlineData("điểm h", 2025, 6, 30, CitationStatus.NotYetInForce)]
    [InlineData("điểm h", 2025, 7, 1, CitationStatus.Amended)]
    [InlineData("điểm g", 2016, 6, 30, CitationStatus.InForce)]
    public void TT38_article_28_clause_15_adds_a_point_that_the_text_of_2014_did_not_have(string point, int year, int month, int day, CitationStatus status) =>
        Assert.Equal(
            status,
            Assert.Single(CitationChecker.Check($"{point} khoản 2 Điều 23 Thông tư 26/2014/TT-BCT", new(year, month, day)).AsEnumerable()).Status
        );

    [Fact]
    public void Every_provision_that_the_library_cites_of_a_text_that_was_read_exists_in_it() =>
        Assert.All(Conformance.CitedProvisions.ByCode.Keys, code => Assert.Null(ReadStructure.Missing(Citation.Parse(code))));

    [Theory]
    [InlineData("")]
    [InlineData("ngày 18/02/2014 và tháng 04/2017, tỷ lệ 1/2")]
    [InlineData("sản lượng 126/2014, A26/2014, 26/20145, 1.26/2014")]
    [InlineData("hợp đồng số 77/2016")]
    [InlineData("Điều 6 khoản 2 của hợp đồng này")]
    public void What_is_no_citation_is_left_alone(string text) => Assert.Empty(CitationChecker.Check(text, Day));

    [Theory]
    [InlineData("TTLT26-2014", 2014, 4, 7, CitationStatus.NotYetInForce)]
    [InlineData("TTLT26-2014", 2014, 4, 8, CitationStatus.InForce)]
    [InlineData("TTLT26-2014", 2018, 5, 10, CitationStatus.InForce)]
    [InlineData("TTLT26-2014", 2018, 5, 11, CitationStatus.Superseded)]
    [InlineData("TT26-2014", 2018, 8, 15, CitationStatus.InForce)]
    [InlineData("TT26-2014", 2018, 8, 16, CitationStatus.Amended)]
    [InlineData("ND45-2012", 2025, 6, 30, CitationStatus.InForce)]
    [InlineData("ND45-2012", 2025, 7, 1, CitationStatus.Amended)]
    [InlineData("ND45-2012", 2025, 10, 15, CitationStatus.Amended)]
    [InlineData("ND235-2025", 2025, 10, 14, CitationStatus.NotYetInForce)]
    [InlineData("ND235-2025", 2025, 10, 15, CitationStatus.InForce)]
    [InlineData("TTLT125-2009", 2014, 4, 7, CitationStatus.StartUnknown)]
    [InlineData("TTLT125-2009", 2014, 4, 8, CitationStatus.Superseded)]
    [InlineData("TTLT125-2009", 2008, 12, 31, CitationStatus.NotYetInForce)]
    [InlineData("QD1288-2014", 2014, 7, 31, CitationStatus.NotYetInForce)]
    [InlineData("QD1288-2014", 2014, 8, 1, CitationStatus.StartUnknown)]
    [InlineData("QD1483-2011", 2014, 8, 1, CitationStatus.StartUnknown)]
    public void The_status_is_that_of_the_day(string id, int year, int month, int day, CitationStatus status)
    {
        var found = Assert.Single(CitationChecker.Check(id, new(year, month, day)).AsEnumerable());
        Assert.Equal(status, found.Status);
        Assert.Equal(id, found.Citation?.Code);
        Assert.Contains(found.Candidates[0].Number, found.Explanation.Vietnamese);
        Assert.Contains(found.Candidates[0].Number, found.Explanation.English);
    }

    [Fact]
    public void Explanations_name_what_came_after()
    {
        Assert.Equal(
            "Joint Circular 26/2014/TTLT-BTC-BCT was superseded by Circular 28/2018/TT-BTC from 2018-05-11.",
            CitationChecker.StatusOf(Instruments.JointCircular26Of2014, new(2020, 1, 1)).Explanation.English
        );
        Assert.Equal(
            "Thông tư 26/2014/TT-BCT đã được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BCT từ ngày 16/08/2018; Thông tư 38/2025/TT-BCT từ ngày 01/07/2025.",
            CitationChecker.StatusOf(Instruments.Circular26Of2014, new(2025, 12, 1)).Explanation.Vietnamese
        );
        Assert.Throws<ArgumentNullException>(() => CitationChecker.StatusOf(null!, Day));
        Assert.Throws<ArgumentNullException>(() => CitationChecker.Check(null!, Day));
    }

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r", "\r")]
    [InlineData("\n\n", "\r\r\n")]
    public void Lines_and_columns_start_at_one(string first, string second)
    {
        var found = CitationChecker.Check($"TT26-2014{first}  TT36-2013{second}Việt\u0323 ND45-2012", Day);
        var lines = (first.Length > 1 && first != "\r\n" ? 2 : 1, second == "\r\r\n" ? 2 : 1);
        Assert.Equal([(1, 1), (1 + lines.Item1, 3), (1 + lines.Item1 + lines.Item2, 7)], found.Select(f => (f.Line, f.Column)));
    }

    [Fact]
    public void Every_known_instrument_is_found_by_its_full_name_and_by_its_id()
    {
        foreach (var instrument in Instruments.All)
        {
            foreach (var text in new[] { instrument.Name.Vietnamese, instrument.Number, instrument.Id, instrument.Name.Vietnamese.ToUpperInvariant() })
                Assert.Equal(instrument, Assert.Single(CitationChecker.Check(text, Day).AsEnumerable()).Candidates[0]);
        }
    }

    [Fact]
    public void Every_citation_printed_by_the_library_is_read_back()
    {
        var articles = Gen.Choose(1, 7).Select(a => a.ToString());
        var points = Gen.Elements("a", "c", "d", "đ", "g", "s");
        var citations =
            from instrument in Gen.Elements(Instruments.All.ToArray())
            from depth in Gen.Choose(0, 3)
            from article in articles
            from clause in articles
            from point in points
            let citation = new Citation(instrument, depth > 0 ? article : null, depth > 1 ? clause : null, depth > 2 ? point : null)
            where ReadStructure.Missing(citation) is null
            select citation;
        Prop.ForAll(
                citations.ToArbitrary(),
                citation =>
                    CitationChecker.Check("Xem " + citation.Text.Vietnamese + ".", Day).Select(f => f.Citation!).SequenceEqual([citation])
                    && CitationChecker.Check(citation.Code, Day).Select(f => f.Citation!).SequenceEqual([citation])
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_is_too_strange_and_places_never_overlap()
    {
        var pieces = Gen.Elements(
            "điểm ",
            "khoản ",
            "Điều ",
            "1",
            "26",
            "/",
            "2014",
            "/TT-BCT",
            "Thông tư ",
            "liên tịch ",
            "số ",
            ", ",
            " và ",
            "TT26-2014",
            "\n",
            "\u0301",
            "\u200B",
            "đ",
            " ",
            "\uD800",
            "0",
            "(",
            "của "
        );
        Prop.ForAll(
                pieces.ListOf(40).Select(p => string.Concat(p)).ToArbitrary(),
                text =>
                {
                    var end = 0;
                    foreach (var group in CitationChecker.Check(text, Day).GroupBy(f => f.Start))
                    {
                        if (group.Key < end || group.Any(f => f.Text != text.Substring(f.Start, f.Length)))
                            return false;
                        end = group.Key + group.First().Length;
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("điểm a, ")]
    [InlineData("khoản 1, 2, ")]
    [InlineData("Điều 1        ")]
    [InlineData("Thông tư liên ")]
    [InlineData("số 1/")]
    public void No_text_makes_the_search_slow(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        var watch = Stopwatch.StartNew();
        Assert.Empty(CitationChecker.Check(text, Day));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Statuses_have_codes()
    {
        Assert.Equal(
            ["in-force", "amended", "superseded", "not-yet-in-force", "start-unknown", "ambiguous", "unknown"],
            Enum.GetValues<CitationStatus>().Select(s => s.ToCode())
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => default(CitationStatus).ToCode());
    }
}
