using AccAssistant.Acc;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether people are asked for what the app reads, and for nothing else.</summary>
public sealed class ScopesCheck(IOptions<ApsOptions> options) : ISetupCheck
{
    private const string Setting = $"{ApsOptions.Section}:{nameof(ApsOptions.Scopes)}";

    private static readonly (string Scope, string Use)[] Needed =
    [
        ("openid", "to know who signed in"),
        ("data:read", "to read projects and their records"),
        ("account:read", "to read people, companies and time zones"),
        ("user-profile:read", "to read the name of whoever signed in"),
    ];

    public string Name => "Scopes";

    public Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var asked = options.Value.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = string.Join(' ', Needed.Select(needed => needed.Scope));
        var more = asked.Except(Needed.Select(needed => needed.Scope), StringComparer.Ordinal).Select(scope => $"`{scope}`").ToList();
        var unused = more.Count > 0 ? $" This app makes no use of {string.Join(", ", more)}: leave it out of `{Setting}`." : "";
        var missing = Needed.Where(needed => !asked.Contains(needed.Scope)).ToList();
        if (missing.Count > 0)
            return Task.FromResult(SetupFinding.NeedsMending(
                Name,
                "Missing: " + string.Join(", ", missing.Select(needed => $"`{needed.Scope}` ({needed.Use})")) + "." + unused,
                $"Set `{Setting}` to `{all}`, or leave it out, and start again.",
                "Everybody signs out and in again: a sign-in keeps the scopes it began with."));

        return Task.FromResult(SetupFinding.Ok(Name, $"`{all}` are asked for." + unused));
    }
}
