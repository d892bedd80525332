namespace AccAssistant.Tests.Proof.Specs;

/// <summary>A request as it left and its answer as it came.</summary>
/// <param name="Headers">Of the request, by name.</param>
/// <param name="MediaType">Of the answer; empty when it has none.</param>
internal sealed record Exchange(
    string Method,
    Uri Address,
    IReadOnlyDictionary<string, string> Headers,
    bool HasRequestBody,
    int Status,
    string MediaType,
    string Body)
{
    public override string ToString() => $"{Method} {Address.PathAndQuery} → {Status}";
}
