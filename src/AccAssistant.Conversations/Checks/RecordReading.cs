namespace AccAssistant.Conversations.Checks;

/// <summary>Record numbers as people write them: RFI-112, RFI #112, #214, issue 214, submittal 033000-2.</summary>
internal static class RecordReading
{
    /// <summary>A module's name with a number.</summary>
    /// <returns>The whole's length in tokens, the comparable number, and what it counts where the name is a plural: "RFIs 17".</returns>
    public static (int Length, string Key, IReadOnlyList<double> Values) Named(List<Token> tokens, int at)
    {
        var word = tokens[at];
        if (word.Kind != TokenKind.Word || Module(word.Text) is not { } module)
        {
            return (0, "", []);
        }

        var number = at + 1;
        while (number < tokens.Count && number - at < 4 && (tokens[number].Is('#') || tokens[number].Is('.') || tokens[number].Is('№') || tokens[number].IsDash || tokens[number].Text is "no" or "nr" or "number" or "nº" or "n"))
        {
            number++;
        }

        if (number >= tokens.Count || tokens[number].Kind != TokenKind.Number || !tokens[number].Text.All(char.IsAsciiDigit))
        {
            return (0, "", []);
        }

        // "RFIs – 17 open": a dash with spaces around it joins nothing.
        if (tokens.GetRange(at + 1, number - at - 1).Exists(token => token is { IsDash: true, Glued: false }) || (tokens[number - 1].IsDash && !tokens[number].Glued))
        {
            return (0, "", []);
        }

        var end = ChainEnd(tokens, number);
        var runs = tokens.GetRange(number, end - number).Where(token => !token.IsDash).Select(token => token.Text);
        var plural = word.Text[^1] is 's' or 'n' or 'e' && word.Text is not "mangel" && number == at + 1;
        return (end - at, module + RecordKeys.Of(runs), plural && end == number + 1 ? NumberText.Of(tokens[number].Text).Values : []);
    }

    /// <summary>#214.</summary>
    public static (int Length, string Key) Hash(List<Token> tokens, int at)
    {
        if (!tokens[at].Is('#') || at + 1 >= tokens.Count || tokens[at + 1] is not { Kind: TokenKind.Number, Glued: true } || !tokens[at + 1].Text.All(char.IsAsciiDigit))
        {
            return (0, "");
        }

        return (2, "#" + RecordKeys.Of([tokens[at + 1].Text]));
    }

    /// <summary>How a module's own numbers are told from another's.</summary>
    private static string? Module(string word) => word switch
    {
        "rfi" or "rfis" => "rfi",
        "issue" or "issues" or "incidencia" or "incidencias" or "mangel" or "mängel" => "#",
        "submittal" or "submittals" or "einreichung" or "einreichungen" => "",
        _ => null,
    };

    private static int ChainEnd(List<Token> tokens, int number)
    {
        var end = number + 1;
        while (end + 1 < tokens.Count && tokens[end] is { IsDash: true, Glued: true } && tokens[end + 1] is { Kind: TokenKind.Number, Glued: true } && tokens[end + 1].Text.All(char.IsAsciiDigit))
        {
            end += 2;
        }

        return end;
    }
}
