using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về mức hỗ trợ: the rules that support findings report on, and how findings are rendered from the workings.</summary>
public static class SupportMessages
{
    /// <summary>Mức theo tỷ lệ: the share of the cost, or of whatever the level is a share of, bound the ceiling.</summary>
    public static RuleId LevelByRate { get; } =
        new(
            "support.level-by-rate",
            "Mức hỗ trợ tối đa cho {t0} là {n0:money}: {n1:percent} (hệ số {n2:times}) của {t1} {n3:money}.",
            "The ceiling for {t0} is {n0:money}: {n1:percent} (factor {n2:times}) of the {t1}, {n3:money}."
        );

    /// <summary>Mức theo mức trần: the cap bound the ceiling.</summary>
    public static RuleId LevelByCap { get; } =
        new(
            "support.level-by-cap",
            "Mức hỗ trợ tối đa cho {t0} là {n0:money}: mức trần (hệ số {n2:times}), {n1:int} đơn vị, {t1} {n3:money}.",
            "The ceiling for {t0} is {n0:money}: the cap (factor {n2:times}) for {n1:int} unit(s); the {t1} is {n3:money}."
        );

    /// <summary>Mức cho từng đơn vị: the level is an amount for each unit, and no cost is asked.</summary>
    public static RuleId LevelByUnits { get; } =
        new(
            "support.level-by-units",
            "Mức tối đa cho {t0} là {n0:money}: mức trần (hệ số {n2:times}) cho {n1:int} {t1}; không tính theo chi phí.",
            "The ceiling for {t0} is {n0:money}: the cap (factor {n2:times}) for each {t1}, {n1:int} in all; no cost is asked."
        );

    /// <summary>Mức trên tổng chi phí: the rate binds however the pooled cost of several units is spread.</summary>
    public static RuleId LevelOfPooled { get; } =
        new(
            "support.level-of-pooled",
            "Mức hỗ trợ tối đa cho {t0} là {n0:money}: {n1:percent} của tổng {t1} {n3:money}; tính riêng và làm tròn xuống từng đơn vị thì có thể thấp hơn đến {n2:int} đồng.",
            "The ceiling for {t0} is {n0:money}: {n1:percent} of the pooled {t1}, {n3:money}; reckoned and rounded down unit by unit it may be lower by up to {n2:int} đồng."
        );

    /// <summary>Mức bằng chi phí: the cost itself bound the ceiling.</summary>
    public static RuleId LevelByCost { get; } =
        new("support.level-by-cost", "Mức hỗ trợ tối đa cho {t0} là {n0:money}: toàn bộ {t1}.", "The ceiling for {t0} is {n0:money}: the whole {t1}.");

    /// <summary>Mức của nhiều đơn vị: different units were bound by different things.</summary>
    public static RuleId LevelOfUnits { get; } =
        new(
            "support.level-of-units",
            "Mức hỗ trợ tối đa cho {t0} là {n0:money}: tổng mức của {n1:int} đơn vị (hệ số {n2:times}), mỗi đơn vị tính riêng và làm tròn xuống đến đồng, tổng {t1} {n3:money}.",
            "The ceiling for {t0} is {n0:money}: the sum of the levels of {n1:int} units (factor {n2:times}), each reckoned alone and rounded down to the đồng; the {t1} is {n3:money} in all."
        );

    /// <summary>Mức nằm trong khoảng: only the pooled cost of several units is known.</summary>
    public static RuleId LevelInRange { get; } =
        new(
            "support.level-in-range",
            "Chỉ biết tổng {t1} {n3:money} của {n2:int} đơn vị nên mức tối đa cho {t0} nằm từ {n0:money} đến {n1:money}; cần {t1} của từng đơn vị.",
            "Only the pooled {t1} of {n3:money} for {n2:int} units is known, so the ceiling for {t0} lies from {n0:money} to {n1:money}; the {t1} of each unit is needed."
        );

    /// <summary>Đề nghị trong mức: the request does not exceed the ceiling.</summary>
    public static RuleId RequestWithin { get; } =
        new(
            "support.request-within",
            "Đề nghị {n0:money} không vượt mức tối đa; còn {n1:money}.",
            "The request of {n0:money} does not exceed the ceiling; {n1:money} remains."
        );

    /// <summary>Đề nghị vượt mức: the request exceeds the ceiling.</summary>
    public static RuleId RequestAbove { get; } =
        new(
            "support.request-above",
            "Đề nghị {n0:money} vượt mức tối đa; phần vượt {n1:money}.",
            "The request of {n0:money} exceeds the ceiling by {n1:money}."
        );

