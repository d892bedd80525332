using System.Net;
using AccAssistant.Sandbox;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class RestartTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "acc-sandbox-" + Guid.NewGuid().ToString("N"));
    private readonly SandboxClock time = new();

    [Fact]
    public async Task Grants_and_access_tokens_outlive_a_restart()
    {
        string access, refresh;
        await using (var before = await StartAsync())
        {
            var answer = await before.SignInAsync();
            (access, refresh) = ((string)answer["access_token"]!, (string)answer["refresh_token"]!);
        }

        await using var after = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await after.GetAsync("/data/v1/who", access)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await after.RefreshAsync(refresh)).StatusCode);
    }

    [Fact]
    public async Task Spent_and_revoked_tokens_stay_so_over_a_restart()
    {
        string revoked, spent;
        await using (var before = await StartAsync())
        {
            revoked = await before.AccessTokenAsync();
            await before.AskAsync("/authentication/v2/revoke", ("token", revoked), ("token_type_hint", "access_token"));
            spent = (string)(await before.SignInAsync())["refresh_token"]!;
            await before.RefreshAsync(spent);
        }

        await using var after = await StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await after.GetAsync("/data/v1/who", revoked)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await after.RefreshAsync(spent)).StatusCode);
    }

    [Fact]
    public async Task The_file_holds_no_token()
    {
        await using var sandbox = await StartAsync();
        var answer = await sandbox.SignInAsync();

        var file = await File.ReadAllTextAsync(Path.Combine(folder, "sandbox-state.json"), ApsSandbox.Cancellation);

        Assert.DoesNotContain((string)answer["refresh_token"]!, file, StringComparison.Ordinal);
        Assert.DoesNotContain((string)answer["access_token"]!, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_ins_at_the_same_time_are_all_kept()
    {
        string[] tokens;
        await using (var before = await StartAsync())
            tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (string)(await before.SignInAsync())["refresh_token"]!));

        await using var after = await StartAsync();

        var answers = await Task.WhenAll(tokens.Select(after.RefreshAsync));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task A_second_sandbox_on_the_same_folder_is_told_to_take_its_own()
    {
        await using var first = await StartAsync();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(StartAsync);

        Assert.Contains("Sandbox:StateFolder", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_a_restart_forgets()
    {
        string refresh;
        await using (var before = await ApsSandbox.StartAsync(time: time))
            refresh = (string)(await before.SignInAsync())["refresh_token"]!;

        await using var after = await ApsSandbox.StartAsync(time: time);

        Assert.Equal(HttpStatusCode.BadRequest, (await after.RefreshAsync(refresh)).StatusCode);
    }

    [Fact]
    public async Task A_damaged_file_stops_the_start_and_is_named()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "sandbox-state.json"), "{ half", ApsSandbox.Cancellation);

        var exception = await Assert.ThrowsAsync<InvalidDataException>(StartAsync);

        Assert.Contains("sandbox-state.json", exception.Message, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder, "sandbox-state.json"));
        await using var afterwards = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await afterwards.GetAsync("/")).StatusCode);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private Task<ApsSandbox> StartAsync() => ApsSandbox.StartAsync(new SandboxOptions { StateFolder = folder }, time);
}
