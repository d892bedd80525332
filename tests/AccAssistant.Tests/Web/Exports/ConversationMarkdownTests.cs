using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Exports;

namespace AccAssistant.Tests.Web.Exports;

public sealed class ConversationMarkdownTests
{
    [Theory]
    [InlineData("Which RFIs are overdue?", "conversations/0012 which-rfis-are-overdue.md")]
    [InlineData("../../etc/passwd", "conversations/0012 etc-passwd.md")]
    [InlineData("C:\\con\u0000 \u202Egpj.", "conversations/0012 c-con-gpj.md")]
    [InlineData("Überfällige Prüfungen", "conversations/0012 berf-llige-pr-fungen.md")]
    [InlineData("期限切れ", "conversations/0012 conversation.md")]
    [InlineData("a long title that goes on and on well beyond what is kept", "conversations/0012 a-long-title-that-goes-on-and-on-well-be.md")]
    public void A_file_name_is_safe_everywhere(string title, string name) =>
        Assert.Equal(name, ConversationMarkdown.FileName(12, title));

    [Fact]
    public async Task A_conversation_reads_as_text_with_its_tables_in_place_and_outside_text_as_words_only()
    {
        var listed = Answers.Activity(Answers.Rfi("RFI-112", "a | b <i>\n# _x_"));
        var grouped = Answers.Activity() with { ResultId = "r2", GroupedBy = "by company", Groups = [new ResultGroup("Acme|Co", 1_200)], GroupCount = 1 };
        var failed = Answers.Activity() with { ResultId = "r3", Failure = "Autodesk was not available.", Receipt = null };
        var first = Turn("How many?\n# Really", "**43** are.\n[table r1]\n[table r2]\n[table r3]", TurnStatus.Completed, listed, grouped, failed);
        var second = Turn("How many now?", "", TurnStatus.Cancelled);
        var conversation = new KeptConversation(Guid.NewGuid(), Answers.Project.Id, "*Mine*", first.AskedAt, first.AskedAt, Pinned: false);
        await using var text = new StringWriter { NewLine = "\n" };

        await ConversationMarkdown.WriteAsync(text, conversation.Title, Answers.Project, Versions(new VersionedTurn(first, 1), new VersionedTurn(second, 2)), TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            # \*Mine\*

            Riverside

            ## 23 Nov 2026, 16:40 UTC

            > How many?
            > # Really

            **43** are.
            | Number | Title | Due | Days late |
            | --- | --- | --- | --- |
            | [RFI-112](<https://acc.autodesk.com/build/rfis/RFI-112>) | a \| b \<i\> # \_x\_ | 2026-11-10 | 13 |
            | by company | Count |
            | --- | --- |
            | Acme\|Co | 1,200 |
            [table r3]

            - RFIs · overdue: 43 of 412, read 412 of 412, as of 23 Nov 2026, 16:42 UTC (module: rfis; status: overdue)
            - RFIs · overdue: 43 of 412, read 412 of 412, as of 23 Nov 2026, 16:42 UTC (module: rfis; status: overdue)
            - Not looked up: Autodesk was not available. (module: rfis; status: overdue)

            ## 23 Nov 2026, 16:40 UTC, version 2

            > How many now?

            *This answer was stopped.*

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    private static TurnRow Turn(string question, string answer, TurnStatus status, params ToolActivity[] activities) => new()
    {
        RequestId = "1",
        Question = question,
        Answer = answer,
        Status = status,
        Activity = TurnActivity.Write(activities),
        AskedAt = new DateTimeOffset(2026, 11, 23, 16, 40, 0, TimeSpan.Zero),
    };

    private static async IAsyncEnumerable<VersionedTurn> Versions(params VersionedTurn[] turns)
    {
        foreach (var turn in turns)
        {
            await Task.Yield();
            yield return turn;
        }
    }
}
