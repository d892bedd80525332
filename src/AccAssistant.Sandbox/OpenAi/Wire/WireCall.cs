namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class WireCall
{
    public string Id { get; set; } = "";

    public string Type { get; set; } = "function";

    public WireFunction Function { get; set; } = new();
}
