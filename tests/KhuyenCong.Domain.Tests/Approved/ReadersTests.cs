using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>
/// What every reader says of its files, as they are and with slips of a fixed seed, and what reports, audits and explanations say of many records and questions:
/// how often each thing is said, and a sum over the texts. As with the answers, the difference of a page shows what else a change has changed.
/// </summary>
public class ReadersTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests");

    private static readonly string Data = Path.Combine(Repository.Samples, "data");

    public static TheoryData<string> ScheduleFiles =>
        Named(
            Directory
                .GetFiles(Path.Combine(Data, "schedules"), "*.json")
                .Concat(Directory.GetFiles(Path.Combine(Tests, "data", "schedules"), "*.json", SearchOption.AllDirectories))
        );

    public static TheoryData<string> CaseFiles => Named(Directory.GetFiles(Path.Combine(Tests, "Cases"), "*.json"));

    public static TheoryData<string, int> TextFiles
    {
        get
        {
            var files = new TheoryData<string, int>();
            foreach (
                var file in Directory
                    .GetFiles(Data, "*.txt")
                    .Concat(Directory.GetFiles(Path.Combine(Tests, "data", "field"), "*.txt"))
                    .Where(f => !f.Contains("ask-", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
            )
            {
                for (var part = 0; part < 4; part++)
                    files.Add(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), part);
            }

            return files;
        }
    }

    public static TheoryData<string, int> CodeLists
    {
        get
        {
            var lists = new TheoryData<string, int>();
            foreach (var list in new[] { "item", "content", "source", "sector", "place", "kind" })
            {
                for (var part = 0; part < 4; part++)
                    lists.Add(list, part);
            }

            return lists;
        }
    }

    public static TheoryData<string> DeclaredFiles =>
        Named(Directory.GetFiles(Data, "declared-*.json").Concat(Directory.GetFiles(Path.Combine(Tests, "data", "field"), "*.json")));

    public static TheoryData<string> Questions => new(LawCases.Questions);

    public static TheoryData<int> Parts => new(Enumerable.Range(0, 8));

    [Theory]
    [MemberData(nameof(ScheduleFiles))]
    public void Schedules_with_slips_are_read_as_approved(string file)
    {
        var tally = new Tally();
        foreach (var json in Slips(File.ReadAllText(Path.Combine(Repository.Root, file)), 250))
        {
            var read = ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
            foreach (var problem in read.Problems)
                tally.Add($"{problem.Severity} {problem.Code}", new($"{problem.Path} {problem.Line} {problem.Message.Vietnamese}", problem.Message.English));
            if (read.Province is { } province)
                tally.Add("written", new(ScheduleFile.Write(province), ""));
            tally.Add("supplements", new(Said.By(read.Supplements), ""));
        }

        Verify("schedule", file, tally);
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Cases_with_slips_are_run_as_approved(string file)
    {
        var tally = new Tally();
        var root = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, file)),
            null,
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        )!;
        foreach (var each in root["cases"]!.AsArray())
        foreach (var json in Slips(each!.ToJsonString(), 8))
        foreach (var result in LawCases.Run($"{{\"cases\":[{json}]}}", Cases.CaseFileTests.Province))
        {
            tally.Add($"{result.Question} {(result.IsPassed ? "holds" : "does not hold")}", new(result.Name, ""));
            foreach (var failure in result.Failures)
                tally.Add(failure.Path.Split('[')[0].Split('.')[0], new(Said.By(failure), ""));
        }

        Verify("case", file, tally);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Requests_with_slips_are_read_as_approved(string question)
    {
        var tally = new Tally();
        var type = Domain.Serialization.Questions.Find(question)!.Request;
        var read = typeof(KhuyenCongJson)
            .GetMethods()
            .Single(m => m.Name == "Read" && m.IsGenericMethod && m.GetParameters()[0].ParameterType == typeof(string))
            .MakeGenericMethod(type);
        for (var seed = 0; seed < 40; seed++)
        {
            if (new Anything(seed, 0, byName: true).Of(type) is not { } request)
                continue;
            foreach (var json in Slips(KhuyenCongJson.Write(request), 5))
            {
                try
                {
                    tally.Add("read", new(KhuyenCongJson.Write(read.Invoke(null, [json])!), ""));
                }
                catch (System.Reflection.TargetInvocationException refused) when (refused.InnerException is JsonRequestException { Problems: var problems })
                {
                    foreach (var problem in problems)
                        tally.Add(problem.Code, new($"{problem.Path} {problem.Text.Vietnamese}", problem.Text.English));
                }
            }
        }

        Verify("request", question, tally);
    }

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Texts_with_slips_are_checked_as_approved(string file, int part)
    {
        var tally = new Tally();
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var random = new Random(text.Length + part);
        for (var i = 10 * part; i < 10 * part + 10; i++)
        {
            var changed = i == 0 ? text : Damage.Text(text, random);
            foreach (var day in new LocalDate[] { new(2016, 6, 30), new(2026, 1, 1) })
            {
                foreach (var found in CitationChecker.Check(changed, day))
                    tally.Add($"citation {found.Status}", new(Said.By(found), ""));
                foreach (var found in TextChecker.Check(changed, day, LawBook.National, null, isLocal: i % 2 == 1))
                    tally.Add($"text {found.Kind}", new(Said.By(found), ""));
            }

            var draft = ScheduleDraft.Of(changed, i % 3 == 0 ? "Tỉnh thử" : null);
            tally.Add("schedule drafted", new(draft.Json, Said.By(draft.Unplaced) + Said.By(draft.Open)));
        }

        Verify("text", $"{Path.GetFileNameWithoutExtension(file)}-{part}", tally);
    }

    [Theory]
    [MemberData(nameof(DeclaredFiles))]
    public void Declared_reports_with_slips_are_reconciled_as_approved(string file)
    {
        var tally = new Tally();
        foreach (var json in Slips(File.ReadAllText(Path.Combine(Repository.Root, file)), 250))
        {
            try
            {
                foreach (var report in KhuyenCongJson.ReadDeclaredReports(json))
                {
                    var result = Reports.Reconcile(report);
                    tally.Add(result.Verdict, [], result.Findings);
                    tally.Add("differences", new(Said.By(result.Differences), ""));
                }
            }
            catch (Exception refused) when (refused is FormatException or OverflowException)
            {
                tally.Add($"refused {refused.GetType().Name}", new(refused.Message, ""));
            }
        }

        Verify("declared", file, tally);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Decision_records_with_slips_are_verified_as_approved(int part)
    {
        var tally = new Tally();
        foreach (var line in File.ReadLines(Path.Combine(Data, "decisions.jsonl")).Where((_, i) => i % 8 == part))
        foreach (var json in Slips(line, 60))
        {
            try
            {
                var record = DecisionRecords.Read(json);
                tally.Add("verified", new(Said.By(DecisionRecords.Verify(record)), DecisionRecords.Write(record)));
            }
            catch (FormatException refused)
            {
                tally.Add("refused", new(refused.Message, ""));
            }
        }

        Verify("record", $"part-{part}", tally);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Many_records_are_reported_and_audited_as_approved(int part)
    {
        var tally = new Tally();
        var random = new Random(part);
        var records = new List<ProjectRecord>();
        for (var seed = part * 1_000; records.Count < 80; seed++)
        {
            var record = new Anything(seed, 0, byName: true).Of<ProjectRecord>();
            if (record.AsOf.Year is >= 2012 and <= 2030 && ProjectRecordShape.BadFields(record).Count == 0)
                records.Add(random.Next(5) == 0 && records.Count > 0 ? Near(record, records[random.Next(records.Count)], random) : record);
        }

        var date = (ReportDate)(part % 4);
        foreach (var code in new[] { "2016", part % 2 == 0 ? "2025-H2" : "2016-Q2" })
        {
            Assert.True(ReportPeriod.TryParse(code, out var period));
            var report = Reports.Compile(records, new() { Period = period, Date = date });
            tally.Add($"report {code}", new(Said.By(report.ToDeclared()), Said.By(report.LeftOut) + Said.By(report.Repeated) + Said.By(report.PerhapsSame)));
            tally.Add("reconciled", new(Said.By(Reports.Reconcile(report.ToDeclared()).Findings), ""));
            foreach (var form in ReportForm.All)
                tally.Add($"form {form.Code}", new(Said.By(form.Fill(records, new() { Period = period, Date = date })), ""));
        }

        Func<ProjectRecord, PromotionRules?> local = r => (r.Place?.Length ?? 0) % 2 == 0 ? Support.Schedules.RulesAsTheNation : null;
        foreach (var rules in new[] { null, local })
        {
            var audit = Reports.Audit(records, new AuditRequest { LocalRules = rules });
            foreach (var finding in audit.Findings)
                tally.Add($"audit {finding.Finding.Rule.Code} {finding.Finding.Verdict}", new(Said.By(finding), finding.Finding.Message(Language.English)));
            tally.Add("audit", new(Said.By(audit.NotChecked), $"{audit.RecordsChecked} {audit.RecordsLeftOut}"));
        }

        foreach (var change in Reports.Compare(records, new RetrospectRequest { OtherDate = new(2019, 1, 1), OtherLocalRules = local }))
            tally.Add("retrospect", change.Text);
        tally.Add("latest", new(Said.By(Reports.Latest(records)), ""));
        foreach (var record in records)
        {
            var fields = ProjectColumn.Write(record, "").Select(f => random.Next(12) == 0 ? Damage.Text(f + " a b", random) : f).ToList();
            tally.Add("row", new(Said.By(ProjectColumn.Read(fields!, out var bad)), string.Join(';', bad)));
        }

        Verify("reports", $"part-{part}", tally);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Many_questions_are_explained_as_approved(int part)
    {
        var tally = new Tally();
        for (var seed = part * 500; seed < part * 500 + 25; seed++)
        {
            var anything = new Anything(seed, 0, byName: true);
            var request = anything.Of<SupportRequest>();
            var asOf = anything.Of<LocalDate>();
            if (asOf.Year is < 2012 or > 2030)
                continue;
            var rules = seed % 2 == 0 ? PromotionRules.National : PromotionRules.National.In(Support.Schedules.AsTheNation);
            var explanation = Explanation.Of(asOf, request, rules);
            foreach (var section in explanation.Sections)
                tally.Add($"section {section.Part} {section.Verdict}", new(Said.By(section.Lines), ""));
        }

        Verify("explanation", $"part-{part}", tally);
    }

    [Theory]
    [MemberData(nameof(CodeLists))]
    public void Codes_as_people_write_them_are_read_as_approved(string list, int part)
    {
        var tally = new Tally();
        var random = new Random(part);
        foreach (var name in SupportItems.All.Select(i => i.Name).Concat(Contents()).Concat(Vocabularies()).Where((_, i) => i % 4 == part))
        foreach (var text in new[] { name.Vietnamese, name.English })
        {
            for (var i = 0; i < 6; i++)
                Read(i == 0 ? text : Slip(text, random));
        }

        Verify("code", $"{list}-{part}", tally);

        void Read(string text)
        {
            switch (list)
            {
                case "item":
                    Note(CodeReaders.Items, text);
                    break;
                case "content":
                    Note(CodeReaders.Contents, text);
                    break;
                case "source":
                    Note(CodeReaders.FundingSources, text);
                    break;
                case "sector":
                    Note(CodeReaders.Sectors, text);
                    break;
                case "place":
                    Note(CodeReaders.Places, text);
                    break;
                default:
                    Note(CodeReaders.EstablishmentKinds, text);
                    break;
            }
        }

        void Note<T>(CodeReader<T> reader, string text)
            where T : struct
        {
            var isRead = reader.TryRead(text, out var value, out var problem);
            tally.Add(isRead ? "read" : $"{problem!.Kind}", new($"{text}={value}", Said.By(problem)));
        }
    }

    private static IEnumerable<LocalizedText> Contents() => Enum.GetValues<PromotionContent>().Where(c => c != default).Select(c => c.ToText());

    private static IEnumerable<LocalizedText> Vocabularies() =>
        Enum.GetValues<FundingSource>()
            .Where(s => s != default)
            .Select(s => s.ToText())
            .Concat(Enum.GetValues<Domain.EstablishmentKind>().Where(s => s != default).Select(s => s.ToText()));

    // One letter away, twice or another, or without its marks.
    private static string Slip(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text.Remove(at, 1).Insert(at, "x"),
            3 => VietnameseText.Folded(text),
            _ => text.ToUpperInvariant(),
        };
    }

    // The same project again, the same establishment again, or one with nearly its name.
    private static ProjectRecord Near(ProjectRecord record, ProjectRecord other, Random random) =>
        random.Next(4) switch
        {
            0 => record with { Case = other.Case },
            1 => record with { Beneficiary = other.Beneficiary, BeneficiaryId = other.BeneficiaryId },
            2 => record with { Beneficiary = other.Beneficiary, Subject = other.Subject },
            _ => record with { Beneficiary = other.Beneficiary?.ToUpperInvariant(), Item = other.Item, AsOf = other.AsOf },
        };

    private static IEnumerable<string> Slips(string json, int count)
    {
        yield return json;
        var random = new Random(json.Length);
        for (var i = 0; i < count; i++)
            yield return Damage.Json(json, random);
    }

    private static TheoryData<string> Named(IEnumerable<string> files) =>
        new(files.Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal));

    private static void Verify(string reader, string name, Tally tally) =>
        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Readers/{reader}-{Path.GetFileNameWithoutExtension(name)}.txt", tally.ToString());
}
