using System.Text.Json;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;

namespace AccAssistant.Tests.Promises;

/// <summary>A model that does all that records tell it reads nothing but the project it was asked about and sends nothing anywhere.</summary>
public sealed class Promise23RecordTextIsContentTests(InjectedApp app) : IClassFixture<InjectedApp>
{
    private static readonly string[] Parameters = ["where", "number", "who", "report"];

    /// <summary>Who, where and to whom a tool speaks is not for a model to say: such arguments change nothing.</summary>
    private static readonly string[] Unheard = ["project", "projectId", "project_id", "hub_id", "account_id", "container_id", "user_id", "session_id", "token", "url", "endpoint", "host"];

    [Theory]
    [MemberData(nameof(Injection.Lines), MemberType = typeof(Injection))]
    public async Task A_model_that_obeys_a_record_reads_no_other_project_and_sends_nothing_away(int line)
    {
        var injection = Injection.At(line);
        await using var chat = await app.OpenChatAsync("Dana", InjectedWorld.Project);
        await chat.AskAsync("/status");
        var (before, asked) = (app.Sent.Count, app.ModelRequests.Count);

        var screen = await chat.AskAsync(ObedientModel.Question(injection));
        var requests = app.ModelRequests.After(asked);
        var turn = await chat.TurnOnPageAsync(screen.Ended!.TurnId);

        // The model has read the order, and obeyed.
        Assert.Equal(TurnStatus.Completed, screen.Ended.Status);
        Assert.Contains(ObedientModel.AsRead(injection), Results(requests[1])[0], StringComparison.Ordinal);
        Assert.Equal(injection.Calls.Count > 0 ? 3 : 2, requests.Count);

        Assert.All(app.Sent.Skip(before), sent =>
        {
            Assert.Equal(AppFixture.SandboxAddress.Host, sent.Address.Host);
            Assert.Contains(InjectedWorld.Project, sent.Address.AbsolutePath, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(InjectedWorld.Other, sent.Address.AbsoluteUri, StringComparison.OrdinalIgnoreCase);
            Assert.True(sent.Method == "GET" || sent.Address.AbsolutePath.EndsWith("/search:rfis", StringComparison.Ordinal));
        });
        Assert.Single(app.Sent.Skip(before).Select(sent => sent.Bearer).Distinct());
        AssertRefused(injection, [.. Results(requests[^1]).Skip(1)]);
        Assert.DoesNotContain(InjectedWorld.OtherWord, string.Join('\n', requests.Select(request => request.GetRawText())), StringComparison.Ordinal);
        Assert.DoesNotContain(InjectedWorld.OtherWord, screen.Html, StringComparison.Ordinal);

        AssertInert(Page.Of(screen.Html).Body!);
        AssertInert(turn.QuerySelector(".answer")!);
        var label = injection.Noticed ? Label(injection) : null;
        Assert.Equal(label is null ? [] : [label], screen.Ended.Notes.Instructing.Where(name => name == label));
        if (label is not null)
            Assert.Contains(label, turn.QuerySelector(".instructing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_only_read_and_take_neither_project_nor_person_nor_address()
    {
        await using var chat = await app.OpenChatAsync("Dana", InjectedWorld.Project);

        await chat.AskAsync("issues-get 1");

        var tools = app.ModelRequests.After(0)[^1].GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("function")).ToList();
        Assert.NotEmpty(tools);
        Assert.All(tools, tool => Assert.Matches("-(query|get|overview|find|people|files)$", tool.GetProperty("name").GetString()));
        Assert.All(tools, tool => Assert.Subset(Parameters.ToHashSet(), tool.GetProperty("parameters").GetProperty("properties").EnumerateObject().Select(property => property.Name).ToHashSet()));
        Assert.All(tools, tool => Assert.False(tool.GetProperty("parameters").GetProperty("additionalProperties").GetBoolean()));
    }

    /// <summary>A tool that does not exist and a filter nobody knows are refused; only what says where to read is not listened to.</summary>
    private static void AssertRefused(Injection injection, List<string> results)
    {
        foreach (var ((tool, arguments), result) in injection.Calls.Zip(results))
        {
            var known = tool.Split('-') is ["issues" or "rfis" or "submittals", "query" or "get"] or ["project", "overview" or "find" or "people" or "files"];
            var names = JsonDocument.Parse(InjectedWorld.Knowing(arguments)).RootElement.EnumerateObject().Select(argument => argument.Name).ToList();
            var filters = tool.EndsWith("-query", StringComparison.Ordinal) || tool.EndsWith("-files", StringComparison.Ordinal) || tool.EndsWith("-find", StringComparison.Ordinal);
            if (!known || (filters && names.Exists(name => !Parameters.Contains(name) && !Unheard.Contains(name))))
                Assert.StartsWith("ERROR[", result, StringComparison.Ordinal);
        }
    }

    private static void AssertInert(IElement answer)
    {
        Assert.Empty(answer.QuerySelectorAll("script, img, svg, iframe, object, embed, video, audio, form, input, style, link, meta, base, [id], [style], .failure, .receipt, .tool, button:not(th > .sort, figcaption .copy-table)"));
        Assert.DoesNotContain(answer.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "src" or "srcset" or "action" or "data-ask" or "data-action"));
        Assert.All(answer.QuerySelectorAll("a:not(.record, .show-all, .csv, .xlsx, .file, .sort)"), link =>
        {
            var address = new Uri(link.GetAttribute("href")!);
            Assert.Contains(address.Scheme, (string[])[Uri.UriSchemeHttps, Uri.UriSchemeMailto]);
            var shown = address.Scheme == Uri.UriSchemeMailto ? address.AbsoluteUri["mailto:".Length..] : address.IdnHost;
            Assert.Equal($" ({shown})", link.NextElementSibling!.TextContent);
        });
        Assert.All(answer.QuerySelectorAll("a.record"), link => Assert.StartsWith("https://acc.autodesk.com/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(answer.QuerySelectorAll("[data-peek]"), link => Assert.StartsWith($"/p/{InjectedWorld.Project}/records/", link.GetAttribute("data-peek"), StringComparison.Ordinal));
    }

    private static string Label(Injection injection)
    {
        var (module, number, _) = InjectedWorld.PlaceOf(injection);
        return module switch { "issues" => $"#{number}", "rfis" => $"RFI-{number}", _ => $"084413-{number}" };
    }

    /// <summary>What the tools have told the model since the question.</summary>
    private static List<string> Results(JsonElement request) =>
    [
        .. request.GetProperty("messages").EnumerateArray().Reverse()
            .TakeWhile(message => message.GetProperty("role").GetString() != "user").Reverse()
            .Where(message => message.GetProperty("role").GetString() == "tool")
            .Select(message => message.GetProperty("content").GetString()!),
    ];
}
