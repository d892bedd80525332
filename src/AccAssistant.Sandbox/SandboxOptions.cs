namespace AccAssistant.Sandbox;

/// <summary>How the pretend Autodesk and the pretend model behave.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>Loopback only. Port 0 lets the system choose.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5081";

    /// <summary>The one registered app.</summary>
    public string ClientId { get; set; } = "sandbox-app";

    public string ClientSecret { get; set; } = "sandbox-secret";

    /// <summary>Grants and signing keys are kept here over a restart; empty keeps them in memory.</summary>
    public string StateFolder { get; set; } = "";

    /// <summary>A folder of JSON files in the vendor's wire shapes to use instead of the made-up world.</summary>
    public string World { get; set; } = "";

    /// <summary>The same seed makes the same world.</summary>
    public int Seed { get; set; } = 10050;

    /// <summary>The calendar day the world is built around; null is today.</summary>
    public DateOnly? Today { get; set; }

    public int AccessTokenMinutes { get; set; } = 60;

    /// <summary>Leaves <c>sub</c> out of the id token, as the vendor's documentation shows it.</summary>
    public bool IdTokenWithoutSub { get; set; }

    /// <summary>What model calls must carry as bearer key.</summary>
    public string ModelKey { get; set; } = "sandbox-key";

    /// <summary>The pretend model's pause between words; 0 writes without one.</summary>
    public int ModelPaceMilliseconds { get; set; } = 15;
}
