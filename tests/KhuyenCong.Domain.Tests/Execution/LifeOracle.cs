using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Execution.StepKind;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>The life of a project written a second time, from the text and without the library's routes: a word for the state, a book for the money.</summary>
/// <remarks>Papers are taken as complete. Days lie between 2014-04-08 and 2018-05-10.</remarks>
internal sealed class LifeOracle(Project project, LocalDate draftedOn, bool isAdded, bool hasLocalRoute)
{
    private LedgerOracle _book = Opened(project);
    private readonly Dictionary<ProjectKind, long> _toPart = [];
    private string _state = "drafted";
    private LocalDate _since = draftedOn;
    private LocalDate _last = draftedOn;
    private LocalDate? _filed;
    private LocalDate? _appraised;
    private LocalDate? _accepted;
    private LocalDate? _file;
    private long? _cost;
    private bool _assigned;
    private int? _carriedFrom;
    private LocalDate _end = project.End;
    private long _support = project.Support.Dong;

    internal string State => _state;

    internal LocalDate Since => _since;

    internal LedgerOracle.State Money => _book.Now;

    private bool IsLocal => project.Source == FundingSource.Local;

    private bool? InOneProvince =>
        project.IsOfRegionalCentre ? false
        : project.Provinces.Count == 0 ? null
        : project.Provinces.Count == 1;

    internal sealed record Answer(Verdict Verdict, string Missing);

    internal Answer Take(ProjectStep step)
    {
        var case_ = new Case();
        if (IsLocal && !hasLocalRoute)
            return WithoutRoute(step, case_);
        if (_book.Now.CarriedOver > 0 && !_book.IsClosed && step.On.Year > _carriedFrom)
            return Tentatively(() =>
            {
                _book.Write(LedgerOperation.CarryIn, _book.Now.CarriedOver, false);
                _carriedFrom = null;
                return Steps(step, case_);
            });
        return Tentatively(() => Steps(step, case_));
    }

    /// <summary>A refused step leaves nothing behind.</summary>
    private Answer Tentatively(Func<Answer> step)
    {
        var money = _book.Copy();
        var carried = _carriedFrom;
        var answer = step();
        if (answer.Verdict == Verdict.Satisfied)
            return answer;
        _book = money;
        _carriedFrom = carried;
        return answer;
    }

    private static LedgerOracle Opened(Project project)
    {
        var book = new LedgerOracle();
        book.Write(LedgerOperation.Plan, project.Support.Dong, false);
        return book;
    }

    private sealed class Case
    {
        internal bool Fails;
        internal bool Authority;
        internal readonly SortedSet<string> Missing = new(StringComparer.Ordinal);

        internal Answer Done() =>
            Fails ? new(Verdict.NotSatisfied, "")
            : Missing.Count > 0 ? new(Verdict.Undetermined, string.Join(";", Missing))
            : Authority ? new(Verdict.AuthorityDecides, "")
            : new(Verdict.Satisfied, "");
    }

    /// <summary>Local money while the province's procedure is unknown.</summary>
    private Answer WithoutRoute(ProjectStep step, Case c)
    {
        c.Fails = step.Kind == Approve && !IsNamedApprover(step.By) && !IsOpenApprover(step.By);
        c.Missing.Add("provincial_procedure");
        return c.Done();
    }

    private static bool IsNamedApprover(Authority by) =>
        by is Authority.ProvincialChair or Authority.ProvincialCommittee or Authority.DistrictCommittee or Authority.CommuneCommittee;

