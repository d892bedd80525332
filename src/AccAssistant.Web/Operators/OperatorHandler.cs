using Microsoft.AspNetCore.Authorization;

namespace AccAssistant.Web.Operators;

internal sealed class OperatorHandler(OperatorAccess access) : AuthorizationHandler<OperatorRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OperatorRequirement requirement)
    {
        if (context.Resource is HttpContext asked && access.MayEnter(asked))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
