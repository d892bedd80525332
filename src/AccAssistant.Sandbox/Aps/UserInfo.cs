using AccAssistant.Sandbox.Aps.Tokens;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Aps;

/// <summary>GET /userprofile/userinfo: the profile of the token's person.</summary>
internal sealed class UserInfo(AccessTokens accessTokens, SandboxWorld world, TimeProvider time)
{
    private static readonly int[] ThumbnailSizes = [20, 40, 50, 58, 80, 120, 160, 176, 240, 360];

    public async Task AnswerAsync(HttpContext context)
    {
        var token = await accessTokens.ReadAsync(context.Request);
        var person = world.SignInPeople.FirstOrDefault(each => each.AutodeskId == token?.PersonId);
        if (token is null || person is null)
            await GatewayError.BadToken.WriteAsync(context);
        else if (!token.Scope.Contains(ScopeList.ProfileRead))
            await GatewayError.ScopeMissing.WriteAsync(context);
        else
            await context.Response.WriteAsJsonAsync(Profile(person), context.RequestAborted);
    }

    private Dictionary<string, object?> Profile(SandboxPerson person) => new()
    {
        ["sub"] = person.AutodeskId,
        ["name"] = person.Name,
        ["given_name"] = person.FirstName,
        ["family_name"] = person.LastName,
        ["preferred_username"] = UserName.Of(person),
        ["email"] = person.Email,
        ["email_verified"] = true,
        ["profile"] = "https://profile.example.invalid",
        ["picture"] = Picture(person, 120),
        ["locale"] = "en-US",
        ["updated_at"] = time.GetUtcNow().AddDays(-30).ToUnixTimeSeconds(),
        ["is_2fa_enabled"] = true,
        ["country_code"] = "US",
        ["address"] = new { street_address = "1 Sandbox Street", locality = "Nowhere", region = "MD", postal_code = "00000", country = "US" },
        ["phone_number"] = "",
        ["phone_number_verified"] = false,
        ["ldap_enabled"] = false,
        ["ldap_domain"] = null,
        ["job_title"] = person.JobTitle,
        ["industry"] = "Construction",
        ["industry_code"] = "AEC",
        ["about_me"] = "",
        ["language"] = "en",
        ["company"] = person.Company,
        ["created_date"] = "2019-04-02T13:11:09Z",
        ["last_login_date"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
        ["eidm_guid"] = person.AutodeskId,
        ["opt_in"] = false,
        ["social_userinfo_list"] = Array.Empty<object>(),
        ["thumbnails"] = ThumbnailSizes.ToDictionary(size => $"sizeX{size}", size => Picture(person, size)),
    };

    private static string Picture(SandboxPerson person, int size) => $"https://images.example.invalid/profile/{person.AutodeskId}_X{size}.png";
}
