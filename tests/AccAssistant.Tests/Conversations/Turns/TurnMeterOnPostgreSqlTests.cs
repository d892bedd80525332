using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

[OnPostgreSql]
public sealed class TurnMeterOnPostgreSqlTests : TurnMeterTests;
