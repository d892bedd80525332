namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>Why Autodesk could not be read, and what to do about it.</summary>
internal static class FailurePhrases
{
    /// <summary>What was to be read.</summary>
    private static readonly PhraseValue Subject = PhraseValues.Of(
    [
        new(Words.Known("issues in this project")), new(Words.Known("issue categories in this project")), new(Words.Known("root causes of issues in this project")), new(Words.Known("custom attributes of issues in this project")),
        new(Words.Known("comments on this issue")), new(Words.Known("attachments of this issue")), new(Words.Known("such issue")),
        new(Words.Known("RFIs in this project")), new(Words.Known("RFI types of this project")), new(Words.Known("custom attributes of RFIs in this project")), new(Words.Known("the RFI workflow of this project")),
        new(Words.Known("comments on this RFI")), new(Words.Known("attachments of this RFI")), new(Words.Known("such RFI")), new(Words.Known("the next RFI number")),
        new(Words.Known("submittals in this project")), new(Words.Known("submittal types of this project")), new(Words.Known("submittal responses of this project")), new(Words.Known("submittal packages of this project")),
        new(Words.Known("submittal managers of this project")), new(Words.Known("submittal settings of this project")), new(Words.Known("spec sections of this project")),
        new(Words.Known("review steps of this submittal")), new(Words.Known("tasks of this review step")), new(Words.Known("revisions of this submittal")), new(Words.Known("attachments of this submittal")),
        new(Words.Known("such submittal")), new(Words.Known("such submittal type")), new(Words.Known("such submittal response")), new(Words.Known("such submittal package")), new(Words.Known("such spec section")),
        new(Words.Known("such review step")), new(Words.Known("such review task")), new(Words.Known("such file")),
        new(Words.Known("the people of this project")), new(Words.Known("such person in this project")), new(Words.Known("the companies of this project")), new(Words.Known("locations of this project")),
        new(Words.Known("your accounts")), new(Words.Known("the projects of an account")), new(Words.Known("such project")), new(Words.Known("the record of this project")),
        new(Words.Known("the projects of this account")), new(Words.Known("the projects of this person")), new(Words.Known("the companies of this account")),
    ]);

    private static readonly PhraseValue Fault = PhraseValues.Of(
    [
        new(Words.Known("it is no RFI")), new(Words.Known("it is no issue")), new(Words.Known("it is no submittal")), new(Words.Known("it is no package")), new(Words.Known("it is no project")), new(Words.Known("it is no response")),
        new(Words.Known("it is no spec section")), new(Words.Known("it is no step")), new(Words.Known("it is no task")), new(Words.Known("it is no type")), new(Words.Known("it names nobody")),
        new(Words.Known("it is cut off or not what was asked for")), new(Words.Known("it is empty")), new(Words.Known("it is too large")), new(Words.Known("it holds no list")), new(Words.Known("it holds no address")),
        new(Words.Known("it claims to hold more than a project can")), new(Words.Known("it does not end")), new(Words.Known("it is another page than the one asked for")), new(Words.Known("its pages lead in a circle")),
        new(Words.Known("it points to another host")),
    ]);

    private static readonly PhraseValue Wait = PhraseValues.Of([new(Words.Known("1 second")), new(Words.Known("{0} seconds"), PhraseValues.Count)]);

    private static readonly PhraseValue Region = PhraseValues.Of([new(Words.Known("one region")), new(Words.Known("region {0}"), PhraseValues.AsItIs)]);

    public static readonly PhraseValue Sentence = PhraseValues.Of(
    [
        new(Words.Known("Your sign-in at Autodesk has ended. Sign in again.")),
        new(Words.Known("Autodesk does not let this app use the service behind {0}. Whoever runs the app must add that API to its client id, and an account administrator must allow the client id under Custom Integrations."), Subject),
        new(Words.Known("The sign-in does not cover {0}. Sign out and in again; if that does not help, Aps:Scopes must contain data:read and account:read."), Subject),
        new(Words.Known("Autodesk shows no {0}: it is not there, or not open to you."), Subject),
        new(Words.Known("You have no access to {0}. A project administrator can give it, or the module is not switched on."), Subject),
        new(Words.Known("Autodesk does not know where to find {0}: the project is not there, the module is not switched on, or it is kept in another region."), Subject),
        new(Words.Known("Autodesk could not give {0} just now. Try again in a minute."), Subject),
        new(Words.Known("Autodesk answered the request for {0} with a detour, which is not followed. Check Aps:ApiBaseUrl."), Subject),
        new(Words.Known("Autodesk did not understand the request for {0}. Trying again will not help: report it to whoever runs this app."), Subject),
        new(Words.Known("Autodesk's limit for {0} is used up. Try again in {1}."), Subject, Wait),
        new(Words.Known("Autodesk could not be reached for {0}. Try again in a minute."), Subject),
        new(Words.Known("Autodesk took too long to give {0}. Try again in a minute."), Subject),
        new(Words.Known("Autodesk's answer about {0} could not be used: {1}. Try again; if it stays, report it to whoever runs this app."), Subject, Fault),
        new(Words.Known("This is a BIM 360 project: Autodesk gives {0} of ACC projects only."), ModulePhrases.Module),
        new(Words.Known("Autodesk does not tell which account this project belongs to, so {0} cannot be read."), Subject),
        new(Words.Known("Autodesk holds no file for this attachment. It may be a link, or still be on its way up.")),
        new(Words.Known("Autodesk is still putting this file together. Try again in a minute.")),
        new(Words.Known("Autodesk keeps this file at a host this app does not lead to. Report it to whoever runs this app.")),
        new(Words.Known("Accounts in {0} are not shown: you or this app have no access there."), Region),
        new(Words.Known("Accounts in {0} are not shown: Autodesk could not read them just now."), Region),
        new(Words.Known("Autodesk lists no projects for you. Either you are a member of none, or this app is not connected to your account yet: an account administrator adds its client id under Account Admin, Custom Integrations.")),
    ]);
}
