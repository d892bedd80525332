using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

/// <summary>The browsers connected to this instance, so that a session's end is also theirs: signing out closes no socket by itself.</summary>
public sealed class OpenSockets
{
    private readonly ConcurrentDictionary<string, (string SessionId, HubCallerContext Context)> _open = new();

    /// <summary>Whose connections are open.</summary>
    public IReadOnlyCollection<string> Sessions => [.. _open.Values.Select(socket => socket.SessionId).Distinct()];

    /// <summary>Cuts every connection of the session off; its running turns notice by themselves.</summary>
    public void Close(string sessionId)
    {
        foreach (var (_, socket) in _open)
            if (socket.SessionId == sessionId)
                socket.Context.Abort();
    }

    public void Opened(string sessionId, HubCallerContext context) => _open[context.ConnectionId] = (sessionId, context);

    public void Closed(HubCallerContext context) => _open.TryRemove(context.ConnectionId, out _);
}
