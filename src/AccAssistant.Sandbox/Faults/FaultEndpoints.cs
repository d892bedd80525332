using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Makes the sandbox misbehave on request.</summary>
public static class FaultEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    public static IServiceCollection AddSandboxFaults(this IServiceCollection services) =>
        services.AddSingleton<FaultPlan>().AddSingleton<RequestLog>();

    /// <summary>First in the pipeline, before any endpoint.</summary>
    public static WebApplication UseSandboxFaults(this WebApplication app)
    {
        app.UseMiddleware<RequestLogMiddleware>();
        app.UseMiddleware<FaultMiddleware>();

        var control = app.MapGroup("/sandbox").AddEndpointFilter(OnlyThisMachineAsync);
        control.MapGet("/faults", (FaultPlan plan) => Results.Json(plan.List(), Json));
        control.MapPost("/faults", AddAsync);
        control.MapDelete("/faults", (FaultPlan plan) =>
        {
            plan.Clear();
            return Results.NoContent();
        });
        control.MapDelete("/faults/{id}", (string id, FaultPlan plan) => plan.Remove(id) ? Results.NoContent() : Results.NotFound());
        control.MapGet("/requests", (RequestLog log) => Results.Json(RequestCounts.Of(log), Json));
        control.MapDelete("/requests", (RequestLog log) =>
        {
            log.Clear();
            return Results.NoContent();
        });
        return app;
    }

    /// <summary>Addresses that are never logged and never fail.</summary>
    internal static bool IsControl(PathString path) => path.StartsWithSegments("/sandbox/faults") || path.StartsWithSegments("/sandbox/requests");

    private static async Task<IResult> AddAsync(HttpContext context, FaultPlan plan)
    {
        // Asked for by content type, so that no web page elsewhere can send it without asking first.
        if (!context.Request.HasJsonContentType())
            return Results.Text("Send the fault as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);

        try
        {
            var fault = await context.Request.ReadFromJsonAsync<Fault>(Json, context.RequestAborted);
            return Problem(fault) is { } problem
                ? Results.Text(problem, statusCode: StatusCodes.Status400BadRequest)
                : Results.Json(new { id = plan.Add(fault!) }, Json, statusCode: StatusCodes.Status201Created);
        }
        catch (JsonException exception)
        {
            return Results.Text($"{exception.Message} Kinds: {Words<FaultKind>()}. Bodies: {Words<FaultBody>()}. Lies: {Words<IdTokenLie>()}.", statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static string? Problem(Fault? fault) => fault switch
    {
        null => "Send one fault.",
        { Path.Length: 0 } => "path must not be empty; * stands for any.",
        { Status: < 400 or > 599 } => "status must be 400 to 599.",
        { Kind: FaultKind.FalseMembers, Members: null } => "members must say what to answer.",
        { Count: < 0 } or { Skip: < 0 } or { DelayMilliseconds: < 0 } or { AfterBytes: < 0 } or { RetryAfter: < 0 } => "numbers must be 0 or more.",
        _ => null,
    };

    private static string Words<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    // A test server has no remote address.
    private static async ValueTask<object?> OnlyThisMachineAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        call.HttpContext.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote)
            ? Results.StatusCode(StatusCodes.Status403Forbidden)
            : await next(call);
}
