using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>A list of codes made here, so that every rule of reading stands on both sides of its limit.</summary>
public class CodeListTests
{
    private enum Fruit
    {
        Pear = 1,
        Banana,
        Jackfruit,
        Longan,
    }

    private static CodeReader<Fruit> Reader() =>
        new(
            Enum.GetValues<Fruit>(),
            f => f == Fruit.Jackfruit ? "jack-fruit" : f.ToString().ToLowerInvariant(),
            f =>
                f switch
                {
                    Fruit.Pear => new("quả lê", "pear"),
                    Fruit.Banana => new("quả chuối", "banana of the garden"),
                    Fruit.Jackfruit => new("quả mít", "jack fruit"),
                    _ => new("quả nhãn", "longan"),
                },
            (Fruit.Pear, ["lê", "le"]),
            (Fruit.Banana, ["chuối tiêu"])
        );

    // More than twelve values: of a long list none is named where none is near.
    private static CodeReader<int> LongReader() =>
        new(Enumerable.Range(1, 13), n => $"code-{(char)('a' + n)}{(char)('a' + n)}{(char)('a' + n)}", n => new($"mã số {n}", $"number {n}"));

    [Theory]
    [InlineData("pear", 1)]
    [InlineData("PEAR", 1)]
    [InlineData("quả lê", 1)]
    [InlineData("qua le", 1)]
    [InlineData("lê", 1)]
    [InlineData("banana", 2)]
    [InlineData("chuoi tieu", 2)]
    [InlineData("banana of the garden", 2)]
    [InlineData("jack-fruit", 3)]
    [InlineData("quả mít", 3)]
    [InlineData("  Quả   NHÃN ", 4)]
    public void A_code_a_name_and_a_spelling_are_read_with_and_without_marks(string text, int fruit)
    {
        Assert.True(Reader().TryRead(text, out var read, out var problem));
        Assert.Equal(fruit, (int)read);
        Assert.Null(problem);
        Assert.Equal(fruit, (int)Reader().Read(text));
    }

    [Fact]
    public void Of_a_short_list_all_are_named_with_their_codes_where_the_name_is_another()
    {
        Assert.False(Reader().TryRead("xyz", out var value, out var problem));
        Assert.Equal(default, value);
        Assert.Equal(CodeProblemKind.Unknown, problem!.Kind);
        Assert.Equal("Không nhận ra “xyz”; có thể là: quả lê; quả chuối; quả mít; quả nhãn.", problem.Message.Vietnamese);
        Assert.Equal("'xyz' is not known; it may be: pear; banana of the garden (banana); jack fruit (jack-fruit); longan.", problem.Message.English);
        Assert.Equal(["pear", "banana", "jack-fruit", "longan"], problem.Candidates);
        Assert.Equal(problem.Message.English, Assert.Throws<FormatException>(() => Reader().Read("xyz")).Message);
    }

