using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Priority;

/// <summary>Câu chữ về phân bổ kinh phí: the rules of allocation and their messages.</summary>
internal static class AllocationMessages
{
    private const int MostNames = 5;

    /// <summary>Mã thiếu mức hỗ trợ tối đa: what is missing where the ceiling of a claim is not determined.</summary>
    public const string MissingCeiling = "ceiling";

    internal static readonly RuleId AboveCeiling = new(
        "allocation.above-ceiling",
        "Số đề nghị {n0:money} vượt mức hỗ trợ tối đa {n1:money}; chỉ xét đến mức hỗ trợ tối đa.",
        "The request of {n0:money} is above the ceiling of {n1:money}; only the ceiling is considered.",
        "Đơn vị đề nghị cần giảm số đề nghị xuống không quá {n1:money}.",
        "The applicant has to lower the request to {n1:money} or less."
    );

    internal static readonly RuleId OtherMoney = new(
        "allocation.other-money",
        "Đề án ghi nguồn kinh phí khác với phương án phân bổ: {t0}; được xét theo nguồn kinh phí của phương án ({t1}).",
        "Projects that name other money than the plan: {t0}; they are judged as of the plan's ({t1}).",
        needed: new("Cần kiểm tra lại nguồn kinh phí của các đề án này.", "Check whose money these projects ask for.")
    );

    internal static readonly RuleId Group = new(
        "allocation.group",
        "Thuộc nhóm ưu tiên thứ {n0:int} (thứ tự: {t0}).",
        "In priority group {n0:int} (order: {t0})."
    );

    internal static readonly RuleId GivenPlace = new(
        "allocation.given-place",
        "Xếp vào nhóm thứ {n0:int} theo thứ tự đã cho ({t0}); {t1}.",
        "Put into group {n0:int} by the places given ({t0}); {t1}.",
        needed: new("Cần đối chiếu thứ tự ưu tiên áp dụng tại thời điểm này.", "The order of priority that applies on the date has to be looked up.")
    );

    internal static readonly RuleId Full = new(
        "allocation.full",
        "Được phân bổ đủ {n0:money} (nhóm cần {n1:money}, kinh phí còn {n2:money}).",
        "Allocated {n0:money} in full (the group needs {n1:money}, {n2:money} was left)."
    );

    internal static readonly RuleId ProRata = new(
        "allocation.pro-rata",
        "Nhóm cần {n1:money} nhưng kinh phí chỉ còn {n2:money}; phân bổ theo tỷ lệ, làm tròn xuống: {n0:money}.",
        "The group needs {n1:money} but only {n2:money} is left; allocated in proportion, rounded down: {n0:money}."
    );

    internal static readonly RuleId GivenOrder = new(
        "allocation.given-order",
        "Nhóm cần {n1:money} nhưng kinh phí chỉ còn {n2:money}; xét theo thứ tự đã cho, được phân bổ số còn lại {n0:money}.",
        "The group needs {n1:money} but only {n2:money} is left; in the given order it is allocated the rest: {n0:money}."
    );

    internal static readonly RuleId Authority = new(
        "allocation.authority",
        "Nhóm gồm {n3:int} đề án cần {n1:money} nhưng kinh phí chỉ còn {n2:money}; tối đa {n0:money} cho đề án này; {t0}.",
        "The group (projects: {n3:int}) needs {n1:money} but only {n2:money} is left; at most {n0:money} for this project; {t0}."
    );

    internal static readonly RuleId NotReached = new(
        "allocation.not-reached",
        "Kinh phí đã phân bổ hết trước khi đến thứ tự của đề án; nhóm cần {n0:money}.",
        "The money was used up before the project's place in the order; the group needs {n0:money}.",
        "Đơn vị đề nghị có thể đăng ký bổ sung khi kinh phí được điều chỉnh, hoặc đăng ký vào kế hoạch năm sau.",
        "The applicant may register as an added project when money becomes available, or for the next year's plan."
    );

    internal static readonly RuleId WaitsForFacts = new(
        "allocation.waits-for-facts",
        "Chưa đến thứ tự phân bổ: kinh phí đang được tạm giữ chờ thông tin còn thiếu của {t0}; nhóm cần {n0:money}.",
        "Not reached: money is held until the missing information on {t0} is known; the group needs {n0:money}.",
        "Cần bổ sung thông tin còn thiếu của {t0} rồi phân bổ lại.",
        "The missing information on {t0} has to be supplied; then allocate again."
    );

    internal static readonly RuleId WaitsForAuthority = new(
        "allocation.waits-for-authority",
        "Chưa đến thứ tự phân bổ: {n1:money} còn lại chờ cơ quan quản lý chương trình quyết định cho nhóm trước; nhóm cần {n0:money}.",
        "Not reached: the {n1:money} left is for the managing agency to decide on for a group before; the group needs {n0:money}.",
        "Cần chờ cơ quan quản lý chương trình quyết định cho nhóm trước rồi phân bổ lại.",
        "The managing agency has to decide on the group before; then allocate again."
    );

