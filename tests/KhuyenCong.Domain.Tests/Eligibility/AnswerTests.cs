using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;

namespace KhuyenCong.Domain.Tests.Eligibility;

public class AnswerTests
{
    private static readonly Answer Open = Answer.Open(EligibilityFacts.Kind);
    private static readonly Answer OpenToo = Answer.Open(EligibilityFacts.Place);

    [Fact]
    public void Both_hold_only_if_neither_fails_and_neither_is_open()
    {
        Assert.Equal(Answer.Yes, Answer.Yes.And(Answer.Yes));
        Assert.Equal(Answer.No, Answer.Yes.And(Answer.No));
        Assert.Equal(Answer.No, Answer.No.And(Answer.Yes));
        Assert.Equal(Answer.No, Open.And(Answer.No));
        Assert.Equal(Answer.No, Answer.No.And(Open));
        Assert.Equal(Open, Open.And(Answer.Yes));
        Assert.Equal(Open, Answer.Yes.And(Open));
        Assert.Equal(Answer.Open(EligibilityFacts.Kind | EligibilityFacts.Place), Open.And(OpenToo));
    }

    [Fact]
    public void One_of_two_holds_if_one_does_whatever_the_other()
    {
        Assert.Equal(Answer.No, Answer.No.Or(Answer.No));
        Assert.Equal(Answer.Yes, Answer.Yes.Or(Answer.No));
        Assert.Equal(Answer.Yes, Answer.No.Or(Answer.Yes));
        Assert.Equal(Answer.Yes, Open.Or(Answer.Yes));
        Assert.Equal(Answer.Yes, Answer.Yes.Or(Open));
        Assert.Equal(Open, Open.Or(Answer.No));
        Assert.Equal(Open, Answer.No.Or(Open));
        Assert.Equal(Answer.Open(EligibilityFacts.Kind | EligibilityFacts.Place), Open.Or(OpenToo));
    }

    [Fact]
    public void A_fact_not_known_is_open_and_named()
    {
        Assert.Equal(Answer.Yes, Answer.Of(true, EligibilityFacts.Kind));
        Assert.Equal(Answer.No, Answer.Of(false, EligibilityFacts.Kind));
        Assert.Equal(Open, Answer.Of(null, EligibilityFacts.Kind));
        Assert.Equal((true, false, false), (Answer.Yes.IsYes, Answer.Yes.IsNo, Answer.Yes.IsOpen));
        Assert.Equal((false, true, false), (Answer.No.IsYes, Answer.No.IsNo, Answer.No.IsOpen));
        Assert.Equal((false, false, true), (Open.IsYes, Open.IsNo, Open.IsOpen));
        Assert.Equal(Verdict.Undetermined, default(Answer).Verdict);
    }
}
