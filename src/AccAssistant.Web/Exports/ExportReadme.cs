using System.Globalization;

namespace AccAssistant.Web.Exports;

/// <summary>What is in a person's export and what is not.</summary>
internal static class ExportReadme
{
    public static string Of(ExportPlan plan, DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ACC Assistant: the data of {plan.Name}
        Made {now.ToUniversalTime():d MMM yyyy, HH:mm} UTC. All times in these files are UTC.

        conversations.json   {plan.Conversations.Count:N0} {(plan.Conversations.Count == 1 ? "conversation" : "conversations")}: questions, answers (Markdown), what was looked up, receipts, ratings
        conversations/       the same to read, one file each, by number
        about-you.json       who you are here, where you are signed in, projects opened, tokens used

        An answer keeps the rows it showed, up to 20 of each result. The records themselves are in Autodesk.
        So that it can be told what changed since, copies of how they stood are kept for a time; about-you.json names them, and what is in them is not part of this.

        Left out
        - {LeftOut(plan.LeftOut)}
        - Conversations you have deleted.
        - The operator's record of who used this app and when, which holds nothing you asked or read.

        """);

    private static string LeftOut(int conversations) => conversations switch
    {
        0 => "No conversation for want of access to its project.",
        1 => "1 conversation about a project you may not open any more.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{conversations:N0} conversations about projects you may not open any more."),
    };
}
