using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Chat;

public static class ChatServices
{
    public const string HubPath = "/hub/chat";

    // What a character takes at most, written as \u0000.
    private const int BytesPerCharacter = 6;
    private const long BesidesTheQuestion = 16 * 1024;

    /// <summary>The caller of this registers <see cref="SessionIsAlive"/> and <c>ConversationFor</c>, and tells <see cref="OpenSockets"/> when a session ends.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddScoped<ProjectOfConversation>(provider => provider.GetRequiredService<ConversationHistory>().ProjectOfAsync);
        services.AddSingleton<FindTurn>(provider => provider.GetRequiredService<ConversationTurns>().FindAsync);
        services.AddSingleton<EndedBy>(provider => provider.GetRequiredService<ConversationTurns>().EndedByAsync);
        services.AddScoped<ProjectDoor>();
        services.AddScoped<FindProject>(provider => provider.GetRequiredService<ProjectDirectory>().FindAsync);
        services.AddScoped<ChatDoor>().AddScoped<LiveAnswer>().AddSingleton<PlainHubErrors>().AddSingleton<OpenSockets>().AddHostedService<SocketSweep>().AddHostedService<SocketGauge>();
        services.AddOptions<HubOptions>().Configure<IOptions<TurnOptions>>((hub, turns) =>
            hub.MaximumReceiveMessageSize = BesidesTheQuestion + (BytesPerCharacter * turns.Value.MaxQuestionLength));
        services
            .AddSignalR(options =>
            {
                options.AddFilter<PlainHubErrors>();
                // Completing what is typed may wait for Autodesk; Ask and Stop do not wait behind it.
                options.MaximumParallelInvocationsPerClient = 4;
            })
            .AddJsonProtocol(options => TurnEventJson.Configure(options.PayloadSerializerOptions));
        return services;
    }

    public static void MapChat(this IEndpointRouteBuilder routes) =>
        routes.MapHub<ChatHub>(HubPath).RequireAuthorization(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.Resource is not HttpContext http || SameOrigin.Holds(http.Request))
            .Build());
}
