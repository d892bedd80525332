using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Acc.Tokens;

[OnPostgreSql]
public sealed class Promise16SessionOutlivesTroubleOnPostgreSqlTests : Promise16SessionOutlivesTroubleTests;
