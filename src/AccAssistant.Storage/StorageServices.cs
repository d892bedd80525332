using AccAssistant.Storage.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Storage;

public static class StorageServices
{
    private const int CannotOpen = 14;

    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="AppDbContext"/>, the <see cref="DataFolder"/>, the <see cref="KeyFolder"/> and the audit trail. Before anything that is to be stopped before the trail is.</summary>
    /// <param name="databaseName">File name without extension, used when no connection string is set; demo data and real data never share a file.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string databaseName)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(
                options => string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase),
                "Storage:Provider must be \"Sqlite\".")
            .Validate(options => IsReadable(options.ConnectionString), "Storage:ConnectionString is not one of SQLite's, such as \"Data Source=/srv/acc/acc.db\". Leave it empty for a file in the data folder.")
            .Validate(options => options.KeyDays is >= 7 and <= 3650, "Storage:KeyDays must be between 7 and 3650.")
            .ValidateOnStart();
        services.AddSingleton(provider => new DataFolder(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DataFolder));
        services.AddSingleton(provider => new KeyFolder(provider.GetRequiredService<DataFolder>(), provider.GetRequiredService<IOptions<StorageOptions>>().Value.KeyFolder));
        services.TryAddSingleton(provider => StorageLock.Take(provider.GetRequiredService<DataFolder>(), databaseName));
        services.AddDbContextFactory<AppDbContext>((provider, builder) =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            var connection = options.ConnectionString.Length > 0
                ? options.ConnectionString
                : new SqliteConnectionStringBuilder
                {
                    DataSource = provider.GetRequiredService<DataFolder>().File(databaseName + ".db"),
                    DefaultTimeout = 15,
                }.ToString();
            builder.UseSqlite(connection);
        });
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

    /// <summary>Takes the data folder for this process and brings the database to the current version.</summary>
    /// <exception cref="StorageInUseException">Another process has the data folder.</exception>
    /// <exception cref="FolderRefusedException">The keys cannot be kept where the settings say.</exception>
    public static async Task OpenStorageAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        services.GetRequiredService<StorageLock>();
        services.GetRequiredService<KeyFolder>();
        await using var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(cancellationToken);
        await MigrateAsync(database, cancellationToken);
        // Readers and the one writer do not wait for each other.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
    }

    private static async Task MigrateAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        try
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == CannotOpen)
        {
            throw new FolderRefusedException("ACC Assistant cannot start: the database cannot be opened. Name a file that can be written in Storage:ConnectionString, or leave that empty and see to Storage:DataFolder.", exception);
        }
    }

    private static bool IsReadable(string connection)
    {
        try
        {
            _ = new SqliteConnectionStringBuilder(connection);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }
}
