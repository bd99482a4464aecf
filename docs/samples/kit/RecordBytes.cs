using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace SampleKit;

/// <summary>Records as bytes, for files that only the process that writes them reads.</summary>
public static class RecordBytes
{
    /// <summary>Writes a record.</summary>
    public static void Write(BinaryWriter to, ProjectRecord record)
    {
        Text(to, record.Case);
        Text(to, record.Province);
        Text(to, record.Place);
        Text(to, record.Beneficiary);
        Text(to, record.BeneficiaryId);
        Text(to, record.Subject);
        Whole(to, (int?)record.Source);
        Whole(to, (int?)record.Item);
        // The item answers for its content.
        Whole(to, record.Content == record.Item?.Info().Content ? null : (int?)record.Content);
        Whole(to, (int)record.Status);
        Whole(to, (int?)record.Level);
        Whole(to, (int?)record.BeneficiaryKind);
        Whole(to, (int?)record.ProductLevel);
        Whole(to, record.Factor?.Millionths);
        Whole(to, (int)record.Ground);
        Day(to, record.AsOf);
        Day(to, record.Submitted);
        Day(to, record.ContractedOn);
        Day(to, record.AcceptedOn);
        Day(to, record.SettledOn);
        Day(to, record.CertificateIssued);
        foreach (var measure in MeasureInfo.All)
            Whole(to, record.Value(measure.Measure));
    }

    /// <summary>Reads a record; the fields stand in the order in which they are written.</summary>
    public static ProjectRecord Read(BinaryReader from)
    {
        var texts = (Case: Text(from), Province: Text(from), Place: Text(from), Beneficiary: Text(from), Id: Text(from), Subject: Text(from));
        return new ProjectRecord
        {
            Case = texts.Case ?? "",
            Province = texts.Province,
            Place = texts.Place,
            Beneficiary = texts.Beneficiary,
            BeneficiaryId = texts.Id,
            Subject = texts.Subject,
            Source = (FundingSource?)Whole(from),
            Item = (SupportItem?)Whole(from),
            Content = (PromotionContent?)Whole(from),
            Status = (RecordStatus)Whole(from)!.Value,
            Level = (ManagementLevel?)Whole(from),
            BeneficiaryKind = (BeneficiaryKind?)Whole(from),
            ProductLevel = (VoteLevel?)Whole(from),
            Factor = Whole(from) is { } factor ? new Rate((int)factor) : null,
            Ground = (PriorityGround)Whole(from)!.Value,
            AsOf = Day(from)!.Value,
            Submitted = Day(from),
            ContractedOn = Day(from),
            AcceptedOn = Day(from),
            SettledOn = Day(from),
            CertificateIssued = Day(from),
            TotalCost = Money(from),
            Support = Money(from),
            CentralSupport = Money(from),
            ProvinceSupport = Money(from),
            DistrictSupport = Money(from),
            CommuneSupport = Money(from),
            OtherStateSupport = Money(from),
            Counterpart = Money(from),
            Planned = Money(from),
            Approved = Money(from),
            Contracted = Money(from),
            Advanced = Money(from),
            Accepted = Money(from),
            Settled = Money(from),
            Returned = Money(from),
            CarriedOver = Money(from),
            ManagementCost = Money(from),
            Establishments = (int?)Whole(from),
            WorkersTrained = (int?)Whole(from),
            Classes = (int?)Whole(from),
            Models = (int?)Whole(from),
            Machines = (int?)Whole(from),
            Products = (int?)Whole(from),
        };
    }

    private static void Text(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private static void Day(BinaryWriter to, LocalDate? day) => Whole(to, day is { } date ? (date.Year * 10_000) + (date.Month * 100) + date.Day : null);

    // 0 is nothing; what is known is not negative.
    private static void Whole(BinaryWriter to, long? value) => to.Write7BitEncodedInt64(value is { } known ? known + 1 : 0);

    private static long? Whole(BinaryReader from) => from.Read7BitEncodedInt64() is not 0 and var value ? value - 1 : null;

    private static string? Text(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static Vnd? Money(BinaryReader from) => Whole(from) is { } dong ? new Vnd(dong) : null;

    private static LocalDate? Day(BinaryReader from) =>
        Whole(from) is { } day ? new LocalDate((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100)) : null;
}
