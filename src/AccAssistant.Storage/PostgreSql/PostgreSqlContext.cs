using AccAssistant.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.PostgreSql;

/// <summary>The same database on PostgreSQL, with migrations of its own. Text sorts by its bytes, as SQLite sorts it.</summary>
public sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : AppDbContext(options)
{
    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<KeyRow>(key => key.ToTable("keys").HasKey(row => row.Id));
    }
}
