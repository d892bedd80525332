namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Status words. Overdue includes open, so "open and overdue" is overdue; other words together mean either.</summary>
internal static class StatusWords
{
    public static string? Read(Scan scan)
    {
        var overdue = scan.Take(Lexicon.Overdue());
        var found = new List<string>();
        if (scan.TakeFirst(Lexicon.NamedStatus()) is { } named)
            found.Add(named.Groups[1].Value);
        if (scan.TakeFirst(Lexicon.Open()) is { } open)
            found.Insert(0, open.Value.Contains("outstanding", StringComparison.Ordinal) ? "outstanding" : "open");
        if (scan.Take(Lexicon.Answered()))
            found.Add("answered");
        if (scan.Take(Lexicon.Closed()))
            found.Add("closed");
        return (overdue, found.Count) switch
        {
            (true, _) => "overdue",
            (_, 0) => null,
            _ => string.Join(", ", found),
        };
    }
}
