namespace AccAssistant.Tests.Browser;

/// <summary>Tests in a real browser that mostly wait, for slow answers and lost connections: beside the others, with an app and a Chromium of their own.</summary>
[CollectionDefinition(Name)]
public sealed class BadNetworkCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser on a bad network";
}
