using System.Text.Json.Serialization;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>What happens in a turn, as a follower sees it. The browser's twin is <c>Client/turn-events.ts</c>.</summary>
/// <param name="Number">Grows within a conversation, never given twice.</param>
[GenerateSerializer, Immutable]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TurnStarted), "started")]
[JsonDerivedType(typeof(TurnStored), "stored")]
[JsonDerivedType(typeof(TurnProgress), "progress")]
[JsonDerivedType(typeof(ToolStarted), "toolStarted")]
[JsonDerivedType(typeof(ToolProgress), "toolProgress")]
[JsonDerivedType(typeof(ToolFinished), "toolFinished")]
[JsonDerivedType(typeof(AnswerText), "answerText")]
[JsonDerivedType(typeof(AnswerWithdrawn), "answerWithdrawn")]
[JsonDerivedType(typeof(AnswerRendered), "answerRendered")]
[JsonDerivedType(typeof(TurnEnded), "ended")]
public abstract record TurnEvent(long Number, Guid TurnId);

/// <summary>The question is stored and work begins.</summary>
[GenerateSerializer, Immutable]
public sealed record TurnStarted(long Number, Guid TurnId, string Question, DateTimeOffset AskedAt, Guid? ReplacesTurnId) : TurnEvent(Number, TurnId);

/// <summary>The turn is over and its events are gone: read it from the store.</summary>
[GenerateSerializer, Immutable]
public sealed record TurnStored(long Number, Guid TurnId) : TurnEvent(Number, TurnId);

/// <summary>What the turn is doing, in plain words; each replaces the one before.</summary>
[GenerateSerializer, Immutable]
public sealed record TurnProgress(long Number, Guid TurnId, string Text) : TurnEvent(Number, TurnId);

/// <summary>A tool call begins, e.g. "Looking up RFIs · open".</summary>
[GenerateSerializer, Immutable]
public sealed record ToolStarted(long Number, Guid TurnId, string CallId, string Text) : TurnEvent(Number, TurnId);

/// <summary>e.g. "Reading RFIs · 200 of 1,200".</summary>
[GenerateSerializer, Immutable]
public sealed record ToolProgress(long Number, Guid TurnId, string CallId, string Text) : TurnEvent(Number, TurnId);

/// <summary>A tool call ended, e.g. "Looked up RFIs · open · 43 of 412 · 0.4 s".</summary>
[GenerateSerializer, Immutable]
public sealed record ToolFinished(long Number, Guid TurnId, ToolActivity Activity) : TurnEvent(Number, TurnId);

/// <summary>More Markdown of the answer. Goes from the turn to the renderer, never to a browser.</summary>
[GenerateSerializer, Immutable]
public sealed record AnswerText(long Number, Guid TurnId, string Text) : TurnEvent(Number, TurnId);

/// <summary>What was written so far was not the answer (the model went on to call a tool).</summary>
[GenerateSerializer, Immutable]
public sealed record AnswerWithdrawn(long Number, Guid TurnId) : TurnEvent(Number, TurnId);

/// <summary>For a browser, in place of <see cref="AnswerText"/>: blocks from <paramref name="FirstBlock"/> on are replaced by these, then the unfinished tail as text.</summary>
/// <param name="Blocks">Safe HTML, one string per finished block.</param>
[GenerateSerializer, Immutable]
public sealed record AnswerRendered(long Number, Guid TurnId, int FirstBlock, IReadOnlyList<string> Blocks, string Tail) : TurnEvent(Number, TurnId);

/// <summary>The turn ended in exactly one way.</summary>
/// <param name="Status">completed, failed, cancelled or interrupted.</param>
/// <param name="Failure">For the reader: what failed, what still works, what to do.</param>
[GenerateSerializer, Immutable]
public sealed record TurnEnded(long Number, Guid TurnId, TurnStatus Status, string? Failure) : TurnEvent(Number, TurnId)
{
    [Id(0)]
    public TurnNotes Notes { get; init; } = TurnNotes.None;
}
