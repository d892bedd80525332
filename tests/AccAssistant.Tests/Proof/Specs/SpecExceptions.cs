namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Every place where we knowingly differ from the vendor's files, and what we believe more. README and SOURCES are those of the reference beside the files.</summary>
internal static class SpecExceptions
{
    public static readonly IReadOnlyList<SpecException> All =
    [
        new("GET /construction/issues/*", "answer *permittedActions", "SOURCES: typed object, a JSON array in practice; README §3.2: \"spec types the last one as object; it is a list\"."),
        new("GET /construction/issues/*", "answer *customAttributes[].value", "The file types it object and describes it as \"string, number, null\"; README §3.2: \"value may be string, number or null\"."),
        new("GET /construction/issues/v1/projects/{projectId}/attachments/{issueId}/items", "header x-ads-region", "README §3: the optional header belongs to the whole of Issues v1; the file leaves it out here only."),
        new("GET /project/v1/hubs*", "answer data*.attributes.extension.data.projectType", "SOURCES: extension.data typed as holding objects only; real answers hold strings (projectType: \"ACC\")."),
        new("GET /construction/admin/v1/accounts/{accountId}/users/{userId}/projects", "answer results*.accessLevels", "The file gives it the members of a person's levels, its own filter and sample admin.user-projects.json a list of words; our client reads neither."),
        new("GET *", "status 401", "SOURCES: no 401 or 429 listed on most operations, both happen; README §3.1: \"in practice also 401 and 429\"."),
        new("GET *", "status 429", "As above; README §10."),
    ];

    /// <summary>What is wrong with these exchanges beyond what is known.</summary>
    public static IReadOnlyList<SpecMistake> Mistakes(VendorSpecs specs, IEnumerable<Exchange> exchanges) =>
        [.. exchanges.SelectMany(new SpecCheck(specs).Of).Distinct().Where(mistake => !All.Any(known => known.Excuses(mistake)))];
}
