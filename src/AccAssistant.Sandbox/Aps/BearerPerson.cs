namespace AccAssistant.Sandbox.Aps;

/// <summary>Who a request's bearer token stands for, once <see cref="ApsEndpoints"/> has checked it.</summary>
public static class BearerPerson
{
    private const string Key = "sandbox.person";

    /// <summary>The Autodesk id. Requests without a good token never reach an endpoint.</summary>
    public static string Get(HttpContext context) => (string)context.Items[Key]!;

    /// <summary>Null where nobody's token was asked for.</summary>
    internal static string? Find(HttpContext context) => context.Items[Key] as string;

    internal static void Set(HttpContext context, string autodeskId) => context.Items[Key] = autodeskId;
}
