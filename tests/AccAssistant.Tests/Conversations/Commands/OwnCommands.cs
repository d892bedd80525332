using AccAssistant.Conversations.Prompts;
using AccAssistant.Tests.Conversations.Prompts;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Conversations.Commands;

/// <summary>The product's slash commands.</summary>
internal static class OwnCommands
{
    public static IReadOnlyList<Command> All { get; } = new PromptLibrary(PromptSource.Folder, watch: false, NullLogger<PromptLibrary>.Instance).Commands;

    public static Command Named(string name) => All.Single(command => command.Name == name);
}
