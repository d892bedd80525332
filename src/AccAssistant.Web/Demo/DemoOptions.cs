namespace AccAssistant.Web.Demo;

/// <summary>Whether a pretend Autodesk and a pretend model may stand in where credentials are missing.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Unset: only in Development.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The moment records are judged by; <see cref="Records.Meaning.FixedNow"/> reads it.</summary>
    public string? Now { get; set; } = "";

    /// <summary>A sandbox that runs already, shared by several apps, with its default credentials. Empty: one is started beside this app.</summary>
    public string SandboxUrl { get; set; } = "";
}
