using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AccAssistant.Tests.Promises;

/// <summary>A page of ours on which nothing runs, loads or leads away but what we put there.</summary>
internal static class Harmless
{
    private static readonly string[] Away = ["acc.autodesk.com"];

    public static IHtmlDocument Of(string html)
    {
        var page = Page.Of(html);
        Assert.Empty(page.QuerySelectorAll("script:not([nonce], [type='application/json']), iframe, object, embed, img, picture, video, audio, math, style, base, template template, marquee, meta[http-equiv], svg:not(.icon, .mark), form[action^='http'], [style], [ping], [srcset]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("[href], [src], [action], [formaction]"), element =>
        {
            var address = new Uri(AppFixture.AppAddress, element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? element.GetAttribute("formaction")!);
            Assert.Contains(address.Host, (string[])[AppFixture.AppAddress.Host, .. Away]);
            Assert.Equal(Uri.UriSchemeHttps, address.Scheme);
        });
        Assert.DoesNotContain(html, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        return page;
    }

    /// <summary>The texts of elements that hold nothing but text, one space between words.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode page, string selector)
    {
        var elements = page.QuerySelectorAll(selector).ToList();
        Assert.All(elements, element => Assert.Equal(0, element.ChildElementCount));
        return [.. elements.Select(element => element.Words())];
    }
}
