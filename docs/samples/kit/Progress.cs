using System.Diagnostics;
using KhuyenCong.Domain;

namespace SampleKit;

/// <summary>
/// Tells on standard error how far long work is: what was done, how fast, and how long it may still take. It is silent where nobody looks: where the work
/// is short, and where standard error is no terminal.
/// </summary>
public sealed class Progress : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    // The work that is told; one sample does one at a time.
    private static Progress? _told;

    private readonly Cli _cli;
    private readonly Func<double?> _share;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Timer? _timer;
    private readonly Lock _guard = new();
    private LocalizedText _work = new("", "");
    private long _count;
    private int _shown;

    private Progress(Cli cli, bool isAsked, Func<double?> share)
    {
        (_cli, _share) = (cli, share);
        if (!isAsked && Console.IsErrorRedirected)
            return;
        _timer = new Timer(_ => Show(), null, Often, Often);
        _told = this;
    }

    /// <summary>Adds the option --progress, which asks for it where standard error is no terminal.</summary>
    public static CliValue<bool> Option(Cli cli) =>
        cli.Flag("--progress", "nêu tiến độ cả khi không chạy trên màn hình", "tell the progress where there is no terminal, too");

    /// <summary>Begins work; the share of it that is done is asked for each time, and null where it is not known.</summary>
    public static Progress Of(Cli cli, CliValue<bool> option, Func<double?> share) => new(cli, option, share);

    /// <summary>Begins a part of the work, such as "đã đọc".</summary>
    public void Begin(string vietnamese, string english)
    {
        lock (_guard)
        {
            _work = new LocalizedText(vietnamese, english);
            _count = 0;
            _watch.Restart();
        }
    }

    /// <summary>Counts one row.</summary>
    public void Next() => Interlocked.Increment(ref _count);

    /// <summary>Takes the line away.</summary>
    public void Dispose() => End(_shown > 0 ? "\r" + new string(' ', _shown) + "\r" : "");

    /// <summary>Leaves what was told last and ends its line, so that what is said next begins a line of its own.</summary>
    public static void EndLine() => _told?.End(Environment.NewLine);

    private void End(string last)
    {
        _timer?.Dispose();
        lock (_guard)
        {
            Write(_shown > 0 ? last : "");
            _shown = 0;
            _work = new LocalizedText("", "");
        }
    }

    /// <summary>What is told: the count, the rate, the share and the rest of the time.</summary>
    public static string Sentence(Cli cli, string work, long count, TimeSpan passed, double? share)
    {
        var seconds = Math.Max(passed.TotalSeconds, 0.001);
        var text = work;
        if (count > 0)
            text += cli.Say(
                $" {cli.Number(count)} dòng, {cli.Number((long)(count / seconds))} dòng/giây",
                $" {cli.Number(count)} rows, {cli.Number((long)(count / seconds))} rows/s"
            );
        if (share is not (> 0.01 and <= 1) || passed < TimeSpan.FromSeconds(1))
            return text;
        var left = (long)Math.Ceiling(seconds * (1 - share.Value) / share.Value);
        return text
            + $" ({(int)(share.Value * 100)}%)"
            + (
                left < 120
                    ? cli.Say($", còn khoảng {left} giây", $", about {left} s left")
                    : cli.Say($", còn khoảng {(left + 30) / 60} phút", $", about {(left + 30) / 60} min left")
            );
    }

    private void Show()
    {
        lock (_guard)
        {
            if (_work.Vietnamese.Length == 0)
                return;
            var text = Sentence(_cli, _work.In(_cli.Language), Interlocked.Read(ref _count), _watch.Elapsed, _share());
            Write("\r" + text.PadRight(_shown));
            _shown = text.Length;
        }
    }

    private static void Write(string text)
    {
        try
        {
            Console.Error.Write(text);
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }
    }
}
