using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Conversations.History;

[OnPostgreSql]
public sealed class PersonDataOnPostgreSqlTests : PersonDataTests;
