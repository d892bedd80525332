using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>The tools of one turn, bound to its project and person.</summary>
public interface ITurnTools
{
    /// <summary>Plugins registered; no services are needed to invoke them.</summary>
    Kernel Kernel { get; }

    /// <summary>What a call is about to do, for the running tool line: "Looking up RFIs · open".</summary>
    string Describe(string functionName, KernelArguments? arguments);

    /// <summary>Runs one call. Never throws for expected faults; an unknown tool or bad arguments come back as an ERROR text naming what is allowed.</summary>
    /// <param name="progress">Called with plain words while records are read.</param>
    Task<ToolOutcome> InvokeAsync(FunctionCallContent call, Action<string> progress, CancellationToken cancellationToken);
}
