using System.Globalization;
using System.Security.Cryptography;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>The one place around every tool call of a turn: finds the tool, reads its reply, words results and failures.</summary>
public sealed partial class TurnTools : ITurnTools
{
    private const int LongestWhere = 500;
    private const int LongestNumber = 60;
    private const int LongestWho = 100;

    // No row of a result is shorter than this many tokens, so more rows could not be shown anyway.
    private const int TokensPerRow = 15;

    private readonly SafeText safe;
    private readonly Fence fence;
    private readonly ResultBudget budget;
    private readonly EarlierResults earlier;
    private readonly RefusalText refusals;
    private readonly UntakenArguments untaken;
    private readonly ToolResolver resolver;
    private readonly Words words;
    private readonly ILogger<TurnTools> logger;
    private int lastResult;

    /// <param name="before">The query of the last result of an earlier turn; null where there is none.</param>
    public TurnTools(IProjectRecords records, RecordContext context, Words words, Budgets budgets, string? before, ILogger<TurnTools> logger)
        : this(records, context, words, budgets, before, logger, Fence.Random())
    {
    }

    internal TurnTools(IProjectRecords records, RecordContext context, Words words, Budgets budgets, string? before, ILogger<TurnTools> logger, Fence fence)
    {
        earlier = new EarlierResults(before);
        Kernel = PluginCatalog.KernelFor(new ProjectLookups(records, context, Math.Max(ToolActivity.ShownRows, budgets.ResultTokens / TokensPerRow), earlier));
        safe = new SafeText(fence.Marker);
        budget = new ResultBudget(budgets);
        refusals = new RefusalText(safe, words);
        untaken = new UntakenArguments(safe);
        resolver = new ToolResolver(Kernel);
        this.fence = fence;
        this.words = words;
        this.logger = logger;
    }

    public Kernel Kernel { get; }

    public string Describe(string functionName, KernelArguments? arguments)
    {
        var parts = functionName.Split('-', 2);
        return ToolLine.Starting(parts.Length == 2 ? resolver.Find(parts[0], parts[1], arguments) : resolver.Find(null, functionName, arguments), arguments, words);
    }

