namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class ToolOffer
{
    public FunctionOffer? Function { get; set; }
}
