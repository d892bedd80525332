using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>"43 RFIs are open; days open: 12.4 on average (mean), 9 median, 88 at most."</summary>
internal static class MeasureSentence
{
    public static string Of(Answered answer, Measured measured)
    {
        var all = ((RowsResult)answer.Result).Matched;
        var counted = Sentence.Count(answer.Subject!.Value, all, answer.Filters).TrimEnd('.');
        if (measured.Count is null)
            return $"{counted}; none of them has {Article(measured.Name)}.";
        var over = measured.Count == Sentence.Plain(all) ? "" : $" over the {measured.Count} that have one";
        return $"{counted}; {InDays(measured.Name)}: {measured.Mean} on average (mean), {measured.Median} median, {measured.Most} at most{over}.";
    }

    private static string InDays(string name) => name == "response time" ? "response time in days" : name;

    private static string Article(string name) => name == "response time" ? "a response time" : name;
}
