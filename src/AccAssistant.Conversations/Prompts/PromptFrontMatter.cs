namespace AccAssistant.Conversations.Prompts;

/// <summary>The head of a prompt file. All but the first two are a slash command's.</summary>
internal sealed class PromptFrontMatter
{
    public string Description { get; set; } = "";

    /// <summary>What a change was seen to do, for whoever changes it next.</summary>
    public string Measured { get; set; } = "";

    /// <summary>query, narrow, report, overview, refresh or help.</summary>
    public CommandWork Does { get; set; } = CommandWork.Query;

    /// <summary>The query in its text form.</summary>
    public string Where { get; set; } = "";

    /// <summary>The report's name, for a command that makes one.</summary>
    public string Report { get; set; } = "";

    /// <summary>What follows the command without a key: nothing, number, or a key of a query such as assignee, due or text.</summary>
    public string Takes { get; set; } = "";

    /// <summary>Whether the command says nothing without it.</summary>
    public bool Needs { get; set; }

    /// <summary>How it is written, e.g. <c>[issues|rfis|submittals] [person or company]</c>.</summary>
    public string Usage { get; set; } = "";

    /// <summary>The first words of the answer when nothing, one record or several fit.</summary>
    public CommandWords Says { get; set; } = new();

    /// <summary>Offered while the argument is typed.</summary>
    public List<string> Suggests { get; set; } = [];

    /// <summary>Words of an ordinary question this command comes near to.</summary>
    public List<string> Near { get; set; } = [];
}
