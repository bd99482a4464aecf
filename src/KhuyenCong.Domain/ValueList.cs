using System.Collections;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>Danh sách bất biến: an immutable list that compares by its elements, so that records holding one compare by value.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[]? items) => _items = items;

    /// <summary>Số phần tử: the number of elements; 0 for a default list.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Phần tử: the element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no element at the position.</exception>
    public T this[int index] =>
        unchecked((uint)index) < (uint)Count
            ? _items![index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no element at this position.");

    /// <summary>The elements themselves; not to be changed.</summary>
    internal T[] Items => _items ?? [];

    /// <summary>Vùng đọc: the elements as a read-only span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Duyệt: enumerates the elements without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>Whether the list has an element.</summary>
    internal bool Contains(T item) => Array.IndexOf(Items, item) >= 0;

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <summary>Bằng nhau: whether both hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Khác nhau: whether the elements differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";
}

/// <summary>Danh sách bất biến: makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Tạo danh sách: a list of a copy of the elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new ValueList<T>(items.ToArray());

    /// <summary>Tạo danh sách: a list of a copy of the elements of a sequence.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        var copy = items.ToArray();
        return copy.Length == 0 ? default : new ValueList<T>(copy);
    }
}
