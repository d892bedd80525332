using AccAssistant.Records;

namespace AccAssistant.Conversations.Plugins;

/// <summary>A refusal in two wordings: an instruction for the model, a sentence for the person.</summary>
internal sealed class RefusalText(SafeText safe)
{
    private const int Length = 400;

    public string ForModel(Refused refused) => refused.Kind switch
    {
        RefusalKind.Query => $"ERROR[args]: {Sentence(refused)} Correct the arguments and call again.",
        RefusalKind.NotFound => $"ERROR[not_found]: {Sentence(refused)} Say so; do not guess another number.",
        RefusalKind.Forbidden => $"ERROR[forbidden]: {Sentence(refused)} Say that there is no access; it does not mean zero.",
        RefusalKind.SignInRequired => $"ERROR[forbidden]: {Sentence(refused)} Say that signing in again is needed; it does not mean zero.",
        _ => $"ERROR[upstream]: {Sentence(refused)} Do not retry; say that it could not be read, which does not mean zero.",
    };

    /// <summary>Names the module, unless the sentence already does.</summary>
    public string ForPerson(Refused refused, RecordModule? module)
    {
        var sentence = Sentence(refused);
        if (module is not { } named || sentence.Contains(named.Singular(), StringComparison.OrdinalIgnoreCase))
            return sentence;
        return $"{named.Plural()}: {(char.IsUpper(sentence[0]) && sentence.Length > 1 && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence)}";
    }

    private string Sentence(Refused refused)
    {
        var text = safe.Line(refused.Message, Length);
        if (text.Length == 0)
            text = "It could not be looked up";
        return text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";
    }
}
