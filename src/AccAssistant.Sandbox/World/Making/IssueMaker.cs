using System.Globalization;
using System.Text.Json;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Issues as a job collects them: mostly closed long ago, mostly open last week.</summary>
internal sealed class IssueMaker(Site site, IssueSetup setup, FileMaker files, CommentMaker talk, Dice dice)
{
    private static readonly string[] OpenStatuses =
        ["open", "open", "open", "open", "open", "open", "in_progress", "in_progress", "in_review", "pending", "completed", "completed", "not_approved", "in_dispute"];

    private readonly IReadOnlyList<TradeTexts> trades = [.. TradeTexts.Of(site.Plan.Language)];

    public IReadOnlyList<WireIssue> Make()
    {
        if (site.Plan.Issues == 0)
        {
            return [];
        }

        var deleted = Math.Max(1, site.Plan.Issues / 80);
        var count = site.Plan.Issues + deleted;
        var gone = dice.PickSome([.. Enumerable.Range(1, count - 4)], deleted).ToHashSet();
        var hostile = Hostile(count, gone);
        var issues = new List<WireIssue>(count);
        for (var i = 0; i < count; i++)
        {
            issues.Add(Issue(i + 1, site.DaysAgo(i, count), gone.Contains(i), i == count - 2, hostile.GetValueOrDefault(i)));
        }

        return issues;
    }

    private Dictionary<int, string> Hostile(int count, HashSet<int> gone) => !site.Plan.HostileTitles
        ? []
        : dice.PickSome([.. Enumerable.Range(count / 2, (count / 2) - 3).Where(i => !gone.Contains(i))], HostileTitles.Issues.Count)
            .Select((index, order) => (index, order))
            .ToDictionary(pair => pair.index, pair => HostileTitles.Issues[pair.order]);

    private WireIssue Issue(int number, int daysAgo, bool deleted, bool surelyDraft, string? hostileTitle)
    {
        var place = dice.Pick(site.Places);
        var trade = dice.Pick(trades);
        var template = dice.Pick(trade.Issues);
        var words = new Wording(dice, place, trade.Sheet, site.Metric);
        var title = words.Fill(template[2..]);
        var subtype = setup.ByKind[template[0]];
        var created = site.Calendar.WorkingTime(daysAgo, dice);
        var creator = dice.Chance(0.75) || surelyDraft ? site.Team.Someone("gc", dice) : dice.Pick(site.Team.Present);
        var isOpen = dice.Chance(daysAgo switch { < 7 => 0.82, < 21 => 0.5, < 60 => 0.2, < 150 => 0.08, _ => 0.035 }) || hostileTitle is not null;
        var isDraft = (isOpen && hostileTitle is null && daysAgo < 20 && dice.Chance(0.06)) || surelyDraft;
        var status = isDraft ? "draft" : isOpen ? dice.Pick(OpenStatuses) : "closed";
        var issue = new WireIssue
        {
            Id = dice.Id(),
            ContainerId = site.Container,
            DisplayId = number,
            Title = hostileTitle ?? (title.Length <= 100 ? title : title[..99] + "…"),
            Description = dice.Chance(0.35) ? null : words.Fill(dice.Pick(IssueDescriptions.Of(site.Plan.Language))),
            IssueTypeId = subtype.IssueTypeId,
            IssueSubtypeId = subtype.Id,
            Status = status,
            DueDate = Due(isOpen, daysAgo),
            StartDate = dice.Chance(0.12) ? site.Calendar.Today.AddDays(-daysAgo + 1) : null,
            LocationId = dice.Chance(0.08) ? null : dice.Chance(0.85) ? place.LocationId : place.LevelId,
            LocationDetails = dice.Chance(0.4) ? words.Fill("{grid}") : null,
            RootCauseId = dice.Chance(0.4) ? dice.Pick(dice.Pick(setup.RootCauses).RootCauses!).Id : null,
            Published = !isDraft,
            CreatedBy = creator.AutodeskId,
            CreatedAt = created,
            OpenedBy = isDraft ? null : creator.AutodeskId,
            OpenedAt = isDraft ? null : created,
            Watchers = dice.Chance(0.5) ? [dice.Pick(site.Team.Present).AutodeskId] : [],
            LinkedDocuments = dice.Chance(0.2) ? [Pin(words, creator, created)] : [],
            CustomAttributes = Attributes(trade),
        };
        Assign(issue, trade);
        Finish(issue, creator, created, Math.Min(daysAgo, 30));
        return deleted ? Delete(issue, creator) : issue;
    }

