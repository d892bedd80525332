namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Text without a single figure.</summary>
internal static class LongText
{
    private const int Paragraphs = 12;

    /// <summary>For stopping and for reloading in the middle.</summary>
    public static readonly string Slow = string.Join("\n\n", Enumerable.Repeat(
        "This paragraph is written slowly on purpose, word after word, so that there is time to press Stop, to reload the page, to open a second tab or to pull the plug, and to see that nothing of it is lost or written twice.",
        Paragraphs)) + "\n\nThis is the end of the slow answer.";

    public const string Endless = "\n\nThis paragraph comes again and again, because whoever writes it does not know where to stop, and somebody else has to.";
}
