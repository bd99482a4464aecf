using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về mức hỗ trợ: the rules that support findings report on, and how findings are rendered from the workings.</summary>
internal static class SupportMessages
{
    internal static readonly RuleId LevelByRate = new(
        "support.level-by-rate",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, bằng {n1:percent} {t1} {n3:money}{n2:factor}.",
        "The ceiling for {t0} is {n0:money}: {n1:percent} of the {t1}, {n3:money}{n2:factor}."
    );

    internal static readonly RuleId LevelByCap = new(
        "support.level-by-cap",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, theo mức trần cho {n1:int} {t2} ({t1} {n3:money}{n2:factor}).",
        "The ceiling for {t0} is {n0:money}: the cap for each {t2}, {n1:int} in all (the {t1} is {n3:money}{n2:factor})."
    );

    internal static readonly RuleId LevelByUnits = new(
        "support.level-by-units",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, theo mức cho {n1:int} {t1}, không tính theo chi phí{n2:factor}.",
        "The ceiling for {t0} is {n0:money}: the amount for each {t1}, {n1:int} in all, whatever the cost{n2:factor}."
    );

    internal static readonly RuleId LevelOfPooled = new(
        "support.level-of-pooled",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, bằng {n1:percent} tổng {t1} {n3:money}; tính riêng từng {t2} và làm tròn xuống thì có thể thấp hơn đến {n2:int} đồng.",
        "The ceiling for {t0} is {n0:money}: {n1:percent} of the pooled {t1}, {n3:money}; calculated separately for each {t2} and rounded down it may be lower by up to {n2:int} đồng."
    );

    internal static readonly RuleId LevelByCost = new(
        "support.level-by-cost",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, bằng toàn bộ {t1}.",
        "The ceiling for {t0} is {n0:money}: the whole {t1}."
    );

    internal static readonly RuleId LevelOfUnits = new(
        "support.level-of-units",
        "Mức hỗ trợ tối đa cho {t0} là {n0:money}, tổng mức của {n1:int} {t2}, tính riêng từng {t2} và làm tròn xuống đến đơn vị đồng (tổng {t1} {n3:money}{n2:factor}).",
        "The ceiling for {t0} is {n0:money}: the sum of the levels for each {t2}, {n1:int} in all, calculated separately and rounded down to the đồng (the {t1} is {n3:money} in all{n2:factor})."
    );

    internal static readonly RuleId LevelInRange = new(
        "support.level-in-range",
        "Mới có tổng {t1} {n3:money} của {n2:int} {t2} nên mức hỗ trợ tối đa cho {t0} nằm trong khoảng từ {n0:money} đến {n1:money}; cần bổ sung {t1} của từng {t2}.",
        "Only the pooled {t1} of {n3:money} is known ({n2:int} in all), so the ceiling for {t0} lies between {n0:money} and {n1:money}; the {t1} of each {t2} is needed."
    );

    internal static readonly RuleId RequestWithin = new(
        "support.request-within",
        "Số đề nghị {n0:money} không vượt mức hỗ trợ tối đa; phần còn lại đến mức tối đa là {n1:money}.",
        "The request of {n0:money} is within the ceiling, which leaves {n1:money}."
    );

    internal static readonly RuleId RequestAbove = new(
        "support.request-above",
        "Số đề nghị {n0:money} vượt mức hỗ trợ tối đa; phần vượt là {n1:money}.",
        "The request of {n0:money} exceeds the ceiling by {n1:money}.",
        "Đơn vị đề nghị cần giảm số đề nghị ít nhất {n1:money} hoặc bố trí phần vượt từ nguồn khác trước khi trình phê duyệt.",
        "The applicant has to lower the request by at least {n1:money}, or find the excess elsewhere, before it is submitted for approval."
    );

