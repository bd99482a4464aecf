namespace KhuyenCong.Domain.Law;

/// <summary>The days on which the law changes, each written once as year_month_day: on which an instrument begins to apply, to replace or to amend.</summary>
/// <remarks>
/// Programmes and lists (decisions) change no norm. An amendment whose first day is not known is taken to apply from the day of its signature.
/// </remarks>
internal static class LawDays
{
    internal const int Decree45Of2012 = 2012_07_05;
    internal const int Circular46Of2012 = 2013_02_10;
    internal const int Circular36Of2013 = 2014_02_10;
    internal const int JointCircular26Of2014 = 2014_04_08;
    internal const int Circular26Of2014 = 2014_10_21;
    internal const int Circular20Of2017 = 2017_09_29;
    internal const int Law04Of2017 = 2018_01_01;
    internal const int Decree39Of2018 = 2018_03_11;
    internal const int Circular28Of2018 = 2018_05_11;
    internal const int Circular17Of2018 = 2018_07_10;
    internal const int Circular14Of2018 = 2018_08_16;
    internal const int Decree80Of2021 = 2021_10_15;
    internal const int Circular64Of2024 = 2024_08_28;
    internal const int Circular38Of2025 = 2025_07_01;
    internal const int Decree146Of2025 = 2025_07_01;
    internal const int Decree235Of2025 = 2025_10_15;

    /// <summary>The days on which a province becomes a centrally-run city, and on which the provinces of before 2025-07-01 are merged.</summary>
    internal const int Resolution175Of2024 = 2025_01_01;
    internal const int Resolution202Of2025 = 2025_07_01;
    internal const int Resolution30Of2026 = 2026_04_30;
    internal const int Resolution36Of2026 = 2026_09_01;
    internal const int Resolution39Of2026 = 2026_09_20;

    /// <summary>The days on which texts were last seen in force.</summary>
    internal const int Circular36Of2013Seen = 2020_01_14;
    internal const int Circular26Of2014Seen = 2025_10_13;
    internal const int Decree80Of2021Seen = 2025_12_23;
    internal const int Circular46Of2012Seen = 2025_12_29;
    internal const int Decree45Of2012Seen = 2026_02_02;

    /// <summary>The places (<see cref="IsoDay"/>) of the days in order, where two instruments share a day once, and of the first days on which texts were not seen any more: a period begins on each.</summary>
    internal static int[] PlacesOfChange() =>
        [
            IsoDay.PlaceOf(Decree45Of2012),
            IsoDay.PlaceOf(Circular46Of2012),
            IsoDay.PlaceOf(Circular36Of2013),
            IsoDay.PlaceOf(JointCircular26Of2014),
            IsoDay.PlaceOf(Circular26Of2014),
            IsoDay.PlaceOf(Circular20Of2017),
            IsoDay.PlaceOf(Law04Of2017),
            IsoDay.PlaceOf(Decree39Of2018),
            IsoDay.PlaceOf(Circular28Of2018),
            IsoDay.PlaceOf(Circular17Of2018),
            IsoDay.PlaceOf(Circular14Of2018),
            IsoDay.PlaceAfter(IsoDay.Date(Circular36Of2013Seen)),
            IsoDay.PlaceOf(Decree80Of2021),
            IsoDay.PlaceOf(Circular64Of2024),
            IsoDay.PlaceOf(Circular38Of2025),
            IsoDay.PlaceAfter(IsoDay.Date(Circular26Of2014Seen)),
            IsoDay.PlaceOf(Decree235Of2025),
            IsoDay.PlaceAfter(IsoDay.Date(Decree80Of2021Seen)),
            IsoDay.PlaceAfter(IsoDay.Date(Circular46Of2012Seen)),
            IsoDay.PlaceAfter(IsoDay.Date(Decree45Of2012Seen)),
            IsoDay.PlaceOf(Resolution30Of2026),
            IsoDay.PlaceOf(Resolution36Of2026),
            IsoDay.PlaceOf(Resolution39Of2026),
        ];
}
