using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The same, of the database several instances share.</summary>
[OnPostgreSql]
public sealed class TodayPageOnPostgreSqlTests : TodayPageTests, IDisposable
{
    private readonly PostgreSqlDatabase database = new();

    public void Dispose() => database.Dispose();

    private protected override OperatedApp Make() => new("--Storage:Provider=PostgreSql", "--Storage:ConnectionString=" + database.ConnectionString);
}
