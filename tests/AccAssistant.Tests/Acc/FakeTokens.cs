using AccAssistant.Acc.Tokens;

namespace AccAssistant.Tests.Acc;

/// <summary>Hands out <c>token-1</c>, and the next one when the last was rejected.</summary>
internal sealed class FakeTokens : ISessionTokens
{
    private int number = 1;

    public bool SignedOut { get; set; }

    public bool Silent { get; set; }

    public List<string> Rejected { get; } = [];

    public Task<string?> GetAccessTokenAsync(string? rejected = null)
    {
        if (rejected is not null && rejected == $"token-{number}")
        {
            Rejected.Add(rejected);
            number++;
        }

        if (Silent)
            return Task.FromException<string?>(new TimeoutException("Response did not arrive on time."));
        return Task.FromResult(SignedOut ? null : $"token-{number}");
    }
}
