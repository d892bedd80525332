namespace AccAssistant.Tests.Support;

/// <summary>App and sandbox as an operator gets them.</summary>
public sealed class Published(string? kept) : IDisposable
{
    private readonly string folder = kept ?? Directory.CreateTempSubdirectory("acc-assistant-published-").FullName;

    public string App => Path.Combine(folder, "app", "AccAssistant.Web.dll");

    public string Sandbox => Path.Combine(folder, "sandbox", "AccAssistant.Sandbox.dll");

    /// <param name="kept">A folder that stays, and is taken as it is where something was published to it before; null: one for this run.</param>
    public static async Task<Published> MakeAsync(string? kept)
    {
        var published = new Published(kept);
        if (File.Exists(published.Sandbox))
            return published;
        await Publishing.RunAsync("src/AccAssistant.Web", ["-o", Path.GetDirectoryName(published.App)!]);
        await Publishing.RunAsync("src/AccAssistant.Sandbox", ["-o", Path.GetDirectoryName(published.Sandbox)!]);
        return published;
    }

    public void Dispose()
    {
        if (kept is null)
            Directory.Delete(folder, recursive: true);
    }
}
