using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace SampleKit;

/// <summary>Records as bytes, for files that only the process that writes them reads: their length, the hash of a name, a number, and the fields in one order.</summary>
/// <remarks>
/// All numbers of a record are as wide as its largest one, and those that are not known or 0 take a bit and no byte.
/// Names of places stand in many records: the first ones are kept once, beside the bytes. Records may be read on several threads once all are written.
/// </remarks>
public sealed partial class RecordBytes
{
    private const int NameAt = sizeof(int);
    private const int NumberAt = NameAt + sizeof(ulong);
    private const int KnownAt = NumberAt + sizeof(long);
    private const int OtherAt = KnownAt + sizeof(ulong);
    private const int CodesAt = OtherAt + sizeof(ulong);
    private const int Codes = 8;
    private const int WidthAt = CodesAt + Codes;
    private const int NumbersAt = WidthAt + 1;
    private const int LongestLength = 5;
    private const int MostShared = 10_000;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];
    private readonly long[] _numbers = new long[8 * sizeof(ulong)];
    private byte[] _buffer = new byte[1 << 12];
    private int _at;
    private int _place;
    private int _count;
    private ulong _known;
    private ulong _other;
    private ulong _widest;

    /// <summary>The bytes of a record, until the next one is written.</summary>
    public ReadOnlySpan<byte> Write(long number, ulong name, ProjectRecord record)
    {
        _at = CodesAt;
        Code((int?)record.Source);
        Code((int?)record.Item);
        // The item answers for its content.
        Code(record.Content == record.Item?.Info().Content ? null : (int?)record.Content);
        Code((int)record.Status);
        Code((int?)record.Level);
        Code((int?)record.BeneficiaryKind);
        Code((int?)record.ProductLevel);
        Code((int)record.Ground);
        (_place, _count, _known, _other, _widest) = (0, 0, 0, 0, 0);
        Number(record.Factor?.Millionths);
        Days(record);
        foreach (var measure in MeasureInfo.All)
            Number(record.Value(measure.Measure));
        WriteNumbers();
        Text(record.Case);
        Shared(record.Province);
        Shared(record.Place);
        Text(record.Beneficiary);
        Text(record.BeneficiaryId);
        Text(record.Subject);
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, _at);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(NameAt), name);
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(NumberAt), number);
        return _buffer.AsSpan(0, _at);
    }

    /// <summary>The hash and the length of the record that some bytes begin with.</summary>
    public static (ulong Name, int Length) Head(ReadOnlySpan<byte> bytes) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(bytes[NameAt..]), BinaryPrimitives.ReadInt32LittleEndian(bytes));

    /// <summary>The number of the record that some bytes begin with.</summary>
    public static long Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes[NumberAt..]);

    /// <summary>Reads the record that some bytes begin with; the fields stand in the order in which they are written.</summary>
    public ProjectRecord Read(ReadOnlySpan<byte> bytes)
    {
        var from = new Reader(bytes, _shared);
        var codes = bytes.Slice(CodesAt, Codes);
        return new ProjectRecord
        {
            Source = (FundingSource?)Code(codes[0]),
            Item = (SupportItem?)Code(codes[1]),
            Content = (PromotionContent?)Code(codes[2]),
            Status = (RecordStatus)Code(codes[3])!.Value,
            Level = (ManagementLevel?)Code(codes[4]),
            BeneficiaryKind = (BeneficiaryKind?)Code(codes[5]),
            ProductLevel = (VoteLevel?)Code(codes[6]),
            Ground = (PriorityGround)Code(codes[7])!.Value,
            Factor = from.Number() is { } factor ? new Rate((int)factor) : null,
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
            Establishments = (int?)from.Number(),
            WorkersTrained = (int?)from.Number(),
            Classes = (int?)from.Number(),
            Models = (int?)from.Number(),
            Machines = (int?)from.Number(),
            Products = (int?)from.Number(),
            Case = from.FirstText() ?? "",
            Province = from.Shared(),
            Place = from.Shared(),
            Beneficiary = from.Text(),
            BeneficiaryId = from.Text(),
            Subject = from.Text(),
        };
    }

    // 0 is nothing.
    private void Code(int? code) => _buffer[_at++] = code is { } known ? checked((byte)(known + 1)) : (byte)0;

    private static int? Code(byte code) => code == 0 ? null : code - 1;

    private void Days(ProjectRecord record)
    {
        Day(record.AsOf);
        Day(record.Submitted);
        Day(record.ContractedOn);
        Day(record.AcceptedOn);
        Day(record.SettledOn);
        Day(record.CertificateIssued);
    }

    private void Day(LocalDate? day) => Number(day is { } date ? (date.Year * 10_000) + (date.Month * 100) + date.Day : null);

    private void Number(long? value)
    {
        var bit = 1UL << _place++;
        if (value is not { } known)
            return;
        _known |= bit;
        if (known == 0)
            return;
        _other |= bit;
        _widest |= unchecked((ulong)known);
        _numbers[_count++] = known;
    }

    // Each is written with eight bytes, of which the next one leaves as many as all need.
    private void WriteNumbers()
    {
        var width = Math.Max(1, sizeof(ulong) - (BitOperations.LeadingZeroCount(_widest) / 8));
        _at = NumbersAt;
        for (var i = 0; i < _count; i++, _at += width)
            BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_at), _numbers[i]);
        _at += sizeof(ulong) - width;
        _buffer[WidthAt] = (byte)width;
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(KnownAt), _known);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(OtherAt), _other);
    }

    // The length and whether letters take two bytes; 0 for nothing.
    private void Text(string? text)
    {
        if (text is null)
        {
            Length(0);
            return;
        }

        var isWide = text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
        Length((text.Length * 2) + (isWide ? 2 : 1));
        MakeRoom(text.Length * sizeof(char));
        _at += isWide ? Wide(text, _buffer.AsSpan(_at)) : Encoding.Latin1.GetBytes(text, _buffer.AsSpan(_at));
    }

    private static int Wide(string text, Span<byte> into)
    {
        var letters = MemoryMarshal.AsBytes(text.AsSpan());
        letters.CopyTo(into);
        return letters.Length;
    }

    // 0 is nothing, 1 a text that stands here, above that the place of a shared one.
    private void Shared(string? text)
    {
        if (text is null)
        {
            Length(0);
        }
        else if (_places.TryGetValue(text, out var place))
        {
            Length(place + 2);
        }
        else
        {
            Length(1);
            Text(text);
            if (_shared.Count == MostShared)
                return;
            _shared.Add(text);
            _places.Add(text, _shared.Count - 1);
        }
    }

    // Seven bits a byte, the last one below 128.
    private void Length(int value)
    {
        MakeRoom(LongestLength);
        for (; value >= 0x80; value >>= 7)
            _buffer[_at++] = (byte)((value & 0x7F) | 0x80);
        _buffer[_at++] = (byte)value;
    }

    private void MakeRoom(int length)
    {
        if (_at + length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_at + length, _buffer.Length * 2));
    }
}
