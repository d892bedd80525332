namespace AccAssistant.Conversations.Checks;

/// <summary>Words that count only in company: "none of", "a dozen", "only one", "one RFI".</summary>
internal static class SmallWords
{
    public static (double Value, int Length) At(List<Token> tokens, int at)
    {
        var (word, next, third) = (tokens[at].Text, Text(tokens, at + 1), Text(tokens, at + 2));
        return (word, next, third) switch
        {
            ("half", "a", "dozen") or ("ein", "halbes", "dutzend") or ("une", "demi", "douzaine") => (6, 3),
            ("a" or "one" or "ein" or "una" or "une", "dozen" or "dutzend" or "docena" or "douzaine", _) => (12, 2),
            _ when WordLists.NoneOf.Contains(word) && next is "of" or "von" or "der" or "davon" or "de" or "del" or "des" or "d" => (0, 1),
            _ when WordLists.Exactly.Contains(word) && WordLists.Articles.Contains(next) => (1, 2),
            ("un" or "una" or "une", "solo" or "sola" or "seul" or "seule", _) => (1, 2),
            ("one", _, _) when WordLists.RecordNouns.Contains(next) || (next is "open" or "overdue" && WordLists.RecordNouns.Contains(third)) => (1, 1),
            _ => (0, 0),
        };
    }

    private static string Text(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Kind == TokenKind.Word ? tokens[at].Text : "";
}
