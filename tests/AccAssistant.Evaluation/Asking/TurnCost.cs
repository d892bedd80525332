namespace AccAssistant.Evaluation.Asking;

/// <summary>What turns cost at the model's endpoint.</summary>
/// <param name="Rounds">Requests the endpoint answered.</param>
/// <param name="Input">Tokens, the cached among them.</param>
/// <param name="Refused">Requests refused for a limit.</param>
/// <param name="UnusableCalls">Answers whose tool call could not be used, as in <c>tool_use_failed</c>.</param>
internal sealed record TurnCost(int Rounds, int Input, int Cached, int Output, int Refused, int UnusableCalls)
{
    public static readonly TurnCost None = new(0, 0, 0, 0, 0, 0);

    public static TurnCost operator +(TurnCost one, TurnCost other) => new(
        one.Rounds + other.Rounds, one.Input + other.Input, one.Cached + other.Cached, one.Output + other.Output, one.Refused + other.Refused, one.UnusableCalls + other.UnusableCalls);
}
