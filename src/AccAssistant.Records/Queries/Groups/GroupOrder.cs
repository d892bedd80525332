namespace AccAssistant.Records.Queries.Groups;

internal enum GroupOrder
{
    /// <summary>Most records first, then by name.</summary>
    Largest,

    /// <summary>Weeks and months as they follow each other; records without one last.</summary>
    InTime,

    ByAge,

    ByFloat,
}
