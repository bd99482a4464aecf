// A program in C# 7.3, the language of .NET Framework: it knows no init and no required members, so its requests come from JSON.
using System;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using NodaTime;

internal static class Program
{
    private static void Main()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        var request = KhuyenCongJson.Read<SupportRequest>("{\"item\":\"machinery\",\"source\":\"national\",\"cost\":600000000,\"requested\":300000000}");
        var decision = PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), request);
        Console.WriteLine(decision.Ceiling.Value.ToString("U", null));
        Console.WriteLine(KhuyenCongJson.Write(decision).Substring(0, 59));
        try
        {
            KhuyenCongJson.Read<SupportRequest>("{\"item\":\"may-moc\",\"source\":\"national\"}");
        }
        catch (JsonRequestException refused)
        {
            Console.WriteLine(refused.Problems[0].Path);
        }
    }
}
