using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

<<<<<<< HEAD
/// <summary>The tools of one turn, bound to its project and person.</summary>
public interface ITurnTools
{
    /// <summary>Plugins registered; no services are needed to invoke them.</summary>
    Kernel Kernel { get; }

    /// <summary>What a call is about to do, for the running tool line: "Looking up RFIs · open".</summary>
    string Describe(string functionName, KernelArguments? arguments);

    /// <summary>Runs one call. Never throws for expected faults; an unknown tool or bad arguments come back as an ERROR text naming what is allowed.</summary>
    /// <param name="progress">Called with plain words while records are read.</param>
=======
/// <summary>What one turn offers the model: made fresh per turn, the project fixed inside.</summary>
public interface ITurnTools
{
    /// <summary>The plugins, registered; nothing else is needed to describe or invoke them.</summary>
    Kernel Kernel { get; }

    /// <summary>What a call is about to do, in plain words, e.g. "Looking up RFIs · open".</summary>
    string Describe(string functionName, KernelArguments? arguments);

    /// <summary>Never throws for an expected fault: an unknown tool or bad arguments come back as an <c>ERROR[…]</c> text.</summary>
>>>>>>> turns
    Task<ToolOutcome> InvokeAsync(FunctionCallContent call, Action<string> progress, CancellationToken cancellationToken);
}
