using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>The one line a reader sees about a look-up, before, during and after it.</summary>
internal static class ToolLine
{
    private const int Length = 120;

    private static readonly SafeText Safe = new();

    public static string Starting(KernelFunction? function, KernelArguments? arguments, Words words) => function is null
        ? words["Trying an unknown look-up"]
        : Safe.Line(words["Looking up {0}", Subject(function, arguments, words)], Length);

    public static string Reading(Reading reading, Words words) => Joined(
        words["Reading {0}", PhraseBook.Name(reading.Module.Plural(), words)],
        reading.Total is { } total ? words["{0} of {1}", reading.Read, total] : words.Count(reading.Read),
        reading.WaitingSeconds is { } seconds ? words["waiting {0} s for Autodesk's limit", (int)seconds] : "");

    public static string Done(RecordReply reply, Words words) => reply switch
    {
        Answered { Result.Receipt: var receipt } => Joined(words["Looked up {0}", Safe.Line(PhraseBook.Filter(receipt.Filter, words), Length)], words["{0} of {1}", receipt.Matched, receipt.Total], Took(receipt, words)),
        Found { Record: var detail } => Joined(words["Looked up {0}", Safe.Line(detail.Record.Label, Length)], Took(detail.Receipt, words)),
        Choice choice => Joined(words["Looked up {0}", Safe.Line(PhraseBook.Filter(choice.Receipt.Filter, words), Length)], words["{0} fit", choice.Records.Count], Took(choice.Receipt, words)),
        PeopleFound { Receipt: var receipt } => Joined(words["Looked up {0}", Safe.Line(PhraseBook.Filter(receipt.Filter, words), Length)], words["{0} of {1}", receipt.Matched, receipt.Total], Took(receipt, words)),
        Overviewed overview => Joined(words["Looked up {0}", words["the project overview"]], words.Of(overview.Receipt.Read, "1 record", "{0} records"), Took(overview.Receipt, words)),
        Reported { Report: var report } => Joined(words["Looked up {0}", PhraseBook.Name(report.Title, words)], words.Of(report.Receipt.Read, "1 record", "{0} records"), Took(report.Receipt, words)),
        _ => words["Looked up nothing"],
    };

    public static string Failed(KernelFunction function, KernelArguments? arguments, RefusalKind kind, Words words) => Joined(
        Safe.Line(words["Looked up {0}", Subject(function, arguments, words)], Length),
        kind switch
        {
            RefusalKind.Query => words["filter not understood"],
            RefusalKind.NotFound => words["not found"],
            RefusalKind.Forbidden => words["no access"],
            RefusalKind.SignInRequired => words["no longer signed in"],
            _ => words["could not be read"],
        });

    /// <summary>What a call is about, e.g. "RFIs · overdue".</summary>
    private static string Subject(KernelFunction function, KernelArguments? arguments, Words words) => (PluginCatalog.ModuleOf(function.PluginName), function.Name) switch
    {
        ({ } module, PluginCatalog.Get) => Named(module, ToolArguments.Number(arguments), words),
        ({ } module, _) => Joined(PhraseBook.Name(module.Plural(), words), WhereText.InWords(ToolArguments.Where(arguments), words)),
        (_, PluginCatalog.Find) => Found(ToolArguments.Where(arguments), words),
        (_, PluginCatalog.Files) => Joined(words["files"], Of(ToolArguments.WhoseFiles(arguments), words)),
        (_, PluginCatalog.People) => Joined(words["people"], ToolArguments.Who(arguments)),
        (_, PluginCatalog.Overview) when ReportBook.Find(ReportBook.Cut(ToolArguments.Report(arguments)).Name) is { } report => PhraseBook.Name(report.Title, words),
        _ => words["the project overview"],
    };

    /// <summary>A record's number as it is, a filter in words.</summary>
    private static string Of(string where, Words words) => WhereText.Pairs(where).Any() ? WhereText.InWords(where, words) : where;

    private static string Found(string where, Words words)
    {
        var module = WhereText.ModuleIn(where);
        var over = module is null || module.Equals("all", StringComparison.OrdinalIgnoreCase) ? words["all records"] : PhraseBook.Name(module, words);
        return Joined(over, WhereText.InWords(WhereText.OverAll(where), words));
    }

    private static string Named(RecordModule module, string number, Words words) =>
        number.StartsWith(module.Singular(), StringComparison.OrdinalIgnoreCase) ? number : $"{PhraseBook.Name(module.Singular(), words)} {number}".TrimEnd();

    private static string Took(Receipt receipt, Words words) =>
        receipt.Seconds < 0.05 ? words["under 0.1 s"] : words["{0} s", words.Tenths((decimal)receipt.Seconds)];

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(part => part.Length > 0));
}
