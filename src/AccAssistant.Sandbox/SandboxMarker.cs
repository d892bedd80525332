namespace AccAssistant.Sandbox;

/// <summary>Names this assembly to test hosts.</summary>
public sealed class SandboxMarker;
