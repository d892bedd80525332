using System.ComponentModel;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Microsoft.SemanticKernel;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>Tools that find what they are told and remember what they were asked.</summary>
internal sealed class FakeTools : ITurnTools
{
    private readonly List<string> invoked = [];

    public FakeTools()
    {
        Kernel = new Kernel();
        Kernel.Plugins.AddFromFunctions("rfis", [Function("query")]);
        Kernel.Plugins.AddFromFunctions("issues", [Function("query")]);
    }

    public Kernel Kernel { get; }

    /// <summary>Full name and <c>where</c> of each call that arrived.</summary>
    public IReadOnlyList<string> Invoked => invoked;

    /// <summary>Runs in each call before it answers.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What each result covers, by the tool's full name.</summary>
    public Func<string, Receipt> Covers { get; set; } = _ => Receipt;

    public string ResultText { get; set; } = "<data k7f3q>\nr1 | RFIs · open | 43 of 412\n</data k7f3q>";

    public static Receipt Receipt { get; } = new(
        "RFIs · open", 43, 412, 412, new DateTimeOffset(2026, 11, 23, 15, 10, 0, TimeSpan.Zero), "America/Chicago", [], [], 0.4);

    public static ToolActivity Activity(string callId, string resultId = "r1") => new(
        callId,
        resultId,
        "Looked up RFIs · open · 43 of 412 · 0.4 s",
        null,
        "module: rfis; status: open",
        Receipt,
        [new ResultColumn("Number", ColumnKind.Number)],
        [new ResultRow(new RecordLink(RecordModule.Rfis, "id", "RFI-112", "Sleeve", "https://acc.example/112"), ["RFI-112"])],
        []);

    public string Describe(string functionName, KernelArguments? arguments) => $"Looking up {functionName}";

    public async Task<ToolOutcome> InvokeAsync(FunctionCallContent call, Action<string> progress, CancellationToken cancellationToken)
    {
        await Before(cancellationToken);
        progress("Reading RFIs · 200 of 412");
        var name = call.PluginName is null ? call.FunctionName : $"{call.PluginName}-{call.FunctionName}";
        lock (invoked)
        {
            invoked.Add($"{name}({call.Arguments?.GetValueOrDefault("where")})");
        }

        if (call.Exception is not null)
        {
            return Error(call, "ERROR[args]: the arguments are not JSON. Send {\"where\": \"…\"}.");
        }

        return Kernel.Plugins.TryGetFunction(call.PluginName, call.FunctionName, out _)
            ? new ToolOutcome(ResultText, Activity(call.Id!, "r" + invoked.Count) with { Receipt = Covers(name) })
            : Error(call, $"ERROR[unknown_tool]: there is no {name}. Use rfis-query or issues-query.");
    }

    private static ToolOutcome Error(FunctionCallContent call, string text) =>
        new(text, new ToolActivity(call.Id!, "", "Looked up", "This lookup did not work.", null, null, [], [], []));

    private static KernelFunction Function(string name)
    {
        static string Query([Description("The query")] string? where = null) => where ?? "";
        return KernelFunctionFactory.CreateFromMethod(Query, name, "Records by a query.");
    }
}
