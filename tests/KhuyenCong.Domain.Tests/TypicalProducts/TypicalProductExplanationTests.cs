using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.LawTests.TT26Of2014;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

public class TypicalProductExplanationTests
{
    private static readonly LocalDate Day = Given.Day2015;
    private static readonly LocalDate Day2025 = new(2025, 7, 1);
    private static readonly Readings LaterYear = Readings.Default with { CertificateYear = CertificateFirstYear.YearAfterIssue };

    private static readonly DossierFacts BadDossier = new()
    {
        Sets = 0,
        EntryForm = false,
        BusinessRegistration = false,
        Description = false,
        Photos = 2,
        PhotoShortSideMillimetres = 99,
        PhotoLongSideMillimetres = 150,
        CertificateCopy = false,
        ProductList = false,
    };

    private static readonly ProductFacts BadProduct = new()
    {
        Group = ProductGroup.Machinery,
        Form = ProductForm.OtherSet,
        IsOwnMade = false,
        IsCopy = true,
        RespectsRights = false,
        MeetsStandards = false,
        IsMassProducible = false,
        MeetsDemand = false,
    };

    [Fact]
    public void Every_explanation_of_typical_products_is_approved()
    {
        var page = new ExplanationPage("TypicalProducts");
        Entries(page);
        LowerCertificates(page);
        Councils(page);
        Votes(page);
        Certificates(page);
        Prizes(page);
        Complaints(page);
        page.Verify(typeof(TypicalProductMessages));
    }

    private static void Entries(ExplanationPage page)
    {
        Entry(page, "district, all is good", Given.Entry(VoteLevel.District));
        Entry(page, "district, nothing known", new EntryRequest { Level = VoteLevel.District, Date = Day });
        Entry(
            page,
            "district, nothing is good",
            Given.Entry(VoteLevel.District) with
            {
                IsRuralEstablishment = false,
                Product = BadProduct,
                Dossier = BadDossier,
            }
        );
        Entry(page, "nation, papers bad", Given.Entry(VoteLevel.Nation, VoteLevel.Region) with { Dossier = BadDossier });
        page.Case("nation, papers unknown", Given.Assess(Given.Entry(VoteLevel.Nation, VoteLevel.Region) with { Dossier = new() }).Dossier);
        page.Case("district, after the districts", Given.Assess(Given.Entry(VoteLevel.District, null, Day2025)));
        page.Case("commune, before the communes", Given.Assess(Given.Entry(VoteLevel.Commune, null, Day2025.PlusDays(-1))));
        page.Case("commune", Given.Assess(Given.Entry(VoteLevel.Commune, null, Day2025)));
        var uncovered = EntryRules.Assess(null, null, Given.Entry(VoteLevel.District, null, new(2014, 10, 20)));
        page.Case("before the circular", uncovered);
        page.Case("before the circular, papers", uncovered.Dossier);
        foreach (var (shortSide, longSide) in new (int?, int?)[] { (99, null), (100, null), (null, 149), (null, 150), (100, 149), (100, 150) })
        {
            var sized = Given.FullDossier with { PhotoShortSideMillimetres = shortSide, PhotoLongSideMillimetres = longSide };
            var papers = Given.Assess(Given.Entry(VoteLevel.District) with { Dossier = sized }).Dossier;
            page.Case($"photographs of {shortSide} × {longSide}: {papers.Verdict.ToCode()}", papers.Findings.Where(f => f.Citation?.Point == "b").Skip(2));
        }

        foreach (var form in Enum.GetValues<ProductForm>())
        {
            var decision = Given.Assess(Given.Entry(VoteLevel.District) with { Product = Given.GoodProduct with { Form = form } });
            page.Case($"{form}: {decision.Verdict.ToCode()}", decision.Findings.Where(f => f.Rule == TypicalProductMessages.Form));
        }
    }

