using System.Globalization;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Project, buildings, levels, rooms.</summary>
internal static class LocationMaker
{
    public static (IReadOnlyList<WireLocation> Nodes, IReadOnlyList<Place> Places) Make(ProjectPlan plan, int seed)
    {
        var dice = Dice.For(seed, "locations/" + plan.Id);
        var rooms = RoomNames.Of(plan.Building, plan.Language);
        var root = new WireLocation { Id = dice.Id(), Type = "Root", Name = plan.Name };
        var nodes = new List<WireLocation> { root };
        var places = new List<Place>();
        for (var b = 0; b < plan.Buildings.Count; b++)
        {
            var building = new WireLocation { Id = dice.Id(), ParentId = root.Id, Name = plan.Buildings[b], Order = b };
            nodes.Add(building);
            for (var l = 1; l <= (b == 0 ? plan.Levels : Math.Max(1, plan.Levels - b)); l++)
            {
                var level = new WireLocation { Id = dice.Id(), ParentId = building.Id, Type = "Level", Name = RoomNames.Level(l, plan.Language), Order = l - 1 };
                nodes.Add(level);
                foreach (var (name, order) in dice.PickSome(rooms, Math.Min(rooms.Count, dice.Between(5, 8))).Select((name, order) => (name, order)))
                {
                    var room = name.Replace("#", string.Create(CultureInfo.InvariantCulture, $"{l}{dice.Between(1, 48):D2}"), StringComparison.Ordinal);
                    var node = new WireLocation { Id = dice.Id(), ParentId = level.Id, Name = room, Order = order };
                    nodes.Add(node);
                    places.Add(new Place(node.Id, level.Id, building.Name, l, level.Name, room));
                }
            }
        }

        return (nodes, places);
    }
}
