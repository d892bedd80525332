using Orleans;

namespace AccAssistant.Acc.Projects;

[GenerateSerializer]
public enum Platform
{
    Acc,

    /// <summary>Serves Issues only; RFIs v3 and Submittals v2 do not know it.</summary>
    Bim360,
}
