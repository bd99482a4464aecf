using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Trạng thái đề án: where a project stands. A closed set of types, without any order of numbers.</summary>
public abstract record ProjectState
{
    private protected ProjectState(LocalDate since) => Since = since;

    /// <summary>Từ ngày: since which day.</summary>
    public LocalDate Since { get; }

    /// <summary>Tên trạng thái: the state in both languages.</summary>
    public LocalizedText Name => LifeMessages.NameOf(this);

    /// <summary>Đang lập: being drawn up.</summary>
    public sealed record Drafted : ProjectState
    {
        internal Drafted(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã gửi hồ sơ: filed for appraisal.</summary>
    public sealed record Filed : ProjectState
    {
        internal Filed(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã thẩm định cấp cơ sở: appraised at the base.</summary>
    public sealed record BaseAppraised : ProjectState
    {
        internal BaseAppraised(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã thẩm định cấp Bộ: appraised at ministry level.</summary>
    public sealed record MinistryAppraised : ProjectState
    {
        internal MinistryAppraised(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã phê duyệt: approved.</summary>
    public sealed record Approved : ProjectState
    {
        internal Approved(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã ký hợp đồng hoặc được giao nhiệm vụ: contracted, or assigned.</summary>
    public sealed record Contracted : ProjectState
    {
        internal Contracted(LocalDate since, bool isAssigned)
            : base(since)
        {
            IsAssigned = isAssigned;
        }

        /// <summary>Được giao nhiệm vụ: whether it was assigned to a unit of the authority instead of contracted.</summary>
        public bool IsAssigned { get; }
    }

    /// <summary>Đang thực hiện: under way.</summary>
    public sealed record UnderWay : ProjectState
    {
        internal UnderWay(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã nghiệm thu cơ sở: completed and accepted at the base.</summary>
    public sealed record BaseAccepted : ProjectState
    {
        internal BaseAccepted(LocalDate since)
            : base(since) { }
    }

    /// <summary>Đã quyết toán: settled.</summary>
    public sealed record Settled : ProjectState
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
    public sealed record ReturnedForChanges : ProjectState
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
    public sealed record Rejected : ProjectState
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
    public sealed record Stopped : ProjectState
    {
        internal Stopped(LocalDate since)
            : base(since) { }
    }
}
