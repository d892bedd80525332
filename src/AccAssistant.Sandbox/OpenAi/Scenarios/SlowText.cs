namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>A long answer without a single figure, for stopping and for reloading in the middle.</summary>
internal static class SlowText
{
    private const int Paragraphs = 12;

    public static readonly string Long = string.Join("\n\n", Enumerable.Repeat(
        "This paragraph is written slowly on purpose, word after word, so that there is time to press Stop, to reload the page, to open a second tab or to pull the plug, and to see that nothing of it is lost or written twice.",
        Paragraphs)) + "\n\nThis is the end of the slow answer.";
}
