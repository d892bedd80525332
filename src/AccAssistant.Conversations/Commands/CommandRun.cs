using System.Text.RegularExpressions;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Commands;

/// <summary>Runs one command: a look-up with the same tools the model has, and an answer written by code.</summary>
/// <param name="forget">Makes the next look-up read everything again.</param>
internal sealed partial class CommandRun(Command command, RecordContext context, Words words, Func<Task> forget, ITurnSink sink, TurnCalls calls)
{
    private const string OnlyCall = "command";

    public async Task<TurnOutcome> AnswerAsync(CommandLine line, CancellationToken cancellationToken)
    {
        CommandArguments arguments;
        FunctionCallContent call;
        string where;
        try
        {
            arguments = CommandArguments.Read(command, line.Rest);
            where = Where(arguments);
            call = Call(arguments, where);
        }
        catch (RecordQueryException error)
        {
            return CommandRefusals.Wrong(command, PhraseBook.Sentence(error.Message, words), words);
        }

        if (command.Does == CommandWork.Refresh)
            await forget();
        sink.Progress(words["Looking it up"]);
        await calls.AnswerAsync([call], default, cancellationToken);
        var outcome = calls.Outcomes[0];
        return outcome.Reply is null or Refused ? Failed(outcome) : Answered(outcome, where);
    }

    /// <summary>The query with its changes; of a number that is no number, what is said instead is a filter.</summary>
    private string Where(CommandArguments arguments)
    {
        if (command.Does == CommandWork.Report)
            return string.Join("; ", arguments.Changes);
        if (command.Where.Length == 0)
            return "";
        List<string> changes = [.. arguments.Changes];
        if (command.Takes == Command.Number && arguments.Bare.Length > 0 && !IsNumber(arguments.Bare))
            changes.Add(arguments.Bare);
        // Of a BIM 360 project there is nothing else to be read.
        if (context.Project.Platform == Platform.Bim360 && QueryText.ValueOf(command.Where, "module") == "all" && !changes.Exists(change => change.StartsWith("module:", StringComparison.Ordinal)))
            changes.Add("module: issues");
        return QueryText.With(command.Where, string.Join("; ", changes));
    }

    private FunctionCallContent Call(CommandArguments arguments, string where)
    {
        if (command.Does == CommandWork.Report)
            return new FunctionCallContent(PluginCatalog.Overview, PluginCatalog.Project, OnlyCall, ToolArguments.OfReport(ReportBook.Written(command.Report, where)));
        if (command.Where.Length == 0)
            return new FunctionCallContent(PluginCatalog.Overview, PluginCatalog.Project, OnlyCall, []);
        if (command.Takes == Command.Number && IsNumber(arguments.Bare) && arguments.Changes.Count > 0)
            throw new RecordQueryException($"A record named by its number takes no \"{arguments.Changes[0]}\".");
        return command.Takes == Command.Number && IsNumber(arguments.Bare)
            ? new FunctionCallContent(PluginCatalog.Get, QueryText.ValueOf(command.Where, "module"), OnlyCall, ToolArguments.OfNumber(arguments.Bare))
            : new FunctionCallContent(PluginCatalog.Find, PluginCatalog.Project, OnlyCall, ToolArguments.OfWhere(where));
    }

    private TurnOutcome Failed(ToolOutcome outcome) => outcome.Reply switch
    {
        Refused { Kind: RefusalKind.SignInRequired } => TurnOutcome.Failed(FailureWords.SignedOut(words), TurnFailures.SignedOut),
        Refused { Kind: RefusalKind.Query or RefusalKind.NotFound } => CommandRefusals.Wrong(command, outcome.Activity.Failure!, words),
        _ => TurnOutcome.Failed(outcome.Activity.Failure!, TurnFailures.NotRead),
    };

    private TurnOutcome Answered(ToolOutcome outcome, string where)
    {
        var text = outcome.Reply switch
        {
            Answered { Result: var result } => ResultAnswer.Write(command, result, outcome.Activity.ResultId, where, words),
            Found { Record: var record } => RecordAnswer.Write(record, words),
            Choice choice => RecordAnswer.Write(choice, words),
            Reported { Report: var report } => ReportAnswer.Write(report, outcome.Activity.ResultId, where, words),
            Overviewed overview => OverviewAnswer.Write(overview, words),
            var unknown => throw new InvalidOperationException($"A command does not answer {unknown?.GetType().Name}."),
        };
        if (command.Does == CommandWork.Refresh)
            text = words["Everything was read from Autodesk again."] + "\n\n" + text;
        sink.Text(Lacks.FirstWords(calls.Found, words) is { } lacks ? $"{lacks}\n\n{text}" : text);
        AnswerMeters.CountInstructing(outcome.Instructing.Count);
        return TurnOutcome.Completed with { Notes = new TurnNotes { Instructing = outcome.Instructing } };
    }

    private static bool IsNumber(string text) => NumberLike().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:rfi|issue|submittal)?s?\s*[#№.-]*\s*(?:[\p{L}]{1,6}-?)?\d[\w\s.()-]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLike();
}
