using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Every norm of execution as a reader sees it, approved as one page: all of the first day, then what each later day changes.</summary>
public class ExecutionNormPageTests
{
    [Fact]
    public void Every_norm_of_execution_is_approved_with_the_day_on_which_it_begins_and_ends()
    {
        var page = new StringBuilder("Norms of execution by date: what is new (+) and what ends (-) on each day.\n");
        IReadOnlyList<NormEntry> before = [];
        foreach (var period in LawBook.National.Snapshots)
        {
            var now = period.Execution.Entries();
            var (begins, ends) = (now.Except(before).ToList(), before.Except(now).ToList());
            if (begins.Count + ends.Count > 0)
                page.Append($"\n# {period.From:uuuu-MM-dd}\n");
            foreach (var entry in ends)
                page.Append($"- {entry.Code} [{entry.Citation}]\n");
            foreach (var entry in begins)
                page.Append($"+ {entry.Code}: {entry.Value.Vietnamese} | {entry.Value.English} [{entry.Citation}] {entry.Status}\n");
            before = [.. now];
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Norms.Execution.txt", page.ToString());
    }
}
