using System.Text.Json.Nodes;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Runs the real endpoint and changes members of the JSON object it answers; an answer that is none goes out as it is.</summary>
internal static class FalseMembers
{
    public static async Task RunAsync(HttpContext context, RequestDelegate next, JsonObject members)
    {
        var wire = context.Response.Body;
        using var whole = new MemoryStream();
        context.Response.Body = whole;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = wire;
        }

        var answer = context.Response.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true
            && JsonNode.Parse(whole.ToArray()) is JsonObject body
                ? Changed(body, members)
                : whole.ToArray();
        context.Response.ContentLength = answer.Length;
        await wire.WriteAsync(answer, context.RequestAborted);
    }

    private static byte[] Changed(JsonObject body, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is null)
                body.Remove(name);
            else
                body[name] = value.DeepClone();
        }

        return System.Text.Encoding.UTF8.GetBytes(body.ToJsonString());
    }
}
