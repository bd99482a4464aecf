using System.Text;
using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Tests.Decisions;

public class MessageTemplateTests
{
    [Theory]
    [InlineData("{n0:money")]
    [InlineData("{}")]
    [InlineData("{t3}")]
    [InlineData("{n0}")]
    [InlineData("{n0:}")]
    [InlineData("{n4:money}")]
    [InlineData("{nx:money}")]
    [InlineData("{m0:money}")]
    [InlineData("{n0;money}")]
    [InlineData("{n0:dong}")]
    public void A_placeholder_that_is_none_is_refused(string text) => Assert.Throws<ArgumentException>(() => new MessageTemplate(text, text));

    [Theory]
    [InlineData("{n0:money}", "{n1:money}")]
    [InlineData("{n0:money}", "{n0:int}")]
    [InlineData("{t0}", "")]
    public void Both_languages_need_the_same_placeholders(string vietnamese, string english) =>
        Assert.Throws<ArgumentException>(() => new MessageTemplate(vietnamese, english));

    [Theory]
    [InlineData("{n0:money}", "1.234.567 đồng", "VND 1,234,567")]
    [InlineData("{n0:percent}", "123,4567%", "123.4567%")]
    [InlineData("{n0:times}", "1,234567", "1.234567")]
    [InlineData("{n0:int}", "1.234.567", "1,234,567")]
    public void Numbers_are_written_as_the_reader_of_the_language_writes_them(string template, string vietnamese, string english) =>
        Check(template, new MessageArguments(1_234_567), vietnamese, english);

    [Theory]
    [InlineData(-500_000, "-0,5", "-0.5")]
    [InlineData(-1_500_000, "-1,5", "-1.5")]
    [InlineData(-1_000_000, "-1", "-1")]
    [InlineData(0, "0", "0")]
    [InlineData(1_000_001, "1,000001", "1.000001")]
    public void A_fraction_keeps_its_sign(long millionths, string vietnamese, string english) =>
        Check("{n0:times}", new MessageArguments(millionths), vietnamese, english);

    [Theory]
    [InlineData(1_000_000, "x.", "x.")]
    [InlineData(1_500_000, "x, hệ số ưu tiên 1,5 lần.", "x, priority factor 1.5.")]
    [InlineData(1_000_001, "x, hệ số ưu tiên 1,000001 lần.", "x, priority factor 1.000001.")]
    public void A_priority_factor_is_left_out_where_it_is_1(long millionths, string vietnamese, string english) =>
        Check("x{n0:factor}.", new MessageArguments(millionths), vietnamese, english);

    [Fact]
    public void Two_texts_may_stand_in_the_place_of_one()
    {
        var pair = new TextPair(new("chi phí", "cost"), new("cơ sở", "establishment"));
        Check("{t0} {t1} {t2}", new MessageArguments(T0: "x", T1: pair), "x chi phí cơ sở", "x cost establishment");
        Check("{t1} {t2}", new MessageArguments(T1: "y"), "y ", "y ");
    }

    [Theory]
    [InlineData(-1_250, "-1.250 đồng", "-VND 1,250")]
    [InlineData(0, "0 đồng", "VND 0")]
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808 đồng", "-VND 9,223,372,036,854,775,808")]
    public void The_sign_of_money_stands_first(long dong, string vietnamese, string english)
    {
        Check("{n0:money}", new MessageArguments(dong), vietnamese, english);
        Assert.Equal((vietnamese, english), (new Vnd(dong).ToString(Language.Vietnamese), new Vnd(dong).ToString(Language.English)));
    }

    [Fact]
    public void A_date_is_written_in_the_order_of_the_language() =>
        Check("{n3:date}", new MessageArguments(N3: MessageArguments.Date(new LocalDate(2014, 4, 8))), "08/04/2014", "2014-04-08");

    [Fact]
    public void A_text_of_the_host_is_written_whole_and_half_a_pair_as_the_replacement_character()
    {
        var texts = new (string? Text, string Written)[]
        {
            ("Sở Công Thương", "Sở Công Thương"),
            // The last letter of each length in UTF-8, and the first of the next.
            ("\u007f\u0080", "\u007f\u0080"),
            ("\u07ff\u0800", "\u07ff\u0800"),
            ("\uffff\U00010000", "\uffff\U00010000"),
            ("\U0010ffff", "\U0010ffff"),
            ("😀", "😀"),
            ("\ud800x", "\ufffdx"),
            ("x\udc00", "x\ufffd"),
            ("x\ud800", "x\ufffd"),
            (null, ""),
        };
        foreach (var (text, written) in texts)
            Check("{t1}.", new MessageArguments(T1: text), written + ".", written + ".");
    }

    [Fact]
    public void A_buffer_of_any_smaller_size_is_too_small_and_nothing_is_thrown()
    {
        var template = new MessageTemplate("{t0}: {n0:money}, {n1:date} – 😀", "{t0}: {n0:money}, {n1:date} – 😀");
        var arguments = new MessageArguments(5_000_000, 20_140_408, T0: "đ😀");
        var whole = new byte[100];
        Assert.True(template.TryRender(whole, Language.Vietnamese, arguments, out var length));
        for (var size = 0; size < length; size++)
        {
            // Behind what does not fit nothing is written.
            var start = new byte[size];
            Assert.False(template.TryRender(start, Language.Vietnamese, arguments, out var written));
            Assert.Equal(whole[..written], start[..written]);
            Assert.All(start[written..], b => Assert.Equal(0, b));
        }

        Assert.True(template.TryRender(new byte[length], Language.Vietnamese, arguments, out _));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a } b", "a } b")]
    [InlineData("{n0:int}{n1:int}", "12")]
    [InlineData("({n1:int}) } {t0}", "(2) } x")]
    public void Text_stands_as_it_is_between_placeholders(string template, string text) => Check(template, new MessageArguments(1, 2, T0: "x"), text, text);

    private static void Check(string template, MessageArguments arguments, string vietnamese, string english)
    {
        var message = new MessageTemplate(template, template);
        var buffer = new byte[200];
        foreach (var (language, expected) in new[] { (Language.Vietnamese, vietnamese), (Language.English, english) })
        {
            Assert.Equal(expected, message.Render(language, arguments));
            Assert.True(message.TryRender(buffer, language, arguments, out var written));
            Assert.Equal(expected, Encoding.UTF8.GetString(buffer, 0, written));
        }
    }
}
