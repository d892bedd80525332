using AccAssistant.Tests.Browser;
using AccAssistant.Tests.EndToEnd;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(AccAssistant.Tests.Support.LongestFirst))]

namespace AccAssistant.Tests.Support;

/// <summary>What takes longest begins first, so that nothing long is left alone at the end; the others in an order of no meaning.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [BrowserCollection.Name, BadNetworkCollection.Name, EndToEndCollection.Name];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(Rank).ThenBy(collection => collection.UniqueID, StringComparer.Ordinal)];

    private static int Rank<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection =>
        Array.IndexOf(Long, collection.TestCollectionDisplayName) is >= 0 and var rank ? rank
        : collection.TestCollectionDisplayName.Contains(".EndToEnd.", StringComparison.Ordinal) ? Long.Length
        : Long.Length + 1;
}
