using Orleans;

namespace AccAssistant.Acc;

/// <summary>Who is asking. Always an explicit argument: a turn outlives the request that began it.</summary>
/// <param name="UserId">The Autodesk id (userinfo <c>sub</c>).</param>
/// <param name="SessionId">The session whose tokens are used.</param>
[GenerateSerializer, Immutable]
public sealed record Caller(string UserId, string SessionId)
{
    /// <summary>Keeps session ids out of logs.</summary>
    public override string ToString() => UserId;
}
