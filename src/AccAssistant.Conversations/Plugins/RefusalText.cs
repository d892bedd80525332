using AccAssistant.Conversations.Wording;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Plugins;

/// <summary>A refusal in two wordings: an instruction for the model, a sentence for the person.</summary>
/// <param name="words">The person's.</param>
internal sealed class RefusalText(SafeText safe, Words words)
{
    private const int Length = 400;

    public string ForModel(Refused refused) => refused.Kind switch
    {
        RefusalKind.Query => $"ERROR[args]: {Sentence(refused.Message)} Correct the arguments and call again.",
        RefusalKind.NotFound => $"ERROR[not_found]: {Sentence(refused.Message)} Say so; do not guess another number.",
        RefusalKind.Forbidden => $"ERROR[forbidden]: {Sentence(refused.Message)} Say that there is no access; it does not mean zero.",
        RefusalKind.SignInRequired => $"ERROR[forbidden]: {Sentence(refused.Message)} Say that signing in again is needed; it does not mean zero.",
        _ => $"ERROR[upstream]: {Sentence(refused.Message)} Do not retry; say that it could not be read, which does not mean zero.",
    };

    /// <summary>Names the module, unless the sentence already does.</summary>
    public string ForPerson(Refused refused, RecordModule? module)
    {
        var sentence = Sentence(PhraseBook.Sentence(refused.Message, words));
        if (module is not { } named || refused.Message.Contains(named.Singular(), StringComparison.OrdinalIgnoreCase))
            return sentence;
        var beginsWithAWord = char.IsUpper(sentence[0]) && sentence.Length > 1 && char.IsLower(sentence[1]);
        return words["{0}: {1}", PhraseBook.Name(named.Plural(), words), beginsWithAWord ? words.Cased(sentence, atStart: false) : sentence];
    }

    private string Sentence(string message)
    {
        var text = safe.Line(message, Length);
        if (text.Length == 0)
            text = "It could not be looked up";
        return text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";
    }
}
