namespace AccAssistant.Sandbox.Faults;

/// <summary>One request the sandbox received.</summary>
/// <param name="Template">The endpoint's path with its parameters named; empty where no endpoint knows the path.</param>
/// <param name="Status">0 while it runs.</param>
public sealed record LoggedRequest(long Number, string Method, string Path, string Query, string Template, int Status, DateTimeOffset At);
