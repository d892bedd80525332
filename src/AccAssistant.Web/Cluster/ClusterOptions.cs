namespace AccAssistant.Web.Cluster;

/// <summary>Where the grains of this machine are reached. One machine needs none of it.</summary>
public sealed class ClusterOptions
{
    public const string Section = "Cluster";

    /// <summary>The Redis that all instances meet in, such as <c>redis.example:6379,password=…</c>. Empty: this is the only instance.</summary>
    public string Redis { get; set; } = "";

    /// <summary>Where the other instances reach this one: an address or a name, with a port where that is not <see cref="SiloPort"/>. Empty: this machine's first address, or loopback where Redis is there too.</summary>
    public string Address { get; set; } = "";

    /// <summary>0: any free port.</summary>
    public int SiloPort { get; set; }

    /// <summary>0: any free port.</summary>
    public int GatewayPort { get; set; }

    public bool IsShared => Redis.Length > 0;

    public static ClusterOptions Of(IConfiguration configuration) => configuration.GetSection(Section).Get<ClusterOptions>() ?? new ClusterOptions();
}
