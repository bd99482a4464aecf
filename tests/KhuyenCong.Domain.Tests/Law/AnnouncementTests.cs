using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

public class AnnouncementTests
{
    [Fact]
    public void What_is_announced_is_no_instrument_and_names_what_it_would_touch()
    {
        Assert.Equal(["circular-28-2018-replacement", "small-enterprise-bill"], Announcement.All.Select(a => a.Code));
        Assert.All(Announcement.All, a => Assert.NotEmpty(a.Touches));
        Assert.All(Announcement.All.SelectMany(a => a.Touches), i => Assert.Contains(i, Instruments.All));
        Assert.Equal(new LocalDate(2026, 9, 9), Announcement.All[0].AsOf);
    }

    [Fact]
    public void Nothing_is_computed_with_it()
    {
        // The bill's 300 workers and 400 tỷ are in no table after its day; the decree of 2021 goes on (200 workers).
        var test = LawBook.National.At(new LocalDate(2026, 11, 26)).Eligibility!.Size!.Test;
        Assert.Equal(200, test.Labour.Value.Value);
        Assert.Equal(Vnd.Billion(200).Dong, test.Revenue.Value.Value);
    }
}
