using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Slash commands and record numbers, completed while they are typed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CommandTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_command_is_chosen_from_the_list_with_keys_and_answers()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var options = window.Page.GetByRole(AriaRole.Option);

        await chat.Composer.PressSequentiallyAsync("/ov");
        await Expect(options).ToHaveCountAsync(1);
        await chat.Composer.PressAsync("Enter");
        await Expect(chat.Composer).ToHaveValueAsync("/overdue ");
        await chat.Composer.PressSequentiallyAsync("rf");
        await Expect(options).ToHaveTextAsync(["rfis"]);
        await chat.Composer.PressAsync("Tab");
        await chat.Composer.PressAsync("Enter");
        await chat.EndsAsync("completed");

        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("/overdue rfis");
        await Expect(chat.Answer).ToContainTextAsync("overdue.");
        await Expect(options).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_list_shown_for_another_place_in_the_text_takes_nothing_away()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var options = window.Page.GetByRole(AriaRole.Option);

        await chat.Composer.PressSequentiallyAsync("/ov");
        await Expect(options).ToHaveCountAsync(1);
        await chat.Composer.PressAsync("ArrowLeft");
        await chat.Composer.PressAsync("ArrowLeft");
        await chat.Composer.PressAsync("Tab");

        await Expect(chat.Composer).ToHaveValueAsync("/ov");
        await Expect(options).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_types_before_the_connection_stands_is_answered_once_it_does()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var connects = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await window.Page.RouteWebSocketAsync("**/hub/chat*", async socket =>
        {
            await connects.Task;
            socket.ConnectToServer();
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);

        await chat.Composer.PressSequentiallyAsync("/ov");
        connects.SetResult();

        await Expect(window.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_record_is_chosen_by_its_number_in_the_middle_of_a_question_and_Return_still_sends()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Riverside);
        var options = window.Page.GetByRole(AriaRole.Option);

        await chat.Composer.PressSequentiallyAsync("Who has #11");
        // What was found for the number half typed is there for a moment.
        await Expect(options.Nth(1)).ToContainTextAsync("RFI-11");
        await chat.Composer.PressAsync("ArrowDown");
        await chat.Composer.PressAsync("ArrowDown");
        await chat.Composer.PressAsync("Enter");
        await Expect(chat.Composer).ToHaveValueAsync("Who has RFI-11");
        await chat.Composer.FillAsync("Who has RFI-11");
        await Expect(options.First).ToBeVisibleAsync();
        await chat.Composer.PressAsync("Enter");
        await chat.EndsAsync("completed");

        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("Who has RFI-11");
    }

    [Fact]
    public async Task Escape_and_leaving_the_box_close_the_list_and_a_click_takes_a_line()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var list = window.Page.Locator("#suggestions");

        await chat.Composer.PressSequentiallyAsync("/");
        await Expect(list).ToBeVisibleAsync();
        await chat.Composer.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await chat.Composer.PressSequentiallyAsync("st");
        await list.GetByText("/status").ClickAsync();

        await Expect(chat.Composer).ToHaveValueAsync("/status");
        await Expect(chat.Composer).ToBeFocusedAsync();
        await Expect(list).ToBeHiddenAsync();
    }
}
