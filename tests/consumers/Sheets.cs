// A program of another team: the package of sheets, a department's workbook in, a list out.
using KhuyenCong.Domain;
using KhuyenCong.Sheets;

using var file = TableFile.Open(args[0], ProjectTable.Schema);
var repeated = RepeatedCases.Find(file);
var rows = file.Rows().Select(repeated.Judge).ToList();
Console.WriteLine(string.Join(", ", rows.GroupBy(r => r.Status).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}")));
Console.WriteLine(rows.First(r => r.Status == RowStatus.Refused).Explain(Language.Vietnamese));
Console.WriteLine(rows.Sum(r => ProjectTable.Record(r, out _)?.Support?.Dong ?? 0));
using var memory = new MemoryStream();
SheetWriter.Xlsx(memory, "Kết quả", 2, rows.Take(3).Select(r => (IReadOnlyList<object?>)[r.Number, r.Explain(Language.Vietnamese)]));
using var again = SheetBook.Open(new MemoryStream(memory.ToArray()), "a.xlsx");
Console.WriteLine(string.Join("; ", again.Rows(again.Sheets[0]).Select(r => $"{r[0]} {r[1]}")));
