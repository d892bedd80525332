using AccAssistant.Acc;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Details;

/// <summary>Reads that enrich an opened record; one that fails is named and the rest stays.</summary>
internal sealed class SideReads
{
    private readonly Lock gate = new();
    private readonly List<string> missing = [];

    public IReadOnlyList<string> Missing
    {
        get
        {
            lock (gate)
                return missing.ToArray();
        }
    }

    /// <summary>Null when it could not be read.</summary>
    public async Task<IReadOnlyList<T>?> TryAsync<T>(string what, Func<Task<IReadOnlyList<T>>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (AccException error) when (error.Kind != AccErrorKind.SignInRequired)
        {
            Miss($"{what} could not be read ({PartFailure.ReasonOf(error)})");
            return null;
        }
    }

    /// <summary>Reads the record itself again; when Autodesk does not answer, the listed one stands in and says so.</summary>
    public async Task<T> AgainAsync<T>(Func<Task<T>> read, T listed)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (AccException error) when (error.Kind is not (AccErrorKind.SignInRequired or AccErrorKind.Forbidden or AccErrorKind.NotFound))
        {
            Miss($"the record could not be read again ({PartFailure.ReasonOf(error)}); this is what the list held");
            return listed;
        }
    }

    private void Miss(string sentence)
    {
        lock (gate)
            missing.Add(sentence);
    }
}
