using System.Globalization;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>RFIs in the order they were numbered.</summary>
internal sealed class RfiMaker(Site site, RfiSetup setup, FileMaker files, CommentMaker talk, Dice dice)
{
    private static readonly string[] Impacts = ["No", "No", "No", "Unknown", "Unknown", "Yes"];
    private static readonly string[] Priorities = ["Normal", "Normal", "Normal", "Normal", "High", "High", "Low"];
    private readonly IReadOnlyList<TradeTexts> trades = [.. TradeTexts.Of(site.Plan.Language)];

    private bool IsEuropean => site.Plan.Workflow == "EU";

    public IReadOnlyList<WireRfi> Make()
    {
        var count = site.Plan.Rfis;
        var hostile = site.Plan.HostileTitles
            ? dice.PickSome([.. Enumerable.Range(count / 2, count / 2)], HostileTitles.Rfis.Count).Select((index, order) => (index, order)).ToDictionary(pair => pair.index, pair => HostileTitles.Rfis[pair.order])
            : [];
        var unnumbered = count > 100 ? dice.PickSome([.. Enumerable.Range(count - 60, 60)], 2).ToHashSet() : [];
        var rfis = new List<WireRfi>(count);
        for (var i = 0; i < count; i++)
        {
            var rfi = Rfi(i + 1, site.DaysAgo(i, count), hostile.GetValueOrDefault(i));
            rfi.CustomIdentifier = unnumbered.Contains(i) ? null : rfi.CustomIdentifier;
            rfis.Add(rfi);
        }

        return rfis;
    }

    private WireRfi Rfi(int number, int daysAgo, string? hostileTitle)
    {
        var place = dice.Pick(site.Places);
        var trade = dice.Pick(trades);
        var texts = dice.Pick(trade.Rfis).Split('|');
        var words = new Wording(dice, place, trade.Sheet, site.Metric);
        var title = words.Fill(texts[0]);
        if (!texts[0].Contains('{', StringComparison.Ordinal))
        {
            title += " – " + words.Fill(site.Plan.Language switch { "de" => "Achse {grid}", "fr" => "file {grid}", "es" => "eje {grid}", _ => "grid {grid}" });
        }

        var stage = Stage(daysAgo, hostileTitle is not null);
        var created = site.Calendar.WorkingTime(daysAgo, dice);
        var creator = dice.Chance(0.5) ? site.Team.Someone("gc", dice) : site.Team.Someone(trade.Trade, dice);
        var manager = dice.Chance(0.6) ? SandboxPeople.Dana.AutodeskId : site.Team.Someone("gc", dice).AutodeskId;
        var reviewers = Reviewers(trade);
        var rfi = new WireRfi
        {
            Id = dice.Id(),
            CustomIdentifier = stage == RfiStage.Draft ? null : number.ToString(CultureInfo.InvariantCulture),
            Title = hostileTitle ?? title,
            Question = words.Fill(texts[1]),
            VirtualFolderUrn = "urn:adsk.wipprod:fs.folder:co." + dice.Urn(),
            WorkflowType = site.Plan.Workflow,
            Status = Status(stage),
            ManagerId = manager,
            ConstructionManagerId = manager,
            Architects = [reviewers[0].AutodeskId],
            Reviewers = [.. reviewers.Select(person => person.AutodeskId)],
            DueDate = Due(stage, daysAgo),
            LocationDescription = dice.Chance(0.6) ? words.Fill("{place}") : null,
            Locations = dice.Chance(0.55) ? [place.LocationId] : [],
            CreatedBy = creator.AutodeskId,
            CreatedAt = created,
            ContainerId = site.Plan.Id,
            ProjectId = site.Plan.Id,
            SuggestedAnswer = dice.Chance(0.25) ? words.Fill(texts[2]) : null,
            CoReviewers = dice.Chance(0.2) ? [new WireParty(site.Team.GroupId(site.Team.Company("struct")), "company")] : [],
            Watchers = [dice.Pick(site.Team.Present).AutodeskId],
            CostImpact = dice.Chance(0.12) ? null : dice.Pick(Impacts),
            ScheduleImpact = dice.Chance(0.12) ? null : dice.Pick(Impacts),
            Priority = dice.Chance(0.05) ? null : dice.Pick(Priorities),
            Discipline = dice.Chance(0.15) ? [trade.Discipline, "Architectural"] : dice.Chance(0.06) ? [] : [trade.Discipline],
            Category = [trade.Category],
            Reference = words.Sheet,
            CustomAttributes = dice.Chance(0.6) ? [new WireRfiAttribute(setup.Attributes[0].Id, [dice.Pick(setup.Attributes[0].PossibleValues).Id], true)] : [],
            RfiTypeId = setup.Types[dice.Chance(0.85) ? 0 : 1].Id,
            SyncVersion = dice.Between(1, 9),
        };
        if (rfi.Discipline is ["Architectural", "Architectural"])
        {
            rfi.Discipline = ["Architectural"];
        }

        Hold(rfi, stage, creator, manager, reviewers);
        Proceed(rfi, stage, words.Fill(texts[2]), reviewers, manager, created, daysAgo);
        return rfi;
    }

