using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Audit;

[OnPostgreSql]
public sealed class AuditWriterOnPostgreSqlTests : AuditWriterTests;