    internal static readonly RuleId CanStillGet = new(
        "allocation.can-still-get",
        "Tùy thông tin còn thiếu của {t0}, đề án này có thể được phân bổ tối đa {n0:money}; cần bổ sung thông tin đó.",
        "Depending on the missing information on {t0}, this project can be allocated at most {n0:money}; it has to be supplied."
    );

    internal static readonly RuleId HeldBack = new(
        "allocation.held",
        "Chưa đủ thông tin để phân bổ {n0:money}; số kinh phí này được tạm giữ ở thứ tự cao nhất mà đề án có thể được xếp. Cần bổ sung: {t0}.",
        "There is not enough information to allocate {n0:money}; it is held back at the highest place that the project may have. Needed: {t0}."
    );

    internal static readonly RuleId OutsideOrderFull = new(
        "allocation.outside-full",
        "Đề án sản xuất sạch hơn, ngoài thứ tự: được phân bổ đủ {n0:money}; các đề án này cần {n1:money}, kinh phí dành riêng {n2:money}.",
        "Cleaner production, outside the order: allocated {n0:money} in full; these projects need {n1:money} of the {n2:money} set aside."
    );

    internal static readonly RuleId OutsideOrderOpen = new(
        "allocation.outside-open",
        "Đề án sản xuất sạch hơn, ngoài thứ tự: các đề án này cần {n0:money} trong kinh phí dành riêng {n1:money}, nhưng {t0} cũng có thể là sản xuất sạch hơn và cần thêm {n2:money}; {t1}.",
        "Cleaner production, outside the order: these projects need {n0:money} of the {n1:money} set aside, but {t0} may be cleaner production too and need {n2:money} more; {t1}."
    );

    internal static readonly RuleId OutsideOrderAuthority = new(
        "allocation.outside-authority",
        "Đề án sản xuất sạch hơn, ngoài thứ tự: đề nghị {n0:money}; các đề án này cần {n1:money}, kinh phí dành riêng {n2:money}; {t0}.",
        "Cleaner production, outside the order: the request is {n0:money}; these projects need {n1:money} of the {n2:money} set aside; {t0}."
    );

    internal static readonly RuleId CeilingZero = new(
        "allocation.ceiling-zero",
        "Số đề nghị {n0:money} nhưng mức hỗ trợ tối đa là 0 đồng.",
        "The request is {n0:money} but the ceiling is zero.",
        "Đề án không được phân bổ từ nguồn này; đơn vị đề nghị cần xem lại nội dung hoặc nguồn kinh phí.",
        "Nothing is allocated from this money; the applicant has to look at the content or the source again."
    );

    internal static readonly RuleId Accounted = new(
        "allocation.accounted",
        "Kinh phí {n0:money}: chi quản lý {n1:money}, đã phân bổ {n2:money}, kinh phí còn lại {n3:money}.",
        "Budget {n0:money}: management {n1:money}, allocated {n2:money}, remainder {n3:money}."
    );

    internal static readonly RuleId WithheldMoney = new(
        "allocation.withheld",
        "Chờ cơ quan quản lý chương trình quyết định {n0:money}; tạm giữ {n1:money} đến khi có thông tin còn thiếu.",
        "Left to the managing agency {n0:money}; held for missing information {n1:money}.",
        needed: new(
            "Cần bổ sung thông tin còn thiếu của các đề án và trình cơ quan quản lý chương trình quyết định.",
            "The missing information has to be supplied, and the rest submitted to the managing agency."
        )
    );

    internal static readonly RuleId Rounding = new(
        "allocation.rounding",
        "Do làm tròn xuống khi chia theo tỷ lệ, còn dư {n0:money}.",
        "Rounding the shares down left {n0:money}."
    );

    internal static readonly RuleId SetAsideUnused = new(
        "allocation.set-aside-unused",
        "Trong kinh phí còn lại có {n0:money} đã dành cho sản xuất sạch hơn nhưng chưa sử dụng.",
        "The remainder includes {n0:money} set aside for cleaner production and not used."
    );

    internal static ValueList<string> MissingOf(AllocationClaim claim) =>
        claim.Ceiling is null ? claim.Standing.Missing.Append(MissingCeiling).ToValueList() : claim.Standing.Missing;

    internal static FindingList NothingAllowed(AllocationClaim claim) =>
        FindingList.Of(CeilingZero.Finds(Verdict.NotSatisfied, null, new(claim.Requested.Dong)));

