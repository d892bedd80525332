using System.Text;

namespace AccAssistant.Tests.Support;

/// <summary>The texts of the interface, read from where the code says them.</summary>
internal static class WordsInCode
{
    /// <summary>How a text is said, and which of the arguments are texts; the last way of one beginning wins nothing over the first.</summary>
    private static readonly (string Call, int First, int Count)[] Server = [("ords[", 0, 1), ("ords.Of(", 1, 2), ("ords.Known(", 0, 1), ("ords.Html(", 0, 1)];

    private static readonly (string Call, int First, int Count)[] Browser = [("words(", 0, 1), ("counted(", 1, 2)];

    public static IEnumerable<string> OfServer(string code) => Of(code, Server);

    public static IEnumerable<string> OfBrowser(string code) => Of(code, Browser);

    private static IEnumerable<string> Of(string code, (string Call, int First, int Count)[] ways)
    {
        foreach (var (call, first, count) in ways)
            for (var at = code.IndexOf(call, StringComparison.Ordinal); at >= 0; at = code.IndexOf(call, at + 1, StringComparison.Ordinal))
                foreach (var text in Arguments(code, at + call.Length).Skip(first).Take(count).SelectMany(argument => argument))
                    yield return text;
    }

    /// <summary>The plain string literals of each argument, up to the bracket that closes the call.</summary>
    private static IEnumerable<IReadOnlyList<string>> Arguments(string code, int from)
    {
        var (depth, texts) = (0, new List<string>());
        for (var at = from; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    texts.Add(Literal(code, ref at));
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when depth == 0:
                    yield return texts;
                    yield break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ',' when depth == 0:
                    yield return texts;
                    texts = [];
                    break;
            }
        }
    }

    private static string Literal(string code, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < code.Length && code[at] != '"'; at++)
            text.Append(code[at] == '\\' ? Escaped(code[++at]) : code[at]);
        return text.ToString();
    }

    private static char Escaped(char mark) => mark switch { 'n' => '\n', 't' => '\t', _ => mark };
}
