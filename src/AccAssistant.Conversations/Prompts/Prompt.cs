namespace AccAssistant.Conversations.Prompts;

/// <summary>One file of what we say to the model, or of a slash command.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Text">Lines end in LF whatever the checkout; no space around.</param>
public sealed record Prompt(string Name, string Description, string Text)
{
    internal PromptFrontMatter Head { get; init; } = new();
}
