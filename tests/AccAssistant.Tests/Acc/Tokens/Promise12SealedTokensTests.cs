using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AccAssistant.Acc.Tokens;
using AccAssistant.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>At rest tokens are sealed, each in its own row, with keys that lie elsewhere, change by themselves and still open what older ones sealed.</summary>
public sealed class Promise12SealedTokensTests : IDisposable
{
    private const string RefreshToken = "refresh-marmalade";

    private readonly RefresherBench bench = new();
    private readonly KeyRing ring = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sealed_tokens_open_only_in_their_own_row()
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1));
        var row = await bench.RowAsync();
        await using (var database = bench.Database.CreateDbContext())
        {
            row.Id = "session-two";
            database.Sessions.Add(row);
            await database.SaveChangesAsync(Cancellation);
        }

        Assert.Null(await bench.Store.ReadAsync("session-two"));
    }

    [Fact]
    public async Task No_column_of_the_row_shows_a_token()
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1), RefreshToken);

        await using var database = bench.Database.CreateDbContext();
        var entry = database.Entry(await database.Sessions.SingleAsync(Cancellation));

        var columns = entry.Properties.Select(property => $"{property.CurrentValue}").ToList();
        Assert.True(columns.Count >= 13);
        Assert.All(columns, column => Assert.All([RefresherBench.FirstToken, RefreshToken, "AccessToken"], word => Assert.All(Spellings(word), spelling => Assert.DoesNotContain(spelling, column, StringComparison.OrdinalIgnoreCase))));
        Assert.Equal(RefreshToken, (await bench.Store.ReadAsync(RefresherBench.SessionId))!.RefreshToken);
    }

    [Fact]
    public async Task Without_its_keys_a_session_is_signed_out_and_nothing_breaks()
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1));

        Assert.Null(await Store(new EphemeralDataProtectionProvider()).ReadAsync(RefresherBench.SessionId));

        Assert.NotNull(await bench.Store.ReadAsync(RefresherBench.SessionId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not sealed at all")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Tokens_somebody_wrote_into_the_row_are_none(string box)
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1));
        await using (var database = bench.Database.CreateDbContext())
            await database.Sessions.ExecuteUpdateAsync(row => row.SetProperty(session => session.SealedTokens, box), Cancellation);

        Assert.Null(await bench.Store.ReadAsync(RefresherBench.SessionId));
    }

    [Fact]
    public void Keys_lie_apart_from_the_data_and_there_are_none_in_it()
    {
        ring.Start().CreateProtector("any").Protect("anything");

        Assert.Single(ring.Files);
        Assert.Empty(Directory.EnumerateFileSystemEntries(ring.Data.Path));
        Assert.Equal(ring.Data.Path + "-keys", ring.Keys.Folder.FullName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("keys")]
    [InlineData("a/../b/keys")]
    public void A_key_folder_in_the_data_folder_is_refused_by_its_setting(string below)
    {
        var refusal = Assert.Throws<FolderRefusedException>(() => new KeyFolder(ring.Data, Path.Combine(ring.Data.Path, below)));

        Assert.Contains("Storage:KeyFolder", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(ring.Data.Path));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(90)]
    public void A_key_seals_for_as_long_as_the_setting_says(int days)
    {
        ring.Start(days).CreateProtector("any").Protect("anything");

        var key = XDocument.Load(Assert.Single(ring.Files).FullName).Root!;
        var made = (DateTimeOffset)key.Element("creationDate")!;
        Assert.Equal(TimeSpan.FromDays(days).TotalHours, ((DateTimeOffset)key.Element("expirationDate")! - made).TotalHours, 1);
    }

    [Fact]
    public async Task A_session_sealed_with_a_key_that_has_run_out_stays_open_and_the_next_is_sealed_with_a_new_one()
    {
        await SealWithAsync(ring.Start());
        ring.Date("creationDate", DateTimeOffset.UtcNow.AddDays(-100));
        ring.Date("activationDate", DateTimeOffset.UtcNow.AddDays(-100));
        ring.Date("expirationDate", DateTimeOffset.UtcNow.AddDays(-10));

        var later = Store(ring.Start());
        var read = await later.ReadAsync(RefresherBench.SessionId);
        Assert.True(await later.SaveAsync(read!, read!.Tokens with { RefreshToken = "refresh-1" }));

        Assert.Equal(RefreshToken, read.RefreshToken);
        Assert.Equal(2, ring.Files.Count());
        Assert.Equal("refresh-1", (await Store(ring.Start()).ReadAsync(RefresherBench.SessionId))!.RefreshToken);
    }

    [Fact]
    public async Task Instances_that_share_the_key_folder_open_each_others_sessions()
    {
        var (one, another) = (ring.Start(), ring.Start());
        await SealWithAsync(one);

        Assert.Equal(RefreshToken, (await Store(another).ReadAsync(RefresherBench.SessionId))!.RefreshToken);
        Assert.Single(ring.Files);
    }

    [Fact]
    public async Task Keys_that_are_gone_are_made_anew_and_old_sessions_are_nobody()
    {
        await SealWithAsync(ring.Start());
        foreach (var file in ring.Files.ToList())
            file.Delete();

        var later = ring.Start();

        Assert.Null(await Store(later).ReadAsync(RefresherBench.SessionId));
        Assert.Throws<CryptographicException>(() => later.CreateProtector("any").Unprotect(new EphemeralDataProtectionProvider().CreateProtector("any").Protect("x")));
        Assert.Single(ring.Files);
    }

    public void Dispose()
    {
        bench.Dispose();
        ring.Dispose();
    }

    private async Task SealWithAsync(IDataProtectionProvider protection)
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1));
        var box = Store(protection).Seal(RefresherBench.SessionId, new TokenSet(RefresherBench.FirstToken, RefreshToken, DateTimeOffset.UtcNow.AddHours(1)));
        await using var database = bench.Database.CreateDbContext();
        await database.Sessions.ExecuteUpdateAsync(row => row.SetProperty(session => session.SealedTokens, box), Cancellation);
    }

    private TokenStore Store(IDataProtectionProvider protection) => new(bench.Database, protection, bench.Trail, bench.Clock, NullLogger<TokenStore>.Instance);

    /// <summary>Encoded is not sealed.</summary>
    private static string[] Spellings(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        return [word, Convert.ToHexString(bytes), Convert.ToBase64String(bytes)[..^3]];
    }
}
