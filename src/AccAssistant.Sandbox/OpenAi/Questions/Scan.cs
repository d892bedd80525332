using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>A question being read: what a rule has understood is taken out, what is left at the end nobody understood.</summary>
internal sealed class Scan
{
    private readonly string original;
    private readonly StringBuilder plain;

    public Scan(string text)
    {
        original = text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('«', '"').Replace('»', '"').Replace('\u00A0', ' ');
        plain = new StringBuilder(Plain(original));
    }

    /// <summary>Lower case, without accents, and letter for letter as long as the original.</summary>
    public string Rest => plain.ToString();

    public static string Plain(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            var letter = char.IsSurrogate(source[index]) ? ' ' : source[index].ToString().Normalize(NormalizationForm.FormD)[0];
            target[index] = char.ToLower(letter, CultureInfo.InvariantCulture);
        }
    });

    public bool Has(Regex pattern) => pattern.IsMatch(Rest);

    /// <summary>Takes every occurrence out; true if there was one.</summary>
    public bool Take(Regex pattern)
    {
        var found = pattern.Matches(Rest);
        foreach (Match match in found)
            Blank(match.Index, match.Length);
        return found.Count > 0;
    }

    /// <summary>Takes the first occurrence out and gives it in lower case.</summary>
    public Match? TakeFirst(Regex pattern)
    {
        var match = pattern.Match(Rest);
        if (!match.Success)
            return null;
        Blank(match.Index, match.Length);
        return match;
    }

    /// <summary>As written, for names. The pattern sees capitals.</summary>
    public string? TakeAsWritten(Regex pattern)
    {
        var match = pattern.Match(StillAsWritten());
        if (!match.Success)
            return null;
        Blank(match.Index, match.Length);
        return match.Groups["name"].Value.Trim();
    }

    public string Written(Group group) => Written(group.Index, group.Length);

    public string Written(int start, int length) => original.Substring(start, length);

    private string StillAsWritten() => string.Create(original.Length, this, static (target, scan) =>
    {
        for (var index = 0; index < target.Length; index++)
            target[index] = scan.plain[index] == ' ' ? ' ' : scan.original[index];
    });

    private void Blank(int start, int length)
    {
        for (var index = start; index < start + length; index++)
            plain[index] = ' ';
    }
}
