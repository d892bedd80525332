using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Issues;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Details;

internal sealed class IssueDetail(DetailWords words, Names names)
{
    public RecordOpening Of(Issue issue, RecordEntry entry, IReadOnlyList<Comment>? comments, IReadOnlyList<Attachment>? files, IReadOnlyList<string> missing)
    {
        var facts = words.Head(entry, "Due")
            .Add("Category", string.Join("; ", entry.Categories))
            .Add("Type", entry.Type)
            .Add("Root cause", names.RootCause(issue.RootCauseId))
            .Add("Location", string.Join("; ", entry.Locations))
            .Add("Location details", issue.LocationDetails)
            .Add("Start", issue.StartDate)
            .Add("Created", words.Stamp(issue.CreatedBy, issue.CreatedAt))
            .Add("Updated", words.Stamp(issue.UpdatedBy, issue.UpdatedAt))
            .Add("Closed", words.Stamp(issue.ClosedBy, issue.ClosedAt))
            .AddRange(DetailWords.Custom(new CustomValues(names).Of(issue.Attributes)))
            .Add("Comments", DetailWords.Count(comments))
            .Add("Attachments", DetailWords.Files(files));

        var texts = new FactList().Add("Description", issue.Description).AddRange(words.Comments(comments));
        return new RecordOpening(entry, facts.ToArray(), texts.ToArray(), missing);
    }
}
