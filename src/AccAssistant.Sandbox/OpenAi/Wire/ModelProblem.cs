namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>An error as the vendor words it.</summary>
/// <param name="RetryAfter">Seconds; sent as a header.</param>
internal sealed record ModelProblem(int Status, string Message, string Type, string? Code, int? RetryAfter = null)
{
    public static ModelProblem BadRequest(string message) => new(400, message, "invalid_request_error", null);

    public string Json() => Code is null
        ? WireJson.Write(new { error = new { message = Message, type = Type } })
        : WireJson.Write(new { error = new { message = Message, type = Type, code = Code } });

    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        if (RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await context.Response.WriteAsync(Json(), context.RequestAborted);
    }
}
