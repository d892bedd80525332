namespace AccAssistant.Conversations.Models;

/// <summary>What requests cost, as the endpoint says; zero where it says nothing.</summary>
public sealed record TokenUsage(int Input, int Cached, int Output)
{
    public static readonly TokenUsage None = new(0, 0, 0);

    public static TokenUsage operator +(TokenUsage left, TokenUsage right) =>
        new(left.Input + right.Input, left.Cached + right.Cached, left.Output + right.Output);
}
