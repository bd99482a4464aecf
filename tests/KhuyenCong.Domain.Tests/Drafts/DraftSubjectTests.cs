using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Whose a number of a draft is: the subject of its sentence, of what goes on from it, or of the head above it.</summary>
public class DraftSubjectTests
{
    private const string Machine = "không quá 200 triệu đồng/cơ sở";
    private const string Mark = "không quá 35 triệu đồng/thương hiệu";

    [Theory]
    // What a subject named behind the numbers of another is for does not change the subject; a subject alone does.
    [InlineData("Ứng dụng máy móc: 50% chi phí để tham gia hội chợ trong nước. Mức này " + Machine + ".", "machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, " + Machine + ". Xây dựng thương hiệu. Mức chi 50% chi phí, " + Mark + ".", "machinery|trademark")]
    // The head of a clause is what its points speak of: its first subject.
    [InlineData(
        "1. Ứng dụng máy móc: 50% chi phí, " + Machine + "; xây dựng thương hiệu: 50% chi phí, " + Mark + ".\na) Mức hỗ trợ 50% chi phí, " + Machine + ".",
        "machinery|trademark|item-twice|machinery"
    )]
    // A list of costs is no subject, wherever it begins.
    [InlineData("1. Ứng dụng máy móc\na) Chi phí gồm tổ chức hội thảo, tập huấn: 50% chi phí, " + Machine + ".", "machinery")]
    [InlineData("Ứng dụng máy móc:\nGồm hội thảo, tập huấn: 50% chi phí, " + Machine + ".", "machinery")]
    // Behind its own colon too, until the number or the full stop.
    [InlineData("Ứng dụng máy móc: hội thảo; thuê tư vấn; 50% chi phí, " + Machine + ".", "machinery")]
    [InlineData("Nội dung chi như sau: xây dựng thương hiệu; 50% chi phí, " + Mark + ".", "trademark")]
    // A new article forgets the clauses of the one before.
    [InlineData("Điều 1. Nội dung\n1. Ứng dụng máy móc\nĐiều 2. Mức chi\na) Mức 50% chi phí, " + Machine + ".", "")]
    // What a multiple is of is no subject either.
    [InlineData("Nhân rộng mô hình: 1,5 lần mức hỗ trợ ứng dụng máy móc, không quá 100 triệu đồng/mô hình.", "model-replication|model-replication")]
    // Two subjects before one number are told apart where enough stands between them.
    [InlineData("Ứng dụng máy móc, xây dựng thương hiệu: 50% chi phí, " + Machine + ".", "level")]
    [InlineData(
        "Ứng dụng máy móc tại các cơ sở công nghiệp nông thôn ở các xã của vùng có điều kiện khó khăn, xây dựng thương hiệu: 50% chi phí, " + Machine + ".",
        "machinery"
    )]
    public void A_number_belongs_to_its_subject(string text, string codes) => Assert.Equal(codes, string.Join("|", Said.Of(text).Select(l => l.Split(' ')[2])));

    [Theory]
    [InlineData("Ứng dụng máy móc: bằng mức hỗ trợ của khuyến công quốc gia", "machinery")]
    [InlineData("Ứng dụng máy móc: bằng mức hỗ trợ\nKhuyến công quốc gia do Bộ Công Thương quản lý.", "")]
    [InlineData("Ứng dụng máy móc: bằng 80% mức hỗ trợ của khuyến công quốc gia", "machinery")]
    [InlineData("Ứng dụng máy móc: bằng 80% mức hỗ trợ;\nkhuyến công quốc gia do Bộ Công Thương quản lý.", "above-nation|machinery")]
    public void The_levels_of_the_nation_are_taken_where_the_sentence_says_so(string text, string codes) =>
        Assert.Equal(codes, string.Join("|", Said.Of(text, isLocal: true).Select(l => l.Split(' ')[2])));

    [Theory]
    [InlineData(59, 2)]
    [InlineData(60, 1)]
    public void A_long_line_goes_on_in_the_next(int length, int paragraphs) =>
        Assert.Equal(
            paragraphs,
            new DraftText(string.Concat(Enumerable.Repeat("cơ sở ", 10)).TrimEnd().PadRight(length, 'a')[..length] + "\nMức chi").Paragraphs.Count
        );

    [Theory]
    [InlineData("Ứng dụng máy móc: tối thiểu 50% chi phí, không quá 200 triệu đồng/cơ sở.", "a minimum or a range of rates, not a highest level")]
    [InlineData("Ứng dụng máy móc: từ 30% đến 50% chi phí, không quá 200 triệu đồng/cơ sở.", "a minimum or a range of rates, not a highest level")]
    [InlineData(
        "Ứng dụng máy móc: cơ sở có tổng mức đầu tư trên 2 tỷ đồng được hỗ trợ 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "a tier, and it is not clear of what"
    )]
    [InlineData("Ứng dụng máy móc: không quá 2 lần mức quy định.", "a multiple of a level that is not named")]
    public void What_is_left_over_is_not_placed_too(string text, string why)
    {
        var draft = ScheduleDraft.Of(text, "Đồng Tháp");
        Assert.DoesNotContain("\"item\"", draft.Json, StringComparison.Ordinal);
        Assert.Contains(draft.Unplaced, o => o.Explanation.English.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_in_which_no_level_is_read_is_left_over_once()
    {
        var (levels, leftovers) = DraftLevels.Read(new DraftText("Doanh nghiệp có vốn từ 20 tỷ đồng."), _ => false);
        Assert.Empty(levels);
        Assert.Single(leftovers);
    }

    [Fact]
    public void The_size_of_a_photo_is_said_in_centimetres()
    {
        var found = Assert.Single(TextChecker.Check("Ảnh màu sản phẩm cỡ 9 x 12 cm.", Said.In2016, LawBook.National));
        Assert.EndsWith(": cỡ 10 x 15 cm.", found.Explanation.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(": 10 x 15 cm.", found.Explanation.English, StringComparison.Ordinal);
    }
}
