namespace KhuyenCong.Domain;

/// <summary>The members of an enum, in a way that a native build keeps.</summary>
internal static class EnumValues
{
    internal static T[] Of<T>()
        where T : struct, Enum =>
#if NET
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif

    internal static bool IsDefined<T>(T value)
        where T : struct, Enum => Members<T>.All.Contains(value);

    private static class Members<T>
        where T : struct, Enum
    {
        internal static readonly HashSet<T> All = [.. Of<T>()];
    }
}