    private static void LowerCertificates(ExplanationPage page)
    {
        var late = Given.Entry(VoteLevel.Province, VoteLevel.District, new(2018, 1, 1));
        foreach (var wasHeld in new bool?[] { true, false, null })
        {
            var held = wasHeld is { } known ? $"district vote {(known ? "held" : "not held")}" : "district vote held or not";
            Lower(page, $"province, certificate in force, {held}", Given.Entry(VoteLevel.Province, VoteLevel.District) with { LowestVoteWasHeld = wasHeld });
            Lower(page, $"province, certificate out of date, {held}", late with { LowestVoteWasHeld = wasHeld });
            Lower(page, $"province, no certificate, {held}", Given.Entry(VoteLevel.Province) with { HasLowerCertificate = false, LowestVoteWasHeld = wasHeld });
            Lower(
                page,
                $"province, some certificate, {held}",
                Given.Entry(VoteLevel.Province) with
                {
                    HasLowerCertificate = true,
                    LowestVoteWasHeld = wasHeld,
                }
            );
            Lower(
                page,
                $"province, undated certificate, {held}",
                Undated(Given.Entry(VoteLevel.Province, VoteLevel.District)) with
                {
                    LowestVoteWasHeld = wasHeld,
                }
            );
            Lower(
                page,
                $"province, undated certificate of another level, {held}",
                Undated(Given.Entry(VoteLevel.Province, VoteLevel.Region)) with
                {
                    LowestVoteWasHeld = wasHeld,
                }
            );
        }

        Lower(page, "region, all is good but the proposal", Given.Entry(VoteLevel.Region, VoteLevel.Province) with { IsProposed = false });
        Lower(page, "region, no certificate", Given.Entry(VoteLevel.Region) with { HasLowerCertificate = false, LowestVoteWasHeld = false });
        Lower(page, "region, undated certificate of a district", Undated(Given.Entry(VoteLevel.Region, VoteLevel.District)));
        Lower(page, "region, undated certificate", Undated(Given.Entry(VoteLevel.Region, VoteLevel.Province)));
        var withdrawn = Given.Entry(VoteLevel.Nation, VoteLevel.Region);
        Lower(page, "nation, withdrawn or not", withdrawn with { LowerCertificate = withdrawn.LowerCertificate! with { IsWithdrawn = null } });
        Lower(page, "nation, withdrawn", withdrawn with { LowerCertificate = withdrawn.LowerCertificate! with { IsWithdrawn = true } });
        Lower(page, "nation, the last day", Given.Entry(VoteLevel.Nation, VoteLevel.Region, new(2017, 12, 31)));
        Lower(page, "nation, the day after, counted from the year after issue", Given.Entry(VoteLevel.Nation, VoteLevel.Region, new(2018, 1, 1)), LaterYear);
        var after = Given.Entry(VoteLevel.Province, VoteLevel.Commune, Day2025.PlusDays(1)) with { LowestVoteWasHeld = true };
        Lower(page, "province, certificate of a commune", after with { LowerCertificate = after.LowerCertificate! with { Issued = Day2025 } });
        Lower(
            page,
            "province, certificate of a district from the year before",
            after with
            {
                LowerCertificate = after.LowerCertificate! with { Level = VoteLevel.District, Issued = new(2024, 12, 1) },
            }
        );
        Lower(
            page,
            "province, certificate of a district from the year before, reading R24 the other way",
            after with
            {
                LowerCertificate = after.LowerCertificate! with { Level = VoteLevel.District, Issued = new(2024, 12, 1) },
            },
            Readings.Default with
            {
                DistrictCertificate = DistrictCertificateUse.NoLonger,
            }
        );
        Lower(page, "province, no commune vote", after with { LowerCertificate = null, LowestVoteWasHeld = false });
    }

