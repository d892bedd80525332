using AccAssistant.Storage;
using AccAssistant.Storage.Sqlite;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Demo;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Web.Operation;

public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("acc-assistant-backup-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Target => Path.Combine(folder.FullName, "copy.db");

    [Fact]
    public async Task A_database_that_is_being_written_is_copied_whole_as_of_one_moment()
    {
        await using var database = await MigratedAsync();
        await AddAsync(database, 20);
        await using var other = Open();
        await using var writing = await other.Database.BeginTransactionAsync(Cancel);
        await AddAsync(other, 5);

        var said = BackupCommand.Run([Target, .. Settings]);
        await writing.CommitAsync(Cancel);

        await using var copy = Open(Target);
        Assert.Equal(20, await copy.RecentProjects.CountAsync(Cancel));
        Assert.Empty(await copy.Database.GetPendingMigrationsAsync(Cancel));
        Assert.Equal(25, await database.RecentProjects.CountAsync(Cancel));
        Assert.Contains(Target, said, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
    }

    [Fact]
    public async Task An_older_backup_is_never_written_over()
    {
        await using var database = await MigratedAsync();
        await File.WriteAllTextAsync(Target, "last week's", Cancel);

        var refusal = Assert.Throws<FolderRefusedException>(() => BackupCommand.Run([Target, .. Settings]));

        Assert.Contains("is there already", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("last week's", await File.ReadAllTextAsync(Target, Cancel));
    }

    [Fact]
    public void Where_there_is_no_database_it_says_where_it_looked()
    {
        var refusal = Assert.Throws<FolderRefusedException>(() => BackupCommand.Run([Target, .. Settings]));

        Assert.Contains(DatabasePath, refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        await using var database = await MigratedAsync();
        var nowhere = Path.Combine(folder.FullName, "nowhere", "copy.db");

        var refusal = Assert.Throws<FolderRefusedException>(() => BackupCommand.Run([nowhere, .. Settings]));

        Assert.Contains(nowhere, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_to_write_it_says_how()
    {
        var refusal = Assert.Throws<StartRefusedException>(() => BackupCommand.Run([]));

        Assert.Contains("backup /", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operators_page_puts_a_copy_where_the_app_looks_for_it()
    {
        var page = File.ReadAllText(Repository.File("docs/operations.md"));
        var name = new RunMode(AutodeskIsSandbox: false, ModelIsSandbox: false).DatabaseName;

        Assert.Contains($"put the copy there as `{name}.db`", page, StringComparison.Ordinal);
        Assert.All(["-wal", "-shm"], beside => Assert.Contains($"`{name}.db{beside}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void PostgreSQL_has_its_own()
    {
        var refusal = Assert.Throws<StartRefusedException>(() => BackupCommand.Run([Target, "--Storage:Provider=PostgreSql", "--Storage:ConnectionString=Host=db.example;Password=open-sesame"]));

        Assert.Contains("pg_dump", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("open-sesame", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private string DatabasePath => Path.Combine(folder.FullName, "data", "acc.db");

    private string[] Settings => [$"--Storage:DataFolder={Path.Combine(folder.FullName, "data")}", $"--Storage:ConnectionString=Data Source={DatabasePath}", "--Demo:Enabled=true"];

    private AppDbContext Open(string? path = null) =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseSqlite($"Data Source={path ?? DatabasePath};Pooling=False").Options);

    private async Task<AppDbContext> MigratedAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(DatabasePath)!);
        var database = Open();
        await SqliteOpening.MigrateAsync(database, Cancel);
        return database;
    }

    private static async Task AddAsync(AppDbContext database, int count)
    {
        for (var added = 0; added < count; added++)
            database.RecentProjects.Add(new RecentProjectRow { UserId = "USER1", ProjectId = Guid.NewGuid(), OpenedAt = DateTimeOffset.UnixEpoch });
        await database.SaveChangesAsync(Cancel);
    }
}
