using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Who asks, for which project, with which rights. Everything not allowed is a <see cref="Refusal"/>.</summary>
internal sealed record Gate(SandboxProject Project, ProjectRights Rights, string Person)
{
    /// <param name="id">Bare; ids with <c>b.</c> are unknown here.</param>
    public static Gate Issues(HttpContext http, SandboxWorld world, string id) => Open(http, world.FindContainer(id), rights => rights.Issues);

    /// <summary>RFIs v3 does not know BIM 360 projects.</summary>
    public static Gate Rfis(HttpContext http, SandboxWorld world, string id) => Open(http, AccOnly(world, id), rights => rights.Rfis);

    /// <inheritdoc cref="Rfis"/>
    public static Gate Submittals(HttpContext http, SandboxWorld world, string id) => Open(http, AccOnly(world, id), rights => rights.Submittals);

    /// <summary>Locations serve every member.</summary>
    public static Gate Member(HttpContext http, SandboxWorld world, string id) => Open(http, world.FindContainer(id), _ => true);

    /// <summary>Administration calls, which are not found when sent to another region than the project's.</summary>
    public static Gate Admin(HttpContext http, SandboxWorld world, string id)
    {
        var project = world.FindProject(id);
        InRegion(http, project?.Hub);
        return Open(http, project, _ => true);
    }

    public static void InRegion(HttpContext http, SandboxHub? hub)
    {
        var region = http.Request.Headers["Region"].ToString();
        if (hub is null || (region.Length > 0 && !region.Equals(hub.Region, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.NotFound();
        }
    }

    private static SandboxProject? AccOnly(SandboxWorld world, string id) => world.FindProject(id) is { IsBim360: false } project ? project : null;

    private static Gate Open(HttpContext http, SandboxProject? project, Func<ProjectRights, bool> allowed)
    {
        var person = BearerPerson.Get(http);
        var rights = (project ?? throw Refusal.NotFound()).RightsOf(person);
        return rights is not null && allowed(rights) ? new Gate(project, rights, person) : throw Refusal.Forbidden();
    }
}
