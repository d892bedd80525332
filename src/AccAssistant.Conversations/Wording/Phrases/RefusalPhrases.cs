namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>Why the records do not answer. The words of a query stay as they are written in one.</summary>
internal static class RefusalPhrases
{
    /// <summary>Why a module has no figures.</summary>
    private static readonly PhraseValue Unread = PhraseValues.WithOrWithoutEnd(PhraseValues.Of(
    [
        new(Words.Known("Your Autodesk sign-in has ended. Sign in again, then repeat the question.")),
        new(Words.Known("You have no access to {0} in this project. A project administrator can give it to you."), ModulePhrases.Module),
        new(Words.Known("This is a BIM 360 project: Autodesk offers only its issues here, not its {0}."), ModulePhrases.Module),
        new(Words.Known("This project has no {0}: the module is not switched on, or it is not there for you."), ModulePhrases.Module),
        new(Words.Known("{0} could not be read: {1}. Ask again in a minute."), ModulePhrases.Module, MissingPhrases.Reason),
    ]));

    public static readonly PhraseValue Sentence = PhraseValues.FirstOf(Unread, PhraseValues.Of(
    [
        new(Words.Known("This project is not there, or you may not open it.")),
        new(Words.Known("Void {0} could not be read: {1}. Ask again in a minute."), ModulePhrases.Module, MissingPhrases.Reason),
        new(Words.Known("The people of this project could not be read: {0}."), MissingPhrases.Reason),
        new(Words.Known("open {0} are not counted: {1}"), ModulePhrases.Module, Unread),
        new(Words.Known("This {0} is not among those you can see now."), ModulePhrases.Singular),
        new(Words.Known("{0} was listed but can no longer be opened: it was deleted, or your access has changed."), PhraseValues.AsItIs),
        new(Words.Known("No {0} has the number \"{1}\"; this project has no numbered {2}."), ModulePhrases.Singular, PhraseValues.AsItIs, ModulePhrases.Module),
        new(Words.Known("No {0} has the number \"{1}\" among {2} numbered ones."), ModulePhrases.Singular, PhraseValues.AsItIs, PhraseValues.Count),
        new(Words.Known("{0} records fit, and files are read one record at a time: narrow to at most {1}, for example with has: attachment, a status or a person."), PhraseValues.Count, PhraseValues.Count),
        new(Words.Known("Note: {0}."), MissingPhrases.Sentence),
        new(Words.Known("Nearest: {0}."), PhraseValues.AsItIs),
        new(Words.Known("Did you mean \"{0}\"?"), PhraseValues.AsItIs),
        new(Words.Known("Known: {0}."), PhraseValues.AsItIs),
        new(Words.Known("There are: {0} and {1} more; or none."), PhraseValues.AsItIs, PhraseValues.Count),
        new(Words.Known("There are: {0} and {1} more."), PhraseValues.AsItIs, PhraseValues.Count),
        new(Words.Known("There are: {0}; or none."), PhraseValues.AsItIs),
        new(Words.Known("There are: {0}."), PhraseValues.AsItIs),
        new(Words.Known("Allowed: a part of a name, me, my company, nobody.")),
        new(Words.Known("Allowed: {0}."), PhraseValues.AsItIs),
        new(Words.Known("Any other status goes in quotes, as the record has it.")),
        new(Words.Known("No person, company or role on this project has \"{0}\" in the name."), PhraseValues.AsItIs),
        new(Words.Known("The project's people could not be read ({0})."), MissingPhrases.Reason),
        new(Words.Known("Your company is not known in this project. Give its name instead: {0}: (name)."), PhraseValues.AsItIs),
        new(Words.Known("No {0} has the {1} \"{2}\"."), ModulePhrases.Singular, NamePhrases.Name, PhraseValues.AsItIs),
        new(Words.Known("Nothing to compare {0} \"{1}\" with."), NamePhrases.Name, PhraseValues.AsItIs),
        new(Words.Known("No {0} of this project has a {1}."), ModulePhrases.Singular, NamePhrases.Name),
        new(Words.Known("No custom attribute of {0} is called \"{1}\"."), ModulePhrases.Several, PhraseValues.AsItIs),
        new(Words.Known("Their {0} could not be read ({1})."), MissingPhrases.List, MissingPhrases.Reason),
        new(Words.Known("Unknown key \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("Unknown module \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("Unknown sort \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("Unknown word after has \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("Unknown word after without \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("Unknown status for {0} \"{1}\"."), ModulePhrases.Several, PhraseValues.AsItIs),
        new(Words.Known("Unknown group for {0} \"{1}\"."), ModulePhrases.Several, PhraseValues.AsItIs),
        new(Words.Known("Unknown measure for {0} \"{1}\"."), ModulePhrases.Several, PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is for {1} only, not for {2}."), PhraseValues.AsItIs, ModulePhrases.Several, ModulePhrases.Several),
        new(Words.Known("For {0} there are: {1}."), ModulePhrases.Several, PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is not a date or range for {1}."), PhraseValues.AsItIs, NamePhrases.Name),
        new(Words.Known("\"{0}\" has no value. Write \"{0}: value\" or leave {0} out."), PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is given twice. Give it once; commas between values mean or."), PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is not a filter. Write key: value, separated by semicolons, with the keys {1}; to look for words write text: {0}."), PhraseValues.AsItIs, PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is no number of rows. Allowed: top: 1 to top: {1}; counts are always over all."), PhraseValues.AsItIs, PhraseValues.Count),
        new(Words.Known("\"{0}\" does not say which custom attribute. Write custom: Title = value."), PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" is asked for twice, or with and without at once. Give it once, under has or under without."), PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" has no word to look for. Write text: and one or more words or numbers."), PhraseValues.AsItIs),
        new(Words.Known("{0}: give a part of a person's, company's or role's name, me, my company or nobody."), PhraseValues.AsItIs),
        new(Words.Known("Say which records: module: issues, module: rfis, module: submittals or module: all.")),
        new(Words.Known("This cannot be asked of the records.")),
        new(Words.Known("There is no earlier result to narrow: leave within out.")),
        new(Words.Known("There is no result {0}."), PhraseValues.AsItIs),
        new(Words.Known("A record named by its number takes no \"{0}\"."), PhraseValues.AsItIs),
        new(Words.Known("/{0} takes no \"{1}\"."), PhraseValues.AsItIs, PhraseValues.AsItIs),
        new(Words.Known("Something is missing after the command.")),
    ]));
}
