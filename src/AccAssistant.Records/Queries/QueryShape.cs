using AccAssistant.Records.Meaning;
using AccAssistant.Records.Reports.Changes;

namespace AccAssistant.Records.Queries;

/// <summary>A request without what it is about: the modules and keys it names, e.g. "rfis: status, assignee". Only words of ours are in it, whatever was written.</summary>
internal static class QueryShape
{
    private const string Custom = "custom";
    private const string NoKey = "?";

    /// <param name="reply">Its result's query stands for the request's where there is one: there all is said.</param>
    public static string Of(RecordRequest request, RecordReply? reply) => request switch
    {
        QueryRequest query => Of((reply as Answered)?.Result.Query ?? $"{query.Refines}; {query.Where}", query.Module),
        NumberRequest one => $"{one.Module.Key()}: number",
        PeekRequest peek => $"{peek.Module.Key()}: one record at a glance",
        PeopleRequest people => people is { Me: false, Who: "" } ? "people" : "people: who",
        OverviewRequest => "overview",
        FilesRequest files => "files of " + (files.Refines is null && !QueryText.Parts(files.Of).Any(QueryText.HasKey) ? "one record" : Of($"{files.Refines}; {files.Of}", null)),
        RowsRequest rows => "more rows of " + Of(rows.Query, null),
        ReportRequest report => $"report {Reports.ReportBook.Find(report.Name)?.Name ?? NoKey}" + (report.Where.Length > 0 ? ", " + OfFilters(report.Where) : ""),
        RecheckRequest again => "again " + Of(again.Query, null),
        _ => request.GetType().Name,
    };

    /// <summary>Without regard to whether the query can be understood.</summary>
    /// <param name="module">Where the text names none.</param>
    public static string Of(string text, RecordModule? module)
    {
        var pairs = QueryText.Parts(text).Select(Pair).ToList();
        var modules = pairs.Where(pair => pair.Key == "module").SelectMany(pair => QueryValues.Split(pair.Value)).Select(Module).DefaultIfEmpty(module?.Key() ?? QueryWords.AllModules).Distinct();
        var keys = pairs.Select(pair => pair.Key).Where(key => key != "module").Distinct().ToList();
        return string.Join('+', modules) + (keys.Count > 0 ? ": " + string.Join(", ", keys) : "");
    }

    /// <summary>A report may take <c>since</c> beside what a query has.</summary>
    private static string OfFilters(string where)
    {
        var since = QueryText.Parts(where).ToLookup(Since.IsSince);
        var others = Of(string.Join("; ", since[false]), null);
        return !since[true].Any() ? others : others.Contains(':', StringComparison.Ordinal) ? $"{others}, {Since.Key}" : $"{others}: {Since.Key}";
    }

    private static (string Key, string Value) Pair(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (QueryText.IsStatus(part) ? "status" : Module(part) == NoKey ? NoKey : "module", part);
        var word = QueryWordReader.Normal(part[..colon]);
        return (word.StartsWith(QueryWords.CustomPrefix, StringComparison.Ordinal) ? Custom : QueryWords.Key(word) ?? NoKey, part[(colon + 1)..]);
    }

    private static string Module(string word) => QueryWordReader.Normal(word) switch
    {
        QueryWords.AllModules => QueryWords.AllModules,
        var normal => QueryWords.Module(normal)?.Key() ?? NoKey,
    };
}
