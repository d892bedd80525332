using System.Globalization;
using System.Text;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Sandbox.World.Texts;

/// <summary>Fills a template for one place; a name asked for twice comes out the same, so title, question and answer agree.</summary>
internal sealed class Wording(Dice dice, Place place, string sheetLetter, bool metric)
{
    private static readonly string[] Inches = ["1/4", "3/8", "1/2", "5/8", "3/4", "1", "1 1/4", "1 1/2"];
    private static readonly string[] Sizes = ["24x12 supply duct", "36x16 supply duct", "20x10 return duct", "18x18 exhaust duct", "30x14 return duct"];
    private static readonly string[] Pipes = ["2 in.", "3 in.", "4 in.", "6 in.", "1 1/2 in."];
    private static readonly string[] MetricPipes = ["DN 50", "DN 80", "DN 100", "DN 125", "DN 150"];
    private readonly Dictionary<string, string> said = [];

    public string Sheet => Say("sheet");

    public string Fill(string template)
    {
        var text = new StringBuilder(template.Length + 24);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(Say(template[(open + 1)..close]));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private string Say(string name)
    {
        if (!said.TryGetValue(name, out var word))
        {
            said[name] = word = Word(name);
        }

        return word;
    }

    private string Word(string name) => name switch
    {
        "level" => place.LevelName,
        "room" => place.Room,
        "place" => place.Room.Contains(place.LevelName, StringComparison.Ordinal) ? place.Room : $"{place.LevelName} {place.Room}",
        "grid" => Text($"{Letter(8)}/{dice.Between(1, 14)}"),
        "col" => Text($"{Letter(8)}{dice.Between(1, 14)}"),
        "beam" => Text($"B-{place.Level}{dice.Between(1, 40):D2}"),
        "wall" => Text($"W-{place.Level}{dice.Between(1, 30):D2}"),
        "door" => Text($"{place.Level}{dice.Between(1, 48):D2}{(dice.Chance(0.4) ? Letter(3) : "")}"),
        "stair" => Text($"{dice.Between(1, 4)}"),
        "panel" => Text($"{(dice.Chance(0.5) ? "LP" : "RP")}-{place.Level}{Letter(4)}"),
        "ahu" => Text($"AHU-{dice.Between(1, 9)}"),
        "vav" => Text($"VAV-{place.Level}-{dice.Between(1, 30):D2}"),
        "duct" => dice.Pick(Sizes),
        "pipe" => dice.Pick(metric ? MetricPipes : Pipes),
        "sheet" => Text($"{sheetLetter}-{place.Level}{dice.Between(1, 12):D2}"),
        "inch" => dice.Pick(Inches),
        "mm" => Text($"{dice.Between(4, 45)}"),
        _ => Text($"{dice.Between(2, 9)}"),
    };

    private string Letter(int count) => ((char)('A' + dice.Between(0, count - 1))).ToString();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
