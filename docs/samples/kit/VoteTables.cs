using System.Globalization;
using KhuyenCong.Domain;
using KhuyenCong.Domain.TypicalProducts;

namespace SampleKit;

/// <summary>The results of a vote as tables and a chart.</summary>
/// <param name="cli">The language.</param>
/// <param name="vote">The vote.</param>
/// <param name="levels">The levels of votes under the law of its day.</param>
/// <param name="year">Its year.</param>
public sealed class VoteTables(Cli cli, VoteDecision vote, ValueList<LevelNorms> levels, int year)
{
    /// <summary>The tone of a result.</summary>
    public static Tone ToneOf(bool? passes) =>
        passes switch
        {
            true => Tone.Good,
            false => Tone.Bad,
            null => Tone.Open,
        };

    /// <summary>Whether a product passes, in words.</summary>
    public string Passes(bool? passes) =>
        passes switch
        {
            true => Say("đạt", "passes"),
            false => Say("không đạt", "does not pass"),
            null => Say("chưa xác định", "undetermined"),
        };

    /// <summary>The results, a row each.</summary>
    public PageTable Results()
    {
        var decimals = Decimals();
        return new(
            Say("Kết quả chấm điểm", "The results"),
            [
                new(Say("Hạng", "Rank"), ColumnShape.Number),
                new(Say("Sản phẩm", "Product"), ColumnShape.Name),
                new(Say("Nhóm", "Group")),
                new(Say("Số phiếu", "Sheets"), ColumnShape.Number),
                new(Say("Điểm bình quân", "Mean"), ColumnShape.Number),
                new(Say("Đạt", "Passes"), ColumnShape.Verdict),
                new(Say("Bằng điểm", "Tie"), ColumnShape.Short),
                new(Say("Giám khảo chưa chấm", "Jurors missing")),
                new(Say("Nếu được cấp, có giá trị đến hết ngày", "If awarded, valid until"), ColumnShape.Short),
                new(Say("Được tham gia bình chọn tiếp (năm thường tổ chức)", "May enter next (usual years)")),
            ],
            [
                .. vote.Products.Select(p =>
                    new PageCell[]
                    {
                        new($"{p.Rank}", p.Rank),
                        p.Product,
                        p.Group.ToText().In(cli.Language),
                        new($"{p.Mean.Sheets}/{vote.Jury.Count}", p.Mean.Sheets),
                        new(Padded(Mean(p), decimals), MeanOf(p)),
                        new(Passes(p.MeetsPassMark), null, ToneOf(p.MeetsPassMark)),
                        YesOrNo(p.IsTied),
                        string.Join("; ", (IEnumerable<string>)p.MissingJurors),
                        p.MeetsPassMark == true ? ValidUntil() : "–",
                        p.MeetsPassMark == true ? Next() : "–",
                    }
                ),
            ]
        );
    }

    /// <summary>The mean points of each product.</summary>
    public PageChart Means() =>
        new(
            Say("Điểm bình quân", "Mean points"),
            Say(
                "Biểu đồ thanh của điểm bình quân, trục đến 100 điểm. Số liệu có trong bảng.",
                "Bar chart of the mean points, over an axis of 100 points. The figures are in the table."
            ),
            millionths => $"{millionths / 1_000_000}",
            [
                .. vote.Products.Select(p => new Bar(
                    p.Product,
                    MeanOf(p),
                    Padded(Mean(p), Decimals()),
                    Passes(p.MeetsPassMark),
                    IsReference: p.MeetsPassMark != true
                )),
            ]
        )
        {
            Legend = [Say("Thanh rỗng: không đạt hoặc chưa xác định.", "Outlined bar: does not pass, or undetermined.")],
            Whole = 100_000_000,
        };

    /// <summary>The results for a file or a program: always the same columns.</summary>
    public TextTable OfFile()
    {
        var table = new TextTable(
            Say("hạng", "rank"),
            Say("sản phẩm", "product"),
            Say("nhóm", "group"),
            Say("số phiếu", "sheets"),
            Say("điểm bình quân", "mean"),
            Say("phân số", "fraction"),
            Say("đạt", "passes"),
            Say("bằng điểm", "tie"),
            Say("giám khảo chưa chấm", "jurors missing"),
            Say("nếu được cấp, có giá trị đến hết ngày", "if awarded, valid until"),
            Say("được tham gia bình chọn tiếp (năm thường tổ chức)", "may enter next (usual years)")
        );
        foreach (var product in vote.Products)
            table.Add(
                product.Rank.ToString(CultureInfo.InvariantCulture),
                product.Product,
                Say(product.Group.ToText().Vietnamese, product.Group.ToCode()),
                $"{product.Mean.Sheets}/{vote.Jury.Count}",
                Mean(product),
                product.Mean.ToFractionCode(),
                product.MeetsPassMark is { } passes ? YesOrNo(passes) : "?",
                YesOrNo(product.IsTied),
                product.MissingJurors.Count == 0 ? "-" : string.Join("; ", (IEnumerable<string>)product.MissingJurors),
                product.MeetsPassMark == true ? ValidUntil() : "-",
                product.MeetsPassMark == true ? Next() : "-"
            );
        return table;
    }

    private char Comma() => cli.Language == Language.Vietnamese ? ',' : '.';

    private string Padded(string mean, int decimals)
    {
        var at = mean.IndexOf(Comma());
        return mean.EndsWith('…') || decimals == 0 ? mean : (at < 0 ? mean + Comma() : mean).PadRight((at < 0 ? mean.Length : at) + 1 + decimals, '0');
    }

    // A mean is exact, or cut off with "…"; all of a column have as many decimals.
    private int Decimals() =>
        vote.Products.Select(p => Mean(p).IndexOf(Comma()) is > 0 and var at ? Mean(p).TrimEnd('…').Length - at - 1 : 0).DefaultIfEmpty(0).Max();

    private static long MeanOf(ProductStanding product) => product.Mean.Total.Millionths / product.Mean.Sheets;

    private string Mean(ProductStanding product) => Say(product.Mean.ToCode().Replace('.', ','), product.Mean.ToCode());

    private string YesOrNo(bool answer) => answer ? Say("có", "yes") : Say("không", "no");

    private string ValidUntil() => vote.CertificatesValidUntil is { } until ? cli.Day(until) : "";

    // The level at which a product may enter next, and the years in which it usually votes while a certificate of this vote holds.
    private string Next()
    {
        if (vote.NextLevel is not { } next || vote.CertificatesValidUntil is not { } until)
            return "-";
        var years = levels.Where(l => l.Level == next).SelectMany(l => l.UsualYears(year, until.Year)).ToList();
        return next.ToText().In(cli.Language) + (years.Count > 0 ? $" ({string.Join(", ", years)})" : "");
    }

    private string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
}
