using System.Security.Claims;
using AccAssistant.Web.SignIn;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Operators;

/// <summary>Who may open the pages for operators: those named in settings or, while nobody is, whoever sits at this machine, so that the first run works before sign-in does.</summary>
public sealed class OperatorAccess(IOptions<OperatorOptions> options)
{
    public bool MayEnter(HttpContext context) => options.Value.People is { Count: > 0 } people
        ? IsAmong(people, context.User)
        : DirectRequest.Holds(context);

    private static bool IsAmong(IReadOnlyList<string> people, ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            return false;
        var (id, email) = (user.FindFirstValue(CallerClaims.UserId), user.FindFirstValue(CallerClaims.Email));
        return people.Any(named => named == id || (email is { Length: > 0 } && named.Equals(email, StringComparison.OrdinalIgnoreCase)));
    }
}
