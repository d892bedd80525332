using System.Text.Encodings.Web;
using AccAssistant.Conversations.Wording;
using Microsoft.AspNetCore.Html;

namespace AccAssistant.Web.Languages;

/// <summary>Texts with markup of their own, such as a link within a sentence.</summary>
internal static class HtmlWords
{
    /// <param name="values">As text; markup in them is shown, not obeyed.</param>
    public static IHtmlContent Html(this Words words, string english, params object[] values) =>
        new HtmlString(words[english, [.. values.Select(value => (object)HtmlEncoder.Default.Encode(value is int count ? words.Count(count) : value.ToString() ?? ""))]]);
}
