using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>The unit behind an amount: its code, or null where the word is no unit that is known, and the word itself.</summary>
internal sealed record DraftUnit(string? Code, string Word);

/// <summary>What a number in a sentence is.</summary>
internal enum DraftNumberKind
{
    Rate = 1,
    Amount = 2,
    Times = 3,
}

/// <summary>A rate, an amount of money or a multiple in a sentence.</summary>
internal sealed record DraftNumber(DraftNumberKind Kind, int Start, int End)
{
    /// <summary>Millionths of a rate or a multiple, đồng of an amount; null where the digits are no such number.</summary>
    internal long? Value { get; init; }

    /// <summary>The lower end of a range, or null.</summary>
    internal long? Low { get; init; }

    /// <summary>Whether it is said to be the least, not the most.</summary>
    internal bool IsMinimum { get; init; }

    /// <summary>Whether it is what a case is measured by (a capital, a turnover) and no support.</summary>
    internal bool IsMeasure { get; init; }

    /// <summary>Whether it is the change of a level from another, a budget, or what who is supported bears: no level is read from it.</summary>
    internal bool IsNoLevel { get; init; }

    /// <summary>Whether it is of a level of before, or of the change of one ("nâng từ … lên …"); no level is read from it either.</summary>
    internal bool IsOfBefore { get; init; }

    internal DraftUnit? Unit { get; init; }

    internal DraftUnit? SecondUnit { get; init; }

    /// <summary>For a rate: of what it is a share; "" where nothing is said.</summary>
    internal string Base { get; init; } = "";

    /// <summary>The amount in words in brackets behind it, where that is another one.</summary>
    internal string? OtherInWords { get; init; }

    /// <summary>The words in brackets beside it that are an amount or a rate in words and cannot be read.</summary>
    internal string? UnreadWords { get; init; }
}

/// <summary>Finds rates, amounts and multiples as Vietnamese legal texts write them, in digits and in words.</summary>
internal static class DraftNumbers
{
    // Fewer đồng are comrades ("3 đồng chí"), not money.
    private const long LeastMoney = 1_000;
    private const int FurthestBefore = 1_000;
    private const string Digits =
        @"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+(?:[.,][0-9]+)?";
    private const string Bears = "bỏ (?:vốn|ra)|tự (?:lo|bỏ|chi|trả|chịu|túc|đảm bảo|bảo đảm|đầu tư|trang trải)|đối ứng|đóng góp";
    private const string Scales = @"trieu|tr\.?\s*d(?:ong)?(?![a-z])|tr|ty|ti|nghin|ngan";

    // A number has at most some thirty words; a longer run of them is looked at piece by piece, so that its length costs no more than that of other words.
    private const string WordOfNumber = "không|một|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ|tỉ|rưỡi|phẩy";

    // "200 (hai trăm) triệu đồng", "hai trăm (200) triệu đồng": the same number again stands between the number and what it is of.
    private const string Again = @"\)?\s*(?:\([^()]*\)\s*)?";

    private static readonly Regex Rate = DraftText.Of(
        @"(?<![0-9a-z.,/])(?:(?<low>" + Digits + @")\s*%?\s*(?:den|toi|[-~÷])\s*)?(?<n>" + Digits + ")" + Again + "(?:%|phan tram(?![a-z]))"
    );

    private static readonly Regex Amount = DraftText.Of(
        @"(?<![0-9a-z.,/])(?:(?<low>"
            + Digits
            + @")\s*(?<lowUnit>"
            + Scales
            + @")?\s*(?:dong)?\s*(?:den|toi|[-~÷])\s*)?(?<n>(?:(?:"
            + Digits
            + ")"
            + Again
            + "(?:"
            + Scales
            + @")(?![a-z])\s*){1,3}(?:\([^()]*\)\s*)?(?:(?:dong|vnd|dg?)(?![a-z]))?|(?:"
            + Digits
            + ")(?:[,.]?[-=])?"
            + Again
            + @"(?:dong|vnd|dg)(?![a-z])|[0-9]{1,3}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3}){2,})\s*d(?![a-z]))"
    );

    private static readonly Regex NoMoney = DraftText.Of(
        @"(?:khong (?:vuot )?qua|toi da|cao nhat)(?: la| bang)? (?<n>[0-9][0-9.,]*)(?=[^.;:%0-9\n]{0,20}?/\s*(?:co so|mo hinh|cum|ccn|thuong hieu|doanh nghiep|dn|san pham|hoi|hiep hoi)(?![a-z]))"
            + @"|(?<![0-9a-z.,/])(?<n>[0-9][0-9.,]*)\s*(?:usd|eur|euro|do la|dola)(?![a-z])"
    );

