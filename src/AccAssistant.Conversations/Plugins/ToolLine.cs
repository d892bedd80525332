using System.Globalization;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>The one line a reader sees about a look-up, before, during and after it.</summary>
internal static class ToolLine
{
    private const int Length = 120;

    private static readonly SafeText Safe = new();

    public static string Starting(KernelFunction? function, KernelArguments? arguments)
    {
        if (function is null)
            return "Trying an unknown look-up";
        if (PluginCatalog.ModuleOf(function.PluginName) is not { } module)
            return Safe.Line(OverAll(function.Name, arguments), Length);
        return function.Name == PluginCatalog.Get
            ? Safe.Line($"Looking up {Named(module, ToolArguments.Number(arguments))}", Length)
            : Safe.Line(Joined($"Looking up {module.Plural()}", WhereText.InWords(ToolArguments.Where(arguments))), Length);
    }

    public static string Reading(Reading reading) => Joined(
        $"Reading {reading.Module.Plural()}",
        reading.Total is { } total
            ? string.Create(CultureInfo.InvariantCulture, $"{reading.Read:N0} of {total:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"{reading.Read:N0}"),
        reading.WaitingSeconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"waiting {seconds:N0} s for Autodesk's limit") : "");

    public static string Done(RecordReply reply) => reply switch
    {
        Answered { Result.Receipt: var receipt } => Joined($"Looked up {Safe.Line(receipt.Filter, Length)}", string.Create(CultureInfo.InvariantCulture, $"{receipt.Matched:N0} of {receipt.Total:N0}"), Took(receipt)),
        Found { Record: var detail } => Joined($"Looked up {Safe.Line(detail.Record.Label, Length)}", Took(detail.Receipt)),
        Choice choice => Joined($"Looked up {Safe.Line(choice.Receipt.Filter, Length)}", string.Create(CultureInfo.InvariantCulture, $"{choice.Records.Count:N0} fit"), Took(choice.Receipt)),
        PeopleFound { Receipt: var receipt } => Joined($"Looked up {Safe.Line(receipt.Filter, Length)}", string.Create(CultureInfo.InvariantCulture, $"{receipt.Matched:N0} of {receipt.Total:N0}"), Took(receipt)),
        Overviewed overview => Joined("Looked up the project overview", string.Create(CultureInfo.InvariantCulture, $"{overview.Receipt.Read:N0} records"), Took(overview.Receipt)),
        _ => "Looked up nothing",
    };

    public static string Failed(string starting, RefusalKind kind)
    {
        var what = starting.Replace("Looking up", "Looked up", StringComparison.Ordinal);
        return Joined(what, kind switch
        {
            RefusalKind.Query => "filter not understood",
            RefusalKind.NotFound => "not found",
            RefusalKind.Forbidden => "no access",
            RefusalKind.SignInRequired => "signed out",
            _ => "could not be read",
        });
    }

    private static string OverAll(string function, KernelArguments? arguments) => function switch
    {
        PluginCatalog.Find => FindWords(ToolArguments.Where(arguments)),
        PluginCatalog.Files => Joined("Looking up files", Of(ToolArguments.WhoseFiles(arguments))),
        PluginCatalog.People => Joined("Looking up people", ToolArguments.Who(arguments)),
        _ => "Looking up the project overview",
    };

    /// <summary>A record's number as it is, a filter in words.</summary>
    private static string Of(string where) => WhereText.Pairs(where).Any() ? WhereText.InWords(where) : where;

    private static string FindWords(string where)
    {
        var module = WhereText.ModuleIn(where);
        var over = module is null || module.Equals("all", StringComparison.OrdinalIgnoreCase) ? "all records" : module;
        return Joined($"Looking up {over}", WhereText.InWords(WhereText.OverAll(where)));
    }

    private static string Named(RecordModule module, string number) =>
        number.StartsWith(module.Singular(), StringComparison.OrdinalIgnoreCase) ? number : $"{module.Singular()} {number}".TrimEnd();

    private static string Took(Receipt receipt) =>
        receipt.Seconds < 0.05 ? "under 0.1 s" : string.Create(CultureInfo.InvariantCulture, $"{receipt.Seconds:0.0} s");

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(part => part.Length > 0));
}
