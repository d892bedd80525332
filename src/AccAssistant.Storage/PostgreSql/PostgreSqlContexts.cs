using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.PostgreSql;

/// <summary>Gives those who ask for the database the one on PostgreSQL.</summary>
internal sealed class PostgreSqlContexts(IDbContextFactory<PostgreSqlContext> contexts) : IDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext() => contexts.CreateDbContext();
}
