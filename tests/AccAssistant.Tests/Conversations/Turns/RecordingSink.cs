using System.Text;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>All a reader would have been told, as lines; and the answer as it stands.</summary>
internal sealed class RecordingSink : ITurnSink
{
    private readonly StringBuilder answer = new();
    private readonly List<string> lines = [];

    public string Answer => answer.ToString();

    public IReadOnlyList<string> Lines => lines;

    public List<ToolCall> Calls { get; } = [];

    /// <summary>Called on each piece of text.</summary>
    public Action<string> OnText { get; set; } = _ => { };

    /// <summary>Done when whoever reads the model may read on.</summary>
    public Task Room { get; set; } = Task.CompletedTask;

    public void Progress(string text) => lines.Add("… " + text);

    public void ToolStarted(string callId, string text) => lines.Add($"> {callId} {text}");

    public void ToolProgress(string callId, string text) => lines.Add($"~ {callId} {text}");

    public void ToolFinished(ToolCall call)
    {
        Calls.Add(call);
        lines.Add($"< {call.Activity.CallId} {call.Activity.Failure ?? call.Activity.Text}");
    }

    public void Text(string text)
    {
        answer.Append(text);
        lines.Add("+ " + text);
        OnText(text);
    }

    public void Withdrawn()
    {
        answer.Clear();
        lines.Add("withdrawn");
    }

    public ValueTask RoomAsync(CancellationToken cancellationToken) => new(Room.WaitAsync(cancellationToken));
}
