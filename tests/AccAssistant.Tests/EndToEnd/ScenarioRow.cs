using AccAssistant.Storage;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What a question with one scenario comes to.</summary>
/// <param name="Models">Of the requests sent, in order.</param>
internal sealed record ScenarioRow(string Name, TurnStatus Ends, string[] Models)
{
    public string Question { get; init; } = "How many RFIs are open?";

    /// <summary>In the answer. <c>{rfis}</c> and <c>{issues}</c> are the open ones, counted by other code.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>In the sentence of a failure.</summary>
    public string Fails { get; init; } = "";

    /// <summary>Further on in it.</summary>
    public string FailsAlso { get; init; } = "";

    /// <summary>Finished calls, as the reader sees them.</summary>
    public int LookUps { get; init; }

    public int FailedLookUps { get; init; }

    /// <summary>Words a failed turn has written before.</summary>
    public bool HasWords { get; init; }

    /// <summary>In a line of progress.</summary>
    public string? Tells { get; init; }

    /// <summary>Whether the reader is told from when on to ask again.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether words were shown that were not the answer.</summary>
    public bool Withdraws { get; init; }

    /// <summary>The model that answers the next question.</summary>
    public string Next { get; init; } = ScenarioTable.Main;
}
