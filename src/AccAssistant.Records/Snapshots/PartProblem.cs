using AccAssistant.Acc.Projects;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Snapshots;

/// <summary>Why a module can give no figures, in a sentence; a module that was not read is never zero.</summary>
internal static class PartProblem
{
    /// <summary>Null when there are records to answer from.</summary>
    public static Refused? Of<T>(RecordModule module, PartRead<T> part, Project project) => part.State switch
    {
        PartState.Read or PartState.Partial => null,
        PartState.NoAccess => new Refused(RefusalKind.Forbidden, $"You have no access to {module.Plural()} in this project. A project administrator can give it to you."),
        PartState.NotHere when project.Platform == Platform.Bim360 => new Refused(RefusalKind.Forbidden, $"This is a BIM 360 project: Autodesk offers only its issues here, not its {module.Plural()}."),
        PartState.NotHere => new Refused(RefusalKind.Forbidden, $"This project has no {module.Plural()}: the module is not switched on, or it is not there for you."),
        PartState.SignInRequired => SignIn,
        _ => new Refused(RefusalKind.Upstream, $"{module.Title()} could not be read: {part.Reason}. Ask again in a minute."),
    };

    public static readonly Refused SignIn = new(RefusalKind.SignInRequired, "Your Autodesk sign-in has ended. Sign in again, then repeat the question.");
}
