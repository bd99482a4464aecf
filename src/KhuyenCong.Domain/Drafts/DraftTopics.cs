using System.Text.RegularExpressions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Drafts;

/// <summary>What the law says of a number that is no level: the values that it allows, none where the provision is not held, and the provision.</summary>
internal sealed record DraftExpectation(ValueList<long> Values, Citation Citation, LocalizedText Says);

/// <summary>Numbers of days and years, thresholds, shares and yearly dates that the law states beside the levels.</summary>
internal static partial class DraftTopics
{
    private const string Brackets = @"\)?\s*(?:\([^()]*\)\s*)?";
    private const string Until =
        "(?<until>truoc|sau|cham nhat|cham qua|khong qua|den|den het)(?: la)? (?:(?:(?<hour>[0-9]{1,2}) ?(?:gio|h)(?: ?[0-9]{2})?(?: phut)?|(?<office>(?:het )?gio (?:hanh chinh|lam viec)(?: cua)?)),? (?:cua )?)?(?:ngay )?";

    // A year is counted; "năm 2016" is one of the calendar.
    private const string Years = "nam(?! [0-9](?![0-9]? thang))";

    // "Ba năm rưỡi", "2 năm 6 tháng" are no whole number of years.
    private static readonly Regex Fraction = Of(@"\G (?:ruoi|(?:va )?(?:[0-9]{1,2}|ba|sau) thang)(?![a-z])");

    // What is registered for a plan by the days of TT36-2013/10; other papers, reports above all, have days of their own.
    private const string OfAPlan = "^(?!.*(?:quyet toan|thanh toan|tam ung|nghiem thu|binh chon|khieu nai)).*";
    private const string Papers = "(?:ho so|dang ky(?: [a-z]+){0,3} (?:ke hoach|de an|nhiem vu)|(?:ke hoach|de an|nhiem vu)[^.;]*dang ky)";
    private const string Agency =
        "cuc(?: cong (?:nghiep|thuong) dia phuong| doi moi sang tao,? chuyen doi xanh va khuyen cong|(?= (?:ho so|dang ky|danh muc|ke hoach|de an|truoc|cham nhat)))";

    private static readonly Regex Before = Of("truoc (?:[0-9]{1,2} ?(?:gio|h)[0-9a-z ]{0,12},? )?(?:ngay )?[0-9]");
    private static readonly Regex NoLeast = Of(@"^(?!.*(?:toi thieu|it nhat|khong duoi|khong (?:it|thap|nho) hon)(?: la| bang)? [0-9])");
    private static readonly LocalizedText NotMost = new("ghi là mức tối thiểu", "it is said to be the least");
    private static readonly Regex CalendarDays = Of("^(?!.*ngay lam viec)");
    private static readonly LocalizedText AreWorkingDays = new("ghi là ngày làm việc", "they are said to be working days");
    private static readonly Regex NotAbove = Of("^(?!.*(?:tren|hon|vuot(?: qua)?|>) ?[0-9]{1,3}[^0-9]{0,12}diem)");
    private static readonly LocalizedText IsAbove = new("ghi là trên mức này", "it is said to be more than this");
    private static readonly Regex Department = Of(
        "(?<![a-z])so cong thuong(?![a-z])|(?<=(?<![a-z])(?:gui|nop|ve|cho|den|toi|tai|voi) )so(?![a-z])|^[^a-z]*so(?= (?:gui|nop|tong hop))"
    );
    private static readonly Regex AnyAgency = Of("(?<![a-z])cuc(?![a-z])");

    // "Sở gửi Cục trước 30/6": what is sent is not said.
    private static readonly Regex SentToAgency = Of(
        "^(?!.*(?:bao cao|quyet toan|thanh toan|tam ung|nghiem thu|binh chon|khieu nai)).*(?<![a-z])(?<!(?:ho|co|mot|mau) )so(?: cong thuong)?(?: [a-z]+){0,14}? (?:gui|nop|trinh)(?: [a-z]+){0,3} cuc(?![a-z]).*?"
            + Until
            + "(?<v>[0-9]{1,2})(?: thang |/)(?<m>[0-9]{1,2})(?![0-9])"
    );
    private static readonly Regex WorkingDays = Of("ngay lam viec");
    private static readonly LocalizedText NoWorkingDays = new("không ghi là ngày làm việc", "they are not said to be working days");
    private static readonly LocalizedText NotBefore = new("không ghi là trước ngày này", "it is not said to be before this day");

