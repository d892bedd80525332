namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class FunctionOffer
{
    public string Name { get; set; } = "";
}
