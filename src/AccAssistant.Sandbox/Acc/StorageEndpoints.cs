using System.Security.Cryptography;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Signed downloads, and the place they point at.</summary>
internal static class StorageEndpoints
{
    public static void MapStorage(this IEndpointRouteBuilder api)
    {
        api.MapGet("/oss/v2/buckets/{bucket}/objects/{key}/signeds3download", Sign);
        api.MapGet("/sandbox/files/{token}", Download);
    }

    private static IResult Sign(HttpContext http, SandboxWorld world, SignedFiles signed, string bucket, string key)
    {
        var asked = new Asked(http);
        var minutes = asked.Number("minutesExpiration", 2, 1);
        if (minutes > 60)
        {
            throw Refusal.Oss(400, "minutesExpiration must be between 1 and 60");
        }

        var file = Find(http, world, $"{bucket}/{Uri.UnescapeDataString(key)}");
        var type = asked.Text("response-content-type") ?? file.ContentType;
        var disposition = asked.Text("response-content-disposition") ?? $"attachment; filename=\"{file.Name}\"";
        var token = signed.Sign(file, minutes, disposition, type);
        var bytes = FileBytes.Of(file);
        return Paging.Json(new
        {
            status = "complete",
            url = $"{http.Request.Scheme}://{http.Request.Host}/sandbox/files/{token}",
            @params = new Dictionary<string, string> { ["content-type"] = type, ["content-disposition"] = disposition },
            size = bytes.Length,
#pragma warning disable CA5350 // The vendor names a SHA-1 of the content; it protects nothing.
            sha1 = Convert.ToHexStringLower(SHA1.HashData(bytes)),
#pragma warning restore CA5350
        });
    }

    /// <summary>Like a signed storage address: the token is all it takes, and a bearer header on top is an error.</summary>
    private static IResult Download(HttpContext http, SignedFiles signed, string token)
    {
        if (http.Request.Headers.Authorization.Count > 0)
        {
            throw Refusal.Oss(400, "Only one auth mechanism allowed");
        }

        if (signed.Find(token) is not { } found)
        {
            throw Refusal.Oss(403, "Request has expired");
        }

        http.Response.Headers.ContentDisposition = found.Disposition;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(FileBytes.Of(found.File), found.Type);
    }

    private static StoredFile Find(HttpContext http, SandboxWorld world, string path)
    {
        var person = BearerPerson.Get(http);
        var isElsewhere = false;
        foreach (var project in world.Projects)
        {
            if (project.RightsOf(person) is not { } rights)
            {
                continue;
            }

            if (project.Files.FindObject(path) is { } file)
            {
                var allowed = file.Module switch
                {
                    StoredFileModule.Issues => rights.Issues,
                    StoredFileModule.Rfis => rights.Rfis,
                    _ => rights.Submittals,
                };
                isElsewhere |= !allowed;
                if (allowed)
                {
                    return file;
                }
            }
        }

        throw isElsewhere ? Refusal.Oss(403, "Forbidden") : Refusal.Oss(404, "Object not found");
    }
}
