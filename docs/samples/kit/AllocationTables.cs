using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;

namespace SampleKit;

/// <summary>A budget that was given out, as tables and a chart.</summary>
/// <param name="cli">The language.</param>
/// <param name="plan">The plan.</param>
/// <param name="result">What came of it.</param>
public sealed class AllocationTables(Cli cli, BudgetPlan plan, BudgetResult result)
{
    /// <summary>The tone of an outcome.</summary>
    public static Tone ToneOf(AllocationOutcome outcome) =>
        outcome switch
        {
            AllocationOutcome.Full => Tone.Good,
            AllocationOutcome.AuthorityDecides => Tone.Authority,
            AllocationOutcome.NotReached or AllocationOutcome.NothingAllowed => Tone.Bad,
            _ => Tone.Open,
        };

    /// <summary>The projects in the order of priority, a row each.</summary>
    public PageTable Projects() =>
        new(
            Say("Các đề án theo thứ tự ưu tiên", "The projects in the order of priority"),
            [
                new(Say("Đề án", "Project"), ColumnShape.Name),
                new(Say("Nhóm", "Group"), ColumnShape.Short),
                new(Say("Thứ tự", "Place"), ColumnShape.Short),
                new(Say("Hạng mục", "Item"), ColumnShape.Text, Drop: 1, IsJoined: true),
                new(Say("Đề nghị (đồng)", "Request (đồng)"), ColumnShape.Number),
                new(Say("Mức hỗ trợ tối đa (đồng)", "Ceiling (đồng)"), ColumnShape.Number),
                new(Say("Được phân bổ (đồng)", "Given (đồng)"), ColumnShape.Number),
                new(Say("Kết quả", "Outcome"), ColumnShape.Text),
            ],
            [
                .. Ordered()
                    .Select(o =>
                        new PageCell[]
                        {
                            o.Line.Claim.Id,
                            o.Line.Group?.ToString() ?? "–",
                            o.Line.Claim.Standing.Place?.ToCode() ?? (o.Line.Claim.Standing.OutsideOrder == true ? Say("ngoài thứ tự", "outside") : "?"),
                            o.Project.Support.Item.Info().Name.In(cli.Language),
                            Cell(o.Line.Claim.Requested),
                            Ceiling(o.Line.Claim),
                            Cell(o.Line.Amount),
                            new(o.Line.Outcome.ToText().In(cli.Language), null, ToneOf(o.Line.Outcome)),
                        }
                    ),
            ]
        );

    /// <summary>What was given, as a share of what was asked for.</summary>
    public PageChart Chart() =>
        new(
            Say("Phần được phân bổ so với đề nghị (%)", "What was given, of what was asked for (%)"),
            Say(
                "Biểu đồ thanh của các đề án được phân bổ; 100% là đề nghị. Số liệu có trong bảng các đề án.",
                "Bar chart of the projects that were given money; 100% is the request. The figures are in the table of projects."
            ),
            thousandths => $"{thousandths / 10}%",
            [
                .. Ordered()
                    .Where(o => o.Line.Amount > Vnd.Zero && o.Line.Claim.Requested > Vnd.Zero)
                    .Select(o =>
                    {
                        var share = Figures.Thousandths(o.Line.Amount, o.Line.Claim.Requested);
                        return new Bar(
                            o.Line.Claim.Id,
                            share,
                            Figures.Percent(share, cli.Language) + "%",
                            $"{Number(o.Line.Amount)} / {Number(o.Line.Claim.Requested)} đồng"
                        );
                    }),
            ]
        )
        {
            Whole = 1000,
        };

    /// <summary>How the budget was divided.</summary>
    public PageTable Money() =>
        new(
            Say("Kinh phí được chia thế nào", "How the budget was divided"),
            [
                new(Say("Khoản", "Part"), ColumnShape.Name),
                new(Say("Số tiền (đồng)", "Amount (đồng)"), ColumnShape.Number),
                new(Say("Tỷ lệ (%)", "Share (%)"), ColumnShape.Number),
            ],
            [
                .. Parts()
                    .Select(p =>
                    {
                        var share = plan.Budget > Vnd.Zero ? Figures.Thousandths(p.Amount, plan.Budget) : 0;
                        return new PageCell[] { p.Name, Cell(p.Amount), new(Figures.Percent(share, cli.Language), share) };
                    }),
            ]
        );

    /// <summary>The parts of the budget; they add up to it.</summary>
    public (string Name, Vnd Amount)[] Parts()
    {
        var a = result.Allocation;
        return
        [
            (Say("chi quản lý", "management"), a.Management),
            (Say("đã phân bổ", "given"), a.Given),
            (Say("chờ cơ quan quản lý chương trình quyết định", "left to the authority"), a.LeftToAuthority),
            (Say("tạm giữ chờ thông tin", "held for missing information"), a.Held),
            (Say("kinh phí còn lại", "remainder"), a.Remainder),
        ];
    }

    /// <summary>The lines in the order of priority, those outside it last.</summary>
    public IEnumerable<(AllocationLine Line, BudgetAnswer Answer, BudgetProject Project)> Ordered() =>
        result
            .Allocation.Lines.Select((line, i) => (line, result.Answers[i], plan.Projects[i]))
            .OrderBy(l => l.line.Claim.Standing.OutsideOrder == true ? 1 : 0)
            .ThenBy(l => l.line.Claim.Standing.Best);

    // A pooled cost or an open ground leaves a ceiling that is this much at least.
    private PageCell Ceiling(AllocationClaim claim) =>
        claim.Ceiling is not { } ceiling ? "?"
        : claim.HighestCeiling > ceiling ? new PageCell("≥ " + Number(ceiling), ceiling.Dong)
        : Cell(ceiling);

    private PageCell Cell(Vnd amount) => new(Number(amount), amount.Dong);

    private string Number(Vnd amount) => Figures.Whole(amount.Dong, cli.Language);

    private string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
}
