using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article25Tests
{
    [Theory]
    [InlineData(2014, 10, 20, false)]
    [InlineData(2014, 10, 21, true)]
    public void Clause1_in_force_from_2014_10_21(int year, int month, int day, bool covered)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(covered, NationalLaw.TypicalProducts().TryAt(date, out _));
        Assert.Equal(covered, LawBook.National.At(date).TypicalProducts is not null);
        var vote = PromotionRules.National.AssessVote(
            new VoteRequest
            {
                Level = VoteLevel.District,
                Date = date,
                Sheets = [.. Given.OfThree("P", "70")],
            }
        );
        Assert.Equal(covered ? Verdict.Satisfied : Verdict.Undetermined, vote.Verdict);
    }

    [Fact]
    public void The_front_door_takes_the_law_of_each_day()
    {
        var rules = PromotionRules.National;
        var entry = Given.Entry(VoteLevel.Province, VoteLevel.District, new(2026, 1, 1)) with { LowestVoteWasHeld = true };
        Assert.Equal(Verdict.Satisfied, rules.AssessEntry(entry with { LowerCertificate = entry.LowerCertificate! with { Issued = new(2024, 5, 1) } }).Verdict);
        Assert.Equal(
            Verdict.Undetermined,
            rules.AssessEntry(entry with { Date = Given.Day2015, LowerCertificate = entry.LowerCertificate! with { Issued = new(2013, 5, 1) } }).Verdict
        );
        Assert.Equal(Verdict.Undetermined, rules.AssessCouncil(new CouncilRequest { Level = VoteLevel.Nation, Date = new(2001, 1, 1) }).Verdict);
        Assert.Equal(
            new LocalDate(2015, 9, 7),
            rules.AssessComplaint(new Programmes.WorkingCalendar(), new ComplaintRequest { Date = Given.Day2015, Announced = new(2015, 8, 17) }).FileBy
        );
        Assert.Throws<ArgumentNullException>(() => rules.AssessEntry(null!));
        Assert.Throws<ArgumentNullException>(() => rules.AssessVote(null!));
        Assert.Throws<ArgumentNullException>(() => rules.AssessCouncil(null!));
        Assert.Throws<ArgumentNullException>(() => rules.AssessCertificate(Given.Day2015, null!));
        Assert.Throws<ArgumentNullException>(() => rules.AssessComplaint(new Programmes.WorkingCalendar(), null!));
    }
}
