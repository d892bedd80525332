using System.Text;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>JSON:API rows of hubs, projects and versions.</summary>
internal static class DataManagementRows
{
    public const string AccountType = "hubs:autodesk.bim360:Account";
    public const string PersonalType = "hubs:autodesk.a360:PersonalHub";
    public const string ProjectType = "projects:autodesk.bim360:Project";

    public static object Link(HttpContext http, string path) => new { href = Host(http) + path };

    public static string PersonalHubId(string person) => "a." + Convert.ToBase64String(Encoding.UTF8.GetBytes("business:" + person)).TrimEnd('=');

    public static object Hub(HttpContext http, SandboxHub hub) => HubRow(http, hub.HubId, hub.Name, AccountType, hub.Region);

    public static object PersonalHub(HttpContext http, string person, string name) => HubRow(http, PersonalHubId(person), name, PersonalType, "US");

    public static object Project(HttpContext http, SandboxProject project)
    {
        var self = $"/project/v1/hubs/{project.Hub.HubId}/projects/b.{project.Id}";
        var rootFolder = "urn:adsk.wipprod:fs.folder:co." + project.Id.Replace("-", "", StringComparison.Ordinal)[..22];
        var host = project.Hub.Region == "EMEA" ? "acc.autodesk.eu" : "acc.autodesk.com";
        return new
        {
            type = "projects",
            id = "b." + project.Id,
            attributes = new
            {
                name = project.Name,
                scopes = new[] { "b360project." + project.Id, "O2tenant.5512907" },
                extension = Extension(http, ProjectType, new { projectType = project.IsBim360 ? "BIM360" : "ACC" }),
            },
            links = new
            {
                self = Link(http, self),
                webView = new { href = project.IsBim360 ? $"https://docs.b360.autodesk.com/projects/{project.Id}" : $"https://{host}/docs/files/projects/{project.Id}" },
            },
            relationships = new
            {
                hub = new { data = new { type = "hubs", id = project.Hub.HubId }, links = new { related = Link(http, "/project/v1/hubs/" + project.Hub.HubId) } },
                rootFolder = new { data = new { type = "folders", id = rootFolder }, meta = Meta(http, $"/data/v1/projects/b.{project.Id}/folders/{rootFolder}") },
                topFolders = new { links = new { related = Link(http, self + "/topFolders") } },
                issues = Container(http, project, "issueContainerId", "issues"),
                submittals = Container(http, project, "submittalContainerId", "submittals"),
                rfis = Container(http, project, "rfisContainerId", "rfis"),
                locations = Container(http, project, "locationsContainerId", "locations"),
            },
        };
    }

    public static object Version(HttpContext http, SandboxProject project, StoredFile file)
    {
        var at = file.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var author = project.Content.Users.FirstOrDefault(user => user.AutodeskId == file.CreatedBy)?.Name;
        var key = file.ObjectPath!;
        return new
        {
            type = "versions",
            id = file.VersionUrn,
            attributes = new
            {
                name = key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..],
                displayName = file.Name,
                createTime = at,
                createUserId = file.CreatedBy,
                createUserName = author,
                lastModifiedTime = at,
                lastModifiedUserId = file.CreatedBy,
                lastModifiedUserName = author,
                versionNumber = 1,
                mimeType = file.ContentType,
                storageSize = file.Size,
                fileType = Path.GetExtension(file.Name).TrimStart('.'),
                extension = Extension(http, "versions:autodesk.bim360:File", new { processState = "PROCESSING_COMPLETE", revisionDisplayLabel = "1", sourceFileName = file.Name }),
            },
            relationships = new
            {
                storage = new
                {
                    data = new { type = "objects", id = "urn:adsk.objects:os.object:" + key },
                    meta = Meta(http, "/oss/v2/buckets/" + key.Replace("/", "/objects/", StringComparison.Ordinal)),
                },
            },
        };
    }

    public static object PageLinks(HttpContext http, int page, int limit, int count)
    {
        var links = new Dictionary<string, object> { ["self"] = Page(http, page, limit), ["first"] = Page(http, 0, limit) };
        if (page > 0)
        {
            links["prev"] = Page(http, page - 1, limit);
        }

        if ((page + 1) * limit < count)
        {
            links["next"] = Page(http, page + 1, limit);
        }

        return links;
    }

    private static object Page(HttpContext http, int page, int limit) => Link(http, $"{http.Request.Path}?page[number]={page}&page[limit]={limit}");

    private static object HubRow(HttpContext http, string id, string name, string type, string region) => new
    {
        type = "hubs",
        id,
        attributes = new { name, extension = Extension(http, type, new { }), region },
        links = new { self = Link(http, "/project/v1/hubs/" + id) },
        relationships = new { projects = new { links = new { related = Link(http, $"/project/v1/hubs/{id}/projects") } } },
    };

    private static object Extension(HttpContext http, string type, object data) =>
        new { type, version = "1.0", schema = Link(http, $"/schema/v1/versions/{type}-1.0"), data };

    private static object Container(HttpContext http, SandboxProject project, string type, string module) =>
        new { data = new { type, id = project.IssueContainerId }, meta = Meta(http, $"/{module}/v1/containers/{project.IssueContainerId}") };

    private static object Meta(HttpContext http, string path) => new { link = Link(http, path) };

    private static string Host(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
