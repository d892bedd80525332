using System.Diagnostics;

namespace AccAssistant.Reliability.Site;

/// <summary>A disk of its own in the machine's memory, small enough to be filled. Only the machine's administrator can have one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string Size = "768m";

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Filling => Path.Combine(Folder, "filling");

    /// <returns>Null where none can be had.</returns>
    public static SmallDisk? Mount()
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-disk-").FullName;
        if (Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", $"size={Size},mode=755", "tmpfs", folder))
            return new SmallDisk(folder);
        Directory.Delete(folder);
        return null;
    }

    /// <summary>From now on there is room for nothing.</summary>
    public void Fill()
    {
        var block = new byte[1024 * 1024];
        for (var length = block.Length; length > 0; length /= 2)
        {
            try
            {
                while (true)
                {
                    using var file = new FileStream(Filling, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
                    file.Write(block, 0, length);
                }
            }
            catch (IOException)
            {
                // Full for pieces of this length: smaller ones may still fit.
            }
        }
    }

    public void Free() => File.Delete(Filling);

    public void Dispose()
    {
        // Lazily: what was just ended may still hold a file there.
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
