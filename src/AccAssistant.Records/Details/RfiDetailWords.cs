using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Rfis;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Details;

internal sealed class RfiDetailWords(DetailWords words, Names names)
{
    public RecordOpening Of(RfiDetail detail, RecordEntry entry, IReadOnlyList<Comment>? comments, IReadOnlyList<Attachment>? files, IReadOnlyList<string> missing)
    {
        var rfi = detail.Rfi;
        var facts = words.Head(entry, "Due")
            .Add("Type", names.RfiType(rfi.TypeId))
            .Add("Priority", rfi.Priority)
            .AddOrNotSet("Cost impact", rfi.CostImpact)
            .AddOrNotSet("Schedule impact", rfi.ScheduleImpact)
            .Add("Disciplines", string.Join("; ", rfi.Disciplines))
            .Add("Categories", string.Join("; ", rfi.Categories))
            .Add("Location", string.Join("; ", entry.Locations))
            .Add("Location details", rfi.LocationDescription)
            .Add("Reference", rfi.Reference)
            .Add("Manager", words.Person(rfi.ManagerId))
            .Add("Reviewers", string.Join("; ", rfi.Reviewers.Select(words.Person).OfType<string>()))
            .Add("Created", words.Stamp(rfi.CreatedBy, rfi.CreatedAt))
            .Add("Updated", words.Stamp(rfi.UpdatedBy, rfi.UpdatedAt))
            .Add("Answered", words.Stamp(rfi.AnsweredBy, rfi.AnsweredAt))
            .Add("Closed", words.Day(rfi.ClosedAt))
            .AddRange(DetailWords.Custom(new CustomValues(names).Of(rfi.Attributes)))
            .Add("Responses", detail.Responses.Count)
            .Add("Comments", DetailWords.Count(comments))
            .Add("Attachments", DetailWords.Files(files));

        var responses = detail.Responses
            .Where(response => !string.IsNullOrWhiteSpace(response.Text))
            .OrderBy(response => response.CreatedAt)
            .Select(response => new RecordFact(words.Titled("Response", response.CreatedBy, response.CreatedAt), response.Text));
        var texts = new FactList()
            .Add("Question", rfi.Question)
            .Add("Official response", rfi.OfficialResponse)
            .AddRange(responses)
            .AddRange(words.Comments(comments));
        return new RecordOpening(entry, facts.ToArray(), texts.ToArray(), missing);
    }
}
