using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>The app over the account in which everything is named by a hostile text.</summary>
public sealed class HostileApp : AppFixture
{
    private readonly WorldOnDisk world;

    public HostileApp()
        : this(HostileWorld.Write())
    {
    }

    private HostileApp(WorldOnDisk world)
        : base(options => options.World = world.Folder) => this.world = world;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        world.Dispose();
        GC.SuppressFinalize(this);
    }
}
