using System.Text.Json;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>A request as the pretend model understands it: the question, what came before it, what was looked up for it.</summary>
internal sealed class Dialogue
{
    /// <summary>Begins the ids of calls the plan asked for, where they have one.</summary>
    public const string PlannedPrefix = "call_q";

    /// <summary>Begins the ids of calls that only a scenario asked for.</summary>
    public const string UnplannedPrefix = "call_s";

    private static readonly Scenario None = new("", "");

    private readonly List<ChatMessage> earlier;
    private readonly List<ChatMessage> current;
    private readonly HashSet<string> offered;

    public Dialogue(ChatRequest request)
    {
        var messages = request.Messages!;
        var last = messages.FindLastIndex(message => message.Role == "user");
        Question = last < 0 ? "" : messages[last].Text();
        earlier = messages[..Math.Max(last, 0)];
        current = messages[(last + 1)..];
        offered = [.. (request.Tools ?? []).Select(tool => tool.Function?.Name ?? "")];
        MayCall = request.ToolChoice is not { ValueKind: JsonValueKind.String } choice || choice.GetString() != "none";
        Scenario = Lexicon.Scenario().Match(Question.ToLowerInvariant()) is { Success: true } match ? Named(match.Groups["name"].Value) : None;
        Parallel = Scenario.Parallel || request.ParallelToolCalls != false;
    }

    public string Question { get; }

    /// <summary>What the request says was looked up last, before this question.</summary>
    public LastResult? LastResult => earlier.Where(message => message.Role == "system").Select(message => Questions.LastResult.Read(message.Text())).OfType<LastResult>().LastOrDefault();

    public Scenario Scenario { get; }

    public bool MayCall { get; }

    public bool Parallel { get; }

    /// <summary>Results of the plan's calls, in the order of the calls.</summary>
    public IReadOnlyList<string> Results =>
    [
        .. from message in current
           from call in message.ToolCalls ?? []
           where !call.Id.StartsWith(UnplannedPrefix, StringComparison.Ordinal)
           from result in current.Where(one => one.Role == "tool" && one.ToolCallId == call.Id).Take(1)
           select result.Text(),
    ];

    /// <summary>How many calls of any kind this question has had.</summary>
    public int Calls => current.Sum(message => message.ToolCalls?.Count ?? 0);

    /// <summary>The first call made for this question; null before there is one.</summary>
    public WireCall? FirstCall => current.SelectMany(message => message.ToolCalls ?? []).FirstOrDefault();

    private static Scenario Named(string name) => ScenarioCatalog.Find(name) ?? ScenarioCatalog.Unknown(name);

    public bool Offers(string tool) => offered.Contains(tool);

    public bool OffersAny => offered.Count > 0;

    /// <summary>What is asked now, read in the light of every earlier question still in the request.</summary>
    public IReadOnlyList<Ask> Asks() => QuestionReader.Read(Question, Before());

    private IReadOnlyList<Ask> Before()
    {
        IReadOnlyList<Ask> asks = [];
        foreach (var message in earlier)
        {
            // A command starts afresh; what it looked up says what it was about.
            if (message.Role == "user" && message.Text().StartsWith('/'))
                asks = [];
            var read = message.Role == "user" ? QuestionReader.Read(message.Text(), asks) : asks.Count == 0 ? Called(message) : [];
            if (read.Count > 0)
                asks = read;
        }

        return asks;
    }

    // Where the question itself was trimmed away, its calls still say what it was about.
    private static List<Ask> Called(ChatMessage message) => [.. (message.ToolCalls ?? []).Select(Called).OfType<Ask>()];

    private static Ask? Called(WireCall call)
    {
        if (SubjectNames.OfTool(call.Function.Name) is not { } subject || Argument(call) is not { } argument)
            return null;
        return call.Function.Name == subject.GetTool()
            ? new Ask(AskKind.Detail, subject, Filters.None, argument)
            : new Ask(AskKind.List, subject, Filters.Parse(argument));
    }

    private static string? Argument(WireCall call)
    {
        try
        {
            using var arguments = JsonDocument.Parse(call.Function.Arguments);
            return arguments.RootElement.EnumerateObject().Select(one => one.Value.ToString()).FirstOrDefault() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
