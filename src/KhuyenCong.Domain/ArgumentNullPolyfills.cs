#if !NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>What later platforms have on the exception itself.</summary>
internal static class ArgumentNullPolyfills
{
    extension(ArgumentNullException)
    {
        internal static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? parameter = null)
        {
            if (argument is null)
                throw new ArgumentNullException(parameter);
        }
    }
}
#endif
