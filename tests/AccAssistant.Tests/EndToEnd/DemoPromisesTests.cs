using System.Text.RegularExpressions;
using AccAssistant.Acc.Projects;
using AccAssistant.Records.Queries;
using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Whatever question the app, the README or the demo model's own page offers is answered, by the real loop.</summary>
[Collection(EndToEndCollection.Name)]
public sealed partial class DemoPromisesTests(AppFixture app)
{
    private const string FollowUps = "Follow-ups";

    public static TheoryData<string> Families => [.. Documented().Select(family => family.Name)];

    [Theory]
    [InlineData("Dana", Projects.Riverside)]
    [InlineData("Rafael", Projects.Riverside)]
    [InlineData("Priya", Projects.HarborView)]
    [InlineData("Tomas", Projects.Riverside)]
    [InlineData("Dana", Projects.WillowBend)]
    [InlineData("Dana", Projects.OldMill)]
    public async Task Every_starter_is_answered_for_everybody(string who, string project)
    {
        var starters = Starters.All(project == Projects.OldMill ? Platform.Bim360 : Platform.Acc).Select(starter => starter.Question);
        await using var chat = await app.OpenChatAsync(who, project);

        foreach (var starter in starters)
            AssertAnswered(starter, await chat.AskAsync(starter), mayBeRefused: who is "Rafael" or "Tomas");
    }

    [Theory]
    [InlineData("Dana", Projects.Riverside)]
    [InlineData("Priya", Projects.HarborView)]
    [InlineData("Dana", Projects.OldMill)]
    public async Task The_figure_beside_every_starter_is_the_one_of_its_answer(string who, string project)
    {
        foreach (var starter in Starters.All(project == Projects.OldMill ? Platform.Bim360 : Platform.Acc))
        {
            // Each begins a conversation: after another it might be taken for a follow-up.
            await using var chat = await app.OpenChatAsync(who, project);
            var answer = await chat.AskAsync(starter.Question);
            var modules = QueryText.ValueOf(QueryText.Normal(starter.Counts), "module");

            var same = answer.Activities.Where(activity => QueryText.Narrowed(activity.Query!, $"module: {modules}") == QueryText.Normal(starter.Counts)).ToList();
            // Asked of all modules at once, or of one after the other.
            Assert.True(same is [{ Query: var only }] ? QueryText.ValueOf(only!, "module") == modules : modules == "all" && same.Count == 3, $"{starter.Question} » {string.Join(" | ", answer.Activities.Select(activity => activity.Query))}");
        }
    }

    [Fact]
    public async Task Every_question_in_the_README_is_answered()
    {
        var questions = Quoted().Matches(await File.ReadAllTextAsync(Repository.File("README.md"), TestContext.Current.CancellationToken)).Select(match => match.Groups["question"].Value).ToList();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        Assert.NotEmpty(questions);
        foreach (var question in questions)
            AssertAnswered(question, await chat.AskAsync(question));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Every_example_on_the_demo_models_page_is_answered(string family)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        foreach (var example in Documented().Single(one => one.Name == family).Examples)
        {
            if (family == FollowUps)
                await chat.AskAsync(example == "who has it?" ? "RFI 12" : "Which RFIs are open?");
            AssertAnswered(example, await chat.AskAsync(example));
        }
    }

    private static void AssertAnswered(string question, Screen answer, bool mayBeRefused = false)
    {
        var text = $"{question} » {answer.Text}";
        Assert.True(answer.Ended!.Status == TurnStatus.Completed, $"{text} {answer.Ended.Failure}");
        Assert.Empty(answer.Ended.Notes.Doubts);
        Assert.True(answer.Activities.Count > 0, text);
        Assert.DoesNotMatch(DemoModel(), text);
        Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain(Tongue.Of(language).NoSuchTool, text, StringComparison.Ordinal));
        Assert.All(answer.Activities, activity => Assert.True(activity.Failure is null || (mayBeRefused && activity.Failure.Contains("no access", StringComparison.Ordinal)), $"{text} {activity.Failure}"));
    }

    /// <summary>The table of what it understands: families and their examples.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Examples)> Documented() =>
        File.ReadLines(Repository.File("docs/demo-model.md"))
            .TakeWhile(line => !line.StartsWith("## Misbehaving", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Family", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ", 2))
            .Select(cells => (cells[0], (IReadOnlyList<string>)cells[1].Split(" · ")));

    /// <summary>It speaks of itself where no rule fits, or a word has none.</summary>
    [GeneratedRegex("demo[ -]model|modelo de demostración|modèle de démonstration", RegexOptions.IgnoreCase)]
    private static partial Regex DemoModel();

    [GeneratedRegex("(?<=\\bask )\"(?<question>[^\"]+)\"")]
    private static partial Regex Quoted();
}
