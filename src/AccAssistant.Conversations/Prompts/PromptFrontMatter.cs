namespace AccAssistant.Conversations.Prompts;

/// <summary>The head of a prompt file.</summary>
internal sealed class PromptFrontMatter
{
    public string Description { get; set; } = "";

    /// <summary>What a change was seen to do, for whoever changes it next.</summary>
    public string Measured { get; set; } = "";
}
