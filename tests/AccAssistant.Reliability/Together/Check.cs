using AccAssistant.Reliability.Container;
using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Together;

/// <summary>What the instances must get right together, with nothing broken.</summary>
/// <param name="Wanted">What must be seen, in the words in which <paramref name="SeeAsync"/> tells it.</param>
internal sealed record Check(string Name, string Wanted, Func<Installation, Task<string>> SeeAsync)
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new("One session's token runs out 15 times under 40 callers each", TokenRace.Wanted, TokenRace.SeeAsync),
        new("One person asks more at once than one person may", SharedLimit.Wanted, SharedLimit.SeeAsync),
        new("Signing out at one instance while sockets are open at all", SignOutElsewhere.Wanted, SignOutElsewhere.SeeAsync),
        new("Redis after questions, sign-ins and records", KeptInRedis.Wanted, KeptInRedis.SeeAsync),
        new("The app as a container image, made and started", ContainerImage.Wanted, _ => ContainerImage.SeeAsync()),
    ];
}
