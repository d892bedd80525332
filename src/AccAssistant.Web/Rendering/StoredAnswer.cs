using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;

namespace AccAssistant.Web.Rendering;

/// <summary>A stored turn's answer, rendered by the code that renders it live: a reload shows what was streamed.</summary>
public sealed class StoredAnswer
{
    private StoredAnswer(AnswerDocument document) =>
        (Activities, Blocks, Tail) = (document.Activities, document.Fresh().Blocks, document.Tail());

    public IReadOnlyList<ToolActivity> Activities { get; }

    /// <summary>Safe HTML, one string per block.</summary>
    public IReadOnlyList<string> Blocks { get; }

    /// <summary>Text; empty once the turn has ended.</summary>
    public string Tail { get; }

    public static StoredAnswer Of(TurnRow turn, ProjectAddress project, AnswerMarkdown markdown, Words words)
    {
        var document = new AnswerDocument(markdown, new TurnAddress(project, turn.ConversationId, turn.Id), words);
        foreach (var activity in TurnActivity.Read(turn.Activity))
            document.Add(activity);
        document.Append(turn.Answer);
        if (turn.Status != TurnStatus.Running)
            document.Complete(TurnNotes.Read(turn.Notes).Doubts);
        return new StoredAnswer(document);
    }
}