    /// <summary>Đề nghị vượt mức trần khi chưa biết chi phí: the request exceeds the caps, which bind whatever the cost.</summary>
    public static RuleId RequestAboveCap { get; } =
        new(
            "support.request-above-cap",
            "Đề nghị {n0:money} vượt mức trần {n1:money} của {n3:int} đơn vị, dù {t0} là bao nhiêu; phần vượt {n2:money}.",
            "The request of {n0:money} exceeds the cap of {n1:money} for {n3:int} unit(s), whatever the {t0}, by {n2:money}."
        );

    /// <summary>Đề nghị so với khoảng: how the request stands to a ceiling that is only bounded.</summary>
    public static RuleId RequestAgainstRange { get; } =
        new(
            "support.request-against-range",
            "Đề nghị {n0:money} so với mức tối đa từ {n1:money} đến {n2:money}.",
            "The request of {n0:money} stands against a ceiling from {n1:money} to {n2:money}."
        );

    /// <summary>Hệ số ưu tiên được áp dụng: the factor raised the level.</summary>
    public static RuleId FactorApplied { get; } =
        new(
            "support.factor-applied",
            "Đã áp dụng hệ số ưu tiên {n0:times} (tối đa {n1:times}); Phụ lục 3 Thông tư 36/2013/TT-BCT quy định giá trị cụ thể chưa được đọc.",
            "The priority factor {n0:times} (at most {n1:times}) was applied; Annex 3 of Circular 36/2013/TT-BCT, which sets the values, was not read."
        );

    /// <summary>Hệ số ưu tiên không áp dụng cho hạng mục: the factor does not reach this item.</summary>
    public static RuleId FactorIgnored { get; } =
        new(
            "support.factor-ignored",
            "Hệ số ưu tiên {n0:times} không áp dụng cho {t0}; Phụ lục 3 Thông tư 36/2013/TT-BCT chưa được đọc.",
            "The priority factor {n0:times} does not reach {t0} and is left out; Annex 3 of Circular 36/2013/TT-BCT was not read."
        );

    /// <summary>Hệ số ưu tiên thiếu căn cứ: the factor has no ground.</summary>
    public static RuleId FactorWithoutGround { get; } =
        new(
            "support.factor-without-ground",
            "Hệ số ưu tiên {n0:times} cần căn cứ về địa bàn hoặc ngành nghề; chưa có căn cứ nên hệ số không được dùng, mức tính theo hệ số 1. Phụ lục 3 Thông tư 36/2013/TT-BCT chưa được đọc.",
            "The priority factor {n0:times} needs a ground of area or sector; there is none, so the factor is not used and the level stands at factor 1. Annex 3 of Circular 36/2013/TT-BCT was not read."
        );

    /// <summary>Hệ số ưu tiên chưa mã hóa: the rule on the factor is not known here.</summary>
    public static RuleId FactorNotEncoded { get; } =
        new(
            "support.factor-not-encoded",
            "Quy định về hệ số ưu tiên ({n0:times} được đề nghị) theo {t0} chưa được mã hóa; không có kết quả bằng số.",
            "The rule of {t0} on a priority factor ({n0:times} was asked for) is not encoded; there is no number."
        );

    /// <summary>Tỉnh không nêu hệ số ưu tiên: the schedule, as loaded, has no rule on a priority factor.</summary>
    public static RuleId FactorNotInSchedule { get; } =
        new(
            "support.factor-not-in-schedule",
            "Quy định của tỉnh ({t0}), theo dữ liệu được nạp, không nêu hệ số ưu tiên ({n0:times} được đề nghị); không có kết quả bằng số.",
            "The schedule ({t0}), as it was loaded, states no priority factor ({n0:times} was asked for); there is no number."
        );

    /// <summary>Chưa biết chi phí: the cost is not known.</summary>
    public static RuleId CostUnknown { get; } =
        new(
            "support.cost-unknown",
            "Chưa biết chi phí nên chưa tính được mức tối đa cho {t0} ({t1}).",
            "The cost is not known, so the ceiling for {t0} cannot be computed ({t1})."
        );

    /// <summary>Cần quy định của tỉnh: local money needs the provincial schedule.</summary>
    public static RuleId ScheduleRequired { get; } =
        new(
            "support.schedule-required",
            "Kinh phí khuyến công địa phương theo mức do tỉnh quy định; cần quy định của tỉnh cho {t0}.",
            "Local money follows the levels of the province; the provincial schedule is required for {t0}."
        );

