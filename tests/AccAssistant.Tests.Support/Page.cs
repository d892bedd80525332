using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AccAssistant.Tests.Support;

/// <summary>HTML as a browser would understand it.</summary>
internal static class Page
{
    public static IHtmlDocument Of(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The text on one line.</summary>
    public static string Words(this INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
