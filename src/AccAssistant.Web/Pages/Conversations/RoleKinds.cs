using System.Text.RegularExpressions;
using AccAssistant.Records;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Reads a role out of what the project's list of members says; accounts name their roles as they like.</summary>
public static partial class RoleKinds
{
    /// <param name="member">Null when not known.</param>
    public static RoleKind Of(ProjectMember? member)
    {
        if (member is null)
            return RoleKind.Builder;
        if (member.Roles.Any(Owner().IsMatch))
            return RoleKind.Owner;
        if (member.Roles.Any(Field().IsMatch))
            return RoleKind.Field;
        if (member.Roles.Any(Design().IsMatch) || (member.Company is { } company && DesignFirm().IsMatch(company)))
            return RoleKind.Design;
        return member.Roles.Any(Trade().IsMatch) ? RoleKind.Trade : RoleKind.Builder;
    }

    [GeneratedRegex(@"\b(owner|client|developer)", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b(superintendent|foreman|forewoman|site manager|field|safety|quality|inspector)", RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    // A project, field or cost engineer builds; any other engineer designs.
    [GeneratedRegex(@"\b(architect|designer|consultant)|(?<!\b(project|office|site|cost|field) )\bengineer", RegexOptions.IgnoreCase)]
    private static partial Regex Design();

    [GeneratedRegex(@"\b(architects?|architecture|consultants?|atelier)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DesignFirm();

    [GeneratedRegex(@"\b(sub-?contractor|trade|supplier|vendor|installer|fabricator)", RegexOptions.IgnoreCase)]
    private static partial Regex Trade();
}
