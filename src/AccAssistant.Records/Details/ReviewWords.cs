using AccAssistant.Acc.People;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Details;

/// <summary>A submittal's review and its earlier rounds.</summary>
internal sealed class ReviewWords(DetailWords words, Names names)
{
    /// <summary>"in progress, due 2026-11-12; Priya Shah: Approved as Noted, 2026-11-10; Ann Lee (optional): no response yet".</summary>
    public string Of(SubmittalStep step)
    {
        string?[] head = [Status(step.Status), step.DueDate is { } due ? $"due {due.Text()}" : null, step.CompletedAt is { } at ? $"completed {words.Day(at)?.Text()}" : null];
        return string.Join("; ", step.Tasks.Select(Of).Prepend(Joined(head)));
    }

    /// <summary>"Revise and Resubmit; published 2026-10-30".</summary>
    public string Of(SubmittalRevision revision)
    {
        string?[] parts =
        [
            names.Response(revision.ResponseId) ?? "no response",
            Dated("received", revision.ReceivedFromSubmitter),
            Dated("published", revision.PublishedAt),
            Dated("sent back", revision.SentToSubmitter),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    public IEnumerable<RecordFact> Comments(IEnumerable<SubmittalStep> steps) =>
        from step in steps.OrderBy(step => step.StepNumber)
        from task in step.Tasks
        let comment = task.ResponseComment ?? ""
        where !string.IsNullOrWhiteSpace(comment)
        select new RecordFact(words.Titled($"Review step {step.StepNumber}", task.RespondedBy ?? ReviewerId(task), task.RespondedAt), comment);

    public static IEnumerable<RecordFact> Comments(IEnumerable<SubmittalRevision> revisions) =>
        from revision in revisions
        let comment = revision.ResponseComment ?? ""
        where !string.IsNullOrWhiteSpace(comment)
        select new RecordFact($"Response comment of revision {revision.Revision}", comment);

    private string Of(SubmittalTask task)
    {
        var who = (words.Name(task.AssignedTo) ?? "nobody") + (task.IsRequired ? "" : " (optional)");
        string?[] answer = [names.Response(task.ResponseId) ?? (task.RespondedAt is null ? "no response yet" : "responded"), words.Day(task.RespondedAt)?.Text()];
        return $"{who}: {Joined(answer)}";
    }

    private string? Dated(string what, DateTimeOffset? at) => words.Day(at) is { } day ? $"{what} {day.Text()}" : null;

    /// <summary>The wire's words, as a person writes them.</summary>
    private static string Status(string status) => status.Replace('-', ' ');

    private static string? ReviewerId(SubmittalTask task) => task.AssignedTo is { Kind: PartyKind.User, Id: var id } ? id : null;

    private static string Joined(IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
