using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Autodesk and the model are each replaced by the sandbox on their own.</summary>
public sealed class VendorTests
{
    private const string NoAutodesk = "--Aps:ClientId= --Aps:ClientSecret= --Aps:Authority=https://real.example --Aps:ApiBaseUrl=https://real.example --Aps:UserInfoUrl=https://real.example/userinfo";
    private const string NoModel = "--Llm:ApiKey= --Llm:Endpoint= --Llm:Model=real-model --Llm:FallbackModel=";

    [Theory]
    [InlineData("", false, false, null)]
    [InlineData(NoModel, false, true, "Demo model")]
    [InlineData(NoAutodesk, true, false, "Demo data")]
    [InlineData(NoAutodesk + " " + NoModel, true, true, "Demo data: a made-up Autodesk account. Demo model")]
    public async Task What_is_missing_is_played_by_the_sandbox_said_on_the_page_and_answers(string missing, bool autodesk, bool model, string? notice)
    {
        await using var app = new AppFixture(
            null,
            ["--Demo:Enabled=true", "--Demo:SandboxUrl=https://sandbox.test", .. missing.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        await app.InitializeAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var screen = await chat.AskAsync("How many RFIs are open?");
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));

        Assert.Equal(new RunMode(autodesk, model), app.Services.GetRequiredService<RunMode>());
        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Contains("RFIs are open", screen.Text, StringComparison.Ordinal);
        Assert.Equal(notice is not null, page.QuerySelector(".site-notice")?.TextContent.StartsWith(notice!, StringComparison.Ordinal) ?? false);
    }
}