    // "2OO triệu đồng", "5O%", "l00 triệu đồng", "S0%": letters in the place of digits; "20 0 triệu đồng", "5 0%": a space within a number.
    private static readonly Regex Misprinted = DraftText.Of(
        @"(?<![0-9a-z.,/])(?:(?=[0-9.,]*[olisbz])(?=[olisbz]{0,3}[0-9])[0-9olisbz]{1,9}(?:[.,][0-9olisbz]{1,9}){0,4}|(?<![0-9] )[0-9]{1,2} 0{1,2}(?= ?%| (?:trieu|ty|tr)(?![a-z])))\s*(?:(?<rate>%|phan tram(?![a-z]))|(?:"
            + Scales
            + @")(?![a-z])(?:\s*(?:dong|vnd|dg?)(?![a-z]))?|(?:dong|vnd|dg)(?![a-z]))"
    );

    private const string PlainWordOfNumber = "khong|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|linh|le|tram|nghin|ngan|trieu|ty|ti|ruoi|phay";

    // "1,5 lần mức …", "một phẩy năm lần mức …", "gấp rưỡi mức …".
    internal const string Multiples =
        @"(?<![0-9a-z.,/])(?:gap )?(?:(?<n>[0-9]+(?:[.,][0-9]+)?|(?:"
        + PlainWordOfNumber
        + ")(?: (?:"
        + PlainWordOfNumber
        + @")){0,6})\s*(?:\([^()]*\)\s*)?lan(?<half> ruoi)?|gap (?<n>doi|ruoi))";
    private static readonly Regex Times = DraftText.Of(Multiples + @"(?=\s+(?:cua )?(?:cac\s+)?(?:muc|dinh muc|so voi))");

    private static readonly Regex InWords = DraftText.Of(
        @"(?<![\p{L}])(?<w>(?:" + WordOfNumber + @")(?: +(?:" + WordOfNumber + @")){0,30}) +(?<k>đồng|phần trăm)(?![\p{L}])"
    );

    // "Hai trăm triệu/cơ sở", "một tỷ rưỡi.": words that end in millions say đồng.
    private static readonly Regex InWordsOfScale = DraftText.Of(
        @"(?<!\p{L})(?<w>(?:" + WordOfNumber + @")(?: +(?:" + WordOfNumber + @")){0,30}?(?: +(?:triệu|tỷ|tỉ))(?: rưỡi)?)(?<k>)(?=\s*(?:/|[.,;)]|$))"
    );

    private static readonly Regex InPlainWords = DraftText.Of(
        "(?<![a-z])(?<w>(?:" + PlainWordOfNumber + ")(?: +(?:" + PlainWordOfNumber + ")){1,30}) +(?<k>dong|phan tram)(?![a-z])"
    );

    private static readonly Regex InPlainWordsOfScale = DraftText.Of(
        "(?<![a-z])(?<w>(?:" + PlainWordOfNumber + ")(?: +(?:" + PlainWordOfNumber + @")){0,30}?(?: +(?:trieu|ty|ti))(?: ruoi)?)(?<k>)(?=\s*(?:/|[.,;)]|$))"
    );

    // "Hai trăn triệu đồng", "200 trệu đồng": a word of a number that is misspelt.
    private static readonly Regex Misspelt = DraftText.Of(
        @"(?<!\p{L})(?<w>(?:[0-9][0-9.,]*|(?:"
            + WordOfNumber
            + @")(?: +(?:"
            + WordOfNumber
            + @")){0,30}) +(?<odd>(?!(?:"
            + WordOfNumber
            + @"|đồng)(?!\p{L}))\p{L}{2,7})(?: +(?:"
            + WordOfNumber
            + @")){0,30}) +(?<k>đồng(?! (?:ý|bộ|chí|thời|nhất|đều|hành|loạt|nghiệp|bằng|phục)(?!\p{L}))|phần trăm)(?!\p{L})"
    );

    // "Hàng trăm triệu đồng" is no number; nor is "hay trăm triệu đồng", whose first word is misspelt.
    private static readonly Regex WordBefore = DraftText.Of(@"(?<!\p{L})(?<w>\p{L}+) +$");

    private static readonly Regex LowInWords = DraftText.Of(
        @"(?<!\p{L})(?<low>(?:" + WordOfNumber + ")(?: +(?:" + WordOfNumber + @")){0,30})(?: +(?:phần trăm|đồng))? +(?:đến|tới) +$"
    );
    private static readonly Regex PlainYearOrFrom = DraftText.Of("^(?:nam|tu) +");
    private static readonly Regex YearOrInvestment = DraftText.Of("^(?:năm|tư) +");

