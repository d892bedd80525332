using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Tests.Web.Rendering;

/// <summary>Answers and results in the shapes the renderer meets.</summary>
internal static class Answers
{
    public static readonly Guid TurnId = Guid.Parse("7d2f1f0a-5f0c-4a55-9d5e-0d7a1c0f9b11");

    public static readonly Guid ConversationId = Guid.Parse("3d1c8f0e-5f0c-4a55-9d5e-0d7a1c0f9b22");

    public static readonly Project Project = new(new ProjectId(Guid.Parse("22222222-2222-2222-2222-222222222222")), "Riverside", "", "", "US", Platform.Acc, "America/Chicago", "");

    public static readonly ProjectAddress Address = new("", Project.Id);

    public static readonly AnswerMarkdown Markdown = new();

    public static ToolActivity Activity(params RecordLink[] records) => new(
        "call-1",
        "r1",
        "Looked up RFIs · overdue · 43 of 412 · 0.4 s",
        null,
        "module: rfis; status: overdue",
        new Receipt("RFIs · overdue", 43, 412, 412, new DateTimeOffset(2026, 11, 23, 16, 42, 0, TimeSpan.Zero), "America/Chicago", ["overdue = due before 2026-11-23 and still open"], [], 0.4),
        [new("Number", ColumnKind.Number), new("Title", ColumnKind.Text), new("Due", ColumnKind.Date), new("Days late", ColumnKind.DaysLate)],
        [.. records.Select(record => new ResultRow(record, [record.Label, record.Title, "2026-11-10", "13"]))],
        records);

    public static RecordLink Rfi(string label, string title = "Sleeve elevation") =>
        new(RecordModule.Rfis, label, label, title, "https://acc.autodesk.com/build/rfis/" + Uri.EscapeDataString(label));

    public static AnswerRenderer Renderer() => new(Markdown, Address, ConversationId, Words.English);

    public static StoredAnswer Stored(string answer, params ToolActivity[] activities) => StoredAnswer.Of(Turn(answer, TurnStatus.Completed, activities), Address, Markdown, Words.English);

    public static TurnRow Turn(string answer, TurnStatus status, params ToolActivity[] activities) => new()
    {
        Id = TurnId,
        ConversationId = ConversationId,
        RequestId = "request",
        Question = "Which RFIs are overdue?",
        Answer = answer,
        Status = status,
        Activity = TurnActivity.Write(activities),
    };

    public static PlacedTurn Placed(string answer, TurnStatus status, params ToolActivity[] activities) => new(Turn(answer, status, activities), [TurnId]);

    public static string Html(string answer, params ToolActivity[] activities) => string.Concat(Stored(answer, activities).Blocks);
}
