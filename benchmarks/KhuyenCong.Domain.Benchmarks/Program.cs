using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using KhuyenCong.Domain.Benchmarks;

// A process that is asked one question loads nothing else.
if (args is ["--ask", var question])
    return Start.Ask(question);
return Measure(args);

[MethodImpl(MethodImplOptions.NoInlining)]
static int Measure(string[] args)
{
    if (args is ["--quick", .. var names])
        return Quick.Run(names);
    if (args is ["--start", .. var published])
        return Start.Run(published.FirstOrDefault());
    BenchmarkSwitcher.FromAssembly(typeof(SupportBenchmarks).Assembly).Run(args);
    return 0;
}