    private static readonly Regex DigitsBefore = DraftText.Of(@"[0-9]\s*(?:%|[a-z]{1,5}\s*(?:dong|d|vnd)?)?\s*\([^()]*$");

    // "Năm mươi phần trăm (50%)", "ba mươi lăm triệu đồng (35.000.000đ)".
    private static readonly Regex DigitsInBrackets = DraftText.Of(
        @"\G\s*\(\s*(?<d>" + Digits + @")\s*(?<unit>%|(?:" + Scales + @")?\s*(?:dong|vnd|dg?)?)\s*\)"
    );

    private static readonly Regex TwoMarks = DraftText.Of(@"^\s*[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{3}(?!\s*(?:triệu|tỷ|tỉ|nghìn|ngàn))");
    private static readonly Regex AndHalf = DraftText.Of(@"\G(?<=(?<scale>triệu|tỷ|tỉ|nghìn|ngàn))\s*rưỡi(?:\s*đồng)?(?!\p{L})");
    private static readonly Regex Half = DraftText.Of(@"(?<!\p{L})(?:một )?nửa(?= (?:chi phí|kinh phí|giá|tổng chi phí)(?!\p{L}))");

    private static readonly Regex InBrackets = DraftText.Of(@"\((?<w>[^()0-9]+)\)");
    private static readonly Regex NoLetters = DraftText.Of(@"\P{L}+");
    private static readonly Regex Currency = DraftText.Of(@"^(?:bằng chữ|bang chu) *:? *|\s*(?:đồng|dong)(?!\p{L}).*$");

    // "Nửa tỷ đồng".
    private static readonly Regex HalfOfScale = DraftText.Of(@"(?<!\p{L})nửa (?<scale>triệu|tỷ|tỉ)(?: đồng)?(?!\p{L})");

    // "1/2 chi phí", "hai phần ba chi phí", "50/100 chi phí", "0,5 chi phí".
    private static readonly Regex Fraction = DraftText.Of(
        @"(?<![\p{L}0-9/.,])(?:(?<a>[1-9])/(?<b>[2-9])|(?<a>[0-9]{1,3})/(?<b>100)|0[.,](?<a>[0-9]{1,2})|(?<a>một|hai|ba|bốn) phần (?<b>hai|ba|bốn|tư|năm))(?= (?:tổng )?(?:chi phí|kinh phí|giá)(?!\p{L}))"
    );
    private static readonly Regex PercentInWords = DraftText.Of(@"^\s*(?:bằng chữ:? *)?(?<w>.+?) phần trăm\s*$");
    private static readonly Regex Brackets = DraftText.Of(@"\G\s*\((?<w>[^()0-9]+?)\)");

    private static readonly Regex Least = DraftText.Of(
        @"(?:toi thieu|it nhat|thap nhat|khong (?:thap|it|nho|kem) hon|khong duoi|muc san)(?: la| bang)?:?\s*$|(?:ho tro|muc chi|thuong)(?: toi da| bang| la)? (?:tren|tu|duoi)\s*$|[:,(] ?(?:tren|duoi|hon)\s*$|(?:≥|(?<![-=a-z/""])>=?|(?<![-<])<)\s*$"
    );
    private static readonly Regex OrMore = DraftText.Of(@"\G\s*(?:chi phi|kinh phi)?\s*tro len");
    private static readonly Regex ShareOfWork = DraftText.Of(
        @"(?:tuong ung|chiem|dat|giai ngan|giam|tang|hoan thanh|thuc hien duoc|khoi luong)(?: (?:duoc|tu|len|them|khoang|tren|toi thieu|it nhat))*\s*$"
    );
    private static readonly Regex Measure = DraftText.Of(
        @"(?:von|doanh thu|quy mo|muc dau tu|tong tai san|gia tri tai san|tong nguon von)[^.;:0-9]{0,40}$|(?:von|doanh thu|tong muc dau tu)[^.;:]{0,60}(?:tren|duoi|tu|den|va|-)\s*$"
    );
    private static readonly Regex NoLevel = DraftText.Of(
        @"(?:(?:tang|giam)(?: tu)?|(?<!ho tro )(?<!ho tro toi da )(?:tong (?:kinh phi|von|so tien|muc dau tu)|tong gia tri|du toan|kinh phi thuc hien)[^.;:0-9]{0,40}(?:nam [0-9]{4}[^.;:0-9]{0,20})?(?:la|:|khoang)?)\s*$"
            // What was paid, and the level of before: "Trước đây mức hỗ trợ … là 150 triệu đồng", "tỉnh đã chi 1.250 triệu đồng".
            + @"|(?:tong chi phi(?: dau tu| thuc hien)?|binh quan(?: moi [a-z ]{1,20})?|trung binh|phan con lai|kinh phi[^.;:0-9]{0,30} nam [0-9]{4})(?: (?:la|dat|khoang|gan|hon))*:?\s*$"
            + @"|de nghi(?: [a-z]+){0,6} ho tro\s*$"
            + @"|(?:da (?:chi|ho tro|giai ngan|thanh toan)|muc cu|truoc (?:day|kia)|muc hien (?:hanh|nay))(?![a-z])[^.;:0-9]{0,80}(?<!khong qua )(?<!toi da )$"
    );

