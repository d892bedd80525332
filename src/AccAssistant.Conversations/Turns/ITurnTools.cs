using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>What one turn offers the model: made fresh per turn, the project fixed inside.</summary>
public interface ITurnTools
{
    /// <summary>The plugins, registered; nothing else is needed to describe or invoke them.</summary>
    Kernel Kernel { get; }

    /// <summary>What a call is about to do, in plain words, e.g. "Looking up RFIs · open".</summary>
    string Describe(string functionName, KernelArguments? arguments);

    /// <summary>Never throws for an expected fault: an unknown tool or bad arguments come back as an <c>ERROR[…]</c> text.</summary>
    Task<ToolOutcome> InvokeAsync(FunctionCallContent call, Action<string> progress, CancellationToken cancellationToken);
}
