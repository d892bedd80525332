namespace AccAssistant.Benchmarks.Load;

/// <summary>How many chats are answered at once, and how fast the model speaks.</summary>
/// <param name="TokensPerSecond">Of each chat; 0: as fast as they are taken.</param>
/// <param name="Tokens">Of each answer.</param>
internal sealed record Load(string Name, int Chats, int TokensPerSecond, int Tokens)
{
    /// <summary>Short questions of the first chat, one after another, before: for the time to the first token, of which few chats give few.</summary>
    public int Openings { get; init; }

    /// <summary>The model has the project's records looked up before it speaks.</summary>
    public bool LooksUp { get; init; }

    /// <summary>Each time all of them are read from Autodesk first.</summary>
    public bool ReadsAgain { get; init; }

    public bool IsPaced => TokensPerSecond > 0;

    public long AllTokens => (long)Chats * Tokens;
}
