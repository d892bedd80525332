namespace AccAssistant.Conversations.Prompts;

/// <summary>Where the prompts are.</summary>
public sealed class PromptOptions
{
    public const string Section = "Prompts";

    /// <summary>Empty: the source folder in Development, else the folder beside the program.</summary>
    public string Folder { get; set; } = "";
}