    private enum ValueKind
    {
        Count = 1,
        Rate = 2,
        Times = 3,
        DayOfYear = 4,
        Billions = 5,
    }

    /// <param name="Code">The stable code.</param>
    /// <param name="About">What a sentence must speak of.</param>
    /// <param name="Form">Where its number stands: the group v, and m for a month.</param>
    /// <param name="Kind">What the number is.</param>
    /// <param name="Of">What the law of a day says; null where it says nothing of it.</param>
    private sealed record Topic(string Code, Regex About, Regex Form, ValueKind Kind, Func<LawSnapshot, string, DraftExpectation?> Of)
    {
        /// <summary>Whether the numbers of the sentence are then no levels.</summary>
        internal bool TakesNumbers { get; init; } = true;

        /// <summary>What the words around the number must be besides, and what is said where they are not.</summary>
        internal Regex? Wording { get; init; }

        internal LocalizedText Without { get; init; } = new("", "");

        /// <summary>Whether the provision governs national money alone: the procedure of local money is the province's (TT46-2012/8/3/b).</summary>
        internal bool IsOfNationalMoney { get; init; }

        /// <summary>The body with which it has to be by the day, where a sentence may name days of several.</summary>
        internal Regex? Body { get; init; }

        /// <summary>How the number is read where it is no plain one.</summary>
        internal Func<Match, long?>? Value { get; init; }
    }

