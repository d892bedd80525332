namespace AccAssistant.Conversations.Prompts;

/// <summary>Finds the folder of prompts.</summary>
internal static class PromptFolder
{
    private const string Name = "prompts";

    public static string Find(PromptOptions options, bool development)
    {
        if (options.Folder.Length > 0)
            return Path.GetFullPath(options.Folder, AppContext.BaseDirectory);
        return (development ? Source() : null) ?? Path.Combine(AppContext.BaseDirectory, Name);
    }

    // The copy beside the program is only as new as the last build; an edit is wanted at once.
    private static string? Source()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.sln").Any() && Directory.Exists(Path.Combine(folder.FullName, Name)))
                return Path.Combine(folder.FullName, Name);
        }

        return null;
    }
}
