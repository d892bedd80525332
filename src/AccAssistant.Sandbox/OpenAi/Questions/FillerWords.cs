using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Words that change nothing a rule looks at, so leaving them out needs no mention.</summary>
internal static partial class FillerWords
{
    private static readonly HashSet<string> Known = new(
        ("""
        the and are any all was were has have had does did what which who whose when where why how many much for with from that this these those them they
        there their its it's that's what's who's please can could would will you your our out our now currently today right still yet already again also too
        into about over under more most some each per every total overall altogether project site job currently search searching mention mentions mentioning mentioned number list show tell give get find see look
        need want like know let's one ones than then not but been being just only left there's here has got far day days week month due date dates deadline
        created opened raised new logged issued updated changed modified count status section log register item items record records everything anything
        things against waiting assigned responsible court ball company companies person people late long old age
        der die das den dem des ein eine einen ist sind und oder von vom mit bei fur auf aus noch alle bitte gibt welche wie viele uns mir mich fallig
        los las una unos unas del que por para con son esta estan hay cuales cuantos cuantas todos todas
        les des une est sont qui que quoi dans avec pour sur combien quelles quels tous toutes nous vous moi
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>What is left that somebody meant something by.</summary>
    public static IReadOnlyList<string> LeftOut(string rest) =>
        [.. Lexicon.Word().Matches(ScenarioFree(rest)).Select(match => match.Value.Trim('\'', '-')).Where(word => word.Length > 2 && !Known.Contains(word)).Distinct()];

    private static string ScenarioFree(string rest) => Lexicon.Scenario().Replace(rest, " ");
}
