namespace AccAssistant.Tests.EndToEnd;

/// <summary>What the app sent, and from a token endpoint what came back.</summary>
internal sealed record OverheardRequest(Uri Address, string Headers, string Body, string Answer);
