using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Records.Reports;

[OnPostgreSql]
public sealed class SnapshotStoreOnPostgreSqlTests : SnapshotStoreTests;
