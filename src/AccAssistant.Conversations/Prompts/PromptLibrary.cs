using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Every prompt, read when it is made; in Development a changed file is read again when next asked for.</summary>
public sealed partial class PromptLibrary
{
    private readonly string folder;
    private readonly bool watch;
    private readonly ILogger<PromptLibrary> logger;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Prompt Prompt, DateTime Written)> prompts = [];

    /// <exception cref="PromptException">A prompt is missing or broken.</exception>
    public PromptLibrary(string folder, bool watch, ILogger<PromptLibrary> logger)
    {
        this.folder = folder;
        this.watch = watch;
        this.logger = logger;
        foreach (var name in PromptNames.Files)
            prompts[name] = (Read(name), Written(name));
    }

    /// <param name="name">The file's name without ending.</param>
    public Prompt Get(string name)
    {
        lock (gate)
        {
            if (watch && Written(name) != prompts[name].Written)
                ReadAgain(name);
            return prompts[name].Prompt;
        }
    }

    // A half-saved file must not end a running app: the last good text stays.
    private void ReadAgain(string name)
    {
        var written = Written(name);
        try
        {
            prompts[name] = (Read(name), written);
        }
        catch (PromptException exception)
        {
            prompts[name] = prompts[name] with { Written = written };
            Log.KeptOld(logger, exception.Message);
        }
    }

    private Prompt Read(string name) => PromptFile.Read(PathOf(name), PromptNames.Required(name), PromptNames.Allowed(name));

    private DateTime Written(string name) => File.GetLastWriteTimeUtc(PathOf(name));

    private string PathOf(string name) => Path.Combine(folder, name + ".md");

    private static partial class Log
    {
        [LoggerMessage(EventId = 4201, Level = LogLevel.Warning, Message = "A changed prompt is not used: {Problem}")]
        public static partial void KeptOld(ILogger logger, string problem);
    }
}
