namespace AccAssistant.Web.Cluster;

/// <summary>Tells at once which instances are alive.</summary>
public delegate ClusterStanding ClusterNow();
