namespace AccAssistant.Benchmarks.Load;

/// <summary>One open window of what is measured.</summary>
internal interface ILoadChat : IAsyncDisposable
{
    /// <summary>Asks and listens to the end.</summary>
    Task<Heard> AskAsync(Speech speech, CancellationToken patience);
}
