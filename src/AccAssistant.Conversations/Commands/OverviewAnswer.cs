using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>All modules at a glance; one that was not read has no figures.</summary>
internal static class OverviewAnswer
{
    private const int Length = 80;

    public static string Write(Overviewed overview, Words words)
    {
        var read = overview.Modules.Where(module => module.Problem is null).ToList();
        var first = read.Count == 0
            ? words["Nothing could be read."]
            : words.Of(read.Sum(module => module.Open), "1 record is open, {1} of them overdue.", "{0} records are open, {1} of them overdue.", read.Sum(module => module.Overdue));
        var head = $"| | {words["Total"]} | {words["Open"]} | {words["Overdue"]} |\n|---|---:|---:|---:|";
        return $"{first}\n\n{head}\n{string.Join('\n', overview.Modules.Select(module => Row(module, words)))}\n\n{string.Join('\n', read.Where(module => module.ByStatus.Count > 0).Select(module => ByStatus(module, words)))}".TrimEnd();
    }

    private static string Row(ModuleOverview module, Words words) => module.Problem is null
        ? $"| {PhraseBook.Name(module.Module.Plural(), words)} | {words.Count(module.Total)} | {words.Count(module.Open)} | {words.Count(module.Overdue)} |"
        : $"| {PhraseBook.Name(module.Module.Plural(), words)} | {words["not read"]} | | |";

    private static string ByStatus(ModuleOverview module, Words words) =>
        $"- {PhraseBook.Name(module.Module.Plural(), words)}: {string.Join(", ", module.ByStatus.Select(group => $"{MarkdownText.Line(group.Name, Length)} {words.Count(group.Count)}"))}";
}
