using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả về đối tượng: whether somebody is served, in what capacity, and why.</summary>
public sealed class EligibilityDecision : Decision
{
    private readonly EligibilityNorms? _norms;
    private readonly EligibilityRequest _request;

    internal EligibilityDecision(EligibilityNorms? norms, in EligibilityRequest request, in EligibilityWorkings workings, FindingList findings)
        : base(workings.Verdict, findings, workings.Missing.ToCodes()) => (_norms, _request, Workings) = (norms, request, workings);

    /// <summary>Phép tính: what each test and each capacity came to.</summary>
    public EligibilityWorkings Workings { get; }

    /// <summary>Tư cách đạt: the capacities that are met.</summary>
    public Capacities Capacities => Workings.Met;

    /// <summary>Hạng mục mở ra: the support items that the capacities met open; null where the law of the date is not encoded or not covered.</summary>
    public ValueList<SupportItem>? Items => _norms?.ItemsOpenedBy(Workings.Met);

    /// <summary>Điều gì sẽ thay đổi kết luận: the known facts each of which, were it alone different, would turn the answer into a yes or a no that it is not now.</summary>
    /// <returns>The facts; their codes are those of <see cref="Vocabulary"/>.</returns>
    public EligibilityFacts WhatWouldChange() => _norms is null ? EligibilityFacts.None : EligibilityWhatIf.Facts(_norms, _request, Workings.Verdict);
}
