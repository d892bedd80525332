using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AccAssistant.Evaluation.Judging;

/// <summary>An answer as its reader sees it, taken apart for judging.</summary>
internal sealed class AnswerPage
{
    private readonly IHtmlDocument page;

    public AnswerPage(Screen screen)
    {
        Screen = screen;
        page = Page.Of(screen.Html + "<p>" + System.Net.WebUtility.HtmlEncode(screen.Tail) + "</p>");
        // Cells stand apart on the screen, and not in the text of the page.
        foreach (var cell in page.QuerySelectorAll("td, th, li, p").ToList())
            cell.After(page.CreateTextNode(" "));
        Text = page.Body!.Words();
        Lines = [.. page.QuerySelectorAll("p, li, tr, h1, h2, h3, h4").Select(line => line.Words())];
        Files = [.. page.QuerySelectorAll("a.file").Select(link => link.Words())];
        LinkedTo = [.. page.QuerySelectorAll("a.record").Select(link => link.GetAttribute("href") ?? "").Distinct()];
        // A figure counts when it is said; in a table it may be any record's.
        var said = Page.Of(page.Body!.InnerHtml);
        foreach (var table in said.QuerySelectorAll("table").ToList())
            table.Remove();
        Prose = said.Body!.Words();
    }

    public Screen Screen { get; }

    public string Text { get; }

    public string Prose { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Files { get; }

    /// <summary>Addresses of the records it links, each once.</summary>
    public IReadOnlyList<string> LinkedTo { get; }

    public IReadOnlyList<ToolActivity> Activities => Screen.Activities;

    public bool Links(string recordId) => LinkedTo.Any(address => address.Contains(recordId, StringComparison.OrdinalIgnoreCase));
}
