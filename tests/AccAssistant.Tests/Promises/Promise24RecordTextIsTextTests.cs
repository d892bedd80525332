using System.Text.Json;
using AccAssistant.Conversations.History;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Rendering;
using AngleSharp.Dom;

namespace AccAssistant.Tests.Promises;

/// <summary>Wherever the app shows what outsiders have typed, it is there word for word and nothing but words.</summary>
public sealed class Promise24RecordTextIsTextTests(HostileApp app) : IClassFixture<HostileApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/issue", ".cell-title bdi")]
    [InlineData("/rfi", ".cell-title bdi")]
    [InlineData("/submittal", ".cell-title bdi")]
    [InlineData("/ball-in-court issues", "th[scope=row] bdi")]
    public async Task Titles_and_names_of_people_in_tables(string command, string cells)
    {
        await using var chat = await app.OpenChatAsync("Dana", HostileWorld.Project);

        var screen = await chat.AskAsync(command);
        var seen = Harmless.Of(screen.Html).Texts(cells).Concat(Harmless.Of((await chat.TurnOnPageAsync(screen.Ended!.TurnId)).OuterHtml).Texts(cells)).ToList();
        var pages = new List<string>();
        for (var next = $"{chat.Path}/turns/{screen.Ended.TurnId}/results/r1"; next is not null; next = await ReadAsync(next))
            continue;

        Assert.NotEmpty(seen);
        Assert.Subset(pages.ToHashSet(), seen.ToHashSet());
        // Names that differ in case only are one group.
        Assert.Equal(
            Expected().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            pages.Where(text => text != "All").Select(WithoutCompany).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);

        async Task<string?> ReadAsync(string address)
        {
            var page = Harmless.Of(await chat.Browser.GetTextAsync(address));
            pages.AddRange(page.Texts($".answer {cells}"));
            return page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
    }

    [Fact]
    public async Task Names_of_files()
    {
        await using var chat = await app.OpenChatAsync("Dana", HostileWorld.Project);
        var (live, stored) = (new List<string>(), new List<string>());

        for (var issue = 1; issue <= HostileWorld.FileIssues; issue++)
        {
            var asked = JsonSerializer.Serialize(new { where = $"#{issue}" });
            app.Model.Answer(() => Sse.Response(Sse.Calls(("call_1", "project-files", asked)))).Answer(() => Sse.Response(Sse.Text("[table r1]")));
            var screen = await chat.AskAsync($"Which files are on #{issue}?");
            var page = Harmless.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{screen.Ended!.TurnId}"));
            live.AddRange(Harmless.Of(screen.Html).Texts("a.file"));
            stored.AddRange(page.Texts("a.file"));
            Assert.All(page.QuerySelectorAll("a.file"), link => Assert.StartsWith($"/p/{HostileWorld.Project}/files/issues/", link.GetAttribute("href"), StringComparison.Ordinal));
        }

        Assert.Equal(Expected(), live);
        Assert.Equal(live, stored);
    }

    [Fact]
    public async Task The_card_beside_a_number()
    {
        using var browser = await app.SignInAsync("Dana");
        var shown = new List<string>();

        for (var place = 0; place < HostileTexts.All.Count; place++)
        {
            var card = Harmless.Of(await browser.GetTextAsync($"/p/{HostileWorld.Project}/records/issues/{HostileWorld.IssueOf(place)}"));
            shown.AddRange(card.Texts(".peek-title bdi"));
            Assert.Equal(1, card.QuerySelectorAll(".peek-said").Length);
            Assert.All(card.QuerySelectorAll("dd bdi"), value => Assert.Equal(0, value.ChildElementCount));
        }

        Assert.Equal(Expected(), shown);
    }

    [Fact]
    public async Task Names_of_projects()
    {
        using var browser = await app.SignInAsync("Dana");

        var list = JsonDocument.Parse(await browser.GetTextAsync("/projects")).RootElement.GetProperty("projects").EnumerateArray().ToDictionary(project => project.GetProperty("id").GetString()!, project => project.GetProperty("name").GetString()!);

        Assert.Equal(HostileTexts.All.Count + 1, list.Count);
        Assert.All(HostileTexts.All.Index(), text => Assert.Equal(PlainText.Of(text.Item), list[HostileWorld.ProjectOf(text.Index)]));
        for (var place = 0; place < HostileTexts.All.Count; place += 7)
        {
            var page = Harmless.Of(await browser.GetTextAsync($"/p/{HostileWorld.ProjectOf(place)}"));
            var name = Words(PlainText.Of(HostileTexts.All[place]));
            Assert.Equal([name, name], page.Texts(".chat-header h1, .project-current .project-name"));
        }
    }

    [Fact]
    public async Task Titles_of_conversations_in_the_list_and_where_they_are_searched()
    {
        await using var chat = await app.OpenChatAsync("Dana", HostileWorld.Project);
        var titles = HostileTexts.All.Select(ConversationTitle.From).Distinct().ToList();
        await using (var database = await app.OpenDatabaseAsync())
        {
            database.Conversations.AddRange(titles.Select(title => new ConversationRow
            {
                Id = Guid.NewGuid(),
                UserId = SandboxPeople.Dana.AutodeskId,
                ProjectId = Guid.Parse(HostileWorld.Project),
                Title = title,
                CreatedAt = DateTimeOffset.UnixEpoch,
                UpdatedAt = DateTimeOffset.UnixEpoch,
                PinnedAt = DateTimeOffset.UnixEpoch,
            }));
            await database.SaveChangesAsync(Cancellation);
        }

        var page = Harmless.Of(await chat.Browser.GetTextAsync(chat.Path));
        var found = new HashSet<string>();
        foreach (var word in new[] { "script", "alert", "evil", "click", "onerror", "href", "img", "signin", "session" })
            found.UnionWith(Harmless.Of(await chat.Browser.GetTextAsync($"/p/{HostileWorld.Project}/search?q={word}")).Texts("[role=option] .label"));

        Assert.Subset(page.Texts("[data-conversation] a").ToHashSet(), titles.Select(Words).ToHashSet());
        // Other tests ask about the same texts.
        found.RemoveWhere(title => title.StartsWith("/search issues ", StringComparison.Ordinal));
        Assert.True(found.Count > 60);
        Assert.Subset(titles.Select(Words).ToHashSet(), found);
    }

    [Fact]
    public async Task A_question_a_receipt_and_a_filter()
    {
        await using var chat = await app.OpenChatAsync("Dana", HostileWorld.Project);
        foreach (var text in HostileTexts.All.Where(text => text.Length < 200 && !text.Contains('"', StringComparison.Ordinal)).Where((_, at) => at % 7 == 0))
        {
            var screen = await chat.AskAsync($"/search issues {text}");
            var turn = Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{screen.Ended!.TurnId}"));
            var question = turn.QuerySelector(".question-text")!;
            Assert.Equal(0, question.ChildElementCount);
            // One's own words stay as they were typed.
            question.Remove();
            Assert.All(Harmless.Of(turn.DocumentElement.OuterHtml).QuerySelectorAll(".receipt-line strong, .tool-text, .tool-details code"), place => Assert.Equal(0, place.ChildElementCount));
        }
    }

    private static IReadOnlyList<string> Expected() => [.. HostileTexts.All.Select(PlainText.Of).Select(Words)];

    /// <summary>Two who are called the same are told apart by their companies, which are called so too.</summary>
    private static string WithoutCompany(string name) =>
        name[..Math.Max(0, (name.Length - 3) / 2)] is var half && name.Equals($"{half} ({half})", StringComparison.OrdinalIgnoreCase) ? half : name;

    private static string Words(string text) => Page.Of("<p></p>").CreateTextNode(text).Words();
}