    internal static readonly RuleId RequestAboveCap = new(
        "support.request-above-cap",
        "Số đề nghị {n0:money} vượt mức trần {n1:money} cho {n3:int} {t1}, dù {t0} là bao nhiêu; phần vượt là {n2:money}.",
        "The request of {n0:money} exceeds the cap of {n1:money} (for each {t1}, {n3:int} in all) by {n2:money}, whatever the {t0}.",
        "Đơn vị đề nghị cần giảm số đề nghị ít nhất {n2:money} hoặc bố trí phần vượt từ nguồn khác trước khi trình phê duyệt.",
        "The applicant has to lower the request by at least {n2:money}, or find the excess elsewhere, before it is submitted for approval."
    );

    internal static readonly RuleId RequestAgainstRange = new(
        "support.request-against-range",
        "Số đề nghị {n0:money}; mức hỗ trợ tối đa nằm trong khoảng từ {n1:money} đến {n2:money}: {t0}.",
        "The request is {n0:money}; the ceiling lies between {n1:money} and {n2:money}: {t0}.",
        remedy: new("Đơn vị đề nghị cần giảm số đề nghị xuống không quá {n2:money}.", "The applicant has to lower the request to {n2:money} or less."),
        needed: new(
            "Cần bổ sung chi phí riêng của từng đối tượng được tính mức hỗ trợ.",
            "The separate cost of each one for which the level is stated is needed."
        )
    );

    internal static readonly RuleId FactorApplied = new(
        "support.factor-applied",
        "Đã áp dụng hệ số ưu tiên {n0:times} lần (tối đa {n1:times} lần). Thư viện chưa có Phụ lục 3 Thông tư 36/2013/TT-BCT quy định cụ thể mức ưu tiên hỗ trợ; cần đối chiếu.",
        "The priority factor {n0:times} (at most {n1:times}) was applied. The library does not hold Annex 3 of Circular 36/2013/TT-BCT, which sets the values; check it."
    );

    internal static readonly RuleId FactorIgnored = new(
        "support.factor-ignored",
        "Hệ số ưu tiên {n0:times} lần không áp dụng cho {t0} (cách hiểu R11). Thư viện chưa có Phụ lục 3 Thông tư 36/2013/TT-BCT; cần đối chiếu.",
        "The priority factor {n0:times} does not apply to {t0} (reading R11). The library does not hold Annex 3 of Circular 36/2013/TT-BCT; check it."
    );

    internal static readonly RuleId FactorWithoutGround = new(
        "support.factor-without-ground",
        "Áp dụng hệ số ưu tiên {n0:times} lần phải có căn cứ về địa bàn hoặc ngành nghề; chưa có căn cứ nên tính theo hệ số 1. Cần bổ sung căn cứ và đối chiếu Phụ lục 3 Thông tư 36/2013/TT-BCT, thư viện chưa có nội dung.",
        "The priority factor {n0:times} needs a ground of area or sector; none is given, so factor 1 is used. Give the ground, and check Annex 3 of Circular 36/2013/TT-BCT, which the library does not hold."
    );

    internal static readonly RuleId FactorNotEncoded = new(
        "support.factor-not-encoded",
        "Thư viện chưa có quy định về hệ số ưu tiên theo {t0} (đề nghị áp dụng {n0:times} lần) nên không tính được mức hỗ trợ; cần đối chiếu văn bản.",
        "The library does not hold the rule of {t0} on a priority factor ({n0:times} was asked for), so no amount is given; check the text."
    );

    internal static readonly RuleId FactorNotInSchedule = new(
        "support.factor-not-in-schedule",
        "Quy định của tỉnh ({t0}), theo dữ liệu được nạp, không nêu hệ số ưu tiên (đề nghị áp dụng {n0:times} lần) nên không tính được mức hỗ trợ; cần đối chiếu quy định của tỉnh.",
        "The schedule ({t0}), as it was loaded, states no priority factor ({n0:times} was asked for), so no amount is given; check the province's text."
    );

    internal static readonly RuleId CostUnknown = new(
        "support.cost-unknown",
        "Chưa có chi phí nên chưa tính được mức hỗ trợ tối đa cho {t0} ({t1}); cần bổ sung dự toán hoặc chi phí.",
        "The cost is not known, so the ceiling for {t0} cannot be computed ({t1}); the estimate or the cost is needed."
    );

