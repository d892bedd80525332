using System.Diagnostics;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Models;

/// <summary>A piece of one round; the last one says how it ended.</summary>
public abstract record RoundPart;

/// <summary>More of the text.</summary>
public sealed record RoundText(string Text) : RoundPart;

/// <summary>The model begins to call a tool: the text so far was not the answer. Once in a round.</summary>
public sealed record RoundCalling : RoundPart;

/// <summary>The round came to its end. A call may lack an id, or share one; unreadable arguments are in <see cref="FunctionCallContent.Exception"/>.</summary>
/// <param name="CutShort">The output allowance ran out.</param>
/// <param name="Span">The round's; what is done for its calls belongs under it.</param>
public sealed record RoundDone(IReadOnlyList<FunctionCallContent> Calls, bool CutShort, TokenUsage Usage, ActivityContext Span = default) : RoundPart;

public sealed record RoundFailed(ModelFailure Failure) : RoundPart;
