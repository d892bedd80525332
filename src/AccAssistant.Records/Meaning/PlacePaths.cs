using AccAssistant.Acc.Locations;

namespace AccAssistant.Records.Meaning;

/// <summary>Where a place is: its name after those of the places around it, without the root, which is the project itself.</summary>
internal static class PlacePaths
{
    private const string Separator = " > ";

    public static IEnumerable<(string Id, string Path)> Of(IReadOnlyList<Location> locations)
    {
        var known = locations.DistinctBy(location => location.Id).ToDictionary(location => location.Id, StringComparer.Ordinal);
        return known.Values.Select(location => (location.Id, string.Join(Separator, FromTheTop(location, known))));
    }

    /// <summary>Whether a path leads through a place, given by its name or by the end of its own path.</summary>
    public static bool IsInside(string path, string place)
    {
        var (levels, wanted) = (path.Split(Separator), place.Split(['>', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        for (var start = 0; wanted.Length > 0 && start + wanted.Length <= levels.Length; start++)
        {
            if (levels.AsSpan(start, wanted.Length).SequenceEqual(wanted, StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The first two steps of a path: rooms are too many to compare, floors are what people ask by.</summary>
    public static string Level(string path)
    {
        var building = path.IndexOf(Separator, StringComparison.Ordinal);
        var floor = building < 0 ? -1 : path.IndexOf(Separator, building + Separator.Length, StringComparison.Ordinal);
        return floor < 0 ? path : path[..floor];
    }

    private static Stack<string> FromTheTop(Location location, Dictionary<string, Location> known)
    {
        var names = new Stack<string>([location.Name]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { location.Id };
        // A tree that bites its own tail ends where it would begin again.
        while (location.ParentId is { } parentId && known.TryGetValue(parentId, out var parent) && parent.ParentId is not null && seen.Add(parentId))
        {
            names.Push(parent.Name);
            location = parent;
        }

        return names;
    }
}
