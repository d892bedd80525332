using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Plays an item up to the state it is in: who had it when, who has it now, what came of it.</summary>
internal sealed class SubmittalCourse(Site site, SubmittalSetup setup, FileMaker files, Dice dice)
{
    private static readonly string[] Remarks =
    [
        "See comments on sheet 2.",
        "Verify dimensions in field.",
        "Provide missing calculations.",
        "Color as selected by architect.",
        "Coordinate with structural steel.",
        "No exceptions taken.",
    ];

    public void Run(WireSubmittal item, SubmittalDates dates, List<WireSubmittalRevision> revisions)
    {
        var submitted = item.StateId is "mgr-1" or "rev" or "mgr-2" or "sbc-2";
        var reviewed = item.StateId is "mgr-2" or "sbc-2";
        item.Revision = submitted && dice.Chance(0.13) ? dice.Between(1, 2) : 0;
        if (item.StateId is not ("draft" or "void"))
        {
            item.SentToSubmitter = site.Calendar.After(item.CreatedAt!.Value, 4, dice);
            item.UpdatedAt = item.SentToSubmitter;
        }

        if (submitted)
        {
            item.ReceivedFromSubmitter = Around(dates, -21, item.SentToSubmitter!.Value);
            item.SubmittedBy = site.Team.Someone(TradeOf(item), dice).AutodeskId;
            item.UpdatedAt = item.ReceivedFromSubmitter;
            files.Submittal(item, "1", item.ReceivedFromSubmitter.Value, item.SubmittedBy);
        }

        if (item.StateId == "rev" || reviewed)
        {
            item.SentToReview = site.Calendar.After(item.ReceivedFromSubmitter!.Value, 5, dice);
            item.SentToReviewBy = item.Manager;
            item.UpdatedAt = item.SentToReview;
        }

        if (reviewed)
        {
            Respond(item, dates);
        }

        if (item.StateId == "sbc-2")
        {
            item.PublishedDate = site.Calendar.After(item.RespondedAt!.Value, 2, dice);
            item.PublishedBy = item.Manager;
            item.UpdatedAt = item.PublishedDate;
            files.Submittal(item, "4", item.PublishedDate.Value, item.Manager);
        }

        Hold(item);
        Earlier(item, revisions);
    }

    private void Respond(WireSubmittal item, SubmittalDates dates)
    {
        var roll = dice.Share();
        var answer = setup.Responses[roll < 0.42 ? 0 : roll < 0.8 ? 1 : roll < 0.92 ? 2 : roll < 0.96 ? 3 : 4];
        item.ReceivedFromReview = Around(dates, 0, item.SentToReview!.Value);
        item.RespondedAt = item.ReceivedFromReview;
        item.RespondedBy = site.Team.Someone("arch", dice).AutodeskId;
        item.ResponseId = answer.Id;
        item.ResponseComment = dice.Chance(0.6) ? dice.Pick(Remarks) : null;
        item.UpdatedAt = item.ReceivedFromReview;
    }

    /// <summary>Near the planned day, but after the step before and not in the future.</summary>
    private DateTimeOffset Around(SubmittalDates dates, int offset, DateTimeOffset earliest)
    {
        var planned = site.Calendar.WorkingTime(-(dates.DaysLeft + offset + dice.Between(-4, 5)), dice);
        return planned > earliest ? planned : site.Calendar.After(earliest, 3, dice);
    }

    private void Hold(WireSubmittal item)
    {
        var roll = dice.Share();
        var reviewer = site.Team.Someone(roll < 0.6 ? "arch" : roll < 0.8 ? "struct" : "mep", dice);
        switch (item.StateId)
        {
            case "sbc-1":
                item.BallInCourtType = "subcontractor";
                item.BallInCourtUsers = item.SubcontractorType == "1" ? [item.Subcontractor!] : [];
                item.BallInCourtCompanies = item.SubcontractorType == "2" ? [item.Subcontractor!] : [];
                break;
            case "mgr-1" or "mgr-2" or "draft":
                item.BallInCourtType = "manager";
                item.BallInCourtUsers = [item.Manager!];
                break;
            case "rev":
                item.BallInCourtType = "reviewer";
                item.BallInCourtUsers = roll is < 0.1 or > 0.95 ? [] : roll < 0.3 ? [reviewer.AutodeskId, .. Second(reviewer)] : [reviewer.AutodeskId];
                item.BallInCourtCompanies = roll < 0.1 ? [site.Team.GroupId(reviewer.Company)] : [];
                item.BallInCourtRoles = roll > 0.95 ? [site.Team.Role(reviewer.Role).Id] : [];
                break;
        }
    }

    private IEnumerable<string> Second(AccountPerson first)
    {
        var second = site.Team.Someone(first.Company.Trade == "arch" ? "struct" : "arch", dice);
        return second == first ? [] : [second.AutodeskId];
    }

    private void Earlier(WireSubmittal item, List<WireSubmittalRevision> revisions)
    {
        var folders = new Dictionary<string, WireRevisionFolder>();
        for (var revision = 0; revision <= item.Revision; revision++)
        {
            var isCurrent = revision == item.Revision;
            folders[$"{revision}"] = new WireRevisionFolder(item.CreatedAt, revision, "urn:adsk.wipprod:fs.folder:co." + dice.Urn());
            revisions.Add(new WireSubmittalRevision
            {
                Id = dice.Id(),
                ItemId = item.Id,
                Revision = revision,
                ResponseId = isCurrent ? item.ResponseId : setup.Responses[2].Id,
                ResponseComment = isCurrent ? item.ResponseComment : dice.Pick(Remarks),
                SentToSubmitter = item.SentToSubmitter,
                ReceivedFromSubmitter = isCurrent ? item.ReceivedFromSubmitter : item.SentToSubmitter?.AddDays(1 + revision),
                PublishedDate = isCurrent ? item.PublishedDate : item.SentToSubmitter?.AddDays(2 + revision),
            });
        }

        item.RevisionsFoldersUrns = folders;
    }

    private string TradeOf(WireSubmittal item) => setup.Sections.First(section => section.Row.Id == item.SpecId).Texts.Trade;
}
