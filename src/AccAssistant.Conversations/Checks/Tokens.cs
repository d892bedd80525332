namespace AccAssistant.Conversations.Checks;

/// <summary>Cuts Markdown or plain text into words, numbers and marks, in one pass. Emphasis and addresses of links are left out.</summary>
internal sealed class Tokens
{
    private readonly string text;
    private readonly List<Token> found = [];
    private int at;
    private bool glued;

    private Tokens(string text) => this.text = text;

    public static List<Token> Of(string text)
    {
        var tokens = new Tokens(text);
        while (tokens.at < text.Length)
        {
            tokens.Next();
        }

        return tokens.found;
    }

    private void Next()
    {
        var character = text[at];
        if (character == '\n')
        {
            Add(TokenKind.Break, at + 1);
            glued = false;
        }
        else if (char.IsWhiteSpace(character))
        {
            at++;
            glued = false;
        }
        else if (IsEmphasis(character))
        {
            at++;
        }
        else if (char.IsAsciiDigit(character))
        {
            Number();
        }
        else if (IsLetter(character))
        {
            Word();
        }
        else
        {
            Mark(character);
        }
    }

    private bool IsEmphasis(char character) =>
        character is '*' or '`' or '~' or '_' || (character == '\\' && at + 1 < text.Length && char.IsPunctuation(text[at + 1]));

    private void Number()
    {
        var end = Digits(at);
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && (IsSeparator(text[end]) || IsGap(end)))
        {
            end = Digits(end + 1);
        }

        Add(end < text.Length && IsLetter(text[end]) ? TokenKind.Code : TokenKind.Number, end < text.Length && IsLetter(text[end]) ? CodeEnd(end) : end);
    }

    private void Word()
    {
        var end = at;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        var goesOn = end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '_' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
        if (!goesOn && text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or '>' or '|'))
            {
                end++;
            }

            at = end;
            return;
        }

        Add(goesOn ? TokenKind.Code : TokenKind.Word, goesOn ? CodeEnd(end) : end);
    }

    private void Mark(char character)
    {
        if (character == ']' && at + 1 < text.Length && text[at + 1] == '(' && text.IndexOf(')', at) is > 0 and var close && text.IndexOf('\n', at, close - at) < 0)
        {
            at = close + 1;
            return;
        }

        Add(TokenKind.Mark, at + 1);
    }

    private int CodeEnd(int end)
    {
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end;
    }

    private int Digits(int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsSeparator(char character) => character is '.' or ',' or '\'' or '’';

    /// <summary>A space that does not break, before exactly three digits.</summary>
    private bool IsGap(int at) => text[at] is '\u00A0' or '\u202F' or '\u2009' && Digits(at + 1) == at + 4;

    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private void Add(TokenKind kind, int end)
    {
        found.Add(new Token(kind, at, end, text[at..end].ToLowerInvariant(), glued));
        at = end;
        glued = true;
    }
}