    [Theory]
    [InlineData("code-bbb", true)]
    [InlineData("code-bbx", false)]
    public void Of_a_long_list_only_what_is_near_is_named(string text, bool isRead)
    {
        Assert.Equal(isRead, LongReader().TryRead(text, out _, out var problem));
        if (isRead)
            return;
        Assert.Equal($"'{text}' is not known; it may be: number 1 (code-bbb).", problem!.Message.English);
        Assert.Equal(["code-bbb"], problem.Candidates);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    public void A_list_of_twelve_is_a_short_one(int length)
    {
        var reader = new CodeReader<int>(Enumerable.Range(1, length), n => $"{n:d9}", n => new($"mã {n:d9}", $"code {n:d9}"));
        Assert.False(reader.TryRead("xyz", out _, out var problem));
        Assert.Equal(length == 12 ? reader.Codes : [], problem!.Candidates);
    }

    [Fact]
    public void The_three_nearest_are_named_the_nearest_first_and_of_two_as_near_the_first_by_code()
    {
        string[] codes = ["abcdefxy", "abcdefwz", "abcdefgx", "abcdefgi", "stuvwxyz"];
        var reader = new CodeReader<int>(Enumerable.Range(0, codes.Length), n => codes[n], n => new($"tên thứ {n}", $"name no {n}"));
        Assert.False(reader.TryRead("abcdefgh", out _, out var problem));
        Assert.Equal(["abcdefgi", "abcdefgx", "abcdefwz"], problem!.Candidates);
    }

    [Fact]
    public void What_is_no_letter_is_near_to_no_code_of_one_letter()
    {
        Assert.False(CodeReaders.Places.TryRead("...", out _, out var problem));
        Assert.Equal(CodeReaders.Places.Codes, problem!.Candidates);
    }

    [Theory]
    [InlineData("banena", "banana")]
    [InlineData("bananana", "banana")]
    [InlineData("bnana", "banana")]
    [InlineData("longann", "longan")]
    [InlineData("peer", "pear")]
    [InlineData("pea", "pear")]
    // Of four letters one may be another, of seven one, of eight two.
    [InlineData("pxxr", "pear banana jack-fruit longan")]
    [InlineData("jackfrxxt", "jack-fruit")]
    [InlineData("jackfxxxt", "pear banana jack-fruit longan")]
    public void A_letter_in_four_may_be_another(string text, string candidates)
    {
        Assert.False(Reader().TryRead(text, out _, out var problem));
        Assert.Equal(candidates, string.Join(" ", problem!.Candidates));
    }

    [Theory]
    [InlineData("...", "pear banana jack-fruit longan")]
    [InlineData("b?n?na", "banana")]
    [InlineData("?ong?n", "longan")]
    [InlineData("longa?", "longan")]
    [InlineData("zong?n", "pear banana jack-fruit longan")]
    public void A_question_mark_stands_for_a_lost_letter(string text, string candidates)
    {
        Assert.False(Reader().TryRead(text, out _, out var problem));
        Assert.Equal(candidates, string.Join(" ", problem!.Candidates));
        Assert.Equal(text.Contains('?', StringComparison.Ordinal) ? CodeProblemKind.LostLetters : CodeProblemKind.Unknown, problem.Kind);
    }

    [Theory]
    [InlineData("?", -1)]
    [InlineData("12?", -1)]
    [InlineData("? 12", -1)]
    [InlineData("?a", 0)]
    [InlineData("a?", 1)]
    [InlineData("1 ?a", 2)]
    public void A_question_mark_alone_is_no_lost_letter(string text, int position)
    {
        Assert.False(Reader().TryRead(text, out _, out var problem));
        Assert.Equal(position, problem!.Position);
        Assert.Equal(position < 0 ? CodeProblemKind.Unknown : CodeProblemKind.LostLetters, problem.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nothing_is_said_to_be_nothing(string? text)
    {
        Assert.False(Reader().TryRead(text, out _, out var problem));
        Assert.Equal((CodeProblemKind.Blank, -1, "There is no value."), (problem!.Kind, problem.Position, problem.Message.English));
        Assert.Equal(Reader().Codes, problem.Candidates);
    }

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    public void What_is_longer_than_200_letters_is_cut_where_it_is_said(int length)
    {
        var text = new string('x', length);
        Assert.False(Reader().TryRead(text, out _, out var problem));
        Assert.StartsWith($"'{new string('x', Math.Min(length, 200))}' is not known", problem!.Message.English, StringComparison.Ordinal);
        var spaced = "pear" + new string(' ', length - 4);
        Assert.Equal(length <= 200, Reader().TryRead(spaced, out _, out _));
    }

    [Fact]
    public void A_letter_of_another_alphabet_is_named_with_its_place()
    {
        Assert.False(Reader().TryRead("pe\u0430r", out _, out var problem));
        Assert.Equal((CodeProblemKind.LookAlikeLetter, 2), (problem!.Kind, problem.Position));
        Assert.Equal(
            "The letter '\u0430' (U+0430) at position 3 of 'pe\u0430r' belongs to another alphabet and looks like 'a'; it may be: pear.",
            problem.Message.English
        );
    }

    [Fact]
    public void A_spelling_that_would_stand_for_two_is_refused() =>
        Assert.Contains(
            "'One'",
            Assert
                .Throws<ArgumentException>("spelling", () => new CodeReader<int>([1, 2], n => $"c{n}", n => new($"t{n}", $"e{n}"), (1, ["one"]), (2, ["One"])))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_code_of_the_law_is_read_as_itself()
    {
        Holds(CodeReaders.Items, Vocabulary.ToCode);
        Holds(CodeReaders.FundingSources, Vocabulary.ToCode);
        Holds(CodeReaders.EstablishmentKinds, Vocabulary.ToCode);

        static void Holds<T>(CodeReader<T> reader, Func<T, string> codeOf)
            where T : struct => Assert.All(reader.Codes, code => Assert.Equal(code, codeOf(reader.Read(code))));
    }
}
