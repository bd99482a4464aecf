using System.Buffers.Binary;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace SampleKit;

/// <summary>Records as bytes, for files that only the process that writes them reads: their length, the hash of a name, a number, and the fields in one order.</summary>
/// <remarks>Names of places stand in many records: the first ones are kept once, beside the bytes. Records may be read on several threads once all are written.</remarks>
public sealed class RecordBytes
{
    private const int HeadLength = sizeof(int) + sizeof(ulong);
    private const int LongestWhole = 10;
    private const int MostShared = 10_000;

    private static readonly List<string> None = [];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];
    private byte[] _buffer = new byte[1 << 12];
    private int _at;

    /// <summary>The bytes of a record, until the next one is written.</summary>
    public ReadOnlySpan<byte> Write(long number, ulong name, ProjectRecord record)
    {
        _at = HeadLength;
        Whole(number);
        Text(record.Case);
        Shared(record.Province);
        Shared(record.Place);
        Text(record.Beneficiary);
        Text(record.BeneficiaryId);
        Text(record.Subject);
        Whole((int?)record.Source);
        Whole((int?)record.Item);
        // The item answers for its content.
        Whole(record.Content == record.Item?.Info().Content ? null : (int?)record.Content);
        Whole((int)record.Status);
        Whole((int?)record.Level);
        Whole((int?)record.BeneficiaryKind);
        Whole((int?)record.ProductLevel);
        Whole(record.Factor?.Millionths);
        Whole((int)record.Ground);
        Day(record.AsOf);
        Day(record.Submitted);
        Day(record.ContractedOn);
        Day(record.AcceptedOn);
        Day(record.SettledOn);
        Day(record.CertificateIssued);
        foreach (var measure in MeasureInfo.All)
            Whole(record.Value(measure.Measure));
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, _at);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(sizeof(int)), name);
        return _buffer.AsSpan(0, _at);
    }

    /// <summary>The hash and the length of the record that some bytes begin with.</summary>
    public static (ulong Name, int Length) Head(ReadOnlySpan<byte> bytes) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(int)..]), BinaryPrimitives.ReadInt32LittleEndian(bytes));

    /// <summary>The number of the record that some bytes begin with.</summary>
    public static long Number(ReadOnlySpan<byte> bytes) => new Reader(bytes[HeadLength..], None).Whole()!.Value;

    /// <summary>Reads the record that some bytes begin with; the fields stand in the order in which they are written.</summary>
    public ProjectRecord Read(ReadOnlySpan<byte> bytes)
    {
        var from = new Reader(bytes[HeadLength..], _shared);
        _ = from.Whole();
        var texts = (Case: from.Text(), Province: from.Shared(), Place: from.Shared(), Beneficiary: from.Text(), Id: from.Text(), Subject: from.Text());
        return new ProjectRecord
        {
            Case = texts.Case ?? "",
            Province = texts.Province,
            Place = texts.Place,
            Beneficiary = texts.Beneficiary,
            BeneficiaryId = texts.Id,
            Subject = texts.Subject,
            Source = (FundingSource?)from.Whole(),
            Item = (SupportItem?)from.Whole(),
            Content = (PromotionContent?)from.Whole(),
            Status = (RecordStatus)from.Whole()!.Value,
            Level = (ManagementLevel?)from.Whole(),
            BeneficiaryKind = (BeneficiaryKind?)from.Whole(),
            ProductLevel = (VoteLevel?)from.Whole(),
            Factor = from.Whole() is { } factor ? new Rate((int)factor) : null,
            Ground = (PriorityGround)from.Whole()!.Value,
            AsOf = from.Day()!.Value,
            Submitted = from.Day(),
            ContractedOn = from.Day(),
            AcceptedOn = from.Day(),
            SettledOn = from.Day(),
            CertificateIssued = from.Day(),
            TotalCost = from.Money(),
            Support = from.Money(),
            CentralSupport = from.Money(),
            ProvinceSupport = from.Money(),
            DistrictSupport = from.Money(),
            CommuneSupport = from.Money(),
            OtherStateSupport = from.Money(),
            Counterpart = from.Money(),
            Planned = from.Money(),
            Approved = from.Money(),
            Contracted = from.Money(),
            Advanced = from.Money(),
            Accepted = from.Money(),
            Settled = from.Money(),
            Returned = from.Money(),
            CarriedOver = from.Money(),
            ManagementCost = from.Money(),
            Establishments = (int?)from.Whole(),
            WorkersTrained = (int?)from.Whole(),
            Classes = (int?)from.Whole(),
            Models = (int?)from.Whole(),
            Machines = (int?)from.Whole(),
            Products = (int?)from.Whole(),
        };
    }

    private void Text(string? text)
    {
        if (text is null)
        {
            Whole(null);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Whole(length);
        MakeRoom(length);
        _at += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_at));
    }

    // 0 is nothing, 1 a text that stands here, above that the place of a shared one.
    private void Shared(string? text)
    {
        if (text is null)
        {
            Whole(null);
        }
        else if (_places.TryGetValue(text, out var place))
        {
            Whole(place + 1);
        }
        else
        {
            Whole(0);
            Text(text);
            if (_shared.Count == MostShared)
                return;
            _shared.Add(text);
            _places.Add(text, _shared.Count - 1);
        }
    }

    private void Day(LocalDate? day) => Whole(day is { } date ? (date.Year * 10_000) + (date.Month * 100) + date.Day : null);

    // 0 is nothing; what is known is not negative. Seven bits a byte, the last one below 128.
    private void Whole(long? value)
    {
        MakeRoom(LongestWhole);
        var rest = value is { } known ? (ulong)(known + 1) : 0;
        for (; rest >= 0x80; rest >>= 7)
            _buffer[_at++] = (byte)((rest & 0x7F) | 0x80);
        _buffer[_at++] = (byte)rest;
    }

    private void MakeRoom(int length)
    {
        if (_at + length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_at + length, _buffer.Length * 2));
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes, List<string> shared)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        internal long? Whole()
        {
            var (value, shift) = (0UL, 0);
            while (true)
            {
                var next = _bytes[_at++];
                value |= (ulong)(next & 0x7F) << shift;
                if (next < 0x80)
                    return value == 0 ? null : (long)value - 1;
                shift += 7;
            }
        }

        internal string? Text()
        {
            if (Whole() is not { } length)
                return null;
            var text = Encoding.UTF8.GetString(_bytes.Slice(_at, (int)length));
            _at += (int)length;
            return text;
        }

        internal string? Shared() =>
            Whole() switch
            {
                null => null,
                0 => Text(),
                { } place => shared[(int)place - 1],
            };

        internal Vnd? Money() => Whole() is { } dong ? new Vnd(dong) : null;

        internal LocalDate? Day() => Whole() is { } day ? new LocalDate((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100)) : null;
    }
}
