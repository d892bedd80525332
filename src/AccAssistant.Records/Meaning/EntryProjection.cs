using System.Globalization;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Meaning;

/// <summary>Turns what the client read into what it means on one calendar.</summary>
internal sealed class EntryProjection(Names names, ProjectCalendar calendar)
{
    public RecordEntry Of(Issue issue) => new()
    {
        Module = RecordModule.Issues,
        Id = issue.Id,
        Label = "#" + issue.DisplayId.ToString(CultureInfo.InvariantCulture),
        NumberKey = issue.DisplayId.ToString(CultureInfo.InvariantCulture),
        Title = issue.Title,
        Status = RecordStatus.OfIssue(issue.Status, issue.Published),
        Holders = issue.AssignedTo is { } holder ? [names.Of(holder)] : [],
        Due = issue.DueDate,
        Created = calendar.DayOf(issue.CreatedAt),
        Updated = calendar.DayOf(issue.UpdatedAt),
        Ended = calendar.DayOf(issue.ClosedAt),
        Categories = names.Category(issue.TypeId) is { } category ? [category] : [],
        Type = names.Type(issue.SubtypeId),
        Locations = names.Place(issue.LocationId) is { } place ? [place] : [],
        Source = issue,
    };

    public RecordEntry Of(Rfi rfi) => new()
    {
        Module = RecordModule.Rfis,
        Id = rfi.Id,
        Label = LabelOf(rfi),
        NumberKey = RecordNumber.Key(RecordModule.Rfis, rfi.Number),
        Title = rfi.Title,
        Status = RecordStatus.OfRfi(rfi.Status),
        Holders = rfi.AssignedTo.Select(names.Of).Distinct().ToArray(),
        Due = calendar.DayOf(rfi.DueAt),
        Created = calendar.DayOf(rfi.CreatedAt),
        Updated = calendar.DayOf(rfi.UpdatedAt),
        Ended = calendar.DayOf(rfi.AnsweredAt ?? rfi.ClosedAt),
        Disciplines = rfi.Disciplines,
        Categories = rfi.Categories,
        Locations = rfi.LocationIds.Select(names.Place).OfType<string>().ToArray(),
        Priority = rfi.Priority,
        Source = rfi,
    };

    public RecordEntry Of(Submittal submittal)
    {
        var (due, dueName) = SubmittalDue.Of(submittal);
        var number = NumberOf(submittal);
        return new RecordEntry
        {
            Module = RecordModule.Submittals,
            Id = submittal.Id,
            Label = LabelOf(number),
            NumberKey = RecordNumber.Key(RecordModule.Submittals, number),
            Revision = submittal.Revision,
            Title = submittal.Title,
            Status = RecordStatus.OfSubmittal(submittal.StateId, submittal.StatusId),
            Holders = submittal.BallInCourt.Select(names.Of).Distinct().ToArray(),
            Due = due,
            DueName = dueName,
            Created = calendar.DayOf(submittal.CreatedAt),
            Updated = calendar.DayOf(submittal.UpdatedAt),
            Ended = calendar.DayOf(submittal.RespondedAt ?? submittal.PublishedAt ?? submittal.ReceivedFromReview),
            Spec = SpecOf(submittal),
            Type = names.SubmittalType(submittal.TypeId),
            Priority = submittal.Priority,
            Response = names.Response(submittal.ResponseId),
            Source = submittal,
        };
    }

    private static string LabelOf(Rfi rfi)
    {
        var number = rfi.Number?.Trim();
        if (string.IsNullOrEmpty(number))
            return "RFI (no number)";

        return number.StartsWith("RFI", StringComparison.OrdinalIgnoreCase) ? number : "RFI-" + number;
    }

    /// <summary>A bare "42" would be taken for any number in a sentence.</summary>
    private static string LabelOf(string number) => number.All(char.IsAsciiDigit) ? "Submittal " + number : number;

    private static string NumberOf(Submittal submittal)
    {
        var number = submittal.Number?.Trim();
        return string.IsNullOrEmpty(number) || number.Equals("Unspecified", StringComparison.OrdinalIgnoreCase)
            ? submittal.Identifier.ToString(CultureInfo.InvariantCulture)
            : number;
    }

    private static string? SpecOf(Submittal submittal) =>
        string.Join(' ', new[] { submittal.SpecIdentifier, submittal.SpecTitle }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } spec ? spec : null;
}
