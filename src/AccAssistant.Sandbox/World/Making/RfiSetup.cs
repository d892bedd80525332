using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>A project's RFI types and attributes.</summary>
internal sealed record RfiSetup(IReadOnlyList<WireRfiType> Types, IReadOnlyList<WireRfiAttributeDefinition> Attributes)
{
    private static readonly string[] BidPackages = ["BP-01 Sitework", "BP-03 Structure", "BP-07 Envelope", "BP-09 Interiors", "BP-22 MEP"];

    public static RfiSetup For(Site site, Dice dice)
    {
        var reviewers = site.Team.Of(site.Team.Company("arch")).Select(person => new WireParty(person.AutodeskId, "user")).ToList();
        WireRfiType[] types =
        [
            new()
            {
                Id = dice.Id(),
                Name = "General RFI",
                WfType = site.Plan.Workflow,
                IsDefault = true,
                ProjectReviewer = reviewers,
                Manager = [new WireParty(SandboxPeople.Dana.AutodeskId, "user")],
            },
            new() { Id = dice.Id(), Name = "Confirming RFI", WfType = site.Plan.Workflow, ProjectReviewer = reviewers, DueDateOffset = 3 },
            new() { Id = dice.Id(), Name = "Legacy RFI", WfType = site.Plan.Workflow, Status = "inactive" },
        ];
        WireRfiAttributeDefinition[] attributes =
        [
            new()
            {
                Id = dice.Id(),
                Name = "Bid package",
                PossibleValues = [.. BidPackages.Select(name => new WireRfiChoice(dice.Id(), name))],
            },
        ];
        return new RfiSetup(types, attributes);
    }
}
