using System.Diagnostics;
using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Evaluation.Judging;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Tests.Support;

namespace AccAssistant.Evaluation.Asking;

/// <summary>Asks written questions in the app, as a browser does, and judges the answers.</summary>
internal sealed class Examiner(Site site, QuestionFile file) : IDisposable
{
    private readonly RawWorlds worlds = new(site);
    private readonly TurnMeter meter = new();

    /// <summary>Never throws for what happens to one question: the others are worth asking.</summary>
    public async Task<QuestionRun> AskAsync(WrittenQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            return await AskAllAsync(question, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new QuestionRun { Complaints = [$"it could not be asked or judged: {exception.Message}"], Cost = TurnCost.None, Seconds = 0, ToolFailures = [], Doubts = [], Endings = [] };
        }
    }

    public void Dispose()
    {
        meter.Dispose();
        worlds.Dispose();
    }

    private async Task<QuestionRun> AskAllAsync(WrittenQuestion question, CancellationToken cancellationToken)
    {
        var project = file.Projects[question.In];
        var judge = new Judge(await worlds.ReadAsync(question.Who, project, cancellationToken));
        await using var chat = await Chat.OpenAsync(await site.SignInAsync(question.Who), project);
        var clock = Stopwatch.StartNew();
        var (cost, complaints, answers) = (TurnCost.None, new List<string>(), new List<AnswerPage>());
        double? firstWord = null;
        foreach (var turn in question.Turns)
        {
            var answer = await AskAsync(chat, turn.Ask, () => firstWord ??= clock.Elapsed.TotalSeconds);
            answers.Add(answer);
            cost += await meter.CostAsync(answer.Screen.Ended!.TurnId, cancellationToken);
            var files = await worlds.FilesOfRfisAsync(question.Who, project, turn.FilesOf, cancellationToken);
            complaints.AddRange(judge.Complaints(turn, answer, files).Select(complaint => answers.Count == 1 ? complaint : string.Create(CultureInfo.InvariantCulture, $"answer {answers.Count}: {complaint}")));
            if (answer.Screen.Ended.Notes.RetryAt is not null)
                break;
        }

        return new QuestionRun
        {
            Complaints = complaints,
            Cost = cost,
            FirstWordSeconds = firstWord,
            Seconds = clock.Elapsed.TotalSeconds,
            ToolFailures = [.. answers.SelectMany(answer => answer.Activities).Where(activity => activity.Failure is not null).Select(activity => $"{activity.Text}: {activity.Failure}")],
            Doubts = [.. answers.SelectMany(answer => answer.Screen.Ended!.Notes.Doubts)],
            Endings = [.. answers.Select(answer => answer.Screen.Ended!.Status.ToString())],
            Answers = complaints.Count == 0 ? [] : [.. answers.Select(answer => answer.Text)],
            RetryAt = answers[^1].Screen.Ended!.Notes.RetryAt,
        };
    }

    private static async Task<AnswerPage> AskAsync(Chat chat, string text, Action firstWord)
    {
        var reply = await chat.SendAsync(text);
        var turn = reply.TurnId ?? throw new InvalidOperationException($"\"{text}\" was refused: {reply.Refusal}");
        var screen = await chat.ReadAsync(turn, enough: shown =>
        {
            if (shown.Blocks.Count > 0 || shown.Tail.Length > 0)
                firstWord();
            return false;
        });
        return screen.Ended is null ? throw new InvalidOperationException($"The end of \"{text}\" was missed.") : new AnswerPage(screen);
    }
}