    internal static readonly RuleId ScheduleRequired = new(
        "support.schedule-required",
        "Mức hỗ trợ từ kinh phí khuyến công địa phương do tỉnh quy định; cần bổ sung quy định của tỉnh về {t0}.",
        "The levels of local money are set by the province; its schedule for {t0} has to be supplied."
    );

    internal static readonly RuleId NationalReference = new(
        "support.national-reference",
        "Mức quốc gia để tham khảo đối với {t0}: {t1}. Đây không phải là mức áp dụng cho kinh phí khuyến công địa phương.",
        "For reference only, the national level for {t0}: {t1}. It does not apply to local money.",
        needed: new("Cần áp dụng mức do tỉnh quy định.", "The province's own level has to be applied.")
    );

    internal static readonly RuleId NotCovered = new(
        "support.not-covered",
        "Thư viện chưa có mức hỗ trợ cho {t0} áp dụng trước ngày {n0:date} (theo văn bản khác); cần đối chiếu văn bản áp dụng tại thời điểm đó.",
        "The library does not hold the level for {t0} before {n0:date}, which stood in another text; check the text of that time."
    );

    internal static readonly RuleId NotEncoded = new(
        "support.not-encoded",
        "Thư viện chưa có mức hỗ trợ cho {t0} theo {t1} nên không tính được; mức của văn bản cũ không được áp dụng thay. Cần đối chiếu văn bản hoặc bổ sung mức theo văn bản đó.",
        "The library does not hold the level for {t0} under {t1}, so no amount is given; the level of an older text is not used instead. Check the text, or supply the level from it."
    );

    internal static readonly RuleId NotInSchedule = new(
        "support.not-in-schedule",
        "Quy định của tỉnh ({t1}), theo dữ liệu được nạp, không nêu mức hỗ trợ cho {t0} nên không tính được; mức quốc gia không được áp dụng thay. Cần đối chiếu quy định của tỉnh.",
        "The schedule ({t1}), as it was loaded, states no level for {t0}, so no amount is given; the national level is not used instead. Check the province's text."
    );

    internal static readonly RuleId GovernedElsewhere = new(
        "support.governed-elsewhere",
        "Mức hỗ trợ cho {t0} thực hiện {t1}; thư viện không có số liệu, cần đối chiếu văn bản đó.",
        "The level for {t0} is {t1}; the library holds no number, so check that text."
    );

    internal static readonly RuleId NoSeparateLevel = new(
        "support.no-separate-level",
        "Thông tư không quy định mức riêng cho {t0}; cần xem mức hỗ trợ cho {t1}, áp dụng cho phần máy móc, thiết bị.",
        "The circular lays down no separate level for {t0}; see the level for {t1}, which covers its equipment."
    );

    internal static readonly RuleId LevelInPlace = new(
        "support.level-in-place",
        "Mức hỗ trợ cho {t0} để tham khảo: {t1}.",
        "The level for {t0}, for reference: {t1}."
    );

    internal static readonly RuleId NoLevelStated = new(
        "support.no-level-stated",
        "Thông tư nêu nội dung chi “{t0}” nhưng không quy định mức riêng; việc chi thực hiện theo chế độ chi tiêu hiện hành, thư viện không có số liệu nên cần đối chiếu.",
        "The circular names spending on “{t0}” and states no level for it; it follows the spending rules in force, of which the library holds no number, so check them."
    );

    internal static readonly RuleId CostsThatCount = new(
        "support.costs-that-count",
        "Chi phí được tính cho {t0} gồm: {t1}. Thư viện không kiểm tra từng khoản chi.",
        "The costs that count for {t0}: {t1}. The library does not check the single costs."
    );

    internal static readonly RuleId PriceBasis = new("support.price-basis", "Chi phí cho {t0} được xác định theo {t1}.", "The costs for {t0} count by {t1}.");

    internal static readonly RuleId NewConstruction = new(
        "support.new-construction",
        "Mức hỗ trợ cho {t0} chỉ áp dụng đối với sửa chữa, nâng cấp; không quy định mức cho xây dựng mới (cách hiểu R8). Cơ quan quản lý chương trình cần đối chiếu trước khi trình phê duyệt.",
        "The level for {t0} covers repair and upgrade only; no level is laid down for new construction (reading R8). The managing agency has to check before the project is submitted."
    );

