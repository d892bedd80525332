using AccAssistant.Benchmarks.Programs;

namespace AccAssistant.Benchmarks.Load;

/// <summary>A program between browsers and the model, as a process of its own.</summary>
internal interface ILoadTarget : IAsyncDisposable
{
    string Name { get; }

    ServerProcess Process { get; }

    /// <summary>Opens one more window.</summary>
    Task<ILoadChat> OpenAsync(int number);
}
