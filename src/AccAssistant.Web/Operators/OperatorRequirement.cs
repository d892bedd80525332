using Microsoft.AspNetCore.Authorization;

namespace AccAssistant.Web.Operators;

/// <summary>Asks for somebody <see cref="OperatorAccess"/> lets in.</summary>
public sealed class OperatorRequirement : IAuthorizationRequirement
{
    /// <summary>The policy of every page for operators.</summary>
    public const string Policy = "Operator";
}