    private static void Councils(ExplanationPage page)
    {
        foreach (var level in new[] { VoteLevel.District, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation })
            page.Case($"council, {level.ToCode()}, 7 members and 4 jurors", CouncilRules.Assess(Given.Norms2015, Council(level, Day, 7, 4)));
        page.Case("council, district, 1 juror", CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.District, Day, 5, 1)));
        page.Case("council, commune", CouncilRules.Assess(Given.NormsOn(Day2025), Council(VoteLevel.Commune, Day2025, 5, 5)));
        page.Case("council, commune before the communes", CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.Commune, Day, 5, 5)));
        page.Case("council, nothing known", CouncilRules.Assess(Given.Norms2015, new CouncilRequest { Level = VoteLevel.Nation, Date = Day }));
        page.Case("council, nobody", CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.District, Day, 0, 0) with { ChairIsEntitled = false }));
        page.Case("council before the circular", CouncilRules.Assess(null, Council(VoteLevel.Region, new(2014, 10, 20), 9, 3)));
    }

    private static void Votes(ExplanationPage page)
    {
        ScoreSheet[] three = [Given.Sheet("P", "A", "70"), Given.Sheet("P", "B", "70"), Given.Sheet("P", "C", "69.9")];
        Vote(page, "province in an odd year", VoteLevel.Province, Day, three);
        Vote(page, "district in an even year", VoteLevel.District, new(2016, 6, 1), three);
        Vote(page, "region in an odd year", VoteLevel.Region, Day, three);
        Vote(page, "nation in an even year after Circular 14/2018", VoteLevel.Nation, new(2020, 6, 1), three);
        Vote(page, "commune", VoteLevel.Commune, Day2025, three);
        Vote(page, "commune before the communes", VoteLevel.Commune, Day2025.PlusDays(-1), three);
        Vote(page, "no sheets", VoteLevel.Province, Day, []);
        Vote(page, "years counted from the year after", VoteLevel.Province, Day, [Given.Sheet("P", "A", "70")], readings: LaterYear);
        ScoreSheet[] spoilt =
        [
            Given.Sheet("P", "A", "80"),
            Given.Sheet("", "A", "80"),
            Given.Sheet("P", " ", "80"),
            new ScoreSheet("P", ProductGroup.Handicraft, "B", Points.Of(41), Points.Zero, Points.Zero, Points.Zero),
            Given.Sheet("P", "D", "80"),
            Given.Sheet("P", "B", "80", ProductGroup.Other),
            Given.Sheet("P", "A", "90"),
        ];
        Vote(page, "sheets not counted", VoteLevel.Province, Day, spoilt, ["A", "B", "C"]);
        ScoreSheet[] partial =
        [
            .. three,
            Given.Sheet("Q", "A", "55"),
            Given.Sheet("Q", "B", "55"),
            Given.Sheet("R", "A", "54.9"),
            Given.Sheet("R", "B", "55"),
            Given.Sheet("S", "A", "80"),
        ];
        Vote(page, "sheets missing", VoteLevel.Province, Day, partial);
        Vote(page, "sheets missing, 1 award", VoteLevel.Province, Day, partial, null, [new(1)]);
        ScoreSheet[] tied =
        [
            Given.Sheet("D", "A", "60"),
            Given.Sheet("C", "A", "80", ProductGroup.Other),
            Given.Sheet("B", "A", "80", ProductGroup.AgroFood),
            Given.Sheet("E", "A", "90"),
        ];
        foreach (var number in new[] { 1, 2, 3 })
            Vote(page, $"{number} awards", VoteLevel.Province, Day, tied, null, [new(number)]);
        Vote(page, "awards by group", VoteLevel.Province, Day, tied, null, [new(1, ProductGroup.Other), new(0, ProductGroup.Handicraft)]);
        page.Case(
            "vote before the circular",
            VoteRules.Assess(
                null,
                new VoteRequest
                {
                    Level = VoteLevel.Province,
                    Date = new(2014, 10, 20),
                    Sheets = [.. three],
                }
            )
        );
    }

    private static void Certificates(ExplanationPage page)
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = Day,
            IsWithdrawn = false,
        };
        foreach (var day in new LocalDate[] { Day.PlusDays(-1), Day, new(2017, 12, 31), new(2018, 1, 1) })
            Certified(page, $"on {day:uuuu-MM-dd}", certificate, day);
        Certified(page, "on 2018-12-31, counted from the year after issue", certificate, new(2018, 12, 31), LaterYear);
        var withdrawn = certificate with { Level = VoteLevel.Nation, IsWithdrawn = null, WithdrawnOn = new(2016, 3, 1) };
        Certified(page, "of the nation, the day before its withdrawal", withdrawn, new(2016, 2, 29));
        Certified(page, "of the nation, the day of its withdrawal", withdrawn, new(2016, 3, 1));
        Certified(page, "issued by the chair", certificate with { IssuedBy = Authority.ProvincialChair }, Day);
        Certified(page, "issued by the Department", certificate with { IssuedBy = Authority.Department }, Day);
        Certified(page, "withdrawn or not", certificate with { IsWithdrawn = null }, Day);
        Certified(page, "withdrawn", certificate with { IsWithdrawn = true }, Day);
        Certified(page, "undated", certificate with { Issued = null }, Day);
        Certified(page, "from before the circular", certificate with { Issued = new(2014, 10, 20) }, Day);
        Certified(page, "of a commune before the communes", certificate with { Level = VoteLevel.Commune }, Day);
        Certified(page, "of a district, after the districts", certificate with { Level = VoteLevel.District, Issued = new(2024, 12, 1) }, Day2025);
        Certified(page, "of a commune", certificate with { Level = VoteLevel.Commune, Issued = Day2025 }, Day2025);
    }

    private static void Prizes(ExplanationPage page)
    {
        var national = Norm.Stated(Vnd.Million(10), new Citation(Instruments.JointCircular26Of2014, "6", "2", "g"));
        var region = Norm.Stated(Vnd.Million(5), national.Citation);
        var own = Norm.FromHost(Vnd.Million(3), new Citation(Instruments.Circular26Of2014, "21", "2", "b"));
        var levels = new PrizeLevels(region, national);
        Prize(page, "region, 7 products", levels, VoteLevel.Region, 7, null);
        Prize(page, "nation, 1 product, all asked for", levels, VoteLevel.Nation, 1, 10_000_000);
        Prize(page, "nation, 1 product, one đồng too much", levels, VoteLevel.Nation, 1, 10_000_001);
        Prize(page, "province without a schedule", levels, VoteLevel.Province, 2, 1);
        Prize(page, "province with a schedule", levels with { Local = [new(VoteLevel.Province, null, own)] }, VoteLevel.Province, 2, 6_000_000);
        Prize(page, "district with a schedule of the province only", levels with { Local = [new(VoteLevel.Province, null, own)] }, VoteLevel.District, 2, null);
        Prize(page, "district with a schedule", levels with { Local = [new(VoteLevel.District, null, own)] }, VoteLevel.District, 2, null);
        var two = levels with { Local = [new(VoteLevel.Province, "A", own), new(VoteLevel.Province, "B", own)] };
        Prize(page, "province whose prizes go by the result, which is not known", two, VoteLevel.Province, 2, 6_000_000);
        Prize(page, "province whose prizes go by the result, asked for more than any", two, VoteLevel.Province, 2, 6_000_001);
        Prize(page, "nation with a level that is not encoded", levels with { Nation = Norm.NotEncoded<Vnd>(national.Citation) }, VoteLevel.Nation, 1, 1);
    }

    private static void Complaints(ExplanationPage page)
    {
        var monday = new LocalDate(2015, 8, 17);
        var nothing = new ComplaintRequest { Date = monday };
        Complaint(page, "nothing known", nothing);
        Complaint(page, "announced, on the last day", nothing with { Announced = monday, Date = new(2015, 9, 8) });
        Complaint(page, "announced, on the day after", nothing with { Announced = monday, Date = new(2015, 9, 9) });
        Complaint(page, "filed on the last day", nothing with { Announced = monday, Filed = new(2015, 9, 8), Date = new(2015, 9, 30) });
        Complaint(page, "filed on the day after", nothing with { Announced = monday, Filed = new(2015, 9, 9), Date = new(2015, 9, 30) });
        var received = nothing with { Announced = monday, Received = new(2015, 9, 8), Date = new(2015, 9, 22) };
        Complaint(page, "received on the last day, on the last day for an answer", received);
        Complaint(page, "received on the last day, on the day after that for an answer", received with { Date = new(2015, 9, 23) });
        Complaint(page, "received on the day after", received with { Received = new(2015, 9, 9) });
        Complaint(page, "answered on the last day", received with { Answered = new(2015, 9, 22) });
        Complaint(page, "answered on the day after", received with { Answered = new(2015, 9, 23), Date = new(2015, 9, 30) });
        Complaint(page, "filed after the day of the question", nothing with { Announced = monday, Filed = monday.PlusDays(1) });
        Complaint(page, "answered, receipt not known", received with { Received = null, Answered = new(2015, 9, 8) });
        Complaint(page, "answered late, receipt not known", received with { Received = null, Answered = new(2015, 9, 9) });
        page.Case(
            "complaint before the circular",
            ComplaintRules.Assess(null, new WorkingCalendar(), nothing with { Date = new(2014, 10, 20), Announced = new(2014, 10, 20) })
        );
    }

    private static EntryRequest Undated(EntryRequest request) => request with { LowerCertificate = request.LowerCertificate! with { Issued = null } };

    private static void Entry(ExplanationPage page, string name, EntryRequest request)
    {
        var decision = Given.Assess(request);
        page.Case(name, decision);
        page.Case($"{name}, papers", decision.Dossier);
    }

    /// <summary>What is said of the certificate and the proposal, and what the papers then need.</summary>
    private static void Lower(ExplanationPage page, string name, EntryRequest request, Readings? readings = null)
    {
        var issued = request.LowerCertificate?.Issued;
        var decision = EntryRules.Assess(Given.NormsOn(request.Date), issued is { } day ? Given.NormsOn(day) : null, request, readings);
        var certificate = decision.LowerCertificate is { } lower ? lower.Verdict.ToCode() : "none";
        var isNeeded = decision.Dossier.Findings.Any(f => f.Citation?.Clause is not (null or "1"));
        page.Case(
            $"{name}: {decision.Verdict.ToCode()}, missing [{string.Join(";", decision.Missing)}], certificate {certificate}, a copy of it {(isNeeded ? "needed" : "not needed")}",
            decision.Findings.Where(f =>
                f.Rule.Code
                    is "typical-product.lower-certificate"
                        or "typical-product.no-lower-vote"
                        or "typical-product.old-level-certificate"
                        or "typical-product.proposal"
            )
        );
    }

    private static CouncilRequest Council(VoteLevel level, LocalDate date, int members, int jurors) =>
        new()
        {
            Level = level,
            Date = date,
            Members = members,
            ChairIsEntitled = true,
            ViceChairIsEntitled = true,
            Jurors = jurors,
        };

    private static void Vote(
        ExplanationPage page,
        string name,
        VoteLevel level,
        LocalDate date,
        ScoreSheet[] sheets,
        ValueList<string>? jury = null,
        ValueList<AwardNumber>? awards = null,
        Readings? readings = null
    )
    {
        var request = new VoteRequest
        {
            Level = level,
            Date = date,
            Sheets = ValueList.Create<ScoreSheet>(sheets),
            Jury = jury ?? [],
            Awards = awards ?? [],
        };
        var vote = VoteRules.Assess(Given.NormsOn(date), request, readings);
        var rejected = string.Concat(vote.Rejected.Select(r => $"\n  sheet {r.Index}: {r.Text.Vietnamese} / {r.Text.English}"));
        page.Case(
            $"{name}: certificates until {vote.CertificatesValidUntil:uuuu-MM-dd}, next {vote.NextLevel?.ToCode()}, jury {string.Join(",", vote.Jury)}{rejected}",
            vote
        );
        foreach (var product in vote.Products)
        {
            page.Case(
                $"{name}, {product.Product} ({product.Group.ToCode()}): place {product.Rank}{(product.IsTied ? " tied" : "")}, mean {product.Mean.ToCode()}, "
                    + $"{product.Award}, without [{string.Join(",", product.MissingJurors)}]",
                [product.Finding]
            );
        }
    }

    private static void Certified(ExplanationPage page, string name, Certificate certificate, LocalDate date, Readings? readings = null)
    {
        var norms = certificate.Issued is { } issued && NationalLaw.TypicalProducts().TryAt(issued, out var found) ? found : null;
        var decision = CertificateRules.Assess(norms, certificate, date, readings, LawBook.National.At(date).TypicalProducts);
        page.Case(
            $"certificate {name}: until {decision.ValidUntil:uuuu-MM-dd}, {decision.PriorityGround}, {string.Join(" ", decision.Entitlements.Select(e => e.Code))}",
            decision
        );
    }

    private static void Prize(ExplanationPage page, string name, PrizeLevels levels, VoteLevel level, int products, long? asked)
    {
        var request = new PrizeRequest
        {
            Level = level,
            Date = Day,
            Products = products,
            Asked = asked is { } sum ? new Vnd(sum) : null,
        };
        var decision = PrizeRules.Assess(levels, request, Given.NormsOn(Day));
        page.Case($"prize, {name}: ceiling {decision.Ceiling?.Dong}", decision);
    }

    private static void Complaint(ExplanationPage page, string name, ComplaintRequest request)
    {
        // 2 September is a holiday: 15 working days from Monday 2015-08-17 end on Tuesday 2015-09-08.
        var decision = ComplaintRules.Assess(Given.Norms2015, new WorkingCalendar([new(2015, 9, 2)]), request);
        page.Case($"complaint, {name}: by {decision.FileBy:uuuu-MM-dd}, answer by {decision.AnswerBy:uuuu-MM-dd} {decision.Answer.ToCode()}", decision);
    }
}
