namespace AccAssistant.Sandbox.World;

/// <summary>What one person may see in one project.</summary>
/// <param name="Admin">Project administrator and submittals manager: sees drafts and RFI attributes too.</param>
public sealed record ProjectRights(bool Issues, bool Rfis, bool Submittals, bool Admin)
{
    public static readonly ProjectRights Everything = new(true, true, true, true);

    public static readonly ProjectRights AllModules = new(true, true, true, false);
}
