using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Values;

/// <summary>What is too large to compute with is told with its place, its value and what is allowed, in both languages.</summary>
public class TooLargeTests
{
    private static readonly LocalDate LastDay = new(9999, 12, 31);
    private static readonly Vnd Most = new(long.MaxValue);

    private static readonly ProjectRecord One = new()
    {
        Case = "A-1",
        AsOf = new LocalDate(2016, 6, 30),
        Source = FundingSource.Local,
        Item = SupportItem.Machinery,
        Support = new Vnd(1),
    };

    private static ProjectRecord[] Records => [One, One with { Case = "B-2", Support = Most }];

    [Fact]
    public void Totals_reports_and_forms_name_the_project()
    {
        const string Vietnamese = "Đề án B-2, kinh phí hỗ trợ 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.";
        const string English =
            "Project B-2, support: 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.";
        Says(Vietnamese, English, () => Totals.Of(Records));
        Says(Vietnamese, English, () => Reports.Compile(Records, new ReportRequest { Period = ReportPeriod.OfYear(2016) }));
        Says(Vietnamese, English, () => Reports.CompileParts([Records], new ReportRequest { Period = ReportPeriod.OfYear(2016) }));
        Says(
            "Đề án A-1, ngân sách Trung ương 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "Project A-1, central budget: 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () => Reports.Audit([One with { CentralSupport = Most, ProvinceSupport = new Vnd(1) }])
        );
        Says(
            "Dòng 10 (Chuyển giao công nghệ, ứng dụng máy móc, thiết bị tiên tiến), đề án B-2 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "Row 10 (Technology transfer and advanced machinery), project B-2: 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () =>
                (ReportForm.Funds with { Rows = ReportForm.Funds.Rows.Where(r => r.Number == "10").ToValueList() }).Fill(
                    Records,
                    new FormRequest { Period = ReportPeriod.OfYear(2016) }
                )
        );
    }

    [Fact]
    public void Published_figures_tasks_claims_and_materials_are_named()
    {
        Says(
            "b 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "b 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () => Reports.Reconcile(Declared(("w", 1), ("a", 1), ("b", long.MaxValue)))
        );
        Says(
            "Kinh phí của nhiệm vụ “Lớn” 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "The support of task 'Lớn': 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () => PromotionRules.National.AssessProject(new LocalDate(2016, 1, 15), ProjectOf(new Vnd(1), Most))
        );
        Says(
            "Giá trị nguyên liệu tại chỗ 1 trong tổng 9.223.372.036.854.775.807 quá lớn để tính; 100 lần mỗi giá trị không được quá 9.223.372.036.854.775.807.",
            "LocalMaterials of 1 in 9,223,372,036,854,775,807 is too large to compute with; a hundred times each value must be at most 9,223,372,036,854,775,807.",
            () => new MaterialShare(1, long.MaxValue).Meets(Threshold.MoreThan(50))
        );
        var standing = PromotionRules
            .National.AssessPriority(
                new PriorityRequest
                {
                    AsOf = One.AsOf,
                    Source = FundingSource.National,
                    PoorDistrict = true,
                }
            )
            .Standing;
        AllocationClaim Claim(string id, Vnd requested) => new(id, requested, requested, standing);
        Says(
            "Số đề nghị của “lớn” 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "The request of 'lớn': 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () =>
                PromotionRules.National.Allocate(
                    One.AsOf,
                    new AllocationRequest
                    {
                        Source = FundingSource.National,
                        Budget = Vnd.Million(1),
                        Claims = [Claim("nhỏ", new Vnd(1)), Claim("lớn", Most)],
                    }
                )
        );
    }

    [Fact]
    public void TT36_2013_14_a_real_cost_is_named()
    {
        var day = new LocalDate(2016, 11, 30);
        var life = ProjectLife.Draft(Lives.Media, new LocalDate(2015, 5, 1)) with
        {
            State = new ProjectState.UnderWay(new LocalDate(2016, 2, 1)),
            Ledger = Ledger.Empty with { Approved = Lives.Media.Support, Contracted = Lives.Media.Support },
            RealCost = Most,
        };
        var step = new ProjectStep
        {
            Kind = StepKind.AcceptAtBase,
            By = Authority.Department,
            On = day,
            Amount = new Vnd(1),
            RealCost = Most,
        };
        Says(
            "Tổng kinh phí thực hiện 9.223.372.036.854.775.807 quá lớn để tính; tổng không được quá 9.223.372.036.854.775.807.",
            "RealCost of 9,223,372,036,854,775,807 is too large to compute with; the sum must be at most 9,223,372,036,854,775,807.",
            () => PromotionRules.National.Apply(life, step)
        );
    }

