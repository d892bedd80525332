namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What somebody comes to the records for.</summary>
public enum RoleKind
{
    /// <summary>Runs the job in the office: project managers and engineers, and whoever's role is not known.</summary>
    Builder,

    /// <summary>Answers RFIs and reviews submittals.</summary>
    Design,

    /// <summary>Works for a subcontractor.</summary>
    Trade,

    Owner,

    /// <summary>Runs the job on site.</summary>
    Field,
}
