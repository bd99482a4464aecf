using System.Runtime.InteropServices;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>How a sample ends when something goes wrong: a sentence in the language of the user, the exit code, and nothing half-made left behind.</summary>
public static class Ends
{
    private const int NotDone = 2;

    /// <summary>Runs a sample.</summary>
    public static int Guard(Language language, Func<int> main)
    {
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, language, 130));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, language, 143));
        try
        {
            var code = main();
            Console.Out.Flush();
            return code;
        }
        catch (SheetException problem)
        {
            return Tell(problem.Problem.In(language));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Tell(Describe(problem, language));
        }
        catch (OverflowException problem)
        {
            return Tell(KhuyenCongJson.ProblemOf(problem).In(language));
        }
    }

    /// <summary>What went wrong with a file, as a sentence.</summary>
    public static string Describe(Exception problem, Language language)
    {
        var path = problem is FileNotFoundException { FileName: { Length: > 0 } name } ? name : Quoted(problem.Message);
        var (vietnamese, english) = problem switch
        {
            FileNotFoundException or DirectoryNotFoundException => ($"Không có tệp hoặc thư mục {path}.", $"There is no file or folder {path}."),
            UnauthorizedAccessException => ($"Không được phép đọc hoặc ghi {path}, hoặc đó là thư mục.", $"{path} may not be read or written, or is a folder."),
            _ when IsFull(problem) => ($"Không ghi được kết quả: hết chỗ trên đĩa {path}.", $"The output cannot be written: no space is left on {path}."),
            _ => ($"Không đọc hoặc ghi được {path} ({problem.Message}).", $"{path} cannot be read or written ({problem.Message})."),
        };
        return new LocalizedText(vietnamese, english).In(language).Replace("  ", " ").Replace(" .", ".");
    }

    private static int Tell(string sentence)
    {
        try
        {
            Console.Error.WriteLine(sentence);
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }

        return NotDone;
    }

    // The main thread may be waiting for input; nothing that it holds outlives the process.
    private static void Stop(PosixSignalContext context, Language language, int code)
    {
        context.Cancel = true;
        OutputFile.DropAll();
        Progress.EndLine();
        Tell(new LocalizedText("Đã dừng theo yêu cầu; chưa có kết quả đầy đủ.", "Stopped as asked; the results are not complete.").In(language));
        Environment.Exit(code);
    }

    private static bool IsFull(Exception problem) =>
        (problem.HResult & 0xFFFF) is 28 or 112 or 39
        || problem.Message.Contains("No space left", StringComparison.Ordinal)
        || problem.Message.Contains("quota", StringComparison.OrdinalIgnoreCase);

    // The path that the message of the platform names.
    private static string Quoted(string message)
    {
        var start = message.IndexOf('\'');
        var end = message.LastIndexOf('\'');
        return start >= 0 && end > start ? message[(start + 1)..end] : "";
    }
}
