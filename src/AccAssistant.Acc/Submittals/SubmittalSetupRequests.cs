using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>How the Submittals service is asked for what a project has set up.</summary>
internal static class SubmittalSetupRequests
{
    public static AccRequest Responses(Project project, int offset) =>
        Request(project, "GET .../responses", $"/responses?limit={PageLimits.Submittals}&offset={offset}", "submittal responses of this project");

    public static AccRequest Response(Project project, string responseId) =>
        Request(project, "GET .../responses/{responseId}", $"/responses/{Uri.EscapeDataString(responseId)}", "such submittal response") with { IsRecord = true };

    public static AccRequest Types(Project project, int offset) =>
        Request(project, "GET .../item-types", $"/item-types?limit={PageLimits.Submittals}&offset={offset}", "submittal types of this project");

    public static AccRequest Type(Project project, string typeId) =>
        Request(project, "GET .../item-types/{typeId}", $"/item-types/{Uri.EscapeDataString(typeId)}", "such submittal type") with { IsRecord = true };

    public static AccRequest Packages(Project project, int offset) =>
        Request(project, "GET .../packages", $"/packages?limit={PageLimits.Submittals}&offset={offset}", "submittal packages of this project");

    public static AccRequest Package(Project project, string packageId) =>
        Request(project, "GET .../packages/{packageId}", $"/packages/{Uri.EscapeDataString(packageId)}", "such submittal package") with { IsRecord = true };

    public static AccRequest Specs(Project project, int offset) =>
        Request(project, "GET .../specs", $"/specs?limit={PageLimits.Submittals}&offset={offset}", "spec sections of this project");

    public static AccRequest Spec(Project project, string specId) =>
        Request(project, "GET .../specs/{specId}", $"/specs/{Uri.EscapeDataString(specId)}", "such spec section") with { IsRecord = true };

    public static AccRequest Managers(Project project, int offset) =>
        Request(project, "GET .../settings/mappings", $"/settings/mappings?limit={PageLimits.Submittals}&offset={offset}", "submittal managers of this project");

    public static AccRequest Metadata(Project project) => Request(project, "GET .../metadata", "/metadata", "submittal settings of this project");

    public static AccRequest Me(Project project) => Request(project, "GET .../users/me", "/users/me", "submittals in this project");

    private static AccRequest Request(Project project, string endpoint, string path, string subject) => SubmittalRequests.Request(project, endpoint, path, subject);
}
