using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>What the endpoint's answers have said of its limits, model by model. They are the organisation's: every turn learns from every other.</summary>
public sealed class EndpointLimits(IOptions<LlmOptions> options, TimeProvider time)
{
    /// <summary>A person watches a countdown this long before anything else is tried.</summary>
    public static readonly TimeSpan LongestCountdown = TimeSpan.FromSeconds(8);

    private readonly ConcurrentDictionary<string, int> tokensAMinute = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> limitedUntil = new(StringComparer.Ordinal);

    private volatile bool hasAnswered;

    /// <summary>Whether any request has been answered yet, with limits or without.</summary>
    public bool HasAnswered => hasAnswered;

    private string Main => options.Value.Model;

    private string Spare => options.Value.FallbackModel;

    /// <summary>The model to ask first: the usual one, or the other while the usual one is known to be limited for longer than a person would wait.</summary>
    public string FirstModel => HasSpare && IsLimited(Main) && !IsLimited(Spare) ? Spare : Main;

    public bool HasSpare => Spare.Length > 0 && Spare != Main;

    /// <summary>What the next turn has to live on: the limit of the model it begins with or, while that one has named none, of the other, which has the same plan.</summary>
    public int? TokensAMinuteNext => TokensAMinute(FirstModel) ?? TokensAMinute(Main) ?? TokensAMinute(Spare);

    /// <summary>Null where the endpoint names none.</summary>
    public int? TokensAMinute(string model) => tokensAMinute.TryGetValue(model, out var limit) ? limit : null;

    /// <summary>Takes in what an answer's headers say; a refusal names the limits too.</summary>
    public void Told(string model, EndpointReading reading)
    {
        if (reading.Status is >= 200 and < 300)
        {
            hasAnswered = true;
        }

        if (reading.TokenLimit is { } limit and > 0)
        {
            tokensAMinute[model] = limit;
        }
    }

    public void Limited(string model, TimeSpan wait) => limitedUntil[model] = time.GetUtcNow() + wait;

    private bool IsLimited(string model) =>
        limitedUntil.TryGetValue(model, out var until) && until - time.GetUtcNow() > LongestCountdown;
}
