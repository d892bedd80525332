namespace AccAssistant.Conversations.Checks;

/// <param name="Text">In lower case.</param>
/// <param name="Glued">Nothing stands between it and the token before; marks of emphasis do not count.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, bool Glued)
{
    public bool Is(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsDash => Kind == TokenKind.Mark && Text[0] is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—';

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;

    /// <summary>A whole number without separators; -1 for everything else.</summary>
    public int Whole => Kind == TokenKind.Number && Text.Length < 7 && Text.All(char.IsAsciiDigit) ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : -1;
}
