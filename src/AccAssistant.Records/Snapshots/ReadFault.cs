using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>What ended the reading of a list.</summary>
/// <param name="Reason">For the middle of a sentence.</param>
/// <param name="Kind">Null when it was not Autodesk.</param>
internal sealed record ReadFault(PartState State, string Reason, AccErrorKind? Kind)
{
    public bool IsLost => State is PartState.NoAccess or PartState.NotHere or PartState.SignInRequired;

    /// <summary>Another request would fare no better now.</summary>
    public bool IsOutage => Kind is AccErrorKind.Unavailable or AccErrorKind.Limited;
}
