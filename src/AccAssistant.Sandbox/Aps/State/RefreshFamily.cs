namespace AccAssistant.Sandbox.Aps.State;

/// <summary>One person's grant to the app: a line of refresh tokens of which only the newest is good.</summary>
/// <param name="Current">Hash of the newest token; the tokens themselves are not kept.</param>
internal sealed record RefreshFamily(string PersonId, string ClientId, IReadOnlyList<string> Scope, string Current, DateTimeOffset ExpiresAt);
