using Microsoft.AspNetCore.TestHost;

namespace AccAssistant.Tests.Web.Pages;

public sealed class ThemeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("light", "light", "content=\"light\"", "<meta name=\"theme-color\" content=\"#FAF9F6\">")]
    [InlineData("dark", "dark", "content=\"dark\"", "<meta name=\"theme-color\" content=\"#171715\">")]
    [InlineData("contrast", "contrast", "content=\"light dark\"", "<meta name=\"theme-color\" content=\"#000000\" media=\"(prefers-color-scheme: dark)\">")]
    [InlineData("system", "system", "content=\"light dark\"", "<meta name=\"theme-color\" content=\"#FAF9F6\" media=\"(prefers-color-scheme: light)\">")]
    [InlineData("\"><script>", "system", "content=\"light dark\"", "<meta name=\"theme-color\" content=\"#171715\" media=\"(prefers-color-scheme: dark)\">")]
    public async Task A_page_comes_in_the_theme_this_browser_has_chosen(string kept, string theme, string scheme, string color)
    {
        await using var app = await PagesHost.StartAsync(null, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        request.Headers.Add("Cookie", "__Host-acc-theme=" + Uri.EscapeDataString(kept));

        using var response = await app.GetTestClient().SendAsync(request, Cancellation);

        var html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains($"<html lang=\"en\" data-theme=\"{theme}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"color-scheme\" {scheme}>", html, StringComparison.Ordinal);
        Assert.Contains(color, html, StringComparison.Ordinal);
    }
}
