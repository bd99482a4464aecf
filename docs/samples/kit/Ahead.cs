using System.Collections.Concurrent;

namespace SampleKit;

/// <summary>Reads ahead on another core: what is read comes in its order, a few batches before it is asked for.</summary>
public static class Ahead
{
    // Few at a time: what is on its way when memory is cleaned is kept alive.
    private const int BatchSize = 256;
    private const int Batches = 4;

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
