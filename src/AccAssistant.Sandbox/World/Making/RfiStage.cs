namespace AccAssistant.Sandbox.World.Making;

/// <summary>How far an RFI has come, in either workflow.</summary>
internal enum RfiStage
{
    Draft,
    Submitted,
    Open,
    SentBack,
    Answered,
    Closed,
    Void,
}
