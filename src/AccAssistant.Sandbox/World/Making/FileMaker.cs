using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Attachments, and the names of the storage objects behind them.</summary>
internal sealed class FileMaker(Site site, Dice dice)
{
    private readonly List<WireAttachment> ofRecords = [];
    private readonly List<WireSubmittalAttachment> ofSubmittals = [];

    public IReadOnlyList<WireAttachment> OfRecords => ofRecords;

    public IReadOnlyList<WireSubmittalAttachment> OfSubmittals => ofSubmittals;

    public int IssuePhotos(string issueId, string? author, DateTimeOffset created)
    {
        var count = dice.Chance(0.22) ? dice.Between(1, 3) : 0;
        for (var i = 1; i <= count; i++)
        {
            Add(issueId, "issue-attachment", $"site-photo-{i}.png", author, created.AddMinutes(i));
        }

        return count;
    }

    public void RfiFiles(string rfiId, string reference, string? author, DateTimeOffset created, DateTimeOffset? answered, string? answeredBy)
    {
        if (dice.Chance(0.35))
        {
            Add(rfiId, "rfiResponse", $"{reference} markup.pdf", author, created.AddMinutes(2));
        }

        if (answered is not null && dice.Chance(0.3))
        {
            Add(rfiId, "rfiOfficialResponse", $"SK-{dice.Between(1, 80)}.pdf", answeredBy, answered.Value);
        }

        if (dice.Chance(0.05))
        {
            Add(rfiId, "rfiWebHiddenFiles", "thumbnail.png", author, created.AddMinutes(2));
        }
    }

    public void Submittal(WireSubmittal item, string category, DateTimeOffset at, string? by)
    {
        var id = dice.Id();
        var file = dice.Urn();
        ofSubmittals.Add(new WireSubmittalAttachment
        {
            Id = id,
            ItemId = item.Id,
            Name = $"{item.SpecIdentifier}-{item.Identifier}{(category == "1" ? "" : " reviewed")}.pdf",
            UploadUrn = dice.Chance(0.85) ? $"urn:adsk.objects:os.object:wip.dm.prod/{id}.pdf" : null,
            Urn = $"urn:adsk.wipprod:fs.file:vf.{file}?version=1",
            RevisionFolderUrn = item.FolderUrn,
            Revision = item.Revision,
            CategoryId = category,
            CreatedAt = at,
            CreatedBy = by,
            UpdatedAt = at,
            UpdatedBy = by,
        });
    }

    private void Add(string recordId, string type, string name, string? author, DateTimeOffset at)
    {
        var key = dice.Id() + Path.GetExtension(name);
        var file = dice.Urn();
        var version = $"urn:adsk.wipprod:fs.file:vf.{file}?version=1";
        ofRecords.Add(new WireAttachment
        {
            AttachmentId = dice.Id(),
            DisplayName = name,
            FileName = key,
            AttachmentType = type,
            StorageUrn = "urn:adsk.objects:os.object:wip.dm.prod/" + key,
            FileSize = FileBytes.Size(key),
            FileType = FileBytes.ContentType(name),
            DomainEntityId = recordId,
            LineageUrn = "urn:adsk.wipprod:dm.lineage:" + file,
            VersionUrn = version,
            TipVersionUrn = version,
            CreatedBy = author,
            CreatedByName = site.Team.Present.FirstOrDefault(person => person.AutodeskId == author)?.Name,
            CreatedOn = site.Calendar.NoLater(at),
        });
    }
}
