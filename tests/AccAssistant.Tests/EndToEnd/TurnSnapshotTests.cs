using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Whole turns as text: everything the model was sent and all the reader saw. <see cref="Snapshot"/> says how a change is taken over.</summary>
public sealed class TurnSnapshotTests(ScenarioApp app) : IClassFixture<ScenarioApp>
{
    private const string Rfis = "How many RFIs are open?";

    public static TheoryData<string, string[]> Turns => new()
    {
        { "plain-text", ["Hello scenario:text"] },
        { "one-tool", [$"{Rfis} scenario:tool"] },
        { "two-tools", ["How many RFIs and issues are open? scenario:two-tools"] },
        { "text-then-tool", [$"{Rfis} scenario:text-then-tool"] },
        { "repeated-call", [$"{Rfis} scenario:repeat"] },
        { "unknown-tool", [$"{Rfis} scenario:unknown-tool"] },
        { "malformed-arguments", [$"{Rfis} scenario:malformed-arguments"] },
        { "budget-used-up", [$"{Rfis} scenario:loop"] },
        { "made-smaller", ["Which issues are overdue?", $"{Rfis} scenario:413-once"] },
        { "follow-up", [Rfis, "and which of them are overdue?"] },
    };

    [Theory]
    [MemberData(nameof(Turns))]
    public async Task A_turn_sends_and_shows_what_it_did(string name, string[] questions)
    {
        app.ForgetLimits();
        var story = new TurnStory();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        foreach (var question in questions)
        {
            var before = app.ModelRequests.Count;
            var screen = await chat.AskAsync(question);
            story.Add(app.ModelRequests.After(before), screen);
        }

        await Snapshot.MatchAsync($"EndToEnd/Snapshots/{name}.txt", story.ToString());
    }

    [Fact]
    public async Task Every_request_begins_with_the_same_prompt_and_tools()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var before = app.ModelRequests.Count;

        await chat.AskAsync(Rfis);
        await chat.AskAsync("Hello scenario:text");

        var prefix = Assert.Single(app.ModelRequests.After(before).Select(SentRequest.Prefix).Distinct());
        await Snapshot.MatchAsync("EndToEnd/Snapshots/fixed-prefix.txt", prefix);
    }
}
