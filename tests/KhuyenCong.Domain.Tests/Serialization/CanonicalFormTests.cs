using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/decision-records.md: a record is the same bytes everywhere: keys in one order, the fewest escapes, numbers digit by digit.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void Only_what_JSON_cannot_hold_is_escaped()
    {
        (string Text, string Json)[] rows =
        [
            ("", "\"\""),
            ("a", "\"a\""),
            ("\u0000\u001f \u007f", "\"\\u0000\\u001f \u007f\""),
            ("\r\n\t", "\"\\u000d\\n\\u0009\""),
            ("/\"\\", "\"/\\\"\\\\\""),
            // The letters beside the surrogates, and whole pairs at both ends of them.
            ("\ud7ff\ue000", "\"\ud7ff\ue000\""),
            ("\ud800\udc00\udbff\udfff", "\"\ud800\udc00\udbff\udfff\""),
            // A half alone, before, behind and between letters, and halves in the wrong order.
            ("\ud800", "\"\\ud800\""),
            ("\udfff", "\"\\udfff\""),
            ("\udc00a", "\"\\udc00a\""),
            ("a\udc00", "\"a\\udc00\""),
            ("\ud800a", "\"\\ud800a\""),
            ("a\udbff", "\"a\\udbff\""),
            ("\udc00\ud800", "\"\\udc00\\ud800\""),
            ("\ud800\ud800\udc00", "\"\\ud800\ud800\udc00\""),
            ("\ud800\udc00\udc00", "\"\ud800\udc00\\udc00\""),
        ];
        foreach (var (text, json) in rows)
            Assert.Equal(json, CanonicalJson.Text(text));
    }

    [Fact]
    public void Keys_stand_in_ordinal_order_and_lists_in_their_own()
    {
        Assert.Equal("{\"B\":2,\"a\":3,\"b\":1,\"đ\":4}", CanonicalJson.Object(("b", "1"), ("đ", "4"), ("B", "2"), ("a", "3")));
        Assert.Equal("{}", CanonicalJson.Object());
        Assert.Equal("[2,1]", CanonicalJson.List(["2", "1"]));
        Assert.Equal("[]", CanonicalJson.List([]));
    }

    /// <summary>FIPS 180-4 gives the digest of "abc".</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void A_digest_is_the_SHA_256_in_small_hexadecimal_digits(string text, string digest)
    {
        Assert.Equal(digest, CanonicalJson.Digest(text));
        Assert.Equal("000f10a0ff", CanonicalJson.Hex([0, 15, 16, 160, 255]));
    }

    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("00", "0", 0)]
    [InlineData("-0", "0", 0)]
    [InlineData("0.0", "0", 0)]
    [InlineData("0%", "0", 0)]
    [InlineData("0.00%", "0", 0)]
    [InlineData("5", "5", 0)]
    [InlineData("05", "5", 0)]
    [InlineData("50", "50", 0)]
    [InlineData("100", "100", 0)]
    [InlineData("0.5", "5", 1)]
    [InlineData("1.50", "15", 1)]
    [InlineData("10.0", "10", 0)]
    [InlineData("10.05", "1005", 2)]
    [InlineData("-1.5", "-15", 1)]
    [InlineData("9.09", "909", 2)]
    [InlineData("1%", "1", 2)]
    [InlineData("50%", "5", 1)]
    [InlineData("100%", "1", 0)]
    [InlineData("250%", "25", 1)]
    [InlineData("12.5 %", "125", 3)]
    [InlineData("-12.5%", "-125", 3)]
    [InlineData("123456789012345678901234567890.5", "1234567890123456789012345678905", 1)]
    public void A_number_is_its_digits_and_how_many_stand_behind_the_point(string text, string digits, int scale) =>
        Assert.Equal((digits, scale), ExactNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("a")]
    [InlineData("1a")]
    [InlineData("a1")]
    [InlineData("1.a")]
    [InlineData("1.2a")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("50%%")]
    [InlineData("1/2")]
    [InlineData("1:2")]
    public void What_is_no_decimal_number_is_none(string text)
    {
        Assert.Null(ExactNumber.Parse(text));
        Assert.Null(ExactNumber.Millionths(text));
    }

    [Theory]
    [InlineData("1.5", 1_500_000L)]
    [InlineData("-0.5", -500_000L)]
    [InlineData("0.000001", 1L)]
    [InlineData("0.0000010", 1L)]
    [InlineData("0.0001%", 1L)]
    [InlineData("50%", 500_000L)]
    [InlineData("9223372036854.775807", long.MaxValue)]
    [InlineData("-9223372036854.775808", long.MinValue)]
    [InlineData("0.0000001", null)]
    [InlineData("0.00001%", null)]
    [InlineData("9223372036854.775808", null)]
    [InlineData("-9223372036854.775809", null)]
    public void Millionths_are_exact_or_none(string text, long? expected) => Assert.Equal(expected, ExactNumber.Millionths(text));
}