    public async Task<ToolOutcome> InvokeAsync(FunctionCallContent call, Action<string> progress, CancellationToken cancellationToken)
    {
        var resultId = string.Create(CultureInfo.InvariantCulture, $"r{Interlocked.Increment(ref lastResult)}");
        var function = resolver.Find(call.PluginName, call.FunctionName, call.Arguments);
        var asked = new AskedCall(call.Id ?? "", resultId, PluginCatalog.ModuleOf(function?.PluginName));

        if (function is null)
            return Failed(asked, words["Unknown look-up"], $"ERROR[unknown_tool]: there is no tool {safe.Line(call.FunctionName, 80)}. Call one of {string.Join(", ", resolver.Allowed)}.", words["A look-up that does not exist was asked for."]);
        if (Complaint(function, call) is { } complaint)
            return Failed(asked, ToolLine.Failed(function, call.Arguments, RefusalKind.Query, words), $"ERROR[args]: {complaint}", words["The look-up was asked for in a form that does not work."]);

        try
        {
            return await ReadAsync(function, call.Arguments, asked, progress, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var reference = RandomNumberGenerator.GetHexString(6);
            Log.ToolFailed(logger, exception, $"{function.PluginName}-{function.Name}", reference);
            return Failed(
                asked,
                ToolLine.Failed(function, call.Arguments, RefusalKind.Upstream, words),
                $"ERROR[upstream]: the look-up failed, reference {reference}. Do not retry; tell the reader the reference.",
                asked.Module is { } module
                    ? words["{0} could not be looked up. Reference {1}.", PhraseBook.Name(module.Plural(), words), reference]
                    : words["The project could not be looked up. Reference {0}.", reference]);
        }
    }

    private async Task<ToolOutcome> ReadAsync(KernelFunction function, KernelArguments? arguments, AskedCall asked, Action<string> progress, CancellationToken cancellationToken)
    {
        var result = await function.InvokeAsync(Kernel, Cleaned(function, arguments), cancellationToken);
        var lookup = result.GetValue<Lookup>() ?? throw new InvalidOperationException("The tool gave no replies.");
        RecordReply? last = null;
        await foreach (var reply in lookup.Replies.WithCancellation(cancellationToken))
        {
            if (reply is Reading reading)
                progress(ToolLine.Reading(reading, words));
            else
                last = reply;
        }

        var note = untaken.Note(function, arguments);
        return last switch
        {
            null => throw new InvalidOperationException("The records gave no final reply."),
            Refused refused => Failed(asked, ToolLine.Failed(function, arguments, refused.Kind, words), refusals.ForModel(refused) + (note is null ? "" : "\n" + note), refusals.ForPerson(refused, asked.Module)) with { Reply = refused },
            _ => Done(asked, last, note) with { Reply = last },
        };
    }

    private ToolOutcome Done(AskedCall asked, RecordReply reply, string? untakenNote)
    {
        var instructing = InstructionNote.In(reply);
        List<string> notes = [.. instructing.Count > 0 ? [InstructionNote.ForModel] : Array.Empty<string>(), .. untakenNote is null ? Array.Empty<string>() : [untakenNote]];
        if (budget.Spend(tokens => HeaderNotes.Write(notes, tokens, fewer => Write(asked, reply, fewer))) is not { } written)
            return Failed(asked, ToolLine.Done(reply, words), "ERROR[budget]: the results of this turn are used up. Do not call tools any more; answer with what you have.", words["There was no room for this look-up in the answer; ask for it by itself."]);

        var result = (reply as Answered)?.Result ?? (reply as Reported)?.Report.Main;
        if (result is { Query.Length: > 0 })
            earlier.Add(asked.ResultId, result.Query);
        IReadOnlyList<ResultRow> shown = result is null ? [] : [.. result.Rows.Take(ToolActivity.ShownRows)];
        var records = written.Named.Concat(shown.Select(row => row.Record)).DistinctBy(record => (record.Module, record.Id));
        var activity = new ToolActivity(asked.CallId, asked.ResultId, ToolLine.Done(reply, words), null, result?.Query is { Length: > 0 } query ? query : null, ReceiptOf(reply), result?.Columns ?? [], shown, [.. records]);
        return new ToolOutcome(written.Text, result is { Id.Length: > 0 } ? activity.With(result) : activity) { Instructing = instructing };
    }

    private WrittenResult Write(AskedCall asked, RecordReply reply, int tokens) => new ResultText(fence, tokens).Write(asked.ResultId, reply);

    private static ToolOutcome Failed(AskedCall asked, string line, string forModel, string forPerson) =>
        new(forModel, new ToolActivity(asked.CallId, asked.ResultId, line, forPerson, null, null, [], [], []));

    private static string? Complaint(KernelFunction function, FunctionCallContent call)
    {
        if (function.Name == PluginCatalog.Overview)
            return ToolArguments.Report(call.Arguments).Length > LongestWhere ? $"report is longer than {LongestWhere} characters. Use fewer filters." : null;
        if (call.Exception is not null)
            return "the arguments are not readable JSON. " + Example(function);
        if (function.Name == PluginCatalog.Get)
        {
            var number = ToolArguments.Number(call.Arguments);
            return number.Length is 0 or > LongestNumber ? "a record's number is needed. " + Example(function) : null;
        }

        if (function.Name == PluginCatalog.People)
            return ToolArguments.Who(call.Arguments).Length > LongestWho ? "who is too long: a part of one name, company or role is enough. " + Example(function) : null;

        if (function.Name == PluginCatalog.Files && ToolArguments.Where(call.Arguments).Length == 0)
            return "say whose files. " + Example(function);
        return ToolArguments.Where(call.Arguments).Length > LongestWhere
            ? $"where is longer than {LongestWhere} characters. Use fewer filters."
            : null;
    }

    private static string Example(KernelFunction function) => function.Name switch
    {
        PluginCatalog.Get => """Call again with {"number": "112"}.""",
        PluginCatalog.Find => """Call again with {"where": "text: water leak"}.""",
        PluginCatalog.Files => """Call again with {"where": "RFI-112"}.""",
        PluginCatalog.People => """Call again with {"who": "Lumen"}.""",
        _ => """Call again with {"where": "status: open"}.""",
    };

    private static KernelArguments Cleaned(KernelFunction function, KernelArguments? arguments) => function.Name switch
    {
        PluginCatalog.Query or PluginCatalog.Find => ToolArguments.OfWhere(ToolArguments.Where(arguments)),
        PluginCatalog.Files => ToolArguments.OfWhere(ToolArguments.WhoseFiles(arguments)),
        PluginCatalog.People => ToolArguments.OfWho(ToolArguments.Who(arguments)),
        PluginCatalog.Overview => ToolArguments.OfReport(ToolArguments.Report(arguments)),
        PluginCatalog.Get => ToolArguments.OfNumber(ToolArguments.Number(arguments)),
        _ => [],
    };

    private static Receipt? ReceiptOf(RecordReply reply) => reply switch
    {
        Answered answered => answered.Result.Receipt,
        Found found => found.Record.Receipt,
        Choice choice => choice.Receipt,
        Overviewed overview => overview.Receipt,
        PeopleFound people => people.Receipt,
        Reported reported => reported.Report.Receipt,
        _ => null,
    };

    private sealed record AskedCall(string CallId, string ResultId, RecordModule? Module);

    private static partial class Log
    {
        [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "Tool {Tool} failed, reference {Reference}")]
        public static partial void ToolFailed(ILogger logger, Exception exception, string tool, string reference);
    }
}
