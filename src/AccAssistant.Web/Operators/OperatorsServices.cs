using AccAssistant.Web.Operators.Day;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace AccAssistant.Web.Operators;

public static class OperatorsServices
{
    public static IServiceCollection AddOperators(this IServiceCollection services)
    {
        services.AddOptions<OperatorOptions>().Configure<IConfiguration>((options, configuration) => options.Read(configuration));
        services.AddSingleton<OperatorAccess>();
        services.AddSingleton<IAuthorizationHandler, OperatorHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, OperatorRefusal>();
        services.AddAuthorizationBuilder().AddPolicy(OperatorRequirement.Policy, policy => policy.AddRequirements(new OperatorRequirement()));
        return services.AddOperatorDay();
    }

    /// <summary>Opens the pages of a folder to operators and to nobody else, in place of what was asked for before.</summary>
    public static void AuthorizeOperators(this PageConventionCollection conventions, string folder) =>
        conventions.AddFolderApplicationModelConvention(folder, page =>
        {
            foreach (var asked in page.EndpointMetadata.OfType<IAuthorizeData>().ToList())
                page.EndpointMetadata.Remove(asked);
            page.EndpointMetadata.Add(new AuthorizeAttribute(OperatorRequirement.Policy));
        });

    /// <summary>Whether whoever asks may open the pages for operators, and so may be shown the way there.</summary>
    public static async Task<bool> IsOperatorAsync(this IAuthorizationService authorization, HttpContext context) =>
        (await authorization.AuthorizeAsync(context.User, context, OperatorRequirement.Policy)).Succeeded;
}
