#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KhuyenCong.Domain.Batch;

/// <summary>Steps that nearly every processor has in one, where the general form of them is made of many.</summary>
internal static class VectorSteps
{
    /// <summary>The product of the lower 32 bits of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> Product(Vector256<ulong> one, Vector256<ulong> other) =>
        Avx2.IsSupported
            ? Avx2.Multiply(one.AsUInt32(), other.AsUInt32())
            : (one & Vector256.Create((ulong)uint.MaxValue)) * (other & Vector256.Create((ulong)uint.MaxValue));

    /// <summary>The entry of a table of eight that the lower three bits of each place name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<uint> Pick(Vector256<uint> table, Vector256<uint> place) =>
        Avx2.IsSupported ? Avx2.PermuteVar8x32(table, place) : Vector256.Shuffle(table, place & Vector256.Create(7u));
}
#endif
