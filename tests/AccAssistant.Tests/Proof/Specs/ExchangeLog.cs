using System.Text.RegularExpressions;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>What passed, in order of arrival.</summary>
/// <param name="ofEachKind">How many exchanges to keep that differ only in ids and values.</param>
internal sealed partial class ExchangeLog(int ofEachKind = int.MaxValue)
{
    private readonly List<Exchange> exchanges = [];
    private readonly Dictionary<string, int> kinds = [];

    public IReadOnlyList<Exchange> All
    {
        get
        {
            lock (exchanges)
                return [.. exchanges];
        }
    }

    public void Add(Exchange exchange)
    {
        var kind = KindOf(exchange);
        lock (exchanges)
        {
            if ((kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= ofEachKind)
                exchanges.Add(exchange);
        }
    }

    private static string KindOf(Exchange exchange) => string.Join(
        ' ',
        exchange.Address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]).Order().Prepend($"{exchange.Method} {Ids().Replace(exchange.Address.AbsolutePath, "/*")} {exchange.Status}"));

    [GeneratedRegex(@"/[^/]*\d[^/]{6,}")]
    private static partial Regex Ids();
}