    // "50% dự toán, nhưng không quá 200 triệu đồng": what stands behind a rate and its base is the cap.
    private static readonly Regex CapOfRate = DraftText.Of(@"(?:%|phan tram)[^.;:0-9]{1,80}(?:khong qua|khong vuot qua|toi da|cao nhat)(?: la| bang)?\s*$");

    // "Đề nghị hỗ trợ ứng dụng máy móc 200 triệu đồng": what is asked for a case.
    private static readonly Regex Asked = DraftText.Of(
        @"(?<![a-z])de nghi(?: (?!muc )[a-z]+){0,6} ho tro(?: (?!(?:muc|toi da|khong|cao nhat)(?![a-z]))[a-z,]+){0,8}:?\s*$"
    );

    // "Tổng kinh phí 2.520 triệu đồng, trong đó máy móc 1.035 triệu đồng": what a plan divides is no level.
    private static readonly Regex Share = DraftText.Of(
        @"(?:tong (?:kinh phi|von|so tien)|kinh phi)[^;]*[0-9][^;]*trong do[^;]*(?<!khong qua )(?<!toi da )(?<!khong qua)(?<!toi da)\s*$"
    );
    private static readonly Regex RaisedTo = DraftText.Of(
        @"(?<![a-z])(?:(?:tang|giam|nang|ha|dieu chinh)(?: (?:dinh )?muc(?: [a-z,:]+){0,14})? tu [^.;]*\s(?:len|xuong|con|thanh)|(?:nang|ha|dieu chinh) tu|(?:tang|giam|nang|ha|dieu chinh) (?:dinh )?muc(?: [a-z,:]+){0,14} tu|(?:tang|giam) (?:them|bot)|thay(?: the)? (?:cum tu|(?:dinh )?muc|so tien)[^.;]*)\s*[“""]?$"
    );

    // "Cơ sở tự lo 50% chi phí", "50% chi phí do cơ sở đối ứng": what who is supported bears is no support; "tự" is told from "từ" by its mark alone.
    private static readonly Regex OwnBefore = DraftText.Of(@"(?<!\p{L})(?:" + Bears + @")(?: (?!hỗ|được|nhà)\p{L}+){0,6}?:?\s*$");
    private static readonly Regex OwnBehind = DraftText.Of(
        @"\G[^.;,:0-9\n]{0,40}? do (?:cơ sở|doanh nghiệp|đơn vị|chủ đầu tư|tổ chức)[^.;,:0-9\n]{0,40}? (?:chịu|" + Bears + @")(?!\p{L})"
    );

    private static readonly Regex Step = DraftText.Of(@"(?<![a-z])(?:tren|duoi|tu)\s*$");
    private static readonly Regex AfterStep = DraftText.Of(@"\G\s*(?:tro len|tro xuong)?\s*(?::|,?\s*(?:thi )?(?:duoc )?(?:muc )?(?:duoc )?ho tro)");

    private static readonly Regex BaseOfRate = DraftText.Of(
        @"\G\s*(?:\([^()]*\)\s*)?(?:cua\s+)?(?<b>(?:muc |tong |cac khoan |toan bo )?(?:chi phi|gia|lai|kinh phi|du toan|muc dau tu|von|doanh thu|tien thue|ho tro)(?: [a-z]+){0,5})"
    );

    /// <summary>The numbers of a stretch of a draft, in the order of their places.</summary>
    internal static List<DraftNumber> Of(DraftText text, int start, int end)
    {
        var plain = text.PlainTo(end);
        return DraftText.Apart(Written(plain, text, start).Concat(Spelled(plain, text, start)), n => (n.Start, n.End));
    }

