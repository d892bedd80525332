using Orleans;

namespace AccAssistant.Records;

[GenerateSerializer]
public enum RefusalKind
{
    /// <summary>The query text is wrong; the message names the allowed words.</summary>
    Query,

    NotFound,

    /// <summary>No access, or the module does not exist on this project.</summary>
    Forbidden,

    /// <summary>Autodesk did not answer; asking again at once does not help.</summary>
    Upstream,

    SignInRequired,
}
