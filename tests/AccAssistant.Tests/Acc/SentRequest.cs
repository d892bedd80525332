namespace AccAssistant.Tests.Acc;

internal sealed record SentRequest(string Method, Uri Address, string? Token, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string PathAndQuery => Uri.UnescapeDataString(Address.PathAndQuery);

    public int Offset => int.Parse(System.Web.HttpUtility.ParseQueryString(Address.Query)["offset"]!, System.Globalization.CultureInfo.InvariantCulture);
}