    /// <summary>Mức quốc gia để tham khảo: the national level beside a local question.</summary>
    public static RuleId NationalReference { get; } =
        new(
            "support.national-reference",
            "Tham khảo mức quốc gia cho {t0}: {t1}; đây không phải là mức địa phương.",
            "For reference, the national level for {t0}: {t1}; this is not the local one."
        );

    /// <summary>Ngoài phạm vi thời gian: the money rules of the date are not covered.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "support.not-covered",
            "Mức hỗ trợ cho {t0} trước ngày {n0:date} theo văn bản khác, chưa được mã hóa.",
            "The level for {t0} before {n0:date} stood in another text, which is not encoded."
        );

    /// <summary>Chưa mã hóa: the level exists but is not known here.</summary>
    public static RuleId NotEncoded { get; } =
        new(
            "support.not-encoded",
            "Mức hỗ trợ cho {t0} theo {t1} chưa được mã hóa; không có kết quả bằng số và không dùng mức cũ.",
            "The level of {t1} for {t0} is not encoded; there is no number, and an older level is not used instead."
        );

    /// <summary>Tỉnh không nêu mức: the schedule, as loaded, states no level for the item.</summary>
    public static RuleId NotInSchedule { get; } =
        new(
            "support.not-in-schedule",
            "Quy định của tỉnh ({t1}), theo dữ liệu được nạp, không nêu mức cho {t0}; không có kết quả bằng số và không dùng mức quốc gia.",
            "The schedule ({t1}), as it was loaded, states no level for {t0}; there is no number, and the national level is not used instead."
        );

    /// <summary>Theo văn bản khác: the level is governed by another text.</summary>
    public static RuleId GovernedElsewhere { get; } =
        new("support.governed-elsewhere", "Mức chi cho {t0} {t1}; thư viện không có số liệu.", "The level for {t0} is {t1}; the library holds no number.");

    /// <summary>Không có mức riêng: the circular has no such level, but another one covers a part of it.</summary>
    public static RuleId NoSeparateLevel { get; } =
        new(
            "support.no-separate-level",
            "Văn bản không có mức riêng cho {t0}; máy móc, thiết bị thuộc mức cho {t1}, nêu để tham khảo.",
            "The circular has no separate level for {t0}; its equipment comes under the level for {t1}, shown for reference."
        );

    /// <summary>Mức để tham khảo: the level that serves in place of one that the circular does not state.</summary>
    public static RuleId LevelInPlace { get; } = new("support.level-in-place", "Mức cho {t0}: {t1}.", "The level for {t0}: {t1}.");

    /// <summary>Nội dung không có mức: the circular names the content and states no level.</summary>
    public static RuleId NoLevelStated { get; } =
        new(
            "support.no-level-stated",
            "Văn bản nêu nội dung chi {t0} nhưng không quy định mức riêng; việc chi theo định mức, chế độ chi tiêu hiện hành, thư viện không có số liệu.",
            "The circular names spending on {t0} and states no level for it; it follows the spending norms in force, of which the library holds no number."
        );

    /// <summary>Chi phí được tính: which costs the level is reckoned on.</summary>
    public static RuleId CostsThatCount { get; } =
        new(
            "support.costs-that-count",
            "Chi phí được tính cho {t0} gồm: {t1}; thư viện không kiểm tra từng khoản.",
            "The costs that count for {t0}: {t1}; the library does not check the single costs."
        );

    /// <summary>Giá để tính: the price by which the costs count.</summary>
    public static RuleId PriceBasis { get; } = new("support.price-basis", "Chi phí cho {t0} được xác định theo {t1}.", "The costs for {t0} count by {t1}.");

    /// <summary>Xây mới không có mức: new construction of pollution treatment has no level.</summary>
    public static RuleId NewConstruction { get; } =
        new(
            "support.new-construction",
            "Mức cho {t0} chỉ nói về sửa chữa, nâng cấp; xây mới không có mức hỗ trợ riêng.",
            "The level for {t0} speaks of repair and upgrade only; new construction has no level of its own."
        );

    /// <summary>Các câu hỏi khác: who may receive support and the item's conditions are separate answers.</summary>
    public static RuleId SeparateAnswers { get; } =
        new(
            "support.separate-answers",
            "Kết quả chỉ nêu mức tối đa cho {t0}; đối tượng thụ hưởng, điều kiện của nội dung và điều kiện về kinh phí được xem xét riêng.",
            "This answers the ceiling for {t0} only; who may receive it, the conditions of the content and the funding conditions are separate answers."
        );

    /// <summary>Mức tính cho mỗi cơ sở: whether a level per establishment is given for each project, each year or once.</summary>
    public static RuleId PerEstablishment { get; } =
        new("support.per-establishment", "Mức trần cho một cơ sở được hiểu là {t0}.", "The cap for an establishment is read as one {t0}.");

    /// <summary>Dây chuyền công nghệ: how the multiple of the machinery level is read.</summary>
    public static RuleId TechnologyLine { get; } =
        new(
            "support.technology-line",
            "Mức cho dây chuyền công nghệ là bội số của mức máy móc: {t0}.",
            "The level of a technology line is a multiple of the machinery level: {t0}."
        );

    /// <summary>Cơ sở tính quản lý đề án: what the project management share is reckoned on.</summary>
    public static RuleId ManagementBase { get; } =
        new("support.management-base", "Tỷ lệ quản lý đề án tính trên {t0}.", "The project management share is reckoned on {t0}.");

    /// <summary>Chỉ sửa chữa, nâng cấp: the pollution-treatment levels are read as covering repair and upgrade only, or new construction too.</summary>
    public static RuleId TreatmentWork { get; } =
        new("support.treatment-work", "Mức xử lý ô nhiễm được hiểu là cho {t0}.", "The pollution-treatment level is read as covering {t0}.");

    private static readonly ValueList<string> MissingCost = ["cost"];
    private static readonly ValueList<string> MissingUnitCosts = ["unit-costs"];
    private static readonly ValueList<string> MissingSchedule = ["provincial-schedule"];
    private static readonly ValueList<string> MissingNorm = ["norm"];

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
            _ => new("chưa mã hóa", "not encoded"),
        };

    private static LocalizedText Elsewhere(LocalizedText text, LegalInstrument? amendedBy)
    {
        var (vietnamese, english) = amendedBy is null
            ? ("", "")
            : ($" (được sửa đổi, bổ sung bởi {amendedBy.Name.Vietnamese})", $" (amended by {amendedBy.Name.English})");
        return new($"theo {text.Vietnamese}{vietnamese} hoặc văn bản thay thế", $"governed by {text.English}{english} or the text that replaces it");
    }

    internal static ValueList<string> Missing(in SupportWorkings workings) =>
        workings.Verdict != Verdict.Undetermined
            ? default
            : workings.Outcome switch
            {
                SupportOutcome.CostUnknown => MissingCost,
                SupportOutcome.Range => MissingUnitCosts,
                SupportOutcome.ScheduleRequired => MissingSchedule,
                _ => MissingNorm,
            };

    /// <summary>What every answer on an item says, whatever the case.</summary>
    internal static IEnumerable<Finding> ItemNotes(SupportItem item, SupportNorms norms)
    {
        var name = item.Info().Name;
        var (norm, readings) = (norms[item], norms.Readings);
        if (norm.TryGet(out var level))
        {
            if (level.Unit == SupportUnit.Establishment)
                yield return PerEstablishment.Finds(
                    Verdict.Satisfied,
                    norm.Citation,
                    new MessageArguments(T0: LimitOf(readings.PerEstablishment)),
                    norm.Evidence,
                    ReadingId.R4
                );
            if (item == SupportItem.TechnologyLine && norm.Status != NormStatus.Host)
                yield return TechnologyLine.Finds(Verdict.Satisfied, norm.Citation, new MessageArguments(T0: level.ToText()), norm.Evidence, ReadingId.R2);
            if (item == SupportItem.ManagementProject)
                yield return ManagementBase.Finds(
                    Verdict.Satisfied,
                    norm.Citation,
                    new MessageArguments(T0: BaseOf(readings.ProjectManagement)),
                    norm.Evidence,
                    ReadingId.R3
                );
            if (item is SupportItem.PollutionTreatmentEstablishment or SupportItem.PollutionTreatmentCluster)
                yield return TreatmentWork.Finds(
                    Verdict.Satisfied,
                    norm.Citation,
                    new MessageArguments(T0: WorkOf(readings.NewTreatment)),
                    norm.Evidence,
                    ReadingId.R8
                );
            var words = CostBaseTable.Of(level.Base);
            if (words.Counts is { } counts)
                yield return CostsThatCount.Finds(Verdict.Satisfied, norm.Citation, new MessageArguments(T0: name, T1: counts), norm.Evidence);
            if (words.Price is { } price)
                yield return PriceBasis.Finds(Verdict.Satisfied, norm.Citation, new MessageArguments(T0: name, T1: price), norm.Evidence);
        }

        if (norm.Status == NormStatus.Absent && SupportNorms.TryInPlaceOf(item, out var other))
            yield return LevelInPlace.Finds(
                Verdict.Satisfied,
                norms[other].Citation,
                new MessageArguments(T0: other.Info().Name, T1: norms.LevelTextOf(other)),
                norms[other].Evidence
            );

        yield return SeparateAnswers.Finds(Verdict.Satisfied, norm.Citation, new MessageArguments(T0: name));
    }

    private static readonly Citation BeforeJointCircular = new(Instruments.JointCircular125Of2009);

    internal static FindingList Render(in SupportWorkings workings, SupportNorms? norms, in SupportRequest request)
    {
        var name = workings.Item.Info().Name;
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
        return new FindingList(own, norms?.StandingOf(workings.Item));
    }

    private static Finding LevelFinding(in SupportWorkings w, SupportNorms? norms, in SupportRequest request, LocalizedText name)
    {
        var citation = w.Provision;
        var evidence = w.Evidence;
        switch (w.Outcome)
        {
            case SupportOutcome.Ceiling:
                return CeilingFinding(w, norms!, request, name);
            case SupportOutcome.Range:
                return LevelInRange.Finds(
                    Verdict.Undetermined,
                    citation,
                    new MessageArguments(w.Lower.Dong, w.Upper.Dong, w.Units, w.Cost.Dong, name, BaseOf(w)),
                    evidence
                );
            case SupportOutcome.CostUnknown:
                return CostUnknown.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name, T1: norms!.LevelTextOf(w.Item)), evidence);
            case SupportOutcome.ScheduleRequired:
                return ScheduleRequired.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name));
            case SupportOutcome.NotCovered:
                var from = Instruments.JointCircular26Of2014.InForceFrom!.Value;
                return NotCovered.Finds(Verdict.Undetermined, BeforeJointCircular, new MessageArguments(N0: MessageArguments.Date(from), T0: name));
            case SupportOutcome.GovernedElsewhere:
                return GovernedElsewhere.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name, T1: norms!.LevelTextOf(w.Item)));
            case SupportOutcome.NoSeparateLevel:
                return SupportNorms.TryInPlaceOf(w.Item, out var other)
                    ? NoSeparateLevel.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name, T1: other.Info().Name), Evidence.Text)
                    : NoLevelStated.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name), Evidence.Text);
            case SupportOutcome.NewConstruction:
                return NewConstruction.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: name), evidence, ReadingId.R8);
            case SupportOutcome.FactorNotEncoded:
                return (norms!.Source == FundingSource.Local ? FactorNotInSchedule : FactorNotEncoded).Finds(
                    Verdict.Undetermined,
                    norms!.PriorityFactorLimit.Citation,
                    new MessageArguments(N0: request.PriorityFactor!.Value.Millionths, T0: norms.InstrumentName)
                );
            default:
                return (norms!.Source == FundingSource.Local ? NotInSchedule : NotEncoded).Finds(
                    Verdict.Undetermined,
                    citation,
                    new MessageArguments(T0: name, T1: norms.InstrumentName)
                );
        }
    }

    private static Finding CeilingFinding(in SupportWorkings w, SupportNorms norms, in SupportRequest request, LocalizedText name)
    {
        var level = w.Norm!.Value;
        var byRate = w.BoundBy == BoundBy.Rate;
        (RuleId rule, long first, long second) =
            level.IsWithoutCost ? (LevelByUnits, w.Units, w.Factor.Millionths)
            : byRate && request.UnitCosts.Count > 1 ? (LevelOfUnits, w.Units, FactorOnRate(w, norms))
            : byRate && w.Units > 1 && request.UnitCosts.Count == 0 ? (LevelOfPooled, level.EffectiveRate, w.Units - 1)
            : byRate ? (LevelByRate, level.EffectiveRate, (long)level.RateTimes * FactorOnRate(w, norms) / Rate.Unit)
            : w.BoundBy == BoundBy.Cap ? (LevelByCap, w.Units, w.Factor.Millionths)
            : w.BoundBy == BoundBy.Cost ? (LevelByCost, w.Units, w.Factor.Millionths)
            : (LevelOfUnits, w.Units, w.Factor.Millionths);
        var what = level.IsWithoutCost ? level.Unit.ToText() : BaseOf(w);
        return rule.Finds(Verdict.Satisfied, w.Provision, new MessageArguments(w.Upper.Dong, first, second, w.Cost.Dong, name, what), w.Evidence);
    }

    // Reading R1 "cap only" leaves the rate as it is.
    private static int FactorOnRate(in SupportWorkings w, SupportNorms norms) =>
        norms.Readings.PriorityFactor == PriorityFactorReach.CapOnly ? Rate.Unit : w.Factor.Millionths;

    private static LocalizedText BaseOf(in SupportWorkings w) => CostBaseTable.Of(w.Norm!.Value.Base).Name;

    private static Finding? RequestFinding(in SupportWorkings w, in Finding level)
    {
        if (w.Requested is not { } requested)
            return null;
        if (w.Outcome == SupportOutcome.CostUnknown)
            return w.Excess is { } above
                ? RequestAboveCap.Finds(
                    Verdict.NotSatisfied,
                    level.Citation,
                    new MessageArguments(requested.Dong, w.Upper.Dong, above.Dong, w.Units, BaseOf(w)),
                    level.Evidence
                )
                : null;
        if (w.Outcome is not (SupportOutcome.Ceiling or SupportOutcome.Range))
            return null;
        if (w.Outcome == SupportOutcome.Range)
        {
            var verdict =
                requested <= w.Lower ? Verdict.Satisfied
                : requested > w.Upper ? Verdict.NotSatisfied
                : Verdict.Undetermined;
            return RequestAgainstRange.Finds(verdict, level.Citation, new MessageArguments(requested.Dong, w.Lower.Dong, w.Upper.Dong), level.Evidence);
        }

        return w.Excess is { } excess
            ? RequestAbove.Finds(Verdict.NotSatisfied, level.Citation, new MessageArguments(requested.Dong, excess.Dong), level.Evidence)
            : RequestWithin.Finds(Verdict.Satisfied, level.Citation, new MessageArguments(requested.Dong, w.Headroom!.Value.Dong), level.Evidence);
    }

    private static Finding? ReferenceFinding(in SupportWorkings w, SupportNorms? norms, LocalizedText name)
    {
        if (norms is null)
            return null;
        var norm = norms[w.Item];
        return NationalReference.Finds(Verdict.Undetermined, norm.Citation, new MessageArguments(T0: name, T1: norms.LevelTextOf(w.Item)), norm.Evidence);
    }

    private static Finding? FactorFinding(in SupportWorkings w, SupportNorms? norms, in SupportRequest request, LocalizedText name)
    {
        if (w.FactorUse == FactorUse.None)
            return null;
        var limit = norms!.PriorityFactorLimit;
        var asked = request.PriorityFactor!.Value.Millionths;
        return w.FactorUse switch
        {
            FactorUse.Applied => FactorApplied.Finds(
                Verdict.Satisfied,
                limit.Citation,
                new MessageArguments(asked, limit.Value.Millionths),
                limit.Evidence,
                ReadingId.R1
            ),
            FactorUse.Ignored => FactorIgnored.Finds(Verdict.Satisfied, limit.Citation, new MessageArguments(asked, T0: name), limit.Evidence, ReadingId.R11),
            _ => FactorWithoutGround.Finds(Verdict.Satisfied, limit.Citation, new MessageArguments(asked), limit.Evidence),
        };
    }

    private static LocalizedText LimitOf(EstablishmentLimit reading) =>
        reading switch
        {
            EstablishmentLimit.EachYear => new("cho mỗi năm", "for each year"),
            EstablishmentLimit.Once => new("cho một lần duy nhất", "for all time"),
            _ => new("cho mỗi đề án", "for each project"),
        };

    private static LocalizedText BaseOf(ProjectManagementBase reading) =>
        reading == ProjectManagementBase.ProjectEstimate
            ? new("dự toán đề án được duyệt", "the project estimate as approved")
            : new("kinh phí khuyến công hỗ trợ", "the support alone");

    private static LocalizedText WorkOf(NewTreatmentConstruction reading) =>
        reading == NewTreatmentConstruction.NotCovered
            ? new("sửa chữa, nâng cấp; không gồm xây mới", "repair and upgrade, not new construction")
            : new("sửa chữa, nâng cấp và xây mới", "repair, upgrade and new construction");
}