    private static IEnumerable<DraftNumber> Written(string plain, DraftText text, int start)
    {
        foreach (var match in DraftText.Matches(Rate, plain, start))
            yield return AfterRate(
                plain,
                text,
                WithinRate(
                    text,
                    match,
                    new(DraftNumberKind.Rate, match.Index, match.Index + match.Length)
                    {
                        Value = Percent(match.Groups["n"].Value),
                        Low = Percent(match.Groups["low"].Value),
                    }
                )
            );
        foreach (var match in DraftText.Matches(Amount, plain, start))
        {
            if (OfAmount(plain, text, match) is var amount && amount.Value is null or >= LeastMoney)
                yield return amount;
        }

        // An amount without its unit, or in another money, is none that can be read; it is no missing cap.
        foreach (var match in DraftText.Matches(NoMoney, plain, start))
            yield return AfterAmount(plain, text, new(DraftNumberKind.Amount, match.Groups["n"].Index, match.Index + match.Length));
        foreach (var match in DraftText.Matches(Misprinted, plain, start))
        {
            var number = new DraftNumber(match.Groups["rate"].Success ? DraftNumberKind.Rate : DraftNumberKind.Amount, match.Index, match.Index + match.Length);
            yield return number.Kind == DraftNumberKind.Rate ? AfterRate(plain, text, number) : AfterAmount(plain, text, number);
        }

        foreach (var match in DraftText.Matches(Times, plain, start))
            yield return new DraftNumber(DraftNumberKind.Times, match.Index, match.Index + match.Length) { Value = MultipleOf(match) };
    }

    private static IEnumerable<DraftNumber> Spelled(string plain, DraftText text, int start)
    {
        foreach (
            var match in DraftText
                .Matches(InWords, text.SmallTo(plain.Length), start)
                .Concat(DraftText.Matches(InWordsOfScale, text.SmallTo(plain.Length), start))
        )
        {
            // In brackets behind digits the words say the same number again.
            if (HasDigitsBefore(plain, start, match.Index))
                continue;
            // "Mỗi năm một tỷ đồng", "đầu tư hai tỷ đồng": a year and an investment are no digits.
            var (words, from) = (match.Groups["w"].Value, match.Index);
            while (AmountWords.Parse(words) is null && YearOrInvestment.Match(words) is { Success: true } other)
                (words, from) = (words.Substring(other.Length), from + other.Length);
            var number = IsVague(text.Small, words, from) ? null : AmountWords.Parse(words);
            if ((number is not null || words.Contains(' ')) && OfWords(plain, text, match, from, number) is { } read)
                yield return FromLow(text.Small, read, words);
        }

        foreach (var match in DraftText.Matches(InPlainWords, plain, start).Concat(DraftText.Matches(InPlainWordsOfScale, plain, start)))
        {
            var (words, from) = (match.Groups["w"].Value, match.Index);
            // Words that have their marks are read above; in a text without any "nam" and "tu" are a year and "from" too.
            if (text.Small.Substring(from, match.Length) != match.Value || HasDigitsBefore(plain, start, from))
                continue;
            while (AmountWords.ParseLoosely(words) is null && PlainYearOrFrom.Match(words) is { Success: true } other)
                (words, from) = (words.Substring(other.Length), from + other.Length);
            if (OfWords(plain, text, match, from, AmountWords.ParseLoosely(words)) is { } read)
                yield return read;
        }

        foreach (var match in DraftText.Matches(Misspelt, text.SmallTo(plain.Length), start))
        {
            var (words, odd) = (match.Groups["w"].Value, match.Groups["odd"].Value);
            var isOne = char.IsDigit(words[0])
                ? AmountWords.IsNearlyScale(odd, orTens: false)
                : AmountWords.IsNearlyScale(odd, orTens: true) || (AmountWords.IsNearlyWord(odd) && words.Split(' ').Count(AmountWords.IsWord) > 1);
            if (isOne && !HasDigitsBefore(plain, start, match.Index))
                yield return OfWords(plain, text, match, match.Index, AmountWords.ParseLoosely(words))!;
        }

        foreach (var match in DraftText.Matches(Half, text.SmallTo(plain.Length), start))
            yield return AfterRate(plain, text, new(DraftNumberKind.Rate, match.Index, match.Index + match.Length) { Value = Domain.Rate.Unit / 2 });
        foreach (var match in DraftText.Matches(HalfOfScale, text.SmallTo(plain.Length), start))
            yield return AfterAmount(
                plain,
                text,
                new(DraftNumberKind.Amount, match.Index, match.Index + match.Length)
                {
                    Value = Vnd.TryParse("1 " + match.Groups["scale"].Value, out var one) ? one.Dong / 2 : null,
                }
            );
        foreach (var match in DraftText.Matches(Fraction, text.SmallTo(plain.Length), start))
            yield return AfterRate(plain, text, new(DraftNumberKind.Rate, match.Index, match.Index + match.Length) { Value = ValueOf(match) });
    }

