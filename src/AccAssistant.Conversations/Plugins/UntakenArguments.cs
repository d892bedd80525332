using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Arguments a model sent that change nothing. It is told, or it would take the reply for an answer to what it asked: a count of another project, say.</summary>
/// <param name="safe">For names the model has made up.</param>
internal sealed class UntakenArguments(SafeText safe)
{
    private const int Named = 5;
    private const int Length = 40;

    /// <summary>A line for the model; null when all was taken.</summary>
    public string? Note(KernelFunction function, KernelArguments? arguments)
    {
        var names = ToolArguments.NotTaken(function.Name, arguments);
        if (names.Count == 0)
            return null;
        var taken = $"it takes {string.Join(", ", function.Metadata.Parameters.Select(parameter => parameter.Name))}";
        var shown = string.Join(", ", names.Take(Named).Select(name => safe.Line(name, Length))) + (names.Count > Named ? ", …" : "");
        return $"note: {shown} not used: a look-up reads the open project, as the person who asks, whatever is sent; {taken}";
    }
}
