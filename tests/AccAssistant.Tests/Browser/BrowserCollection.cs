namespace AccAssistant.Tests.Browser;

/// <summary>Tests in a real browser: one app and one Chromium for them all. Each opens windows and conversations of its own.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
