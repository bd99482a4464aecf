using System.Collections.Concurrent;

namespace SampleKit;

/// <summary>Works ahead on another core: what is read or worked out comes in its order, a little before it is asked for.</summary>
public static class Ahead
{
    // Few at a time: what is on its way when memory is cleaned is kept alive.
    private const int BatchSize = 256;
    private const int Batches = 4;

    /// <summary>The results of numbered pieces of work in their order; two of them are worked at beside one another where there are two processors.</summary>
    public static IEnumerable<T> Each<T>(int count, Func<int, T> work)
    {
        var running = new Queue<Task<T>>();
        try
        {
            for (var next = 0; next < count || running.Count > 0; )
            {
                for (; next < count && running.Count < Math.Min(2, Environment.ProcessorCount); next++)
                {
                    var number = next;
                    running.Enqueue(Task.Run(() => work(number)));
                }

                yield return running.Peek().GetAwaiter().GetResult();
                running.Dequeue();
            }
        }
        finally
        {
            // Nobody is left at work when what they read is taken away.
            foreach (var task in running)
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }

    /// <summary>The items of a source, which is enumerated on a thread of its own.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var stop = new CancellationTokenSource();
        using var batches = new BlockingCollection<T[]>(Batches);
        var reading = Task.Run(() =>
        {
            try
            {
                foreach (var batch in source.Chunk(BatchSize))
                    batches.Add(batch, stop.Token);
            }
            finally
            {
                batches.CompleteAdding();
            }
        });
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
            {
                foreach (var item in batch)
                    yield return item;
            }

            // What went wrong there goes wrong here.
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }
}
