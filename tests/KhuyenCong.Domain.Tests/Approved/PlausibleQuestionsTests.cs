using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>Explanations of every item, of both kinds of money, on days on both sides of every text, at costs on both sides of what reaches the cap; under other readings too.</summary>
public class PlausibleQuestionsTests
{
    private static readonly LocalDate[] Days =
    [
        new(2012, 7, 4),
        new(2012, 7, 5),
        new(2014, 4, 7),
        new(2014, 4, 8),
        new(2018, 5, 9),
        new(2018, 5, 10),
        new(2018, 5, 11),
        new(2020, 1, 1),
        new(2025, 6, 30),
        new(2025, 7, 1),
        new(2025, 10, 15),
    ];

    public static TheoryData<int> Parts => new(Enumerable.Range(0, 12));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Explanations_at_the_limits_are_as_approved(int part)
    {
        var tally = new Tally();
        var random = new Random(part);
        foreach (var item in SupportItems.All.Where((_, i) => i % 3 == part % 3))
        {
            var day = Pick(random, Days);
            var rules = Rules(random, part);
            var request = Request(random, item.Item, day);
            var explanation = Explanation.Of(day, request, rules);
            foreach (var section in explanation.Sections)
                tally.Add($"section {section.Part} {section.Verdict}", new(Said.By(section.Lines), section.Heading.English));
            tally.Add("facts", new(Said.By(request), $"{day}"));
        }

        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Readers/plausible-explanation-{part}.txt", tally.ToString());
    }

    private static PromotionRules Rules(Random random, int part)
    {
        object readings = Readings.Default with { };
        if (part % 2 == 1)
        {
            foreach (var reading in typeof(Readings).GetProperties().Where(p => p.PropertyType.IsEnum))
            {
                if (random.Next(3) == 0)
                    reading.SetValue(readings, Enum.ToObject(reading.PropertyType, 1));
            }
        }

        var rules = new PromotionRules(LawBook.National.With((Readings)readings));
        return random.Next(3) switch
        {
            0 => rules.In(Schedules.AsTheNation),
            1 => rules.In(new Province { Name = "Tỉnh P", Schedules = [Schedules.OfProvince] }),
            _ => rules,
        };
    }

    private static SupportRequest Request(Random random, SupportItem item, LocalDate day)
    {
        var atCap = LawBook.National.TryAt(day, out var law) && law.Support is { } norms ? SupportRules.SmallestCostAtCap(norms, item, null) : null;
        var cost = atCap ?? Vnd.Million(100);
        var units = Pick<int?>(random, null, 1, 2, 3);
        return new()
        {
            Item = item,
            Source = random.Next(2) == 0 ? FundingSource.National : FundingSource.Local,
            Cost = Pick<Vnd?>(random, null, cost, new Vnd(cost.Dong - 1), new Vnd(cost.Dong + 1), Vnd.Million(10)),
            Units = units,
            PriorityFactor = Pick<Rate?>(random, null, null, Rate.One, Rate.Thousandths(1_200), Rate.Thousandths(1_500)),
            Ground = Pick(random, PriorityGround.None, PriorityGround.Area, PriorityGround.Sector, PriorityGround.Both),
            Requested = Pick<Vnd?>(random, null, cost, Vnd.Million(10), new Vnd(cost.Dong / 2), new Vnd((cost.Dong / 2) + 1)),
        };
    }

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
