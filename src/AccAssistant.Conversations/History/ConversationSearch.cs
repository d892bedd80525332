using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Finds a person's conversations about a project by title, by what was asked and answered, and by record number.</summary>
public sealed class ConversationSearch(IDbContextFactory<AppDbContext> databases)
{
    public const int Most = 20;

    private const int LongestSearch = 200;
    private const int MostWords = 6;

    /// <summary>Those that name the record searched for first, then by title, then by text; each time the newest first.</summary>
    public async Task<IReadOnlyList<FoundConversation>> FindAsync(string userId, ProjectId project, string search, CancellationToken cancellationToken)
    {
        search = search.Length > LongestSearch ? search[..LongestSearch] : search;
        var words = SearchText.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var mine = await ConversationHistory.Summaries(ConversationHistory.Mine(database, userId, project).OrderByDescending(row => row.UpdatedAt)).ToListAsync(cancellationToken);
        var inNumbers = await NumbersAsync(database, userId, project, search, cancellationToken);
        // 112 is a part of 1120, but not the record one looks for.
        var inTexts = inNumbers.Count > 0 ? [] : await WordsAsync(database, userId, project, words, cancellationToken);
        var inTitles = mine.Where(row => SearchText.Fold(row.Title) is var title && words.TrueForAll(word => title.Contains(word, StringComparison.Ordinal))).Select(row => row.Id);

        var summaries = mine.ToDictionary(row => row.Id);
        var turns = inNumbers.Concat(inTexts).GroupBy(hit => hit.Conversation).ToDictionary(hits => hits.Key, hits => hits.First().Turn);
        var found = inNumbers.Select(hit => hit.Conversation).Concat(inTitles).Concat(inTexts.Select(hit => hit.Conversation)).Distinct().Where(summaries.ContainsKey).Take(Most).ToList();
        var shown = await SnippetsAsync(database, [.. found.Where(turns.ContainsKey).Select(id => turns[id])], inNumbers.Count > 0 ? search.Trim() : words[0], cancellationToken);
        return [.. found.Select(id => Found(summaries[id], turns.TryGetValue(id, out var turn) ? turn : null))];

        FoundConversation Found(ConversationSummary summary, Guid? turn) =>
            new(summary.Id, summary.Title, summary.UpdatedAt, turn, turn is { } one ? shown.GetValueOrDefault(one, "") : "");
    }

    private static async Task<List<Hit>> NumbersAsync(AppDbContext database, string userId, ProjectId project, string search, CancellationToken cancellationToken)
    {
        var hits = new List<Hit>();
        foreach (var number in SearchText.NumbersIn(search))
        {
            hits.AddRange(await HitsAsync(Texts(database, userId, project).Where(text => text.Row.Text.Contains(number)), cancellationToken));
        }

        return hits;
    }

    private static Task<List<Hit>> WordsAsync(AppDbContext database, string userId, ProjectId project, List<string> words, CancellationToken cancellationToken) =>
        HitsAsync(words.Aggregate(Texts(database, userId, project), (texts, word) => texts.Where(text => text.Row.Text.Contains(word))), cancellationToken);

    private static IQueryable<OwnedText> Texts(AppDbContext database, string userId, ProjectId project) =>
        from conversation in ConversationHistory.Mine(database, userId, project)
        join text in database.TurnTexts on conversation.Id equals text.ConversationId
        select new OwnedText { Row = text, UpdatedAt = conversation.UpdatedAt };

    // Several turns of one conversation may fit: enough of them that the most conversations can be named.
    private static Task<List<Hit>> HitsAsync(IQueryable<OwnedText> texts, CancellationToken cancellationToken) => texts
        .OrderByDescending(text => text.UpdatedAt)
        .ThenByDescending(text => text.Row.TurnId)
        .Take(Most * 10)
        .Select(text => new Hit(text.Row.ConversationId, text.Row.TurnId))
        .ToListAsync(cancellationToken);

    private static async Task<Dictionary<Guid, string>> SnippetsAsync(AppDbContext database, List<Guid> turns, string word, CancellationToken cancellationToken)
    {
        var found = await database.Turns
            .Where(turn => turns.Contains(turn.Id))
            .Select(turn => new { turn.Id, Text = turn.Question + "\n" + turn.Answer, turn.Activity })
            .ToListAsync(cancellationToken);
        var isMeant = SearchText.Naming(word);
        return found.ToDictionary(turn => turn.Id, turn => Snippet.Around(turn.Text, word) ?? InTable(turn.Activity, isMeant, word) ?? Snippet.Beginning(turn.Text));
    }

    /// <summary>The record of a table that is meant.</summary>
    private static string? InTable(string activity, Func<RecordLink, bool> isMeant, string word) => TurnActivity.RecordsIn(activity)
        .Where(isMeant)
        .Select(record => $"{record.Label} · {Snippet.Around(record.Title, word) ?? Snippet.Beginning(record.Title)}")
        .FirstOrDefault();

    private sealed class OwnedText
    {
        public required TurnTextRow Row { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }
    }

    private sealed record Hit(Guid Conversation, Guid Turn);
}