    internal static readonly RuleId SeparateAnswers = new(
        "support.separate-answers",
        "Kết quả này chỉ nêu mức hỗ trợ tối đa cho {t0}; đối tượng được hưởng chính sách, điều kiện đối với nội dung hỗ trợ và điều kiện được hỗ trợ kinh phí được xem xét riêng.",
        "This answers the ceiling for {t0} only; who is served, the content conditions and the funding conditions are separate answers."
    );

    internal static readonly RuleId PerEstablishment = new(
        "support.per-establishment",
        "Mức trần “/cơ sở” được hiểu là áp dụng {t0} (cách hiểu R4).",
        "The cap “per establishment” is read as applying {t0} (reading R4)."
    );

    internal static readonly RuleId TechnologyLine = new(
        "support.technology-line",
        "Mức hỗ trợ cho dây chuyền công nghệ tính bằng số lần mức hỗ trợ máy móc thiết bị (cách hiểu R2): {t0}.",
        "The level of a technology line is a multiple of the machinery level (reading R2): {t0}."
    );

    internal static readonly RuleId ManagementBase = new(
        "support.management-base",
        "Tỷ lệ chi quản lý đề án được tính trên {t0} (cách hiểu R3).",
        "The share for project management is computed on {t0} (reading R3)."
    );

    internal static readonly RuleId TreatmentWork = new(
        "support.treatment-work",
        "Mức hỗ trợ này được hiểu là áp dụng cho {t0} (cách hiểu R8).",
        "This level is read as covering {t0} (reading R8)."
    );

    private static readonly ValueList<string> MissingCost = ["cost"];
    private static readonly ValueList<string> MissingUnitCosts = ["unit-costs"];
    private static readonly ValueList<string> MissingSchedule = ["provincial-schedule"];
    private static readonly ValueList<string> MissingNorm = [MissingCodes.Norm];

    internal static LocalizedText Times(Rate rate) =>
        new("tối đa " + rate.ToTimesCode().Replace('.', ',') + " lần", "at most " + rate.ToTimesCode() + " times");

    /// <summary>Why a cell has no value.</summary>
    internal static LocalizedText WithoutLevel<T>(Norm<T> norm, FundingSource source)
        where T : notnull =>
        norm.Status switch
        {
            NormStatus.Absent => new("không có mức riêng", "no separate level"),
            NormStatus.GovernedElsewhere when norm.Elsewhere is { } other => Elsewhere(other.Text, norm.ElsewhereAmendedBy),
            _ when source == FundingSource.Local => new("quy định của tỉnh không nêu", "not stated by the schedule"),
            _ => new("chưa có trong thư viện", "not encoded"),
        };

    private static LocalizedText Elsewhere(LocalizedText text, LegalInstrument? amendedBy)
    {
        var (vietnamese, english) = amendedBy is null
            ? ("", "")
            : ($" (được sửa đổi, bổ sung bởi {amendedBy.Name.Vietnamese})", $" (amended by {amendedBy.Name.English})");
        return new($"theo {text.Vietnamese}{vietnamese} hoặc văn bản thay thế", $"governed by {text.English}{english} or the text that replaces it");
    }

    internal static ValueList<string> Missing(in SupportWorkings workings) =>
        workings.Verdict != Verdict.Undetermined ? default
        : workings.Local is { Missing: { Count: > 0 } local }
            ? workings.Outcome switch
            {
                SupportOutcome.CostUnknown => [.. local, .. MissingCost],
                SupportOutcome.Range => [.. local, .. MissingUnitCosts],
                _ => local,
            }
        : workings.Outcome switch
        {
            SupportOutcome.CostUnknown => MissingCost,
            SupportOutcome.Range => MissingUnitCosts,
            SupportOutcome.ScheduleRequired => MissingSchedule,
            _ => MissingNorm,
        };

