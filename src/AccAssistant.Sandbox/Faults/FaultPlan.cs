namespace AccAssistant.Sandbox.Faults;

/// <summary>What shall go wrong from now on. Oldest first: every fault that matches a request and lets it go on applies, and the first of those that answer it.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> faults = [];
    private int last;

    /// <returns>The id to remove it by.</returns>
    public string Add(Fault fault)
    {
        lock (gate)
        {
            var id = $"f{++last}";
            faults.Add(new PlannedFault(id, fault, Seen: 0, Hits: 0));
            return id;
        }
    }

    /// <returns>False where it is spent or was never there.</returns>
    public bool Remove(string id)
    {
        lock (gate)
            return faults.RemoveAll(planned => planned.Id == id) > 0;
    }

    public void Clear()
    {
        lock (gate)
            faults.Clear();
    }

    /// <summary>Those still to come, oldest first.</summary>
    public IReadOnlyList<PlannedFault> List()
    {
        lock (gate)
            return [.. faults];
    }

    internal bool NamesPeople
    {
        get
        {
            lock (gate)
                return faults.Exists(planned => planned.Fault.Person is not null);
        }
    }

    /// <summary>Counts a request and gives what shall happen to it, in order; a fault that ends the request comes last.</summary>
    internal IReadOnlyList<Fault> Take(string method, string path, string query, string? person)
    {
        lock (gate)
        {
            var taken = new List<Fault>();
            for (var i = 0; i < faults.Count; i++)
            {
                var (_, fault, seen, hits) = faults[i];
                if (!Concerns(fault, method, path, query, person) || (EndsRequest(fault) && taken.Exists(EndsRequest)))
                    continue;

                var hit = seen >= fault.Skip;
                faults[i] = faults[i] with { Seen = seen + 1, Hits = hit ? hits + 1 : hits };
                if (hit)
                    taken.Add(fault);
            }

            faults.RemoveAll(planned => planned.IsSpent);
            return [.. taken.Where(fault => !EndsRequest(fault)), .. taken.Where(EndsRequest)];
        }
    }

    private static bool EndsRequest(Fault fault) => fault.Kind is FaultKind.Status or FaultKind.Html200 or FaultKind.HalfJson or FaultKind.Cut or FaultKind.FalseMembers;

    private static bool Concerns(Fault fault, string method, string path, string query, string? person) =>
        (fault.Method is null || fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (fault.Person is null || fault.Person == person)
        && PathPattern.Matches(fault.Path, path, query);
}
