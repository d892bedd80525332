namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class StreamOptions
{
    public bool IncludeUsage { get; set; }
}