    /// <summary>What every answer on an item says, whatever the case.</summary>
    internal static IEnumerable<Finding> ItemNotes(SupportItem item, SupportNorms norms) => ItemNotes(item, item.Info().Name, norms[item], norms);

    /// <summary>The same under a cell of the table.</summary>
    internal static IEnumerable<Finding> ItemNotes(SupportItem item, LocalizedText name, Norm<SupportLevel> norm, SupportNorms norms)
    {
        var readings = norms.Readings;
        if (norm.TryGet(out var level))
        {
            if (level.Unit == SupportUnit.Establishment)
                yield return PerEstablishment.Finds(Verdict.Satisfied, norm, new(T0: LimitOf(readings.PerEstablishment)), ReadingId.R4);
            if (item == SupportItem.TechnologyLine && norms.Source == FundingSource.National && norm.Status != NormStatus.Host)
                yield return TechnologyLine.Finds(Verdict.Satisfied, norm, new(T0: level.ToText()), ReadingId.R2);
            if (item == SupportItem.ManagementProject)
                yield return ManagementBase.Finds(Verdict.Satisfied, norm, new(T0: BaseOf(readings.ProjectManagement)), ReadingId.R3);
            if (item is SupportItem.PollutionTreatmentEstablishment or SupportItem.PollutionTreatmentCluster)
                yield return TreatmentWork.Finds(Verdict.Satisfied, norm, new(T0: WorkOf(readings.NewTreatment)), ReadingId.R8);
            var counted = norms.CountedFor(level.Base);
            if (counted?.Counts is { } counts)
                yield return CostsThatCount.Finds(Verdict.Satisfied, norm, new(T0: name, T1: counts));
            if (counted?.Price is { } price)
                yield return PriceBasis.Finds(Verdict.Satisfied, norm, new(T0: name, T1: price));
        }

        if (norm.Status == NormStatus.Absent && SupportNorms.TryInPlaceOf(item, out var other))
            yield return LevelInPlace.Finds(Verdict.Satisfied, norms[other], new(T0: other.Info().Name, T1: norms.LevelTextOf(other)));

        yield return SeparateAnswers.Finds(Verdict.Satisfied, norm.Citation, new(T0: name));
    }

    internal static FindingList Render(in SupportWorkings workings, SupportNorms? norms, in SupportRequest request)
    {
        if (workings.Local is not null)
            return LocalMessages.Render(workings, norms!, request);
        var name = workings.OwnItem is { } code ? new LocalizedText($"'{code}'", $"'{code}'") : workings.Item.Info().Name;
        var level = LevelFinding(workings, norms, request, name);
        var asked = RequestFinding(workings, level);
        var last =
            workings.Outcome == SupportOutcome.ScheduleRequired ? ReferenceFinding(workings, norms, name) : FactorFinding(workings, norms, request, name);
        var own = new Finding[1 + (asked is null ? 0 : 1) + (last is null ? 0 : 1)];
        own[0] = level;
        if (asked is { } second)
            own[1] = second;
        if (last is { } third)
            own[own.Length - 1] = third;
        return new FindingList(own, workings.OwnItem is null ? norms?.CaveatsOf(workings.Item) : [.. norms?.Caveats ?? default]);
    }

