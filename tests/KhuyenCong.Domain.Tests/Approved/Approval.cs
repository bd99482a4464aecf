namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>Holds a generated text against the committed one; KHUYENCONG_APPROVE=1 writes it instead, for a person to review in the diff.</summary>
internal static class Approval
{
    internal static bool IsApproving => Environment.GetEnvironmentVariable("KHUYENCONG_APPROVE") == "1";

    internal static void Verify(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (IsApproving)
            File.WriteAllText(file, actual);
        var approved = File.Exists(file) ? File.ReadAllText(file).Replace("\r\n", "\n") : "";
        Assert.True(
            approved == actual,
            $"{path} is not what the code gives. {FirstDifference(approved, actual)}\nReview and approve with KHUYENCONG_APPROVE=1 dotnet test."
        );
    }

    private static string FirstDifference(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}: '{before.ElementAtOrDefault(line)}', now '{after.ElementAtOrDefault(line)}'.";
    }
}
