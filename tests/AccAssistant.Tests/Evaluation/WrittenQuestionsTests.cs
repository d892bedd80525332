using AccAssistant.Acc.Projects;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Tests.Evaluation;

/// <summary>The starters and one question of each family of the evaluation, of the demo model; the program asks them all.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class WrittenQuestionsTests(Examination examination) : IClassFixture<Examination>
{
    private static readonly QuestionFile File = QuestionFile.Read();

    private static readonly IReadOnlyList<string> Offered = [.. Starters.All(Platform.Acc).Select(starter => starter.Question)];

    public static TheoryData<string> Some => [.. File.Questions.GroupBy(question => question.Family).Select(family => family.First()).Concat(File.Questions.Where(question => Offered.Contains(question.Name))).Select(question => question.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Some))]
    public async Task The_demo_model_answers_rightly(string name)
    {
        var run = await examination.AskAsync(File.Questions.Single(question => question.Name == name));

        Assert.Empty(run.Complaints);
        Assert.Empty(run.Doubts);
        Assert.True(run.Cost is { Rounds: > 0, Input: > 0, Output: > 0, UnusableCalls: 0, Refused: 0 }, run.Cost.ToString());
        Assert.InRange(run.FirstWordSeconds!.Value, 0, run.Seconds);
    }

    [Fact]
    public void There_are_at_least_sixty_of_every_needed_kind()
    {
        Assert.InRange(File.Questions.Length, 60, int.MaxValue);
        string[] needed = ["counts", "follow-ups", "irrelevant", "not answerable", "no access"];
        Assert.Empty(needed.Except(File.Questions.Select(question => question.Family)));
        Assert.Empty(Offered.Except(File.Questions.Select(question => question.Name)));
    }

    [Theory]
    [InlineData("- ask: How many?\n  family: counts", "says nothing about its answer")]
    [InlineData("- ask: How many?\n  family: counts\n  counts: [rfis]\n  in: Atlantis", "a project of the list")]
    [InlineData("- ask: How many?\n  family: counts\n  cuonts: [rfis]", "line 5: Property 'cuonts'")]
    [InlineData("- ask: How many?\n  family: counts\n  counts: [rfis]\n- ask: How many?\n  family: counts\n  counts: [rfis]", "is there twice")]
    public void A_question_written_wrongly_is_told(string questions, string complaint)
    {
        var error = Assert.Throws<FormatException>(() => QuestionFile.Parse("projects: { Riverside: 1 }\nquestions:\n" + questions));

        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }
}