    /// <summary>Whether the state allows the step; null while that hangs on the provinces.</summary>
    private bool? Follows(StepKind kind)
    {
        var several = _end.Year > project.Start.Year;
        var contract = _book.Now.Contracted;
        var isOpen = _book.Now.Accepted is { } a && a < contract;
        var mayCarry = _book.Available > 0;
        bool inHand =
            kind is PayAdvance or ChangeProject or Stop
            || (kind == StopForFailure && !IsLocal)
            || (kind == SettleForForceMajeure && !IsLocal && !_assigned)
            || (kind == SettleYear && several && _book.Now.Accepted is not null)
            || (kind == ReturnMoney && _book.Now.Held > 0)
            || (kind == CarryOver && mayCarry);
        var judged = kind is ReturnForChanges or Reject;
        return _state switch
        {
            "drafted" or "returned" => kind != FileProject ? false
            : IsLocal || InOneProvince is not null ? true
            : null,
            "filed" when IsLocal => kind == AppraiseAtBase || judged,
            "filed" when InOneProvince is null => kind is AppraiseAtBase or AppraiseAtMinistry || judged ? null : false,
            "filed" => kind == (InOneProvince == true ? AppraiseAtBase : AppraiseAtMinistry) || judged,
            "at base" => kind == (IsLocal ? Approve : AppraiseAtMinistry) || judged,
            "at ministry" => kind == Approve || judged,
            "approved" => kind is SignContract or Assign or ChangeProject or Stop || (kind == StopForFailure && !IsLocal),
            "contracted" => kind == Begin || inHand,
            "under way" => kind == AcceptAtBase || inHand,
            "accepted" => kind is PayAdvance or Settle
                || (kind == AcceptAtBase && isOpen)
                || (kind == FileSettlement && !IsLocal && !_assigned && _file is null)
                || (kind == SettleForForceMajeure && !IsLocal && !_assigned && isOpen)
                || (kind == SettleYear && several)
                || (kind == ReturnMoney && _book.Now.Held > 0)
                || (kind == CarryOver && mayCarry),
            "stopped" => (kind == ReturnMoney && _book.Now.Held > 0)
                || (kind == Settle && _book.Now.Accepted > 0)
                || (kind == SettleForForceMajeure && contract > 0 && !IsLocal && !_assigned),
            "settled" => kind == ReturnMoney && _book.Now.Held > 0,
            _ => false,
        };
    }

    /// <summary>The chair of a lower Committee approves where the province's rules say so.</summary>
    private static bool IsOpenApprover(Authority by) => by is Authority.DistrictChair or Authority.CommuneChair;

    private bool MayAct(ProjectStep step, Case c)
    {
        var by = step.By;
        if (IsLocal && IsOpenApprover(by) && (step.Kind == Approve || (_state == "at base" && step.Kind is ReturnForChanges or Reject)))
        {
            c.Missing.Add("provincial_procedure");
            return true;
        }

        if (step.Kind == ChangeProject)
            return true;
        if (step.Kind == AcceptAtBase && by == Authority.Agency && !IsLocal)
        {
            if (step.IsAssignedToAgency is null)
                c.Missing.Add("is_assigned_to_agency");
            return step.IsAssignedToAgency != false;
        }

        var judge = IsLocal
            ? _state == "filed"
                ? Authority.Department
                : (Authority?)null
            : _state == "filed" && InOneProvince == true
                ? Authority.Department
                : _state == "at ministry"
                    ? Authority.MinisterOfIndustryAndTrade
                    : Authority.Agency;
        var manager = IsLocal ? Authority.Department : Authority.Agency;
        var settler = _assigned && !IsLocal ? Authority.MinistryFinanceDivision : manager;
        return step.Kind switch
        {
            FileProject or Begin or FileSettlement or ReturnMoney => by == Authority.ImplementingUnit
                || (by == Authority.RegionalCentre && project.IsOfRegionalCentre),
            AppraiseAtBase or AcceptAtBase => by == Authority.Department,
            AppraiseAtMinistry => by == Authority.Agency,
            Approve => IsLocal ? IsNamedApprover(by) : by == Authority.MinisterOfIndustryAndTrade,
            ReturnForChanges or Reject => judge is { } one ? by == one : IsNamedApprover(by),
            SignContract or Assign or PayAdvance or SettleForForceMajeure or CarryOver => by == manager,
            Settle or SettleYear => by == settler,
            Stop => by == (IsLocal ? Authority.ProvincialChair : Authority.MinisterOfIndustryAndTrade),
            _ => by == Authority.MinisterOfIndustryAndTrade,
        };
    }

    private Answer Steps(ProjectStep step, Case c)
    {
        var follows = Follows(step.Kind);
        if (follows == false)
            c.Fails = true;
        if (follows is null)
            c.Missing.Add("provinces");
        if (follows != true)
            return c.Done();
        if (step.Kind == PayAdvance && _assigned && !IsLocal)
        {
            c.Missing.Add("norm");
            return c.Done();
        }

        c.Fails |= step.On < _since || step.On < _last;
        c.Fails |= !MayAct(step, c);
        c.Fails |= IsLate(step);
        if (!IsLocal && step.Kind is SignContract or Assign)
            Contract(step, c);
        Book(step, c);
        var answer = c.Done();
        if (answer.Verdict == Verdict.Satisfied)
            Move(step);
        return answer;
    }

