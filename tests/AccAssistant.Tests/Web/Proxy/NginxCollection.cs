namespace AccAssistant.Tests.Web.Proxy;

/// <summary>Tests that go through one nginx to one app.</summary>
[CollectionDefinition(Name)]
public sealed class NginxCollection : ICollectionFixture<BehindNginx>
{
    public const string Name = "Behind nginx";
}
