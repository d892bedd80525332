namespace AccAssistant.Conversations.Checks;

/// <summary>Half, a third, three quarters.</summary>
internal static class FractionReading
{
    public static (double Value, int Length) At(List<Token> tokens, int at)
    {
        var (word, next) = (tokens[at].Text, at + 1 < tokens.Count && !tokens[at + 1].Glued ? tokens[at + 1].Text : "");
        var after = at + 2 < tokens.Count ? tokens[at + 2].Text : "";
        return (word, next) switch
        {
            ("half", _) when next is not ("a" or "an") && !IsJoined(tokens, at) => (1.0 / 2, 1),
            ("hälfte" or "mitad" or "moitié", _) => (1.0 / 2, 1),
            ("a" or "one" or "ein" or "un", "third" or "drittel" or "tercio" or "tiers") when after is not ("party" or "-") => (1.0 / 3, 2),
            ("two" or "zwei" or "dos" or "deux", "thirds" or "drittel" or "tercios" or "tiers") => (2.0 / 3, 2),
            ("a" or "one" or "ein" or "un", "quarter" or "viertel" or "cuarto" or "quart") when after is not "-" => (1.0 / 4, 2),
            ("three" or "drei" or "tres" or "trois", "quarters" or "viertel" or "cuartos" or "quarts") => (3.0 / 4, 2),
            _ => (0, 0),
        };
    }

    private static bool IsJoined(List<Token> tokens, int at) =>
        (at + 1 < tokens.Count && tokens[at + 1] is { IsDash: true, Glued: true }) || (at > 0 && tokens[at - 1].IsDash && tokens[at].Glued);
}
