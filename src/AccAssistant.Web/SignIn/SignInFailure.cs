using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccAssistant.Web.SignIn;

/// <summary>Sorts what can go wrong on the way back from Autodesk.</summary>
internal static partial class SignInFailure
{
    private const int MaxLength = 400;

    public static string Reason(HttpRequest callback, Exception? failure) => callback.Query["error"].ToString() switch
    {
        "access_denied" => SignInProblem.Denied,
        "temporarily_unavailable" or "server_error" => SignInProblem.Unavailable,
        _ => Reason(failure),
    };

    /// <summary>One line for the log. The library's messages hide token contents; of what the provider says went wrong only its word is kept, since the sentence may repeat a code, or be anyone's.</summary>
    public static string Describe(Exception? failure)
    {
        if (failure?.Data["error"] is string error)
            return $"{failure.GetType().Name}: the sign-in service says {(ErrorWord().IsMatch(error) ? error : "no word of the protocol's")}.";
        var line = failure is null ? "no reason given" : $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}";
        return line.Length > MaxLength ? line[..MaxLength] : line;
    }

    private static string Reason(Exception? failure) => failure switch
    {
        // Whatever came here as a form, it is nothing a provider sends.
        InvalidDataException or BadHttpRequestException => SignInProblem.Expired,
        HttpRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => SignInProblem.Refused,
        HttpRequestException or IOException or OperationCanceledException => SignInProblem.Unavailable,
        { InnerException: HttpRequestException or IOException } => SignInProblem.Unavailable,
        // A code that was used before, or lay too long.
        OpenIdConnectProtocolException when failure.Data["error"] is "invalid_grant" => SignInProblem.Expired,
        // The state is missing, or not one this browser began with.
        AuthenticationFailureException => SignInProblem.Expired,
        _ => SignInProblem.Refused,
    };

    [GeneratedRegex(@"^[a-z_]{1,60}\z")]
    private static partial Regex ErrorWord();
}
