using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>One browser window with cookies of its own, and a note of all that happened in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> troubles = new();
    private readonly ConcurrentQueue<Uri> requests = new();

    private Window(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors on the console (refusals by the content security policy are among them), errors nobody caught, and dialogs.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    /// <summary>Every address asked for in any tab, whatever came of it.</summary>
    public IReadOnlyCollection<Uri> Requests => requests;

    public static async Task<Window> OpenAsync(IBrowserContext context)
    {
        var window = new Window(context, await context.NewPageAsync());
        context.Request += (_, request) => window.requests.Enqueue(new Uri(request.Url));
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
                window.troubles.Enqueue($"console: {message.Text}");
        };
        context.WebError += (_, error) => window.troubles.Enqueue($"error: {error.Error}");
        context.Dialog += (_, dialog) =>
        {
            window.troubles.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        return window;
    }

    /// <summary>From the sign-in page through the sandbox's people page and back.</summary>
    public async Task SignInAsync(string firstName)
    {
        await Page.GotoAsync("/");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = firstName }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>A new, empty conversation about that project.</summary>
    public async Task<ChatPage> OpenChatAsync(string project)
    {
        await Page.GotoAsync($"/p/{project}");
        if (await Page.Locator("acc-transcript > .turn").CountAsync() > 0)
        {
            var before = Page.Url;
            await Page.Locator(".new-conversation").EvaluateAsync("button => button.form.requestSubmit()");
            // Asked again and again: waiting for a navigation that is over already would never end.
            await Expect(Page).Not.ToHaveURLAsync(before);
            await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        }

        return new ChatPage(Page);
    }

    /// <summary>The same conversation in another tab.</summary>
    public async Task<ChatPage> OpenTabAsync(string address)
    {
        var tab = await Context.NewPageAsync();
        await tab.GotoAsync(address);
        return new ChatPage(tab);
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
