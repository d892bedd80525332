namespace AccAssistant.Tests.Proof.Paging;

/// <param name="At">The page, or for a list that moves the request, at which it happens.</param>
/// <param name="Place">Where in the list, how many records, or how many seconds.</param>
/// <param name="Times">How often a page does it before it behaves.</param>
internal sealed record Trouble(TroubleKind Kind, int At, int Place, int Times)
{
    public bool Fails => Kind is TroubleKind.Failure or TroubleKind.Half or TroubleKind.Html or TroubleKind.Limit;

    public bool Moves => Kind is TroubleKind.Append or TroubleKind.Insert or TroubleKind.Remove or TroubleKind.Change;
}