    private DateOnly? Due(bool isOpen, int daysAgo)
    {
        var today = site.Calendar.Today;
        var planned = today.AddDays(-daysAgo + dice.Between(4, 24));
        var (none, now, moved, days) = (dice.Chance(0.09), dice.Chance(0.05), dice.Chance(0.55), dice.Between(1, 24));
        return none ? null
            : !isOpen ? planned
            : now ? today
            : planned < today && moved ? today.AddDays(days)
            : planned;
    }

    private void Assign(WireIssue issue, TradeTexts trade)
    {
        var roll = dice.Share();
        var company = site.Team.Company(trade.Trade);
        (issue.AssignedTo, issue.AssignedToType) = roll switch
        {
            < 0.06 => (null, null),
            < 0.08 when site.Team.Departed is not null => (site.Team.Departed.AutodeskId, "user"),
            < 0.14 => (site.Team.Role(trade.Trade == "gc" ? "Superintendent" : "Foreman").Id, "role"),
            < 0.48 => (site.Team.GroupId(company), "company"),
            < 0.66 => (site.Team.Someone("gc", dice).AutodeskId, "user"),
            _ => (site.Team.Someone(trade.Trade, dice).AutodeskId, (string?)"user"),
        };
    }

    private void Finish(WireIssue issue, AccountPerson creator, DateTimeOffset created, int days)
    {
        var comments = issue.Published ? talk.Under(issue.Id, created, days, mail: false) : [];
        issue.CommentCount = comments.Count;
        issue.AttachmentCount = files.IssuePhotos(issue.Id, creator.AutodeskId, created);
        issue.UpdatedAt = comments.Count > 0 ? comments[^1].CreatedAt : created;
        issue.UpdatedBy = comments.Count > 0 ? comments[^1].CreatedBy : creator.AutodeskId;
        if (issue.Status == "closed")
        {
            issue.ClosedAt = site.Calendar.After(issue.UpdatedAt.Value, days, dice);
            issue.ClosedBy = site.Team.Someone("gc", dice).AutodeskId;
            (issue.UpdatedAt, issue.UpdatedBy) = (issue.ClosedAt, issue.ClosedBy);
        }
    }

    private WireIssue Delete(WireIssue issue, AccountPerson by)
    {
        issue.Deleted = true;
        issue.DeletedBy = by.AutodeskId;
        issue.DeletedAt = site.Calendar.After(issue.UpdatedAt!.Value, 3, dice);
        issue.UpdatedAt = issue.DeletedAt;
        return issue;
    }

    private WireIssueAttribute[] Attributes(TradeTexts trade)
    {
        var rows = new List<WireIssueAttribute>();
        var (list, delay, note) = (setup.Definitions[0], setup.Definitions[1], setup.Definitions[2]);
        if (dice.Chance(0.7))
        {
            var option = list.Metadata.List!.Options.FirstOrDefault(option => option.Value == site.Team.Company(trade.Trade).TradeName);
            rows.Add(new WireIssueAttribute { AttributeDefinitionId = list.Id, Title = list.Title, Type = "list", Value = option?.Id });
        }

        if (dice.Chance(0.25))
        {
            var days = dice.Between(0, 12);
            rows.Add(new WireIssueAttribute { AttributeDefinitionId = delay.Id, Title = delay.Title, Type = "numeric", Value = days == 0 ? null : days.ToString(CultureInfo.InvariantCulture) });
        }

        if (dice.Chance(0.08))
        {
            rows.Add(new WireIssueAttribute { AttributeDefinitionId = note.Id, Title = note.Title, Type = "text", Value = "Seen on walk, recheck next visit" });
        }

        return [.. rows];
    }

    private WireLinkedDocument Pin(Wording words, AccountPerson creator, DateTimeOffset created)
    {
        var id = dice.Id();
        var (x, y) = (Math.Round(dice.Share(), 4), Math.Round(-dice.Share(), 4));
        return new WireLinkedDocument
        {
            Urn = "urn:adsk.wipprod:dm.lineage:" + dice.Urn(),
            CreatedBy = creator.AutodeskId,
            CreatedAt = created,
            CreatedAtVersion = dice.Between(1, 5),
            Details = JsonSerializer.SerializeToElement(new
            {
                viewable = new { id, guid = id, viewableId = id[..8], name = words.Sheet, is3D = false },
                position = new { x, y, z = 0 },
                objectId = dice.Between(1000, 40000),
                externalId = (string?)null,
                viewerState = new { },
            }),
        };
    }
}