    [Fact]
    public void TTLT26_2014_6_2_g_products_are_named()
    {
        var cell = Norm.Stated(Most, new Citation(Instruments.JointCircular26Of2014, "6", "2", "g"));
        var request = new PrizeRequest
        {
            Level = VoteLevel.Nation,
            Date = One.AsOf,
            Products = 2,
        };
        Says(
            "Số sản phẩm 2 quá lớn để tính; với mức thưởng 9.223.372.036.854.775.807 đồng/sản phẩm, chỉ tính được đến 1 sản phẩm.",
            "Products of 2 is too large to compute with; at VND 9,223,372,036,854,775,807 a product at most 1 can be computed.",
            () => PrizeRules.Assess(new PrizeLevels(cell, cell), request)
        );
    }

    [Fact]
    public void TT26_2014_17_3_and_20_years_and_days_without_room_for_a_period_are_named()
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Nation,
            Issued = new LocalDate(9998, 1, 1),
            IsWithdrawn = false,
        };
        Says(
            "Năm cấp Giấy chứng nhận 9998 quá lớn để tính; phải đến năm 9997.",
            "The year of issue 9998 is too large to compute with; a year up to 9997 is required.",
            () => PromotionRules.National.AssessCertificate(LastDay, certificate)
        );
        Assert.Equal(LastDay, PromotionRules.National.AssessCertificate(LastDay, certificate with { Issued = new LocalDate(9997, 1, 1) }).ValidUntil);
        Says(
            "Ngày thông báo kết quả 30/12/9999 quá muộn để tính thời hạn; thời hạn phải kết thúc chậm nhất ngày 31/12/9999.",
            "The announcement of 9999-12-30 is too late to compute with; the period from it has to end by 9999-12-31.",
            () => PromotionRules.National.AssessComplaint(new WorkingCalendar(), new ComplaintRequest { Date = LastDay, Announced = LastDay.PlusDays(-1) })
        );
        Says(
            "Ngày nghiệm thu cơ sở 31/12/9999 quá muộn để tính thời hạn; thời hạn phải kết thúc chậm nhất ngày 31/12/9999.",
            "AcceptedOn of 9999-12-31 is too late to compute with; the period from it has to end by 9999-12-31.",
            () => PromotionRules.National.Calendar(new CalendarRequest { PlanYear = 2016, AcceptedOn = [LastDay] })
        );
    }

    private static void Says(string vietnamese, string english, Func<object> computing)
    {
        var problem = Assert.Throws<OverflowException>(() => computing());
        Assert.Equal((english, vietnamese), (problem.Message, KhuyenCongJson.ProblemOf(problem).Vietnamese));
    }

    private static DeclaredReport Declared(params (string Id, long Value)[] figures) =>
        new()
        {
            Id = "r",
            Title = new("r", "r"),
            Figures = figures
                .Select(f => new DeclaredFigure
                {
                    Id = f.Id,
                    Name = new(f.Id, f.Id),
                    Unit = DeclaredFigure.MoneyUnit,
                    Value = f.Value,
                })
                .ToValueList(),
            Sums = [new("w", ["a", "b"])],
        };

    private static Project ProjectOf(Vnd first, Vnd second)
    {
        var (start, end) = (new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));
        return new()
        {
            Code = "1",
            Name = "Đề án",
            Source = FundingSource.National,
            Kind = ProjectKind.Machinery,
            Contents = [PromotionContent.TechnologyAndModels],
            Support = Vnd.Million(1),
            Start = start,
            End = end,
            ImplementingUnit = "Trung tâm",
            Tasks = [new("Nhỏ", "Trung tâm", start, end, first), new("Lớn", "Trung tâm", start, end, second)],
        };
    }
}
