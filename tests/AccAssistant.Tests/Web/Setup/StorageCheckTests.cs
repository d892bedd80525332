using AccAssistant.Storage;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace AccAssistant.Tests.Web.Setup;

public sealed class StorageCheckTests : IDisposable
{
    private const long Plenty = 80L << 30;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("acc-assistant-setup-");

    private string DatabasePath => Path.Combine(folder.FullName, "acc.db");

    [Fact]
    public async Task A_database_of_this_version_that_can_be_written_is_in_order()
    {
        await MigrateAsync();

        var finding = await DatabaseAsync();

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains(DatabasePath, finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_told()
    {
        await MigrateAsync();

        var finding = await DatabaseAsync(";Mode=ReadOnly");

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("cannot be opened or written", finding.Found, StringComparison.Ordinal);
        Assert.Contains("`Storage:DataFolder`", finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        await File.WriteAllTextAsync(DatabasePath, new string('x', 4096), Visits.Cancellation);

        Assert.Equal(SetupState.NeedsMending, (await DatabaseAsync()).State);
    }

    [Fact]
    public async Task A_database_of_an_older_version_is_told_with_what_is_missing()
    {
        await using (var older = Open(""))
        {
            await older.GetService<IMigrator>().MigrateAsync(older.Database.GetMigrations().First(), Visits.Cancellation);
        }

        var finding = await DatabaseAsync();

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains(LastMigration(), finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_room_that_is_closed_to_others_is_in_order_and_left_as_it_was()
    {
        var finding = await FolderAsync(folder.FullName, Plenty);

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains("80 GB free", finding.Found, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_is_told()
    {
        var finding = await FolderAsync(folder.FullName, 300L << 20);

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("0.3 GB free", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        var gone = Path.Combine(folder.FullName, "gone");
        var data = new DataFolder(gone);
        Directory.Delete(gone);

        var finding = await new DataFolderCheck(data, new KeyFolder(data, ""), Options.Create(new StorageOptions()), _ => Plenty, NullLogger<DataFolderCheck>.Instance).RunAsync();

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("cannot be written", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_others_can_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps who may read elsewhere.");
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

        var finding = await FolderAsync(folder.FullName, Plenty);

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("chmod 700", finding.Words(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        if (Directory.Exists(folder.FullName + "-keys"))
            Directory.Delete(folder.FullName + "-keys", recursive: true);
    }

    private static Task<SetupFinding> FolderAsync(string path, long free)
    {
        var data = new DataFolder(path);
        return new DataFolderCheck(data, new KeyFolder(data, ""), Options.Create(new StorageOptions()), _ => free, NullLogger<DataFolderCheck>.Instance).RunAsync();
    }

    private string LastMigration()
    {
        using var database = Open("");
        return database.Database.GetMigrations().Last();
    }

    private async Task MigrateAsync()
    {
        await using var database = Open("");
        await database.Database.MigrateAsync(Visits.Cancellation);
    }

    private Task<SetupFinding> DatabaseAsync(string more = "")
    {
        var databases = new Mock<IDbContextFactory<AppDbContext>>();
        databases.Setup(factory => factory.CreateDbContextAsync(It.IsAny<CancellationToken>())).ReturnsAsync(() => Open(more));
        return new DatabaseCheck(databases.Object, NullLogger<DatabaseCheck>.Instance).RunAsync();
    }

    private AppDbContext Open(string more) =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseSqlite($"Data Source={DatabasePath};Pooling=False{more}").Options);
}
