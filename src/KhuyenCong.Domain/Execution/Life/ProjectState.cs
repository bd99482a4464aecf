using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Trạng thái đề án: where a project stands. A closed set of states, without any order of numbers.</summary>
public abstract record ProjectState
{
    private protected ProjectState(LocalDate since) => Since = since;

    /// <summary>Từ ngày: since which day.</summary>
    public LocalDate Since { get; }

    /// <summary>Mã trạng thái: the stable code of the state, such as "under-way".</summary>
    public string Code => LifeMessages.CodeOf(this);

    /// <summary>Được giao nhiệm vụ: whether a contracted project was assigned to a unit of the authority instead.</summary>
    public virtual bool IsAssigned => false;

    /// <summary>Tên trạng thái: the state in both languages.</summary>
    public LocalizedText Name => LifeMessages.NameOf(this);

    /// <summary>Đang lập: being drawn up.</summary>
    internal sealed record Drafted : ProjectState
    {
        internal Drafted(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã gửi hồ sơ: filed for appraisal.</summary>
    internal sealed record Filed : ProjectState
    {
        internal Filed(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã thẩm định cấp cơ sở: appraised at the base.</summary>
    internal sealed record BaseAppraised : ProjectState
    {
        internal BaseAppraised(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã thẩm định cấp Bộ: appraised at ministry level.</summary>
    internal sealed record MinistryAppraised : ProjectState
    {
        internal MinistryAppraised(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã phê duyệt: approved.</summary>
    internal sealed record Approved : ProjectState
    {
        internal Approved(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã ký hợp đồng hoặc được giao nhiệm vụ: contracted, or assigned.</summary>
    internal sealed record Contracted : ProjectState
    {
        internal Contracted(LocalDate since, bool isAssigned)
            : base(since)
        {
            IsAssigned = isAssigned;
        }

        public override bool IsAssigned { get; }
    }

    /// <summary>Đang thực hiện: under way.</summary>
    internal sealed record UnderWay : ProjectState
    {
        internal UnderWay(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã nghiệm thu cơ sở: completed and accepted at the base.</summary>
    internal sealed record BaseAccepted : ProjectState
    {
        internal BaseAccepted(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã quyết toán: settled.</summary>
    internal sealed record Settled : ProjectState
    {
        internal Settled(LocalDate since, bool forForceMajeure)
            : base(since)
        {
            ForForceMajeure = forForceMajeure;
        }

        /// <summary>Do bất khả kháng: whether the work done was settled for force majeure.</summary>
        public bool ForForceMajeure { get; }
    }

    /// <summary>Trả lại để chỉnh sửa: returned for changes before approval.</summary>
    internal sealed record ReturnedForChanges : ProjectState
    {
        internal ReturnedForChanges(LocalDate since, Authority by)
            : base(since)
        {
            By = by;
        }

        /// <summary>Cấp xử lý: who did it.</summary>
        public Authority By { get; }
    }

    /// <summary>Không được chấp nhận: rejected.</summary>
    internal sealed record Rejected : ProjectState
    {
        internal Rejected(LocalDate since, Authority by)
            : base(since)
        {
            By = by;
        }

        /// <summary>Cấp xử lý: who did it.</summary>
        public Authority By { get; }
    }

    /// <summary>Ngừng thực hiện: stopped after approval.</summary>
    internal sealed record Stopped : ProjectState
    {
        internal Stopped(LocalDate since)
            : base(since) { }
    }
}
