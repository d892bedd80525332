namespace AccAssistant.Acc;

/// <summary>Autodesk Platform Services: who we are there, and where it is.</summary>
public sealed class ApsOptions
{
    public const string Section = "Aps";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>Only where the public address of this app differs from the one it sees.</summary>
    public string RedirectUri { get; set; } = "";

    public string Authority { get; set; } = "https://developer.api.autodesk.com";

    public string ApiBaseUrl { get; set; } = "https://developer.api.autodesk.com";

    public string UserInfoUrl { get; set; } = "https://api.userprofile.autodesk.com/userinfo";

    public string CallbackPath { get; set; } = "/signin-aps";

    /// <summary>Hosts people may be led to for a file, with spaces between; <c>*.</c> before a name stands for all below it. <see cref="ApiBaseUrl"/>'s own is always one.</summary>
    /// <remarks>Where object storage signs addresses: its delivery network in each region, and Amazon S3 beneath it.</remarks>
    public string DownloadHosts { get; set; } = "*.oss.api.autodesk.com *.amazonaws.com";

    public string Scopes { get; set; } = "openid data:read account:read user-profile:read";
}