    private static DraftNumber? OfWords(string plain, DraftText text, Match match, int from, long? millionths)
    {
        var to = match.Index + match.Length;
        if (match.Groups["k"].Value is "phần trăm" or "phan tram")
        {
            long? rate = millionths / 100 is <= int.MaxValue and var known ? known : null;
            return AfterRate(plain, text, Repeated(plain, text, new(DraftNumberKind.Rate, from, to) { Value = rate }));
        }

        // "Không đồng bộ" is no money either.
        long? dong = millionths / Domain.Rate.Unit;
        return dong is < LeastMoney ? null : AfterAmount(plain, text, Repeated(plain, text, new(DraftNumberKind.Amount, from, to) { Value = dong }));
    }

    // Millionths of a fraction; null where they are no whole number, as those of two thirds.
    private static long? ValueOf(Match fraction)
    {
        var said = fraction.Groups["a"].Value;
        var (part, of) = (
            DigitOf(said),
            fraction.Groups["b"] is { Success: true } whole ? DigitOf(whole.Value)
            : said.Length == 1 ? 10
            : 100
        );
        return of > 0 && part <= of && part * Domain.Rate.Unit % of == 0 ? part * Domain.Rate.Unit / of : null;
    }

    private static long DigitOf(string digit) =>
        char.IsDigit(digit[0]) ? Numbers.Read(digit)
        : digit == "tư" ? 4
        : (AmountWords.Parse(digit) ?? 0) / Domain.Rate.Unit;

    // "Từ ba mươi đến năm mươi phần trăm": the lower end is in the unit of the higher one where it names none.
    private static DraftNumber FromLow(string small, DraftNumber read, string words)
    {
        var before = Before(small, read.Start);
        if (LowInWords.Match(before) is not { Success: true } low)
            return read;
        var scale = words.Split(' ').LastOrDefault(AmountWords.IsScale);
        var said = low.Groups["low"].Value;
        var least = AmountWords.Parse(scale is null || said.Split(' ').Any(AmountWords.IsScale) ? said : $"{said} {scale}");
        return read with
        {
            Start = read.Start - before.Length + low.Index,
            Value = least is null ? null : read.Value,
            Low = read.Kind == DraftNumberKind.Rate ? least / 100 : least / Domain.Rate.Unit,
        };
    }

    private static bool IsVague(string small, string words, int from) =>
        words.StartsWith("trăm", StringComparison.Ordinal)
        && WordBefore.Match(Before(small, from)).Groups["w"].Value is { Length: > 0 } word
        && (word is "hàng" or "vài" or "mấy" or "nhiều" or "dăm" or "cả" || AmountWords.IsNearlyWord(word));

    // The digits in brackets behind words are the same number again, or another one.
    private static DraftNumber Repeated(string plain, DraftText text, DraftNumber number)
    {
        if (
            DigitsInBrackets.Match(plain, number.End) is not { Success: true } again
            || again.Groups["unit"].Value == "%" != (number.Kind == DraftNumberKind.Rate)
        )
            return number;
        long? value =
            number.Kind == DraftNumberKind.Rate ? Percent(again.Groups["d"].Value)
            : Vnd.TryParse(again.Groups["d"].Value + again.Groups["unit"].Value, out var amount) ? amount.Dong
            : null;
        return number with
        {
            End = again.Index + again.Length,
            OtherInWords = value == number.Value ? null : text.Composed.Substring(again.Index, again.Length).Trim(),
        };
    }

    // "50 (năm mươi)%": the words between a number and its sign say it again.
    private static DraftNumber WithinRate(DraftText text, Match match, DraftNumber number)
    {
        if (InBrackets.Match(text.Small.Substring(match.Index, match.Length)) is not { Success: true } words)
            return number;
        var said = text.Composed.Substring(match.Index + words.Index, words.Length);
        var again = words.Groups["w"].Value.Trim();
        if (AmountWords.ParseLoosely(again) is { } millionths)
            return millionths / 100 == number.Value ? number : number with { OtherInWords = said };
        return again.Split(' ').All(AmountWords.IsWord) || LooksSpoken(again) ? number with { UnreadWords = said } : number;
    }

