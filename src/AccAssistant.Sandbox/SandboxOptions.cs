namespace AccAssistant.Sandbox;

/// <summary>How the pretend Autodesk and the pretend model behave.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>Loopback only. Port 0 lets the system choose.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5081";

    /// <summary>Where callers find the sandbox when that differs from what its requests say, as behind a proxy. Becomes the issuer and the start of every address in the discovery document; empty: as each request saw it.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The one registered app.</summary>
    public string ClientId { get; set; } = "sandbox-app";

    public string ClientSecret { get; set; } = "sandbox-secret";

    /// <summary>Callback addresses registered beside every address on this machine that has a path.</summary>
    public IList<string> RedirectUris { get; init; } = [];

    /// <summary>Where logout may lead beside every address on this machine.</summary>
    public IList<string> PostLogoutRedirectUris { get; init; } = [];

    /// <summary>Grants and signing keys are kept here over a restart; empty keeps them in memory. One running sandbox per folder.</summary>
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

    /// <summary>Answers 429 beyond the limits the vendor publishes, by family of calls, app and person.</summary>
    public bool EnforceLimits { get; set; }

    /// <summary>Answers 429 beyond so many requests a second of each family of calls; 0 counts no seconds.</summary>
    public int RequestsPerSecond { get; set; }

    /// <summary>What model calls must carry as bearer key.</summary>
    public string ModelKey { get; set; } = "sandbox-key";

    /// <summary>The pretend model's pause between words; 0 writes without one.</summary>
    public int ModelPaceMilliseconds { get; set; } = 15;

    /// <summary>Its pause between words in <c>scenario:slow</c>.</summary>
    public int SlowPaceMilliseconds { get; set; } = 150;

    /// <exception cref="InvalidOperationException">A value the sandbox cannot run with; the message names the key and the fix.</exception>
    public void Validate()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || !url.IsLoopback)
            throw new InvalidOperationException($"{Section}:{nameof(Url)} is '{Url}'. The sandbox signs anyone in, so it listens on this machine only: use an address such as http://127.0.0.1:5081.");

        if (PublicUrl.Length > 0 && !Uri.TryCreate(PublicUrl, UriKind.Absolute, out _))
            throw new InvalidOperationException($"{Section}:{nameof(PublicUrl)} is '{PublicUrl}'. Use an absolute address such as https://sandbox.example, or leave it empty.");

        if (ClientId.Length == 0 || ClientSecret.Length == 0)
            throw new InvalidOperationException($"{Section}:{nameof(ClientId)} and {Section}:{nameof(ClientSecret)} must not be empty.");

        if (RequestsPerSecond < 0)
            throw new InvalidOperationException($"{Section}:{nameof(RequestsPerSecond)} is {RequestsPerSecond}. Use 1 or more, or 0 to count no seconds.");

        if (AccessTokenMinutes < 1)
            throw new InvalidOperationException($"{Section}:{nameof(AccessTokenMinutes)} is {AccessTokenMinutes}. Use 1 or more.");
    }
}
