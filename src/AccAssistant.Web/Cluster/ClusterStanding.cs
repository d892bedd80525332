namespace AccAssistant.Web.Cluster;

/// <summary>The instances that count on each other, as this one sees them.</summary>
/// <param name="Engine">What joins them, with its version.</param>
public sealed record ClusterStanding(string Engine, IReadOnlyList<ClusterInstance> Instances);
