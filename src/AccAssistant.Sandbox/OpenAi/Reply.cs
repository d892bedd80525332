namespace AccAssistant.Sandbox.OpenAi;

/// <summary>What the pretend model says next: text, calls, or text before calls.</summary>
internal sealed record Reply(string Text, IReadOnlyList<ReplyCall> Calls)
{
    public static Reply Of(string text) => new(text, []);
}
