namespace AccAssistant.Web.Setup;

/// <summary>How one thing stands. Each is shown as a mark and a word.</summary>
public enum SetupState
{
    Ok,
    NeedsMending,

    /// <summary>Nobody can tell yet: somebody must sign in first, or the other side did not answer.</summary>
    Unknown,

    NotInUse,
}
