using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using NodaTime;

namespace KhuyenCong.Domain.Batch;

/// <summary>Cột dữ kiện đối tượng: the facts of many cases, one column a fact and one row a case; blanks are marked, never zero.</summary>
/// <remarks>
/// Codes are the numbers of the enums, 0 for unknown. Amounts in đồng and numbers of workers: <see cref="Unknown"/> where not known. Dates as
/// <see cref="SupportBatch.DateColumn"/> gives them. Yes-or-no facts share one column, two bits each: see <see cref="Pack"/>. A row is about
/// somebody of one sector and one kind, and states the kind of unit of its place; several sectors, a service body beside another kind, other
/// recipients and units by name are for the typed call.
/// </remarks>
public readonly ref struct EligibilityColumns
{
    /// <summary>Chưa biết: an amount or a number that is not known.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>Chưa chuyển đổi: the conversion date of a ward that was never a commune.</summary>
    public const int NeverConverted = -1;

    /// <summary>Ngày áp dụng: the governing dates.</summary>
    public ReadOnlySpan<int> Dates { get; init; }

    /// <summary>Loại hình: the kinds as <see cref="EstablishmentKind"/>.</summary>
    public ReadOnlySpan<byte> Kinds { get; init; }

    /// <summary>Tổng nguồn vốn: total capital in đồng.</summary>
    public ReadOnlySpan<long> Capitals { get; init; }

    /// <summary>Lao động: workers in the sense of the act in force.</summary>
    public ReadOnlySpan<long> Labours { get; init; }

    /// <summary>Doanh thu: revenue in đồng.</summary>
    public ReadOnlySpan<long> Revenues { get; init; }

    /// <summary>Nơi sản xuất: the kinds of place as <see cref="PlaceKind"/>.</summary>
    public ReadOnlySpan<byte> Places { get; init; }

    /// <summary>Loại đô thị: the classes of city as <see cref="CityClass"/>.</summary>
    public ReadOnlySpan<byte> Cities { get; init; }

    /// <summary>Ngày chuyển đổi: conversion dates; 0 for unknown, <see cref="NeverConverted"/> for never.</summary>
    public ReadOnlySpan<int> ConvertedOn { get; init; }

    /// <summary>Năm xây dựng kế hoạch: the years in which the plans are built; 0 for unknown.</summary>
    public ReadOnlySpan<int> PlansBuiltIn { get; init; }

    /// <summary>Cấp tỉnh: the kinds of province-level unit as <see cref="ProvinceKind"/>.</summary>
    public ReadOnlySpan<byte> Provinces { get; init; }

    /// <summary>Ngành nghề: the sectors as <see cref="IndustrySector"/>.</summary>
    public ReadOnlySpan<byte> Sectors { get; init; }

    /// <summary>Dữ kiện có hay không: the yes-or-no facts as <see cref="Pack"/> gives them.</summary>
    public ReadOnlySpan<ushort> Answers { get; init; }

    /// <summary>Gộp dữ kiện: the yes-or-no facts of a case in one number, two bits each: 0 unknown, 1 no, 2 yes.</summary>
    /// <param name="it">The case.</param>
    public static ushort Pack(in Establishment it) =>
        (ushort)(
            Bits(it.LawfullyEstablished)
            | (Bits(it.DirectProducer) << 2)
            | (Bits(it.Place.RecognisedCraftVillage) << 4)
            | (Bits(it.Place.DifficultArea) << 6)
            | (Bits(it.ExcludedBrickKiln) << 8)
            | (Bits(it.CleanerProduction) << 10)
            | (Bits(it.SustainableProduction) << 12)
            | (Bits(it.ClusterInvestor) << 14)
        );

    internal int Rows => Dates.Length;

    internal bool HaveOneLength =>
        Kinds.Length == Rows
        && Capitals.Length == Rows
        && Labours.Length == Rows
        && Revenues.Length == Rows
        && Places.Length == Rows
        && Cities.Length == Rows
        && ConvertedOn.Length == Rows
        && PlansBuiltIn.Length == Rows
        && Provinces.Length == Rows
        && Sectors.Length == Rows
        && Answers.Length == Rows;

    internal EligibilityColumns Slice(int from, int count) =>
        new()
        {
            Dates = Dates.Slice(from, count),
            Kinds = Kinds.Slice(from, count),
            Capitals = Capitals.Slice(from, count),
            Labours = Labours.Slice(from, count),
            Revenues = Revenues.Slice(from, count),
            Places = Places.Slice(from, count),
            Cities = Cities.Slice(from, count),
            ConvertedOn = ConvertedOn.Slice(from, count),
            PlansBuiltIn = PlansBuiltIn.Slice(from, count),
            Provinces = Provinces.Slice(from, count),
            Sectors = Sectors.Slice(from, count),
            Answers = Answers.Slice(from, count),
        };

    /// <summary>The case of a row, as the typed call takes it. A conversion date that is no date leaves the row without a case.</summary>
    internal bool TryRow(int row, out EligibilityRequest request)
    {
        var answers = Answers[row];
        var conversion = ConvertedOn[row];
        var isDate = TryDate(conversion, out var convertedOn);
        request = new EligibilityRequest
        {
            Establishment = new Establishment
            {
                Kind = Kinds[row] == 0 ? null : (EstablishmentKind)Kinds[row],
                LawfullyEstablished = Answer(answers, 0),
                DirectProducer = Answer(answers, 2),
                Size = new EnterpriseSize
                {
                    Capital = Amount(Capitals[row]),
                    Labour = Number(Labours[row]),
                    Revenue = Amount(Revenues[row]),
                },
                Place = new ProductionPlace
                {
                    Kind = Places[row] == 0 ? null : (PlaceKind)Places[row],
                    City = Cities[row] == 0 ? null : (CityClass)Cities[row],
                    Conversion =
                        conversion == NeverConverted ? WardConversion.Never
                        : isDate ? WardConversion.Effective(convertedOn)
                        : null,
                    Province = Provinces[row] == 0 ? null : (ProvinceKind)Provinces[row],
                    RecognisedCraftVillage = Answer(answers, 4),
                    DifficultArea = Answer(answers, 6),
                },
                Sector = Sectors[row] == 0 ? null : (IndustrySector)Sectors[row],
                ExcludedBrickKiln = Answer(answers, 8),
                CleanerProduction = Answer(answers, 10),
                SustainableProduction = Answer(answers, 12),
                ClusterInvestor = Answer(answers, 14),
            },
            PlanBuiltIn = PlansBuiltIn[row] == 0 ? null : PlansBuiltIn[row],
        };
        return isDate || conversion is 0 or NeverConverted;
    }

    internal static bool TryDate(int number, out LocalDate date)
    {
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        var isDate = number > 0 && year <= 9999 && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = isDate ? new LocalDate(year, month, day) : default;
        return isDate;
    }

    private static int Bits(bool? answer) => (answer is null ? 0 : 1) + (answer == true ? 1 : 0);

    internal static bool? Answer(ushort answers, int shift) => ((answers >> shift) & 3) is > 0 and var bits ? bits > 1 : null;

    private static Vnd? Amount(long dong) => dong == Unknown ? null : new Vnd(dong);

    private static long? Number(long number) => number == Unknown ? null : number;
}
