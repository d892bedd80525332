using System.Globalization;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Meaning;

/// <summary>Turns what the client read into what it means on one calendar.</summary>
internal sealed class EntryProjection(Names names, ProjectCalendar calendar)
{
    private readonly CustomValues custom = new(names);
    private readonly Dictionary<string, RecordStatus> statuses = new(StringComparer.Ordinal);

    public RecordEntry Of(Issue issue) => new()
    {
        Module = RecordModule.Issues,
        Id = issue.Id,
        BareLabel = "#" + issue.DisplayId.ToString(CultureInfo.InvariantCulture),
        NumberKey = issue.DisplayId.ToString(CultureInfo.InvariantCulture),
        Title = issue.Title,
        Status = StatusOf($"{issue.Status}|{issue.Published}", () => RecordStatus.OfIssue(issue.Status, issue.Published)),
        Holders = names.Alone(names.Of(issue.AssignedTo)),
        Due = issue.DueDate,
        Created = calendar.DayOf(issue.CreatedAt),
        Updated = calendar.DayOf(issue.UpdatedAt),
        Closed = calendar.DayOf(issue.ClosedAt),
        Creator = names.Alone(names.User(issue.CreatedBy)),
        Categories = names.Alone(names.Category(issue.TypeId)),
        Type = names.Type(issue.SubtypeId),
        RootCause = names.RootCause(issue.RootCauseId),
        Custom = custom.Of(issue.Attributes),
        Comments = issue.CommentCount,
        Attachments = issue.AttachmentCount,
        Locations = names.Alone(names.Place(issue.LocationId)),
        Source = issue,
    };

    public RecordEntry Of(Rfi rfi) => new()
    {
        Module = RecordModule.Rfis,
        Id = rfi.Id,
        BareLabel = LabelOf(rfi),
        NumberKey = RecordNumber.Key(RecordModule.Rfis, rfi.Number),
        Title = rfi.Title,
        Status = StatusOf(rfi.Status, () => RecordStatus.OfRfi(rfi.Status)),
        Holders = rfi.AssignedTo.Select(names.Of).Distinct().ToArray(),
        Due = calendar.DayOf(rfi.DueAt),
        Created = calendar.DayOf(rfi.CreatedAt),
        Updated = calendar.DayOf(rfi.UpdatedAt),
        Answered = calendar.DayOf(rfi.AnsweredAt),
        Closed = calendar.DayOf(rfi.ClosedAt),
        Creator = names.Alone(names.User(rfi.CreatedBy)),
        Manager = names.Alone(names.User(rfi.ManagerId)),
        AnsweredBy = names.Alone(names.User(rfi.AnsweredBy)),
        Type = names.RfiType(rfi.TypeId),
        Disciplines = Written(rfi.Disciplines),
        Categories = Written(rfi.Categories),
        Locations = rfi.LocationIds.Count == 0 ? [] : rfi.LocationIds.Select(names.Place).OfType<string>().ToArray(),
        Priority = rfi.Priority,
        CostImpact = rfi.CostImpact,
        ScheduleImpact = rfi.ScheduleImpact,
        HasResponse = !string.IsNullOrWhiteSpace(rfi.OfficialResponse) || rfi.AnsweredAt is not null,
        Custom = custom.Of(rfi.Attributes),
        Comments = rfi.CommentCount,
        Source = rfi,
    };

    public RecordEntry Of(Submittal submittal)
    {
        var (due, dueName) = SubmittalDue.Of(submittal);
        var number = NumberOf(submittal);
        var status = StatusOf($"{submittal.StateId}|{submittal.StatusId}", () => RecordStatus.OfSubmittal(submittal.StateId, submittal.StatusId));
        return new RecordEntry
        {
            Module = RecordModule.Submittals,
            Id = submittal.Id,
            BareLabel = LabelOf(number),
            NumberKey = RecordNumber.Key(RecordModule.Submittals, number),
            Revision = submittal.Revision,
            Title = submittal.Title,
            Status = status,
            Holders = submittal.BallInCourt.Select(names.Of).Distinct().ToArray(),
            Due = due,
            DueName = dueName,
            Created = calendar.DayOf(submittal.CreatedAt),
            Updated = calendar.DayOf(submittal.UpdatedAt),
            Answered = calendar.DayOf(submittal.RespondedAt),
            Closed = status.Standing == Standing.Closed ? calendar.DayOf(submittal.PublishedAt ?? submittal.ReceivedFromReview) : null,
            Required = submittal.RequiredOnJobDate,
            Schedule = SubmittalSchedule.Of(submittal, calendar),
            Creator = names.Alone(names.User(submittal.CreatedBy)),
            Manager = names.Alone(names.Of(submittal.Manager)),
            Subcontractor = names.Alone(names.Of(submittal.Subcontractor)),
            Spec = names.Pooled(SpecOf(submittal)),
            Division = Divisions.Of(submittal.SpecIdentifier),
            Package = names.Pooled(PackageOf(submittal)),
            Type = names.SubmittalType(submittal.TypeId),
            Priority = submittal.Priority,
            Response = names.Response(submittal.ResponseId),
            HasResponse = submittal.ResponseId is not null,
            Source = submittal,
        };
    }

    /// <summary>One object for all records of a status; a projection serves one module.</summary>
    private RecordStatus StatusOf(string key, Func<RecordStatus> make) =>
        statuses.TryGetValue(key, out var status) ? status : statuses[key] = make();

    /// <summary>A blank value is none.</summary>
    private static IReadOnlyList<string> Written(IReadOnlyList<string> values) =>
        values.Any(string.IsNullOrWhiteSpace) ? values.Where(value => !string.IsNullOrWhiteSpace(value)).ToArray() : values;

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

    private static string? PackageOf(Submittal submittal) =>
        submittal.PackageTitle is null ? null : $"{submittal.PackageIdentifier} {submittal.PackageTitle}".Trim();

    private static string? SpecOf(Submittal submittal) =>
        string.Join(' ', new[] { submittal.SpecIdentifier, submittal.SpecTitle }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } spec ? spec : null;
}