    private static DraftNumber AfterRate(string plain, DraftText text, DraftNumber number)
    {
        var before = Before(plain, number.Start);
        var share = BaseOfRate.Match(plain, number.End);
        var words = Brackets.Match(plain, number.End);
        var said = words.Success ? PercentInWords.Match(SmallOf(text, words)) : Match.Empty;
        var spoken = said.Success ? AmountWords.ParseLoosely(said.Groups["w"].Value) : null;
        var isOther = spoken is { } millionths && millionths / 100 != number.Value;
        return number with
        {
            OtherInWords = isOther ? text.Composed.Substring(words.Index, words.Length).Trim() : number.OtherInWords,
            UnreadWords =
                spoken is null && words.Success && LooksSpoken(SmallOf(text, words))
                    ? text.Composed.Substring(words.Index, words.Length).Trim()
                    : number.UnreadWords,
            IsMinimum = Least.IsMatch(before) || OrMore.IsMatch(plain, number.End),
            IsNoLevel = ShareOfWork.IsMatch(before) || IsOwnMoney(text, number.Start, number.End),
            Base = share.Groups["b"].Value,
        };
    }

    private static DraftNumber OfAmount(string plain, DraftText text, Match match)
    {
        var group = match.Groups["n"];
        var whole = text.Composed.Substring(group.Index, group.Length);
        var written = Regex.Replace(Regex.Replace(whole, @"\([^()]*\)|\)", ""), @"(?<=[0-9]\s*)tr\.?\s*(?:đồng|đ)?(?!\p{L})", "triệu");
        // "200.000,000 đồng" may be two numbers.
        var isRead = Vnd.TryParse(Grouped(written).Trim(), out var amount) && !TwoMarks.IsMatch(written);
        long? low = null;
        if (match.Groups["low"].Success)
        {
            var unit = match.Groups["lowUnit"].Success ? match.Groups["lowUnit"].Value : Regex.Match(group.Value, Scales).Value;
            low = Vnd.TryParse(match.Groups["low"].Value + " " + unit, out var least) ? least.Dong : null;
        }

        var end = match.Index + match.Value.TrimEnd().Length;
        // "10 triệu - 20 triệu" is one range; where its first end cannot be read, what follows is no amount that can be taken.
        long? value = isRead && match.Groups["low"].Success == low is not null ? amount.Dong : null;
        // "1 tỷ rưỡi": half of the scale besides.
        if (AndHalf.Match(text.Small, end) is { Success: true } half && half.Index + half.Length <= plain.Length)
        {
            value = value is { } dong && Vnd.TryParse("1 " + half.Groups["scale"].Value, out var one) ? dong + (one.Dong / 2) : null;
            end = half.Index + half.Length;
        }

        var words = InBrackets.Match(whole);
        var said = string.Concat(words.Groups["w"].Value.Select(VietnameseText.Lower));
        return AfterAmount(
            plain,
            text,
            new DraftNumber(DraftNumberKind.Amount, match.Index, end)
            {
                Value = value,
                Low = low,
                OtherInWords = words.Success && !SaysAgain(said, value) ? words.Value : null,
                UnreadWords = Spoken(said) is null && LooksSpoken(said) ? words.Value : null,
            }
        );
    }

    // "200,000,000 đồng", "200.000.000,- đồng": as machines of other countries and as cash books write them.
    private static string Grouped(string written)
    {
        var plain = Regex.Replace(written, "[,.]?[-=](?=\\s*\\p{L})", "");
        var groups = Regex.Match(plain, "^\\s*[0-9]{1,3}(?:,[0-9]{3}){2,}");
        return groups.Success ? groups.Value.Replace(',', '.') + plain.Substring(groups.Length).Replace('.', ',') : plain;
    }

    // Words beside an amount say it whole, or the digits before its unit: "200 (hai trăm) triệu đồng", "10 triệu (mười triệu) đồng".
    private static bool SaysAgain(string words, long? amount) =>
        Spoken(words) is not { } spoken
        || amount is null
        || amount == spoken
        || (
            !words.Contains("đồng")
            && !words.Split(' ').Any(AmountWords.IsScale)
            && new[] { 1_000L, 1_000_000, 1_000_000_000 }.Any(scale => amount % scale == 0 && amount / scale == spoken)
        );

    // Words in brackets that would be a number in words but for a slip.
    private static bool LooksSpoken(string words)
    {
        if (words.TrimStart().StartsWith("bằng chữ", StringComparison.Ordinal))
            return true;
        var all = NoLetters.Split(words).Where(w => w.Length > 0 && w is not ("đồng" or "việt" or "chẵn" or "phần")).ToList();
        return all.Count > 1
            && !AmountWords.IsScale(all[0])
            && all.TrueForAll(w => AmountWords.IsWord(w) || AmountWords.IsNearlyWord(w))
            && all.Count(AmountWords.IsWord) * 2 >= all.Count
            && (words.Contains("đồng") || all.Exists(w => w == "trăm" || AmountWords.IsScale(w) || AmountWords.IsNearlyScale(w, orTens: false)));
    }

