using System.Net;

namespace AccAssistant.Web.Rendering;

/// <summary>Record text inside markup we write ourselves.</summary>
internal static class HtmlText
{
    public static string Of(string text) => WebUtility.HtmlEncode(PlainText.Of(text));
}
