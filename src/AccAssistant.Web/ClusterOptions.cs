namespace AccAssistant.Web;

/// <summary>Where the grains of this machine are reached. One machine needs none of it.</summary>
public sealed class ClusterOptions
{
    public const string Section = "Cluster";

    /// <summary>0: any free port.</summary>
    public int SiloPort { get; set; }

    /// <summary>0: any free port.</summary>
    public int GatewayPort { get; set; }
}
