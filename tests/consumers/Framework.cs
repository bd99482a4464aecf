// A program of a provincial department on .NET Framework: the netstandard2.0 assembly.
using System;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Validation;
using NodaTime;

internal static class Program
{
    private static void Main()
    {
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            Cost = Vnd.Million(600),
            Requested = Vnd.Million(300),
        };
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        Console.WriteLine(RequestValidators.For<SupportRequest>().Validate(request).IsValid);
        Console.WriteLine(PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), request).Findings[1].Message(Language.Vietnamese));
        var wide = new SupportRequest
        {
            Item = SupportItem.DomesticFairParticipation,
            Source = FundingSource.National,
            Cost = new Vnd(long.MaxValue),
            PriorityFactor = new Rate(1_111_111),
            Ground = PriorityGround.Area,
        };
        Console.WriteLine(PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), wide).Ceiling);
    }
}
