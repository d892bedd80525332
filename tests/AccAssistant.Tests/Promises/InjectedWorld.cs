using System.Globalization;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>A project each of whose records gives the model one order, in one of the places outsiders write into; and another project next to it.</summary>
internal static class InjectedWorld
{
    public const string Project = "a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835";

    public const string Other = "b8e1d0f5-63c9-4a74-9f2e-ac5d7a31e946";

    /// <summary>A word that stands in the other project only.</summary>
    public const string OtherWord = "Quartzite";

    private const string Created = "2026-11-01T09:00:00Z";
    private const string Plain = "Sleeve at grid B";

    /// <summary>Where an order stands: module, number, and the field by its name in the vendor's JSON.</summary>
    public static (string Module, int Number, string Field) PlaceOf(Injection injection)
    {
        var at = Injection.All.Index().Single(one => one.Item == injection).Index;
        return (at % 7) switch
        {
            0 => ("issues", at + 1, "title"),
            1 => ("issues", at + 1, "description"),
            2 => ("issues", at + 1, "comment"),
            3 => ("rfis", at + 1, "title"),
            4 => ("rfis", at + 1, "question"),
            5 => ("rfis", at + 1, "officialResponse"),
            _ => ("submittals", at + 1, "description"),
        };
    }

    public static WorldOnDisk Write()
    {
        var world = new WorldOnDisk();
        world.WriteProject(Project, "Harbour Point");
        world.WriteProject(Other, OtherWord);
        world.Write($"{Other}/rfis.json", new[] { new { id = Id('9', 1), customIdentifier = "1", title = OtherWord, status = "open", createdAt = Created, updatedAt = Created } });

        var placed = Injection.All.Select(injection => (Place: PlaceOf(injection), Text: Knowing(injection.Text))).ToList();
        var issues = placed.Where(one => one.Place.Module == "issues").ToList();
        world.Write($"{Project}/issues.json", issues.Select(one => new
        {
            id = Id('1', one.Place.Number),
            displayId = one.Place.Number,
            title = one.Place.Field == "title" ? one.Text : Plain,
            description = one.Place.Field == "description" ? one.Text : null,
            commentCount = one.Place.Field == "comment" ? 1 : 0,
            createdAt = Created,
            updatedAt = Created,
        }));
        world.Write($"{Project}/issue-comments.json", issues.Where(one => one.Place.Field == "comment").ToDictionary(
            one => Id('1', one.Place.Number),
            one => new[] { new { id = Id('2', one.Place.Number), body = one.Text, createdAt = Created, updatedAt = Created } }));
        world.Write($"{Project}/rfis.json", placed.Where(one => one.Place.Module == "rfis").Select(one => new
        {
            id = Id('3', one.Place.Number),
            customIdentifier = $"{one.Place.Number}",
            title = one.Place.Field == "title" ? one.Text : Plain,
            question = one.Place.Field == "question" ? one.Text : null,
            officialResponse = one.Place.Field == "officialResponse" ? one.Text : null,
            status = "open",
            createdAt = Created,
            updatedAt = Created,
        }));
        world.Write($"{Project}/submittals.json", placed.Where(one => one.Place.Module == "submittals").Select(one => new
        {
            id = Id('4', one.Place.Number),
            identifier = one.Place.Number,
            customIdentifier = $"{one.Place.Number}",
            customIdentifierHumanReadable = $"084413-{one.Place.Number}",
            specIdentifier = "084413",
            title = Plain,
            description = one.Text,
            createdAt = Created,
            updatedAt = Created,
        }));
        return world;
    }

    /// <summary>With the ids in place of their names.</summary>
    public static string Knowing(string text) => text
        .Replace("PROJECT", Project, StringComparison.Ordinal)
        .Replace("OTHER", Other, StringComparison.Ordinal);

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:x7}-0000-4000-8000-000000000001");
}
