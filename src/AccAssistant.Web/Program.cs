using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Cluster;
using AccAssistant.Web.Demo;
using AccAssistant.Web.Health;
using AccAssistant.Web.Limits;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Pages;
using AccAssistant.Web.Proxy;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.Setup;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web;

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            if (args is [BackupCommand.Name, .. var backup])
            {
                await Console.Out.WriteLineAsync(BackupCommand.Run(backup));
                return 0;
            }

            await using var app = await BuildAsync(args);
            await app.RunWithAddressAsync();
            return 0;
        }
        catch (Exception error) when (StartProblem.Explain(error) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return 1;
        }
    }

    /// <param name="configure">Last word on the builder: a test server in place of the network.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Settings and prompts are linked from the root of the checkout, so they are beside the program, not in the current folder.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.UseDefaultAddress();
        // In Development too static files go out as they were built: compressed, and kept by the browser under their fingerprints.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        var mode = await builder.AddDemoAsync((ClusterOptions.Section, typeof(ClusterOptions)), (OperatorOptions.Section, typeof(OperatorOptions)), (ProxyOptions.Section, typeof(ProxyOptions)));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new SiteNotice(mode.Banner));
        builder.Services.AddStorage(builder.Configuration, mode.DatabaseName, ClusterOptions.Of(builder.Configuration).IsShared);
        builder.Services.AddAcc(builder.Configuration).AddTokens();
        builder.Services.AddRecords(builder.Configuration);
        builder.Services.AddConversations(builder.Configuration);
        builder.Services.AddSignIn();
        builder.Services.AddOperators().AddSetup().AddProxy().AddRequestLimits(builder.Configuration);
        builder.Services.AddPages().AddRendering().AddChat();
        builder.Services.AddHealth();
        builder.Services.AddSingleton<SessionIsAlive>(services =>
            (caller, cancellationToken) => services.GetRequiredService<Sessions>().IsAliveAsync(caller.SessionId, cancellationToken));
        builder.Services.AddSingleton<SessionEnded>(services => session =>
        {
            services.GetRequiredService<OpenSockets>().Close(session);
            return Task.CompletedTask;
        });
        builder.AddCluster();
        builder.AddTelemetry();
        configure?.Invoke(builder);

        var app = builder.Build();
        await app.Services.OpenStorageAsync();
        app.UseProxy();
        app.UseBrowserSecurity();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRouting();
        app.UseAuthentication();
        app.UsePrivateAnswers();
        app.UseRequestLimits();
        app.UseRefusalTrail();
        app.UseAuthorization();
        app.UseReadableForms();
        app.UseAntiforgery();
        app.MapSignIn();
        app.MapPages();
        app.MapChat();
        app.MapHealth();
        return app;
    }
}
