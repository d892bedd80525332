using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Cluster;

[OnPostgreSql]
public sealed class ConversationRacesOnPostgreSqlTests : ConversationRacesTests;
