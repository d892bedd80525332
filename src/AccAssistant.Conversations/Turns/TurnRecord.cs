using System.Text;

namespace AccAssistant.Conversations.Turns;

/// <summary>What a running turn has come to: the answer and the calls as the store keeps them.</summary>
internal sealed class TurnRecord(long firstNumber)
{
    private readonly StringBuilder answer = new();
    private readonly List<ToolCall> calls = [];

    public long LastNumber { get; private set; } = firstNumber;

    public string Answer => answer.ToString();

    public string Activity => TurnActivity.Write(calls);

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
            case ToolFinished:
                calls.Add(call!);
                break;
            default:
                break;
        }
    }
}
