using AccAssistant.Conversations.Wording.Phrases;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Wording;

/// <summary>
/// What is said in English beside the records, for a model and a reader alike, in the reader's language. It is taken apart where it was put together;
/// names, titles and searched words stay as they are, and so does what is no phrase of ours.
/// </summary>
public static class PhraseBook
{
    private const string Between = " · ";
    private const string Clauses = "; ";
    private const string Prefix = ": ";

    /// <summary>How searched words begin, which come last and may hold anything.</summary>
    private const string Searched = Between + "text has \"";

    private static readonly PhraseValue Whole = PhraseValues.WithOrWithoutEnd(PhraseValues.FirstOf(CoveragePhrases.Sentence, ReportPhrases.Sentence, MissingPhrases.Sentence, RefusalPhrases.Sentence, FailurePhrases.Sentence));

    public static Receipt In(this Receipt receipt, Words words) => receipt with
    {
        Filter = Filter(receipt.Filter, words),
        Definitions = [.. receipt.Definitions.Select(definition => Sentence(definition, words))],
        Missing = [.. receipt.Missing.Select(missing => Sentence(missing, words))],
    };

    /// <param name="english">E.g. "RFIs · overdue · assigned to ACME".</param>
    public static string Filter(string english, Words words)
    {
        var searched = english.EndsWith('"') ? english.IndexOf(Searched, StringComparison.Ordinal) : -1;
        var pieces = (searched < 0 ? english : english[..searched]).Split(Between);
        return string.Join(Between, (searched < 0 ? pieces : [.. pieces, english[(searched + Between.Length)..]]).Select(piece => FilterPhrases.One(piece, words) ?? piece));
    }

    /// <summary>Statuses asked for, e.g. "open or status In review".</summary>
    public static string Status(string english, Words words) => FilterPhrases.Status(english, words) ?? english;

    /// <summary>A definition, what is missing, a refusal or a failure: a sentence or several, with or without the module they are about.</summary>
    public static string Sentence(string english, Words words) => Whole(english, words) ?? (Sentences(english) is [_, _, ..] several
        ? string.Join(' ', several.Select(one => Clause(one, words)))
        : Clause(english, words));

    /// <summary>A column, a grouping, a measure, a kind of record or several.</summary>
    public static string Name(string english, Words words) => ModulePhrases.Noun(english, words) ?? ReportPhrases.Title(english, words) ?? NamePhrases.Name(english, words)!;

    /// <summary>What is said of an opened record.</summary>
    public static string Fact(string english, Words words) => FactPhrases.Name(english, words)!;

    /// <param name="name">The fact's, in English.</param>
    public static string FactValue(string name, string english, Words words) => FactPhrases.Value(name, english, words);

    /// <summary>A cell or the name of a group: ours is what stands in for a value or a name that is not there.</summary>
    public static string Cell(string english, Words words) => NamePhrases.StandIn(english, words)!;

    /// <summary>A day as results have it, e.g. "2026-11-23"; null for what is no day.</summary>
    public static string? Day(string cell, Words words) => PhraseValues.Day(cell, words);

    /// <summary>A week or a month as results have it, e.g. "2026-11-23..2026-11-29" or "2026-11"; null for what is neither.</summary>
    public static string? Period(string cell, Words words) => PhraseValues.Week(cell, words) ?? PhraseValues.Month(cell, words);

    private static string Clause(string english, Words words)
    {
        if (Whole(english, words) is { } whole)
            return whole;
        if (english.IndexOf(Prefix, StringComparison.Ordinal) is > 0 and var colon && ModulePhrases.Module(english[..colon], words) is { } module)
            return words["{0}: {1}", module, Parts(english[(colon + Prefix.Length)..], words)];
        return Parts(english, words);
    }

    private static string Parts(string english, Words words) =>
        Whole(english, words) ?? string.Join(Clauses, english.Split(Clauses).Select(clause => Whole(clause, words) ?? clause));

    /// <summary>Cut where one ends and the next begins with a capital; not within quotes, where each that opens is closed.</summary>
    private static List<string> Sentences(string text)
    {
        var (sentences, from, quoted, isPaired) = (new List<string>(), 0, false, text.Count(mark => mark == '"') % 2 == 0);
        for (var at = 0; at < text.Length; at++)
        {
            quoted ^= isPaired && text[at] == '"';
            if (!quoted && text[at] is '.' or '?' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]))
            {
                sentences.Add(text[from..(at + 1)]);
                from = at + 2;
            }
        }

        return [.. sentences, text[from..]];
    }
}