    private static string SmallOf(DraftText text, Match words) => text.Small.Substring(words.Groups["w"].Index, words.Groups["w"].Length);

    private static DraftNumber AfterAmount(string plain, DraftText text, DraftNumber number)
    {
        var before = Before(plain, number.Start);
        var end = number.End;
        var (other, unread) = (number.OtherInWords, number.UnreadWords);
        var words = Brackets.Match(plain, end);
        var behind = words.Index + words.Length;
        if (words.Success && (Spoken(SmallOf(text, words)) is not null || LooksSpoken(SmallOf(text, words))))
        {
            var said = text.Composed.Substring(words.Index, words.Length).Trim();
            unread = Spoken(SmallOf(text, words)) is null ? said : unread;
            other = SaysAgain(SmallOf(text, words), number.Value) ? other : said;
            end = behind;
        }

        var unit = DraftUnits.Read(plain, text, ref end, out var second);
        // "200 triệu đồng (đã gồm thuế)/cơ sở".
        if (unit is null && words.Success && DraftUnits.Read(plain, text, ref behind, out second) is { } further)
            (unit, end) = (further, behind);
        return number with
        {
            End = end,
            Unit = unit,
            SecondUnit = second,
            OtherInWords = other,
            UnreadWords = unread,
            IsMinimum = Least.IsMatch(before) || (unit is not null && OrMore.IsMatch(plain, end)),
            IsMeasure =
                unit is null && (IsStep(plain, number, before, end) || (Measure.IsMatch(before) && !Regex.IsMatch(before, @"(?:ho tro|khong qua)\s*$"))),
            IsOfBefore = RaisedTo.IsMatch(before),
            IsNoLevel =
                (NoLevel.IsMatch(before) && !CapOfRate.IsMatch(before))
                || (unit is null && (Share.IsMatch(before) || Asked.IsMatch(before)))
                || IsOwnMoney(text, number.Start, end),
        };
    }

    private static bool IsOwnMoney(DraftText text, int start, int end) => OwnBefore.IsMatch(Before(text.Small, start)) || OwnBehind.IsMatch(text.Small, end);

    // "trên 20 tỷ đồng: mức hỗ trợ …": a step of a scale.
    private static bool IsStep(string plain, DraftNumber number, string before, int end) =>
        (number.Low is not null || Step.IsMatch(before)) && AfterStep.IsMatch(plain, end);

    private static long? Spoken(string words)
    {
        var number = Currency.Replace(words.Trim(), "").Trim();
        return number is not ("năm" or "nam") && AmountWords.ParseLoosely(number) is { } millionths ? millionths / Domain.Rate.Unit : null;
    }

    // What stands before a number in its part of a sentence; further back nothing is said of it.
    private static string Before(string plain, int start)
    {
        var furthest = Math.Max(0, start - FurthestBefore);
        var from = start == furthest ? furthest : plain.LastIndexOfAny(['\n', ';'], start - 1, start - furthest) + 1;
        return plain.Substring(Math.Max(from, furthest), start - Math.Max(from, furthest));
    }

    private static bool HasDigitsBefore(string plain, int start, int at)
    {
        var from = Math.Max(start, at - FurthestBefore);
        return DigitsBefore.IsMatch(plain.Substring(from, at - from));
    }

    /// <summary>Millionths of a rate as it is written before "%"; null where it is none.</summary>
    internal static long? Percent(string digits) => Domain.Rate.TryParsePercent(Point(digits), out var rate) ? rate.Millionths : null;

    /// <summary>Millionths of a multiple as it is written before "lần"; null where it is none.</summary>
    internal static long? Multiple(string digits) => Domain.Rate.TryParseTimes(Point(digits), out var rate) ? rate.Millionths : null;

    /// <summary>Millionths of a multiple in digits or in words; null where it is none.</summary>
    internal static long? MultipleOf(Match match)
    {
        var said = match.Groups["n"].Value;
        var number =
            said == "doi" ? 2 * Domain.Rate.Unit
            : said == "ruoi" ? Domain.Rate.Unit * 3 / 2
            : char.IsDigit(said[0]) ? Multiple(said)
            : AmountWords.ParseLoosely(said);
        return match.Groups["half"].Success ? number + (Domain.Rate.Unit / 2) : number;
    }

    private static string Point(string digits) => digits.Replace(',', '.').Replace(" ", "");
}
