namespace AccAssistant.Conversations.Prompts;

/// <summary>The first words of a command's answer, with <c>{{count}}</c> and <c>{{records}}</c> where the figure and its noun belong.</summary>
public sealed record CommandWords
{
    public string None { get; set; } = "";

    public string One { get; set; } = "";

    public string Many { get; set; } = "";
}
