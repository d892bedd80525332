using AccAssistant.Acc;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Setup;

public sealed class ScopesCheckTests
{
    [Theory]
    [InlineData("openid data:read account:read user-profile:read", SetupState.Ok, "are asked for.")]
    [InlineData("user-profile:read  account:read data:read openid", SetupState.Ok, "are asked for.")]
    [InlineData("openid data:read account:read user-profile:read data:write", SetupState.Ok, "makes no use of `data:write`")]
    [InlineData("openid data:read user-profile:read", SetupState.NeedsMending, "Missing: `account:read` (to read people, companies and time zones).")]
    [InlineData("openid data:read", SetupState.NeedsMending, "`user-profile:read`")]
    [InlineData("openid data:read code:all", SetupState.NeedsMending, "makes no use of `code:all`")]
    public async Task Each_scope_that_is_missing_or_of_no_use_is_named(string scopes, SetupState state, string words)
    {
        var finding = await new ScopesCheck(Options.Create(new ApsOptions { Scopes = scopes })).RunAsync();

        Assert.Equal(state, finding.State);
        Assert.Contains(words, finding.Found, StringComparison.Ordinal);
        Assert.Equal(state == SetupState.NeedsMending, finding.Mend.Any(step => step.Contains("Set `Aps:Scopes` to `openid data:read account:read user-profile:read`", StringComparison.Ordinal)));
    }
}
