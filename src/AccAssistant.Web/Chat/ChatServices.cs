using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

public static class ChatServices
{
    public const string HubPath = "/hub/chat";

    // A question of 32,000 characters, every one of them escaped.
    private const long LongestMessage = 256 * 1024;

    /// <summary>The caller of this registers <see cref="SessionIsAlive"/> and <c>ConversationFor</c>, and tells <see cref="OpenSockets"/> when a session ends.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddScoped<FindConversation>(provider => provider.GetRequiredService<ConversationHistory>().GetAsync);
        services.AddScoped<FindProject>(provider => provider.GetRequiredService<ProjectDirectory>().FindAsync);
        services.AddScoped<ChatDoor>().AddScoped<LiveAnswer>().AddSingleton<PlainHubErrors>().AddSingleton<OpenSockets>();
        services
            .AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = LongestMessage;
                options.AddFilter<PlainHubErrors>();
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
