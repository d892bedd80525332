using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Aps;

/// <summary>How Autodesk's gateway says no before a request reaches a service.</summary>
internal sealed record GatewayError(
    [property: JsonIgnore] int Status,
    [property: JsonPropertyName("developerMessage")] string DeveloperMessage,
    [property: JsonPropertyName("moreInfo"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MoreInfo = null,
    [property: JsonPropertyName("errorCode"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ErrorCode = null)
{
    private const string Help = "https://forge.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/";

    public static readonly GatewayError BadToken = new(StatusCodes.Status401Unauthorized, "The token is not valid, or has expired.", Help, "AUTH-006");
    public static readonly GatewayError ScopeMissing = new(StatusCodes.Status403Forbidden, "Token does not have the privilege for this request.", Help, "AUTH-010");
    public static readonly GatewayError AppNotAllowed = new(StatusCodes.Status403Forbidden, "The client_id specified does not have access to the api product", Help, "AUTH-001");
    public static readonly GatewayError QuotaExceeded = new(StatusCodes.Status429TooManyRequests, "Quota limit exceeded.");

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(this, context.RequestAborted);
    }
}
