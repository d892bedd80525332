using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Pages.Conversations;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Records;

/// <summary>What the card beside a record's number says.</summary>
/// <param name="Facts">Name and safe HTML: status, who has it, when it is due, how late it is.</param>
/// <param name="Problem">Why there is nothing to say; null when there is.</param>
public sealed record PeekView(string Number, string Title, IReadOnlyList<(string Name, string Html)> Facts, string AsOf, string? Problem)
{
    /// <param name="reply">Null when it is not there yet.</param>
    public static PeekView Of(RecordReply? reply, ProjectAddress project, Words words) => reply switch
    {
        Peeked peeked => Of(peeked, project, words),
        Refused refused => Without(PhraseBook.Sentence(refused.Message, words)),
        null => Without(words["Still being read from Autodesk. Look again in a moment."]),
        _ => throw new InvalidOperationException($"{reply.GetType().Name} is no answer to a glance."),
    };

    private static PeekView Of(Peeked peeked, ProjectAddress project, Words words) => new(
        PlainText.Of(peeked.Row.Record.Label),
        PlainText.Of(peeked.Row.Record.Title),
        [
            .. peeked.Columns.Zip(peeked.Row.Cells)
                .Where(pair => !IsHead(pair.First) && (pair.First.Kind != ColumnKind.DaysLate || pair.Second.Length > 0))
                .Select(pair => (PhraseBook.Name(pair.First.Name, words), RecordCell.Html(pair.First, pair.Second, peeked.Row, project, words))),
        ],
        words["as of {0}", ProjectTime.At(peeked.Receipt.AsOf, peeked.Receipt.TimeZone)],
        null);

    private static bool IsHead(ResultColumn column) => column.Kind == ColumnKind.Number || column.Name == "Title";

    private static PeekView Without(string problem) => new("", "", [], "", problem);
}