    private RfiStage Stage(int daysAgo, bool keepOpen)
    {
        var (open, part) = (dice.Share(), dice.Share());
        return keepOpen ? RfiStage.Open
            : open < (daysAgo switch { < 10 => 0.85, < 30 => 0.5, < 90 => 0.14, _ => 0.035 })
                ? part < 0.08 && daysAgo < 25 ? RfiStage.Draft : part < 0.2 ? RfiStage.Submitted : part < 0.25 ? RfiStage.SentBack : RfiStage.Open
            : open > 0.98 ? RfiStage.Void
            : daysAgo < 40 && part < 0.45 ? RfiStage.Answered
            : part < 0.02 ? RfiStage.Answered
            : RfiStage.Closed;
    }

    private string Status(RfiStage stage) => (stage, IsEuropean) switch
    {
        (RfiStage.Draft, _) => "draft",
        (RfiStage.Submitted, _) => "submitted",
        (RfiStage.Open, true) => dice.Chance(0.6) ? "openRev1" : "openRev2",
        (RfiStage.SentBack, true) => "answeredRev1",
        (RfiStage.SentBack, false) => "rejected",
        (RfiStage.Answered, true) => "answeredManager",
        (RfiStage.Answered, false) => "answered",
        (RfiStage.Closed, _) => "closed",
        (RfiStage.Void, _) => "void",
        _ => "open",
    };

    private List<AccountPerson> Reviewers(TradeTexts trade)
    {
        var first = trade.Trade switch
        {
            "concrete" or "steel" => "struct",
            "hvac" or "plumb" or "elec" or "fire" => "mep",
            _ => "arch",
        };
        var people = new List<AccountPerson> { site.Team.Someone(first, dice) };
        if (IsEuropean)
        {
            people.Add(site.Team.Someone(first == "arch" ? "struct" : "arch", dice));
        }

        return people;
    }

    private void Hold(WireRfi rfi, RfiStage stage, AccountPerson creator, string manager, List<AccountPerson> reviewers)
    {
        var roll = dice.Share();
        var more = dice.PickSome(site.Team.Present, dice.Between(1, 2));
        var reviewer = rfi.Status == "openRev2" ? reviewers[^1] : reviewers[0];
        rfi.AssignedTo = stage switch
        {
            RfiStage.Closed or RfiStage.Void => [],
            RfiStage.Draft or RfiStage.SentBack when !IsEuropean => [new WireParty(creator.AutodeskId, "user")],
            RfiStage.Draft => [new WireParty(creator.AutodeskId, "user")],
            RfiStage.Submitted or RfiStage.Answered or RfiStage.SentBack => [new WireParty(manager, "user")],
            _ when roll < 0.03 => [],
            _ when roll < 0.13 => [new WireParty(site.Team.GroupId(reviewer.Company), "company")],
            _ when roll < 0.18 => [new WireParty(site.Team.Role(reviewer.Role).Id, "role")],
            _ when roll < 0.2 && site.Team.Departed is not null => [new WireParty(site.Team.Departed.AutodeskId, "user")],
            _ when roll < 0.35 => [.. more.Prepend(reviewer).DistinctBy(person => person.AutodeskId).Select(person => new WireParty(person.AutodeskId, "user"))],
            _ => [new WireParty(reviewer.AutodeskId, "user")],
        };
    }