    internal static Finding LevelFinding(in SupportWorkings w, SupportNorms? norms, in SupportRequest request, LocalizedText name)
    {
        var (citation, evidence) = (w.Provision, w.Evidence);
        switch (w.Outcome)
        {
            case SupportOutcome.Ceiling:
                return CeilingFinding(w, norms!, request, name);
            case SupportOutcome.Range:
                return RangeFinding(w, name);
            case SupportOutcome.CostUnknown:
                return Open(CostUnknown, w.Local is null ? norms!.LevelTextOf(w.Item) : w.Norm!.Value.ToText(), evidence);
            case SupportOutcome.ScheduleRequired:
                return Open(ScheduleRequired);
            case SupportOutcome.NotCovered:
                return NotCovered.Finds(
                    Verdict.Undetermined,
                    FirstTexts.OnMoneyBefore.Whole,
                    new(N0: MessageArguments.Date(FirstTexts.OnMoney.InForceFrom!.Value), T0: name)
                );
            case SupportOutcome.GovernedElsewhere:
                return Open(GovernedElsewhere, norms!.LevelTextOf(w.Item));
            case SupportOutcome.NoSeparateLevel when SupportNorms.TryInPlaceOf(w.Item, out var other):
                return Open(NoSeparateLevel, other.Info().Name, Evidence.Text);
            case SupportOutcome.NoSeparateLevel:
                return Open(NoLevelStated, evidence: Evidence.Text);
            case SupportOutcome.NewConstruction:
                return Open(NewConstruction, evidence: evidence, reading: ReadingId.R8);
            case SupportOutcome.FactorNotEncoded:
                return FactorUnknownFinding(norms!, request);
            default:
                return Open(norms!.Source == FundingSource.Local ? NotInSchedule : NotEncoded, norms.InstrumentName);
        }

        Finding Open(RuleId rule, LocalizedText? more = null, Evidence evidence = Evidence.None, ReadingId reading = ReadingId.None) =>
            rule.Finds(Verdict.Undetermined, citation, new(T0: name, T1: more), evidence, reading);
    }

    private static Finding RangeFinding(in SupportWorkings w, LocalizedText name) =>
        LevelInRange.Finds(Verdict.Undetermined, w.Provision, new(w.Lower.Dong, w.Upper.Dong, w.Units, w.Cost.Dong, name, BaseAndUnitOf(w)), w.Evidence);

    private static Finding FactorUnknownFinding(SupportNorms norms, in SupportRequest request) =>
        (norms.Source == FundingSource.Local ? FactorNotInSchedule : FactorNotEncoded).Finds(
            Verdict.Undetermined,
            norms.PriorityFactorLimit.Citation,
            new(N0: request.PriorityFactor!.Value.Millionths, T0: norms.InstrumentName)
        );

    private static Finding CeilingFinding(in SupportWorkings w, SupportNorms norms, in SupportRequest request, LocalizedText name)
    {
        var level = w.Norm!.Value;
        var byRate = w.BoundBy == BoundBy.Rate;
        (RuleId rule, long first, long second) =
            level.IsWithoutCost ? (LevelByUnits, w.Units, w.Factor.Millionths)
            : byRate && request.UnitCosts.Count > 1 ? (LevelOfUnits, w.Units, FactorOnRate(w, norms))
            : byRate && w.Units > 1 ? (LevelOfPooled, level.EffectiveRate, w.Units - 1)
            : byRate ? (LevelByRate, level.EffectiveRate, (long)level.RateTimes * FactorOnRate(w, norms) / Rate.Unit)
            : w.BoundBy == BoundBy.Cap ? (LevelByCap, w.Units, w.Factor.Millionths)
            : w.BoundBy == BoundBy.Cost ? (LevelByCost, w.Units, w.Factor.Millionths)
            : (LevelOfUnits, w.Units, w.Factor.Millionths);
        object what = level.IsWithoutCost ? level.Unit.ToText() : BaseAndUnitOf(w);
        return rule.Finds(Verdict.Satisfied, w.Provision, new(w.Upper.Dong, first, second, w.Cost.Dong, name, what), w.Evidence);
    }

    // Reading R1 "cap only" leaves the rate as it is.
    private static int FactorOnRate(in SupportWorkings w, SupportNorms norms) =>
        norms.Readings.PriorityFactor == FactorReach.CapOnly ? Rate.Unit : w.Factor.Millionths;

    // Every base with every unit, so that an answer allocates none of them.
    private static readonly TextPair[][] BasesAndUnits =
    [
        .. CostBaseTable.AllNames.Select(b =>
            Enumerable.Range(0, ProgrammeCodes.Units.Count).Select(u => new TextPair(b, ((SupportUnit)u).ToText())).ToArray()
        ),
    ];

    private static TextPair BaseAndUnitOf(in SupportWorkings w) => BasesAndUnits[(int)w.Norm!.Value.Base][(int)w.Norm.Value.Unit];

