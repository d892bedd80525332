namespace AccAssistant.Tests.Conversations.Prompts;

/// <summary>The prompts as they were built beside the tests.</summary>
internal static class PromptSource
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "prompts");
}
