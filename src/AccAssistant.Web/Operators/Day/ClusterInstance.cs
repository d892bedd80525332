namespace AccAssistant.Web.Operators.Day;

/// <param name="Address">Where the others reach it.</param>
/// <param name="IsThis">It is the one that answers.</param>
public sealed record ClusterInstance(string Name, string Address, bool IsThis);
