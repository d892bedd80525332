using AccAssistant.Records;
using CsCheck;

namespace AccAssistant.Tests.Proof.Paging;

/// <summary>A list of a length, given in pages of a size, and what happens while it is read.</summary>
internal sealed record PagingStory(RecordModule Module, int Count, int PageSize, Trouble[] Troubles)
{
    private static readonly Gen<Trouble> AnyTrouble = Gen.Select(Gen.Enum<TroubleKind>(), Gen.Int[0, 12], Gen.Int[0, 40], Gen.Int[1, 4], (kind, at, place, times) => new Trouble(kind, at, place, times));

    public static readonly Gen<PagingStory> Any = Gen.Select(Gen.Enum<RecordModule>(), Gen.Int[0, 120], Gen.Int[5, 40], AnyTrouble.Array[0, 6], (module, count, size, troubles) => new PagingStory(module, count, size, troubles));

    /// <summary>Each page fails at most twice, in ways that pass.</summary>
    public static readonly Gen<PagingStory> Passing = Any.Select(story => story with
    {
        Troubles =
        [
            .. story.Troubles
                .Where(trouble => trouble.Fails)
                .Select(trouble => trouble with { Times = Math.Min(trouble.Times, 2), Place = Math.Min(trouble.Place, 3) })
                .DistinctBy(trouble => trouble.At),
        ],
    });

    public override string ToString() => $"{Count} {Module} in pages of {PageSize}: {string.Join("; ", Troubles.Select(trouble => $"{trouble.Kind} at {trouble.At}, place {trouble.Place}, {trouble.Times} times"))}";
}
