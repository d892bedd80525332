using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>Names of columns in the reader's language. Those of an account's own attributes stay as they are.</summary>
internal static class ColumnWords
{
    private static readonly HashSet<string> Ours =
    [
        Words.Known("Number"), Words.Known("Title"), Words.Known("Status"), Words.Known("Assigned to"), Words.Known("Ball in court"), Words.Known("Due"),
        Words.Known("Days late"), Words.Known("Days open"), Words.Known("Response time"), Words.Known("Found"), Words.Known("File"), Words.Known("Record"), Words.Known("Added"), Words.Known("Added by"),
        Words.Known("Company"), Words.Known("Location"), Words.Known("Type"), Words.Known("Category"), Words.Known("Discipline"), Words.Known("Priority"), Words.Known("Spec"), Words.Known("Package"),
        Words.Known("Module"), Words.Known("Age"), Words.Known("Week"), Words.Known("Month"), Words.Known("Division"), Words.Known("Response"), Words.Known("Manager"), Words.Known("Reviewer"), Words.Known("Level"), Words.Known("Group"),
    ];

    public static string Of(string name, Words words) => Ours.Contains(name) ? words[name] : name;
}
