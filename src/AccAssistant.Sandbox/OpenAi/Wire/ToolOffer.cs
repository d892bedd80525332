namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class ToolOffer
{
    public string Type { get; set; } = "";

    public FunctionOffer? Function { get; set; }
}
