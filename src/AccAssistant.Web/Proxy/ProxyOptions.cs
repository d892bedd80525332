namespace AccAssistant.Web.Proxy;

/// <summary>What stands between browsers and the app.</summary>
public sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>The path browsers find the app under, such as "/acc"; empty where it has its host to itself.</summary>
    /// <remarks>A setting and no header: a proxy passes headers it does not know on as a stranger sent them.</remarks>
    public string PathBase { get; set; } = "";

    /// <summary>Addresses ("10.0.0.7") and networks ("10.0.0.0/24") whose word on who asked, and how, is taken. Empty: this machine's own.</summary>
    public IReadOnlyList<string> Trusted { get; set; } = [];

    public void Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        PathBase = section[nameof(PathBase)] ?? "";
        Trusted = ListSetting.Read(section.GetSection(nameof(Trusted)));
    }
}
