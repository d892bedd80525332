using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Every prompt of the folder, read when it is made: those there must be, and slash commands. In Development a changed, new or removed file counts when next asked for.</summary>
public sealed partial class PromptLibrary
{
    private const string Ending = ".md";

    private readonly string folder;
    private readonly bool watch;
    private readonly ILogger<PromptLibrary> logger;
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <exception cref="PromptException">A prompt is missing or broken.</exception>
    public PromptLibrary(string folder, bool watch, ILogger<PromptLibrary> logger)
    {
        this.folder = folder;
        this.watch = watch;
        this.logger = logger;
        foreach (var name in PromptNames.Files.Union(Present()))
            entries[name] = Read(name);
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<Command> Commands
    {
        get
        {
            lock (gate)
            {
                if (watch)
                    LookAgain();
                return [.. entries.Values.Select(entry => entry.Command).OfType<Command>()];
            }
        }
    }

    /// <param name="name">The file's name without ending.</param>
    public Prompt Get(string name)
    {
        lock (gate)
        {
            if (watch)
                ReadAgain(name);
            return entries[name].Prompt;
        }
    }

    private IEnumerable<string> Present() =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)!) : [];

    private void LookAgain()
    {
        var present = Present().ToHashSet(StringComparer.Ordinal);
        foreach (var gone in entries.Keys.Except(present).Except(PromptNames.Files).ToList())
            entries.Remove(gone);
        foreach (var name in present)
            ReadAgain(name);
    }

    // A half-saved file must not end a running app: the last good text stays.
    private void ReadAgain(string name)
    {
        var written = Written(name);
        if (entries.TryGetValue(name, out var known) && known.Written == written)
            return;
        try
        {
            entries[name] = Read(name);
        }
        catch (PromptException exception)
        {
            if (known is not null)
                entries[name] = known with { Written = written };
            Log.KeptOld(logger, exception.Message);
        }
    }

    private Entry Read(string name)
    {
        var (path, written) = (PathOf(name), Written(name));
        var prompt = PromptFile.Read(path, PromptNames.Required(name), PromptNames.Allowed(name));
        return new Entry(prompt, PromptNames.Files.Contains(name) ? null : CommandFile.Read(path, prompt), written);
    }

    private DateTime Written(string name)
    {
        try
        {
            return File.GetLastWriteTimeUtc(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reading the file says what is wrong with it.
            return default;
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + Ending);

    private sealed record Entry(Prompt Prompt, Command? Command, DateTime Written);

    private static partial class Log
    {
        [LoggerMessage(EventId = 4201, Level = LogLevel.Warning, Message = "A changed prompt is not used: {Problem}")]
        public static partial void KeptOld(ILogger logger, string problem);
    }
}
