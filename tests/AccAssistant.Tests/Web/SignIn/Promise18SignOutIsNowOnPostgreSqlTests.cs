using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Web.SignIn;

[OnPostgreSql]
public sealed class Promise18SignOutIsNowOnPostgreSqlTests : Promise18SignOutIsNowTests;
