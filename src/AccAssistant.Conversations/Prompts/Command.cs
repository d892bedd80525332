namespace AccAssistant.Conversations.Prompts;

/// <summary>A slash command as its file describes it.</summary>
/// <param name="Name">The file's name without ending: what follows the slash.</param>
/// <param name="Where">Its query in the normal text form; empty for one that has none of its own.</param>
/// <param name="Report">The name of the report it makes; empty for one that makes none.</param>
/// <param name="Takes">The key an argument without one stands for, <see cref="Number"/>, or empty.</param>
/// <param name="Needs">Nothing can be answered without the argument.</param>
/// <param name="Near">Words of ordinary questions it comes near to, in lower case.</param>
/// <param name="Help">Markdown.</param>
public sealed record Command(
    string Name,
    string Description,
    CommandWork Does,
    string Where,
    string Report,
    string Takes,
    bool Needs,
    string Usage,
    CommandWords Says,
    IReadOnlyList<string> Suggests,
    IReadOnlyList<string> Near,
    string Help)
{
    /// <summary>The argument is a record's number, or else changes the query.</summary>
    public const string Number = "number";

    /// <summary>e.g. <c>/overdue [person or company]</c>.</summary>
    public string Written => Usage.Length == 0 ? $"/{Name}" : $"/{Name} {Usage}";
}