    private DateTimeOffset? Due(RfiStage stage, int daysAgo)
    {
        var today = site.Calendar.Today;
        var planned = today.AddDays(-daysAgo + dice.Between(5, 15));
        var (none, now, moved, days, hour) = (dice.Chance(0.07), dice.Chance(0.05), dice.Chance(0.5), dice.Between(1, 18), dice.Share());
        if (none || (stage == RfiStage.Draft && moved))
        {
            return null;
        }

        var isOpen = stage is RfiStage.Open or RfiStage.Submitted or RfiStage.SentBack;
        var day = isOpen && now ? today : isOpen && planned < today && moved ? today.AddDays(days) : planned;

        // Late hours fall on the next day in UTC: whoever forgets the project's time zone is a day off.
        return site.Calendar.Instant(day, hour < 0.6 ? TimeSpan.FromHours(17) : hour < 0.9 ? new TimeSpan(23, 59, 0) : TimeSpan.FromHours(8));
    }

    private void Proceed(WireRfi rfi, RfiStage stage, string answer, List<AccountPerson> reviewers, string manager, DateTimeOffset created, int daysAgo)
    {
        var days = Math.Min(daysAgo, 14);
        var comments = stage == RfiStage.Draft ? [] : talk.Under(rfi.Id, created, days, mail: true);
        rfi.CommentsCount = comments.Count;
        (rfi.UpdatedAt, rfi.UpdatedBy) = comments.Count > 0 ? (comments[^1].CreatedAt, comments[^1].CreatedBy) : (created, rfi.CreatedBy);
        rfi.Responses = [];
        if (stage is RfiStage.Answered or RfiStage.Closed || rfi.Status == "answeredRev1")
        {
            Answer(rfi, stage, answer, reviewers, created, days);
        }

        if (stage == RfiStage.Closed)
        {
            (rfi.ClosedAt, rfi.ClosedBy) = (site.Calendar.After(rfi.AnsweredAt!.Value, 4, dice), manager);
            (rfi.UpdatedAt, rfi.UpdatedBy) = (rfi.ClosedAt, manager);
        }

        rfi.PreviousStatus = stage switch
        {
            RfiStage.Open when !IsEuropean => "submitted",
            RfiStage.Answered => IsEuropean ? "openRev2" : "open",
            RfiStage.Closed => IsEuropean ? "answeredManager" : "answered",
            RfiStage.Void => "open",
            _ => null,
        };
        files.RfiFiles(rfi.Id, rfi.Reference!, rfi.CreatedBy, created, rfi.AnsweredAt, rfi.AnsweredBy);
    }

    private void Answer(WireRfi rfi, RfiStage stage, string answer, List<AccountPerson> reviewers, DateTimeOffset created, int days)
    {
        var at = site.Calendar.After(created.AddHours(6), days, dice);
        var responses = new List<WireRfiResponse>();
        foreach (var reviewer in stage == RfiStage.SentBack ? reviewers[..1] : reviewers)
        {
            responses.Add(new WireRfiResponse
            {
                Id = dice.Id(),
                RfiId = rfi.Id,
                Text = reviewer == reviewers[^1] || stage == RfiStage.SentBack ? answer : "OK. " + answer,
                CreatedBy = reviewer.AutodeskId,
                CreatedAt = at,
                UpdatedBy = reviewer.AutodeskId,
                UpdatedAt = at,
            });
        }

        rfi.Responses = responses;
        (rfi.RespondedAt, rfi.RespondedBy) = (at, responses[^1].CreatedBy);
        (rfi.UpdatedAt, rfi.UpdatedBy) = rfi.UpdatedAt > at ? (rfi.UpdatedAt, rfi.UpdatedBy) : (at, rfi.RespondedBy);
        if (stage != RfiStage.SentBack)
        {
            (rfi.AnsweredAt, rfi.AnsweredBy) = (at, rfi.RespondedBy);
            (rfi.OfficialResponse, rfi.OfficialResponseStatus, rfi.OfficialResponseActors) = (answer, "answered", [rfi.RespondedBy!]);
        }
    }
}
