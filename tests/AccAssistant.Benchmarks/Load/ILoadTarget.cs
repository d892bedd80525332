using AccAssistant.Benchmarks.Programs;

namespace AccAssistant.Benchmarks.Load;

/// <summary>A program between browsers and the model, as a process of its own.</summary>
internal interface ILoadTarget : IAsyncDisposable
{
    ServerProcess Process { get; }

    Uri HubSocket { get; }

    /// <summary>What each of its people's browsers sends with everything.</summary>
    IReadOnlyList<IReadOnlyDictionary<string, string>> People { get; }

    /// <summary>Opens one more window.</summary>
    Task<ILoadChat> OpenAsync(int number);
}