    internal static FindingList Held(PriorityNorms? norms, AllocationClaim claim)
    {
        var names = claim.Standing.Missing.Count == 0 ? [] : new List<LocalizedText> { PriorityMessages.NamesOf(claim.Standing.Missing) };
        if (claim.Ceiling is null)
            names.Add(new LocalizedText("mức hỗ trợ tối đa", "the ceiling"));
        return FindingList.Of(HeldBack.Finds(Verdict.Undetermined, norms?.Order.Citation, new(claim.Fundable.Dong, T0: LocalizedText.Join(names))));
    }

    /// <summary>What becomes of a claim outside the order: the money set aside suffices for all, for those that surely stand there, or for neither.</summary>
    internal static FindingList Outside(PriorityNorms? norms, AllocationClaim claim, Vnd asked, Vnd available, PossibleClaims others)
    {
        var order = norms?.CleanerProductionOrder;
        var money = new MessageArguments(claim.Fundable.Dong, asked.Dong, available.Dong);
        if (asked + others.Asked <= available)
            return Lines(claim, OutsideOrderFull.Finds(Verdict.Satisfied, order?.Citation, money));
        var (rule, arguments) =
            asked <= available
                ? (OutsideOrderOpen, new MessageArguments(asked.Dong, available.Dong, others.Asked.Dong, T0: others.Names, T1: CriterionOf(order)))
                : (OutsideOrderAuthority, money with { T0 = CriterionOf(order) });
        return Lines(claim, rule.Finds(Verdict.AuthorityDecides, order?.Citation, arguments));
    }

    /// <summary>The claims that may turn out to stand outside the order: their names and what they may get together.</summary>
    internal static PossibleClaims Possible(List<AllocationClaim> claims, Vnd asked) => new(NamesOf(claims.ConvertAll(c => c.Id)), asked);

    internal static FindingList InOrder(PriorityNorms? norms, AllocationRequest request, in AllocationTurn turn, AllocationLine line)
    {
        var findings = new List<Finding> { InGroup(norms, turn), Answer(norms, request, turn, line) };
        var known = line.Outcome == AllocationOutcome.AuthorityDecides ? MostOf(turn, line.Claim) : line.Amount;
        if (line.Amount + line.AtStake > known)
            findings.Add(CanStillGet.Finds(Verdict.Undetermined, null, new((line.Amount + line.AtStake).Dong, T0: NamesOf(turn.HeldFor))));
        return Lines(line.Claim, [.. findings]);
    }

    // Where no order of the day is held, the places are the caller's, and no provision stands behind them.
    private static Finding InGroup(PriorityNorms? norms, in AllocationTurn turn)
    {
        var place = PriorityMessages.TextOf(turn.Place);
        return norms?.Order.HasValue == true
            ? Group.Finds(Verdict.Satisfied, norms.Order.Citation, new(turn.Group, T0: place))
            : GivenPlace.Finds(
                Verdict.Undetermined,
                norms?.Order.Citation,
                new(turn.Group, T0: place, T1: norms?.Order.Status == NormStatus.Absent ? WithoutOrder : OrderNotHeld)
            );
    }

    private static Citation? OrderOf(PriorityNorms? norms) => norms?.Order.HasValue == true ? norms.Order.Citation : null;

    private static Finding Answer(PriorityNorms? norms, AllocationRequest request, in AllocationTurn turn, AllocationLine line)
    {
        var order = OrderOf(norms);
        var money = new MessageArguments(line.Amount.Dong, turn.Asked.Dong, turn.Available.Dong);
        return line.Outcome switch
        {
            AllocationOutcome.Full => Full.Finds(Verdict.Satisfied, order, money),
            AllocationOutcome.Part => (request.Sharing == SharingRule.ProRata ? ProRata : GivenOrder).Finds(Verdict.Satisfied, null, money),
            AllocationOutcome.AuthorityDecides => LeftToAuthority(norms, request, turn, line),
            _ when turn.HeldFor.Count > 0 && (line.AtStake > Vnd.Zero || turn.IsAllHeld) => WaitsForFacts.Finds(
                Verdict.NotSatisfied,
                null,
                new(turn.Asked.Dong, T0: NamesOf(turn.HeldFor))
            ),
            _ when turn.LeftToAuthority > Vnd.Zero => WaitsForAuthority.Finds(Verdict.NotSatisfied, order, new(turn.Asked.Dong, turn.LeftToAuthority.Dong)),
            _ => NotReached.Finds(Verdict.NotSatisfied, order, new(turn.Asked.Dong)),
        };
    }

    /// <summary>The most that the authority can give to one claim of a group that does not fit.</summary>
    private static Vnd MostOf(in AllocationTurn turn, AllocationClaim claim) => Vnd.Min(claim.Fundable, turn.Available);