    /// <summary>Only registration is refused when late; a late settlement is settled all the same (18.3).</summary>
    private bool IsLate(ProjectStep step)
    {
        if (IsLocal || isAdded)
            return false;
        var year = project.Start.Year - 1;
        var last =
            step.Kind == FileProject && _filed is null
                ? InOneProvince == true
                    ? new LocalDate(year, 5, 19)
                    : new LocalDate(year, 6, 14)
                : step.Kind == AppraiseAtBase && _appraised is null
                    ? new LocalDate(year, 6, 14)
                    : (LocalDate?)null;
        return step.On > (last is null ? null : step.Guidance ?? last);
    }

    private void Contract(ProjectStep step, Case c)
    {
        if (step.HasFinanceOpinion is null)
            c.Missing.Add("has_finance_opinion");
        c.Fails |= step.HasFinanceOpinion == false;
        if (step.Kind == Assign || step.TenderIsApproved == true)
            return;
        // Article 3: media and cluster infrastructure go to tender where its conditions are met; what the head of the Agency orders always.
        var goesToTender =
            step.IsTenderOrdered ? true
            : project.Kind is ProjectKind.Media or ProjectKind.ClusterInfrastructure ? step.MeetsTenderConditions
            : false;
        if (goesToTender is null)
            c.Missing.Add("meets_tender_conditions");
        if (goesToTender == true && step.TenderIsApproved is null)
            c.Missing.Add("tender_is_approved");
        c.Fails |= goesToTender == true && step.TenderIsApproved == false;
    }

    private void Book(ProjectStep step, Case c)
    {
        var asks = step.Kind is PayAdvance or AcceptAtBase or Settle or SettleForForceMajeure or ReturnMoney or SettleYear or CarryOver;
        if (step.Kind == SettleYear && step.BudgetYear is null)
            c.Missing.Add("budget_year");
        if (asks && step.Amount is null)
        {
            c.Missing.Add("amount");
            return;
        }

        var amount = step.Amount?.Dong ?? 0;
        switch (step.Kind)
        {
            case Approve:
                c.Fails |= !_book.Write(LedgerOperation.Approve, step.Amount?.Dong ?? _support, false);
                break;
            case SignContract or Assign:
                c.Fails |= !_book.Write(LedgerOperation.Contract, step.Amount?.Dong ?? _support, false);
                break;
            case PayAdvance:
                Advance(step, amount, c);
                break;
            case AcceptAtBase:
                var cost = step.RealCost is { } now ? (_cost ?? 0) + now.Dong : (long?)null;
                Share((_book.Now.Accepted ?? 0) + amount, cost, c);
                c.Fails |= !_book.Write(LedgerOperation.Accept, amount, step.IsPartial);
                break;
            case Settle:
                Share(_book.Now.Settled + amount, step.RealCost?.Dong ?? _cost, c);
                c.Fails |= !_book.Write(LedgerOperation.Settle, amount, false);
                break;
            case SettleForForceMajeure:
                c.Fails |= !_book.Write(LedgerOperation.SettleForForceMajeure, amount, false);
                break;
            case SettleYear:
                c.Fails |= !_book.Write(LedgerOperation.SettleYear, amount, false);
                break;
            case ReturnMoney:
                c.Fails |= !_book.Write(LedgerOperation.Return, amount, false);
                break;
            case CarryOver:
                c.Fails |= !_book.Write(LedgerOperation.CarryOver, amount, false);
                break;
            case ChangeProject:
                Change(step, c);
                break;
        }
    }

    private void Share(long support, long? cost, Case c)
    {
        if (project.SupportRate is not { } rate)
            return;
        if (cost is null)
            c.Missing.Add("real_cost");
        else
            c.Fails |= (System.Numerics.BigInteger)support * 1_000_000 > (System.Numerics.BigInteger)cost.Value * rate.Millionths;
    }

