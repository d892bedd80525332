using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Decides, inside one transaction, whether a turn may begin, and stores its question.</summary>
internal sealed class TurnOpening(AppDbContext database, TurnOptions options, DateTimeOffset now)
{
    /// <summary>More would not fit into any history budget.</summary>
    private const int RememberedTurns = 20;

    public async Task<TurnStart> BeginAsync(Guid conversationId, Question question, bool busy, Guid? ranHere, CancellationToken cancellationToken)
    {
        var userId = question.Context.Caller.UserId;
        var projectId = question.Context.Project.Id.Value;
        var minuteAgo = now.AddMinutes(-1);
        // From the few turns of now to whose they are: a person may have thousands. What was deleted since was asked all the same.
        var mine = database.Turns.Where(turn => database.Conversations.Any(row => row.Id == turn.ConversationId && row.UserId == userId));
        var found = await database.Conversations.IgnoreQueryFilters()
            .Where(row => row.Id == conversationId && row.UserId == userId && row.ProjectId == projectId && row.DeletedAt == null)
            .Select(row => new
            {
                Known = row.Turns.Where(turn => turn.RequestId == question.RequestId).Select(turn => (Guid?)turn.Id).FirstOrDefault(),
                Place = row.Turns.Where(turn => turn.Id == question.ReplacesTurnId).Select(turn => (int?)turn.Place).FirstOrDefault(),
                Last = row.Turns.Max(turn => (int?)turn.Ordinal) ?? 0,
                LastId = row.Turns.OrderByDescending(turn => turn.Ordinal).Select(turn => (Guid?)turn.Id).FirstOrDefault(),
                IsRunning = row.Turns.Any(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now),
                HasLapsed = row.Turns.Any(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil < now),
                Mine = mine.Count(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now),
                Lately = mine.Count(turn => turn.AskedAt > minuteAgo),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return new TurnRefused(AskRefusals.Gone(question.Words));
        }

        if (found.Known is { } known)
        {
            return new TurnKnown(known);
        }

        if (busy || found.IsRunning)
        {
            return new TurnRefused(AskRefusals.Busy(question.Words));
        }

        if (question.ReplacesTurnId is not null && found.Place is null)
        {
            return new TurnRefused(AskRefusals.ReplacedGone(question.Words));
        }

        if (found.Mine >= options.RunningPerPerson)
        {
            return new TurnRefused(AskRefusals.TooManyRunning(question.Words, options.RunningPerPerson)) { Limit = "running turns" };
        }

        if (found.Lately >= options.QuestionsPerMinute)
        {
            return new TurnRefused(AskRefusals.TooManyAsked(question.Words, options.QuestionsPerMinute)) { Limit = "questions a minute" };
        }

        if (found.HasLapsed)
        {
            await InterruptLapsedAsync(conversationId, cancellationToken);
        }

        var elsewhere = found.LastId is null || found.LastId == ranHere ? null : await database.Turns
            .Where(turn => turn.Id == found.LastId)
            .Select(turn => new StoredTurn(turn.Id, turn.Status, turn.LastEventNumber))
            .SingleAsync(cancellationToken);
        return await StoreAsync(conversationId, found.Last + 1, found.Place, question, cancellationToken) is { } begun
            ? begun with { Elsewhere = elsewhere }
            : new TurnRefused(AskRefusals.Gone(question.Words));
    }

    private async Task InterruptLapsedAsync(Guid conversationId, CancellationToken cancellationToken)
    {
        var running = database.Turns.Where(turn => turn.ConversationId == conversationId && turn.Status == TurnStatus.Running);
        foreach (var lapsed in await running.Select(turn => turn.Id).ToListAsync(cancellationToken))
        {
            await database.InterruptAsync(lapsed, conversationId, now, cancellationToken);
        }
    }

    /// <returns>Null when the conversation was deleted meanwhile.</returns>
    private async Task<TurnBegun?> StoreAsync(Guid conversationId, int ordinal, int? place, Question question, CancellationToken cancellationToken)
    {
        if (await database.AskInAsync(conversationId, question.Text, ordinal == 1, now, cancellationToken) is not { } last)
        {
            return null;
        }

        var past = ordinal == 1 ? [] : await PastAsync(conversationId, place ?? ordinal, cancellationToken);
        var numbers = new EventNumbers(last - EventNumbers.Block + 1, EventNumbers.Block);
        var turn = new TurnRow
        {
            Id = Guid.CreateVersion7(now),
            ConversationId = conversationId,
            Ordinal = ordinal,
            Place = place ?? ordinal,
            RequestId = question.RequestId,
            Question = question.Text,
            Status = TurnStatus.Running,
            AskedAt = now,
            LeaseUntil = now + TurnStore.Lease,
            ReplacesTurnId = question.ReplacesTurnId,
            LastEventNumber = numbers.Next(),
        };
        database.Turns.Add(turn);
        await database.SaveChangesAsync(cancellationToken);
        return new TurnBegun(turn, past, numbers);
    }

    /// <summary>What was said before that place, each question in its last version.</summary>
    private async Task<IReadOnlyList<PastTurn>> PastAsync(Guid conversationId, int place, CancellationToken cancellationToken)
    {
        var rows = await ConversationTurns.Shown(database, conversationId)
            .Where(turn => turn.Place < place)
            .OrderByDescending(turn => turn.Place)
            .Take(RememberedTurns)
            .Select(turn => new { turn.Question, turn.Answer, turn.Status, turn.Activity })
            .ToListAsync(cancellationToken);
        rows.Reverse();
        return [.. rows.Select(row => new PastTurn(row.Question, row.Answer, row.Status == TurnStatus.Completed, TurnActivity.ReadCalls(row.Activity)))];
    }
}
