using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Every plugin the model is offered. The order never changes: the tool list is part of the prefix endpoints cache.</summary>
public static class PluginCatalog
{
    public const string Issues = "issues";
    public const string Rfis = "rfis";
    public const string Submittals = "submittals";
    public const string Project = "project";

    public const string Query = "query";
    public const string Get = "get";
    public const string Overview = "overview";
    public const string Find = "find";
    public const string People = "people";
    public const string Files = "files";

    private const string Lookups = "lookups";

    // What the model is told of them is worked out once.
    private static readonly KernelPlugin[] All =
    [
        KernelPluginFactory.CreateFromObject(new IssuesPlugin(LookupsOf), Issues),
        KernelPluginFactory.CreateFromObject(new RfisPlugin(LookupsOf), Rfis),
        KernelPluginFactory.CreateFromObject(new SubmittalsPlugin(LookupsOf), Submittals),
        KernelPluginFactory.CreateFromObject(new ProjectPlugin(LookupsOf), Project),
    ];

    /// <summary>A kernel of its own for one turn, its project fixed.</summary>
    internal static Kernel KernelFor(ProjectLookups lookups) => new(plugins: new KernelPluginCollection(All)) { Data = { [Lookups] = lookups } };

    /// <summary>The module a plugin is about; null for the one about all.</summary>
    public static RecordModule? ModuleOf(string? pluginName) => pluginName switch
    {
        Issues => RecordModule.Issues,
        Rfis => RecordModule.Rfis,
        Submittals => RecordModule.Submittals,
        _ => null,
    };

    private static ProjectLookups LookupsOf(Kernel kernel) => (ProjectLookups)kernel.Data[Lookups]!;
}
