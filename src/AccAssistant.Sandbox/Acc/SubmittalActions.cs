using System.Collections.Concurrent;
using System.Text.Json;

namespace AccAssistant.Sandbox.Acc;

/// <summary>What may be done with an item in a given state.</summary>
internal static class SubmittalActions
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<JsonElement>> ByState = new();

    public static IReadOnlyList<JsonElement> On(string state) => ByState.GetOrAdd(state, Make);

    private static JsonElement[] Make(string state)
    {
        object[] transitions = state == "void" ? [] :
        [
            new
            {
                id = state + "::void",
                name = "Void",
                stateFrom = new { id = state, name = SubmittalTerms.States.GetValueOrDefault(state, state) },
                stateTo = new { id = "void", name = "Void" },
                transitionFields = Array.Empty<string>(),
                mandatoryFields = Array.Empty<string>(),
                actionId = "CLOSE_AS_VOID",
            },
        ];
        return
        [
            JsonSerializer.SerializeToElement(new { id = "Item::update", fields = new { }, mandatoryFields = Array.Empty<string>(), transitions = Array.Empty<string>() }),
            JsonSerializer.SerializeToElement(new { id = "Item::transition", fields = new { }, mandatoryFields = Array.Empty<string>(), transitions }),
        ];
    }
}
