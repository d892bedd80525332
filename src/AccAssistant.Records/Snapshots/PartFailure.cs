using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>What an error of the client means for what was being read.</summary>
internal static class PartFailure
{
    public static PartState StateOf(AccException error) => error.Kind switch
    {
        AccErrorKind.SignInRequired => PartState.SignInRequired,
        AccErrorKind.Forbidden => PartState.NoAccess,
        AccErrorKind.NotFound => PartState.NotHere,
        _ => PartState.Failed,
    };

    /// <summary>For the middle of a sentence.</summary>
    public static string ReasonOf(AccException error) => error.Kind switch
    {
        AccErrorKind.SignInRequired => "sign-in has ended",
        AccErrorKind.Forbidden => "no access",
        AccErrorKind.NotFound => "not there",
        AccErrorKind.Limited when error.RetryAfter is { } wait => $"Autodesk's request limit is reached for another {Math.Ceiling(wait.TotalSeconds):0} s",
        AccErrorKind.Limited => "Autodesk's request limit is reached",
        AccErrorKind.Unavailable => "Autodesk did not answer",
        AccErrorKind.BadAnswer => "Autodesk's answer could not be understood",
        _ => "Autodesk refused the request",
    };
}
