using System.Text;

namespace AccAssistant.Conversations.Turns;

/// <summary>What a running turn has come to: the answer and the calls as the store keeps them.</summary>
internal sealed class TurnRecord(long firstNumber)
{
    private readonly StringBuilder answer = new();
    private readonly List<string> started = [];
    private readonly List<ToolCall> calls = [];

    public long LastNumber { get; private set; } = firstNumber;

    public string Answer => answer.ToString();

    /// <summary>In the order they were asked for, whichever ended first.</summary>
    public string Activity => TurnActivity.Write(calls.OrderBy(call => started.IndexOf(call.Activity.CallId)));

    public void Add(TurnEvent numbered, ToolCall? call)
    {
        LastNumber = numbered.Number;
        switch (numbered)
        {
            case AnswerText { Text: var text }:
                answer.Append(text);
                break;
            case AnswerWithdrawn:
                answer.Clear();
                break;
            case ToolStarted { CallId: var id }:
                started.Add(id);
                break;
            case ToolFinished:
                calls.Add(call!);
                break;
            default:
                break;
        }
    }
}
