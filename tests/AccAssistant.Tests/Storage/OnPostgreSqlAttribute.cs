namespace AccAssistant.Tests.Storage;

/// <summary>The tests of this class, inherited from another, run over PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OnPostgreSqlAttribute : Attribute;
