namespace AccAssistant.Sandbox.Acc;

/// <summary>An error answer in the shape of the API that gives it.</summary>
internal sealed class Refusal(int status, object body) : Exception($"HTTP {status}")
{
    public int Status => status;

    public object Body => body;

    public static Refusal BadRequest(string detail) => Acc(400, "Bad Request", detail);

    public static Refusal Forbidden() => Acc(403, "Forbidden", "The user is not allowed to perform this operation.");

    public static Refusal NotFound() => Acc(404, "Not Found", "The resource was not found.");

    /// <summary>Data Management answers in JSON:API.</summary>
    public static Refusal Dm(int status, string code, string title, string detail) => new(status, new
    {
        jsonapi = new { version = "1.0" },
        errors = new[] { new { id = Guid.NewGuid(), status = $"{status}", code, title, detail } },
    });

    public static Refusal DmForbidden(string what) => Dm(403, "BIM360DM_ERROR", "Forbidden", $"You don't have permission to access this {what}.");

    public static Refusal DmNotFound() => Dm(404, "NOT_FOUND", "Not Found", "The requested resource does not exist.");

    public static Refusal Oss(int status, string reason) => new(status, new { reason });

    private static Refusal Acc(int status, string title, string detail) => new(status, new { title, detail });
}
