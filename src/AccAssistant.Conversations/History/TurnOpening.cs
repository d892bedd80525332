using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Decides, inside one transaction, whether a turn may begin, and stores its question.</summary>
internal sealed class TurnOpening(AppDbContext database, TurnOptions options, DateTimeOffset now)
{
    /// <summary>More would not fit into any history budget.</summary>
    private const int RememberedTurns = 20;

    public async Task<TurnStart> BeginAsync(Guid conversationId, Question question, bool busy, CancellationToken cancellationToken)
    {
        var userId = question.Context.Caller.UserId;
        var projectId = question.Context.Project.Id.Value;
        var conversation = await database.Conversations.SingleOrDefaultAsync(
            row => row.Id == conversationId && row.UserId == userId && row.ProjectId == projectId, cancellationToken);
        if (conversation is null)
        {
            return new TurnRefused(AskRefusals.Gone);
        }

        var turns = await database.Turns
            .Where(turn => turn.ConversationId == conversationId)
            .OrderBy(turn => turn.Ordinal)
            .Select(turn => new Sketch(turn.Id, turn.Ordinal, turn.RequestId, turn.Status, turn.LeaseUntil, turn.ReplacesTurnId))
            .ToListAsync(cancellationToken);
        if (turns.Find(turn => turn.RequestId == question.RequestId) is { } known)
        {
            return new TurnKnown(known.Id);
        }

        if ((Refusal(turns, question, busy) ?? await LimitAsync(userId, cancellationToken)) is { } refusal)
        {
            return new TurnRefused(refusal);
        }

        foreach (var lapsed in turns.Where(turn => turn.Status == TurnStatus.Running))
        {
            await database.InterruptAsync(lapsed.Id, conversationId, now, cancellationToken);
        }

        return await StoreAsync(conversation, turns, question, cancellationToken);
    }

    private string? Refusal(List<Sketch> turns, Question question, bool busy)
    {
        if (busy || turns.Exists(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now))
        {
            return AskRefusals.Busy;
        }

        return question.ReplacesTurnId is { } replaced && !turns.Exists(turn => turn.Id == replaced) ? AskRefusals.ReplacedGone : null;
    }

    private async Task<string?> LimitAsync(string userId, CancellationToken cancellationToken)
    {
        var mine = database.Conversations.Where(row => row.UserId == userId).SelectMany(row => row.Turns);
        if (await mine.CountAsync(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now, cancellationToken) >= options.RunningPerPerson)
        {
            return AskRefusals.TooManyRunning(options.RunningPerPerson);
        }

        var minuteAgo = now.AddMinutes(-1);
        return await mine.CountAsync(turn => turn.AskedAt > minuteAgo, cancellationToken) >= options.QuestionsPerMinute
            ? AskRefusals.TooManyAsked(options.QuestionsPerMinute)
            : null;
    }

    private async Task<TurnBegun> StoreAsync(ConversationRow conversation, List<Sketch> turns, Question question, CancellationToken cancellationToken)
    {
        var past = await PastAsync(conversation.Id, turns, question.ReplacesTurnId, cancellationToken);
        var last = await database.TakeNumbersAsync(conversation.Id, EventNumbers.Block, cancellationToken);
        await database.Entry(conversation).ReloadAsync(cancellationToken);
        var numbers = new EventNumbers(last - EventNumbers.Block + 1, EventNumbers.Block);
        var turn = new TurnRow
        {
            Id = Guid.CreateVersion7(now),
            ConversationId = conversation.Id,
            Ordinal = turns.Count == 0 ? 1 : turns[^1].Ordinal + 1,
            RequestId = question.RequestId,
            Question = question.Text,
            Status = TurnStatus.Running,
            AskedAt = now,
            LeaseUntil = now + TurnStore.Lease,
            ReplacesTurnId = question.ReplacesTurnId,
            LastEventNumber = numbers.Next(),
        };
        database.Turns.Add(turn);
        conversation.UpdatedAt = now;
        if (turns.Count == 0)
        {
            conversation.Title = ConversationTitle.From(question.Text);
        }

        await database.SaveChangesAsync(cancellationToken);
        return new TurnBegun(turn, past, numbers);
    }

    /// <summary>Earlier turns without replaced ones; for an edit or retry, only those before the turn first replaced.</summary>
    private async Task<IReadOnlyList<PastTurn>> PastAsync(
        Guid conversationId, List<Sketch> turns, Guid? replaces, CancellationToken cancellationToken)
    {
        var before = int.MaxValue;
        for (var at = replaces; at is { } id && turns.Find(turn => turn.Id == id) is { } replaced && replaced.Ordinal < before; at = replaced.ReplacesTurnId)
        {
            before = replaced.Ordinal;
        }

        var gone = turns.Select(turn => turn.ReplacesTurnId).Append(replaces).OfType<Guid>().ToHashSet();
        var kept = turns.Where(turn => turn.Ordinal < before && !gone.Contains(turn.Id)).Select(turn => turn.Id).TakeLast(RememberedTurns).ToList();
        var rows = await database.Turns
            .AsNoTracking()
            .Where(turn => turn.ConversationId == conversationId && kept.Contains(turn.Id))
            .OrderBy(turn => turn.Ordinal)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PastTurn(row.Question, row.Answer, row.Status == TurnStatus.Completed, TurnActivity.ReadCalls(row.Activity)))];
    }

    private sealed record Sketch(Guid Id, int Ordinal, string RequestId, TurnStatus Status, DateTimeOffset LeaseUntil, Guid? ReplacesTurnId);
}
