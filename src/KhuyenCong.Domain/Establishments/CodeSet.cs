using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain.Establishments;

/// <summary>Tập hợp: a set of enum members, such as the kinds that an act lists; membership is one bit test.</summary>
/// <typeparam name="T">The enum; its values lie from 0 to 31.</typeparam>
public readonly record struct CodeSet<T>
    where T : struct, Enum
{
    private readonly uint _members;

    private CodeSet(uint members) => _members = members;

    /// <summary>Gồm: a set of the given members.</summary>
    /// <param name="members">The members.</param>
    /// <returns>The set.</returns>
    public static CodeSet<T> Of(params ReadOnlySpan<T> members)
    {
        uint bits = 0;
        foreach (var member in members)
            bits |= Bit(member);
        return new CodeSet<T>(bits);
    }

    /// <summary>Có chứa: whether a value is a member.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(T value) => (_members & Bit(value)) != 0;

    /// <summary>Whether every member of another set is one of this.</summary>
    internal bool Includes(CodeSet<T> other) => (other._members & ~_members) == 0;

    /// <summary>Whether there is a member of both sets.</summary>
    internal bool Meets(CodeSet<T> other) => (other._members & _members) != 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        var set = this;
        return string.Join(", ", EnumValues.Of<T>().Where(v => set.Contains(v)));
    }

    // The enums of this library have one byte or four; a value outside 0–31 is no member of anything.
    private static uint Bit(T value)
    {
        var number = Unsafe.SizeOf<T>() == 1 ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);
        return unchecked((uint)number) < 32 ? 1u << number : 0;
    }
}
