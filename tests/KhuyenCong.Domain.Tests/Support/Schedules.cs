using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>A made-up province and a made-up supplement, for tests.</summary>
internal static class Schedules
{
    internal static readonly SupportNorms Of2018 = Circular28Of2018.Levels(Readings.Default);

    internal static ProvincialSchedule OfProvince { get; } =
        new()
        {
            Province = "Tỉnh P",
            Instrument = Made("QD7-2016-P", InstrumentKind.Decision, "7/2016/QĐ-UBND"),
            IssuedBy = "UBND tỉnh P",
            From = new LocalDate(2016, 1, 1),
            Levels =
            [
                Level(SupportItem.DemonstrationModel, 40, 400, SupportUnit.Model, "1") with
                {
                    PaidBy = PayingLevel.Province,
                },
                Level(SupportItem.Machinery, 50, 301, SupportUnit.Establishment, "2") with
                {
                    PaidBy = PayingLevel.District,
                    Conditions = ["máy mới", "một lần"],
                },
                Level(SupportItem.TechnologyLine, null, null, SupportUnit.Establishment, "2") with
                {
                    Multiple = new(SupportItem.Machinery, Rate.Thousandths(1_500)),
                },
                Level(SupportItem.EnterpriseSetup, null, 10, SupportUnit.Enterprise, "3") with
                {
                    PaidBy = PayingLevel.Commune,
                },
                Level(SupportItem.Trademark, 50, null, SupportUnit.Trademark, "4"),
                Level(SupportItem.CleanerProductionPilot, 30, 500, SupportUnit.Model, "5"),
                Level(SupportItem.VoteRegion, null, 80, SupportUnit.Time, "6"),
                new()
                {
                    Own = new("vote-province", new("tổ chức bình chọn cấp tỉnh", "provincial vote")),
                    Level = new SupportLevel(null, Vnd.Million(80), SupportUnit.Time),
                    Citation = At("7"),
                },
                new()
                {
                    Own = new("craft-village", new("phát triển làng nghề", "craft village")),
                    Level = new SupportLevel(Rate.Percent(50), null, SupportUnit.None),
                    PaidBy = PayingLevel.Commune,
                    Conditions = ["làng nghề được công nhận", "có cam kết"],
                    Citation = At("8"),
                },
            ],
        };

    /// <summary>The table of one schedule.</summary>
    internal static SupportNorms NormsOf(ProvincialSchedule schedule, Readings readings, SupportNorms? national) =>
        ScheduleRules.TableOf([schedule], readings, national, isUncertain: false);

    /// <summary>A province whose levels are the national ones of the day.</summary>
    internal static Province AsTheNation { get; } =
        new()
        {
            Name = "Tỉnh P",
            Schedules =
            [
                OfProvince with
                {
                    Levels = SupportItems
                        .All.Where(i => !i.IsWithoutLevel)
                        .Select(i => Level(i.Item, null, null, SupportUnit.None, "1") with { Multiple = new(null, Rate.One) })
                        .ToValueList(),
                },
            ],
        };

    internal static PromotionRules RulesAsTheNation { get; } = PromotionRules.National.In(AsTheNation);

    internal static NationalSupplement Supplement { get; } =
        new()
        {
            Instrument = Made("TT28-2018-copy", InstrumentKind.Circular, "28/2018/TT-BTC"),
            From = new LocalDate(2018, 5, 11),
            Until = new LocalDate(2020, 12, 31),
            Levels =
            [
                Level(SupportItem.Consultancy, 50, 40, SupportUnit.Establishment, "9"),
                Level(SupportItem.ClusterPlan, null, null, SupportUnit.Cluster, "10") with
                {
                    Multiple = new(SupportItem.Consultancy, Rate.Thousandths(2_000)),
                },
            ],
        };

    internal static ScheduledLevel Level(SupportItem item, int? percent, int? capMillions, SupportUnit unit, string article) =>
        new()
        {
            Item = item,
            Level = new SupportLevel(percent is { } p ? Rate.Percent(p) : null, capMillions is { } m ? Vnd.Million(m) : null, unit),
            Citation = At(article),
        };

    private static Citation At(string article) => new(Made("QD7-2016-P", InstrumentKind.Decision, "7/2016/QĐ-UBND"), article);

    private static LegalInstrument Made(string id, InstrumentKind kind, string number) =>
        new()
        {
            Id = id,
            Kind = kind,
            Number = number,
            Subject = new("", ""),
        };
}
