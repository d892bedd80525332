using System.IO.Compression;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>What a person sees and does about themselves, in the office with a phone signed in as well.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SettingsTests(BrowserFixture browser)
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    [Fact]
    public async Task A_phone_is_signed_out_all_data_is_taken_along_and_then_deleted()
    {
        await using var office = await browser.OpenAsync();
        await office.SignInAsync("Tomas");
        var chat = await office.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("How many RFIs are open?");
        await chat.Composer.FillAsync("Not sent");
        await office.Page.WaitForFunctionAsync("() => Object.values(localStorage).includes('Not sent')");
        await using var phone = await browser.OpenAsync(new() { UserAgent = Phone });
        await phone.SignInAsync("Tomas");
        var page = office.Page;
        await phone.Page.GotoAsync(page.Url);

        await page.GotoAsync("/settings");
        await AssertFitsAndIsOpenToAllAsync(page);
        await Expect(page.GetByRole(AriaRole.Meter, new() { Name = "Tokens used today" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out: Safari on iPhone" }).ClickAsync();
        await Expect(page.GetByText("Safari on iPhone")).ToHaveCountAsync(0);
        await Expect(phone.Page.Locator("#signed-out")).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export all" }).ClickAsync());
        using (var archive = await ZipFile.OpenReadAsync((await download.PathAsync())!, TestContext.Current.CancellationToken))
            Assert.Equal(["README.txt", "about-you.json", "conversations.json", "conversations/0001 how-many-rfis-are-open.md"], archive.Entries.Select(entry => entry.FullName));

        await page.GetByRole(AriaRole.Link, new() { Name = "Delete all…" }).ClickAsync();
        await AssertFitsAndIsOpenToAllAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete everything for good" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your data is deleted" })).ToBeVisibleAsync();
        await Expect(page.GetByText("1 conversation with 1 question is gone for good")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => !Object.values(localStorage).includes('Not sent')");
        await AssertFitsAndIsOpenToAllAsync(page);
        Assert.Empty(office.Troubles);
    }

    private static async Task AssertFitsAndIsOpenToAllAsync(IPage page)
    {
        foreach (var width in (int[])[360, 1280])
        {
            await page.SetViewportSizeAsync(width, 860);
            Assert.False(await new ChatPage(page).ScrollsSidewaysAsync(), $"{page.Url} is wider than {width} pixels.");
            foreach (var scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                Assert.Empty(await Axe.FindEverythingAsync(page));
            }
        }
    }
}
