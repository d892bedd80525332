namespace AccAssistant.Web.Chat;

/// <summary>A question as a browser sends it. Owner, project and history are never taken from it.</summary>
/// <param name="RequestId">A GUID made by the browser; the same one again changes nothing.</param>
/// <param name="ReplacesTurnId">For a retry or an edit.</param>
/// <param name="TimeZone">The browser's IANA time zone; one we do not know is ignored.</param>
public sealed record AskCommand(Guid ConversationId, string? Text, string RequestId, Guid? ReplacesTurnId, string? TimeZone)
{
    /// <summary>Everything is read from Autodesk again first, however fresh it is.</summary>
    public bool ReadAgain { get; init; }

    /// <summary>Keeps questions out of logs.</summary>
    public override string ToString() => $"question {RequestId}";
}
