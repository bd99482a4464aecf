namespace SampleKit;

/// <summary>The value of an option or argument, once the command line was read.</summary>
public sealed class CliValue<T>
{
    /// <summary>The value.</summary>
    public T Value { get; internal set; } = default!;

    /// <summary>Whether it was given.</summary>
    public bool IsGiven { get; internal set; }

    /// <summary>The value.</summary>
    public static implicit operator T(CliValue<T> value) => value.Value;
}
