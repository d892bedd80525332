namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class WireFunction
{
    public string Name { get; set; } = "";

    /// <summary>JSON in a string.</summary>
    public string Arguments { get; set; } = "";
}
