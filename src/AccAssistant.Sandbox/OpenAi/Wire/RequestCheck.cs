using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Refuses what the vendor refuses, so that a mistake of ours shows here and not first with a real key.</summary>
internal static partial class RequestCheck
{
    private const int MostTools = 128;

    public static ModelProblem? Find(ChatRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
            return ModelProblem.BadRequest("'model' : property 'model' is missing");
        if (request.Messages is not { Count: > 0 } messages)
            return ModelProblem.BadRequest("'messages' : minimum number of items is 1");
        if (request.N is not (null or 1))
            return ModelProblem.BadRequest("'n' : only 1 is supported");
        if (request.LogitBias is not null || request.Logprobs == true || request.TopLogprobs is not null)
            return ModelProblem.BadRequest("logit_bias, logprobs and top_logprobs are not supported");
        return Tools(request.Tools ?? []) ?? messages.Select(MessageCheck.Find).FirstOrDefault(problem => problem is not null) ?? CallOrder.Find(messages);
    }

    /// <summary>What a tool may be called, in an offer and in a call.</summary>
    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    public static partial Regex ToolName();

    private static ModelProblem? Tools(List<ToolOffer> tools)
    {
        if (tools.Count > MostTools)
            return ModelProblem.BadRequest($"'tools' : maximum number of items is {MostTools}");
        if (tools.Find(tool => tool.Type != "function" || !ToolName().IsMatch(tool.Function?.Name ?? "")) is { } odd)
            return ModelProblem.BadRequest($"'tools' : '{odd.Function?.Name}' is not a function with a usable name");
        return tools.Select(tool => tool.Function!.Name).Distinct(StringComparer.Ordinal).Count() < tools.Count
            ? ModelProblem.BadRequest("'tools' : duplicate function name")
            : null;
    }
}