    private static readonly Topic[] Table =
    [
        new(
            "advance-limit",
            Of("tam ung(?!.*lan (?:mot|dau|1))"),
            Of(@"(?:khong (?:vuot )?qua|khong vuot|(?<=muc tam ung[^.;%]{0,80})(?:toi da|cao nhat)(?: la| bang)?) (?<v>[0-9]+(?:[.,][0-9]+)?)\s*%"),
            ValueKind.Rate,
            (law, _) => Rate(law.Execution.Advances?.Limit)
        ),
        new(
            "priority-factor",
            Of("uu tien"),
            Of("(?:" + DraftNumbers.Multiples + @"|(?<percent>[1-9][0-9]{2})\s*%)\s+(?:cua )?(?:cac )?(?:dinh )?muc"),
            ValueKind.Times,
            (law, _) => Times(law.Support?.PriorityFactorLimit)
        )
        {
            Value = m => m.Groups["percent"].Success ? DraftNumbers.Percent(m.Groups["percent"].Value) : DraftNumbers.MultipleOf(m),
            Wording = NoLeast,
            Without = NotMost,
        },
        new(
            "interest-years",
            Of("lai suat|lai vay"),
            Of(Counted + Brackets + "nam(?: ruoi)? dau"),
            ValueKind.Count,
            (law, _) => Count(law.Interest?.Years, "năm", "years")
        )
        {
            TakesNumbers = false,
        },
        new(
            "overseas-per-year",
            Of("co so cong nghiep nong thon|co so.*nuoc ngoai|nuoc ngoai.*co so"),
            Of(Counted + Brackets + @"lan\s*(?:/|trong (?:mot|1) |trong |moi |mot )\s*nam"),
            ValueKind.Count,
            (law, _) => Most(law.ContentConditions?.OverseasFairsPerYear, "lần/năm", "times a year")
        )
        {
            Wording = NoLeast,
            Without = NotMost,
        },
        new(
            "ward-conversion",
            Of("chuyen doi (?:tu|thanh)"),
            Of(@"(?:chua qua|khong qua|duoi)\s*(?<v>[0-9]{1,2})" + Brackets + "nam"),
            ValueKind.Count,
            (law, _) => Count((law.Eligibility?.Places as Eligibility.PlacesByCityClass)?.YearsSinceConversion, "năm", "years")
        ),
        new(
            "sme-labour",
            Of("doanh nghiep nho va vua.*lao dong|lao dong.*doanh nghiep nho va vua"),
            Of(@"khong qua (?<v>[0-9]{2,4})" + Brackets + "(?:lao dong|nguoi)"),
            ValueKind.Count,
            (law, _) => Most(law.Eligibility?.Size?.Test.Labour, "người", "workers")
        ),
        new(
            "settlement-file",
            Of("quyet toan"),
            Of(@"(?<v>[0-9]{1,3})" + Brackets + @"ngay(?! [0-9])(?=.*nghiem thu)"),
            ValueKind.Count,
            (law, _) => Most(law.Execution.Deadlines?.SettlementFile, "ngày", "days")
        )
        {
            IsOfNationalMoney = true,
            Wording = CalendarDays,
            Without = AreWorkingDays,
        },
        new(
            "settlement-day",
            Of("quyet toan"),
            Of(
                "(?:"
                    + Until
                    + @")?(?:ngay )?(?<v>[0-9]{1,2})(?: thang |/)(?<m>[0-9]{1,2})(?= (?:cua )?nam sau)|"
                    + Until
                    + "(?<v>[0-9]{1,2})(?<dated>(?: thang |/)(?<m>0?[1-9])(?:/| nam )20[0-9]{2})"
            ),
            ValueKind.DayOfYear,
            (law, _) => Day(law.Execution.Deadlines?.Settlement)
        )
        {
            IsOfNationalMoney = true,
        },
        new(
            "file-with-department",
            Of(
                OfAPlan
                    + "(?:"
                    + Papers
                    + ".*(?:voi|gui|nop|ve|den|tai|toi|cho) so cong thuong|(?:gui|nop)(?: [a-z]+){0,3} so cong thuong(?!.* cuc ).*"
                    + Papers
                    + ")"
            ),
            Of(Until + @"(?<v>[0-9]{1,2})(?: thang |/)(?<m>[0-9]{1,2})"),
            ValueKind.DayOfYear,
            (law, _) => Day(law.Execution.Deadlines?.FileWithDepartment)
        )
        {
            IsOfNationalMoney = true,
            Wording = Before,
            Without = NotBefore,
            Body = Department,
        },
        new(
            "file-with-agency",
            Of(
                OfAPlan
                    + "(?:"
                    + Papers
                    + ".*(?:voi|gui|nop|ve|den|tai|toi|cho) "
                    + Agency
                    + "|(?:gui|nop)(?: [a-z]+){0,3} "
                    + Agency
                    + ".*"
                    + Papers
                    + ")|^(?!.*(?:bao cao|quyet toan|thanh toan|tam ung|nghiem thu|binh chon|khieu nai))(?=.*(?:ke hoach|danh muc|de an|dang ky)).*(?<![a-z])so(?: cong thuong)?(?: [a-z]+){0,14}? (?:gui|nop)(?: [a-z]+){0,3} "
                    + Agency
            ),
            Of(Until + @"(?<v>[0-9]{1,2})(?: thang |/)(?<m>[0-9]{1,2})"),
            ValueKind.DayOfYear,
            (law, _) => Day(law.Execution.Deadlines?.FileWithAgency)
        )
        {
            IsOfNationalMoney = true,
            Wording = Before,
            Without = NotBefore,
            Body = AnyAgency,
        },
        new(
            "monthly-report",
            Of("bao cao.*hang thang|hang thang.*bao cao"),
            Of(Until + "(?<v>[0-9]{1,2})(?: (?:cua )?(?:hang|moi) thang|(?! ?(?:thang|[-/0-9])))"),
            ValueKind.Count,
            (law, _) => Most(law.Execution.Deadlines?.MonthlyReport, "hằng tháng", "of the month")
        )
        {
            IsOfNationalMoney = true,
            Wording = Before,
            Without = NotBefore,
        },
        new(
            "complaint-days",
            Of("^(?!.*(?:giai quyet|tra loi))(?=.*binh chon).*khieu nai"),
            Of(@"(?<v>[0-9]{1,3})" + Brackets + "ngay(?! [0-9])"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.ComplaintDays, "ngày làm việc", "working days")
        )
        {
            Wording = WorkingDays,
            Without = NoWorkingDays,
        },
        new(
            "answer-days",
            Of("^(?=.*(?:giai quyet|tra loi))(?=.*binh chon).*khieu nai"),
            Of(@"(?<v>[0-9]{1,3})" + Brackets + "ngay(?! [0-9])"),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.AnswerDays, "ngày làm việc", "working days")
        )
        {
            Wording = WorkingDays,
            Without = NoWorkingDays,
        },
        new(
            "certificate-years",
            Of("giay chung nhan.*(?:gia tri|hieu luc|thoi han)"),
            Of(
                "nam thu (?<v>[0-9]{1,2}(?![0-9])|ba(?![a-z]))|(?<!thang |[0-9])"
                    + Counted
                    + Brackets
                    + Years
                    + "(?! (?:mot|0?1) lan)|(?<!ngay |[0-9])(?<months>[0-9]{1,3})"
                    + Brackets
                    + "thang(?! [0-9])"
            ),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.CertificateYears, "năm", "years")
        )
        {
            Value = YearsOf,
        },
        new(
            "pass-mark",
            Of(
                "(?:giay chung nhan|ban giam khao|binh chon).*diem|diem tro len.*giay chung nhan|(?:tu|tren|duoi|hon|toi thieu|it nhat) [0-9]{1,3}[^.;]{0,20} diem(?![a-z]).*giay chung nhan"
            ),
            Of(
                @"(?<![0-9/])(?<v>[0-9]{1,3})(?: ?/ ?100)?"
                    + Brackets
                    + "diem tro len|(?:tu|toi thieu|it nhat|dat|duoi|(?<!(?:[0-9] (?:bo )?san pham|ket qua)[^.;]*)(?:tren|hon)(?=[^.;]*(?:duoc|thi) (?:cap|cong nhan))) (?<v>[0-9]{1,3})(?: ?/ ?100)?"
                    + Brackets
                    + "diem(?![a-z])(?! tro len)"
            ),
            ValueKind.Count,
            (law, _) => Most(law.TypicalProducts?.PassMark, "điểm", "points")
        )
        {
            Wording = NotAbove,
            Without = IsAbove,
        },
        new(
            "council-size",
            Of("hoi dong binh chon cap (?:xa|huyen|tinh|khu vuc|quoc gia).*thanh vien"),
            Of(@"(?<v>[0-9]{1,2})(?:" + Brackets + "(?:hoac|(?<range>den|-))" + Brackets + @"(?<v>[0-9]{1,2}))?" + Brackets + "thanh vien"),
            ValueKind.Count,
            CouncilSizes
        ),
        new(
            "vote-cycle",
            Of("to chuc.*(?:nam mot lan|nam 1 lan|nam 01 lan)|binh chon.*to chuc.*(?:nam ?/ ?(?:0?1 )?lan|hang nam)"),
            Of(
                Counted
                    + Brackets
                    + "nam ?(?: (?:mot|1|01) lan|/ ?(?:0?1 )?lan)|(?<v>moi) nam (?:mot|1|01) lan|to chuc(?: binh chon)?(?: dinh ky)? (?<v>hang) nam"
            ),
            ValueKind.Count,
            (law, _) => Count(law.TypicalProducts?.Levels[0].Cycle, c => c.EveryYears, "năm một lần", "years apart")
        )
        {
            Value = m => m.Groups["v"].Value is "moi" or "hang" ? 1 : NumberOf(m.Groups["v"].Value),
        },
    ];

    // Words that contradict the terms of the loan whose interest is supported.
    private static readonly (string Code, Regex Form, LocalizedText Says)[] LoanTerms =
    [
        (
            "loan-term",
            Of("khoan vay (?:trung han va |dai han va )?ngan han|ngan han va (?:trung|dai) han"),
            new("khoản vay trung hạn và dài hạn", "medium- and long-term loans")
        ),
        ("loan-currency", Of("khoan vay.*bang (?:ngoai te|dong do la|do la|dong usd|usd)"), new("vay bằng đồng Việt Nam", "loans in đồng")),
        (
            "loan-overdue",
            Of("(?<!khong )ap dung doi voi (?:cac )?khoan vay (?:da )?qua (?:thoi )?han"),
            new("không áp dụng đối với khoản vay quá hạn", "not for overdue loans")
        ),
        ("loan-timing", Of("ho tro truoc khi co so"), new("hỗ trợ sau khi hoàn thành việc đầu tư", "support after the investment is completed")),
    ];

    private static void CheckLoan(DraftNotes notes, DraftLaw law, DraftSentence sentence, string plain)
    {
        foreach (var (code, form, says) in LoanTerms)
        {
            if (form.Match(plain) is not { Success: true } match || law.Snapshot?.Interest?.Conditions is not { HasValue: true } norm)
                continue;
            var of = norm.Citation.Text;
            notes.Add(
                TextFindingKind.Differs,
                code,
                norm.Citation,
                sentence.Start + match.Index,
                sentence.Start + match.Index + match.Length,
                new($"Theo {of.Vietnamese}: {says.Vietnamese}.", $"Under {of.English}: {says.English}.")
            );
        }
    }

    /// <summary>Holds each sentence against what it speaks of, and gives those whose numbers are no levels.</summary>
    internal static HashSet<DraftSentence> Check(DraftNotes notes, DraftLaw law)
    {
        var taken = new HashSet<DraftSentence>();
        foreach (var sentence in notes.Text.Paragraphs.SelectMany(notes.Text.SentencesOf))
        {
            var read = DraftDigits.Of(notes.Text, sentence);
            var spoken = Topics.Where(t => Speaks(t, read.Plain)).ToList();
            foreach (var topic in spoken)
            {
                if (topic.TakesNumbers)
                    taken.Add(sentence);
                Hold(notes, law, topic, sentence, read);
            }

            CheckLoan(notes, law, sentence, notes.Text.PlainOf(sentence));
            if (spoken.Count == 0)
                SayWhatIsSent(notes, law, sentence, read);
            // What else is said of advances is no level: its ratio is that of the kind of project (TT36-2013/13).
            if (read.Plain.Contains("tam ung") && read.Plain.Contains("%") && taken.Add(sentence))
                DraftAdvances.Check(notes, law, sentence, read);
        }

        return taken;
    }

    private static void SayWhatIsSent(DraftNotes notes, DraftLaw law, DraftSentence sentence, DraftDigits read)
    {
        if (!read.Plain.Contains(" cuc") || SentToAgency.Match(read.Plain) is not { Success: true } match || law.SourceOf(read.Plain) == FundingSource.Local)
            return;
        var norm = law.Snapshot?.Execution.Deadlines?.FileWithAgency;
        var of = norm?.Citation.Text;
        notes.Add(
            TextFindingKind.Undetermined,
            "file-with-agency",
            norm?.Citation,
            sentence.Start + read.OriginOf(match.Groups["until"].Index),
            sentence.Start + read.OriginOf(match.Index + match.Length),
            new(
                $"Không nêu gửi gì; chỉ hồ sơ đăng ký kế hoạch có ngày gửi{(of is { } said ? $" ({said.Vietnamese})" : "")}.",
                $"What is sent is not said; only what is registered for the plan has a day{(of is { } named ? $" ({named.English})" : "")}."
            )
        );
    }

    /// <summary>Whether the numbers of a sentence are not levels but something else that the law states.</summary>
    internal static bool Takes(DraftText text, DraftSentence sentence)
    {
        var plain = DraftDigits.Of(text, sentence).Plain;
        return (plain.Contains("tam ung") && plain.Contains("%")) || Topics.Any(t => t.TakesNumbers && Speaks(t, plain));
    }

    private static IEnumerable<Topic> Topics => Table.Concat(Thresholds);

    // A ratio of certain projects is no limit on all advances.
    private static bool Speaks(Topic topic, string plain) =>
        topic.About.IsMatch(plain) && topic.Form.IsMatch(plain) && !(topic.Code == "advance-limit" && DraftAdvances.NamesProjects(plain));

    private static void Hold(DraftNotes notes, DraftLaw law, Topic topic, DraftSentence sentence, DraftDigits read)
    {
        var plain = read.Plain;
        var match = MatchOf(topic, plain);
        var (start, end) = (sentence.Start + read.OriginOf(match.Index), sentence.Start + read.OriginOf(match.Index + match.Length));
        var expected = law.Snapshot is { } snapshot ? topic.Of(snapshot, plain) : null;
        if (WhyUndetermined(law, topic, expected, read, match) is { } why)
        {
            notes.Add(TextFindingKind.Undetermined, topic.Code, why.Provision, start, end, why.Says);
            return;
        }

        var (isSame, hasWords) = Compare(topic, match, plain, expected!);
        var says = new LocalizedText(
            $"{expected!.Citation.Text.Vietnamese}: {expected.Says.Vietnamese}.",
            $"{expected.Citation.Text.English}: {expected.Says.English}."
        );
        notes.Add(
            isSame && hasWords ? TextFindingKind.Agrees : TextFindingKind.Differs,
            topic.Code,
            expected.Citation,
            start,
            end,
            isSame && !hasWords
                ? new($"Dự thảo {topic.Without.Vietnamese}; theo {says.Vietnamese}", $"In the draft {topic.Without.English}; under {says.English}")
                : new($"Theo {says.Vietnamese}", $"Under {says.English}")
        );
    }

    private static (Citation? Provision, LocalizedText Says)? WhyUndetermined(
        DraftLaw law,
        Topic topic,
        DraftExpectation? expected,
        DraftDigits read,
        Match match
    )
    {
        if (topic.IsOfNationalMoney && law.SourceOf(read.Plain) == FundingSource.Local)
            return (law.Snapshot?.Execution.Deadlines?.LocalProcedure, DraftLaw.OfTheProvince);
        if (expected is null)
            return (null, new("Thư viện chưa có quy định của ngày này.", "What the law of this day says is not held here."));
        var of = expected.Citation.Text;
        if (expected.Values.Count == 0)
            return (expected.Citation, new($"Thư viện chưa có số liệu của {of.Vietnamese}.", $"What {of.English} states is not held here."));
        return read.IsMisprinted(match.Index, match.Index + match.Length)
            ? (expected.Citation, new("Có số không đọc được: chữ cái đứng ở chỗ chữ số.", "A number cannot be read: letters stand in the place of digits."))
            : null;
    }

    // Where a sentence names days with several bodies, that of its own: the day behind a body is of that body, and so is one before the first body.
    private static Match MatchOf(Topic topic, string plain)
    {
        var first = topic.Form.Match(plain);
        if (topic.Body is null || !first.NextMatch().Success)
            return first;
        List<(int At, bool IsOwn)> bodies =
        [
            .. Department
                .Matches(plain)
                .Cast<Match>()
                .Concat(AnyAgency.Matches(plain).Cast<Match>())
                .Select(m => (m.Index, topic.Body.Match(plain, m.Index).Index == m.Index))
                .OrderBy(b => b.Index),
        ];
        var isBefore = bodies.Count > 0 && bodies[0].At > first.Index;
        return DraftText
                .Matches(topic.Form, plain, 0)
                .FirstOrDefault(day => (isBefore ? bodies.Find(b => b.At > day.Index) : bodies.FindLast(b => b.At < day.Index)).IsOwn)
            ?? first;
    }

    private static (bool IsSame, bool HasWords) Compare(Topic topic, Match match, string plain, DraftExpectation expected)
    {
        var isWhole = topic.Code == "priority-factor" || !match.Value.Contains(" ruoi") && !Fraction.IsMatch(plain, match.Index + match.Length);
        IEnumerable<long?> said =
            !isWhole ? [null]
            : topic.Value is { } value ? [value(match)]
            : ValuesOf(match, topic.Kind);
        var values = said.OrderBy(v => v).ToList();
        // "7 hoặc 9 thành viên": a council has one of the numbers; "từ 7 đến 9" allows others too.
        var isSame =
            !match.Groups["range"].Success
            && (
                values.SequenceEqual(expected.Values.OrderBy(v => v).Select(v => (long?)v))
                || (values.Count == 1 && expected.Values.Count > 1 && values[0] is { } one && expected.Values.Contains(one))
            );
        var hasWords = topic.Wording is null || topic.Wording.IsMatch(plain);
        if (!match.Groups["until"].Success)
            return (isSame, hasWords);
        // A day of one year may be earlier than the last one.
        if (match.Groups["dated"].Success)
            return (match.Groups["until"].Value != "sau" && values[0] <= expected.Values[0], true);
        return OfLastDay(match, topic, (isSame, hasWords), expected.Values[0]);
    }

    private static long? YearsOf(Match match)
    {
        if (!match.Groups["months"].Success)
            return NumberOf(match.Groups["v"].Value);
        var months = Numbers.Read(match.Groups["months"].Value);
        return months % MonthsOfAYear == 0 ? months / MonthsOfAYear : null;
    }

    // "Chậm nhất ngày 19/5" is before 20 May, and "trước ngày 23/01" is not later than the 22nd; an hour of a day is an end of its own, but for midnight.
    private static (bool IsSame, bool HasWords) OfLastDay(Match match, Topic topic, (bool IsSame, bool HasWords) said, long expected)
    {
        var hour = match.Groups["hour"].Success ? Numbers.Read(match.Groups["hour"].Value) : (int?)null;
        var until = match.Groups["until"].Value;
        if (hour is not (null or 0 or 24) || match.Groups["office"].Success || until == "sau")
            return (false, said.HasWords);
        var (day, isBefore) = (ValuesOf(match, topic.Kind).First(), hour == 0 || (hour is null && until == "truoc"));
        var isLawBefore = topic.Wording is not null;
        return isBefore == isLawBefore ? (said.IsSame, true)
            : isBefore ? (day == NextOf(expected, topic.Kind), true)
            : (NextOf(day, topic.Kind) == expected ? (true, true) : (said.IsSame && isLawBefore && hour is null, said.HasWords && hour is null));
    }

    private static long? NextOf(long? day, ValueKind kind)
    {
        if (kind != ValueKind.DayOfYear)
            return day + 1;
        var (month, of) = ((int)(day ?? 0) / 100, (int)(day ?? 0) % 100);
        if (month is < 1 or > 12 || of < 1 || of > NodaTime.CalendarSystem.Iso.GetDaysInMonth(2001, month))
            return null;
        var next = new NodaTime.LocalDate(2001, month, of).PlusDays(1);
        return (next.Month * 100) + next.Day;
    }

    // Null where the digits are no such number.
    private static IEnumerable<long?> ValuesOf(Match match, ValueKind kind)
    {
        foreach (Capture digits in match.Groups["v"].Captures)
            yield return kind switch
            {
                ValueKind.Rate => DraftNumbers.Percent(digits.Value),
                ValueKind.Times => DraftNumbers.Multiple(digits.Value),
                ValueKind.DayOfYear => (Numbers.Read(match.Groups["m"].Value) * 100) + Numbers.Read(digits.Value),
                ValueKind.Billions => Numbers.Read(digits.Value) * 1_000_000_000L,
                _ => NumberOf(digits.Value),
            };
    }

    // A small number is often a word.
    private static long NumberOf(string said) => Reading.NumberWords.TryRead(said, isPlain: true, out var number) ? number : Numbers.Read(said);

    private static DraftExpectation? CouncilSizes(LawSnapshot law, string plain)
    {
        var level =
            plain.Contains("cap xa") ? VoteLevel.Commune
            : plain.Contains("cap huyen") ? VoteLevel.District
            : plain.Contains("cap tinh") ? VoteLevel.Province
            : plain.Contains("cap khu vuc") ? VoteLevel.Region
            : VoteLevel.Nation;
        if (law.TypicalProducts?.Find(level)?.CouncilSizes is not { } sizes)
            return null;
        ValueList<long> values = sizes.TryGet(out var known) ? known.Select(n => (long)n).ToValueList() : [];
        return new(
            values,
            sizes.Citation,
            new($"{string.Join(" hoặc ", values.AsEnumerable())} thành viên", $"{string.Join(" or ", values.AsEnumerable())} members")
        );
    }

    private static DraftExpectation? Count(Norm<int>? norm, string vietnamese, string english) => Count(norm, n => n, vietnamese, english);

    private static DraftExpectation? Count<T>(Norm<T>? norm, Func<T, int> of, string vietnamese, string english)
        where T : notnull => Stated(norm, n => of(n), n => Plural(of(n), vietnamese, english));

    private static DraftExpectation? Most(Norm<Threshold>? norm, string vietnamese, string english) =>
        Stated(norm, n => n.Value, n => Plural(n.Value, vietnamese, english));

    private static DraftExpectation? Rate(Norm<Rate>? norm) =>
        Stated(norm, r => r.Millionths, r => new(r.ToString(Language.Vietnamese), r.ToString(Language.English)));

    private static DraftExpectation? Times(Norm<Rate>? norm) =>
        Stated(norm, r => r.Millionths, r => new($"{Numbers.Decimal(r.Millionths, 6, ',')} lần", $"{Numbers.Decimal(r.Millionths, 6, '.')} times"));

    private static DraftExpectation? Day(Norm<Execution.YearlyDate>? norm) =>
        Stated(norm, d => (d.Day.Month * 100) + d.Day.Day, d => new($"{d.Day.Day:00}/{d.Day.Month:00}", $"{d.Day.Month:00}-{d.Day.Day:00}"));

    /// <summary>The one value of a norm and what is said of it; without value where the norm has none, null where there is no norm.</summary>
    private static DraftExpectation? Stated<T>(Norm<T>? norm, Func<T, long> valueOf, Func<T, LocalizedText> say)
        where T : notnull =>
        norm is null ? null
        : norm.TryGet(out var value) ? new([valueOf(value)], norm.Citation, say(value))
        : new([], norm.Citation, new("", ""));

    private static LocalizedText Plural(long number, string vietnamese, string english) => new($"{number} {vietnamese}", $"{number} {english}");

    private static Regex Of(string pattern) => DraftText.Of(pattern);
}
