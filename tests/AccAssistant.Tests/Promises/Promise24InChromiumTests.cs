using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Browser;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Promises;

/// <summary>In a real browser no hostile text runs, asks another host for anything, opens a dialog or becomes an element of ours.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Promise24InChromiumTests(BrowserFixture browser, HostileSite site) : IClassFixture<HostileSite>
{
    private const int TextsInAnAnswer = 25;
    private const int LettersInAnAnswer = 3000;
    private const int ListsInARow = 3;

    /// <summary>What in an answer is neither plain Markdown nor put there by us.</summary>
    private const string Foreign =
        """
        () => [...document.querySelectorAll(".answer *")].filter(element =>
          !element.matches(".block, p, br, em, strong, del, code, pre, ul, ol, li, blockquote, hr, h3, h4, h5, h6, table, thead, tbody, tr, th, td, a[target=_blank][rel='noopener noreferrer'], .link-host, .table-scroll, th > button.sort, .no-rows, mark.doubt[title^='Not confirmed'], mark.doubt > .visually-hidden")
          || element.id !== "" || element.hasAttribute("style") || element.hasAttribute("name") || Object.keys(element.dataset).length > 0
        ).map(element => element.outerHTML.slice(0, 200))
        """;

    /// <summary>Touches everything in every way a person may without following a link.</summary>
    private const string Touch =
        """
        selector => {
          for (const element of document.querySelectorAll(selector))
            for (const kind of ["pointerenter", "pointerover", "mouseover", "mouseenter", "focus", "blur", "toggle", "beforetoggle", "load", "error", "animationstart", "copy", "input", "start", "pageshow"])
              element.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        """;

    [Fact]
    public async Task Titles_names_of_people_of_files_and_of_projects_are_only_text()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(HostileWorld.Project);
        await page.Locator("acc-projects button").First.ClickAsync();
        await Expect(page.Locator(".project-list .project-name")).ToHaveCountAsync(HostileTexts.All.Count + 1);
        Assert.Equal(0, await page.Locator(".project-name *").CountAsync());
        await page.Keyboard.PressAsync("Escape");

        foreach (var command in new[] { "/issue", "/rfi", "/submittal", "/ball-in-court issues" })
        {
            await chat.AskAsync(command);
            await page.EvaluateAsync(Touch, ".answer *");
        }

        site.Model.Answer(() => Sse.Response(Sse.Calls(("call_1", "project-files", """{"where":"#1"}""")))).Answer(() => Sse.Response(Sse.Text("[table r1]")));
        await chat.AskAsync("Which files are on #1?");
        await Expect(chat.Answer.Locator("a.file")).ToHaveCountAsync(ToolActivity.ShownRows);
        await AssertCardAsync(page);
        await page.ReloadAsync();
        await Expect(page.Locator("acc-transcript > .turn")).ToHaveCountAsync(5);
        await AssertOnlyTextAsync(page, ToolActivity.ShownRows * 4);

        var results = await page.Locator("acc-transcript > .turn a.show-all").EvaluateAllAsync<string[]>("links => links.slice(0, 4).map(link => link.getAttribute('href'))");
        Assert.Equal(4, results.Length);
        foreach (var result in results)
        {
            await page.GotoAsync(result);
            await AssertOnlyTextAsync(page, 200);
            await page.EvaluateAsync(Touch, ".answer *");
            if (await page.Locator("a[rel=next]").CountAsync() == 0)
                continue;
            await page.Locator("a[rel=next]").ClickAsync();
            await AssertOnlyTextAsync(page, 100);
        }

        AssertQuiet(window);
    }

    [Fact]
    public async Task What_a_model_writes_is_only_text_while_it_comes_when_it_is_whole_and_after_a_reload()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(HostileWorld.Project);
        var answers = Answers().ToList();

        foreach (var (texts, at) in answers.Select((texts, at) => (texts, at)))
        {
            var pieces = string.Join("\n\n", texts).Chunk(400).Select(piece => new string(piece)).ToArray();
            site.Model.Answer(() => Sse.Response(Sse.Text(pieces)));
            await chat.AskAsync($"Write answer {at}");
            // Lists that follow one another are one block.
            Assert.InRange(await chat.Answer.Locator(".block").CountAsync(), texts.Count - ListsInARow, int.MaxValue);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(Foreign));
        await page.EvaluateAsync(Touch, ".answer *");
        var address = page.Url;
        await page.ReloadAsync();
        await Expect(page.Locator("acc-transcript > .turn")).Not.ToHaveCountAsync(0);
        Assert.Empty(await page.EvaluateAsync<string[]>(Foreign));
        await page.EvaluateAsync(Touch, ".answer *");
        Assert.Equal(address, page.Url);
        Assert.Equal(HostileTexts.All.Count, answers.Sum(texts => texts.Count));
        AssertQuiet(window);
    }

    /// <summary>A fence that is never closed swallows what follows, so it comes last; and no answer reaches its length limit but by one text.</summary>
    private static IEnumerable<IReadOnlyList<string>> Answers()
    {
        var texts = new List<string>();
        foreach (var text in HostileTexts.All)
        {
            if (texts.Count == TextsInAnAnswer || texts.Sum(earlier => earlier.Length) + text.Length > LettersInAnAnswer || texts.Exists(Fences))
            {
                yield return texts;
                texts = [];
            }

            texts.Add(text);
        }

        yield return texts;
    }

    private static bool Fences(string text) => text.Contains("```", StringComparison.Ordinal) || text.Contains("~~~", StringComparison.Ordinal);

    private static async Task AssertCardAsync(IPage page)
    {
        foreach (var link in (await page.Locator("acc-transcript > .turn a.record").AllAsync()).Take(5))
        {
            await link.FocusAsync();
            await Expect(page.Locator("#peek .peek-title")).ToContainTextAsync(await link.InnerTextAsync());
            Assert.Equal(0, await page.Locator("#peek bdi *").CountAsync());
        }
    }

    private static async Task AssertOnlyTextAsync(IPage page, int atLeast)
    {
        Assert.True(await page.Locator(".answer bdi").CountAsync() >= atLeast);
        Assert.Equal(0, await page.Locator(".answer bdi :not(a.file), .answer a.file *").CountAsync());
    }

    private async Task<Window> OpenAsync()
    {
        browser.Require();
        var app = await site.StartAsync();
        var window = await browser.OpenAsync(new() { BaseURL = app.Address.ToString() });
        await window.Page.GotoAsync("/");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Dana" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First).ToBeAttachedAsync();
        return window;
    }

    private static void AssertQuiet(Window window)
    {
        Assert.Empty(window.Troubles);
        Assert.All(window.Requests, address => Assert.True(address.IsLoopback, address.ToString()));
    }
}
