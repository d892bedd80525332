using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;

namespace AccAssistant.Evaluation.Asking;

/// <summary>A running app and the sandbox behind it, as questions need them.</summary>
/// <param name="SignInAsync">By a person's first name.</param>
/// <param name="ConnectToSandbox">A client that is not the app's.</param>
/// <param name="ClientSecret">The registered app's.</param>
/// <param name="Now">The moment records are judged by.</param>
internal sealed record Site(Func<string, Task<TestBrowser>> SignInAsync, Func<HttpClient> ConnectToSandbox, string ClientSecret, DateTimeOffset Now)
{
    public static string PersonId(string firstName) => SandboxPeople.All.Single(person => person.FirstName == firstName).AutodeskId;
}
