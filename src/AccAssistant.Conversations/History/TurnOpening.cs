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

    public async Task<TurnStart> BeginAsync(Guid conversationId, Question question, bool busy, CancellationToken cancellationToken)
    {
        var userId = question.Context.Caller.UserId;
        var projectId = question.Context.Project.Id.Value;
        var conversation = await database.Conversations.SingleOrDefaultAsync(
            row => row.Id == conversationId && row.UserId == userId && row.ProjectId == projectId, cancellationToken);
        if (conversation is null)
        {
            return new TurnRefused(AskRefusals.Gone(question.Words));
        }

        var turns = database.Turns.Where(turn => turn.ConversationId == conversationId);
        if (await turns.Where(turn => turn.RequestId == question.RequestId).Select(turn => (Guid?)turn.Id).SingleOrDefaultAsync(cancellationToken) is { } known)
        {
            return new TurnKnown(known);
        }

        if (busy || await turns.AnyAsync(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now, cancellationToken))
        {
            return new TurnRefused(AskRefusals.Busy(question.Words));
        }

        var place = await turns.Where(turn => turn.Id == question.ReplacesTurnId).Select(turn => (int?)turn.Place).SingleOrDefaultAsync(cancellationToken);
        if (question.ReplacesTurnId is not null && place is null)
        {
            return new TurnRefused(AskRefusals.ReplacedGone(question.Words));
        }

        if (await LimitAsync(userId, question.Words, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        foreach (var lapsed in await turns.Where(turn => turn.Status == TurnStatus.Running).Select(turn => turn.Id).ToListAsync(cancellationToken))
        {
            await database.InterruptAsync(lapsed, conversationId, now, cancellationToken);
        }

        return await StoreAsync(conversation, place, question, cancellationToken);
    }

    private async Task<TurnRefused?> LimitAsync(string userId, Words words, CancellationToken cancellationToken)
    {
        // What was deleted since was asked all the same.
        var mine = database.Conversations.IgnoreQueryFilters().Where(row => row.UserId == userId).SelectMany(row => row.Turns);
        if (await mine.CountAsync(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil >= now, cancellationToken) >= options.RunningPerPerson)
        {
            return new TurnRefused(AskRefusals.TooManyRunning(words, options.RunningPerPerson)) { Limit = "running turns" };
        }

        var minuteAgo = now.AddMinutes(-1);
        return await mine.CountAsync(turn => turn.AskedAt > minuteAgo, cancellationToken) >= options.QuestionsPerMinute
            ? new TurnRefused(AskRefusals.TooManyAsked(words, options.QuestionsPerMinute)) { Limit = "questions a minute" }
            : null;
    }

    private async Task<TurnBegun> StoreAsync(ConversationRow conversation, int? place, Question question, CancellationToken cancellationToken)
    {
        var before = await database.Turns
            .Where(turn => turn.ConversationId == conversation.Id)
            .OrderByDescending(turn => turn.Ordinal)
            .Select(turn => new { turn.Ordinal, Turn = new StoredTurn(turn.Id, turn.Status, turn.LastEventNumber) })
            .FirstOrDefaultAsync(cancellationToken);
        var ordinal = 1 + (before?.Ordinal ?? 0);
        var past = await PastAsync(conversation.Id, place ?? ordinal, cancellationToken);
        var last = await database.TakeNumbersAsync(conversation.Id, EventNumbers.Block, cancellationToken);
        await database.Entry(conversation).ReloadAsync(cancellationToken);
        var numbers = new EventNumbers(last - EventNumbers.Block + 1, EventNumbers.Block);
        var turn = new TurnRow
        {
            Id = Guid.CreateVersion7(now),
            ConversationId = conversation.Id,
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
        database.TurnTexts.Add(new TurnTextRow { TurnId = turn.Id, ConversationId = conversation.Id, Text = SearchText.Of(question.Text, "", []) });
        conversation.UpdatedAt = now;
        if (ordinal == 1 && conversation.Title == ConversationTitle.Untitled)
        {
            conversation.Title = ConversationTitle.From(question.Text);
        }

        await database.SaveChangesAsync(cancellationToken);
        return new TurnBegun(turn, past, numbers, before?.Turn);
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
