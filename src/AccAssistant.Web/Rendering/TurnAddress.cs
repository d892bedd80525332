using AccAssistant.Acc;

namespace AccAssistant.Web.Rendering;

/// <summary>Where a turn and its results are found on this site.</summary>
public sealed record TurnAddress(ProjectId Project, Guid Conversation, Guid Turn)
{
    public string OfConversation => $"/p/{Project}/c/{Conversation:D}";

    /// <param name="page">From 1.</param>
    public string OfResult(string resultId, int page = 1) =>
        $"{OfConversation}/turns/{Turn:D}/results/{Uri.EscapeDataString(resultId)}{(page > 1 ? FormattableString.Invariant($"?page={page}") : "")}";
}
