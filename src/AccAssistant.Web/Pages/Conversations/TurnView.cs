using System.Globalization;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One turn as the page shows it.</summary>
public sealed record TurnView(
    string Id,
    string Question,
    string AskedAt,
    TurnStatus Status,
    string? Failure,
    long LastEventNumber,
    IReadOnlyList<ToolView> Tools,
    IReadOnlyList<string> Blocks,
    string Tail,
    ReceiptView? Receipt)
{
    /// <summary>What the browser fills in when a question is asked.</summary>
    public static TurnView Blank { get; } = new("", "", "", TurnStatus.Running, null, 0, [], [], "", null);

    /// <summary>"completed", "failed" …, as the browser spells it.</summary>
    public string StatusName => Status.ToString().ToLowerInvariant();

    /// <summary>What names the turn to a screen reader; null until it has an id.</summary>
    public string? QuestionId => Id.Length > 0 ? "question-" + Id : null;

    public TurnNotes Notes { get; init; } = TurnNotes.None;

    /// <summary>Where it stands among the others; 0 until the server says.</summary>
    public int Place { get; init; }

    /// <summary>Of its question, oldest first, this one included.</summary>
    public IReadOnlyList<Guid> Versions { get; init; } = [];

    public TurnRating Rating { get; init; }

    /// <summary>How old the data is that can be checked again; null where there is nothing to check.</summary>
    public DateTimeOffset? CheckableAsOf { get; init; }

    /// <summary>Which of the versions this is, from 1.</summary>
    public int Version => Versions.TakeWhile(version => version.ToString("D", CultureInfo.InvariantCulture) != Id).Count() + 1;

    public string Ending(Words words) => Status switch
    {
        TurnStatus.Failed => words[Blocks.Count > 0 ? "This answer is not complete." : "This question was not answered."],
        TurnStatus.Interrupted => words["This answer was interrupted."],
        TurnStatus.Cancelled => words[Blocks.Count > 0 ? "You stopped this answer. What was written is kept." : "You stopped this answer."],
        _ => "",
    };

    public static TurnView Of(PlacedTurn placed, Project project, ProjectAddress address, AnswerMarkdown markdown, Words words)
    {
        var turn = placed.Turn;
        var answer = StoredAnswer.Of(turn, address, markdown, words);
        return new TurnView(
            turn.Id.ToString("D", CultureInfo.InvariantCulture),
            turn.Question,
            words.Moment(ProjectTime.At(turn.AskedAt, project.TimeZone)),
            turn.Status,
            turn.Failure is { } failure ? words[failure] : null,
            turn.LastEventNumber,
            [.. answer.Activities.Select(activity => ToolView.Of(activity, turn.AskedAt, words))],
            answer.Blocks,
            answer.Tail,
            turn.Status == TurnStatus.Running ? null : ReceiptView.Of(answer.Activities, project.Name, new TurnAddress(address, turn.ConversationId, turn.Id), words))
        {
            Notes = TurnNotes.Read(turn.Notes),
            Place = turn.Place,
            Versions = placed.Versions,
            Rating = turn.Rating,
            CheckableAsOf = turn.Status == TurnStatus.Running ? null : Recheckable.In(answer.Activities).Min(activity => activity.Receipt?.AsOf),
        };
    }
}
