using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>Keeps the objects of records that were read again and say the same, so that what was worked out of them can be kept too.</summary>
internal static class Unchanged
{
    // A list inside a record is equal only to itself; the rest is compared with the lists made one.
    public static bool Issue(Issue left, Issue right) =>
        left with { Attributes = right.Attributes } == right && left.Attributes.SequenceEqual(right.Attributes);

    public static bool Rfi(Rfi left, Rfi right) =>
        left with
        {
            AssignedTo = right.AssignedTo,
            Reviewers = right.Reviewers,
            Disciplines = right.Disciplines,
            Categories = right.Categories,
            LocationIds = right.LocationIds,
            Attributes = right.Attributes,
        } == right
        && left.AssignedTo.SequenceEqual(right.AssignedTo)
        && left.Reviewers.SequenceEqual(right.Reviewers)
        && left.Disciplines.SequenceEqual(right.Disciplines)
        && left.Categories.SequenceEqual(right.Categories)
        && left.LocationIds.SequenceEqual(right.LocationIds)
        && left.Attributes.Count == right.Attributes.Count
        && left.Attributes.Zip(right.Attributes).All(pair => pair.First.DefinitionId == pair.Second.DefinitionId && pair.First.Values.SequenceEqual(pair.Second.Values));

    public static bool Submittal(Submittal left, Submittal right) =>
        left with { BallInCourt = right.BallInCourt } == right && left.BallInCourt.SequenceEqual(right.BallInCourt);

    /// <summary>The list as read, with the known object wherever a record did not change; the known list itself when none did.</summary>
    public static IReadOnlyList<T> Kept<T>(ModuleSource<T> source, IReadOnlyList<T> known, IReadOnlyList<T> read)
        where T : class
    {
        var byId = known.ToDictionary(source.IdOf, StringComparer.Ordinal);
        var kept = new T[read.Count];
        var isSame = known.Count == read.Count;
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = byId.TryGetValue(source.IdOf(read[i]), out var last) && (ReferenceEquals(last, read[i]) || source.IsSame(last, read[i])) ? last : read[i];
            isSame = isSame && ReferenceEquals(kept[i], known[i]);
        }

        return isSame ? known : kept;
    }
}
