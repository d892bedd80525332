using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Sandbox;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Limits;

namespace AccAssistant.Web.Demo;

public static class DemoServices
{
    /// <summary>
    /// Call first of all, before any other service is added: checks the settings, decides the mode, starts the sandbox
    /// where a vendor is missing, and adds the settings that point at it. <see cref="RunMode"/> is registered too.
    /// </summary>
    /// <param name="moreSections">Sections checked besides those named here, such as Cluster.</param>
    /// <exception cref="StartRefusedException">The settings do not let the app start.</exception>
    public static async Task<RunMode> AddDemoAsync(this WebApplicationBuilder builder, params (string Section, Type Options)[] moreSections)
    {
        var sections = new Dictionary<string, Type>
        {
            [ApsOptions.Section] = typeof(ApsOptions),
            [LlmOptions.Section] = typeof(LlmOptions),
            [TurnOptions.Section] = typeof(TurnOptions),
            [ConversationOptions.Section] = typeof(ConversationOptions),
            [PromptOptions.Section] = typeof(PromptOptions),
            [QuotaOptions.Section] = typeof(QuotaOptions),
            [Acc.LinkOptions.Section] = typeof(Acc.LinkOptions),
            [StorageOptions.Section] = typeof(StorageOptions),
            [AuditOptions.Section] = typeof(AuditOptions),
            [Records.Meaning.ReportOptions.Section] = typeof(Records.Meaning.ReportOptions),
            [LimitOptions.Section] = typeof(LimitOptions),
            [DemoOptions.Section] = typeof(DemoOptions),
            [SandboxOptions.Section] = typeof(SandboxOptions),
        };
        foreach (var (section, options) in moreSections)
            sections[section] = options;
        SettingsCheck.Run(builder.Configuration, sections);

        var mode = DemoMode.Decide(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Configuration.AddInMemoryCollection(PlainVariables.Overrides(builder.Configuration));
        builder.Services.AddSingleton(mode);

        var storage = StorageOptions.Of(builder.Configuration);
        var folder = new DataFolder(storage.DataFolder);
        var hasOwnSandbox = mode.UsesSandbox && string.IsNullOrEmpty(builder.Configuration["Demo:SandboxUrl"]);
        if (!storage.IsPostgreSql || hasOwnSandbox)
        {
            // Before the sandbox: its state lies in the same folder.
            var held = StorageLock.Take(folder, mode.DatabaseName);
            builder.Services.AddSingleton(_ => held);
        }

        if (!mode.UsesSandbox)
            return mode;

        var sandbox = await DemoSandbox.StartAsync(builder.Configuration, folder);
        builder.Configuration.AddInMemoryCollection(sandbox.Settings(mode));
        builder.Services.AddHostedService(_ => new SandboxLifetime(sandbox));
        return mode;
    }
}
