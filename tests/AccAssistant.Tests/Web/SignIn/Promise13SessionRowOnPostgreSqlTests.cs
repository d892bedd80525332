using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Web.SignIn;

[OnPostgreSql]
public sealed class Promise13SessionRowOnPostgreSqlTests : Promise13SessionRowTests;
