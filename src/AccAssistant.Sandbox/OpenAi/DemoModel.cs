using System.Globalization;
using System.Text.Json;
using AccAssistant.Sandbox.OpenAi.Answers;
using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>The rules: from a question to tool calls, from their results to an answer. Knows nothing but the request.</summary>
internal static class DemoModel
{
    public static Reply Answer(Dialogue dialogue)
    {
        var tongue = Tongue.Of(QuestionLanguage.Of(dialogue.Question));
        if (Lexicon.WantsChange().IsMatch(Scan.Plain(dialogue.Question)))
            return Reply.Of(tongue.ReadsOnly);
        var asks = dialogue.Asks();
        if (asks.Count == 0)
            return Reply.Of(tongue.WhatICanDo);

        var steps = Plan.For(asks, dialogue.LastResult);
        var done = dialogue.Results.Select(ResultReader.Read).ToList();
        if (steps[0].Tool == Plan.OverviewTool && done.Count > 0 && done[0] is OverviewResult overview)
            steps = [.. steps.Take(1), .. Plan.After(overview), .. steps.Skip(1)];

        var possible = steps.Where(step => dialogue.Offers(step.Tool)).ToList();
        var next = dialogue.MayCall && !OutOfBudget(done) ? possible.Skip(done.Count).ToList() : [];
        if (next.Count > 0)
            return new Reply("", [.. (dialogue.Parallel ? next : next.Take(1)).Select((step, index) => Call(step, done.Count + index))]);
        if (done.Count == 0)
            return Reply.Of(dialogue.OffersAny ? tongue.NoSuchTool : tongue.NoTools);
        return Reply.Of(AnswerText.Write(tongue, [.. possible.Zip(done, (step, result) => new Answered(step, result))]));
    }

    private static bool OutOfBudget(List<ToolResult> done) => done.Any(result => result is ErrorResult { Kind: "budget" });

    private static ReplyCall Call(Step step, int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Dialogue.PlannedPrefix}{index + 1}_{Guid.NewGuid():N}")[..20];
        var arguments = step.Argument is null ? "{}" : JsonSerializer.Serialize(new Dictionary<string, string> { [step.ArgumentName] = step.Argument }, Wire.WireJson.Options);
        return new ReplyCall(id, step.Tool, arguments);
    }
}
