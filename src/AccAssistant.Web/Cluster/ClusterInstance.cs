namespace AccAssistant.Web.Cluster;

/// <param name="Address">Where the others reach it.</param>
/// <param name="Version">Of the app it runs: while instances are upgraded in turn they differ.</param>
/// <param name="IsThis">It is the one that answers.</param>
public sealed record ClusterInstance(string Address, string Version, bool IsThis);
