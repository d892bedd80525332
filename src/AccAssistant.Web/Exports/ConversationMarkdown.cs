using System.Globalization;
using System.Text;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Reports;
using AccAssistant.Storage;
using AccAssistant.Web.Pages.Conversations;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports;

/// <summary>A conversation as a Markdown file: questions quoted, answers as written with their tables in place, and under each what its figures cover.</summary>
public static class ConversationMarkdown
{
    public const string ContentType = "text/markdown; charset=utf-8";

    private const int LongestName = 40;

    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>E.g. "conversations/0012 which-rfis-are-overdue.md": of letters, figures and hyphens only, and never twice.</summary>
    public static string FileName(int number, string title)
    {
        var plain = new string([.. title.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]);
        var words = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var name = words.Length switch { 0 => "conversation", > LongestName => words[..LongestName].TrimEnd('-'), _ => words };
        return string.Create(CultureInfo.InvariantCulture, $"conversations/{number:0000} {name}.md");
    }

    public static async Task WriteAsync(
        TextWriter text, string title, Project project, IAsyncEnumerable<VersionedTurn> turns, CancellationToken cancellationToken)
    {
        await text.WriteLineAsync($"# {MarkdownTable.Line(title)}\n\n{MarkdownTable.Line(project.Name)}");
        await foreach (var turn in turns)
            await text.WriteAsync(Turn(turn).AsMemory(), cancellationToken);
    }

    private static string Turn(VersionedTurn versioned)
    {
        var turn = versioned.Turn;
        var activities = TurnActivity.Read(turn.Activity);
        var parts = new List<string>
        {
            $"## {Words.English.Moment(turn.AskedAt.ToUniversalTime())} UTC{(versioned.Version > 1 ? string.Create(CultureInfo.InvariantCulture, $", version {versioned.Version}") : "")}",
            "> " + turn.Question.ReplaceLineEndings("\n> "),
        };
        if (turn.Answer.Length > 0)
            parts.Add(Answer(turn.Answer, activities));
        if (Ending(turn) is { } ending)
            parts.Add($"*{MarkdownTable.Line(ending)}*");
        if (activities.Count > 0)
            parts.Add(string.Join('\n', activities.Select(Lookup)));
        return "\n" + string.Join("\n\n", parts) + "\n";
    }

    private static string Answer(string answer, IReadOnlyList<ToolActivity> activities) =>
        string.Join('\n', answer.ReplaceLineEndings("\n").Split('\n').Select(line =>
            AnswerChunks.PlacedTable(line) is { } number && activities.FirstOrDefault(activity => activity.ResultId == $"r{number}" && activity.Failure is null) is { } placed
                ? MarkdownTable.Of(placed)
                : AnswerChunks.PlacedReport(line) is { } report ? MarkdownTable.Line($"Report: {ReportBook.Find(ReportBook.Cut(report).Name)?.Title ?? report}") : line));

    private static string? Ending(TurnRow turn) => turn.Failure ?? turn.Status switch
    {
        TurnStatus.Running => "This answer was still being written.",
        TurnStatus.Cancelled => "This answer was stopped.",
        _ => null,
    };

    private static string Lookup(ToolActivity activity)
    {
        var query = activity.Query is { Length: > 0 } asked ? $" ({MarkdownTable.Line(asked)})" : "";
        if (activity.Failure is { } failure)
            return $"- Not looked up: {MarkdownTable.Line(failure)}{query}";
        if (activity.Receipt is not { } receipt)
            return $"- {MarkdownTable.Line(activity.Text)}{query}";
        var line = ReceiptLine.Of(receipt, rows: null, Words.English);
        return $"- {MarkdownTable.Line(line.Filter)}: {line.Figures}, {line.Coverage}, as of {Words.English.Moment(receipt.AsOf.ToUniversalTime())} UTC{query}";
    }
}
