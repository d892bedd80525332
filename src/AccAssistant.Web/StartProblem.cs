using AccAssistant.Conversations.Prompts;
using AccAssistant.Storage;
using AccAssistant.Web.Demo;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web;

/// <summary>Turns what keeps the app from starting into sentences an operator can act on.</summary>
internal static class StartProblem
{
    /// <summary>Null when this is not a known problem: it then shows as the fault it is.</summary>
    public static string? Explain(Exception error) => error switch
    {
        StartRefusedException or StorageInUseException or FolderRefusedException or DatabaseRefusedException or PromptException => error.Message,
        OptionsValidationException invalid =>
            "ACC Assistant cannot start: " + string.Join(Environment.NewLine, invalid.Failures.Distinct()),
        IOException { InnerException: AddressInUseException } =>
            error.Message + Environment.NewLine + "Stop the other program, or choose another address, for example with --urls http://localhost:5090",
        AggregateException { InnerExceptions: [var only] } => Explain(only),
        _ => null,
    };
}
