using BenchmarkDotNet.Running;
using KhuyenCong.Domain.Benchmarks;

if (args is ["--quick"])
    return Quick.Run();
BenchmarkSwitcher.FromAssembly(typeof(SupportBenchmarks).Assembly).Run(args);
return 0;
