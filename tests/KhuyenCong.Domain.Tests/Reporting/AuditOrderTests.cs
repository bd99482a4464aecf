using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Random portfolios of a few establishments, under every reading of what an establishment may have.</summary>
public class AuditOrderTests
{
    [Theory]
    [InlineData(EstablishmentLimit.Once)]
    [InlineData(EstablishmentLimit.EachYear)]
    [InlineData(EstablishmentLimit.EachProject)]
    public void An_audit_finds_as_much_in_any_order_of_the_records_and_says_it_the_same_in_text_and_in_bytes(EstablishmentLimit limit)
    {
        var request = new AuditRequest { Book = LawBook.National.With(Readings.Default with { PerEstablishment = limit }) };
        var rules = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var records = Enumerable.Range(0, 12).Select(i => Record(random, $"c{i:00}")).ToList();
            var found = Counted(records, request, rules);
            Assert.Equal(found, Counted(records.AsEnumerable().Reverse(), request, rules));
        }

        Assert.True(rules.Count > 5, string.Join(", ", rules));
    }

    private static List<string> Counted(IEnumerable<ProjectRecord> records, AuditRequest request, HashSet<string> rules)
    {
        var findings = Reports.Audit(records, request).Findings;
        var buffer = new byte[4_096];
        foreach (var finding in findings)
        {
            rules.Add(finding.Finding.Rule.Code);
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                var text = finding.Finding.Message(language);
                Assert.True(finding.Finding.TryFormat(buffer, language, out var written));
                Assert.Equal(text, Encoding.UTF8.GetString(buffer, 0, written));
                for (var size = 0; size < written; size += 7)
                    Assert.False(finding.Finding.TryFormat(buffer.AsSpan(0, size), language, out _));
            }
        }

        return findings
            .Select(f => $"{f.Finding.Rule.Code} {f.Severity} {string.Join(",", f.Cases.Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static ProjectRecord Record(Random random, string id) =>
        new()
        {
            Case = id,
            AsOf = new LocalDate(2013 + random.Next(8), 1 + random.Next(12), 1 + random.Next(28)),
            Source = random.Next(3) switch
            {
                0 => null,
                1 => FundingSource.National,
                _ => FundingSource.Local,
            },
            Item =
                random.Next(8) == 0
                    ? null
                    : Pick(
                        random,
                        SupportItem.Machinery,
                        SupportItem.EnterpriseSetup,
                        SupportItem.OverseasFairParticipation,
                        SupportItem.DemonstrationModel,
                        SupportItem.Trademark,
                        SupportItem.ClusterPlan
                    ),
            Beneficiary = Pick(random, "Cơ sở A", "Cơ sở B", "cơ sở a ", null),
            BeneficiaryId = random.Next(3) == 0 ? "0100000001" : null,
            Subject = Pick(random, "máy dệt", "Máy dệt", " ", null),
            Province = "An Giang",
            Support = random.Next(5) == 0 ? null : Vnd.Million(10 + random.Next(400)),
            TotalCost = random.Next(4) == 0 ? null : Vnd.Million(100 + random.Next(900)),
        };

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
