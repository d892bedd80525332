using AccAssistant.Acc;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What people wrote around a record; not what the record itself holds.</summary>
internal static class ExtraTexts
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Comment> comments) => Written(comments.Select(comment => comment.Body));

    public static IReadOnlyList<string> Of(IReadOnlyList<RfiResponse> responses, IReadOnlyList<Comment> comments) =>
        Written(responses.Select(response => response.Text).Concat(comments.Select(comment => comment.Body)));

    public static IReadOnlyList<string> Of(IReadOnlyList<SubmittalStep> steps) =>
        Written(steps.OrderBy(step => step.StepNumber).SelectMany(step => step.Tasks).Select(task => task.ResponseComment));

    private static string[] Written(IEnumerable<string?> texts) => texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
}
