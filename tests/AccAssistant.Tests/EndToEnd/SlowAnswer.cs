using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>An answer that takes its time, and how far it has come.</summary>
internal static class SlowAnswer
{
    public const string Question = "How many RFIs are open? scenario:slow";

    public static bool HasWords(Screen screen) => screen.Text.Contains("are open", StringComparison.Ordinal);

    public static bool HasMoreWords(Screen screen) => screen.Text.Contains("This paragraph is", StringComparison.Ordinal);

    /// <summary>Blocks as a browser writes them out.</summary>
    public static IEnumerable<string> Normal(IEnumerable<string> blocks) => blocks.Select(block => Page.Of(block).Body!.InnerHtml);
}
