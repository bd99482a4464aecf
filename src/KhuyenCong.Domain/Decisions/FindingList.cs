using System.Collections;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Danh sách nhận định: the findings of a case, followed by the standing findings of the law that applied to it.</summary>
/// <remarks>The standing ones (an unread amendment, the day of the last check) are made once per period of law and shared.</remarks>
public readonly struct FindingList : IReadOnlyList<Finding>, IEquatable<FindingList>
{
    private readonly Finding[]? _own;
    private readonly Finding[]? _standing;

    internal FindingList(Finding[] own, Finding[]? standing = null)
    {
        _own = own;
        _standing = standing;
    }

    /// <summary>Lập danh sách: a list of a copy of the findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The list.</returns>
    public static FindingList Of(params ReadOnlySpan<Finding> findings) => new(findings.ToArray());

    /// <summary>Số nhận định: the number of findings.</summary>
    public int Count => (_own?.Length ?? 0) + (_standing?.Length ?? 0);

    /// <summary>Nhận định: the finding at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no finding at the position.</exception>
    public Finding this[int index]
    {
        get
        {
            var own = _own?.Length ?? 0;
            if (unchecked((uint)index) >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no finding at this position.");
            return index < own ? _own![index] : _standing![index - own];
        }
    }

    /// <summary>Duyệt: enumerates the findings without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => (_own ?? []).Concat(_standing ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Finding>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FindingList other) => this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Aggregate(Count, (hash, finding) => (hash, finding).GetHashCode());

    /// <summary>Bằng nhau: whether both hold the same findings in the same order.</summary>
    public static bool operator ==(FindingList left, FindingList right) => left.Equals(right);

    /// <summary>Khác nhau: whether they differ.</summary>
    public static bool operator !=(FindingList left, FindingList right) => !left.Equals(right);

    /// <summary>Bộ liệt kê: walks over a <see cref="FindingList"/>.</summary>
    public struct Enumerator
    {
        private readonly FindingList _list;
        private int _index;

        internal Enumerator(FindingList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>Nhận định hiện tại: the current finding.</summary>
        public readonly Finding Current => _list[_index];

        /// <summary>Chuyển tiếp: moves to the next finding.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
