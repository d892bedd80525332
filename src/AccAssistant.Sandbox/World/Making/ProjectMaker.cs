using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Makes all records of one project.</summary>
internal sealed class ProjectMaker(ProjectPlan plan, ProjectTeam team, int seed, DateOnly today, string container)
{
    public ProjectContent Make()
    {
        var (nodes, places) = LocationMaker.Make(plan, seed);
        var site = new Site(plan, team, places, new Calendar(today, plan.TimeZone), container);
        var files = new FileMaker(site, Dice.For(seed, "files/" + plan.Id));
        var talk = new CommentMaker(site, Dice.For(seed, "comments/" + plan.Id));
        var setup = IssueSetup.For(site, Dice.For(seed, "issue-types/" + plan.Id));
        var issues = new IssueMaker(site, setup, files, talk, Dice.For(seed, "issues/" + plan.Id)).Make();
        var rfiSetup = RfiSetup.For(site, Dice.For(seed, "rfi-types/" + plan.Id));
        var rfis = new RfiMaker(site, rfiSetup, files, talk, Dice.For(seed, "rfis/" + plan.Id)).Make();
        var submittalSetup = SubmittalSetup.For(site, Dice.For(seed, "submittal-types/" + plan.Id));
        var submittals = new SubmittalMaker(site, submittalSetup, files, Dice.For(seed, "submittals/" + plan.Id));
        var items = submittals.Make();

        return new ProjectContent
        {
            Users = MemberRows.Users(site, Dice.For(seed, "users/" + plan.Id)),
            Companies = MemberRows.Companies(site),
            Locations = nodes,
            IssueTypes = setup.Types,
            AttributeDefinitions = setup.Definitions,
            AttributeMappings = setup.Mappings,
            RootCauseCategories = setup.RootCauses,
            Issues = new RecordShelf<WireIssue>(issues, issue => issue.Id),
            Rfis = new RecordShelf<WireRfi>(rfis, rfi => rfi.Id),
            RfiTypes = rfiSetup.Types,
            RfiAttributes = rfiSetup.Attributes,
            Submittals = new RecordShelf<WireSubmittal>(items, item => item.Id),
            Specs = submittalSetup.Specs,
            Packages = submittalSetup.Packages,
            SubmittalTypes = submittalSetup.Types,
            SubmittalResponses = submittalSetup.Responses,
            SubmittalRevisions = submittals.Revisions.ToLookup(row => row.ItemId, StringComparer.OrdinalIgnoreCase),
            SubmittalAttachments = files.OfSubmittals.ToLookup(row => row.ItemId, StringComparer.OrdinalIgnoreCase),
            Attachments = files.OfRecords.ToLookup(row => row.DomainEntityId, StringComparer.OrdinalIgnoreCase),
            Comments = talk.ByRecord,
            SubmittalNumbering = plan.SubmittalNumbering,
        };
    }
}
