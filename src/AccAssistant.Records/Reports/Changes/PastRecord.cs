using AccAssistant.Acc.People;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>How one record stood: what changes are told of, and no more.</summary>
internal sealed record PastRecord
{
    public required string Id { get; init; }

    /// <summary>Without the revision, which is told only while several are there.</summary>
    public required string Label { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required Standing Standing { get; init; }

    public DateOnly? Due { get; init; }

    /// <inheritdoc cref="RecordEntry.DueName"/>
    public string? DueName { get; init; }

    public DateOnly? Closed { get; init; }

    /// <summary>Null: nobody.</summary>
    public IReadOnlyList<PastHolder>? Holders { get; init; }

    public bool HasResponse { get; init; }

    public string? Response { get; init; }

    /// <summary>Of submittals: what its response is called may not have been read.</summary>
    public string? ResponseId { get; init; }

    public static PastRecord Of(RecordEntry entry) => new()
    {
        Id = entry.Id,
        Label = entry.BareLabel,
        Title = entry.Title,
        Status = entry.Status.Text,
        Standing = entry.Standing,
        Due = entry.Due,
        DueName = entry.DueName,
        Closed = entry.Closed,
        Holders = entry.Holders.Count == 0 ? null : [.. entry.Holders.Select(PastHolder.Of)],
        HasResponse = entry.HasResponse,
        Response = entry.Response,
        ResponseId = (entry.Source as Submittal)?.ResponseId,
    };

    /// <summary>As an entry of then, to be asked by the same filters. What is not kept is as it is now; of a record that is gone it is not set.</summary>
    public RecordEntry AsEntry(RecordModule module, RecordEntry? now, Names names)
    {
        var entry = now ?? new RecordEntry { Module = module, Id = Id, BareLabel = Label, NumberKey = "", Title = Title, Status = new RecordStatus(Status, Standing, []), Holders = [], Source = this };
        return entry with
        {
            Title = Title,
            Status = new RecordStatus(Status, Standing, Statuses.Of(module).Where(name => name.IsCalled(Status)).ToArray()),
            Holders = [.. (Holders ?? []).Select(holder => HolderOf(holder, names))],
            Due = Due,
            DueName = DueName,
            Closed = Closed,
            HasResponse = HasResponse,
            Response = Response,
        };
    }

    /// <summary>By the name known now, where there is one: when this was kept, names may not have been read.</summary>
    public IReadOnlyList<string> HolderNames(Names names) => [.. (Holders ?? []).Select(holder => HolderOf(holder, names).Name)];

    private static Holder HolderOf(PastHolder holder, Names names)
    {
        var party = new Party(holder.Kind, holder.Id);
        return names.Of(party) is { IsNamed: true } known ? known : new Holder(party, holder.Name, null, null, true);
    }
}
