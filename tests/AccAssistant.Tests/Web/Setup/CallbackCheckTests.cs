using AccAssistant.Acc;
using AccAssistant.Storage;
using AccAssistant.Tests.Acc.Tokens;
using AccAssistant.Tests.Storage;
using AccAssistant.Web.Setup.Checks;
using AccAssistant.Web.Setup;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Setup;

public sealed class CallbackCheckTests : IDisposable
{
    private const string Set = "https://assistant.example/signin-aps";

    private readonly TestDatabase database = TestDatabase.New();
    private readonly ApsOptions aps = new() { ClientId = "app-1" };

    [Fact]
    public async Task Before_the_first_sign_in_it_cannot_be_known_and_the_steps_name_all_that_is_to_be_entered()
    {
        var finding = await Check().RunAsync();

        Assert.Equal(SetupState.Unknown, finding.State);
        Assert.Contains("`http://localhost:5080/signin-aps`", finding.Found, StringComparison.Ordinal);
        Assert.Contains("`app-1`", finding.Mend[0], StringComparison.Ordinal);
        Assert.Contains("`http://localhost:5080/signin-aps`", finding.Mend[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signed_in_at_this_host_proves_it()
    {
        var finding = await Check().RunAsync(Visits.Local(Visits.Maya));

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains("yourself", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_at_another_host_proves_nothing()
    {
        aps.RedirectUri = Set;

        var finding = await Check().RunAsync(Visits.At("http://localhost:5080", Set, caller: Visits.Maya));

        Assert.Equal(SetupState.Unknown, finding.State);
        Assert.Contains("`Aps:RedirectUri`", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_sign_in_is_told_with_its_time()
    {
        await using (var rows = database.CreateDbContext())
        {
            rows.Sessions.Add(new SessionRow { Id = "s", UserId = "u", UserName = "n", SealedTokens = "", CreatedAt = new DateTimeOffset(2026, 11, 24, 9, 5, 0, TimeSpan.Zero) });
            await rows.SaveChangesAsync(Visits.Cancellation);
        }

        var finding = await Check().RunAsync();

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains("24 Nov 2026, 09:05 UTC", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_browsers_keep_no_sign_in_at_needs_mending()
    {
        var finding = await Check().RunAsync(Visits.At("http://192.168.0.7:5080"));

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("Set `Aps:RedirectUri` to `https://192.168.0.7/signin-aps`", finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_knows_another_address_needs_the_setting()
    {
        var finding = await Check().RunAsync(Visits.At("http://localhost:5080", proxy: "https://assistant.example"));

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains($"Set `Aps:RedirectUri` to `{Set}`", finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_setting_made_a_proxy_is_right()
    {
        aps.RedirectUri = Set;

        var finding = await Check().RunAsync(Visits.At("http://localhost:5080", Set, "https://assistant.example", Visits.Maya));

        Assert.Equal(SetupState.Ok, finding.State);
    }

    [Fact]
    public async Task Demo_data_says_what_to_register_later()
    {
        var finding = await new CallbackCheck(Options.Create(aps), Visits.Demo, database).RunAsync();

        Assert.Equal(SetupState.NotInUse, finding.State);
        Assert.Contains("register `http://localhost:5080/signin-aps`", finding.Words(), StringComparison.Ordinal);
    }

    public void Dispose() => database.Dispose();

    private CallbackCheck Check() => new(Options.Create(aps), Visits.Real, database);
}
