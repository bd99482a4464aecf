using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Sheets.Tests;

public class MadeUpSheetTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Samples, "data", "danh-muc-2022.xlsx");

    [Fact]
    public void The_made_up_sheet_of_the_samples_is_what_is_made_here()
    {
        if (Approval.IsApproving && !(File.Exists(Path) && MadeUpSheet.Read(Path).SequenceEqual(MadeUpSheet.Parts())))
        {
            File.Delete(Path);
            MadeUpSheet.Write(Path);
        }

        Assert.Equal(MadeUpSheet.Parts(), MadeUpSheet.Read(Path));
    }

    [Fact]
    public void Every_row_of_it_is_read_refused_or_passed_over()
    {
        using var file = TableFile.Open(Path, Given.Portfolio);
        var repeated = RepeatedCases.Find(file);
        var rows = file.Rows().Select(repeated.Judge).ToList();
        Assert.Equal(42 + 5 + 2 + 2, rows.Count);
        Assert.Equal(
            [
                "KC22-01|2022-02-15|national|machinery||700000000|300000000",
                "KC22-02|2022-02-15|national|machinery||1250000000|300000000",
                "KC22-03|2022-03-15|national|machinery||500000000|300000000",
                "KC22-04|2022-04-15|national|demonstration-model||2500000000|750000000",
                "KC22-06|2022-04-01|national|enterprise-setup||30000000|10500000",
                "KC22-07|2022-03-30|national||1|150000000|150000000",
                "KC22-09|2022-03|local|machinery||200000000|100000000",
                "KC22-10|2022-06-20|local|machinery||300000000|100000000",
                "KC22-11|2022-05-10|local|machinery||400000000|140000000",
                "KC22-18|2022-05-10|local|machinery||500000000|100000000",
                "KC22-19|2022-02-15|local||4|1200000000|600000000",
                "BS22-01|2022|national|machinery||500000000|250000000",
                "BS22-02|2022|local|consultancy||60000000|30000000",
                "BS22-03|2022|mixed|machinery||900000000|200000000",
            ],
            rows.Where(r => r.Status == RowStatus.Read).Select(Given.Fields)
        );
        Assert.Equal(
            [
                "19 KC22-05: I19", // 127,685 triệu can be read in two ways
                "23 KC22-08: C23", // no item
                "30 KC22-12: I30", // one amount for two rows
                "31 KC22-13: I31",
                "32 KC22-14: K32", // no such day
                "33 KC22-15: I33", // about
                "34 KC22-16: I34", // an error of the spreadsheet
                "35 KC22-17: I35", // a formula without a value
                "5 BS22-04: D5", // no source that is known
            ],
            rows.Where(r => r.Status == RowStatus.Refused)
                .Select(r => $"{r.Number} {r["case"]}: {string.Join(' ', r.Problems.Select(p => p.Address).Order(StringComparer.Ordinal))}")
        );
        Assert.Equal(["KC22-03", "KC22-11"], rows.Where(r => r.Status == RowStatus.PassedOver && r["case"].Length > 0).Select(r => r["case"]));
        Assert.Equal("Công ty TNHH Gạch Mẫu Sơn", rows.First(r => r["case"] == "KC22-01")["beneficiary"]);
        Assert.Equal("P. Mẫu Hải, TP. Mẫu", rows.First(r => r["case"] == "KC22-04")["district"]);
        Assert.All(rows.Where(r => r.Status != RowStatus.Read), r => Assert.NotEqual("", r.Explain(Language.Vietnamese)));
    }
}
