namespace AccAssistant.Records.Queries;

public enum StatusTermKind
{
    /// <summary>A word with a meaning of ours: open, closed, overdue, answered, outstanding, draft, void, any.</summary>
    Meaning,

    /// <summary>One status of the module, by its name on screen.</summary>
    Name,

    /// <summary>Written in quotes: a status exactly as the record has it, known to us or not.</summary>
    Quoted,
}
