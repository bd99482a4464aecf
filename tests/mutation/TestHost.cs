using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mutation;

/// <summary>The tests of the assembly, found and run within this process, one after the other.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly XunitTestFramework framework = new(new TestMessages());
    private readonly ITestFrameworkExecutor executor;
    private readonly Assembly tests;
    private readonly string[] leftOut;
    private readonly Settings settings = new()
    {
        ["xunit.discovery.PreEnumerateTheories"] = true,
        ["xunit.discovery.SynchronousMessageReporting"] = true,
        ["xunit.execution.DisableParallelization"] = true,
        ["xunit.execution.MaxParallelThreads"] = 1,
        ["xunit.execution.SynchronousMessageReporting"] = true,
    };

    public TestHost(string of)
    {
        tests = Assembly.Load(File.ReadLines(Path.Combine(of, "names.txt")).ElementAt(1));
        leftOut = File.ReadAllLines(Path.Combine(of, "left-out.txt"));
        executor = framework.GetExecutor(tests.GetName());
    }

    public Dictionary<string, ITestCase> Find()
    {
        var found = new TestMessages();
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        discoverer.Find(false, found, settings);
        found.Done.WaitOne();
        return found
            .Cases.Where(c => !leftOut.Any(part => $"{c.TestMethod.TestClass.Class.Name}.{c.TestMethod.Method.Name}".Contains(part, StringComparison.Ordinal)))
            .GroupBy(c => c.UniqueID)
            .ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>Runs all of them.</summary>
    public void Run(IEnumerable<ITestCase> cases, TestMessages messages)
    {
        messages.GoesOn = true;
        executor.RunTests(cases, messages, settings);
        messages.Done.WaitOne();
    }

    /// <summary>Runs until one fails: its name and why. Null: none did within the time. What runs out of time is let go by <paramref name="release"/>.</summary>
    public (Outcome, string?) FirstToFail(IEnumerable<ITestCase> cases, int milliseconds, Action release)
    {
        var messages = new TestMessages();
        // On a thread of its own: it comes back only when all have run.
        _ = Task.Factory.StartNew(() => executor.RunTests(cases, messages, settings), TaskCreationOptions.LongRunning);
        if (messages.Done.WaitOne(milliseconds))
            return (messages.Failed is null ? Outcome.Survived : Outcome.Killed, messages.Failed);
        messages.Stops = true;
        release();
        return (messages.Done.WaitOne(15_000) ? Outcome.TimedOut : Outcome.Hung, messages.Failed);
    }

    public void Dispose()
    {
        executor.Dispose();
        framework.Dispose();
    }

    private sealed class Settings : Dictionary<string, object>, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => TryGetValue(name, out var value) ? (TValue)value : default!;

        public void SetValue<TValue>(string name, TValue value)
        {
            if (value is null)
                Remove(name);
            else
                this[name] = value;
        }
    }
}

/// <summary>What became of a mutant; the last three end like a failed test.</summary>
internal enum Outcome
{
    NotReached,
    Survived,

    /// <summary>The tests that were asked within the time did not fail.</summary>
    OutOfBudget,
    Killed,
    TimedOut,
    Hung,
    Crashed,
}

/// <summary>What the framework says while it finds or runs tests.</summary>
internal sealed class TestMessages : IMessageSink
{
    private string? failedCase;

    public ManualResetEvent Done { get; } = new(false);

    public List<ITestCase> Cases { get; } = [];

    public string? Failed { get; private set; }

    public bool GoesOn { get; set; }

    public volatile bool Stops;

    public Action ClassStarts { get; init; } = () => { };

    public Action CaseStarts { get; init; } = () => { };

    public Action<ITestCase, string?> CaseEnds { get; init; } = (_, _) => { };

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                Cases.Add(found.TestCase);
                break;
            case ITestClassStarting:
                ClassStarts();
                break;
            case ITestCaseStarting:
                failedCase = null;
                CaseStarts();
                break;
            case ITestFailed failed:
                failedCase = Failed = $"{failed.TestCase.UniqueID} {failed.TestCase.DisplayName}: {failed.Messages.FirstOrDefault()}";
                break;
            case IErrorMessage error:
                Failed ??= "? " + error.Messages.FirstOrDefault();
                break;
            case ITestClassCleanupFailure error:
                Failed ??= "? " + error.Messages.FirstOrDefault();
                break;
            case ITestCaseFinished ended:
                CaseEnds(ended.TestCase, failedCase);
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                Done.Set();
                break;
        }

        return !Stops && (GoesOn || Failed is null);
    }
}
