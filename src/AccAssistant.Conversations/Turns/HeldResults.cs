using System.Text;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Turns;

/// <summary>An answer made by code from what a turn looked up, for when the model does not give one.</summary>
internal static class HeldResults
{
    private const int LineLength = 400;

    /// <summary>What could not be read is said before it, as before any answer: see <see cref="Lacks"/>.</summary>
    public static string Answer(IReadOnlyList<ToolActivity> found)
    {
        var answer = new StringBuilder("The language model did not put this into words. What was looked up:");
        foreach (var activity in found)
        {
            answer.Append("\n\n").Append(MarkdownText.Line(activity.Receipt is { } receipt ? Line(receipt) : activity.Text, LineLength));
            if (activity.Rows.Count > 0)
            {
                answer.Append("\n\n[table ").Append(activity.ResultId).Append(']');
            }
        }

        return answer.ToString();
    }

    private static string Line(Receipt receipt) => $"{receipt.Filter}: {receipt.Matched} of {receipt.Total}";
}
