using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>The model endpoint as a turn uses it.</summary>
public sealed class ModelAccess(ModelRound rounds, BudgetPlan plan, EndpointLimits limits, ITokenLedger ledger, IOptions<LlmOptions> options)
{
    public ModelRound Rounds => rounds;

    public Budgets Budgets => plan.Current;

    public EndpointLimits Limits => limits;

    public ITokenLedger Ledger => ledger;

    public LlmOptions Options => options.Value;
}
