namespace AccAssistant.Benchmarks.Load;

/// <summary>How many chats are answered at once, and how fast the model speaks.</summary>
/// <param name="TokensPerSecond">Of each chat; 0: as fast as they are taken.</param>
/// <param name="Tokens">Of each answer.</param>
internal sealed record Load(string Name, int Chats, int TokensPerSecond, int Tokens)
{
    public long AllTokens => (long)Chats * Tokens;
}