    private static LocalizedText BaseOf(in SupportWorkings w) => CostBaseTable.NameOf(w.Norm!.Value.Base);

    internal static Finding? RequestFinding(in SupportWorkings w, in Finding level)
    {
        if (w.Requested is not { } requested)
            return null;
        switch (w.Outcome)
        {
            case SupportOutcome.CostUnknown when w.Excess is { } above:
                var cap = new MessageArguments(requested.Dong, w.Upper.Dong, above.Dong, w.Units, BaseOf(w), w.Norm!.Value.Unit.ToText());
                return RequestAboveCap.Finds(Verdict.NotSatisfied, level.Citation, cap, level.Evidence);
            case SupportOutcome.Range:
                var verdict = SupportRules.VerdictOf(requested, w.Lower.Dong, w.Upper.Dong);
                var range = new MessageArguments(requested.Dong, w.Lower.Dong, w.Upper.Dong, T0: AgainstRange(verdict));
                return RequestAgainstRange.Finds(verdict, level.Citation, range, level.Evidence);
            case SupportOutcome.Ceiling:
                return w.Excess is { } excess
                    ? RequestAbove.Finds(Verdict.NotSatisfied, level.Citation, new(requested.Dong, excess.Dong), level.Evidence)
                    : RequestWithin.Finds(Verdict.Satisfied, level.Citation, new(requested.Dong, w.Headroom!.Value.Dong), level.Evidence);
            default:
                return null;
        }
    }

    private static readonly LocalizedText NotExceeded = new("không vượt mức tối đa", "not exceeded");
    private static readonly LocalizedText Exceeded = new("vượt mức tối đa", "exceeded");
    private static readonly LocalizedText PerhapsExceeded = new("chưa xác định có vượt mức tối đa hay không", "not yet determined whether exceeded");

    private static LocalizedText AgainstRange(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => NotExceeded,
            Verdict.NotSatisfied => Exceeded,
            _ => PerhapsExceeded,
        };

    // Without a level there is nothing to refer to.
    private static Finding? ReferenceFinding(in SupportWorkings w, SupportNorms? norms, LocalizedText name)
    {
        if (norms is null || w.OwnItem is not null || !norms[w.Item].HasValue)
            return null;
        var norm = norms[w.Item];
        return NationalReference.Finds(Verdict.Undetermined, norm, new(T0: name, T1: norms.LevelTextOf(w.Item)));
    }

    internal static Finding? FactorFinding(in SupportWorkings w, SupportNorms? norms, in SupportRequest request, LocalizedText name)
    {
        if (w.FactorUse == FactorUse.None)
            return null;
        var limit = norms!.PriorityFactorLimit;
        var (rule, reading) = w.FactorUse switch
        {
            FactorUse.Applied => (FactorApplied, ReadingId.R1),
            FactorUse.Ignored => (FactorIgnored, ReadingId.R11),
            _ => (FactorWithoutGround, ReadingId.None),
        };
        var most = w.FactorUse == FactorUse.Applied ? limit.Value.Millionths : 0;
        return rule.Finds(Verdict.Satisfied, limit, new(request.PriorityFactor!.Value.Millionths, most, T0: name), reading);
    }

    private static LocalizedText LimitOf(EstablishmentLimit reading) =>
        reading switch
        {
            EstablishmentLimit.EachYear => new("cho từng năm", "to each year"),
            EstablishmentLimit.Once => new("một lần duy nhất", "once only"),
            _ => new("cho từng đề án", "to each project"),
        };

    private static LocalizedText BaseOf(ProjectManagementBase reading) =>
        reading == ProjectManagementBase.ProjectEstimate
            ? new("dự toán đề án được duyệt", "the project estimate as approved")
            : new("kinh phí khuyến công hỗ trợ", "the support alone");

    private static LocalizedText WorkOf(NewTreatmentConstruction reading) =>
        reading == NewTreatmentConstruction.NotCovered
            ? new("sửa chữa, nâng cấp, không gồm xây dựng mới", "repair and upgrade, not new construction")
            : new("sửa chữa, nâng cấp và xây dựng mới", "repair, upgrade and new construction");
}
