namespace AccAssistant.Conversations.Prompts;

/// <summary>What a slash command does.</summary>
public enum CommandWork
{
    /// <summary>Runs its query, changed by its arguments.</summary>
    Query,

    /// <summary>Asks the conversation's last result again, changed by its arguments.</summary>
    Narrow,

    /// <summary>Makes a ready report, narrowed by its arguments.</summary>
    Report,

    /// <summary>The figures of all modules at a glance.</summary>
    Overview,

    /// <summary>Everything read from Autodesk again, then the overview.</summary>
    Refresh,

    /// <summary>Lists the commands, or explains one.</summary>
    Help,
}
