using System.Globalization;
using AccAssistant.Sandbox.Aps;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Error bodies as the service behind a path words them.</summary>
internal static class ServiceErrors
{
    public static object For(PathString path, Fault fault)
    {
        var title = Title(fault.Status);
        var detail = fault.Description ?? $"{title}.";
        object body = path switch
        {
            _ when path.StartsWithSegments("/authentication") => new OAuthError(fault.Status, fault.Error ?? OAuthWord(fault.Status), detail),
            _ when path.StartsWithSegments("/v1") => new { error = new { message = detail, type = ModelWord(fault.Status), code = fault.Error } },
            _ when path.StartsWithSegments("/project") || path.StartsWithSegments("/data") => DataManagement(fault, title),
            _ when path.StartsWithSegments("/oss") => new { reason = detail },
            _ => new { title, detail },
        };
        return body;
    }

    private static object DataManagement(Fault fault, string title)
    {
        var status = fault.Status.ToString(CultureInfo.InvariantCulture);
        var code = fault.Error ?? (fault.Status == StatusCodes.Status404NotFound ? "NOT_FOUND" : "BIM360DM_ERROR");
        return new { jsonapi = new { version = "1.0" }, errors = new[] { new { id = Guid.NewGuid(), status, code, title, detail = $"{title}." } } };
    }

    private static string OAuthWord(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "invalid_grant",
        StatusCodes.Status401Unauthorized => "invalid_client",
        StatusCodes.Status503ServiceUnavailable => "temporarily_unavailable",
        _ => "server_error",
    };

    private static string ModelWord(int status) => status switch
    {
        StatusCodes.Status429TooManyRequests => "rate_limit_error",
        < StatusCodes.Status500InternalServerError => "invalid_request_error",
        _ => "server_error",
    };

    private static string Title(int status) => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error";
}
