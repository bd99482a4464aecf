// A native program: a question, an answer and a request as JSON, no code made at run time.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using NodaTime;

var request = KhuyenCongJson.Read<SupportRequest>("""{"item":"machinery","source":"national","cost":600000000,"requested":300000000}""");
var decision = PromotionRules.National.AssessSupport(new DateOnly(2016, 6, 30), request);
Console.WriteLine(decision.Findings[1].Message(Language.Vietnamese));
Console.WriteLine(KhuyenCongJson.Write(decision)[..59]);
Console.WriteLine(KhuyenCongJson.Read<SupportRequest>(KhuyenCongJson.Write(request)) == request);
var (answered, _) = FactForm.Set(new EligibilityRequest { Establishment = new Establishment() }, "kind", "hộ kinh doanh");
Console.WriteLine(KhuyenCongJson.Write(answered));
Console.WriteLine(KhuyenCongJson.Write(PromotionRules.National.Book.At(new LocalDate(2022, 6, 30))).Length > 10_000);
try
{
    KhuyenCongJson.Read<SupportRequest>("""{"item":"may-moc","source":"national"}""");
}
catch (JsonRequestException refused)
{
    Console.WriteLine(refused.Problems[0].Path);
}
