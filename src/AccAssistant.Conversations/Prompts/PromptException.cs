namespace AccAssistant.Conversations.Prompts;

/// <summary>A prompt file is missing or broken. The message names file and line and says what to write there.</summary>
public sealed class PromptException(string file, int? line, string problem, Exception? inner = null)
    : Exception(line is null ? $"{file}: {problem}" : $"{file}({line}): {problem}", inner)
{
    public string File { get; } = file;

    /// <summary>From 1; null when the whole file is meant.</summary>
    public int? Line { get; } = line;
}
