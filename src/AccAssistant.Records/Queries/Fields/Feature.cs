using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>Something a record has or has not.</summary>
/// <param name="Of">Null where it is not known yet: that is neither having nor lacking it.</param>
internal sealed record Feature(string Word, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, ModuleExtras, bool?> Of)
{
    private const RecordModule Issues = RecordModule.Issues;
    private const RecordModule Rfis = RecordModule.Rfis;
    private const RecordModule Submittals = RecordModule.Submittals;

    public static readonly IReadOnlyList<Feature> All =
    [
        new("due date", ModuleWords.All, (entry, _) => entry.Due is not null),
        new("response", [Rfis, Submittals], (entry, _) => entry.HasResponse),
        new("attachment", ModuleWords.All, HasAttachment),
        new("comment", [Issues, Rfis], (entry, _) => entry.Comments > 0),
        new("assignee", ModuleWords.All, (entry, _) => entry.Holders.Count > 0),
        new("former assignee", ModuleWords.All, (entry, _) => entry.Holders.Any(holder => holder.HasLeft is null) ? null : entry.Holders.Any(holder => holder.HasLeft == true)),
        new("lead time", [Submittals], (entry, _) => entry.Schedule?.LeadTime is not null),
        new("location", [Issues, Rfis], (entry, _) => entry.Locations.Count > 0),
    ];

    public static Feature? Find(string word) => All.FirstOrDefault(feature => feature.Word == word || feature.Word + "s" == word || Alias(word) == feature.Word);

    /// <summary>Only issues say in their list how many files they have.</summary>
    private static bool? HasAttachment(RecordEntry entry, ModuleExtras extras) =>
        (extras.ById.GetValueOrDefault(entry.Id)?.Attachments ?? entry.Attachments) is { } files ? files > 0 : null;

    private static string? Alias(string word) => word switch
    {
        "due" or "date" => "due date",
        "answer" or "official response" or "reply" => "response",
        "file" or "files" or "photo" or "photos" => "attachment",
        "holder" or "ball in court" or "bic" => "assignee",
        "place" => "location",
        _ => null,
    };
}
