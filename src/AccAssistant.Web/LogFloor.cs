using Microsoft.Extensions.Options;

namespace AccAssistant.Web;

/// <summary>Libraries whose finer logs repeat what passes through them: whatever the settings ask for, of any class of theirs and for any log, they say no more than this.</summary>
internal sealed class LogFloor : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly (string Category, LogLevel Floor)[] Floors =
    [
        // The request line: what was searched for, and on the way back from Autodesk the code.
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),
        // Messages to and from the provider. Its errors too: what it says went wrong may repeat the code, and anyone can write it into an address.
        ("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.Critical),
        // What a key is used for: tokens are sealed for a session by its id.
        ("Microsoft.AspNetCore.DataProtection", LogLevel.Information),
        // Arguments of hub methods: questions and what is typed.
        ("Microsoft.AspNetCore.SignalR", LogLevel.Information),
        // Arguments of page handlers and names of files: what was searched for and how things are named.
        ("Microsoft.AspNetCore.Mvc", LogLevel.Warning),
        // Arguments of calls to grains: questions, sessions, records.
        ("Orleans", LogLevel.Information),
        // The key of whichever grain is slow: of one that keeps tokens, its session.
        ("Orleans.Runtime.Scheduler", LogLevel.Error),
    ];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var configured = options.Rules.ToList();
        foreach (var (category, floor) in Floors)
        {
            for (var index = 0; index < options.Rules.Count; index++)
            {
                if (options.Rules[index] is { } rule && IsOf(rule.CategoryName, category) && (rule.LogLevel ?? LogLevel.Trace) < floor)
                    options.Rules[index] = new LoggerFilterRule(rule.ProviderName, rule.CategoryName, floor, rule.Filter);
            }

            foreach (var log in configured.Select(rule => rule.ProviderName).Append(null).Distinct())
                options.Rules.Add(new LoggerFilterRule(log, category, Louder(LevelOf(configured, log, category) ?? options.MinLevel, floor), null));
        }
    }

    private static LogLevel Louder(LogLevel asked, LogLevel floor) => asked < floor ? floor : asked;

    /// <summary>Whether a rule is for a part of the library; one with a star may be.</summary>
    private static bool IsOf(string? rule, string category) => rule?.Split('*') switch
    {
        null => false,
        [var whole] => whole.StartsWith(category, StringComparison.OrdinalIgnoreCase),
        [var start, ..] => start.StartsWith(category, StringComparison.OrdinalIgnoreCase) || category.StartsWith(start, StringComparison.OrdinalIgnoreCase),
        [] => false,
    };

    /// <summary>What the settings ask for, chosen as logging chooses: the log's own rules first, then the longest name, then the last.</summary>
    private static LogLevel? LevelOf(IReadOnlyList<LoggerFilterRule> rules, string? log, string category) => rules
        .Where(rule => (rule.ProviderName is null || rule.ProviderName == log) && (rule.CategoryName is null || category.StartsWith(rule.CategoryName, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(rule => rule.ProviderName is not null)
        .ThenBy(rule => rule.CategoryName?.Length ?? 0)
        .LastOrDefault()?.LogLevel;
}