    private void Advance(ProjectStep step, long amount, Case c)
    {
        var accepted = _state == "accepted";
        var parts = project.Parts.Count > 0 && !accepted;
        var part = project.Parts.FirstOrDefault(p => p.Kind == step.Part);
        var ofPart = accepted && part is not null;
        if (parts && part is null)
        {
            c.Missing.Add("part");
            return;
        }

        if (accepted && project.Kind == ProjectKind.RelocationInterest && step.RealCost is null && _cost is null)
            c.Missing.Add("real_cost");
        var whole = _book.Now.Contracted;
        var support = parts ? Math.Min(part!.Support.Dong, whole) : whole;
        var before = parts ? _toPart.GetValueOrDefault(part!.Kind) : _book.Advanced;
        var request = new AdvanceRequest
        {
            Source = FundingSource.National,
            // A province that follows the national ratios for its own money.
            Kind = parts || ofPart ? part!.Kind : project.Kind,
            Stage = accepted ? AdvanceStage.Accepted : AdvanceStage.BeforeAcceptance,
            Support = new Vnd(support),
            Advanced = new Vnd(Math.Min(before, support)),
            Accepted = accepted ? new Vnd(Math.Min(_book.Now.Accepted!.Value, whole)) : null,
            SupportRate = project.SupportRate,
            RealCost = step.RealCost ?? (_cost is { } known ? new Vnd(known) : null),
            Asked = step.Amount,
            WorkDone = step.WorkDone,
            InvestmentDone = step.InvestmentDone,
            AgencyRatio = step.AgencyRatio,
            DueUnderContract = step.DueUnderContract,
        };
        var answer = AdvanceOracle.Of(new LocalDate(2016, 1, 1), request, Readings.Default);
        var several = _end.Year > project.Start.Year;
        if (
            !accepted
            && several
            && before > 0
            && (answer.Verdict == Verdict.NotSatisfied || (answer.Verdict != Verdict.Satisfied && step.DueUnderContract is not null))
        )
            answer = AdvanceOracle.Of(new LocalDate(2016, 1, 1), request with { IsFollowingTranche = true }, Readings.Default);
        c.Fails |= answer.Verdict == Verdict.NotSatisfied;
        c.Authority |= answer.Verdict == Verdict.AuthorityDecides;
        if (answer.Missing is { } missing)
            c.Missing.Add(missing);
        if (answer.Verdict != Verdict.Satisfied)
            return;
        if (parts)
            c.Fails |= _book.Advanced + amount > whole * 7 / 10;
        c.Fails |= ofPart && amount > Math.Min(part!.Support.Dong, whole) - _toPart.GetValueOrDefault(part.Kind);
        c.Fails |= !_book.Write(LedgerOperation.Advance, amount, false);
        if (c.Done().Verdict == Verdict.Satisfied && (parts || ofPart))
            _toPart[part!.Kind] = _toPart.GetValueOrDefault(part.Kind) + amount;
    }

    /// <summary>More money, or more time into the next year: the Ministry; less money: the Agency (11.2). Local: the chair on the usual route.</summary>
    private void Change(ProjectStep step, Case c)
    {
        var version = step.NewVersion!;
        var ministry = version.Support.Dong > _support || version.End.Year > _end.Year;
        var changed = version.Support.Dong != _support || version.End != _end;
        if (!changed)
        {
            c.Missing.Add("new_version");
            return;
        }

        c.Fails |=
            step.By
            != (
                IsLocal ? Authority.ProvincialChair
                : ministry ? Authority.MinisterOfIndustryAndTrade
                : Authority.Agency
            );
        if (version.Support.Dong != _support)
            c.Fails |= !_book.Write(LedgerOperation.ChangeSupport, version.Support.Dong, false);
    }

    private void Move(ProjectStep step)
    {
        var (state, on) = (_state, step.On);
        _state = step.Kind switch
        {
            FileProject => "filed",
            AppraiseAtBase => "at base",
            AppraiseAtMinistry => "at ministry",
            Approve => "approved",
            ReturnForChanges => "returned",
            Reject => "rejected",
            SignContract or Assign => "contracted",
            Begin => "under way",
            AcceptAtBase => step.IsPartial ? state : "accepted",
            Settle or SettleForForceMajeure => "settled",
            Stop or StopForFailure => "stopped",
            _ => state,
        };
        if (_state == "stopped")
            _book.Stop();
        if (step.Kind == FileProject)
            _filed ??= on;
        if (step.Kind == AppraiseAtBase)
            _appraised ??= on;
        if (step.Kind == Approve)
            _support = _book.Now.Approved;
        _assigned |= step.Kind == Assign;
        if (step.Kind == AcceptAtBase)
        {
            _accepted = on;
            _file = null;
            _cost = step.RealCost is { } cost ? (_cost ?? 0) + cost.Dong : _cost;
        }

        if (step.Kind == FileSettlement)
            _file = on;
        if (step.Kind == CarryOver)
            _carriedFrom = step.BudgetYear ?? on.Year;
        if (step.Kind == ChangeProject)
            (_support, _end) = (step.NewVersion!.Support.Dong, step.NewVersion.End);
        _last = on;
        // Steps that leave the project where it is leave its day too.
        if (_state != state || (step.Kind == AcceptAtBase && !step.IsPartial))
            _since = on;
    }
}
