namespace AccAssistant.Web.Cluster;

/// <param name="Address">Where the others reach it.</param>
/// <param name="IsThis">It is the one that answers.</param>
public sealed record ClusterInstance(string Address, bool IsThis);
