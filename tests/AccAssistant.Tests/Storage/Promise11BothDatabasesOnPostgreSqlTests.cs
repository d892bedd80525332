namespace AccAssistant.Tests.Storage;

[OnPostgreSql]
public sealed class Promise11BothDatabasesOnPostgreSqlTests : Promise11BothDatabasesTests;