    // What decides between equals is a rule on national money, and on two projects or more: whether one alone gets a part, no text says.
    private static Finding LeftToAuthority(PriorityNorms? norms, AllocationRequest request, in AllocationTurn turn, AllocationLine line)
    {
        var most = MostOf(turn, line.Claim);
        var (citation, how) = (request.Source, turn.Size) switch
        {
            (FundingSource.Local, _) => (OrderOf(norms), ByProvince),
            (_, 1) => (OrderOf(norms), WithoutCriterion),
            _ => (norms?.BetweenEquals.Citation, CriterionOf(norms?.BetweenEquals)),
        };
        return Authority.Finds(Verdict.AuthorityDecides, citation, new(most.Dong, turn.Asked.Dong, turn.Available.Dong, turn.Size, how));
    }

    /// <summary>What is said of an allocation as a whole.</summary>
    internal static List<Finding> Summary(PriorityNorms? norms, AllocationDecision answer)
    {
        var (request, steps, remainder) = (answer.Request, answer.Steps, answer.Remainder);
        var (held, authority) = (answer.Held, answer.LeftToAuthority);
        var findings = new List<Finding>
        {
            Accounted.Finds(Verdict.Satisfied, OrderOf(norms), new(request.Budget.Dong, answer.Management.Dong, answer.Given.Dong, remainder.Dong)),
        };
        if (authority + held > Vnd.Zero)
            findings.Add(
                WithheldMoney.Finds(held > Vnd.Zero ? Verdict.Undetermined : Verdict.AuthorityDecides, OrderOf(norms), new(authority.Dong, held.Dong))
            );
        var unused = request.OutsideOrderSetAside - steps.Where(s => s.Place is null).Aggregate(Vnd.Zero, (sum, s) => sum + s.Given + s.Withheld);
        if (unused > Vnd.Zero)
            findings.Add(SetAsideUnused.Finds(Verdict.Satisfied, norms?.CleanerProductionOrder.Citation, new(unused.Dong)));
        if (request.Sharing == SharingRule.ProRata && remainder - unused > Vnd.Zero && steps.Any(s => s.Asked > s.Available && s.Given > Vnd.Zero))
            findings.Add(Rounding.Finds(Verdict.Satisfied, null, new((remainder - unused).Dong)));
        findings.AddRange(norms?.CaveatsOf(request.Source) ?? default);
        return findings;
    }

    internal static Finding OfOtherMoney(List<string> ids, FundingSource source) =>
        OtherMoney.Finds(Verdict.Undetermined, null, new MessageArguments(T0: NamesOf(ids), T1: source.ToText()));

    private static FindingList Lines(AllocationClaim claim, params Finding[] findings) =>
        claim.Ceiling is { } ceiling && claim.Requested > ceiling
            ? FindingList.Of([AboveCeiling.Finds(Verdict.NotSatisfied, null, new(claim.Requested.Dong, ceiling.Dong)), .. findings])
            : FindingList.Of(findings);

    private static readonly LocalizedText ByProvince = new(
        "cơ quan quản lý chương trình quyết định theo quy định của tỉnh",
        "the managing agency decides as the province lays down"
    );

    private static readonly LocalizedText WithoutOrder = new(
        "văn bản áp dụng tại thời điểm này không quy định thứ tự phân bổ",
        "the text in force on the date states no order of allocation"
    );

    private static readonly LocalizedText OrderNotHeld = new(
        "thư viện chưa có thứ tự phân bổ áp dụng tại thời điểm này",
        "the library holds no order of allocation for the date"
    );

    private static readonly LocalizedText WithoutCriterion = new(
        "văn bản không quy định tiêu chí nên cơ quan quản lý chương trình quyết định",
        "the text states no criterion, so the managing agency decides"
    );

    /// <summary>By what the managing agency decides.</summary>
    private static LocalizedText CriterionOf(Norm<LocalizedText>? norm) =>
        norm switch
        {
            { HasValue: true } => new(
                $"cơ quan quản lý chương trình quyết định theo tiêu chí “{norm.Value.Vietnamese}”",
                $"the managing agency decides by “{norm.Value.English}”"
            ),
            { Status: NormStatus.Absent } => WithoutCriterion,
            _ => new(
                "thư viện chưa có quy định về thứ tự xét, cơ quan quản lý chương trình quyết định",
                "the library holds no rule on the order, the managing agency decides"
            ),
        };

    /// <summary>The projects by their ids; of many the first few.</summary>
    private static LocalizedText NamesOf(IReadOnlyList<string> ids)
    {
        var first = string.Join(", ", ids.Take(MostNames));
        var others = ids.Count - MostNames;
        return others > 0 ? new($"{first} và {others} đề án khác", $"{first} and {others} more") : new(first, first);
    }
}

/// <summary>Claims that may turn out to stand outside the order.</summary>
internal sealed record PossibleClaims(LocalizedText Names, Vnd Asked);
