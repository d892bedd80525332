namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Token counts, estimated at four characters each.</summary>
internal sealed record TokenUsage(int PromptTokens, int CompletionTokens)
{
    private const int CharactersPerToken = 4;

    public int TotalTokens => PromptTokens + CompletionTokens;

    public static int Estimate(int characters) => (characters + CharactersPerToken - 1) / CharactersPerToken;

    public static int Characters(int tokens) => tokens * CharactersPerToken;
}
