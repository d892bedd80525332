using System.Text.Json;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>The pretend model, behind an OpenAI-compatible door.</summary>
public static class ModelEndpoints
{
    public static IServiceCollection AddSandboxModel(this IServiceCollection services) => services.AddSingleton<RefusedOnce>();

    public static WebApplication MapSandboxModel(this WebApplication app)
    {
        var model = app.MapGroup("/v1").AddEndpointFilter(CheckKeyAsync);
        model.MapGet("/models", ListModels);
        model.MapPost("/chat/completions", CompleteAsync);
        return app;
    }

    private static async ValueTask<object?> CheckKeyAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        if (http.Request.Headers.Authorization == $"Bearer {http.RequestServices.GetRequiredService<SandboxOptions>().ModelKey}")
            return await next(invocation);
        await Refusals.WrongKey.WriteAsync(http);
        return Results.Empty;
    }

    private static IResult ListModels(TimeProvider time) => Results.Text(
        WireJson.Write(new
        {
            @object = "list",
            data = Models.All.Select(id => new { id, @object = "model", created = time.GetUtcNow().ToUnixTimeSeconds(), owned_by = "ACC Assistant sandbox", active = true, context_window = 131072, max_completion_tokens = 65536 }),
        }),
        "application/json");

    private static async Task CompleteAsync(HttpContext http, SandboxOptions options, TimeProvider time, RefusedOnce refused)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        if (!TryRead(body, out var request, out var problem))
        {
            await problem.WriteAsync(http);
            return;
        }

        RateLimitHeaders.Write(http.Response.Headers);
        var turn = new ModelTurn(http, request, body.Length, options, time);
        try
        {
            await turn.AnswerAsync(refused.Before(body), refused);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to tell.
        }
    }

    private static bool TryRead(string body, out ChatRequest request, out ModelProblem problem)
    {
        request = new ChatRequest();
        problem = ModelProblem.BadRequest("the body is not a JSON object");
        try
        {
            request = JsonSerializer.Deserialize<ChatRequest>(body, WireJson.Strict) ?? request;
        }
        catch (JsonException exception)
        {
            problem = ModelProblem.BadRequest($"the body could not be read at {exception.Path}: unknown, or of the wrong type");
            return false;
        }

        if (RequestCheck.Find(request) is not { } found)
            return true;
        problem = found;
        return false;
    }
}
