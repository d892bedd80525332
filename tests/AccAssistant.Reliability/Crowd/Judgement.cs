using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;

namespace AccAssistant.Reliability.Crowd;

/// <summary>What became of the questions of a round, held against the pages as they are read afterwards.</summary>
internal sealed class Judgement
{
    private static readonly TimeSpan ReadingPatience = TimeSpan.FromSeconds(60);

    public int Chats { get; private set; }

    /// <summary>Questions that are not in their history, or more than once.</summary>
    public int QuestionsLost { get; private set; }

    /// <summary>Complete answers whose text is not the one that was streamed.</summary>
    public int TextsLost { get; private set; }

    public int Doubled { get; private set; }

    public int Reordered { get; private set; }

    /// <summary>Turns that had not ended when patience had.</summary>
    public int Stuck { get; private set; }

    public int Completed { get; private set; }

    public int Interrupted { get; private set; }

    /// <summary>Interrupted ones that have lost more of their text than the last second or so.</summary>
    public int PartsLost { get; private set; }

    public int Failed { get; private set; }

    /// <summary>What one would look at first.</summary>
    public List<string> Remarks { get; } = [];

    public bool IsFine => QuestionsLost + TextsLost + Doubled + Reordered + Stuck + PartsLost + Failed == 0;

    public static async Task<Judgement> OfAsync(Round round)
    {
        var judgement = new Judgement();
        foreach (var (talker, seen) in round.Turns)
            await judgement.AddAsync(talker, seen);
        return judgement;
    }

    private async Task AddAsync(Talker talker, Seen? seen)
    {
        Chats++;
        if (seen is null)
        {
            QuestionsLost++;
            Remarks.Add($"{talker.Conversation}: never taken; last refusal: {talker.LastRefusal}");
            return;
        }

        if (await talker.PageAsync(ReadingPatience) is not { } html)
        {
            Stuck++;
            Remarks.Add($"{talker.Conversation}: its page could not be read: {talker.LastFailure}");
            return;
        }

        var page = Page.Of(html);
        var turns = page.QuerySelectorAll($"[data-turn='{seen.TurnId}']");
        if (turns.Length != 1 || turns[0].QuerySelector(".question-text")?.TextContent.Trim() != seen.Question)
        {
            QuestionsLost++;
            Remarks.Add($"{talker.Conversation}: the page has the turn {turns.Length} times");
            return;
        }

        (Doubled, Reordered) = (Doubled + seen.Doubled, Reordered + seen.Reordered);
        var status = turns[0].GetAttribute("data-status");
        var text = Letters(turns[0].QuerySelector(".answer")?.TextContent ?? "");
        var watched = Letters(seen.Text);
        switch (status)
        {
            case "completed":
                Completed++;
                if (!seen.IsStored && text != watched)
                {
                    TextsLost++;
                    Remarks.Add($"{talker.Conversation}: {watched.Length} letters streamed over {seen.Connections} connections, {text.Length} stored");
                }

                break;
            case "interrupted":
                Interrupted++;
                if (!HasItsPart(text, watched))
                {
                    PartsLost++;
                    Remarks.Add($"{talker.Conversation}: interrupted with {text.Length} letters of {watched.Length}");
                }

                break;
            case "running":
                Stuck++;
                Remarks.Add($"{talker.Conversation}: still running; last news {(DateTime.UtcNow - seen.LastAt).TotalSeconds:0} s ago");
                break;
            default:
                Failed++;
                Remarks.Add($"{talker.Conversation}: {status}: {turns[0].QuerySelector(".failure")?.TextContent.Trim()}");
                break;
        }

        if (!seen.IsOver && status != "running")
        {
            Stuck++;
            Remarks.Add($"{talker.Conversation}: {status}, but its reader was never told");
        }
    }

    /// <summary>Saved every second: of some sixteen words a second a little more than one second's may be missing.</summary>
    private static bool HasItsPart(string text, string watched) => watched.Length - text.Length < 250 && (text.StartsWith(watched, StringComparison.Ordinal) || watched.StartsWith(text, StringComparison.Ordinal));

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
