using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>The budgets in force: the preset that is set or fits what the endpoint's headers say, then single settings over it.</summary>
public sealed class BudgetPlan(IOptions<LlmOptions> options, EndpointLimits limits)
{
    public Budgets Current
    {
        get
        {
            var (set, preset) = (options.Value, Preset);
            return new Budgets(
                set.MaxTurnTokens ?? preset.TurnTokens,
                set.MaxToolResultTokens ?? preset.ResultTokens,
                Math.Max(preset.AllResultTokens, set.MaxToolResultTokens ?? 0),
                set.MaxHistoryTokens ?? preset.HistoryTokens,
                set.MaxOutputTokens ?? preset.OutputTokens,
                set.MaxRounds ?? preset.Rounds);
        }
    }

    private Budgets Preset => options.Value.Preset switch
    {
        LlmOptions.Free => Budgets.Free,
        LlmOptions.Developer => Budgets.Developer,
        _ => Thrifty ? Budgets.Free : Budgets.Developer,
    };

    /// <summary>Until Groq has answered once, the key may be a free one.</summary>
    private bool Thrifty => limits.TokensAMinuteNext is { } known
        ? known < Budgets.ThriftyBelow
        : !limits.HasAnswered && new Uri(options.Value.Endpoint).Host == LlmOptionsValidator.GroqHost;
}
