namespace AccAssistant.Tests.EndToEnd;

/// <summary>Tests of the audit trail, which share one app.</summary>
[CollectionDefinition(Name)]
public sealed class AuditCollection : ICollectionFixture<AuditedApp>
{
    public const string Name = "Audit trail";
}
