using System.Collections.Frozen;

namespace AccAssistant.Conversations.Checks;

/// <summary>Tells a text's language by its little words, since "once" is eleven in one and no number in another.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, Language> Little = new (Language Language, string Words)[]
    {
        (Language.English, "the of are is and with for which this that were was has have by in to from not there they none them more open due"),
        (Language.German, "der die das und sind ist von mit für den dem im am zu nicht davon keine ein eine einen bei sich auf noch wurden offen offene fällig"),
        (Language.Spanish, "el los las y están es son con por para hay del al no que más una abiertas abiertos vencidas"),
        (Language.French, "le les des et sont est avec pour dans du au aux ne pas il ont sur par une dont ouvertes ouverts retard"),
    }.SelectMany(one => one.Words.Split(' ').Select(word => (word, one.Language))).GroupBy(pair => pair.word).Where(same => same.Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.Single().Language);

    public static Language Of(IEnumerable<Token> tokens)
    {
        var counts = new int[5];
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && Little.TryGetValue(token.Text, out var language))
            {
                counts[(int)language]++;
            }
        }

        var most = counts.Max();
        return most == 0 ? Language.Unknown : (Language)Array.IndexOf(counts, most);
    }
}
