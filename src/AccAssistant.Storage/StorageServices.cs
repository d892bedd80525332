using AccAssistant.Storage.Audit;
using AccAssistant.Storage.Keys;
using AccAssistant.Storage.PostgreSql;
using AccAssistant.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Storage;

public static class StorageServices
{
    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="AppDbContext"/>, the <see cref="DataFolder"/>, the <see cref="KeyFolder"/> and the audit trail. Before anything that is to be stopped before the trail is.</summary>
    /// <param name="databaseName">File name without extension, used when no connection string is set; demo data and real data never share a file.</param>
    /// <param name="isShared">Other instances know of this one, so that they may have the database beside it.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string databaseName, bool isShared = false)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(options => options.IsPostgreSql || options.IsSqlite, "Storage:Provider must be \"Sqlite\" or \"PostgreSql\".")
            .Validate(
                options => !options.IsSqlite || SqliteConnectionOf.IsReadable(options.ConnectionString),
                "Storage:ConnectionString is not one of SQLite's, such as \"Data Source=/srv/acc/acc.db\". Leave it empty for a file in the data folder.")
            .Validate(
                options => !options.IsPostgreSql || PostgreSqlConnection.IsReadable(options.ConnectionString),
                "Storage:ConnectionString is not one of PostgreSQL's, such as \"Host=db.example;Database=acc;Username=acc;Password=…\". Storage:Provider is PostgreSql, so it is needed.")
            .Validate(options => options.KeySecret.Length is 0 or >= 16, "Storage:KeySecret must have at least 16 characters, or be empty.")
            .Validate(options => options.KeyDays is >= 7 and <= 3650, "Storage:KeyDays must be between 7 and 3650.")
            .ValidateOnStart();
        services.AddSingleton(provider => new DataFolder(Options(provider).DataFolder));
        services.AddSingleton(provider => new KeyFolder(provider.GetRequiredService<DataFolder>(), Options(provider).KeyFolder));
        if (StorageOptions.Of(configuration).IsPostgreSql)
        {
            services.AddPooledDbContextFactory<PostgreSqlContext>((provider, builder) => builder.UsePostgreSql(PostgreSqlConnection.WithLimits(Options(provider).ConnectionString)));
            services.AddSingleton<IDbContextFactory<AppDbContext>, PostgreSqlContexts>();
            services.AddSingleton<DatabaseKeys>();
            services.AddSingleton(provider => new PostgreSqlLock(PostgreSqlConnection.WithLimits(Options(provider).ConnectionString), isShared));
        }
        else
        {
            services.TryAddSingleton(provider => StorageLock.Take(provider.GetRequiredService<DataFolder>(), databaseName));
            services.AddPooledDbContextFactory<AppDbContext>((provider, builder) => builder.UseSqlite(SqliteConnectionOf.File(Options(provider), () => provider.GetRequiredService<DataFolder>(), databaseName)));
        }

        return services.AddAudit(configuration);
    }

    private static IServiceCollection AddAudit(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AuditOptions>()
            .Bind(configuration.GetSection(AuditOptions.Section))
            .Validate(options => options.KeepDays is >= 1 and <= 3650, "Audit:KeepDays must be between 1 and 3650.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AuditTrail>();
        services.AddSingleton<AuditReader>().AddSingleton<AuditRetention>();
        return services.AddHostedService<AuditWriter>();
    }

    /// <summary>Takes the data folder for this process where it holds the database, and brings the database to the current version.</summary>
    /// <exception cref="StorageInUseException">Another process has the data folder, or the database on its own.</exception>
    /// <exception cref="FolderRefusedException">The database or the keys cannot be kept where the settings say.</exception>
    /// <exception cref="DatabaseRefusedException">PostgreSQL cannot be reached, or does not let the app in.</exception>
    public static async Task OpenStorageAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var options = Options(services);
        if (!options.KeepsKeysInDatabase)
            _ = services.GetRequiredService<KeyFolder>().Folder;
        if (!options.IsPostgreSql)
            services.GetRequiredService<StorageLock>();
        await using var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(cancellationToken);
        if (options.IsPostgreSql)
        {
            await PostgreSqlOpening.MigrateAsync(database, cancellationToken);
            await services.GetRequiredService<PostgreSqlLock>().TakeAsync(cancellationToken);
        }
        else
        {
            await SqliteOpening.MigrateAsync(database, cancellationToken);
        }
    }

    private static StorageOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<StorageOptions>>().Value;
}
