namespace AccAssistant.Tests.Web.SignIn;

/// <summary>One request of the app to its provider.</summary>
public sealed record ProviderCall(string Path, string Body, string? Authorization)
{
    /// <summary>Empty while it is waited for.</summary>
    public string Answer { get; set; } = "";
}
