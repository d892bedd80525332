using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Turns;

/// <summary>An answer made by code from what a turn looked up, for when the model does not give one.</summary>
internal static class HeldResults
{
    private const int LineLength = 400;

    /// <summary>What could not be read is said before it, as before any answer: see <see cref="Lacks"/>.</summary>
    public static string Answer(IReadOnlyList<ToolActivity> found, Words words)
    {
        var answer = new StringBuilder(words["The language model did not put this into words. What was looked up:"]);
        foreach (var activity in found)
        {
            answer.Append("\n\n").Append(MarkdownText.Line(activity.Receipt is { } receipt ? Line(receipt, words) : activity.Text, LineLength));
            if (activity.Rows.Count > 0)
            {
                answer.Append("\n\n[table ").Append(activity.ResultId).Append(']');
            }
        }

        return answer.ToString();
    }

    private static string Line(Receipt receipt, Words words) => $"{PhraseBook.Filter(receipt.Filter, words)}: {words["{0} of {1}", receipt.Matched, receipt.Total]}";
}
