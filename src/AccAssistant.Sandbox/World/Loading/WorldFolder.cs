namespace AccAssistant.Sandbox.World.Loading;

internal sealed record WorldFolder(IReadOnlyList<SandboxPerson> People, IReadOnlyList<SandboxHub> Hubs, IReadOnlyList<SandboxProject> Projects)
{
    public static WorldFolder Read(string path, TimeProvider clock) => throw new NotImplementedException();
}
