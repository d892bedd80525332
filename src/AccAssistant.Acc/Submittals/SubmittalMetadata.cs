namespace AccAssistant.Acc.Submittals;

/// <param name="IsNumberedBySpec">Numbers begin anew in each spec section; null where it does not say.</param>
/// <param name="HasManager">Somebody holds the part of the manager.</param>
public sealed record SubmittalMetadata(
    IReadOnlyList<SubmittalTerm> Statuses,
    IReadOnlyList<SubmittalTerm> Roles,
    IReadOnlyList<SubmittalTerm> ResponseCategories,
    IReadOnlyList<SubmittalTerm> AttachmentCategories,
    IReadOnlyList<SubmittalType> Types,
    IReadOnlyList<SubmittalResponse> Responses,
    bool? IsNumberedBySpec,
    bool HasManager);
