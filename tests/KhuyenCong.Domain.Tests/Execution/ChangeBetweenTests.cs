using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.LawTests.ND45Of2012.Article2Tests;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Which changes of TT36-2013/11 a new version of a project makes, field by field.</summary>
public class ChangeBetweenTests
{
    private static readonly Project Before = Machinery with
    {
        Contents = [PromotionContent.TechnologyAndModels, PromotionContent.Consultancy],
        CooperatingUnits = ["Phòng Kinh tế"],
    };

    private static ChangeKind[] To(Project after) => ChangeRules.Between(Before, after).ToArray();

    [Fact]
    public void A_field_alone_makes_one_change()
    {
        Assert.Equal([ChangeKind.IncreaseSupport], To(Before with { Support = Before.Support + new Vnd(1) }));
        Assert.Equal([ChangeKind.ChangeContent], To(Before with { Contents = [PromotionContent.TechnologyAndModels] }));
        Assert.Equal([ChangeKind.ChangePlace], To(Before with { Places = ["xã B"] }));
        Assert.Equal([ChangeKind.ChangePlace], To(Before with { Provinces = ["Đà Nẵng"] }));
        Assert.Equal([ChangeKind.ChangeBeneficiary], To(Before with { Beneficiaries = [] }));
        Assert.Equal([ChangeKind.ChangePartner], To(Before with { CooperatingUnits = [] }));
        Assert.Equal([ChangeKind.DecreaseSupport], To(Before with { Support = Before.Support - new Vnd(1) }));
        Project[] others =
        [
            Before with
            {
                Name = "Tên khác",
            },
            Before with
            {
                Aim = "Mục tiêu khác",
            },
            // Another kind within the same content of ND45-2012/4 is no other content (TT36-2013/11/2/a).
            Before with
            {
                Kind = ProjectKind.TechnologyTransfer,
            },
            Before with
            {
                ImplementingUnit = "Đơn vị khác",
            },
            Before with
            {
                Form = ProjectForm.Group,
            },
            Before with
            {
                IsKey = true,
            },
            Before with
            {
                Tasks = [new ProjectTask("Mua máy", "Cơ sở A", Before.Start, Before.End, Before.Support)],
            },
        ];
        Assert.All(others, after => Assert.Equal([ChangeKind.Other], To(after)));
    }

    [Fact]
    public void The_order_in_which_things_are_listed_is_no_change()
    {
        Assert.Empty(To(Before with { Contents = [PromotionContent.Consultancy, PromotionContent.TechnologyAndModels] }));
        var task = new ProjectTask("Mua máy", "Cơ sở A", Before.Start, Before.End, Vnd.Million(150));
        var rest = task with { Name = "Hội nghị", Support = Vnd.Million(50) };
        var listed = Before with
        {
            Places = ["xã A", "xã B"],
            Provinces = ["Quảng Nam", "Đà Nẵng"],
            Beneficiaries = ["A", "B"],
            CooperatingUnits = ["C", "D"],
            Tasks = [task, rest],
        };
        Assert.Empty(
            ChangeRules.Between(
                listed,
                listed with
                {
                    Places = ["xã B", "xã A"],
                    Provinces = ["Đà Nẵng", "Quảng Nam"],
                    Beneficiaries = ["B", "A"],
                    CooperatingUnits = ["D", "C"],
                    Tasks = [rest, task],
                }
            )
        );
        Assert.Equal([ChangeKind.ChangePlace], ChangeRules.Between(listed, listed with { Places = ["xã B", "xã C"] }));
        Assert.Equal([ChangeKind.Other], ChangeRules.Between(listed, listed with { Tasks = [task] }));
    }

    [Fact]
    public void Time_changes_within_the_year_until_its_last_day_and_extends_from_the_next_day_on()
    {
        Assert.Equal([ChangeKind.ChangeTimeWithinYear], To(Before with { Start = Before.Start.PlusDays(1) }));
        Assert.Equal([ChangeKind.ChangeTimeWithinYear], To(Before with { End = new LocalDate(2016, 12, 31) }));
        Assert.Equal([ChangeKind.ExtendIntoNextYear], To(Before with { End = new LocalDate(2017, 1, 1) }));
        // An earlier first day does not matter beside the extension, which the Ministry decides anyway.
        Assert.Equal([ChangeKind.ExtendIntoNextYear], To(Before with { Start = Before.Start.PlusDays(-1), End = new LocalDate(2017, 1, 1) }));
        // A project of two years that ends in the first is shortened, not extended.
        var twoYears = Before with
        {
            End = new LocalDate(2017, 6, 1),
        };
        Assert.Equal([ChangeKind.ChangeTimeWithinYear], ChangeRules.Between(twoYears, Before));
    }

    [Fact]
    public void Several_changes_come_in_the_order_of_the_law()
    {
        var after = Before with
        {
            Support = Before.Support + new Vnd(1),
            Contents = [PromotionContent.Consultancy],
            End = new LocalDate(2017, 1, 1),
            Places = [],
            Beneficiaries = [],
            CooperatingUnits = [],
            Name = "Tên khác",
        };
        Assert.Equal(
            [
                ChangeKind.IncreaseSupport,
                ChangeKind.ChangeContent,
                ChangeKind.ExtendIntoNextYear,
                ChangeKind.ChangePlace,
                ChangeKind.ChangeBeneficiary,
                ChangeKind.ChangePartner,
                ChangeKind.Other,
            ],
            To(after)
        );
    }
}
