using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Acc.Tokens;

[OnPostgreSql]
public sealed class Promise15RefreshOnceOnPostgreSqlTests : Promise15RefreshOnceTests;
