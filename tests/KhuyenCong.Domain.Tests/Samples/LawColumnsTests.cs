#if !NETSTANDARD_LIBRARY
// The kit is built for the newest framework alone.
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>Rows of national money and of several provinces mixed: each is answered as the typed call answers it.</summary>
public class LawColumnsTests
{
    private static readonly string?[] Sources = ["national", "local", "local", "national", "other", null];
    private static readonly string?[] Names = [null, "", "Đồng Tháp", "tỉnh đồng tháp", "Hòa Bình", "Hà Nội", "không có"];
    private static readonly string?[] Grounds = [null, "", "area", "sector", "both", "none"];
    private static readonly long?[] Costs = [null, -1, 0, 1, 30_000_000_001, long.MaxValue];
    private static readonly long?[] Units = [null, null, null, 1, 2, 0, 2_049, 1L + int.MaxValue];
    private static readonly long?[] Factors = [null, null, null, 1_000_000, 1_200_000, 1_500_000, 1_500_001, 0, long.MaxValue];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_row_is_answered_as_the_typed_call_answers_it(bool isOnlyOne)
    {
        var provinces = isOnlyOne ? KnownProvinces.All.Where(p => p.Name == "Đồng Tháp").ToList() : KnownProvinces.All.ToList();
        var law = new LawColumns(LawBook.National, provinces, isOnlyOne);
        var items = SupportItems.All.Select(i => i.Code).Concat(SqlLaw.OwnItems(provinces).Select(o => o.Code)).Append("none-such").Append("Không").ToArray();
        var random = new Random(2_014);
        var asked = new (string? Source, string? Province, string Item, SupportRow Row)[20_000];
        for (var i = 0; i < asked.Length; i++)
        {
            var (source, name, item) = (Of(random, Sources), Of(random, Names), items[random.Next(random.Next(3) == 0 ? items.Length : 28)]);
            asked[i] = (
                source,
                name,
                item,
                new SupportRow
                {
                    Day = random.Next(50) == 0 ? 0 : SupportBatch.DateColumn(new LocalDate(2013, 6, 1).PlusDays(random.Next(5_500))),
                    Source = LawColumns.SourceOf(source),
                    Province = law.ProvinceOf(name),
                    Item = law.ItemOf(item),
                    Cost = random.Next(4) == 0 ? Of(random, Costs) : random.NextInt64(1, 2_000_000_000),
                    Units = Of(random, Units),
                    Factor = Of(random, Factors),
                    Ground = LawColumns.GroundOf(Of(random, Grounds)),
                    Requested = random.Next(3) == 0 ? random.NextInt64(-2, 1_000_000_000) : null,
                }
            );
        }

        var answers = new SupportAnswer[asked.Length];
        law.Answer(Array.ConvertAll(asked, a => a.Row), answers);
        var rules = provinces.ToDictionary(p => p.Unit!.Name, PromotionRules.National.In);
        for (var i = 0; i < asked.Length; i++)
            Assert.Equal(Typed(asked[i].Source, asked[i].Province, asked[i].Item, asked[i].Row, rules, isOnlyOne), answers[i]);
        Assert.True(answers.Count(a => a.Ceiling > 0) > 800);
        Assert.True(answers.Count(a => a.Verdict is null) > 1_000);
    }

    [Fact]
    public void Without_a_province_an_unknown_code_is_no_item()
    {
        var law = new LawColumns(LawBook.National, [], isForBlank: false);
        Assert.Equal(-1, law.ItemOf("none-such"));
        Assert.Equal((int)SupportItem.Machinery, law.ItemOf("machinery"));
    }

    private static SupportAnswer Typed(string? source, string? name, string item, SupportRow row, Dictionary<string, PromotionRules> known, bool isOnlyOne)
    {
        var isNational = SupportItems.TryParse(item, out var listed);
        if (row.Day == 0 || source is not ("national" or "local") || item == "Không" || row.Ground < 0)
            return default;
        var rules = PromotionRules.National;
        if (source == "local" && string.IsNullOrEmpty(name) && isOnlyOne)
            rules = known.Values.Single();
        else if (source == "local" && ProvinceUnit.TryFind(name, out var unit) && known.TryGetValue(unit.Name, out var ofProvince))
            rules = ofProvince;
        var request = new SupportRequest
        {
            Item = listed,
            OwnItem = isNational ? null : item,
            Source = source == "local" ? FundingSource.Local : FundingSource.National,
            Cost = row.Cost is { } cost ? new Vnd(cost) : null,
            Units = row.Units is { } units ? (int)Math.Min(units, int.MaxValue) : null,
            PriorityFactor = row.Factor is { } factor ? new Rate((int)Math.Min(factor, int.MaxValue)) : null,
            Ground = (PriorityGround)row.Ground,
            Requested = row.Requested is { } requested ? new Vnd(requested) : null,
        };
        rules.TryComputeSupport(new LocalDate(row.Day / 10_000, row.Day / 100 % 100, row.Day % 100), request, out var w);
        return w.Outcome == SupportOutcome.Invalid ? default : new SupportAnswer(w.Verdict, w.Ceiling?.Dong, w.BoundBy, w.Provision?.Code);
    }

    private static T Of<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
#endif
