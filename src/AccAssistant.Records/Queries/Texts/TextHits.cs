namespace AccAssistant.Records.Queries.Texts;

/// <summary>Which records fit some words, and how well.</summary>
/// <param name="Ranks">By record id; the smaller the better.</param>
/// <param name="Snippets">The matching piece of each of some records.</param>
internal sealed record TextHits(IReadOnlyDictionary<string, double> Ranks, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>> Snippets)
{
    public double? RankOf(string recordId) => Ranks.TryGetValue(recordId, out var rank) ? rank : null;
}
