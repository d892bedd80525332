using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Web.Operators.Day;

[OnPostgreSql]
public sealed class DayReaderOnPostgreSqlTests : DayReaderTests;
