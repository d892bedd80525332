using System.Collections.Concurrent;
using AccAssistant.Web.Limits;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Chat;

/// <summary>The browsers connected to this instance, so that a session's end is also theirs: signing out closes no socket by itself.</summary>
public sealed class OpenSockets(IOptions<LimitOptions> limits)
{
    private readonly ConcurrentDictionary<string, (string UserId, string SessionId, HubCallerContext Context)> _open = new();

    public int Count => _open.Count;

    /// <summary>Whose connections are open.</summary>
    public IReadOnlyCollection<string> Sessions => [.. _open.Values.Select(socket => socket.SessionId).Distinct()];

    /// <summary>Cuts every connection of the session off; its running turns notice by themselves.</summary>
    public void Close(string sessionId)
    {
        foreach (var (_, socket) in _open)
            if (socket.SessionId == sessionId)
                socket.Context.Abort();
    }

    /// <summary>Whether a person has as many connections as one may have.</summary>
    public bool IsFull(string userId) => CountOf(userId) >= limits.Value.SocketsPerPerson;

    /// <summary>Cuts off at once what goes beyond the limit: many may have come through the door together.</summary>
    public void Opened(string userId, string sessionId, HubCallerContext context)
    {
        _open[context.ConnectionId] = (userId, sessionId, context);
        if (CountOf(userId) > limits.Value.SocketsPerPerson)
            context.Abort();
    }

    public void Closed(HubCallerContext context) => _open.TryRemove(context.ConnectionId, out _);

    private int CountOf(string userId) => _open.Count(socket => socket.Value.UserId == userId);
}
