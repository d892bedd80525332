using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Who is using the app, by their sign-ins and questions.</summary>
public sealed class ActivePeople(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>Those who asked most first.</summary>
    public async Task<IReadOnlyList<ActivePerson>> ReadAsync(OperatorDay day, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var begins = day.Begins;
        var sessions = await database.Sessions.Where(row => row.LastSeenAt >= begins).Select(row => new { row.UserId, row.LastSeenAt }).ToListAsync(cancellationToken);
        var asked = await database.Turns.Where(turn => turn.AskedAt >= begins)
            .Join(database.Conversations.IgnoreQueryFilters(), turn => turn.ConversationId, conversation => conversation.Id, (_, conversation) => conversation.UserId)
            .GroupBy(person => person)
            .Select(turns => new { UserId = turns.Key, Count = turns.Count() })
            .ToDictionaryAsync(person => person.UserId, person => person.Count, cancellationToken);
        var seen = sessions.GroupBy(row => row.UserId).ToDictionary(rows => rows.Key, rows => rows.Max(row => row.LastSeenAt));
        var people = seen.Keys.Union(asked.Keys).ToList();
        var nameOf = await database.NamesAsync(people, cancellationToken);
        return
        [
            .. people
                .Select(id => new ActivePerson(id, nameOf(id), asked.GetValueOrDefault(id), seen.TryGetValue(id, out var at) ? at : null))
                .OrderByDescending(person => person.Questions)
                .ThenBy(person => person.Name, StringComparer.CurrentCulture),
        ];
    }
}
