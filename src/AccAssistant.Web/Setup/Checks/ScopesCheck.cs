using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether people are asked for what the app reads, and for nothing else.</summary>
public sealed class ScopesCheck(IOptions<ApsOptions> options) : ISetupCheck
{
    private const string Setting = $"{ApsOptions.Section}:{nameof(ApsOptions.Scopes)}";

    private static readonly (string Scope, string Use)[] Needed =
    [
        ("openid", Words.Known("to know who signed in")),
        ("data:read", Words.Known("to read projects and their records")),
        ("account:read", Words.Known("to read people, companies and time zones")),
        ("user-profile:read", Words.Known("to read the name of whoever signed in")),
    ];

    public string Name => Words.Known("Scopes");

    public Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken) => Task.FromResult(Judge(visit.Words));

    private SetupFinding Judge(Words words)
    {
        var asked = options.Value.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = string.Join(' ', Needed.Select(needed => needed.Scope));
        var more = asked.Except(Needed.Select(needed => needed.Scope), StringComparer.Ordinal).Select(scope => $"`{scope}`").ToList();
        var unused = more.Count > 0 ? " " + words["This app makes no use of {0}: leave it out of `{1}`.", string.Join(", ", more), Setting] : "";
        var missing = Needed.Where(needed => !asked.Contains(needed.Scope)).ToList();
        if (missing.Count > 0)
            return SetupFinding.NeedsMending(
                Name,
                words["Missing: {0}.", string.Join(", ", missing.Select(needed => $"`{needed.Scope}` ({words[needed.Use]})"))] + unused,
                words["Set `{0}` to `{1}`, or leave it out, and start again.", Setting, all],
                words["Everybody signs out and in again: a sign-in keeps the scopes it began with."]);

        return SetupFinding.Ok(Name, words["`{0}` are asked for.", all] + unused);
    }
}
