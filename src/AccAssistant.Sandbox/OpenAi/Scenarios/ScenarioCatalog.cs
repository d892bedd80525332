namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Every scenario there is, in the order of the documentation.</summary>
internal static class ScenarioCatalog
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        .. AnswerScenarios.All,
        .. CallScenarios.All,
        .. CallShapes.All,
        .. StreamScenarios.All,
        .. BrokenAnswers.All,
        .. BodyScenarios.All,
        .. Refusals.All,
        .. LimitScenarios.All,
    ];

    private static readonly Dictionary<string, Scenario> ByName = All.ToDictionary(scenario => scenario.Name, StringComparer.Ordinal);

    public static Scenario? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>What a name nobody knows is answered with.</summary>
    public static Scenario Unknown(string name) => new(name, "") { Says = (_, _) => Reply.Of($"There is no scenario:{name}. The scenarios are {string.Join(", ", All.Select(scenario => scenario.Name))}.") };
}
