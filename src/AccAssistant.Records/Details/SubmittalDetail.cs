using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Details;

internal sealed class SubmittalDetail(DetailWords words, Names names)
{
    public RecordOpening Of(Submittal submittal, RecordEntry entry, IReadOnlyList<SubmittalStep>? steps, IReadOnlyList<SubmittalRevision>? revisions, IReadOnlyList<Attachment>? files, IReadOnlyList<string> missing)
    {
        var package = submittal.PackageTitle is null ? null : $"{submittal.PackageIdentifier} {submittal.PackageTitle}".Trim();
        var facts = words.Head(entry, $"Due ({entry.DueName})")
            .Add("Revision", submittal.Revision)
            .Add("Spec section", entry.Spec)
            .Add("Package", package)
            .Add("Type", entry.Type)
            .Add("Priority", submittal.Priority)
            .AddOrNotSet("Response", entry.Response)
            .Add("Responded", words.Day(submittal.RespondedAt))
            .Add("Manager", words.Name(submittal.Manager))
            .Add("Subcontractor", words.Name(submittal.Subcontractor))
            .Add("Submitter due date", submittal.SubmitterDueDate)
            .Add("Manager due date", submittal.ManagerDueDate)
            .Add("Review due date", submittal.DueDate)
            .Add("Required", submittal.RequiredDate)
            .Add("Required approval", submittal.RequiredApprovalDate)
            .AddOrNotSet("Required on job", submittal.RequiredOnJobDate?.Text())
            .Add("Lead time (days)", submittal.LeadTimeDays)
            .Add("Received from submitter", words.Day(submittal.ReceivedFromSubmitter))
            .Add("Sent to review", words.Day(submittal.SentToReview))
            .Add("Received from review", words.Day(submittal.ReceivedFromReview))
            .Add("Published", words.Day(submittal.PublishedAt))
            .Add("Created", words.Stamp(submittal.CreatedBy, submittal.CreatedAt))
            .Add("Updated", words.Stamp(submittal.UpdatedBy, submittal.UpdatedAt))
            .Add("Attachments", DetailWords.Files(files));
        var review = new ReviewWords(words, names);
        foreach (var step in (steps ?? []).OrderBy(step => step.StepNumber))
            facts.Add($"Review step {step.StepNumber}", review.Of(step));
        foreach (var revision in Earlier(revisions, submittal.Revision))
            facts.Add($"Revision {revision.Revision}", review.Of(revision));

        var texts = new FactList()
            .Add("Description", submittal.Description)
            .Add("Response comment", submittal.ResponseComment)
            .AddRange(review.Comments(steps ?? []))
            .AddRange(ReviewWords.Comments(Earlier(revisions, submittal.Revision)));
        return new RecordOpening(entry, facts.ToArray(), texts.ToArray(), missing);
    }

    /// <summary>Latest first; the revision that is shown is not one of them.</summary>
    private static SubmittalRevision[] Earlier(IReadOnlyList<SubmittalRevision>? revisions, int current) =>
        (revisions ?? []).Where(revision => revision.Revision < current).OrderByDescending(revision => revision.Revision).ToArray();
}
