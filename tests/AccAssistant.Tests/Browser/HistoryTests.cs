using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The list beside the chat, the search over it, and versions of a question.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HistoryTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_conversation_is_renamed_pinned_deleted_and_brought_back_with_keys_alone()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.WillowBend);
        await chat.AskAsync("/overdue issues");
        var item = page.Locator(".conversations li:has([aria-current=page])");
        await Expect(item.Locator("a")).ToHaveTextAsync("/overdue issues");

        await DoAsync("Rename");
        await Expect(page.GetByLabel("Title of this conversation")).ToBeFocusedAsync();
        await page.GetByLabel("Title of this conversation").FillAsync("Level 3 <b>punch</b> list");
        await page.Keyboard.PressAsync("Enter");
        await Expect(item.Locator("a")).ToHaveTextAsync("Level 3 <b>punch</b> list");
        await DoAsync("Pin");
        await Expect(page.Locator("[data-group=Pinned] a")).ToHaveTextAsync("Level 3 <b>punch</b> list");
        var download = await page.RunAndWaitForDownloadAsync(() => DoAsync("Export as Markdown"));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2} Willow Bend Fire Station No 7 - Level 3 b punch b list[.]md$", download.SuggestedFilename);

        await page.ReloadAsync();
        await Expect(page).ToHaveTitleAsync("Level 3 <b>punch</b> list · Willow Bend Fire Station No. 7 · ACC Assistant");
        await DoAsync("Delete");
        var toast = page.Locator(".toast");
        await Expect(toast).ToContainTextAsync("Deleted “Level 3 <b>punch</b> list”.");
        await Expect(page.Locator(".conversations a", new() { HasText = "Level 3" })).ToHaveCountAsync(0);
        await toast.GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Expect(page.Locator("[data-group=Pinned] a")).ToHaveTextAsync("Level 3 <b>punch</b> list");
        Assert.Empty(window.Troubles);

        async Task DoAsync(string action)
        {
            await item.Locator(".item-menu").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Rename" })).ToBeFocusedAsync();
            while (!await page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true }).EvaluateAsync<bool>("element => element === document.activeElement"))
                await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
        }
    }

    [Fact]
    public async Task A_conversation_that_has_begun_has_its_project_read_when_it_is_opened()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.WillowBend);
        await chat.AskAsync("/help");

        var counted = await page.RunAndWaitForResponseAsync(() => page.ReloadAsync(), response => response.Url.Contains("/starters?", StringComparison.Ordinal));

        Assert.Equal(200, counted.Status);
        await Expect(page.Locator(".starters")).ToBeHiddenAsync();
        await Expect(page.Locator(".starters .starter-count").First).ToHaveTextAsync("0");
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task Search_finds_a_conversation_by_record_number_and_opens_it_at_the_turn()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Nordhafen);
        await chat.AskAsync("/rfi 7");
        await chat.AskAsync("/help");
        var first = page.Url;
        await (await window.OpenChatAsync(Projects.Nordhafen)).AskAsync("/status");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("rfi-007");
        var found = page.Locator("#search-results [role=option]");
        await Expect(found).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(first) + @"\?turn=[0-9a-f-]+#turn-"));
        await Expect(page.Locator(".turn").First.Locator(".question-text")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("zeppelin");
        await Expect(page.Locator(".search-summary")).ToHaveTextAsync("No conversation about this project has “zeppelin”.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#search")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_refused_comes_back_before_what_was_typed_since()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var held = new TaskCompletionSource();
        await page.RouteWebSocketAsync(new Regex("/hub/chat"), socket =>
        {
            var server = socket.ConnectToServer();
            socket.OnMessage(async frame =>
            {
                if (frame.Text!.Contains("\"Ask\"", StringComparison.Ordinal))
                    await held.Task;
                server.Send(frame.Text!.Replace("\"requestId\":\"", "\"requestId\":\"damaged-", StringComparison.Ordinal));
            });
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);

        await chat.SendAsync("Refused at the door");
        await chat.Composer.FillAsync("Typed meanwhile");
        held.SetResult();

        await Expect(page.Locator(".composer-message")).ToContainTextAsync("Not sent.");
        await Expect(chat.Composer).ToHaveValueAsync("Refused at the door\nTyped meanwhile");
        await page.ReloadAsync();
        await Expect(chat.Composer).ToHaveValueAsync("Refused at the door\nTyped meanwhile");
        await Expect(page.Locator("acc-transcript > .turn")).ToHaveCountAsync(0);
        await chat.Composer.FillAsync("");
    }

    [Fact]
    public async Task An_edited_question_is_a_new_version_in_its_place_and_the_old_one_stays_reachable()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("/overdue rfis");
        await chat.AskAsync("/help");
        var turns = page.Locator("acc-transcript > .turn");

        await chat.Composer.FillAsync("Half a question");
        await turns.First.GetByRole(AriaRole.Button, new() { Name = "Edit question" }).ClickAsync();
        var box = page.GetByLabel("The question, changed");
        await box.FillAsync("/overdue issues");
        await page.ReloadAsync();
        await Expect(box).ToHaveValueAsync("/overdue issues");
        await Expect(chat.Composer).ToHaveValueAsync("Half a question");
        await box.PressAsync("Enter");
        await Expect(turns.First.Locator(".versions")).ToContainTextAsync("2/2");

        await Expect(turns).ToHaveCountAsync(2);
        await Expect(turns.First.Locator(".question-text")).ToHaveTextAsync("/overdue issues");
        await Expect(turns.First.Locator(".answer")).ToContainTextAsync("issues are overdue");
        await page.ReloadAsync();
        await turns.First.GetByRole(AriaRole.Button, new() { Name = "Earlier version" }).ClickAsync();
        await Expect(turns.First.Locator(".question-text")).ToHaveTextAsync("/overdue rfis");
        await Expect(turns.First.Locator(".answer")).ToContainTextAsync("RFIs are overdue");
        var latest = await turns.First.GetByRole(AriaRole.Button, new() { Name = "Later version" }).GetAttributeAsync("data-version");
        await page.RunAndWaitForResponseAsync(
            () => turns.First.EvaluateAsync("(turn, latest) => { const log = turn.parentElement; log.apply({ type: 'stored', turnId: latest, number: log.lastEvent + 1 }); }", latest),
            new Regex($"{latest}$"));
        await Expect(turns.First.Locator(".question-text")).ToHaveTextAsync("/overdue rfis");
        await turns.First.GetByRole(AriaRole.Button, new() { Name = "Later version" }).ClickAsync();
        await Expect(turns.First.Locator(".question-text")).ToHaveTextAsync("/overdue issues");
        await Expect(turns.Last.Locator(".question-text")).ToHaveTextAsync("/help");

        var kept = page.WaitForResponseAsync(new Regex("handler=Rate$"));
        await turns.First.GetByRole(AriaRole.Button, new() { Name = "Good answer" }).ClickAsync();
        await Expect(turns.First.GetByRole(AriaRole.Button, new() { Name = "Good answer" })).ToHaveAttributeAsync("aria-pressed", "true");
        await kept;
        await page.ReloadAsync();
        await Expect(turns.First.GetByRole(AriaRole.Button, new() { Name = "Good answer" })).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task What_was_deleted_one_after_the_other_comes_back_together_and_the_offer_covers_nothing_to_press()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = window.Page;
        var ids = new List<string>();
        foreach (var _ in "123")
        {
            var chat = await window.OpenChatAsync(Projects.Nordhafen);
            await chat.AskAsync("/help");
            ids.Add(page.Url.Split('/')[^1]);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" }).ClickAsync();
        foreach (var id in ids.Take(2))
        {
            await page.Locator($"li[data-conversation='{id}'] .item-menu").ClickAsync();
            await page.Locator("#conversation-menu [data-do='delete']").ClickAsync();
            await Expect(page.Locator($"li[data-conversation='{id}']")).ToHaveCountAsync(0);
        }

        await Expect(page.Locator(".toast")).ToContainTextAsync("Deleted 2 conversations.");
        await page.Keyboard.PressAsync("Escape");
        var covered = await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('acc-composer button, acc-composer textarea, header button, header a')].filter(one => one.checkVisibility() && !one.closest('.toast')).filter(one => {
              const box = one.getBoundingClientRect();
              return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('.toast');
            }).map(one => one.outerHTML.slice(0, 120)).join()
            """);
        Assert.Equal("", covered);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        foreach (var id in ids)
            await Expect(page.Locator($"li[data-conversation='{id}']")).ToHaveCountAsync(1);
        await Expect(page.Locator(".toast")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" }).ClickAsync();
        await page.Locator($"li[data-conversation='{ids[0]}'] .item-menu").ClickAsync();
        await page.Locator("#conversation-menu [data-do='delete']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Expect(page.Locator(".toast")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_thumb_outlives_a_reading_begun_before_it_and_tells_when_it_could_not_be_kept()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("/help");
        var good = chat.Turn.GetByRole(AriaRole.Button, new() { Name = "Good answer" });
        await Expect(good).ToBeVisibleAsync();
        var begun = new TaskCompletionSource();
        var held = new TaskCompletionSource();
        await page.RouteAsync(new Regex("/turns/[^/?]+$"), async route =>
        {
            var read = await route.FetchAsync();
            begun.TrySetResult();
            await held.Task;
            await route.FulfillAsync(new() { Response = read });
        });

        await page.EvaluateAsync("() => { const all = document.querySelector('acc-transcript'); window.read = all.reread(all.latestEnded.id); }");
        await begun.Task;
        var kept = page.WaitForResponseAsync(new Regex("handler=Rate$"));
        await good.ClickAsync();
        await kept;
        held.SetResult();
        await page.EvaluateAsync("() => window.read");
        await Expect(good).ToHaveAttributeAsync("aria-pressed", "true");

        await page.RouteAsync(new Regex("handler=Rate$"), route => route.AbortAsync());
        await good.ClickAsync();
        await Expect(page.Locator(".toast")).ToContainTextAsync("Your thumb could not be kept.");
        await Expect(good).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task One_question_waits_for_the_running_answer_survives_a_reload_and_is_asked_once()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync("How many RFIs are open? scenario:slow");
        await Expect(chat.Answer).ToContainTextAsync("This paragraph is written slowly");

        await chat.Composer.FillAsync("/overdue submittals");
        await chat.Composer.PressAsync("Enter");
        await Expect(page.Locator(".queued")).ToContainTextAsync("/overdue submittals");
        await chat.Composer.FillAsync("/help");
        await chat.Composer.PressAsync("Enter");
        await Expect(page.Locator(".composer-message")).ToContainTextAsync("One question waits already.");
        await Expect(chat.Composer).ToHaveValueAsync("/help");
        await page.ReloadAsync();
        await Expect(page.Locator(".queued")).ToContainTextAsync("/overdue submittals");
        var second = await window.OpenTabAsync(page.Url);
        await Expect(second.Page.Locator(".queued")).ToContainTextAsync("/overdue submittals");
        await chat.Stop.ClickAsync();

        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("/overdue submittals");
        await chat.EndsAsync("completed");
        await Expect(page.Locator(".queued")).ToBeHiddenAsync();
        await Expect(chat.Composer).ToHaveValueAsync("/help");
        await Expect(second.Turn.Locator(".question-text")).ToHaveTextAsync("/overdue submittals");
        await second.EndsAsync("completed");
        await page.ReloadAsync();
        await Expect(page.Locator("acc-transcript > .turn")).ToHaveCountAsync(2);
    }
}
