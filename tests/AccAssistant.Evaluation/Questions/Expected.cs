namespace AccAssistant.Evaluation.Questions;

/// <summary>One thing asked and what must be true of its answer, as written in questions.yaml. Queries are read by <see cref="Figures.FigureQuery"/>.</summary>
internal class Expected
{
    public string Ask { get; init; } = "";

    /// <summary>Queries whose counts stand in the answer's words.</summary>
    public string[] Counts { get; init; } = [];

    /// <summary>Queries with a group: each large group stands in the answer with its count.</summary>
    public string[] Groups { get; init; } = [];

    /// <summary>Queries with a measure, whose mean and median stand in the answer.</summary>
    public string[] Measures { get; init; } = [];

    /// <summary>Queries whose records are linked in the answer, as many as a table shows.</summary>
    public string[] Records { get; init; } = [];

    /// <summary>A query that every record linked in the answer fits.</summary>
    public string? Only { get; init; }

    /// <summary>Numbers of RFIs whose files are named.</summary>
    public string[] FilesOf { get; init; } = [];

    /// <summary>Patterns found in the answer.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>Patterns not found in it.</summary>
    public string[] Never { get; init; } = [];

    /// <summary>The question has nothing to do with the project: nothing may be looked up.</summary>
    public bool NoTools { get; init; }

    public bool ExpectsNothing => !NoTools && Only is null && Counts.Length + Groups.Length + Measures.Length + Records.Length + FilesOf.Length + Says.Length + Never.Length == 0;
}
