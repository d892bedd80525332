using AccAssistant.Records;

namespace AccAssistant.Conversations.Plugins;

/// <summary>What a tool function returns: replies still to be read. Bare, the kernel would start to read them itself.</summary>
public sealed record Lookup(IAsyncEnumerable<RecordReply> Replies);
