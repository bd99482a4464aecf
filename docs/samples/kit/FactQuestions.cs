using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;

namespace SampleKit;

/// <summary>A missing fact as a question to somebody.</summary>
public static class FactQuestions
{
    /// <summary>What is asked, and in what form it is answered.</summary>
    public static LocalizedText TextOf(FactForm form)
    {
        var english = char.ToUpperInvariant(form.Text.English[0]) + form.Text.English[1..];
        return form.Answer switch
        {
            FactAnswer.YesNo => new($"{form.Text.Vietnamese} (có/không)", $"{english} (yes/no)"),
            FactAnswer.Amount => new($"{form.Text.Vietnamese} (số tiền, ví dụ 5 tỷ)", $"{english} (an amount, such as 5 tỷ)"),
            FactAnswer.Date or FactAnswer.DateOrNever => new($"{form.Text.Vietnamese} (ngày, ví dụ 31/12/2009)", $"{english} (a day, such as 31/12/2009)"),
            _ => new(form.Text.Vietnamese, english),
        };
    }
}
