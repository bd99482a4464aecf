using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>The acts of 2024 to 2026 against the independent entries of data/facts.csv.</summary>
public class FactsOf2025Tests
{
    private static readonly LocalDate First = new(2025, 7, 1);

    private static (string Provision, string Value)[] Ours =>
        [
            ("TT38-2025/28/3", string.Join(";", Level(VoteLevel.Commune).CouncilSizes.Value.AsEnumerable())),
            ("TT38-2025/28/9", $"{Level(VoteLevel.Commune).Cycle.Value.EveryYears}"),
            ("TT38-2025/37/1", Day(Instruments.Circular38Of2025.InForceFrom)),
            ("NQQH30-2026", Day(CityFrom("Đồng Nai"))),
            ("NQQH36-2026", Day(CityFrom("Quảng Ninh"))),
            ("NQQH39-2026", Day(CityFrom("Bắc Ninh"))),
            ("NQQH175-2024", Day(CityFrom("Huế"))),
            ("NQQH202-2025", $"{ProvinceUnit.AllOn(First).Count}"),
        ];

    [Fact]
    public void Every_number_equals_the_independent_entry() =>
        Assert.All(Ours, o => Assert.Equal(Assert.Single(FactsTests.All, f => CodeOf(f) == o.Provision).Value, o.Value));

    [Fact]
    public void The_Ministry_approves_the_national_programme_by_the_independent_entry()
    {
        var fact = Assert.Single(FactsTests.All, f => CodeOf(f) == "ND146-2025/52");
        Assert.Equal("ministry-of-industry-and-trade", fact.Value);
        foreach (var day in new[] { First, new LocalDate(2025, 10, 14) })
        {
            var line = Assert.Single(
                LawBook.National.At(day).Execution.Competences!.Lines,
                l => l.Act == CompetenceAct.ApproveProgramme && l.Source == FundingSource.National
            );
            Assert.Equal((Authority.MinisterOfIndustryAndTrade, "ND146-2025/52"), (line.By!.Value, line.Citation.Code));
        }
    }

    [Fact]
    public void Every_entry_of_these_acts_is_compared() =>
        Assert.Equal(
            Ours.Select(o => o.Provision).Append("ND146-2025/52").Order(),
            FactsTests
                .All.Where(f => f.Instrument is "TT38-2025" or "ND146-2025" || f.Instrument.StartsWith("NQ", StringComparison.Ordinal))
                .Select(CodeOf)
                .Order()
        );

    private static string CodeOf(FactsTests.Fact fact) =>
        string.Join("/", new[] { fact.Instrument, fact.Article, fact.Clause, fact.Point }.Where(p => p.Length > 0));

    private static LevelNorms Level(VoteLevel level) => LawBook.National.At(First).TypicalProducts!.Find(level)!;

    private static string Day(LocalDate? date) => date!.Value.ToString("uuuu-MM-dd", null);

    /// <summary>The first day on which a unit is a centrally-run city.</summary>
    private static LocalDate CityFrom(string name)
    {
        for (var day = new LocalDate(2024, 12, 1); day < new LocalDate(2027, 1, 1); day = day.PlusDays(1))
        {
            if (ProvinceUnit.AllOn(day).Any(u => u.NameOn(day) == name && u.KindOn(day) == ProvinceKind.CentrallyRunCity))
                return day;
        }

        return LocalDate.MaxIsoValue;
    }
}
